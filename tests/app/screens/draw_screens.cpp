// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/canvas/canvas_view.h"
#include "app/compare/compare_page.h"
#include "app/document/block_gestures.h"
#include "app/document/strategy_times.h"
#include "app/help/help_window.h"
#include "app/history/history_page.h"
#include "app/inspector/fold.h"
#include "app/inspector/inspector_panel.h"
#include "app/palette/palette_panel.h"
#include "app/preview/preview_panel.h"
#include "app/problems/problems_panel.h"
#include "app/run/run_page.h"
#include "app/theme/theme.h"
#include "app/timeline/timeline_page.h"
#include "app/widgets/link_label.h"
#include "app/window/design_page.h"
#include "app/window/file_flow.h"
#include "app/window/main_window.h"
#include "app/window/offers.h"
#include "core/includes/cache.h"
#include "tests/app/opened.h"
#include "tests/app/paints.h"
#include "tests/history_repository.h"
#include "translations/translations.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>
#include <QTimeZone>
#include <QTimer>
#include <QToolButton>
#include <QTreeWidget>

#include <functional>

using namespace caravan;
using namespace Qt::StringLiterals;

namespace {

/// What is drawn: a name, and what is done with a new window before. Where that asks something, the question is drawn.
struct Screen {
    QString name;
    std::function<void(MainWindow &window, const QString &work)> prepare;
    enum Moment { AtRest, Midway } moment = AtRest; ///< midway: while work in the background goes on
};

constexpr int longestWork = 60'000; // milliseconds
constexpr int patience = 500;       // milliseconds
constexpr QSize smallScreen{1024, 700};

void openSample(MainWindow &window, const QString &work) { window.files()->trySample(work); }

/// The sample with its web site built in an image that has no opam.
void openFailing(MainWindow &window, const QString &work)
{
    openSample(window, work);
    (void)setImage(*window.document(), u"pages"_s, u"docker:28"_s);
}

/// As if jobs of the sample had been run on this machine; one of them was changed since.
void measureSample(MainWindow &window)
{
    using compare::MeasuredPhase;
    using estimate::Phase;
    MeasuredRuns runs;
    for (const gitlab::Job *job : window.document()->derived().pipeline.runnableJobs()) {
        const bool isPages = job->name == u"pages"_s;
        runs.insert(job->name,
                    {u"shell"_s,
                     QDateTime({2026, 11, 29}, {19, 0}),
                     Seconds(isPages ? 95 : 14),
                     false,
                     {{Phase::Clone, compare::logPartTitle(compare::LogPart::Sources), Seconds(2)},
                      {Phase::Build, compare::logPartTitle(compare::LogPart::Work), Seconds(isPages ? 93 : 12)}},
                     job->name == u"links"_s ? nullptr : deedNow(*job)});
    }
    window.document()->takeMeasured(runs);
}

QString firstJob(MainWindow &window)
{
    const QList<const gitlab::Job *> jobs = window.document()->derived().pipeline.runnableJobs();
    return jobs.isEmpty() ? QString() : jobs.constFirst()->name;
}

void trigger(MainWindow &window, Do which) { (*window.actionRegistry())[which]->trigger(); }

/// Jobs that are not in every pipeline.
/// The pipeline that tests/data/joblog/docker-16.log is of.
const char loggedPipeline[] = R"(build:
  image: ocaml/opam:debian-12-ocaml-5.1
  variables:
    GIT_DEPTH: 20
  cache:
    key: opam-5.1
    paths: [_opam]
  script:
    - opam install . --deps-only --with-test --yes
    - |
      echo section && dune build
    - dune runtest
  artifacts:
    paths: [_build/default/bin/main.exe]
)";

const char conditionalPipeline[] = R"(workflow:
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
    - if: $CI_COMMIT_TAG
    - if: $CI_COMMIT_BRANCH && $CI_PIPELINE_SOURCE != "schedule"

stages: [build, test, deploy]

build:
  stage: build
  image: ocaml/opam:debian-13-ocaml-5.4
  script:
    - opam install . --deps-only
    - opam exec -- dune build

format:
  stage: build
  image: ocaml/opam:alpine-ocaml-5.4
  allow_failure: true
  script:
    - opam exec -- dune build @fmt

test:
  stage: test
  image: ocaml/opam:debian-13-ocaml-5.4
  needs: [build]
  script:
    - opam exec -- dune runtest
  rules:
    - changes: [src/**/*.ml]

nightly:
  stage: test
  image: ocaml/opam:debian-13-ocaml-5.4
  script:
    - opam exec -- dune build @bench
  rules:
    - if: $NIGHTLY == "yes"

pages:
  stage: deploy
  image: alpine:3.24
  script:
    - cp -r _build/default/doc public
  rules:
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
      when: manual
      allow_failure: true

release:
  stage: deploy
  image: alpine:3.24
  needs: [test]
  script:
    - ./release.sh
  rules:
    - if: $CI_COMMIT_TAG =~ /^v\d/
)";

void openConditional(MainWindow &window, const QString &work, const std::optional<gitlab::Event> &event)
{
    writeBytes(work + u"/atlas/dune-project"_s, "(lang dune 3.16)\n(name atlas)\n");
    writeBytes(work + u"/atlas/atlas.opam"_s, "opam-version: \"2.0\"\ndepends: [\"ocaml\" {>= \"5.1\"} \"dune\" \"fmt\"]\n");
    writeBytes(work + u"/atlas/.gitlab-ci.yml"_s, conditionalPipeline);
    window.files()->openFolder(work + u"/atlas"_s);
    window.document()->outlook().setEvent(event);
}

gitlab::Event eventFrom(gitlab::PipelineSource source)
{
    gitlab::Event event;
    event.source = source;
    return event;
}

/// Many jobs in five stages that need one another; some are started by hand.
void openMany(MainWindow &window, const QString &work, int count = 125)
{
    QByteArray text = "stages: [prepare, build, test, pack, deploy]\n";
    const QByteArrayList stages{"prepare", "build", "test", "pack", "deploy"};
    for (int i = 0; i < count; ++i) {
        const int stage = i % 5;
        const auto job = [](int number) { return "job-" + QByteArray::number(number); };
        text += job(i) + ":\n  stage: " + stages[stage] + "\n  image: alpine:3.24\n  script: [sleep 60]\n";
        if (stage > 0)
            text += "  needs: [" + job(i - 1) + (stage > 1 && i % 3 == 0 ? ", " + job((i * 7) % (i - 1) / 5 * 5) : QByteArray()) + "]\n";
        if (stage == 4 && i % 4 == 3)
            text += "  when: manual\n";
    }
    writeBytes(work + u"/many/.gitlab-ci.yml"_s, text);
    window.files()->openFolder(work + u"/many"_s);
}

