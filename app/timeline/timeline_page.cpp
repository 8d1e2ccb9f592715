// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/timeline/timeline_page.h"

#include "app/document/untimed.h"
#include "app/theme/style.h"
#include "app/timeline/advice_list.h"
#include "app/timeline/assumption_panel.h"
#include "app/timeline/figure_card.h"
#include "app/timeline/figure_field.h"
#include "app/timeline/phase_legend.h"
#include "app/timeline/timeline_view.h"
#include "app/widgets/beside_row.h"
#include "app/widgets/empty_state.h"
#include "app/widgets/labels.h"
#include "app/widgets/plain_tooltip.h"
#include "core/base/disk.h"
#include "core/base/figures.h"
#include "core/estimate/facts/costs.h"
#include "core/estimate/facts/own_jobs.h"
#include "core/gitlab/values/event.h"

#include <QDate>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QSet>
#include <QStackedWidget>

namespace caravan {

using namespace Qt::StringLiterals;
using namespace timeline;

namespace {

constexpr int pageMargin = 3 * theme::grid;
constexpr int asideWidth = 40 * theme::grid;
constexpr int leastFigureWidth = 20 * theme::grid;
constexpr int leastChartHeight = 32 * theme::grid;

/// A scroll area on the ground of the window or of a card, without a frame of its own.
QScrollArea *scrolled(QWidget *content)
{
    auto *scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    return scroll;
}

/// A card with a heading, a hint below it and a body.
QWidget *framed(const QString &title, const QString &hint, QWidget *body)
{
    auto *card = new Card;
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(theme::panelMargin, theme::panelMargin - theme::halfGrid, theme::panelMargin, theme::grid);
    column->setSpacing(theme::halfGrid);
    column->addWidget(new TextLabel(title, theme::Text::Heading));
    if (!hint.isEmpty()) {
        auto *label = new TextLabel(hint, theme::Text::Secondary, theme::Role::Muted);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    column->addWidget(body, 1);
    return card;
}

Bytes movedIn(const estimate::Estimate &estimate, std::initializer_list<estimate::Phase> phases)
{
    Bytes sum;
    for (const estimate::JobEstimate &job : estimate.jobs) {
        for (const estimate::PhaseTime &time : job.phases) {
            if (std::find(phases.begin(), phases.end(), time.phase) != phases.end())
                sum = sum + time.bytes * job.instances;
        }
    }
    return sum;
}

} // namespace

TimelinePage::TimelinePage(Document *document, QWidget *parent) :
    QWidget(parent), m_document(document), m_work([](const Snapshot &snapshot, const Step &step) {
        return Advised{snapshot.text, compare::adviceFor(comparedIn(snapshot, step))};
    }),
    m_pages(new QStackedWidget), m_nothing(new EmptyState)
{
    setObjectName(u"timelinePage"_s);
    setAccessibleName(tr("Timeline"));
    m_pages->addWidget(makeContent());
    m_pages->addWidget(m_nothing);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pages);
    connect(&m_work, &BackgroundWork::finished, this, &TimelinePage::showAdvice);
    connect(document, &Document::changed, this, &TimelinePage::follow);
}

TimelinePage::~TimelinePage() = default;

QWidget *TimelinePage::makeFigures()
{
    auto *figures = new BesideRow(leastFigureWidth, theme::stageGap);
    const struct {
        FigureCard **card;
        QString title;
        QString name;
    } cards[] = {{&m_wall, tr("Wall time"), u"wall"_s},
                 {&m_billed, tr("Billed"), u"billed"_s},
                 {&m_moved, tr("Moved"), u"moved"_s},
                 {&m_energy, tr("Energy"), u"energy"_s}};
    for (const auto &[card, title, name] : cards) {
        *card = new FigureCard(title);
        (*card)->setObjectName(name);
        figures->add(*card);
    }
    return figures;
}

QWidget *TimelinePage::makeContent()
{
    m_about = new TextLabel({}, theme::Text::Body, theme::Role::Muted);
    m_about->setObjectName(u"about"_s);
    m_about->setWordWrap(true);
    m_path = new TextLabel({}, theme::Text::Secondary, theme::Role::Muted);
    m_path->setObjectName(u"criticalPath"_s);
    m_path->setWordWrap(true);
    m_view = new TimelineView;
    m_view->setMinimumHeight(leastChartHeight);
    connect(m_view, &TimelineView::jobSelected, m_document, &Document::selectJob);
    connect(m_view, &TimelineView::jobOpened, this, &TimelinePage::jobOpened);
    m_advice = new AdviceList;
    connect(m_advice, &AdviceList::applyRequested, this, &TimelinePage::apply);
    m_assumptions = new AssumptionPanel;
    connect(m_assumptions, &AssumptionPanel::given, this, [this](const estimate::OwnFigure &figure) { tell(figure, false); });
    connect(m_assumptions, &AssumptionPanel::forgotten, this, [this](const estimate::OwnFigure &figure) { tell(figure, true); });
    connect(m_assumptions, &AssumptionPanel::undoRequested, this, &TimelinePage::takeBack);

    auto *chart = new Card;
    auto *chartColumn = new QVBoxLayout(chart);
    chartColumn->setContentsMargins(theme::grid, theme::grid, theme::grid, theme::grid);
    chartColumn->addWidget(m_view, 1);
    m_legend = new PhaseLegend;
    auto *legendRow = new QHBoxLayout;
    legendRow->setContentsMargins(theme::grid, 0, theme::grid, 0);
    legendRow->addWidget(m_legend);
    chartColumn->addLayout(legendRow);
    m_path->setContentsMargins(theme::grid, 0, theme::grid, 0);
    auto *copy = new QPushButton(tr("Copy as Table"));
    copy->setObjectName(u"copyTable"_s);
    theme::setVariant(copy, theme::Variant::Link);
    connect(copy, &QPushButton::clicked, m_view, &TimelineView::copy);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_path, 1);
    foot->addWidget(copy, 0, Qt::AlignBottom);
    chartColumn->addLayout(foot);

    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(pageMargin, 2 * theme::grid, theme::stageGap, 2 * theme::grid);
    column->setSpacing(theme::stageGap);
    auto *titles = new QVBoxLayout;
    titles->setSpacing(theme::halfGrid);
    titles->addWidget(new TextLabel(tr("Where the time goes"), theme::Text::Title));
    titles->addWidget(m_about);
    column->addLayout(titles);
    column->addWidget(makeFigures());
    column->addWidget(chart, 1);
    column->addWidget(framed(tr("Faster, in order of what an average run saves"), {}, m_advice));
    QScrollArea *scroll = scrolled(left);
    theme::setOnWindow(scroll);

