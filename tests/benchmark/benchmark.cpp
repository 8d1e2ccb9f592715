// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Measures what architecture.md promises about speed. Each line is one promise: what was measured, the ratio or time, and
// what is held. Times are medians of processor time, and of wall time for whole programs.
#include "app/document/document.h"
#include "app/preview/preview_panel.h"
#include "app/theme/theme.h"
#include "app/window/design_page.h"
#include "app/window/file_flow.h"
#include "app/window/main_window.h"
#include "core/base/disk.h"
#include "core/base/in_parallel.h"
#include "core/compare/advice.h"
#include "core/compare/compare.h"
#include "core/opam/closure.h"
#include "core/opam/packed.h"
#include "core/project/project.h"
#include "core/recipes/differences.h"
#include "tests/benchmark/pipeline_text.h"
#include "tests/benchmark/window_work.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLocale>
#include <QPixmap>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QThread>

#include <yaml-cpp/yaml.h>

#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>
#include <limits>
#include <vector>

using namespace caravan;
using namespace Qt::StringLiterals;

namespace {

double median(QList<double> times)
{
    std::sort(times.begin(), times.end());
    return times.at(times.size() / 2);
}

/// Processor time that \a work takes once, in milliseconds.
double timeOf(const std::function<void()> &work)
{
    constexpr double clocksPerMillisecond = CLOCKS_PER_SEC / 1000.0;
    const std::clock_t begin = std::clock();
    work();
    return double(std::clock() - begin) / clocksPerMillisecond;
}

/// The same of the calling thread alone: how long a window stands still, whatever is done beside it.
double heldBy(const std::function<void()> &work)
{
    const auto now = [] {
        constexpr double millisecondsPerSecond = 1e3;
        constexpr double nanosecondsPerMillisecond = 1e6;
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return double(time.tv_sec) * millisecondsPerSecond + double(time.tv_nsec) / nanosecondsPerMillisecond;
    };
    const double begin = now();
    work();
    return now() - begin;
}

/// Processor time that \a work takes, in milliseconds: the median of \a runs runs; one run before is not counted. Other
/// programs on the machine do not change it much.
double medianOf(int runs, const std::function<void()> &work)
{
    work();
    QList<double> times;
    for (int run = 0; run < runs; ++run)
        times.append(timeOf(work));
    return median(times);
}

/// How long one waits for \a work that takes several processors, in milliseconds: the shortest of \a runs runs, since other programs on the machine
/// only make it longer.
double shortestWait(int runs, const std::function<void()> &work)
{
    double shortest = std::numeric_limits<double>::max();
    for (int run = 0; run < runs; ++run) {
        QElapsedTimer timer;
        timer.start();
        work();
        constexpr double nanosecondsPerMillisecond = 1e6;
        shortest = std::min(shortest, double(timer.nsecsElapsed()) / nanosecondsPerMillisecond);
    }
    return shortest;
}

void print(const char *what, const QString &measured, const char *held)
{
    std::printf("%-78s %-34s %s\n", what, qPrintable(measured), held);
    std::fflush(stdout);
}

QString milliseconds(double value) { return QString::number(value, 'f', value < 10 ? 2 : 0) + u" ms"_s; }

QString ratio(double value) { return QString::number(value, 'f', value < 10 ? 2 : 0) + u" ×"_s; }

void write(const QString &path, const QByteArray &bytes)
{
    if (const Result<FileStamp> written = writeFile(path, bytes); !written)
        qFatal("%s", qPrintable(written.error().toString()));
}

std::shared_ptr<const Knowledge> knowledge()
{
    static const auto known = Knowledge::builtIn();
    if (!known)
        qFatal("%s", qPrintable(known.error().toString()));
    return *known;
}

/// Lets what follows the opening of a file come to its end: lines far below are coloured when there is time.
void settle()
{
    constexpr int patience = 1500; // milliseconds
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < patience)
        QApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
}

/// Times from an edit of one job, in a pipeline of \a jobs jobs.
struct Edit {
    double derive = 0;        ///< of a command, until all views of the text are derived
    double deriveKeyword = 0; ///< of a variable, until then
    double repaint = 0;       ///< of a command, until the preview is painted
};