/// So many jobs, of which each takes some working out, that this is done beside the window.
QByteArray largePipeline(const QByteArray &command)
{
    constexpr int jobs = 6000;
    QByteArray text = "stages: [build, test]\n";
    for (int i = 0; i < jobs; ++i) {
        const QByteArray number = QByteArray::number(i / 2);
        const bool isTest = i % 2 == 1;
        text += (isTest ? "test " : "build ") + number + ":\n  stage: " + (isTest ? "test" : "build")
            + "\n  image: ocaml/opam:debian-13-ocaml-5.4\n  cache: {key: opam-" + number + ", paths: [~/.opam]}\n"
            + (isTest ? "  needs: [build " + number + "]\n" : QByteArray()) + "  script:\n    - opam install . --deps-only -y\n    - "
            + command + " -p package-" + number + "\n";
    }
    return text;
}

void openLarge(MainWindow &window, const QString &work)
{
    writeBytes(work + u"/large/.gitlab-ci.yml"_s, largePipeline("dune build"));
    window.files()->openFolder(work + u"/large"_s);
    trigger(window, Do::Design); // which is shown in the next turn
}

/// Waits for what follows from the text.
void waitForConsequences(MainWindow &window)
{
    [[maybe_unused]] const bool isThere =
        QTest::qWaitFor([&] { return !window.document()->derivation().following().isRunning(); }, longestWork);
}

/// Everything that a card can have on it, jobs of an included file, templates, and includes that cannot be read.
void openMarked(MainWindow &window, const QString &work)
{
    writeBytes(work + u"/marked/dune-project"_s, "(lang dune 3.16)\n(name marked)\n");
    writeBytes(work + u"/marked/ci/release.yml"_s,
               ".notify:\n  after_script: [./tell.sh]\nrelease:\n  stage: deploy\n  image: alpine:3.24\n  script: [./release.sh]\n"
               "  rules: [{if: $CI_COMMIT_TAG}]\n");
    writeBytes(work + u"/marked/.gitlab-ci.yml"_s, R"(include:
  - local: ci/release.yml
  - component: $CI_SERVER_FQDN/ocaml/build/dune@1.2
  - project: platform/templates
    file: security.yml

stages: [build, test, deploy]

.ocaml:
  image: ocaml/opam:debian-13-ocaml-5.4
.with-cache:
  cache: {key: opam, paths: [_opam]}

build:
  extends: [.ocaml, .with-cache]
  stage: build
  parallel:
    matrix:
      - OCAML: ["5.2", "5.3", "5.4"]
        ARCH: [amd64, arm64]
  script: [opam exec -- dune build]

test:
  extends: .ocaml
  stage: test
  needs: [build]
  services: [postgres:16]
  allow_failure: true
  script: [opam exec -- dune runtest]

scan:
  extends: .security
  stage: test
  needs: [build]

review:
  stage: deploy
  image: alpine:3.24
  needs: [test]
  environment: review/$CI_COMMIT_REF_SLUG
  rules: [{if: $CI_COMMIT_BRANCH, when: manual}]
  script: [./deploy.sh]

downstream:
  stage: deploy
  needs: [test]
  rules: [{when: delayed, start_in: 30 minutes}]
  trigger: group/other
)");
    window.files()->openFolder(work + u"/marked"_s);
}

void pressOnCanvas(MainWindow &window, std::initializer_list<QKeyCombination> keys)
{
    CanvasView *canvas = window.designPage()->canvas();
    canvas->setFocus();
    for (const QKeyCombination one : keys)
        QTest::keyClick(canvas, one.key(), one.keyboardModifiers());
}

/// A pipeline with what an editor has to show: scripts, an included file, templates, problems.
void openWritten(MainWindow &window, const QString &work)
{
    writeBytes(work + u"/written/ci/base.yml"_s,
               "# Shared by all projects.\n.base:\n  image: ocaml/opam:debian-13-ocaml-5.4\n  tags: [linux]\n");
    writeBytes(work + u"/written/.gitlab-ci.yml"_s, R"(include: /ci/base.yml
stages: [build, test]
variables:
  JOBS: "4"

build:
  extends: .base
  stage: build
  script:
    - opam install . --deps-only --with-test
    - |
      if [ "$CI_COMMIT_BRANCH" = main ]; then # the branch that is released
        opam exec -- dune build --profile release -j "$JOBS"
      fi
  cache: {key: $CI_COMMIT_REF_SLUG, paths: [~/.opam]}

test:
  stage: tests
  image: ocaml/opam:latest
  needs: [build, lint]
  script: [opam install dune, dune runtest]
  cache: {key: a/b, paths: [~/.opam]}

doc:
  stage: test
  image: ocaml/opam:latest
  script: [opam install odoc, dune build @doc]
  artifacts: {paths: [_build/default/_doc]}
)");
    window.files()->openFolder(work + u"/written"_s);
}

/// A project whose remote is on a GitLab of somebody's own, of which nothing is known.
void openOnOwnServer(MainWindow &window, const QString &work)
{
    writeBytes(work + u"/atlas/dune-project"_s, "(lang dune 3.16)\n(name atlas)\n");
    writeBytes(work + u"/atlas/atlas.opam"_s, "opam-version: \"2.0\"\ndepends: [\"ocaml\" {>= \"5.1\"} \"dune\" \"fmt\"]\n");
    writeBytes(work + u"/atlas/.gitlab-ci.yml"_s, conditionalPipeline);
    writeBytes(work + u"/atlas/.git/HEAD"_s, "ref: refs/heads/main\n");
    writeBytes(work + u"/atlas/.git/config"_s,
               "[core]\n\trepositoryformatversion = 0\n[remote \"origin\"]\n\turl = git@git.example.org:team/atlas.git\n");
    QDir(work).mkpath(u"atlas/.git/objects"_s);
    QDir(work).mkpath(u"atlas/.git/refs"_s);
    window.files()->openFolder(work + u"/atlas"_s);
}

/// A job that has something of everything that there is a form for.
const char formsPipeline[] = R"(variables:
  COLOUR: always
