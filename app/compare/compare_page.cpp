// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/compare_page.h"

#include "app/compare/column_card.h"
#include "app/compare/column_row.h"
#include "app/compare/phase_chart.h"
#include "app/document/untimed.h"
#include "app/theme/theme.h"
#include "app/widgets/diff_view.h"
#include "app/widgets/empty_state.h"
#include "app/widgets/labels.h"
#include "core/base/text_edit.h"
#include "core/compare/history.h"
#include "core/compare/verdict.h"

#include <QAction>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace caravan {

using namespace Qt::StringLiterals;
using namespace comparing;

namespace {

constexpr int pageMargin = 3 * theme::grid;
constexpr int progressWidth = 240;
constexpr int detailsHeight = 240;

/// A card with a heading and one widget below it.
Card *framed(QWidget *heading, QWidget *body)
{
    auto *card = new Card;
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(theme::panelMargin, theme::panelMargin - theme::halfGrid, theme::panelMargin, theme::grid);
    column->setSpacing(theme::grid);
    column->addWidget(heading);
    column->addWidget(body, 1);
    return card;
}

Task taskOf(const Document &document)
{
    const project::Project *project = document.project();
    return {
        .text = document.text(),
        .tree = document.derived().tree,
        .project = project ? std::optional(*project) : std::nullopt,
        .runner = document.outlook().runner(),
        .reading = {project ? gitlab::filesOf(project->folder) : gitlab::Files(), document.reading().event},
        .isEventChosen = document.outlook().event().has_value(),
        .knowledge = document.sharedKnowledge(),
    };
}

Outcome compareNow(const Task &task, const Step &step)
{
    const auto goesOn = [&](int, int) { return !step || step(0, 1); };
    std::optional<compare::ScenarioMix> mix;
    if (task.project && task.project->git)
        mix = compare::mixOfFolder(task.project->folder, *task.knowledge, task.runner.cacheDays, goesOn);
    const compare::Inputs inputs{
        .tree = task.tree,
        .project = task.project ? &*task.project : nullptr,
        .knowledge = *task.knowledge,
        .runner = task.runner,
        .strategies = {},
        .step = step,
        .reading = &task.reading,
        .isEventChosen = task.isEventChosen,
        .images = {},
        .mix = mix,
    };
    return {task.text, compare::compare(inputs)};
}

/// A unified diff without the names of files.
QByteArray changedLines(const QByteArray &before, const QByteArray &after)
{
    const QByteArray diff = unifiedDiff(before, after, "before", "after");
    return diff.mid(std::max<qsizetype>(0, diff.indexOf("@@")));
}

/// The fastest first by expected time, then those that fail, then those that cannot be applied; the order of the catalogue otherwise.
void sortColumns(QList<compare::Column> &columns, const compare::ScenarioMix &mix)
{
    const auto rank = [](const compare::Column &column) { return !column.isPossible ? 2 : column.failure().isEmpty() ? 0 : 1; };
    std::stable_sort(columns.begin(), columns.end(), [&](const compare::Column &left, const compare::Column &right) {
        if (rank(left) != rank(right) || rank(left) > 0)
            return rank(left) < rank(right);
        return compare::expectedWall(left, mix) < compare::expectedWall(right, mix);
    });
}

} // namespace

ComparePage::ComparePage(Document *document, QWidget *parent) :
    QWidget(parent), m_document(document), m_work(compareNow), m_pages(new QStackedWidget), m_nothing(new EmptyState),
    m_stopped(new EmptyState)
{
    setObjectName(u"comparePage"_s);
    setAccessibleName(tr("Compare strategies"));
    auto *repeat = new QAction(tr("Compare Again"), this);
    repeat->setObjectName(u"compareAgain"_s);
    m_stopped->addAction(repeat);
    m_content = makeContent();
    m_progress = makeProgress();
    for (QWidget *page : QList<QWidget *>{m_content, m_progress, m_nothing, m_stopped})
        m_pages->addWidget(page);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pages);

    connect(&m_work, &BackgroundWork::lasting, this, [this] { m_pages->setCurrentWidget(m_progress); });
    connect(&m_work, &BackgroundWork::progressed, this, &ComparePage::showProgress);
    connect(&m_work, &BackgroundWork::finished, this, &ComparePage::showOutcome);
    connect(repeat, &QAction::triggered, this, &ComparePage::refresh);
    connect(document, &Document::changed, this, &ComparePage::follow);
}