    auto *aside =
        framed(tr("Assumptions"), tr("What the figures rest on: what is not understood comes first, then that on which most hangs."),
               scrolled(m_assumptions));
    auto *calibrate = new QPushButton(tr("Calibrate from Log…"));
    calibrate->setObjectName(u"calibrate"_s);
    calibrate->setToolTip(plainTooltip(tr("Reads the log of a job, and fits the runner to the times in it.")));
    connect(calibrate, &QPushButton::clicked, this, &TimelinePage::calibrationRequested);
    static_cast<QVBoxLayout *>(aside->layout())->addWidget(calibrate, 0, Qt::AlignLeft);
    aside->setFixedWidth(asideWidth);
    auto *content = new QWidget;
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(scroll, 1);
    auto *asideColumn = new QVBoxLayout;
    asideColumn->setContentsMargins(0, 2 * theme::grid, pageMargin, 2 * theme::grid);
    asideColumn->addWidget(aside);
    row->addLayout(asideColumn);
    return content;
}

void TimelinePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showEstimate();
    if (m_isStale)
        advise();
}

void TimelinePage::follow(Changes changes)
{
    if (changes & (estimateChanges | Change::SyntaxError | Change::Project | Change::Opened))
        m_isStale = true;
    if (changes & Change::Opened) {
        m_steps.clear();
        offerUndo();
    }
    if (!isVisible())
        return;
    if (changes & (estimateChanges | Change::Scenario | Change::SyntaxError | Change::Project | Change::Opened | Change::Measured))
        showEstimate();
    if (changes & Change::Selection)
        m_view->select(m_document->selectedJob());
    if (m_isStale)
        advise();
}