.deploying:
  tags: [linux]
  environment:
    name: production
    url: https://atlas.example.org

deploy:
  extends: .deploying
  image: ocaml/opam:debian-13-ocaml-5.4
  variables:
    GIT_DEPTH: "20"
  script:
    - opam install . --deps-only --yes
    - opam exec -- dune build @doc --root="$CI_PROJECT_DIR" # the pages
  artifacts:
    paths: [public, doc]
    expire_in: 1 week
  services:
    - postgres:17
  retry: 1
  timeout: 1 hour
  id_tokens:
    TOKEN:
      aud: https://example.org
  rules:
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
      changes: [doc/**/*]
    - if: $CI_COMMIT_TAG
      when: manual
      allow_failure: true
)";

void openForms(MainWindow &window, const QString &work)
{
    writeBytes(work + u"/atlas/dune-project"_s, "(lang dune 3.16)\n(name atlas)\n");
    writeBytes(work + u"/atlas/atlas.opam"_s, "opam-version: \"2.0\"\ndepends: [\"ocaml\" {>= \"5.1\"} \"dune\" \"fmt\"]\n");
    writeBytes(work + u"/atlas/.gitlab-ci.yml"_s, formsPipeline);
    window.files()->openFolder(work + u"/atlas"_s);
    window.document()->selectJob(u"deploy"_s);
    for (auto *section : window.findChildren<inspector::FoldSection *>())
        section->setOpen(true);
}

void scrollInspector(MainWindow &window, const QString &section)
{
    QCoreApplication::processEvents();
    auto *area = window.designPage()->inspector()->findChild<QScrollArea *>();
    const QWidget *widget = window.findChild<QWidget *>(section);
    area->verticalScrollBar()->setValue(widget->mapTo(area->widget(), QPoint()).y());
}

/// A project with so many commits, of which some change what it depends on, and its history.
void openHistory(MainWindow &window, const QString &work, int commits)
{
    QDir(work).mkpath(u"atlas"_s);
    tests::HistoryRepository repository(work + u"/atlas"_s);
    constexpr qint64 begin = 1'772'000'000;
    constexpr qint64 halfDay = 43'200;
    const auto opamFile = [](int version) {
        return "opam-version: \"2.0\"\ndepends: [\"ocaml\" {>= \"4.14\"} \"dune\" \"lwt\" \"cohttp-lwt-unix\" \"fmt\" {>= \"0.9."
            + QByteArray::number(version) + "\"}]\n";
    };
    repository.add({.time = begin,
                    .files = {{u".gitlab-ci.yml"_s,
                               "test:\n  image: ocaml/opam:debian-13-ocaml-5.4\n  script:\n    - opam install . --deps-only --with-test\n"
                               "    - opam exec -- dune runtest\n"},
                              {u"dune-project"_s, "(lang dune 3.16)\n(name atlas)\n"},
                              {u"atlas.opam"_s, opamFile(0)}}});
    for (int i = 1; i < commits; ++i) {
        tests::HistoryRepository::Commit commit{.time = begin + i * halfDay};
        if (i % 29 == 0 || i % 47 == 3)
            commit.files = {{u"atlas.opam"_s, opamFile(i)}};
        else if (i % 101 == 0)
            commit.files = {{u"dune-project"_s, "(lang dune 3.17)\n(name atlas)\n; " + QByteArray::number(i) + '\n'}};
        else
            commit.files = {{u"src/atlas.ml"_s, QByteArray::number(i)}};
        repository.add(commit);
    }
    [[maybe_unused]] const QByteArray trouble = repository.write();
    window.files()->openFolder(work + u"/atlas"_s);
    trigger(window, Do::History);
}

/// Makes all fixes, and waits for them.
void fixAll(MainWindow &window)
{
    trigger(window, Do::FixAll);
    [[maybe_unused]] const bool isFixed = QTest::qWaitFor([&] { return window.document()->isModified(); }, longestWork);
}

/// Waits for the replay.
const HistoryPage *replayed(const MainWindow &window)
{
    const auto *page = window.findChild<HistoryPage *>();
    [[maybe_unused]] const bool isReplayed = QTest::qWaitFor([&] { return page->isCurrent(); }, longestWork);
    return page;
}

/// A pipeline that includes two files from elsewhere, of which one was fetched, and fetched again when it was another one.
void openElsewhere(MainWindow &window, const QString &work)
{
    qputenv("XDG_CACHE_HOME", QFile::encodeName(work + u"/cache"_s));
    const QString address = u"https://example.org/ocaml/ci/build.yml"_s;
    includes::Cache cache;
    for (const QByteArray &step : {QByteArray("make"), QByteArray("opam exec -- dune build")}) {
        const QByteArray text =
            ".base:\n  image: ocaml/opam:debian-13-ocaml-5.4\nbuild:\n  extends: .base\n  stage: build\n  script: [" + step + "]\n";
        (void)cache.keep(gitlab::RemoteFile{address}, {text, {}}, QDateTime(QDate(2026, 11, 28), QTime(12, 0), QTimeZone::utc()));
    }
    writeBytes(work + u"/elsewhere/.gitlab-ci.yml"_s,
               "include:\n  - " + address.toUtf8()
                   + "\n  - https://example.org/ocaml/ci/pages.yml\n\ntest:\n  extends: .base\n  script:\n"
                     "    - opam exec -- dune runtest\n");
    window.files()->openFolder(work + u"/elsewhere"_s);
}