ComparePage::~ComparePage() = default;

QWidget *ComparePage::makeContent()
{
    m_because = new TextLabel({}, theme::Text::Body, theme::Role::Muted);
    m_because->setObjectName(u"because"_s);
    m_because->setWordWrap(true);
    m_row = new ColumnRow;
    m_row->setObjectName(u"columns"_s);

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(pageMargin, 2 * theme::grid, pageMargin, 2 * theme::grid);
    column->setSpacing(theme::grid);
    column->addWidget(new TextLabel(tr("Which cache strategy is fastest for this project?"), theme::Text::Title));
    column->addWidget(m_because);
    column->addSpacing(theme::halfGrid);
    column->addWidget(m_row);
    column->addSpacing(theme::halfGrid);
    column->addWidget(makeDetails(), 1);
    // In a low window the page is scrolled; nothing is squeezed.
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

QWidget *ComparePage::makeDetails()
{
    m_chart = new PhaseChart;
    m_differenceTitle = new ElidedLabel({}, theme::Text::Heading, theme::Role::Ink);
    m_differenceTitle->setObjectName(u"differenceTitle"_s);
    m_difference = new DiffView;
    m_difference->setObjectName(u"difference"_s);
    for (QWidget *part : QList<QWidget *>{m_chart, m_difference})
        part->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // as high as there is room
    auto *details = new QWidget;
    m_difference->setMinimumHeight(detailsHeight); // the chart has one of its own
    auto *row = new QHBoxLayout(details);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::stageGap);
    row->addWidget(framed(new TextLabel(tr("Minutes of a warm run on the critical path, by phase"), theme::Text::Heading), m_chart), 1);
    row->addWidget(framed(m_differenceTitle, m_difference), 1);
    return details;
}

QWidget *ComparePage::makeProgress()
{
    m_progressBar = new QProgressBar;
    m_progressBar->setObjectName(u"comparisonProgress"_s);
    m_progressBar->setFixedWidth(progressWidth);
    m_progressBar->setTextVisible(false);
    m_progressBar->setAccessibleName(tr("Comparing strategies"));
    auto *stop = new QPushButton(tr("Cancel"));
    stop->setObjectName(u"cancelComparison"_s);
    connect(stop, &QPushButton::clicked, this, &ComparePage::cancel);
    auto *progress = new QWidget;
    auto *column = new QVBoxLayout(progress);
    column->setSpacing(theme::grid);
    column->addStretch(1);
    column->addWidget(new TextLabel(tr("Estimating the pipeline under each strategy…")), 0, Qt::AlignHCenter);
    column->addWidget(m_progressBar, 0, Qt::AlignHCenter);
    column->addWidget(stop, 0, Qt::AlignHCenter);
    column->addStretch(1);
    return progress;
}

void ComparePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        refresh();
}

void ComparePage::follow(Changes changes)
{
    if (changes & Change::Opened)
        beginAnew();
    // The scenario that others look at does not matter here: every column has both.
    if (!(changes & (estimateChanges | Change::SyntaxError | Change::Project)))
        return;
    m_isStale = true;
    if (isVisible())
        refresh();
}

/// Nothing of another project stays to be seen.
void ComparePage::beginAnew()
{
    m_shown.reset();
    m_pages->setCurrentWidget(m_progress);
    for (const QScrollArea *area : findChildren<QScrollArea *>()) {
        area->horizontalScrollBar()->setValue(0);
        area->verticalScrollBar()->setValue(0);
    }
}

void ComparePage::refresh()
{
    m_work.cancel();
    if (m_document->syntaxError()) {
        showMessage(m_nothing, tr("The text cannot be read now"), m_document->syntaxError()->toString());
        return;
    }
    if (m_document->derived().pipeline.runnableJobs().isEmpty()) {
        showMessage(m_nothing, tr("There is nothing to compare yet"),
                    tr("Add a job that builds or tests OCaml code on the Design page; then every strategy has a column here."));
        return;
    }
    if (const QString reason = whyNothingRuns(m_document->derived(), estimate::Scenario::Warm); !reason.isEmpty()) {
        showMessage(m_nothing, tr("There is nothing to compare"), tr("%1 Choose another event on the Design page.").arg(reason));
        return;
    }
    m_isStale = false;
    showProgress(0, 0);
    m_work.start(taskOf(*m_document));
}

