// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/history_page.h"

#include "app/document/untimed.h"
#include "app/history/choice_bar.h"
#include "app/history/commit_card.h"
#include "app/history/hours_chart.h"
#include "app/history/legend.h"
#include "app/history/sources.h"
#include "app/history/strip_view.h"
#include "app/theme/style.h"
#include "app/widgets/beside_row.h"
#include "app/widgets/empty_state.h"
#include "app/widgets/labels.h"
#include "app/widgets/progress_state.h"
#include "core/compare/history_report.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace caravan {

using namespace Qt::StringLiterals;
using namespace history;

namespace {

constexpr int historyMargin = 3 * theme::grid;
constexpr int leastHalfWidth = 60 * theme::grid;

/// A card with a heading, a widget at the right of it, and a body.
Card *headed(const QString &title, QWidget *aside, QWidget *body)
{
    auto *card = new Card;
    auto *head = new QHBoxLayout;
    head->addWidget(new TextLabel(title, theme::Text::Heading), 1);
    if (aside)
        head->addWidget(aside);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(theme::panelMargin, theme::grid, theme::panelMargin, theme::grid);
    column->setSpacing(theme::halfGrid);
    column->addLayout(head);
    const bool isFixed = body->sizePolicy().verticalPolicy() == QSizePolicy::Fixed;
    column->addWidget(body, isFixed ? 0 : 1);
    if (isFixed)
        column->addStretch(1);
    return card;
}

template<typename View> // with “class”, lupdate would take it for the context of the texts
QPushButton *copyButton(View *view, const QString &what)
{
    auto *button = new QPushButton(HistoryPage::tr("Copy as Table"));
    button->setObjectName(view->objectName() + u"Copy"_s);
    button->setAccessibleName(HistoryPage::tr("Copy “%1” as a table").arg(what));
    theme::setVariant(button, theme::Variant::Link);
    QObject::connect(button, &QPushButton::clicked, view, &View::copy);
    return button;
}

} // namespace

HistoryPage::HistoryPage(Document *document, QWidget *parent) :
    QWidget(parent), m_document(document), m_work(replayNow), m_model(new ReplayModel(this)), m_pages(new QStackedWidget),
    m_progress(new ProgressState(u"replay"_s, tr("Replaying commits"), tr("Replaying the commits under each strategy…"))),
    m_nothing(new EmptyState), m_stopped(new EmptyState)
{
    setObjectName(u"historyPage"_s);
    setAccessibleName(tr("History"));
    auto *repeat = new QAction(tr("Replay Again"), this);
    repeat->setObjectName(u"replayAgain"_s);
    m_stopped->addAction(repeat);
    m_content = makeContent();
    for (QWidget *page : QList<QWidget *>{m_content, m_progress, m_nothing, m_stopped})
        m_pages->addWidget(page);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(m_pages, 1);

    connect(&m_work, &BackgroundWork::lasting, this, [this] { m_pages->setCurrentWidget(m_progress); });
    connect(&m_work, &BackgroundWork::progressed, m_progress, &ProgressState::setProgress);
    connect(m_progress, &ProgressState::cancelled, this, &HistoryPage::cancel);
    connect(&m_work, &BackgroundWork::finished, this, &HistoryPage::showOutcome);
    connect(m_choices, &ChoiceBar::chosen, this, &HistoryPage::refresh);
    connect(repeat, &QAction::triggered, this, &HistoryPage::refresh);
    connect(document, &Document::changed, this, &HistoryPage::follow);
    m_pages->setCurrentWidget(m_progress);
}

HistoryPage::~HistoryPage() = default;

QWidget *HistoryPage::makeHead()
{
    m_title = new TextLabel(tr("The project's history, replayed"), theme::Text::Title);
    m_title->setObjectName(u"historyTitle"_s);
    m_because = new TextLabel({}, theme::Text::Body, theme::Role::Muted);
    m_because->setObjectName(u"historyBecause"_s);
    m_because->setWordWrap(true);
    m_choices = new ChoiceBar;
    auto *head = new QWidget;
    auto *titles = new QHBoxLayout;
    titles->addWidget(m_title, 1);
    titles->addWidget(m_choices);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(historyMargin, 2 * theme::grid, historyMargin, theme::grid);
    column->setSpacing(theme::halfGrid);
    column->addLayout(titles);
    column->addWidget(m_because);
    return head;
}