Edit timeOfEdit(int jobs)
{
    const QTemporaryDir folder;
    write(folder.filePath(u".gitlab-ci.yml"_s), benchmark::pipelineOf(jobs));
    Document document(knowledge());
    if (const Result<Done> opened = document.openFolder(folder.path()); !opened)
        qFatal("%s", qPrintable(opened.error().toString()));
    const qsizetype middle = document.text().indexOf("dune runtest", document.text().size() / 2);
    const auto type = [&] { document.change(u"Typing"_s, {{{middle, middle}, "x"}}); };
    const qsizetype seed = document.text().indexOf("QCHECK_SEED: \"", document.text().size() / 2) + qstrlen("QCHECK_SEED: \"");
    constexpr int runs = 15;
    Edit edit;
    edit.derive = medianOf(runs, type);
    edit.deriveKeyword = medianOf(runs, [&] { document.change(u"Typing"_s, {{{seed, seed}, "1"}}); });

    PreviewPanel panel(&document);
    panel.resize(700, 500);
    panel.show();
    panel.showSpan({middle, middle});
    settle();
    QPixmap picture(panel.size());
    edit.repaint = medianOf(runs, [&] {
        type();
        QApplication::processEvents();
        panel.render(&picture);
    });
    return edit;
}

/// Whether the screen shows \a widget as it would be painted now.
bool isOnScreen(QWidget &widget)
{
    const QWidget *window = widget.window();
    const QRect place(widget.mapTo(window, QPoint()), widget.size());
    const auto seen = window->screen()->grabWindow(window->winId(), place.x(), place.y(), place.width(), place.height());
    return seen.toImage().convertToFormat(QImage::Format_RGB32) == widget.grab().toImage().convertToFormat(QImage::Format_RGB32);
}

/// Times of keys typed into a script in the middle of a file, until the window on the screen shows what follows.
QList<double> timesOfKeys(const QByteArray &text)
{
    const QTemporaryDir folder;
    QDir(folder.path()).mkdir(u"project"_s);
    write(folder.filePath(u"project/.gitlab-ci.yml"_s), text);
    MainWindow window(knowledge(), std::make_unique<Settings>(folder.filePath(u"settings.ini"_s)));
    window.resize(theme::screenSize);
    window.show();
    if (!window.files()->openFolder(folder.filePath(u"project"_s)))
        qFatal("the folder cannot be opened");
    const Document &document = *window.document();
    PreviewPanel *panel = window.designPage()->preview();
    panel->editor()->setFocus();
    const qsizetype middle = document.text().indexOf("- ", document.text().indexOf("  script:\n", document.text().size() / 2)) + 2;
    panel->showSpan({middle, middle});
    QApplication::setCursorFlashTime(0);
    settle();
    QList<double> times;
    for (const QChar key : u"make all the things"_s) {
        times.append(heldBy([&] {
            QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(key));
            QApplication::sendEvent(panel->editor(), &press);
            QApplication::processEvents();
        }));
        if (!isOnScreen(*panel->editor()->viewport()))
            qFatal("a key was not shown at once");
    }
    std::sort(times.begin(), times.end());
    return times;
}

/// The largest pipeline that is known, where the corpus is at hand.
void measureKeys()
{
    QFile file(QStringLiteral(CARAVAN_SOURCE_DIR)
               + u"/../shared/corpus/gitlab-ci/tezos__tezos-mirror__.gitlab_ci_pipelines_before_merging.yml"_s);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QList<double> times = timesOfKeys(file.readAll());
    print("a key in the corpus's 6,669-line file to the repainted window, median / longest",
          milliseconds(times.at(times.size() / 2)) + u" / "_s + milliseconds(times.constLast()), "hold 50 ms");
}

void measureEdits()
{
    constexpr int few = 20;
    constexpr int hundred = 100;
    constexpr int many = 2000;
    const Edit small = timeOfEdit(few);
    const Edit middling = timeOfEdit(hundred);
    const Edit large = timeOfEdit(many);
    print("edit of one job's command, derived, with 20 / 100 / 2,000 jobs",
          milliseconds(small.derive) + u" / "_s + milliseconds(middling.derive) + u" / "_s + milliseconds(large.derive), "");
    print("edit of one job's variable, derived, with 20 / 100 / 2,000 jobs",
          milliseconds(small.deriveKeyword) + u" / "_s + milliseconds(middling.deriveKeyword) + u" / "_s + milliseconds(large.deriveKeyword),
          "");
    print("edit of one job to the repainted preview, 100 jobs", milliseconds(middling.repaint), "hold 16 ms");
    print("edit of one job to the repainted preview, 2,000 jobs", milliseconds(large.repaint), "hold 50 ms");
    print("growth of an edit from 20 to 2,000 jobs (the file grows 100 ×)", ratio(large.repaint / small.repaint), "hold below 100 ×");
}