void ComparePage::cancel()
{
    m_work.cancel();
    m_isStale = true;
    showMessage(m_stopped, tr("The comparison was cancelled"), tr("Nothing was changed."));
}

void ComparePage::showMessage(EmptyState *page, const QString &title, const QString &sentence)
{
    page->setTexts(title, sentence);
    m_pages->setCurrentWidget(page);
}

/// No total: nothing is known yet of how much there is.
void ComparePage::showProgress(int done, int total)
{
    m_progressBar->setRange(0, total);
    m_progressBar->setValue(done);
}

void ComparePage::showOutcome()
{
    const Outcome &outcome = m_work.value();
    if (!outcome.result) {
        showMessage(m_stopped, tr("The strategies could not be compared"), outcome.result.error().toString());
        return;
    }
    m_comparison = *outcome.result;
    m_text = outcome.text;
    sortColumns(m_comparison.columns, m_comparison.mix);
    showComparison();
    m_pages->setCurrentWidget(m_content);
}

void ComparePage::showComparison()
{
    const QString same = m_comparison.isEventChosen
        ? tr("Every column is the pipeline for %1, rewritten for the strategy and estimated on the same runner.")
              .arg(gitlab::eventTitle(m_comparison.event))
        : tr("Every column is this pipeline, rewritten for the strategy and estimated on the same runner.");
    const QString coverage = coverageText(m_document->derived(), estimate::Scenario::Warm);
    const QString scope = coverage.isEmpty() ? same : u"%1 %2."_s.arg(same, coverage);
    m_because->setText(u"%1 %2"_s.arg(m_comparison.because, scope).trimmed());
    m_cards.clear();
    QList<QWidget *> cards;
    QList<PhaseBarRow> rows;
    for (const compare::Column &column : std::as_const(m_comparison.columns)) {
        auto *card = new ColumnCard(column, column.strategy == m_comparison.best);
        m_cards.append(card);
        cards.append(card);
        connect(card, &ColumnCard::useRequested, this, [this, id = column.strategy] { use(id); });
        connect(card, &ColumnCard::showRequested, this, [this, id = column.strategy] { showText(id); });
        if (column.estimates.isEmpty() || !column.failure().isEmpty())
            continue; // the times of a run that fails are no times to compare
        rows.append({column.title, criticalPhases(column.of(estimate::Scenario::Warm))});
    }
    m_row->setCards(cards);
    m_chart->setRows(rows);
    m_chart->parentWidget()->setVisible(!rows.isEmpty());
    showText(m_shown);
}

void ComparePage::showText(std::optional<recipes::StrategyId> strategy)
{
    const QList<compare::Column> &columns = m_comparison.columns;
    const auto byId = [&](std::optional<recipes::StrategyId> id) {
        return std::find_if(columns.cbegin(), columns.cend(), [&](const compare::Column &c) { return c.strategy == id; });
    };
    auto column = byId(strategy);
    if (column == columns.cend() || !column->isPossible)
        column = byId(m_comparison.best);
    if (column == columns.cend()) {
        const bool isAnyPossible = std::any_of(columns.cbegin(), columns.cend(), [](const compare::Column &c) { return c.isPossible; });
        m_differenceTitle->setText(isAnyPossible ? tr("“Show YAML” shows what a strategy changes.") : tr("No strategy is possible"));
        m_difference->setDiff({}, {});
        return;
    }
    m_shown = column->strategy;
    m_differenceTitle->setText(tr("Now  →  %1").arg(column->title));
    m_difference->setDiff(changedLines(m_text, column->text), tr("This strategy is in use: the text stays as it is."));
    for (ColumnCard *card : std::as_const(m_cards))
        card->setShown(card->strategy() == m_shown);
}

void ComparePage::use(recipes::StrategyId strategy)
{
    const auto column = std::find_if(m_comparison.columns.cbegin(), m_comparison.columns.cend(),
                                     [&](const compare::Column &c) { return c.strategy == strategy; });
    if (column == m_comparison.columns.cend())
        return;
    if (m_document->syntaxError() || m_document->text() != m_text) {
        // What is shown is about an older text: it would take back what was written since.
        Q_EMIT failed(
            {ErrorCode::Refused, tr("The pipeline has changed since it was compared."), {}, 0, 0, tr("Compare again, then choose.")});
        refresh();
        return;
    }
    m_document->change(tr("Use “%1” for the pipeline").arg(column->title), difference(m_text, QByteArray(column->text)));
}

} // namespace caravan