QWidget *HistoryPage::makeContent()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(historyMargin, 0, historyMargin, 2 * theme::grid);
    column->setSpacing(theme::stageGap);
    column->addWidget(makeStrips());
    const auto addRow = [column](QWidget *left, QWidget *right) {
        auto *row = new BesideRow(leastHalfWidth, theme::stageGap);
        row->add(left);
        row->add(right);
        column->addWidget(row);
    };
    m_commit = new CommitCard;
    column->addWidget(makeTotals()); // its figures need the whole width
    addRow(m_commit, makeKeyChanges());
    addRow(makeChart(), makeMix());
    column->addWidget(makeSources());
    column->addStretch(1);
    // In a low window the page is scrolled; nothing is squeezed.
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"historyContent"_s);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    theme::setOnWindow(scroll);
    content->setAutoFillBackground(false);
    return scroll;
}

QWidget *HistoryPage::makeStrips()
{
    m_strip = new StripView(m_model);
    connect(m_strip->selectionModel(), &QItemSelectionModel::currentChanged, this, &HistoryPage::showSelected);
    m_shallow = new TextLabel(tr("This is a shallow clone: commits before the first one here are not known."), theme::Text::Body,
                              theme::Role::Warn);
    m_shallow->setObjectName(u"shallow"_s);
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::halfGrid);
    column->addWidget(m_shallow);
    column->addWidget(m_strip);
    column->addWidget(new Legend);
    const QString title = tr("What each commit would have found");
    return headed(title, copyButton(m_strip, title), body);
}

QWidget *HistoryPage::makeTotals()
{
    const QString title = tr("Totals of each strategy");
    m_totals = new FigureTable(title, FigureTable::Height::OfRows);
    m_totals->setObjectName(u"totals"_s);
    connect(m_totals, &FigureTable::rowChosen, this,
            [this](int row) { m_strip->setCurrentIndex(m_model->index(row, std::max(0, m_strip->currentIndex().column()))); });
    return headed(title, m_totals->makeCopyButton(), m_totals);
}

QWidget *HistoryPage::makeChart()
{
    m_chart = new HoursChart;
    const QString title = tr("Hours of runner time, added up");
    return headed(title, copyButton(m_chart, title), m_chart);
}

QWidget *HistoryPage::makeKeyChanges()
{
    const QString title = tr("Commits that changed what cache keys are made of");
    m_keyChanges = new FigureTable(title, FigureTable::Height::OfRoom);
    m_keyChanges->setObjectName(u"keyChanges"_s);
    connect(m_keyChanges, &FigureTable::rowChosen, this, &HistoryPage::selectKeyChange);
    return headed(title, m_keyChanges->makeCopyButton(), m_keyChanges);
}

QWidget *HistoryPage::makeMix()
{
    const QString title = tr("Mix of runs, by which Compare weighs scenarios");
    m_mix = new FigureTable(title, FigureTable::Height::OfRows);
    m_mix->setObjectName(u"mix"_s);
    return headed(title, m_mix->makeCopyButton(), m_mix);
}

QWidget *HistoryPage::makeSources()
{
    auto *button = new QPushButton(tr("Show"));
    button->setObjectName(u"historySourcesButton"_s);
    button->setAccessibleName(tr("Show where the figures come from"));
    button->setCheckable(true);
    theme::setVariant(button, theme::Variant::Link);
    m_sources = new TextLabel({}, theme::Text::Secondary, theme::Role::Muted);
    m_sources->setObjectName(u"historySources"_s);
    m_sources->setWordWrap(true);
    m_sources->setMinimumWidth(1);
    m_sources->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_sources->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_sources->hide();
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(
        new TextLabel(tr("What is taken for granted, and the sources of times, energy and CO₂e"), theme::Text::Body, theme::Role::Muted));
    column->addWidget(m_sources, 1);
    column->addStretch(0);
    connect(button, &QPushButton::toggled, this, [this, button](bool isShown) {
        m_sources->setVisible(isShown);
        button->setText(isShown ? tr("Hide") : tr("Show"));
    });
    return headed(tr("Where the figures come from"), button, body);
}

void HistoryPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        refresh();
}

void HistoryPage::follow(Changes changes)
{
    if (changes & Change::Opened)
        beginAnew();
    // Each commit is a push, whatever event or scenario people look at.
    if (!(changes & (Changes(Change::Derived) | Change::Runner | Change::SyntaxError | Change::Project | Change::Opened)))
        return;
    m_isStale = true;
    if (isVisible())
        refresh();
}

/// Nothing of another project stays to be seen.
void HistoryPage::beginAnew()
{
    m_work.cancel();
    m_choices->reset();
    m_strategy = -1;
    m_pages->setCurrentWidget(m_progress);
    for (const QScrollArea *area : findChildren<QScrollArea *>())
        area->verticalScrollBar()->setValue(0);
}

