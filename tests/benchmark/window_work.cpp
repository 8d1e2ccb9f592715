// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmark/window_work.h"

#include "app/canvas/canvas_view.h"
#include "app/document/document.h"
#include "app/preview/preview_panel.h"
#include "app/problems/problems_panel.h"
#include "app/theme/theme.h"
#include "app/window/design_page.h"
#include "app/window/file_flow.h"
#include "app/window/main_window.h"
#include "core/base/disk.h"
#include "core/gitlab/edit/gestures.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTemporaryDir>

#include <algorithm>
#include <ctime>
#include <functional>

using namespace Qt::StringLiterals;

namespace caravan::benchmark {

namespace {

double threadTime()
{
    constexpr double nanosecondsOfMillisecond = 1e6;
    constexpr double millisecondsOfSecond = 1e3;
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * millisecondsOfSecond + double(now.tv_nsec) / nanosecondsOfMillisecond;
}

double timeOfTurn(const std::function<void()> &work)
{
    const double begin = threadTime();
    work();
    return threadTime() - begin;
}

/// Notes what each gesture takes.
class Driver
{
public:
    void drive(const QString &gesture, const std::function<void()> &work)
    {
        constexpr int patience = 2000;
        WindowWork noted{gesture, timeOfTurn(work), 0};
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < patience)
            noted.after = std::max(noted.after, timeOfTurn([] { QApplication::processEvents(QEventLoop::WaitForMoreEvents, 20); }));
        m_noted.append(noted);
    }
    const QList<WindowWork> &noted() const { return m_noted; }

private:
    QList<WindowWork> m_noted;
};

void press(QWidget *widget, int key, Qt::KeyboardModifiers modifiers, const QString &text = {})
{
    QKeyEvent event(QEvent::KeyPress, key, modifiers, text);
    QApplication::sendEvent(widget, &event);
}

} // namespace

QList<WindowWork> windowWorkOf(const std::shared_ptr<const Knowledge> &knowledge, const QByteArray &text)
{
    const QTemporaryDir folder;
    QDir(folder.path()).mkdir(u"project"_s);
    if (!writeFile(folder.filePath(u"project/.gitlab-ci.yml"_s), text))
        qFatal("the pipeline cannot be written");
    Driver driver;
    auto window = std::make_unique<MainWindow>(knowledge, std::make_unique<Settings>(folder.filePath(u"settings.ini"_s)));
    window->resize(theme::screenSize);
    window->show();
    const auto trigger = [&](Do which) { (*window->actionRegistry())[which]->trigger(); };
    driver.drive(u"open the folder"_s, [&] { window->files()->openFolder(folder.filePath(u"project"_s)); });
    Document &document = *window->document();
    DesignPage &design = *window->designPage();
    PreviewPanel &preview = *design.preview();
    driver.drive(u"another scenario"_s, [&] { document.outlook().setScenario(estimate::Scenario::Compiler); });
    driver.drive(u"another runner"_s, [&] { document.outlook().setRunner(knowledge->facts.runners.constLast().id); });
    driver.drive(u"an event"_s, [&] { document.outlook().setEvent(gitlab::Event()); });
    driver.drive(u"every job again"_s, [&] { document.outlook().setEvent(std::nullopt); });
    const QString middle = document.derived().pipeline.jobs.at(document.derived().pipeline.jobs.size() / 2).name;
    driver.drive(u"select a job"_s, [&] { document.selectJob(middle); });
    driver.drive(u"rename it"_s, [&] {
        const auto done =
            document.edit(u"rename"_s, [&](const gitlab::Editing &edit) { return gitlab::renameJob(edit, middle, u"renamed"_s); });
        if (!done)
            qFatal("%s", qPrintable(done.error().toString()));
    });
    driver.drive(u"undo that"_s, [&] { document.undoStack()->undo(); });
    driver.drive(u"select all jobs"_s, [&] { design.canvas()->selectAll(); });
    driver.drive(u"one job again"_s, [&] { document.selectJob(middle); });
    driver.drive(u"search on the canvas"_s, [&] {
        design.canvas()->find();
        window->findChild<QLineEdit *>(u"canvasSearch"_s)->setText(u"e"_s);
    });
    driver.drive(u"find in the text"_s, [&] {
        trigger(Do::Find);
        window->findChild<QLineEdit *>(u"findText"_s)->setText(u"e"_s);
    });
    driver.drive(u"a key while finding"_s, [&] { press(preview.editor(), 0, Qt::NoModifier, u"x"_s); });
    driver.drive(u"Escape"_s, [&] { press(window->findChild<QLineEdit *>(u"findText"_s), Qt::Key_Escape, Qt::NoModifier); });
    driver.drive(u"fold all"_s, [&] { trigger(Do::FoldAll); });
    driver.drive(u"unfold all"_s, [&] { trigger(Do::UnfoldAll); });
    driver.drive(u"the problems"_s, [&] { preview.showProblems(true); });
    driver.drive(u"fix all"_s, [&] { trigger(Do::FixAll); });
    driver.drive(u"undo that"_s, [&] { document.undoStack()->undo(); });
    driver.drive(u"comment all lines"_s, [&] {
        preview.editor()->selectAll();
        preview.toggleComment();
    });
    driver.drive(u"the difference from the disk"_s, [&] { preview.showPage(PreviewPanel::Page::Disk); });
    driver.drive(u"undo that"_s, [&] { document.undoStack()->undo(); });
    driver.drive(u"the resolved text"_s, [&] { preview.showPage(PreviewPanel::Page::Resolved); });
    driver.drive(u"a change while it is shown"_s, [&] { document.change(u"edit"_s, {{{0, 0}, "# mine\n"}}); });
    driver.drive(u"the file again"_s, [&] { preview.showPage(PreviewPanel::Page::File); });
    for (const auto &[page, name] : {std::pair{Do::Timeline, u"the timeline"_s}, std::pair{Do::Compare, u"compare"_s},
                                     std::pair{Do::History, u"history"_s}, std::pair{Do::Run, u"run"_s}, std::pair{Do::Design, u"design"_s}})
        driver.drive(name, [&, page = page] { trigger(page); });
    driver.drive(u"a text that does not parse"_s, [&] { document.change(u"edit"_s, {{{0, 0}, "[\n"}}); });
    driver.drive(u"save"_s, [&] { (void)document.save(); });
    document.undoStack()->setClean();
    driver.drive(u"quit"_s, [&] {
        window->close();
        window.reset();
    });
    return driver.noted();
}

} // namespace caravan::benchmark
