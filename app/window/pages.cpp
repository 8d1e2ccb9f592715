// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/pages.h"

#include "app/canvas/canvas_view.h"
#include "app/compare/compare_page.h"
#include "app/event/event_bar.h"
#include "app/history/history_page.h"
#include "app/inspector/inspector_panel.h"
#include "app/palette/palette_panel.h"
#include "app/preview/preview_panel.h"
#include "app/preview/text_help.h"
#include "app/preview/yaml_highlighter.h"
#include "app/problems/problems_panel.h"
#include "app/project/project_panel.h"
#include "app/run/run_page.h"
#include "app/timeline/timeline_page.h"
#include "app/window/actions.h"
#include "app/window/design_page.h"
#include "app/window/dock.h"
#include "app/window/file_flow.h"
#include "app/window/prompter.h"
#include "app/window/recovery.h"

#include <QAction>
#include <QDir>
#include <QLineEdit>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace caravan {

const QList<Do> &Pages::actionsOfPages()
{
    static const QList<Do> pages = {Do::Design, Do::Timeline, Do::Compare, Do::History, Do::Run};
    return pages;
}

Pages::Pages(QWidget *start, Document *document, const Actions &actions, FileFlow *files, Prompter *prompter, QWidget *parent) :
    QStackedWidget(parent), m_start(start), m_document(document), m_actions(actions), m_files(files), m_prompter(prompter)
{
    setObjectName(u"pages"_s);
    for (const Do page : actionsOfPages())
        connect(actions[page], &QAction::triggered, this, [this, page] { showPage(page); });
    connect(files, &FileFlow::typedFound, this, [this](const UnsavedText &left) {
        QTimer::singleShot(0, this, [this, left] { typeAgain(left); }); // what was opened is shown first
    });
}

void Pages::showStart()
{
    if (indexOf(m_start) < 0) {
        m_start->resize(window()->size()); // as wide as it will be, so that it is laid out once
        addWidget(m_start);
    }
    setCurrentWidget(m_start);
}

void Pages::begin(const Settings &settings)
{
    m_settings = &settings;
    YamlHighlighter::prepare(); // beside the making of the page
    if (m_design || !m_document->derived().isBehind)
        return showPage(Do::Design);
    QTimer::singleShot(0, this, [this, shown = currentWidget()] {
        if (currentWidget() == shown) // nobody has gone to another page meanwhile
            showPage(Do::Design);
    });
}

DesignPage *Pages::design()
{
    if (m_design || !m_settings || !m_document->isOpen())
        return m_design;
    m_design = new DesignPage(m_document);
    addWidget(m_design);
    m_design->resize(size()); // widths that were kept are made to fit into the page as it is
    m_design->restore(*m_settings);
    connectDesign();
    connectPanels();
    return m_design;
}

void Pages::showPage(Do page)
{
    if (!design())
        return;
    m_actions[page]->setChecked(true);
    Q_EMIT shown();
    setCurrentWidget(pageOf(page));
}

/// What was being typed into a field of the inspector when the program ended stands in it again.
void Pages::typeAgain(const UnsavedText &left)
{
    if (!m_document->isOpen() || m_document->project()->folder != left.folder || !m_document->derived().pipeline.job(left.job))
        return;
    showPage(Do::Design);
    m_document->selectJob(left.job);
    m_design->inspectorDock()->show();
    m_design->inspector()->typeInto(left.fieldId, left.typed);
}

void Pages::showProblems()
{
    showPage(Do::Design);
    m_design->preview()->showProblems(true);
}

QWidget *Pages::pageOf(Do page)
{
    if (page == Do::Design)
        return m_design;
    QWidget *&made = m_made[page];
    if (!made) {
        made = page == Do::Timeline ? makeTimeline() : page == Do::Compare ? makeCompare() : page == Do::Run ? makeRun() : makeHistory();
        addWidget(made);
    }
    return made;
}

QList<QWidget *> Pages::regions() const { return currentWidget() == m_design ? m_design->regions() : QList<QWidget *>{currentWidget()}; }

void Pages::connectPanels()
{
    const std::pair<Do, Dock *> docks[] = {{Do::ShowProject, m_design->projectDock()},
                                           {Do::ShowBlocks, m_design->paletteDock()},
                                           {Do::ShowText, m_design->textDock()},
                                           {Do::ShowInspector, m_design->inspectorDock()}};
    for (const auto &[which, dock] : docks) {
        QAction *action = m_actions[which];
        action->setChecked(!dock->isHidden());
        connect(action, &QAction::triggered, dock, &QWidget::setVisible);
        connect(dock->toggleViewAction(), &QAction::toggled, action, &QAction::setChecked);
    }
    // What they do is seen on the design page alone.
    for (const Do which : {Do::ShowProject, Do::ShowBlocks, Do::ShowText, Do::ShowInspector, Do::TextBeside, Do::ResetPanels})
        connect(m_actions[which], &QAction::triggered, this, [this] { showPage(Do::Design); });
    m_actions[Do::TextBeside]->setChecked(m_design->isTextBeside());
    connect(m_actions[Do::TextBeside], &QAction::triggered, m_design, &DesignPage::setTextBeside);
    connect(m_design->textDock(), &QDockWidget::dockLocationChanged, this,
            [this] { m_actions[Do::TextBeside]->setChecked(m_design->isTextBeside()); });
    connect(m_actions[Do::ResetPanels], &QAction::triggered, m_design, &DesignPage::resetPanels);
}