QList<Screen> screens()
{
    return {
        {u"start"_s, [](MainWindow &, const QString &) {}},
        {u"start-empty"_s, [](MainWindow &, const QString &) {}},
        {u"start-notice"_s, [](MainWindow &window, const QString &work) { window.files()->openFolder(work + u"/absent"_s); }},
        {u"design"_s, openSample},
        {u"design-selected"_s,
         [](MainWindow &window, const QString &work) {
             openSample(window, work);
             window.document()->selectJob(firstJob(window));
         }},
        {u"design-changed"_s,
         [](MainWindow &window, const QString &work) {
             openSample(window, work);
             window.document()->selectJob(firstJob(window));
             fixAll(window);
         }},
        {u"design-difference"_s,
         [](MainWindow &window, const QString &work) {
             openSample(window, work);
             fixAll(window);
             trigger(window, Do::Difference);
         }},
        {u"design-syntax-error"_s,
         [](MainWindow &window, const QString &work) {
             openSample(window, work);
             const qsizetype at = window.document()->text().indexOf("script:");
             window.document()->change(u"break"_s, {{{at, at}, "oops: [ "}});
         }},
        {u"design-problems"_s,
         [](MainWindow &window, const QString &work) {
             openSample(window, work);
             window.designPage()->preview()->showProblems(true);
         }},
        {u"design-problems-grouped"_s,
         [](MainWindow &window, const QString &work) {
             openWritten(window, work);
             window.designPage()->preview()->showProblems(true);
             window.designPage()->problems()->findChild<QComboBox *>(u"problemGrouping"_s)->setCurrentIndex(1);
         }},
        {u"design-fix-preview"_s,
         [](MainWindow &window, const QString &work) {
             openSample(window, work);
             window.designPage()->preview()->showProblems(true);
             for (QPushButton *button : window.designPage()->problems()->findChildren<QPushButton *>()) {
                 if (button->objectName().startsWith("preview_"_L1) && !button->isChecked()) {
                     button->click();
                     break;
                 }
             }
         }},
        {u"text-resolved"_s,
         [](MainWindow &window, const QString &work) {
             openWritten(window, work);
             trigger(window, Do::Resolved);
             QTest::qWait(patience);
         }},
        {u"text-head"_s,
         [](MainWindow &window, const QString &work) {
             openWritten(window, work);
             trigger(window, Do::HeadDifference);
         }},
        {u"text-included"_s,
         [](MainWindow &window, const QString &work) {
             openWritten(window, work);
             window.designPage()->preview()->openIncluded(u"ci/base.yml"_s, 2);
         }},
        {u"text-replace"_s,
         [](MainWindow &window, const QString &work) {
             openWritten(window, work);
             trigger(window, Do::Replace);
             QTest::keyClicks(window.findChild<QLineEdit *>(u"findText"_s), u"opam"_s);
         }},
        {u"text-proposals"_s,
         [](MainWindow &window, const QString &work) {
             openWritten(window, work);
             CodeEditor *editor = window.designPage()->preview()->editor();
             editor->setFocus();
             QTextCursor cursor = editor->textCursor();
             cursor.setPosition(int(editor->toPlainText().indexOf(u"\n  script:"_s)));
             editor->setTextCursor(cursor);
             QTest::keyClick(editor, Qt::Key_Return);
             QTest::keyClicks(editor, u"a"_s);
         }},
        {u"text-folded-beside"_s,
         [](MainWindow &window, const QString &work) {
             openWritten(window, work);
             trigger(window, Do::TextBeside);
             window.designPage()->preview()->editor()->setFolded(5, true);
             window.designPage()->preview()->editor()->setZoom(2);
         }},
        {u"design-empty-folder"_s,
         [](MainWindow &window, const QString &work) {
             QDir(work).mkdir(u"empty"_s);
             window.files()->openFolder(work + u"/empty"_s);
         }},
        {u"design-new"_s,
         [](MainWindow &window, const QString &work) {
             openSample(window, work);
             window.document()->change(u"clear"_s, {{{0, window.document()->text().size()}, ""}});
         }},
        {u"design-read-only"_s,
         [](MainWindow &window, const QString &work) {
             openSample(window, work);
             QFile::setPermissions(window.document()->project()->pipelineFile, QFile::ReadOwner);
             window.document()->change(u"edit"_s, {{{0, 0}, "# edited\n"}});
             trigger(window, Do::Save);
         }},
        {u"design-not-yaml"_s,
         [](MainWindow &window, const QString &work) {
             writeBytes(work + u"/broken/.gitlab-ci.yml"_s, "build:\n  script: [make\n");
             window.files()->openFolder(work + u"/broken"_s);
         }},
        {u"design-event-none-chosen"_s,
         [](MainWindow &window, const QString &work) {
             openConditional(window, work, std::nullopt);
             window.document()->selectJob(u"release"_s);
         }},
        {u"design-event-push"_s,
         [](MainWindow &window, const QString &work) {
             openConditional(window, work, eventFrom(gitlab::PipelineSource::Push));
             window.document()->selectJob(u"nightly"_s);
         }},
        {u"design-event-merge-request"_s,
         [](MainWindow &window, const QString &work) {
             gitlab::Event event = eventFrom(gitlab::PipelineSource::MergeRequest);
             event.variables = {{u"NIGHTLY"_s, u"yes"_s}};
             event.changed = QStringList{u"src/atlas.ml"_s, u"README.md"_s};
             openConditional(window, work, event);
             window.designPage()->findChild<QToolButton *>(u"eventDetails"_s)->click();
             window.designPage()->findChild<QPlainTextEdit *>(u"eventVariables"_s)->appendPlainText(u"a line"_s);
             window.document()->selectJob(u"pages"_s);
         }},
        {u"design-event-no-pipeline"_s,
         [](MainWindow &window, const QString &work) {
             openConditional(window, work, eventFrom(gitlab::PipelineSource::Schedule));
             window.document()->selectJob(u"build"_s);
         }},
        {u"design-event-refused"_s,
         [](MainWindow &window, const QString &work) {
             gitlab::Event event = eventFrom(gitlab::PipelineSource::Tag);
             openConditional(window, work, event);
             const qsizetype at = window.document()->text().indexOf("    - changes:");
             window.document()->change(u"forbid"_s, {{{at, at}, "    - if: $CI_COMMIT_TAG\n      when: never\n"}});
         }},
        {u"design-event-small"_s,
         [](MainWindow &window, const QString &work) {
             openConditional(window, work, eventFrom(gitlab::PipelineSource::Push));
             window.resize(window.minimumSize());
             window.designPage()->findChild<QToolButton *>(u"eventDetails"_s)->click();
         }},
        {u"design-event-high-contrast"_s,
         [](MainWindow &window, const QString &work) {
             openConditional(window, work, eventFrom(gitlab::PipelineSource::Push));
             window.document()->selectJob(u"release"_s);
             trigger(window, Do::HighContrast);
         }},
        {u"design-marks"_s,
         [](MainWindow &window, const QString &work) {
             openMarked(window, work);
             window.document()->selectJob(u"test"_s);
         }},
        {u"design-marks-high-contrast"_s,
         [](MainWindow &window, const QString &work) {
             openMarked(window, work);
             trigger(window, Do::HighContrast);
         }},
        {u"design-need-selected"_s,
         [](MainWindow &window, const QString &work) {
             openMarked(window, work);
             window.document()->selectJob(u"test"_s);
             pressOnCanvas(window, {Qt::Key_N});
         }},
        {u"design-need-refused"_s,
         [](MainWindow &window, const QString &work) {
             openMarked(window, work);
             window.document()->selectJob(u"test"_s);
             pressOnCanvas(window, {Qt::SHIFT | Qt::Key_Space, Qt::Key_Left});
         }},
        {u"design-carried"_s,
         [](MainWindow &window, const QString &work) {
             openMarked(window, work);
             window.document()->selectJob(u"scan"_s);
             pressOnCanvas(window, {Qt::Key_Space, Qt::Key_Up});
         }},
        {u"design-elsewhere"_s, openElsewhere},
        {u"design-elsewhere-file"_s,
         [](MainWindow &window, const QString &work) {
             openElsewhere(window, work);
             window.document()->selectJob(u"build"_s);
             window.designPage()->preview()->openIncluded(window.document()->derived().pipeline.job(u"build")->file, 1);
         }},
        {u"dialog-token"_s,
         [](MainWindow &window, const QString &work) {
             openElsewhere(window, work);
             trigger(window, Do::GiveToken);
         }},
        {u"dialog-fetched"_s,
         [](MainWindow &window, const QString &work) {
             openElsewhere(window, work);
             trigger(window, Do::FetchedFiles);
         }},
        {u"dialog-gitlab-address"_s,
         [](MainWindow &window, const QString &work) {
             openElsewhere(window, work);
             trigger(window, Do::GitLabAddress);
         }},
        {u"design-shelf"_s,
         [](MainWindow &window, const QString &work) {
             openMarked(window, work);
             window.document()->selectJob(u".with-cache"_s);
             pressOnCanvas(window, {Qt::Key_Down});
         }},
        {u"design-several-selected"_s,
         [](MainWindow &window, const QString &work) {
             openMarked(window, work);
             window.document()->selectJobs({u"build"_s, u"review"_s, u"test"_s});
         }},
        {u"design-many"_s, [](MainWindow &window, const QString &work) { openMany(window, work); }},
        {u"design-many-found"_s,
         [](MainWindow &window, const QString &work) {
             openMany(window, work);
             pressOnCanvas(window, {Qt::CTRL | Qt::Key_F});
             QTest::keyClicks(window.designPage()->findChild<QLineEdit *>(u"canvasSearch"_s), u"job-2 test"_s);
         }},
        {u"design-300"_s,
         [](MainWindow &window, const QString &work) {
             openMany(window, work, 300);
             window.document()->selectJob(u"job-12"_s);
         }},
        {u"design-300-fit"_s,
         [](MainWindow &window, const QString &work) {
             openMany(window, work, 300);
             window.document()->selectJob(u"job-12"_s);
             QTest::qWait(1); // the window has its size
             window.designPage()->canvas()->zoomFit();
         }},
        {u"design-many-selected"_s,
         [](MainWindow &window, const QString &work) {
             openMany(window, work);
             window.document()->selectJob(u"job-12"_s);
             window.designPage()->canvas()->zoomOut();
             window.designPage()->canvas()->zoomOut();
             window.designPage()->canvas()->zoomOut();
         }},
        {u"design-small"_s,
         [](MainWindow &window, const QString &work) {
             openMany(window, work);
             window.resize(window.minimumSize());
             window.document()->selectJob(u"job-7"_s);
         }},
        {u"design-high-contrast"_s,
         [](MainWindow &window, const QString &work) {
             openSample(window, work);
             window.document()->selectJob(firstJob(window));
             trigger(window, Do::HighContrast);
         }},
        {u"question-place"_s,
         [](MainWindow &window, const QString &work) {
             writeBytes(work + u"/shared/.gitlab-ci.yml"_s,
                        ".base: {image: debian}\nbuild: {extends: .base, script: make}\ntest: {extends: .base, script: make check}\n");
             window.files()->openFolder(work + u"/shared"_s);
             [[maybe_unused]] const Result<Done> cancelled = setImage(*window.document(), u"test"_s, u"alpine:3.24"_s);
         }},
        {u"question-anchor"_s,
         [](MainWindow &window, const QString &work) {
             writeBytes(work + u"/shared/.gitlab-ci.yml"_s,
                        "build: {image: &os debian, script: make}\ntest: {image: *os, script: make check}\n");
             window.files()->openFolder(work + u"/shared"_s);
             [[maybe_unused]] const Result<Done> cancelled = setImage(*window.document(), u"build"_s, u"alpine:3.24"_s);
         }},
        {u"design-image-moving"_s,
         [](MainWindow &window, const QString &work) {
             openSample(window, work);
             window.document()->selectJob(u"pages"_s);
             (void)setImage(*window.document(), u"pages"_s, u"ocaml/opam:alpine"_s);
         }},
        {u"design-image-faults"_s,
         [](MainWindow &window, const QString &work) {
             openSample(window, work);
             window.document()->selectJob(u"pages"_s);
             (void)setImage(*window.document(), u"pages"_s, u"ocaml/opam:alpine-3.24-ocaml-4.14"_s);
         }},
        {u"design-image-unknown"_s,
         [](MainWindow &window, const QString &work) {
             openSample(window, work);
             window.document()->selectJob(u"pages"_s);
             (void)setImage(*window.document(), u"pages"_s, u"registry.example.org/team/base:2"_s);
         }},
        {u"design-images"_s,
         [](MainWindow &window, const QString &work) {
             openSample(window, work);
             window.designPage()->palettePanel()->filterField()->setText(u"ocaml"_s);
         }},
        {u"design-own-server"_s, [](MainWindow &window, const QString &work) { openOnOwnServer(window, work); }},
        {u"question-host"_s,
         [](MainWindow &window, const QString &work) {
             openOnOwnServer(window, work);
             trigger(window, Do::HostFacts);
         }},
        {u"question-profiles"_s,
         [](MainWindow &window, const QString &work) {
             openSample(window, work);
             trigger(window, Do::Profiles);
             window.findChild<QPushButton *>(u"profilesAdd"_s)->click();
         }},
        {u"question-images"_s,
         [](MainWindow &window, const QString &work) {
             openSample(window, work);
             (void)setImage(*window.document(), u"pages"_s, u"registry.example.org/team/base:2"_s);
             trigger(window, Do::Images);
             window.findChild<QPushButton *>(u"imagesAdd"_s)->click();
         }},
        {u"design-measured"_s,
         [](MainWindow &window, const QString &work) {
             openSample(window, work);
             measureSample(window);
         }},
        {u"timeline-measured"_s,
         [](MainWindow &window, const QString &work) {
             openSample(window, work);
             measureSample(window);
             trigger(window, Do::Timeline);
         }},
        {u"timeline-telling"_s,
         [](MainWindow &window, const QString &work) {
             openSample(window, work);
             trigger(window, Do::Timeline);
             QCoreApplication::processEvents();
             const QList<QPushButton *> links = window.findChildren<QPushButton *>(u"openFigure"_s);
             for (QPushButton *link : links.mid(0, 3))
                 link->click();
         }},
        {u"help-guide"_s,
         [](MainWindow &window, const QString &work) {
             openSample(window, work);
             trigger(window, Do::Help);
             window.findChild<HelpWindow *>()->showPage(u"guide/repair"_s);
         }},
        {u"help-certainty"_s,
         [](MainWindow &window, const QString &work) {
             openSample(window, work);
             trigger(window, Do::Help);
             window.findChild<HelpWindow *>()->showPage(u"guide/certainty"_s);
         }},
        {u"question-image"_s,
         [](MainWindow &window, const QString &work) {
             openSample(window, work);
             window.document()->selectJob(u"pages"_s);
             (void)setImage(*window.document(), u"pages"_s, u"registry.example.org/team/base:2"_s);
             window.findChild<LinkLabel *>(u"imageAsk"_s)->click();
         }},
        {u"design-asking-opam"_s,
         [](MainWindow &window, const QString &work) {
             openSample(window, work);
             writeBytes(work + u"/bin/opam"_s, "#!/bin/sh\nexec sleep 5\n");
             QFile::setPermissions(work + u"/bin/opam"_s, QFile::ReadOwner | QFile::ExeOwner);
             qputenv("PATH", work.toUtf8() + "/bin:" + qgetenv("PATH"));
             trigger(window, Do::AskOpam);
         }},
        {u"design-assumptions"_s,
         [](MainWindow &window, const QString &work) {
             openSample(window, work);
             for (auto *assumptions : window.findChildren<QToolButton *>(u"assumptions"_s))
                 assumptions->setChecked(true);
         }},
        {u"design-never-filled"_s,
         [](MainWindow &window, const QString &work) {
             openSample(window, work);
             window.document()->selectJob(u"pages"_s);
         }},
        {u"design-fails"_s, openFailing},
        {u"design-fails-selected"_s,
         [](MainWindow &window, const QString &work) {
             openFailing(window, work);
             window.document()->selectJob(u"pages"_s);
         }},
        {u"design-forms"_s,
         [](MainWindow &window, const QString &work) {
             openForms(window, work);
             scrollInspector(window, u"section-variables"_s);
         }},
        {u"design-forms-rules"_s,
         [](MainWindow &window, const QString &work) {
             openForms(window, work);
             scrollInspector(window, u"section-rules"_s);
         }},
        {u"design-forms-folded"_s,
         [](MainWindow &window, const QString &work) {
             openForms(window, work);
             for (auto *section : window.findChildren<inspector::FoldSection *>())
                 section->setOpen(false);
             scrollInspector(window, u"section-variables"_s);
         }},
        {u"design-forms-small"_s,
         [](MainWindow &window, const QString &work) {
             window.resize(smallScreen);
             openForms(window, work);
             scrollInspector(window, u"section-running"_s);
         }},
        {u"design-text-beside"_s,
         [](MainWindow &window, const QString &work) {
             openSample(window, work);
             trigger(window, Do::TextBeside);
         }},
        {u"design-panels-hidden"_s,
         [](MainWindow &window, const QString &work) {
             openSample(window, work);
             for (const Do which : {Do::ShowProject, Do::ShowBlocks, Do::ShowText})
                 trigger(window, which);
         }},
        {u"design-1024"_s,
         [](MainWindow &window, const QString &work) {
             window.resize(smallScreen);
             openSample(window, work);
             window.document()->selectJob(firstJob(window));
         }},
        {u"design-dependencies"_s,
         [](MainWindow &window, const QString &work) {
             openSample(window, work);
             window.findChild<QToolButton *>(u"dependencyToggle"_s)->setChecked(true);
             trigger(window, Do::ShowBlocks);
             window.findChild<QTreeWidget *>(u"dependencyTree"_s)->topLevelItem(0)->setExpanded(true);
         }},
        {u"design-times"_s,
         [](MainWindow &window, const QString &work) {
             openSample(window, work);
             window.document()->selectJob(firstJob(window));
             [[maybe_unused]] const bool isTimed =
                 QTest::qWaitFor([&] { return window.document()->strategyTimes().isCurrent(); }, longestWork);
         }},
        {u"design-changed-on-disk"_s,
         [](MainWindow &window, const QString &work) {
             openSample(window, work);
             window.document()->change(u"edit"_s, {{{0, 0}, "# edited\n"}});
             writeBytes(window.document()->project()->pipelineFile, "theirs:\n  script: [make]\n");
             window.files()->checkDisk();
         }},
        {u"design-recovered"_s,
         [](MainWindow &window, const QString &work) {
             openSample(window, work);
             window.document()->change(u"edit"_s, {{{0, 0}, "# typed before the crash\n"}});
             const QString unsaved = work + u"/unsaved/"_s;
             const auto kept = [&] { return QDir(unsaved).entryList({u"*.unsaved"_s}, QDir::Files); };
             [[maybe_unused]] const bool isKept = QTest::qWaitFor([&] { return !kept().isEmpty(); }, longestWork);
             QFile::copy(unsaved + kept().constFirst(), unsaved + u"dead.unsaved"_s);
             window.document()->undoStack()->setClean();
             trigger(window, Do::CloseProject);
             openSample(window, work);
         }},
        {u"design-behind"_s,
         [](MainWindow &window, const QString &work) {
             openLarge(window, work);
             window.designPage()->preview()->showProblems(true);
         },
         Screen::Midway},
        {u"design-behind-selected"_s,
         [](MainWindow &window, const QString &work) {
             openLarge(window, work);
             window.document()->selectJob(u"test 1"_s);
         },
         Screen::Midway},
        {u"design-behind-edited"_s,
         [](MainWindow &window, const QString &work) {
             openLarge(window, work);
             waitForConsequences(window);
             const QByteArray &text = window.document()->text();
             window.document()->change(u"edit"_s, {{{0, text.size()}, largePipeline("dune runtest")}});
             window.designPage()->preview()->showProblems(true);
         },
         Screen::Midway},
        {u"design-behind-runner"_s,
         [](MainWindow &window, const QString &work) {
             openLarge(window, work);
             waitForConsequences(window);
             window.document()->outlook().setRunner(u"gitlab.com-large"_s);
         },
         Screen::Midway},
        {u"design-behind-1024"_s,
         [](MainWindow &window, const QString &work) {
             window.resize(smallScreen);
             openLarge(window, work);
             waitForConsequences(window);
             window.document()->outlook().setRunner(u"gitlab.com-large"_s);
             window.designPage()->preview()->showProblems(true);
         },
         Screen::Midway},
        {u"timeline-behind"_s,
         [](MainWindow &window, const QString &work) {
             openLarge(window, work);
             trigger(window, Do::Timeline);
         },
         Screen::Midway},
        {u"compare-behind"_s,
         [](MainWindow &window, const QString &work) {
             openLarge(window, work);
             trigger(window, Do::Compare);
         },
         Screen::Midway},
        {u"question-proposal"_s,
         [](MainWindow &window, const QString &work) {
             openSample(window, work);
             [[maybe_unused]] const std::optional<Offer> none = DialogPrompter(&window).askProposal(offersFor(*window.document()));
         }},
        {u"question-preferences"_s, [](MainWindow &window, const QString &) { trigger(window, Do::Preferences); }},
        {u"commands"_s,
         [](MainWindow &window, const QString &work) {
             openSample(window, work);
             trigger(window, Do::CommandPalette);
         }},
        {u"help"_s, [](MainWindow &window, const QString &) { trigger(window, Do::Help); }},
        {u"help-keys"_s, [](MainWindow &window, const QString &) { trigger(window, Do::Shortcuts); }},
        {u"help-keyword"_s, [](MainWindow &window, const QString &) { trigger(window, Do::Keywords); }},
        {u"help-strategy"_s, [](MainWindow &window, const QString &) { trigger(window, Do::Reasons); }},
        {u"help-about"_s, [](MainWindow &window, const QString &) { trigger(window, Do::About); }},
        {u"compare-fails"_s,
         [](MainWindow &window, const QString &work) {
             openFailing(window, work);
             trigger(window, Do::Compare);
         }},
        {u"timeline"_s,
         [](MainWindow &window, const QString &work) {
             openSample(window, work);
             trigger(window, Do::Timeline);
         }},
        {u"timeline-cold"_s,
         [](MainWindow &window, const QString &work) {
             openConditional(window, work, std::nullopt);
             window.document()->outlook().setScenario(estimate::Scenario::Cold);
             window.document()->selectJob(u"test"_s);
             trigger(window, Do::Timeline);
         }},
        {u"timeline-many"_s,
         [](MainWindow &window, const QString &work) {
             openMany(window, work);
             trigger(window, Do::Timeline);
         }},
        {u"timeline-preview"_s,
         [](MainWindow &window, const QString &work) {
             openSample(window, work);
             trigger(window, Do::Timeline);
             const auto *page = window.findChild<TimelinePage *>();
             [[maybe_unused]] const bool isAdvised = QTest::qWaitFor([&] { return page->isCurrent(); }, longestWork);
             page->findChildren<QPushButton *>(u"preview"_s).value(1)->click();
         }},
        {u"run"_s,
         [](MainWindow &window, const QString &work) {
             openConditional(window, work, std::nullopt);
             trigger(window, Do::Run);
         }},
        {u"run-measured"_s,
         [](MainWindow &window, const QString &work) {
             writeBytes(work + u"/harbour/harbour.opam"_s, "opam-version: \"2.0\"\ndepends: [\"dune\" \"fmt\"]\n");
             writeBytes(work + u"/harbour/.gitlab-ci.yml"_s, loggedPipeline);
             window.files()->openFolder(work + u"/harbour"_s);
             trigger(window, Do::Run);
             const auto *page = window.findChild<RunPage *>();
             window.findChild<RunPage *>()->readLogs({QStringLiteral(CARAVAN_SOURCE_DIR "/tests/data/joblog/docker-16.log")});
             [[maybe_unused]] const bool isMeasured = QTest::qWaitFor([&] { return page->isAtRest(); }, longestWork);
         }},
        {u"timeline-empty"_s,
         [](MainWindow &window, const QString &work) {
             writeBytes(work + u"/empty/.gitlab-ci.yml"_s, "stages: [build]\n");
             window.files()->openFolder(work + u"/empty"_s);
             trigger(window, Do::Timeline);
         }},
        {u"timeline-small"_s,
         [](MainWindow &window, const QString &work) {
             openSample(window, work);
             trigger(window, Do::Timeline);
             window.resize(1024, 700);
         }},
        {u"history"_s, [](MainWindow &window, const QString &work) { openHistory(window, work, 210); }},
        {u"history-selected"_s,
         [](MainWindow &window, const QString &work) {
             openHistory(window, work, 210);
             auto *strip = replayed(window)->findChild<QTableView *>(u"strip"_s);
             strip->setFocus();
             QTest::keyClick(strip, Qt::Key_Left, Qt::ControlModifier);
         }},
        {u"history-below"_s,
         [](MainWindow &window, const QString &work) {
             openHistory(window, work, 210);
             const HistoryPage *page = replayed(window);
             page->findChild<QPushButton *>(u"historySourcesButton"_s)->click();
             QCoreApplication::processEvents();
             QScrollBar *bar = page->findChild<QScrollArea *>(u"historyContent"_s)->verticalScrollBar();
             bar->setValue(bar->maximum());
         }},
        {u"history-many"_s,
         [](MainWindow &window, const QString &work) {
             openHistory(window, work, 2000);
             auto *commits = replayed(window)->findChild<QComboBox *>(u"historyCommits"_s);
             QTest::keyClick(commits, Qt::Key_Down);
             (void)replayed(window);
         }},
        {u"history-few"_s, [](MainWindow &window, const QString &work) { openHistory(window, work, 6); }},
        {u"history-empty"_s,
         [](MainWindow &window, const QString &work) {
             openConditional(window, work, std::nullopt);
             trigger(window, Do::History);
         }},
        {u"history-small"_s,
         [](MainWindow &window, const QString &work) {
             openHistory(window, work, 210);
             window.resize(1024, 700);
         }},
        {u"history-high-contrast"_s,
         [](MainWindow &window, const QString &work) {
             openHistory(window, work, 210);
             trigger(window, Do::HighContrast);
         }},
        {u"compare"_s,
         [](MainWindow &window, const QString &work) {
             openSample(window, work);
             trigger(window, Do::Compare);
         }},
        {u"compare-crossing"_s,
         [](MainWindow &window, const QString &work) {
             openSample(window, work);
             trigger(window, Do::Compare);
             const auto *page = window.findChild<ComparePage *>();
             [[maybe_unused]] const bool isCompared = QTest::qWaitFor([&] { return page->isCurrent(); }, longestWork);
             page->findChild<QAbstractButton *>(u"chartCrossover"_s)->click();
             QApplication::processEvents();
             auto *chart = page->findChild<QWidget *>(u"crossoverChart"_s);
             for (QWidget *around = chart->parentWidget(); around; around = around->parentWidget()) {
                 if (auto *area = qobject_cast<QScrollArea *>(around))
                     area->ensureWidgetVisible(chart);
             }
         }},
        {u"compare-found"_s,
         [](MainWindow &window, const QString &work) {
             openSample(window, work);
             trigger(window, Do::Compare);
             const auto *page = window.findChild<ComparePage *>();
             [[maybe_unused]] const bool isCompared = QTest::qWaitFor([&] { return page->isCurrent(); }, longestWork);
             page->findChild<QPushButton *>(u"searchBest"_s)->click();
         }},
    };
}