void measureReading()
{
    constexpr int jobs = 720;
    constexpr int rounds = 15;
    const QByteArray text = benchmark::pipelineOf(jobs);
    const std::string bytes = text.toStdString();
    yaml::Tree tree;
    gitlab::Pipeline pipeline;
    const QList<std::function<void()>> steps = {[&] { (void)YAML::LoadAll(bytes); },
                                                [&] { tree = *yaml::Tree::parse(Source(u"ci.yml"_s, text)); },
                                                [&] { pipeline = *gitlab::readPipeline(tree); },
                                                [&] {
                                                    (void)lint::lint({tree, pipeline, nullptr, knowledge()->catalogue});
                                                },
                                                [&] {
                                                    (void)estimate::estimate({.pipeline = pipeline,
                                                                              .project = nullptr,
                                                                              .catalogue = knowledge()->catalogue,
                                                                              .facts = knowledge()->facts,
                                                                              .runner = knowledge()->facts.runners.constFirst(),
                                                                              .scenario = estimate::Scenario::Warm});
                                                }};
    // Step after step in each round, so that a machine that is slow for a while is slow for all of them.
    QList<QList<double>> times(steps.size());
    QList<double> linted;
    QList<double> estimated;
    QList<double> waited;
    SideBySide sideBySide;
    for (int round = 0; round <= rounds; ++round) {
        QList<double> taken;
        for (const std::function<void()> &step : steps)
            taken.append(timeOf(step));
        if (round == 0) // the first one reads data
            continue;
        for (qsizetype i = 0; i < steps.size(); ++i)
            times[i].append(taken.at(i));
        QElapsedTimer clock;
        clock.start();
        steps.at(1)();
        steps.at(2)();
        sideBySide.run(steps.at(4), steps.at(3)); // as a document asks for them
        const double wait = double(clock.nsecsElapsed()) / 1e6;
        linted.append((taken.at(1) + taken.at(2) + taken.at(3)) / taken.at(0));
        estimated.append((taken.at(1) + taken.at(2) + taken.at(3) + taken.at(4)) / taken.at(0));
        waited.append(wait / taken.at(0));
    }
    const QString lines = QString::number(text.count('\n'));
    print("bare yaml-cpp parse", milliseconds(median(times.at(0))) + u" for "_s + lines + u" lines"_s, "");
    print("the same text: tree / resolved / linted / estimated, each alone",
          milliseconds(median(times.at(1))) + u" / "_s + milliseconds(median(times.at(2))) + u" / "_s + milliseconds(median(times.at(3)))
              + u" / "_s + milliseconds(median(times.at(4))),
          "");
    print("open, resolve and lint against the bare parse", ratio(median(linted)), "hold 3 ×");
    print("open, resolve, lint and estimate against the bare parse, waited / in processor time",
          ratio(median(waited)) + u" / "_s + ratio(median(estimated)), "hold 3 ×");
}

/// The whole way: the index unpacked and a closure with versions chosen from it, beside the bare unpacking of the same file.
void measureClosures()
{
    constexpr int runs = 7;
    if (!opam::Repository::builtIn()) // registers the resource
        qFatal("the index of packages is damaged");
    const QString file = u":/caravan/catalogue/opam-index.tsv.xz"_s;
    const QByteArray packed = readFile(file)->bytes;
    const double bare = medianOf(runs, [&] {
        if (!opam::unpacked(packed, 100'000'000, file))
            qFatal("the index of packages cannot be unpacked");
    });
    for (const QString &name : {u"alcotest"_s, u"ocaml-lsp-server"_s, u"dream"_s, u"irmin-git"_s}) {
        const double whole = medianOf(runs, [&] {
            const auto repository = opam::Repository::open(file);
            if (!repository || opam::closureOfPackages({name}, {}, **repository).packages.isEmpty())
                qFatal("no closure of %s", qPrintable(name));
        });
        print(qPrintable(u"index unpacked and the closure of %1 chosen / index unpacked alone"_s.arg(name)),
              milliseconds(whole) + u" / "_s + milliseconds(bare) + u" = "_s + ratio(whole / bare), "hold 150 ms");
    }
}

