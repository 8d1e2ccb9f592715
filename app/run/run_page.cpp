// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/run/run_page.h"

#include "app/run/log_view.h"
#include "app/run/measured_panel.h"
#include "app/theme/style.h"
#include "app/theme/theme.h"
#include "app/widgets/empty_state.h"
#include "app/widgets/frames.h"
#include "app/widgets/labels.h"
#include "core/compare/log_job.h"
#include "core/joblog/reader.h"

#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>

namespace caravan {

using namespace Qt::StringLiterals;
using namespace running;

namespace {

constexpr int pageMargin = 3 * theme::grid;
constexpr int comboWidth = 26 * theme::grid;
constexpr int measuredHeight = 26 * theme::grid;
constexpr qint64 betweenLooks = 300; ///< milliseconds; a log that grows is read again when it has grown by an eighth, too

QStringList filesOf(const QMimeData *data)
{
    QStringList files;
    const QList<QUrl> urls = data->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile() && QFileInfo(url.toLocalFile()).isFile())
            files.append(url.toLocalFile());
    }
    return files;
}

/// Where the scripts run, in a word.
QString placeWord(const Order &order)
{
    return order.place == Place::Shell ? RunPage::tr("shell", "where a job was run") : QFileInfo(order.engine).fileName();
}

} // namespace

RunPage::RunPage(Document *document, QWidget *parent) :
    QWidget(parent), m_document(document), m_measuring(measureNow), m_body(new QStackedWidget), m_nothing(new EmptyState),
    m_log(new LogView), m_measured(new MeasuredPanel)
{
    setObjectName(u"runPage"_s);
    setAccessibleName(tr("Run"));
    setAcceptDrops(true);
    m_about = new TextLabel({}, theme::Text::Body, theme::Role::Muted);
    m_about->setObjectName(u"about"_s);
    m_about->setWordWrap(true);
    m_about->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_nothing->setTexts(
        tr("Nothing has been measured yet"),
        tr("Run the pipeline here, or open the log of a job that GitLab has run, or drop it here: then you see its times beside "
           "the estimates, and can make a profile of the runner from them."));
    auto *card = new Card;
    auto *cardColumn = new QVBoxLayout(card);
    cardColumn->setContentsMargins(theme::grid, theme::grid, theme::grid, theme::grid);
    cardColumn->addWidget(m_log);
    m_body->addWidget(m_nothing);
    m_body->addWidget(card);
    auto *measuredCard = new Card;
    measuredCard->hide(); // until there is something to say
    auto *measuredColumn = new QVBoxLayout(measuredCard);
    measuredColumn->setContentsMargins(theme::panelMargin, theme::grid, theme::panelMargin, theme::grid);
    measuredColumn->addWidget(new TextLabel(tr("Measured and estimated"), theme::Text::Heading));
    measuredColumn->addWidget(m_measured, 1);
    measuredCard->setFixedHeight(measuredHeight);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(pageMargin, 2 * theme::grid, pageMargin, 2 * theme::grid);
    column->setSpacing(theme::grid);
    column->addWidget(new TextLabel(tr("How long does it really take?"), theme::Text::Title));
    column->addWidget(m_about);
    column->addWidget(makeControls());
    column->addWidget(m_body, 1);
    column->addWidget(measuredCard);

    connect(&m_run, &LocalRun::grew, this, [this] {
        const qsizetype size = m_run.output().size();
        if (m_sinceShown.elapsed() >= betweenLooks && size - m_shownBytes >= m_shownBytes / 8)
            takeOutput();
    });
    connect(&m_run, &LocalRun::ended, this, [this](const QString &sentence) {
        m_state->setText(sentence);
        takeOutput();
        updateControls();
        takeMeasured();
        measure(m_started ? m_started->snapshot : snapshotOf(*m_document));
    });
    connect(&m_measuring, &BackgroundWork::finished, this, [this] { m_measured->present(m_measuring.value()); });
    connect(m_log, &LogView::commandOpened, this, &RunPage::commandOpened);
    connect(m_measured, &MeasuredPanel::keepRequested, this, &RunPage::keep);
    connect(document, &Document::changed, this, &RunPage::follow);
}

RunPage::~RunPage() = default;