void HistoryPage::refresh()
{
    m_work.cancel();
    m_isStale = false;
    if (!m_document->isOpen()) {
        m_isStale = true;
        return;
    }
    if (m_document->syntaxError()) {
        showMessage(m_nothing, tr("The text cannot be read now"), m_document->syntaxError()->toString());
        return;
    }
    if (m_document->derived().pipeline.runnableJobs().isEmpty()) {
        showMessage(m_nothing, tr("There is nothing to replay yet"),
                    tr("Add a job that builds or tests OCaml code on the Design page; then you see here what it would have found of its "
                       "caches."));
        return;
    }
    m_progress->setProgress(0, 0);
    m_work.start(taskOf(*m_document, m_choices->selection()));
}

void HistoryPage::cancel()
{
    m_work.cancel();
    m_isStale = true;
    showMessage(m_stopped, tr("The replay was cancelled"), tr("Nothing was changed."));
}

void HistoryPage::showMessage(EmptyState *page, const QString &title, const QString &sentence)
{
    page->setTexts(title, sentence);
    m_title->setText(tr("The project's history, replayed"));
    m_because->setText({});
    m_pages->setCurrentWidget(page);
}

void HistoryPage::showOutcome()
{
    const Outcome &outcome = m_work.value();
    m_choices->setBranches(outcome.branches);
    m_choices->setVisible(!outcome.branches.isEmpty());
    if (outcome.result) {
        showReplay();
        m_pages->setCurrentWidget(m_content);
        return;
    }
    const Error &error = outcome.result.error();
    const QString sentence = u"%1 %2"_s.arg(error.message, error.hint).trimmed();
    if (error.code == ErrorCode::NotFound)
        showMessage(m_nothing, tr("There is no history to replay"), sentence);
    else if (error.code == ErrorCode::Refused)
        showMessage(m_nothing, tr("There is nothing to replay"), sentence);
    else
        showMessage(m_stopped, tr("The history could not be replayed"), sentence);
}

void HistoryPage::showReplay()
{
    const Outcome &outcome = m_work.value();
    const HistoryReplay &replay = **outcome.result;
    const compare::Report report = compare::reportOf(replay);
    const QString branch = m_choices->selection().branch;
    m_title->setText(branch.isEmpty() ? tr("The last %n commit(s), replayed", nullptr, replay.commits.counted())
                                      : tr("The last %n commit(s) of %1, replayed", nullptr, replay.commits.counted()).arg(branch));
    QStringList sentences{report.circumstances.constFirst(), replay.because, tr("Only pushes are replayed.")};
    sentences.removeAll(QString());
    m_because->setText(sentences.join(u' '));
    m_shallow->setVisible(replay.commits.history.isShallow);
    m_strategy = -1;
    m_crossings = report.crossings;
    m_model->setReplay(*outcome.result);
    m_totals->setContent(totalColumns(report.strategies, outcome), report.strategies.rows);
    showMix(m_mix, outcome);
    m_sources->setText(sourcesText(outcome, *m_document->knowledge().facts.costs));
    m_strip->begin();
}

void HistoryPage::showSelected()
{
    const QModelIndex current = m_strip->currentIndex();
    if (!current.isValid() || !m_model->replay())
        return;
    m_commit->present(*m_model, current.column());
    if (m_model->isStrategy(current.row()) && current.row() != m_strategy)
        showStrategy(current.row());
}

/// What is about one strategy alone.
void HistoryPage::showStrategy(int row)
{
    m_strategy = row;
    QStringList commits;
    for (int column = 0; column < m_model->columnCount(); ++column)
        commits.append(m_model->commitTitle(column));
    m_chart->setLines(hoursLines(*m_model, row), commits);
    m_chart->parentWidget()->setVisible(!m_chart->isEmpty());

    compare::ReportTable table = m_crossings;
    const QList<compare::KeyChange> &changes = m_model->replay()->keyChanges;
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        const int column = m_model->columnOf(changes.at(changes.size() - 1 - i).commit);
        const std::optional<compare::Outcome> outcome = m_model->outcome(row, column);
        const std::optional<Seconds> time = m_model->runnerTime(row, column);
        table.rows[i] << (outcome ? outcomeTitle(*outcome) : u"–"_s) << (time ? formatDuration(*time) : u"–"_s);
    }
    QList<FigureColumn> columns;
    for (const QString &title : std::as_const(table.head))
        columns.append({title, {}, false});
    const QString strategy = m_model->strategy(row).column.title;
    columns.append({tr("Found"), tr("Under “%1”.").arg(strategy), false});
    columns.append({tr("Runner time"), tr("Under “%1”: of all jobs together, the median.").arg(strategy), true});
    m_keyChanges->setContent(columns, table.rows);
}

/// The newest one is in the first row.
void HistoryPage::selectKeyChange(int row)
{
    const QList<compare::KeyChange> &changes = m_model->replay()->keyChanges;
    m_strip->select(m_model->columnOf(changes.at(changes.size() - 1 - row).commit));
}

} // namespace caravan