/// What is said about all jobs of a pipeline of so many, in milliseconds of processor time.
struct Advising {
    double differences = 0; ///< in what they differ from their strategies
    double advice = 0;
};

project::Project sampleProject()
{
    auto project = project::inspectFolder(QStringLiteral(CARAVAN_SOURCE_DIR "/resources/samples/waystation"));
    if (!project)
        qFatal("%s", qPrintable(project.error().toString()));
    return *std::move(project);
}

Advising timeOfAdvising(int jobs)
{
    const yaml::Tree tree = *yaml::Tree::parse(Source(u".gitlab-ci.yml"_s, benchmark::pipelineOf(jobs)));
    const gitlab::Pipeline pipeline = *gitlab::readPipeline(tree);
    const project::Project project = sampleProject();
    const compare::Inputs inputs{
        .tree = tree, .project = &project, .knowledge = *knowledge(), .runner = knowledge()->facts.runners.constFirst(), .strategies = {}};
    Advising times;
    times.differences = medianOf(3, [&] {
        yaml::Draft draft(tree);
        if (recipes::differencesOf({draft, {}}, pipeline, &project, knowledge()->catalogue).isEmpty())
            qFatal("no job differs from its strategy");
    });
    times.advice = timeOf([&] {
        if (!compare::adviceFor(inputs))
            qFatal("no advice");
    });
    return times;
}

void measureAdvising()
{
    const Advising few = timeOfAdvising(100);
    const Advising many = timeOfAdvising(1000);
    print("in what jobs differ from their strategies, 100 / 1,000 jobs",
          milliseconds(few.differences) + u" / "_s + milliseconds(many.differences), "");
    print("growth of that (the file grows 10 ×)", ratio(many.differences / few.differences), "hold 15 ×");
    print("advice, 100 / 1,000 jobs", milliseconds(few.advice) + u" / "_s + milliseconds(many.advice), "");
    print("growth of advice, of which up to 200 edits are tried", ratio(many.advice / few.advice), "hold 40 ×");
}

/// What comparing costs for a pipeline of so many jobs, in milliseconds of processor time.
struct Comparing {
    double parse = 0;     ///< a bare parse of the text
    double whole = 0;     ///< all strategies in all scenarios, on one thread
    double waited = 0;    ///< the same on all processors, by the clock
    double estimates = 0; ///< the same columns, their texts given
    double first = 0;     ///< one estimate of the pipeline itself
    double edited = 0;    ///< one after an edit of one job
    int figures = 0;      ///< columns times scenarios
};

Comparing timeOfComparing(int jobs, int runs)
{
    const QByteArray text = benchmark::pipelineOf(jobs);
    const std::string bytes = text.toStdString();
    const yaml::Tree tree = *yaml::Tree::parse(Source(u".gitlab-ci.yml"_s, text));
    const project::Project project = sampleProject();
    const compare::Inputs inputs{
        .tree = tree, .project = &project, .knowledge = *knowledge(), .runner = knowledge()->facts.runners.constFirst(), .strategies = {}};
    const auto compared = compare::compare(inputs);
    if (!compared)
        qFatal("%s", qPrintable(compared.error().toString()));
    Comparing times;
    QList<gitlab::Pipeline> pipelines;
    for (const compare::Column &column : compared->columns) {
        if (column.estimates.isEmpty())
            continue;
        pipelines.append(*gitlab::readPipeline(*yaml::Tree::parse(Source(u".gitlab-ci.yml"_s, column.text))));
        times.figures += int(column.estimates.size());
    }
    const auto estimateOf = [&](const gitlab::Pipeline &pipeline, estimate::Scenario scenario, estimate::Memory &memory,
                                const QStringList *edited) {
        (void)estimate::estimate({.pipeline = pipeline,
                                  .project = &project,
                                  .catalogue = knowledge()->catalogue,
                                  .facts = knowledge()->facts,
                                  .runner = inputs.runner,
                                  .scenario = scenario,
                                  .memory = &memory,
                                  .edited = edited});
    };
    times.parse = medianOf(runs, [&] { (void)YAML::LoadAll(bytes); });
    compare::Inputs alone = inputs;
    alone.threads = 1;
    times.whole = medianOf(runs, [&] { (void)compare::compare(alone); });
    times.waited = shortestWait(runs, [&] { (void)compare::compare(inputs); });
    const QStringList none;
    times.estimates = medianOf(runs, [&] {
        estimate::Memory memory;
        for (const gitlab::Pipeline &pipeline : std::as_const(pipelines)) {
            for (const estimate::Scenario scenario : estimate::allScenarios)
                estimateOf(pipeline, scenario, memory, scenario == estimate::allScenarios[0] ? nullptr : &none);
        }
    });
    gitlab::Pipeline pipeline = *gitlab::readPipeline(tree);
    times.first = medianOf(runs, [&] {
        estimate::Memory memory;
        estimateOf(pipeline, estimate::Scenario::Warm, memory, nullptr);
    });
    estimate::Memory memory;
    estimateOf(pipeline, estimate::Scenario::Warm, memory, nullptr);
    gitlab::Job &job = pipeline.jobs[pipeline.jobs.size() / 2];
    const QStringList edited{job.name};
    times.edited = medianOf(runs, [&] {
        job.script.last().text += u'x';
        estimateOf(pipeline, estimate::Scenario::Warm, memory, &edited);
    });
    return times;
}

