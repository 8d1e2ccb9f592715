// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/compare_page.h"

#include "app/compare/choice_bar.h"
#include "app/compare/column_card.h"
#include "app/compare/column_row.h"
#include "app/compare/details.h"
#include "app/compare/export.h"
#include "app/document/untimed.h"
#include "app/theme/style.h"
#include "app/theme/theme.h"
#include "app/widgets/empty_state.h"
#include "app/widgets/labels.h"
#include "app/widgets/progress_state.h"
#include "core/base/in_parallel.h"
#include "core/base/text_edit.h"
#include "core/compare/search_report.h"
#include "core/compare/verdict.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <tuple>
#include <utility>

namespace caravan {

using namespace Qt::StringLiterals;
using namespace comparing;

namespace {

constexpr int pageMargin = 3 * theme::grid;
constexpr qsizetype mostAdvices = 4; ///< that are shown

/// Whether \a one stands before \a other; those without times come last.
bool comesBefore(const compare::Column &one, const compare::Column &other, Order order, const compare::ScenarioMix &mix)
{
    if (one.works() != other.works())
        return one.works();
    if (!one.works())
        return false;
    const estimate::Estimate &left = one.of(estimate::Scenario::Warm);
    const estimate::Estimate &right = other.of(estimate::Scenario::Warm);
    switch (order) {
    case Order::Expected:
        return compare::expectedWall(one, mix) < compare::expectedWall(other, mix);
    case Order::Warm:
        return left.wall.p50 < right.wall.p50;
    case Order::Cold:
        return one.of(estimate::Scenario::Cold).wall.p50 < other.of(estimate::Scenario::Cold).wall.p50;
    case Order::WorstWarm:
        return left.wall.p90 < right.wall.p90;
    case Order::CacheSize:
        return one.cacheBytes < other.cacheBytes;
    case Order::Carbon:
        return left.co2eGrams.mid < right.co2eGrams.mid;
    case Order::Name:
        return one.title.localeAwareCompare(other.title) < 0;
    }
    return false;
}

QString distinctionTitle(const QString &name)
{
    if (name == "fastest"_L1)
        return ComparePage::tr("fastest");
    return name == "greenest"_L1 ? ComparePage::tr("greenest") : ComparePage::tr("simplest");
}

/// What is done to a pipeline, its runner first, as far as a card has room for it: the whole is its tooltip.
QString titleOf(QStringList steps, bool isOnOtherRunner)
{
    constexpr qsizetype longest = 84;
    if (isOnOtherRunner && steps.size() > 1)
        steps.prepend(steps.takeLast());
    const QString title = steps.join(u"; "_s);
    return title.size() <= longest ? title : title.left(title.lastIndexOf(u' ', longest)) + u" …"_s;
}

/// The fastest, the greenest and the simplest of what was found, and what the headline is about, each once. Each is titled by what is done to the
/// pipeline, which may be to run on another runner than \a runner.
QList<Shown> bestOf(const compare::Search &search, const QString &runner)
{
    QList<Shown> best;
    for (int place = 0; place < int(search.front.size()); ++place) {
        const compare::Candidate &found = search.front.at(place);
        Shown shown{u"found %1"_s.arg(place + 1), found.column, {}, found.runner != runner};
        const QStringList names = search.namesOf(place);
        for (const QString &name : names)
            shown.distinctions.append(distinctionTitle(name));
        if (place == search.quickest() && place != search.fastest)
            shown.distinctions.append(ComparePage::tr("fastest when warm"));
        shown.column.risks = found.fragile;
        shown.column.needs.clear();
        shown.column.summary = shown.column.title;
        if (!found.steps.isEmpty())
            shown.column.title = titleOf(found.steps, shown.isOnOtherRunner);
        if (!shown.distinctions.isEmpty())
            best.append(shown);
    }
    return best;
}

/// The single edits that save most; strategies, and what was \a found, have columns of their own.
QList<Shown> mostSaving(const QList<compare::Advice> &advices, const QList<Shown> &found)
{
    const auto isFound = [&](const compare::Advice &advice) {
        return std::any_of(found.cbegin(), found.cend(), [&](const Shown &one) { return one.column.text == advice.column.text; });
    };
    QList<Shown> most;
    for (const compare::Advice &advice : advices) {
        if (most.size() < mostAdvices && advice.id != "strategy"_L1 && !isFound(advice) && (advice.mends || advice.saved.count() >= 1))
            most.append({u"advice %1"_s.arg(most.size() + 1),
                         advice.column,
                         {advice.mends ? ComparePage::tr("mends") : ComparePage::tr("saves %1").arg(formatDuration(advice.saved))}});
    }
    return most;
}

} // namespace

ComparePage::ComparePage(Document *document, QWidget *parent) :
    QWidget(parent), m_document(document), m_work(compareNow), m_search(searchNow), m_pages(new QStackedWidget),
    m_progress(new ProgressState(u"comparison"_s, tr("Comparing strategies"), tr("Estimating the pipeline under each strategy…"))),
    m_nothing(new EmptyState), m_stopped(new EmptyState)
{
    setObjectName(u"comparePage"_s);
    setAccessibleName(tr("Compare strategies"));
    auto *repeat = new QAction(tr("Compare Again"), this);
    repeat->setObjectName(u"compareAgain"_s);
    m_stopped->addAction(repeat);
    m_content = makeContent();
    for (QWidget *page : QList<QWidget *>{m_content, m_progress, m_nothing, m_stopped})
        m_pages->addWidget(page);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pages);