void Pages::connectDesign()
{
    connectCanvas();
    connectText();
    connectProject();
    const auto onDesign = [this](Do which, auto &&call) {
        connect(m_actions[which], &QAction::triggered, m_design, [this, call] {
            showPage(Do::Design);
            call();
        });
    };
    onDesign(Do::FilterBlocks, [this] {
        m_design->paletteDock()->show();
        m_design->palettePanel()->filterField()->setFocus(Qt::ShortcutFocusReason);
    });
    onDesign(Do::ChooseEvent, [this] { m_design->eventBar()->choose(); });
    connect(m_actions[Do::FixAll], &QAction::triggered, m_design->problems(), &ProblemsPanel::fixAll);
    connect(m_actions[Do::EveryJob], &QAction::triggered, m_document, [this] { m_document->outlook().setEvent(std::nullopt); });
    connect(m_design->palettePanel(), &PalettePanel::failed, this, &Pages::failed);
    connect(m_design->inspector(), &InspectorPanel::failed, this, &Pages::failed);
    connect(m_design->inspector(), &InspectorPanel::imageAsked, this, &Pages::imageAsked);
    m_document->setPlaceChooser([this](const yaml::Path &path, const gitlab::EditPlace &place) { return m_prompter->askPlace(path, place); });
}

void Pages::connectCanvas()
{
    CanvasView *canvas = m_design->canvas();
    for (const auto &[which, call] :
         {std::pair{Do::RenameJob, &CanvasView::renameCurrent}, std::pair{Do::RemoveJob, &CanvasView::removeCurrent}})
        connect(m_actions[which], &QAction::triggered, canvas, [this, canvas, call = call] {
            showPage(Do::Design);
            (canvas->*call)();
        });
    for (const auto &[which, call] : {std::pair{Do::ZoomIn, &CanvasView::zoomIn}, std::pair{Do::ZoomOut, &CanvasView::zoomOut},
                                      std::pair{Do::ZoomReset, &CanvasView::zoomReset}, std::pair{Do::ZoomFit, &CanvasView::zoomFit}})
        connect(m_actions[which], &QAction::triggered, canvas, [this, canvas, call = call] {
            showPage(Do::Design);
            (canvas->*call)();
        });
    connect(canvas, &CanvasView::failed, this, &Pages::failed);
    connect(canvas, &CanvasView::fetchAsked, m_actions[Do::FetchIncludes], &QAction::trigger);
}

void Pages::connectText()
{
    PreviewPanel *preview = m_design->preview();
    const auto onText = [&](Do which, auto &&call) {
        connect(m_actions[which], &QAction::triggered, preview, [this, call] {
            showPage(Do::Design);
            call();
        });
    };
    // At the caret: their keys are the text's, and elsewhere they show it first, for what they do is to be seen.
    const auto atCaret = [&](Do which, auto &&call) {
        window()->removeAction(m_actions[which]); // which hears the keys of all others
        preview->addTextAction(m_actions[which]);
        onText(which, [this, preview, call] {
            m_design->textDock()->show();
            if (preview->showCaret())
                call();
        });
    };
    onText(Do::Find, [preview] { preview->find(); });
    onText(Do::Replace, [preview] { preview->findAndReplace(); });
    onText(Do::GoToLine, [preview] { preview->goToLine(); });
    atCaret(Do::Complete, [preview] { preview->help()->propose(false); });
    atCaret(Do::Definition, [preview] { preview->help()->goToDefinition(); });
    atCaret(Do::ToggleComment, [preview] { preview->toggleComment(); });
    atCaret(Do::Explain, [preview] { preview->help()->explainAtCaret(); });
    atCaret(Do::Fold, [preview] { preview->editor()->foldAtCaret(true); });
    atCaret(Do::Unfold, [preview] { preview->editor()->foldAtCaret(false); });
    onText(Do::FoldAll, [preview] { preview->editor()->setAllFolded(true); });
    onText(Do::UnfoldAll, [preview] { preview->editor()->setAllFolded(false); });
    onText(Do::HeadDifference, [preview] { preview->showPage(PreviewPanel::Page::Head); });
    onText(Do::Resolved, [preview] { preview->showPage(PreviewPanel::Page::Resolved); });
    connect(m_actions[Do::CopyYaml], &QAction::triggered, preview, &PreviewPanel::copyAll);
    // What is asked for is to be seen, whatever panel it is in.
    for (const Do which : {Do::Find, Do::Replace, Do::GoToLine, Do::HeadDifference, Do::Resolved, Do::FoldAll, Do::UnfoldAll})
        connect(m_actions[which], &QAction::triggered, m_design->textDock(), &QWidget::show);
    // What was there already, but out of sight, is shown and not taken away.
    for (const auto &[which, call] :
         {std::pair{Do::Problems, &PreviewPanel::showProblems}, std::pair{Do::Difference, &PreviewPanel::showDifference}})
        connect(m_actions[which], &QAction::triggered, preview, [this, preview, which = which, call = call](bool isShown) {
            const bool wasSeen = preview->isVisible();
            showPage(Do::Design);
            m_design->textDock()->show();
            (preview->*call)(isShown || !wasSeen);
            m_actions[which]->setChecked(isShown || !wasSeen);
            if (which == Do::Problems && (isShown || !wasSeen))
                m_design->problems()->setFocus(Qt::TabFocusReason);
        });
    m_files->watch(preview->included());
    connect(m_files, &FileFlow::differs, this, [this, preview] {
        showPage(Do::Design);
        m_design->textDock()->show();
        preview->showDifference(true);
    });
    connect(preview, &PreviewPanel::problemsShown, m_actions[Do::Problems], &QAction::setChecked);
    connect(preview, &PreviewPanel::differenceShown, m_actions[Do::Difference], &QAction::setChecked);
}