void measureComparing()
{
    const Comparing middling = timeOfComparing(100, 7);
    const Comparing large = timeOfComparing(2000, 1);
    const auto both = [](double hundred, double many) { return milliseconds(hundred) + u" / "_s + milliseconds(many); };
    print(qPrintable(u"all strategies × scenarios, with ranges, 100 / 2,000 jobs, on %1 threads"_s.arg(QThread::idealThreadCount())),
          both(middling.waited, large.waited), "hold 100 ms");
    print("the same in processor time of one thread", both(middling.whole, large.whole), "");
    print("the estimates in it, with ranges, 100 / 2,000 jobs",
          both(middling.estimates, large.estimates) + u" for "_s + QString::number(middling.figures), "");
    print("growth of comparing from 100 to 2,000 jobs, waited / in processor time",
          ratio(large.waited / middling.waited) + u" / "_s + ratio(large.whole / middling.whole), "hold 25 ×");
    print("growth of the estimates from 100 to 2,000 jobs", ratio(large.estimates / middling.estimates), "hold 25 ×");
    print("one of these estimates against a bare parse of the text, 100 jobs",
          ratio(middling.estimates / middling.figures / middling.parse), "");
    print("an estimate after an edit of one job against a first one, 100 / 2,000 jobs",
          ratio(middling.edited / middling.first) + u" / "_s + ratio(large.edited / large.first), "hold 0.50 ×");
}

/// The most memory that a program takes, in KiB, and its processor time, that of the kernel for it too, in milliseconds: of so short a process the
/// kernel tells the two apart by chance.
struct Load {
    double peak = 0; ///< 0 where it cannot be told
    double time = 0;
    double waited = 0; ///< by the clock, in milliseconds
};

/// The most memory of a program that has ended. The system counts what the process that starts it has had as its own, so that it can be told only
/// where it took more.
double largestOf(const rusage &ended)
{
    rusage own = {};
    getrusage(RUSAGE_SELF, &own);
    return ended.ru_maxrss > own.ru_maxrss ? double(ended.ru_maxrss) : 0;
}

/// Runs a program in \a folder (empty: here). Started so that it costs the same from a large process as from a small one.
Load loadOf(const QString &program, const QStringList &arguments, const QString &folder = {})
{
    QByteArrayList texts{QFile::encodeName(program)};
    for (const QString &argument : arguments)
        texts.append(QFile::encodeName(argument));
    std::vector<char *> words;
    for (QByteArray &text : texts)
        words.push_back(text.data());
    words.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    for (const int printed : {STDOUT_FILENO, STDERR_FILENO})
        posix_spawn_file_actions_addopen(&actions, printed, "/dev/null", O_WRONLY, 0);
    if (!folder.isEmpty())
        posix_spawn_file_actions_addchdir_np(&actions, QFile::encodeName(folder).constData());
    QElapsedTimer timer;
    timer.start();
    pid_t child = 0;
    const bool isStarted = posix_spawn(&child, words.front(), &actions, nullptr, words.data(), environ) == 0;
    posix_spawn_file_actions_destroy(&actions);
    int status = 0;
    rusage usage = {};
    if (!isStarted || wait4(child, &status, 0, &usage) != child || !WIFEXITED(status))
        qFatal("%s does not run", qPrintable(program));
    constexpr double nanosecondsPerMillisecond = 1e6;
    const double waited = double(timer.nsecsElapsed()) / nanosecondsPerMillisecond;
    const auto milliseconds = [](const timeval &time) {
        constexpr double millisecondsPerSecond = 1000;
        constexpr double microsecondsPerMillisecond = 1000;
        return double(time.tv_sec) * millisecondsPerSecond + double(time.tv_usec) / microsecondsPerMillisecond;
    };
    return {largestOf(usage), milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime), waited};
}