    connect(&m_work, &BackgroundWork::lasting, this, [this] {
        m_row->rememberPlace();
        m_pages->setCurrentWidget(m_progress);
    });
    connect(&m_work, &BackgroundWork::progressed, m_progress, &ProgressState::setProgress);
    connect(m_progress, &ProgressState::cancelled, this, &ComparePage::cancel);
    connect(&m_work, &BackgroundWork::finished, this, &ComparePage::showOutcome);
    connect(&m_search, &BackgroundWork::progressed, m_choices, [this](int done) { m_choices->showSearching(done); });
    connect(&m_search, &BackgroundWork::finished, this, &ComparePage::showFound);
    connect(repeat, &QAction::triggered, this, &ComparePage::refresh);
    connect(document, &Document::changed, this, &ComparePage::follow);
}

ComparePage::~ComparePage()
{
    letGoLater(std::tuple(std::move(m_comparison), std::move(m_columns), std::move(m_found))); // they are large
}

QWidget *ComparePage::makeContent()
{
    m_because = new TextLabel({}, theme::Text::Body, theme::Role::Muted);
    m_because->setObjectName(u"because"_s);
    m_because->setWordWrap(true);
    m_choices = new ChoiceBar;
    connect(m_choices, &ChoiceBar::imagesChosen, this, &ComparePage::refresh);
    connect(m_choices, &ChoiceBar::searchRequested, this, &ComparePage::search);
    connect(m_choices, &ChoiceBar::arrangementChanged, this, &ComparePage::showComparison);
    connect(m_choices, &ChoiceBar::exportRequested, this, &ComparePage::exportWanted);
    m_details = new Details;
    connect(m_details, &Details::shownChanged, this, &ComparePage::markShown);
    m_row = new ColumnRow;
    m_row->setObjectName(u"columns"_s);

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(pageMargin, 2 * theme::grid, pageMargin, 2 * theme::grid);
    column->setSpacing(theme::grid);
    column->addWidget(new TextLabel(tr("Which cache strategy is fastest for this project?"), theme::Text::Title));
    column->addWidget(m_because);
    column->addWidget(m_choices);
    column->addSpacing(theme::halfGrid);
    column->addWidget(m_row);
    column->addSpacing(theme::halfGrid);
    column->addWidget(m_details, 1);
    // In a low window the page is scrolled; nothing is squeezed.
    auto *scroll = new QScrollArea;
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
    if (!(changes & (inputChanges | Change::SyntaxError | Change::Project)))
        return;
    m_isStale = true;
    if (isVisible())
        refresh();
}

/// Nothing of another project stays to be seen.
void ComparePage::beginAnew()
{
    m_shown.clear();
    m_choices->setWantsOtherImages(false);
    m_pages->setCurrentWidget(m_progress);
    for (const QScrollArea *area : findChildren<QScrollArea *>()) {
        area->horizontalScrollBar()->setValue(0);
        area->verticalScrollBar()->setValue(0);
    }
}