void TimelinePage::showEstimate()
{
    const Derived &derived = m_document->derived();
    const estimate::Scenario scenario = m_document->outlook().scenario();
    const QString reason = m_document->isOpen() ? whyNothingRunsInFull(derived, scenario) : QString();
    const bool hasJobs = !derived.pipeline.runnableJobs().isEmpty();
    if (!m_document->isOpen() || !hasJobs || !reason.isEmpty()) {
        m_nothing->setTexts(hasJobs && awaitsTimes(derived) ? tr("Times are being worked out") : tr("There is nothing to time yet"),
                            hasJobs ? reason : tr("Add a job on the Design page; then you see here what its time goes to."));
        m_pages->setCurrentWidget(m_nothing);
        return;
    }
    m_pages->setCurrentIndex(0);
    const estimate::Estimate &estimate = derived.of(scenario);
    QStringList about{estimate::scenarioTitle(scenario), tr("pipeline for %1").arg(gitlab::eventTitle(estimate.event)),
                      tr("on %1").arg(m_document->outlook().runner().title)};
    if (const QString coverage = coverageText(derived, scenario); !coverage.isEmpty())
        about.append(coverage);
    QStringList sentences{about.join(u" · "_s) + u'.', tr("Bars are medians, whiskers reach from P10 to P90.")};
    if (!m_document->measuredRuns().isEmpty())
        sentences.append(tr("Thin bars below were measured on this machine."));
    if (m_document->syntaxError())
        sentences.prepend(tr("The text cannot be read now; this is about the last one that could."));
    m_about->setText(sentences.join(u' '));
    showFigures(estimate);
    m_path->setText(tr("Critical path: %1").arg(criticalPathText(estimate)));
    m_view->setEstimate(estimate, shownRuns());
    m_legend->present(estimate);
    m_view->select(m_document->selectedJob());
    m_assumptions->present(estimate.assumptions, toldFigures(estimate));
}

void TimelinePage::showFigures(const estimate::Estimate &estimate)
{
    using estimate::Phase;
    m_wall->present(formatDuration(estimate.wall.p50),
                    tr("%1 – %2").arg(formatDuration(estimate.wall.p10), formatDuration(estimate.wall.p90)),
                    tr("From the start of the pipeline to the end of its last job: median, and P10 to P90."));
    const auto minutes = [](double value) { return formatDuration(Seconds(value * 60)); };
    m_billed->present(minutes(estimate.billedMinutes.p50),
                      tr("%1 – %2").arg(minutes(estimate.billedMinutes.p10), minutes(estimate.billedMinutes.p90)),
                      tr("The time of all jobs together, by the cost factor of the runner: median, and P10 to P90."));
    const Bytes images = movedIn(estimate, {Phase::Pull});
    const Bytes caches = movedIn(estimate, {Phase::Restore, Phase::Save});
    const Bytes all = movedIn(estimate,
                              {Phase::Pull, Phase::Clone, Phase::Restore, Phase::Download, Phase::System, Phase::Switch, Phase::Packages,
                               Phase::Build, Phase::Test, Phase::Save, Phase::Upload, Phase::Deploy, Phase::Pages});
    m_moved->present(formatBytes(all), tr("images %1, caches %2").arg(formatBytes(images), formatBytes(caches)),
                     tr("What the jobs download and upload: images, caches, artifacts, packages and sources."));
    m_energy->present(tr("%1 Wh").arg(formatFigure(estimate.energyWh.mid)),
                      tr("%1 – %2 g CO₂e").arg(formatFigure(estimate.co2eGrams.low), formatFigure(estimate.co2eGrams.high)),
                      tr("Between %1 and %2 Wh, by three methods of estimating what a server takes.")
                          .arg(formatFigure(estimate.energyWh.low), formatFigure(estimate.energyWh.high)));
}

void TimelinePage::advise()
{
    m_work.cancel();
    m_isStale = false;
    if (m_document->syntaxError() || m_document->derived().pipeline.runnableJobs().isEmpty()) {
        m_advice->say({});
        return;
    }
    m_advice->say(tr("Looking for edits that save something…"));
    m_work.start(snapshotOf(*m_document));
}

void TimelinePage::showAdvice()
{
    const Advised &advised = m_work.value();
    if (!advised.result)
        m_advice->say(advised.result.error().toString());
    else
        m_advice->present(*advised.result, advised.text);
}

void TimelinePage::apply(int place)
{
    const Advised &advised = m_work.value();
    if (m_document->syntaxError() || m_document->text() != advised.text || !advised.result) {
        Q_EMIT failed({ErrorCode::Refused, tr("The pipeline has changed since this was advised."), {}, 0, 0, tr("Wait for the new advice.")});
        advise();
        return;
    }
    const compare::Advice advice = advised.result->items.at(place); // the change begins a new search
    m_document->change(advice.title, advice.edits);
}