/// Waits until work in the background is done and nothing is painted any more; midway, until it is shown that it lasts.
bool isSettled(MainWindow &window, Screen::Moment moment)
{
    if (moment == Screen::Midway) {
        QTest::qWait(2 * int(BackgroundWork::patience.count()));
        return true;
    }
    const auto *compared = window.findChild<ComparePage *>();
    const auto *timed = window.findChild<TimelinePage *>();
    const auto *replayedPage = window.findChild<HistoryPage *>();
    const auto isIdle = [](const auto *page) { return !page || !page->isVisible() || page->isCurrent(); };
    const bool isDone = QTest::qWaitFor([&] { return isIdle(compared) && isIdle(timed) && isIdle(replayedPage); }, longestWork);
    PaintCounter({&window}).settle();
    return isDone;
}

std::unique_ptr<Settings> settingsFor(const Screen &screen, const QString &work, LookChoice look)
{
    auto settings = std::make_unique<Settings>(work + u"/settings.ini"_s);
    settings->setLookChoice(look);
    if (screen.name == u"start"_s) {
        const QDateTime now = QDateTime::currentDateTime();
        settings->addRecentProject(QDir::homePath() + u"/src/data-encoding"_s, now.addDays(-11));
        settings->addRecentProject(QDir::homePath() + u"/src/why3-plugin"_s, now.addDays(-1));
        settings->addRecentProject(QDir::homePath() + u"/src/sherwood-site"_s, now);
    }
    return settings;
}