void ComparePage::refresh()
{
    m_work.cancel();
    m_search.cancel();
    m_found.clear();
    m_headline.clear();
    m_choices->showDone({});
    if (m_document->syntaxError()) {
        showMessage(m_nothing, tr("The text cannot be read now"), m_document->syntaxError()->toString());
        return;
    }
    if (m_document->derived().pipeline.runnableJobs().isEmpty()) {
        showMessage(m_nothing, tr("There is nothing to compare yet"),
                    tr("Add a job that builds or tests OCaml code on the Design page; then every strategy has a column here."));
        return;
    }
    if (const QString reason = whyNothingRunsInFull(m_document->derived(), estimate::Scenario::Warm); !reason.isEmpty()) {
        showMessage(m_nothing, awaitsTimes(m_document->derived()) ? tr("Times are being worked out") : tr("There is nothing to compare"),
                    reason);
        return;
    }
    m_isStale = false;
    m_progress->setProgress(0, 0);
    m_work.start(taskOf(*m_document, m_choices->wantsOtherImages() ? Images::AlsoOther : Images::AsNow));
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

void ComparePage::showOutcome()
{
    const Outcome &outcome = m_work.value();
    if (!outcome.result) {
        showMessage(m_stopped, tr("The strategies could not be compared"), outcome.result.error().toString());
        return;
    }
    m_comparison = *outcome.result;
    m_text = outcome.text;
    showComparison();
    m_pages->setCurrentWidget(m_content);
}

void ComparePage::showComparison()
{
    const bool isElsewhere = std::any_of(m_found.cbegin(), m_found.cend(), std::mem_fn(&Shown::isOnOtherRunner));
    const QString same = m_comparison.isEventChosen
        ? tr("Every column is the pipeline for %1, rewritten for the strategy and estimated on the same runner.")
              .arg(gitlab::eventTitle(m_comparison.event))
        : tr("Every column is this pipeline, rewritten for the strategy and estimated on the same runner.");
    const QString coverage = coverageText(m_document->derived(), estimate::Scenario::Warm);
    const QString scope = coverage.isEmpty() ? same : u"%1 %2."_s.arg(same, coverage);
    QStringList sentences{m_headline.isEmpty() ? m_comparison.because : m_headline, scope};
    if (isElsewhere)
        sentences.append(tr("Columns that name another runner are estimated for that one."));
    sentences += m_comparison.remarks;
    m_because->setText(sentences.join(u' ').trimmed());
    m_columns = arranged();
    m_cards.clear();
    QList<QWidget *> cards;
    int titleHeight = 0;
    for (const Shown &shown : std::as_const(m_columns)) {
        auto *card = new ColumnCard(shown.column, m_comparison.mix, shown.distinctions);
        card->setObjectName(shown.id);
        m_cards.append(card);
        cards.append(card);
        titleHeight = std::max(titleHeight, card->titleHeight());
        connect(card, &ColumnCard::useRequested, this, [this, id = shown.id] { use(id); });
        connect(card, &ColumnCard::showRequested, this, [this, id = shown.id] { showText(id); });
    }
    for (ColumnCard *card : std::as_const(m_cards))
        card->setTitleHeight(titleHeight);
    m_row->setCards(cards);
    m_details->present(m_columns, m_comparison, m_text);
    showText(m_shown);
}

/// What was found, then the columns that are not hidden, in the order that was chosen. The pipeline as it is stands among these alone.
QList<Shown> ComparePage::arranged() const
{
    QList<std::pair<QString, QString>> strategies;
    QList<Shown> found;
    QStringList ofNow; // what it is the best in
    for (const Shown &shown : m_found) {
        if (shown.column.isInUse)
            ofNow += shown.distinctions;
        else
            found.append(shown);
    }
    QList<Shown> columns;
    for (const compare::Column &column : m_comparison.columns) {
        const QString name = recipes::nameOf(column.strategy);
        if (!column.isNow && column.image.isEmpty())
            strategies.append({name, column.title});
        if (!column.isNow && m_choices->isHidden(name))
            continue;
        QStringList distinctions = column.isInUse ? ofNow : QStringList();
        if (m_headline.isEmpty() && m_comparison.isBest(column)) // of strategies alone; what was found may be better
            distinctions.append(tr("best"));
        columns.append({column.id(), column, distinctions});
    }
    std::sort(strategies.begin(), strategies.end());
    m_choices->setStrategies(strategies);
    std::stable_sort(columns.begin(), columns.end(), [&](const Shown &one, const Shown &other) {
        return comesBefore(one.column, other.column, m_choices->order(), m_comparison.mix);
    });
    // Beside what could be, what is: there is no scrolling to it.
    std::stable_partition(columns.begin(), columns.end(), [](const Shown &one) { return one.column.isNow; });
    return found + columns;
}

const Shown *ComparePage::shownAs(const QString &id) const
{
    const auto found = std::find_if(m_columns.cbegin(), m_columns.cend(), [&](const Shown &shown) { return shown.id == id; });
    return found == m_columns.cend() ? nullptr : &*found;
}

void ComparePage::showText(const QString &id)
{
    const Shown *shown = shownAs(id);
    if (!shown || !shown->column.isPossible) {
        const auto best = std::find_if(m_columns.cbegin(), m_columns.cend(), [](const Shown &one) { return !one.distinctions.isEmpty(); });
        shown = best == m_columns.cend() ? nullptr : &*best;
    }
    m_shown = shown ? shown->id : QString();
    m_details->show(m_shown);
}

void ComparePage::markShown()
{
    for (ColumnCard *card : std::as_const(m_cards))
        card->setShown(card->objectName() == m_details->shown());
}

void ComparePage::exportTo(const QString &path)
{
    if (path.isEmpty())
        return;
    const QList<QPixmap> charts = m_details->charts();
    if (const Result<Done> written = exportComparison(m_comparison, path, charts, wholePicture(charts)); !written)
        Q_EMIT failed(written.error());
    else
        Q_EMIT exported(path);
}

/// The page without what can be clicked or is scrolled: why, all columns, and \a charts below them.
QPixmap ComparePage::wholePicture(const QList<QPixmap> &charts)
{
    const QPixmap columns = m_row->picture();
    QList<QPixmap> parts{m_because->grab(), columns};
    parts += charts;
    constexpr int gap = 2 * theme::grid;
    QSizeF size(0, pageMargin);
    for (const QPixmap &part : std::as_const(parts)) {
        size.setWidth(std::max(size.width(), part.deviceIndependentSize().width() + 2 * pageMargin));
        size.setHeight(size.height() + part.deviceIndependentSize().height() + gap);
    }
    const qreal ratio = columns.devicePixelRatio();
    QPixmap whole((size * ratio).toSize());
    whole.setDevicePixelRatio(ratio);
    whole.fill(theme::color(theme::Role::Window));
    QPainter painter(&whole);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    qreal top = pageMargin;
    for (const QPixmap &part : std::as_const(parts)) {
        painter.drawPixmap(QPointF(pageMargin, top), part);
        top += part.deviceIndependentSize().height() + gap;
    }
    return whole;
}

void ComparePage::use(const QString &id)
{
    const Shown *shown = shownAs(id);
    if (!shown)
        return;
    if (m_document->syntaxError() || m_document->text() != m_text) {
        // What is shown is about an older text: it would take back what was written since.
        Q_EMIT failed(
            {ErrorCode::Refused, tr("The pipeline has changed since it was compared."), {}, 0, 0, tr("Compare again, then choose.")});
        refresh();
        return;
    }
    const QByteArray text = shown->column.text; // the change begins a new comparison
    m_document->change(tr("Use “%1” for the pipeline").arg(shown->column.title), difference(m_text, text));
}

void ComparePage::search()
{
    m_choices->showSearching(0);
    m_search.start(taskOf(*m_document, Images::AsNow));
}

void ComparePage::showFound()
{
    const Found &found = m_search.value();
    if (!found.result || found.text != m_text) {
        m_choices->showDone(found.result ? QString() : found.result.error().toString());
        return;
    }
    m_headline = compare::headlineOf(*found.result);
    m_found = bestOf(*found.result, m_document->outlook().runner().id);
    m_choices->showDone(
        m_found.isEmpty()
            ? tr("No combination works.")
            : tr("Pipelines that were tried: %1. The first columns are the best of them, then single edits.").arg(found.result->tried));
    m_found += mostSaving(found.advice, m_found);
    m_shown.clear();
    showComparison();
}

} // namespace caravan