/// Runs on this machine, of jobs that are still there.
timeline::ShownRuns TimelinePage::shownRuns() const
{
    const Derived &derived = m_document->derived();
    const estimate::Estimate &estimate = derived.of(m_document->outlook().scenario());
    const auto estimateOf = [&](const QString &name) -> const estimate::JobEstimate * {
        for (const estimate::JobEstimate &timed : estimate.jobs) {
            if (timed.name == name)
                return &timed;
        }
        return nullptr;
    };
    timeline::ShownRuns shown;
    const MeasuredRuns &runs = m_document->measuredRuns();
    for (auto run = runs.cbegin(); run != runs.cend(); ++run) {
        if (const gitlab::Job *job = derived.pipeline.job(run.key()))
            shown.insert(run.key(),
                         {run->total, run->place, run->phases, run->words(*job),
                          run->sentences(*job, estimateOf(run.key()), m_document->outlook().runner().title), run->isOutOfDate(*job)});
    }
    return shown;
}

/// Those of the figures of an estimate that are from the user, with what was told.
QList<estimate::OwnFigure> TimelinePage::toldFigures(const estimate::Estimate &estimate) const
{
    QList<estimate::OwnFigure> told;
    QHash<QString, Source> files;
    const auto textOf = [&files](const estimate::OwnFigure &figure) -> const Source & {
        const QString path = estimate::fileOf(figure);
        auto file = files.find(path);
        if (file == files.end()) {
            const Result<ReadFile> read = readFile(path);
            file = files.insert(path, Source(path, read ? read->bytes : QByteArray()));
        }
        return *file;
    };
    for (const estimate::Assumption &assumption : estimate.assumptions) {
        for (const estimate::OwnFigure &figure : assumption.figures) {
            if (!textOf(figure).text.isEmpty() && estimate::isTold(textOf(figure), figure))
                told.append(figure);
        }
    }
    QSet<QString> jobs;
    for (const estimate::JobFigure &figure : m_document->knowledge().facts.jobFigures) {
        if (!figure.isAbout(m_document->project()) || jobs.contains(figure.job))
            continue;
        jobs.insert(figure.job);
        told.append({estimate::OwnFigure::Place::Job, figure.job, u"seconds"_s, figure.seconds});
    }
    return told;
}

void TimelinePage::tell(const estimate::OwnFigure &figure, bool isForgotten)
{
    const QString today = QDate::currentDate().toString(Qt::ISODate);
    const QString source =
        figure.place == estimate::OwnFigure::Place::Image ? tr("its size told by you, %1").arg(today) : tr("told by you, %1").arg(today);
    const recipes::Provenance provenance{source, today, u"stated"_s};
    const bool isJob = figure.place == estimate::OwnFigure::Place::Job;
    const estimate::JobFigure ofJob{m_document->project()->folder, figure.subject, {}, figure.value, {}, provenance};
    const Result<estimate::TellingStep> step = estimate::toldStep(estimate::fileOf(figure), [&] {
        if (isForgotten)
            return isJob ? estimate::forgetJobFigures(ofJob) : estimate::forget(figure);
        return isJob ? estimate::rememberJobFigure(ofJob)
                     : estimate::tell(figure, provenance, m_document->knowledge().facts.costs->spreadOf(provenance));
    });
    if (!step) {
        Q_EMIT failed(step.error());
        return;
    }
    const QString title = estimate::formOf(figure).value_or(estimate::FigureForm()).title;
    m_steps.append({*step,
                    isForgotten ? tr("What you have told is forgotten: %1.").arg(title)
                                : tr("You have told %1: %2.").arg(title, timeline::figureText(figure))});
    m_document->takeWordsOfUser();
    offerUndo();
}

void TimelinePage::offerUndo() { m_assumptions->offerUndo(m_steps.isEmpty() ? QString() : m_steps.constLast().sentence); }

void TimelinePage::takeBack()
{
    if (m_steps.isEmpty())
        return;
    const Telling last = m_steps.takeLast();
    if (const Result<Done> done = estimate::takeBack(last.step); !done)
        Q_EMIT failed(done.error());
    m_document->takeWordsOfUser();
    offerUndo();
}

} // namespace caravan