QWidget *RunPage::makeControls()
{
    m_job = new QComboBox;
    m_job->setObjectName(u"jobToRun"_s);
    m_job->setAccessibleName(tr("What to run"));
    m_place = new QComboBox;
    m_place->setObjectName(u"placeToRun"_s);
    m_place->setAccessibleName(tr("Where to run it"));
    for (QComboBox *choice : {m_job, m_place})
        choice->setMinimumWidth(comboWidth);
    m_start = new QPushButton(tr("Run…"));
    m_start->setObjectName(u"startRun"_s);
    theme::setVariant(m_start, theme::Variant::Primary);
    m_stop = new QPushButton(tr("Stop"));
    m_stop->setObjectName(u"stopRun"_s);
    m_state = new TextLabel({}, theme::Text::Secondary, theme::Role::Muted);
    m_state->setObjectName(u"runState"_s);
    auto *open = new QPushButton(tr("Open Logs…"));
    open->setObjectName(u"openLogs"_s);
    auto *paste = new QPushButton(tr("Paste Log"));
    paste->setObjectName(u"pasteLog"_s);
    connect(m_start, &QPushButton::clicked, this, &RunPage::run);
    connect(m_stop, &QPushButton::clicked, &m_run, &LocalRun::stop);
    connect(open, &QPushButton::clicked, this, &RunPage::openLogs);
    connect(paste, &QPushButton::clicked, this, &RunPage::pasteLog);
    auto *controls = new QWidget;
    auto *row = new QHBoxLayout(controls);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::grid);
    for (QWidget *part : QList<QWidget *>{m_job, m_place, m_start, m_stop})
        row->addWidget(part);
    row->addWidget(m_state, 1);
    row->addWidget(open);
    row->addWidget(paste);
    return controls;
}

void RunPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    lookForPrograms();
    fillJobs();
    updateControls();
}

void RunPage::follow(Changes changes)
{
    if (changes & Change::Opened) {
        m_run.stop();
        m_measuring.cancel();
        m_started.reset();
        m_logs.clear();
        m_state->setText({});
        m_body->setCurrentWidget(m_nothing);
        m_measured->parentWidget()->hide();
    }
    if (isVisible() && changes & (Change::Derived | Change::Opened | Change::SyntaxError | Change::Event)) {
        fillJobs();
        updateControls();
    }
}

/// Asked each time that the page is shown: somebody may have installed one meanwhile.
void RunPage::lookForPrograms()
{
    m_program = findProgram();
    m_engine = findEngine();
    const int chosen = m_place->currentIndex();
    m_place->clear();
    m_place->addItem(tr("as you, in copies of the project"), int(Place::Shell));
    if (!m_engine.isEmpty())
        m_place->addItem(tr("in containers, by %1").arg(QFileInfo(m_engine).fileName()), int(Place::Containers));
    m_place->setCurrentIndex(std::clamp(chosen, 0, m_place->count() - 1));
    m_about->setText(
        m_program.isEmpty()
            ? tr("gitlab-ci-local, which runs pipelines without GitLab, was not found. “npm install -g gitlab-ci-local” installs it; "
                 "logs can be read without it.")
            : tr("Runs are made by gitlab-ci-local (%1), as for a push. Before anything is run, you are asked.").arg(m_program));
}

void RunPage::fillJobs()
{
    const QString chosen = m_job->currentData().toString();
    m_job->clear();
    m_job->addItem(tr("the whole pipeline"), QString());
    for (const gitlab::Job *job : m_document->derived().pipeline.runnableJobs()) {
        if (!job->isTrigger)
            m_job->addItem(job->name, job->name);
    }
    m_job->setCurrentIndex(std::max(0, m_job->findData(chosen)));
}

void RunPage::updateControls()
{
    const bool isRunning = m_run.isRunning();
    m_start->setEnabled(!isRunning && !m_program.isEmpty() && m_job->count() > 1 && !m_document->syntaxError());
    m_stop->setEnabled(isRunning);
    for (QComboBox *choice : {m_job, m_place})
        choice->setEnabled(!isRunning);
}

/// Those that start by themselves; of one job, the jobs that it needs, too.
QStringList RunPage::jobsToRun(const QString &job) const
{
    QStringList jobs;
    if (job.isEmpty()) {
        for (const estimate::JobEstimate &timed : m_document->derived().of(estimate::Scenario::Warm).jobs)
            jobs.append(timed.name);
        return jobs;
    }
    const gitlab::Pipeline &pipeline = m_document->derived().pipeline;
    QStringList todo{job};
    while (!todo.isEmpty()) {
        const QString name = todo.takeFirst();
        const gitlab::Job *found = pipeline.job(name);
        if (jobs.contains(name) || !found)
            continue;
        jobs.prepend(name);
        for (const gitlab::Need &need : found->needs.value_or(QList<gitlab::Need>()))
            todo.append(need.job);
    }
    return jobs;
}

void RunPage::run()
{
    if (m_run.isRunning() || m_program.isEmpty() || !m_document->project())
        return;
    const QString folder = m_document->project()->folder;
    const QString job = m_job->currentData().toString();
    const Order order{
        m_program, folder, QDir(folder).relativeFilePath(m_document->project()->pipelineFile), job, Place(m_place->currentData().toInt()),
        m_engine};
    if (job.startsWith(u'-')) { // it would be taken for an option
        Q_EMIT failed({ErrorCode::Refused,
                       tr("gitlab-ci-local cannot run “%1” alone, since its name begins like an option.").arg(job),
                       {},
                       0,
                       0,
                       tr("Run the whole pipeline, or rename the job.")});
        return;
    }
    if (!m_asker || !m_asker(order, jobsToRun(job)))
        return;
    if (m_document->isModified()) { // the file on disk is what is run
        if (const Result<Done> saved = m_document->save(); !saved) {
            Q_EMIT failed(saved.error());
            return;
        }
    }
    m_started = {snapshotOf(*m_document), placeWord(order), {}};
    for (const gitlab::Job &written : m_document->derived().pipeline.jobs)
        m_started->deeds.insert(written.name, deedNow(written));
    m_measuring.cancel();
    m_measured->say(tr("Times are held against estimates when the run has ended."));
    m_state->setText(tr("Running…"));
    m_shownBytes = 0;
    m_sinceShown.start();
    showLogs({}, {});
    m_run.start(order);
    updateControls();
}