/// A window with the lists and tooltips that lie over it.
QPixmap pictureOf(QWidget &window)
{
    QPixmap picture = window.grab();
    QPainter painter(&picture);
    for (QWidget *over : QApplication::topLevelWidgets()) {
        if (over->isVisible() && over->windowType() == Qt::ToolTip)
            painter.drawPixmap(window.mapFromGlobal(over->mapToGlobal(QPoint())), over->grab());
    }
    return picture;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QTextStream out(stdout);
    QStringList arguments = QCoreApplication::arguments();
    QLocale locale(QLocale::English);
    if (const qsizetype option = arguments.indexOf(u"--language"_s); option > 0 && option + 1 < arguments.size()) {
        locale = QLocale(arguments.takeAt(option + 1));
        arguments.removeAt(option);
    }
    QSize size = theme::screenSize; // of a screen of 1920 × 1080 that is shown twice as large: --size 960x540, with QT_SCALE_FACTOR=2
    if (const qsizetype option = arguments.indexOf(u"--size"_s); option > 0 && option + 1 < arguments.size()) {
        const QStringList sides = arguments.takeAt(option + 1).split(u'x');
        size = QSize(sides.value(0).toInt(), sides.value(1).toInt());
        arguments.removeAt(option);
    }
    QList<LookChoice> looks{LookChoice::Light, LookChoice::Dark};
    if (arguments.removeAll(u"--light"_s) > 0)
        looks.removeAll(LookChoice::Dark);
    if (arguments.removeAll(u"--dark"_s) > 0)
        looks.removeAll(LookChoice::Light);
    if (arguments.size() < 2) {
        out << "usage: caravan_screens [--language LANGUAGE] [--size WIDTHxHEIGHT] [--light | --dark] FOLDER [NAME…]\n";
        return 2;
    }
    QLocale::setDefault(locale);
    const Translations translations(locale);
    const QDir target(arguments[1]);
    target.mkpath(u"."_s);
    for (const Screen &screen : screens()) {
        if (arguments.size() > 2 && !arguments.contains(screen.name))
            continue;
        for (const LookChoice look : std::as_const(looks)) {
            const QTemporaryDir work;
            MainWindow window(builtInKnowledge(), settingsFor(screen, work.path(), look));
            window.resize(size);
            window.show();
            const QString file = target.filePath(screen.name + (look == LookChoice::Dark ? u"-dark.png"_s : u".png"_s));
            bool isSaved = false;
            QTimer questions;
            QObject::connect(&questions, &QTimer::timeout, &window, [&] {
                QWidget *question = QApplication::activeModalWidget();
                if (!question || !question->isVisible())
                    return;
                isSaved = question->grab().save(file);
                question->close();
            });
            questions.start();
            screen.prepare(window, work.path());
            questions.stop();
            if (!isSettled(window, screen.moment)) {
                out << screen.name << " does not come to rest\n";
                return 3;
            }
            // What lies over the window and stops nothing is drawn in its place.
            QWidget *drawn = &window;
            for (QWidget *above : {QApplication::activeModalWidget(), window.findChild<QWidget *>(u"helpWindow"_s)}) {
                if (above && above->isVisible())
                    drawn = above;
            }
            if (!isSaved && !(drawn == &window ? pictureOf(window) : drawn->grab()).save(file)) {
                out << file << " cannot be written\n";
                return 3;
            }
            out << file << '\n';
            window.document()->undoStack()->setClean();
        }
    }
    return 0;
}