void Pages::connectProject()
{
    ProjectPanel *panel = m_design->projectPanel();
    connect(m_actions[Do::AskOpam], &QAction::triggered, panel, [this, panel] {
        showPage(Do::Design);
        m_design->projectDock()->show();
        panel->askOpam();
    });
    connect(m_actions[Do::HostFacts], &QAction::triggered, this, &Pages::hostAsked);
    connect(panel, &ProjectPanel::hostAsked, this, &Pages::hostAsked);
    connect(panel, &ProjectPanel::textAsked, this, [this](const QString &title, const QString &text) { m_prompter->showText(title, text); });
}

QWidget *Pages::makeTimeline()
{
    auto *timeline = new TimelinePage(m_document);
    connect(timeline, &TimelinePage::failed, this, &Pages::failed);
    connect(timeline, &TimelinePage::jobOpened, this, [this](const QString &job) {
        showPage(Do::Design);
        m_document->selectJob(job);
        m_design->canvas()->setFocus(Qt::OtherFocusReason);
    });
    connect(timeline, &TimelinePage::calibrationRequested, this, [this] {
        showPage(Do::Run);
        m_run->openLogs();
    });
    return timeline;
}

QWidget *Pages::makeCompare()
{
    auto *comparing = new ComparePage(m_document);
    connect(comparing, &ComparePage::failed, this, &Pages::failed);
    connect(comparing, &ComparePage::exported, this, &Pages::written);
    connect(comparing, &ComparePage::exportWanted, this, [this, comparing](const QString &suffix) {
        const QString name = tr("comparison of %1").arg(m_document->project()->name) + u'.' + suffix;
        comparing->exportTo(m_files->askExport(name, [this](const QString &start) {
            return m_prompter->chooseReportFile(tr("Export the Comparison"), start);
        }));
    });
    return comparing;
}

QWidget *Pages::makeHistory() { return new HistoryPage(m_document); }

QWidget *Pages::makeRun()
{
    m_run = new RunPage(m_document);
    m_run->setAsker(
        [this](const running::Order &order, const QStringList &jobs) { return m_prompter->askRun(order, jobs, m_document->isModified()); });
    connect(m_run, &RunPage::failed, this, &Pages::failed);
    connect(m_run, &RunPage::commandOpened, this, &Pages::showCommand);
    connect(m_run, &RunPage::logsWanted, this,
            [this] { m_run->readLogs(m_prompter->chooseLogs(tr("Open Logs of Jobs"), QDir::homePath())); });
    return m_run;
}

/// Where a command of a log stands in the text: the first line of a script with its words.
void Pages::showCommand(const QString &job, const QString &command)
{
    const gitlab::Job *found = m_document->derived().pipeline.job(job);
    if (!found)
        return;
    for (const QList<gitlab::Command> *script : {&found->beforeScript, &found->script, &found->afterScript}) {
        for (const gitlab::Command &line : *script) {
            if (line.text.section(u'\n', 0, 0).trimmed() != command.trimmed() || !line.origin.file.isEmpty())
                continue;
            showPage(Do::Design);
            m_document->selectJob(job);
            m_design->preview()->showSpan(line.origin.span);
            return;
        }
    }
    Q_EMIT failed({ErrorCode::NotFound, tr("“%1” is not in the pipeline as it is now.").arg(command), {}, 0, 0, {}});
}

} // namespace caravan