/// Jobs that are as short as they can be: of longer ones fewer fit into the largest file that is read.
QByteArray shortJobs(int jobs)
{
    QByteArray text = "image: ocaml/opam:debian-12-ocaml-5.2\n";
    for (int number = 0; number < jobs; ++number) {
        const QByteArray name = QByteArray::number(number);
        text += "job " + name + ":\n  script: [opam exec -- dune build -p package-" + name + "]\n";
    }
    return text;
}

void measureMemory(const QString &cli)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u".gitlab-ci.yml"_s);
    QList<double> times;
    for (const int jobs : {10'000, 100'000}) {
        write(file, shortJobs(jobs));
        const Load lint = loadOf(cli, {u"lint"_s, file});
        const Load estimate = loadOf(cli, {u"estimate"_s, file});
        if (lint.peak == 0 || estimate.peak == 0)
            qFatal("The benchmark is larger than what it measures.");
        constexpr double kibPerMib = 1024;
        const auto mib = [&](double kib) { return QString::number(kib / kibPerMib, 'f', 0) + u" MiB"_s; };
        print(qPrintable(u"memory of caravan-cli estimate / lint, %1 jobs"_s.arg(QLocale(QLocale::C).toString(jobs))),
              mib(estimate.peak) + u" / "_s + mib(lint.peak) + u" = "_s + ratio(estimate.peak / lint.peak), "hold 3 ×");
        times << lint.time << estimate.time;
    }
    print("growth of lint / estimate from 10,000 to 100,000 jobs",
          ratio(times.at(2) / times.at(0)) + u" / "_s + ratio(times.at(3) / times.at(1)), "hold 15 ×");
}