/// What the jobs of the run took, for cards and timeline.
void RunPage::takeMeasured()
{
    MeasuredRuns runs;
    for (const compare::FiledLog &filed : std::as_const(m_logs)) {
        const joblog::Log &log = filed.log;
        const gitlab::Job *job = compare::jobOfLog(log, m_document->derived().pipeline);
        const QString name = job ? job->name : log.job;
        const bool hasEnded = log.ending == joblog::Ending::Succeeded || log.ending == joblog::Ending::Failed;
        if (!m_started || !hasEnded || !log.total || runs.value(name).total > *log.total) // of several instances the longest
            continue;
        runs.insert(name,
                    {m_started->place, QDateTime::currentDateTime(), *log.total, log.ending == joblog::Ending::Failed,
                     compare::measuredPhasesOf(log), m_started->deeds.value(name)});
    }
    m_document->takeMeasured(runs);
}

void RunPage::takeOutput()
{
    QList<compare::FiledLog> logs;
    for (const joblog::Log &log : joblog::read(m_run.output()).logs)
        logs.append({tr("this run"), log});
    m_shownBytes = m_run.output().size();
    m_sinceShown.restart();
    showLogs(m_run.output(), logs);
}

void RunPage::openLogs() { Q_EMIT logsWanted(); }

void RunPage::readLogs(const QStringList &files)
{
    if (files.isEmpty() || m_run.isRunning())
        return;
    QList<compare::FiledLog> logs;
    QByteArray bytes;
    for (const QString &file : files) {
        const Result<joblog::Reading> reading = joblog::readLog(file);
        QFile opened(file);
        if (!reading || !opened.open(QIODevice::ReadOnly)) {
            Q_EMIT failed(reading ? Error{ErrorCode::Unreadable, tr("%1 cannot be read.").arg(file), {}, 0, 0, {}} : reading.error());
            return;
        }
        for (const joblog::Log &log : reading->logs)
            logs.append({file, log});
        bytes = opened.readAll();
    }
    m_state->setText(files.size() == 1 ? QFileInfo(files.constFirst()).fileName() : tr("%n log(s)", nullptr, int(files.size())));
    showLogs(bytes, logs);
    measure(snapshotOf(*m_document));
}

void RunPage::pasteLog()
{
    const QByteArray bytes = QGuiApplication::clipboard()->text().toUtf8();
    if (m_run.isRunning())
        return;
    QList<compare::FiledLog> logs;
    for (const joblog::Log &log : joblog::read(bytes).logs)
        logs.append({tr("the pasted log"), log});
    if (logs.isEmpty()) {
        Q_EMIT failed({ErrorCode::NotFound,
                       tr("The clipboard has no log of a job."),
                       {},
                       0,
                       0,
                       tr("Copy the whole log from the job's page, or download it (“complete raw”).")});
        return;
    }
    m_state->setText(tr("the pasted log"));
    showLogs(bytes, logs);
    measure(snapshotOf(*m_document));
}

void RunPage::showLogs(const QByteArray &bytes, const QList<compare::FiledLog> &logs)
{
    m_logs = logs;
    QList<joblog::Log> shown;
    for (const compare::FiledLog &filed : logs) {
        if (filed.file == logs.constLast().file) // of several files the last one is shown
            shown.append(filed.log);
    }
    m_log->present(bytes, shown);
    m_measured->parentWidget()->show();
    m_body->setCurrentIndex(1);
}

void RunPage::measure(const Snapshot &snapshot)
{
    if (m_logs.isEmpty()) {
        m_measured->say(tr("The log has no job whose times could be held against estimates."));
        return;
    }
    m_measured->say(tr("The times are held against estimates…"));
    m_measuring.start({snapshot, m_logs});
}

void RunPage::keep(const QString &id)
{
    if (const Result<Done> kept = keepProfile(m_measuring.value(), id); !kept) {
        Q_EMIT failed(kept.error());
        return;
    }
    m_document->takeWordsOfUser();
    m_document->outlook().setRunner(id);
    m_state->setText(tr("The profile “%1” is kept and chosen.").arg(id));
}

void RunPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_run.isRunning() && !filesOf(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void RunPage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    readLogs(filesOf(event->mimeData()));
}

} // namespace caravan