/// Waits until something has been painted on the screen.
class FirstPaint : public QObject
{
public:
    FirstPaint() { qApp->installEventFilter(this); }
    void wait() const
    {
        while (!m_isPainted)
            QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    bool eventFilter(QObject *, QEvent *event) override
    {
        m_isPainted |= event->type() == QEvent::Paint;
        return false;
    }

private:
    bool m_isPainted = false;
};

/// What a process of its own does for measureWindows(): the first painted window of Qt, or of Caravan with \a folder open (empty: its start
/// page).
void paintOneWindow(const QString &which, const QString &folder)
{
    const FirstPaint firstPaint;
    if (which == "empty"_L1) {
        QWidget window;
        window.resize(theme::screenSize);
        window.show();
        firstPaint.wait();
        return;
    }
    const QTemporaryDir settings;
    MainWindow window(KnowledgeSource(), std::make_unique<Settings>(settings.filePath(u"settings.ini"_s))); // as main.cpp does
    window.resize(theme::screenSize);
    window.show();
    if (folder.isEmpty())
        return firstPaint.wait();
    if (!window.files()->openFolder(folder))
        qFatal("the folder cannot be opened");
    QApplication::processEvents();
    (void)window.designPage()->preview()->editor(); // with its whole text
    (void)window.grab();
}

/// Processor time and memory of whole processes that paint a window and leave.
void measureWindows()
{
    constexpr int rounds = 7;
    constexpr int jobs = 2000;
    const QTemporaryDir folder;
    write(folder.filePath(u".gitlab-ci.yml"_s), benchmark::pipelineOf(jobs));
    const QString self = QCoreApplication::applicationFilePath();
    QList<double> empty;
    QList<double> first;
    QList<double> ratios;
    for (int round = 0; round <= rounds; ++round) { // one after the other, as in measureReading()
        const Load bare = loadOf(self, {u"--paint"_s, u"empty"_s});
        const Load ours = loadOf(self, {u"--paint"_s, u"caravan"_s});
        if (round == 0) // the first one reads from disk
            continue;
        empty.append(bare.time);
        first.append(ours.time);
        ratios.append(ours.time / bare.time);
    }
    print("first painted window, Caravan's start page / an empty Qt window",
          milliseconds(median(first)) + u" / "_s + milliseconds(median(empty)) + u" = "_s + ratio(median(ratios)), "hold 1.50 ×");
    constexpr double kibPerMib = 1024;
    const auto mib = [&](double kib) { return QString::number(kib / kibPerMib, 'f', 0) + u" MiB"_s; };
    print("memory, a file of 2,000 jobs open in the window", mib(loadOf(self, {u"--paint"_s, u"caravan"_s, folder.path()}).peak),
          "hold 250 MiB");
}

void measureWindowWork()
{
    constexpr int many = 2000;
    constexpr double held = 100;
    for (const benchmark::WindowWork &work : benchmark::windowWorkOf(knowledge(), benchmark::pipelineOf(many))) {
        print(qPrintable(u"2,000 jobs, the window's thread, at once / later: "_s + work.gesture),
              milliseconds(work.atOnce) + u" / "_s + milliseconds(work.after),
              std::max(work.atOnce, work.after) > held ? "hold 100 ms: NOT HELD" : "hold 100 ms");
    }
}

void measureCommandLine(const QString &cli)
{
    const QString other = qEnvironmentVariable("CARAVAN_GITLAB_CI_LOCAL");
    if (other.isEmpty()) {
        print("caravan-cli lint against gitlab-ci-local --list, 200 jobs", u"not measured"_s,
              "set CARAVAN_GITLAB_CI_LOCAL to what packaging/install-gitlab-ci-local prints");
        return;
    }
    constexpr int jobs = 200;
    constexpr int rounds = 7;
    const QTemporaryDir folder;
    write(folder.filePath(u".gitlab-ci.yml"_s), benchmark::pipelineOf(jobs));
    loadOf(QStandardPaths::findExecutable(u"git"_s), {u"init"_s, u"-q"_s}, folder.path());
    QList<double> ours;
    QList<double> theirs;
    QList<double> ratios;
    for (int round = 0; round <= rounds; ++round) { // one after the other, as in measureReading()
        const double our = loadOf(cli, {u"lint"_s, u".gitlab-ci.yml"_s}, folder.path()).waited;
        const double their = loadOf(other, {u"--list"_s}, folder.path()).waited;
        if (round == 0) // the first one reads from disk
            continue;
        ours.append(our);
        theirs.append(their);
        ratios.append(their / our);
    }
    print("caravan-cli lint / gitlab-ci-local --list, 200 jobs", milliseconds(median(ours)) + u" / "_s + milliseconds(median(theirs)), "");
    print("caravan-cli lint is faster", ratio(median(ratios)), "hold 40 ×");
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOption({u"cli"_s, u"The caravan-cli to measure."_s, u"FILE"_s});
    parser.addOption({u"only"_s, u"edits, keys, windows, work, reading, comparing, closures, memory or cli."_s, u"PART"_s});
    parser.addOption({u"paint"_s, u"Paint one window and leave: empty, or caravan with the folder that is given."_s, u"WHICH"_s});
    parser.addHelpOption();
    parser.process(application);
    if (parser.isSet(u"paint"_s)) {
        paintOneWindow(parser.value(u"paint"_s), parser.positionalArguments().value(0));
        return 0;
    }
    const QString only = parser.value(u"only"_s);
    const QString cli = QFileInfo(parser.value(u"cli"_s)).absoluteFilePath(); // it is run in other folders
    if (only.isEmpty() || only == "memory"_L1)                                // first, see largestOf()
        measureMemory(cli);
    if (only.isEmpty() || only == "windows"_L1)
        measureWindows();
    if (only.isEmpty() || only == "work"_L1)
        measureWindowWork();
    if (only.isEmpty() || only == "reading"_L1)
        measureReading();
    if (only.isEmpty() || only == "edits"_L1)
        measureEdits();
    if (only.isEmpty() || only == "keys"_L1)
        measureKeys();
    if (only.isEmpty() || only == "comparing"_L1)
        measureComparing();
    if (only.isEmpty() || only == "advising"_L1)
        measureAdvising();
    if (only.isEmpty() || only == "closures"_L1)
        measureClosures();
    if (only.isEmpty() || only == "cli"_L1)
        measureCommandLine(cli);
    return 0;
}
