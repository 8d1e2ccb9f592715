// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/canvas/layout.h"

#include "core/base/texts.h"
#include "core/gitlab/language/keywords.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace caravan::canvas {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(LayoutTexts);

/// Between two stages with more pairs of jobs than this, one curve stands for all.
constexpr qsizetype maximumPairs = 6;

QPointF leftOf(const QRectF &rect) { return {rect.left(), rect.center().y()}; }

QPointF rightOf(const QRectF &rect) { return {rect.right(), rect.center().y()}; }

QList<Column> columnsOf(const gitlab::Pipeline &pipeline)
{
    QList<Column> columns;
    QHash<QString, qsizetype> index;
    for (const gitlab::Field<QString> &stage : pipeline.stages) {
        if (index.contains(stage.value))
            continue;
        index.insert(stage.value, columns.size());
        columns.append({stage.value, {}, {}, {}, true});
    }
    for (const gitlab::Job &job : pipeline.jobs) {
        if (job.isHidden)
            continue;
        const QString &stage = job.stage.value;
        if (!index.contains(stage)) {
            index.insert(stage, columns.size());
            columns.append({stage, {}, {}, {}, false});
        }
        columns[index.value(stage)].cards.append({job.name, stage, {}});
    }
    // GitLab makes up a list of stages where the file has none: of that, only what is used is worth a column.
    const bool hasJobs = std::any_of(columns.cbegin(), columns.cend(), [](const Column &c) { return !c.cards.isEmpty(); });
    if (!pipeline.hasOwnStages && hasJobs)
        columns.removeIf([](const Column &column) { return column.cards.isEmpty(); });
    return columns;
}

void addExplicitEdges(Layout &layout, const gitlab::Job &job, const QHash<QString, QRectF> &places)
{
    for (const gitlab::Need &need : *job.needs) {
        const auto from = places.constFind(need.job);
        if (from != places.cend())
            layout.edges.append({need.job, job.name, rightOf(*from), leftOf(places.value(job.name)), true});
    }
}

void addStageEdges(Layout &layout, const Column &left, const Column &right, const QStringList &waiting, const QHash<QString, QRectF> &places)
{
    if (left.cards.size() * waiting.size() > maximumPairs) {
        layout.edges.append({{}, {}, rightOf(left.header), leftOf(right.header), false});
        return;
    }
    for (const CardPlace &from : left.cards) {
        for (const QString &to : waiting)
            layout.edges.append({from.job, to, rightOf(from.rect), leftOf(places.value(to)), false});
    }
}

void addEdges(Layout &layout, const gitlab::Pipeline &pipeline)
{
    QHash<QString, QRectF> places;
    for (const Column &column : std::as_const(layout.columns)) {
        for (const CardPlace &card : column.cards)
            places.insert(card.job, card.rect);
    }
    QHash<QString, const gitlab::Job *> jobs;
    for (const gitlab::Job &job : pipeline.jobs)
        jobs.insert(job.name, &job);
    const Column *previous = nullptr;
    for (const Column &column : std::as_const(layout.columns)) {
        QStringList waiting;
        for (const CardPlace &card : column.cards) {
            const gitlab::Job *job = jobs.value(card.job);
            if (job->needs)
                addExplicitEdges(layout, *job, places);
            else
                waiting.append(card.job);
        }
        if (previous)
            addStageEdges(layout, *previous, column, waiting, places);
        if (!column.cards.isEmpty())
            previous = &column;
    }
}

/// Parts of the open text of which nothing is known.
QList<PartPlace> partsOf(const gitlab::Pipeline &pipeline)
{
    using State = gitlab::Include::State;
    QList<PartPlace> parts;
    for (const gitlab::Include &include : pipeline.includes) {
        if (include.includedBy.isEmpty() && (include.state == State::Foreign || include.state == State::Failed))
            parts.append({include.text, include.unknown, include.span, {}, include.isFetchable});
    }
    for (const gitlab::Job &job : pipeline.jobs) {
        for (const gitlab::Include &include : job.childIncludes) {
            if (include.isFetchable) // of a child pipeline: with the job that starts it
                parts.append({job.name + u" → "_s + include.text, include.unknown, include.span, {}, true});
        }
    }
    return parts;
}

/// Puts what is in no stage on the shelf, as if that began at the left top; the cards are in rows of its width.
void fillShelf(Layout &layout, const gitlab::Pipeline &pipeline, const QList<PartPlace> &kept, const Measures &measures)
{
    for (const gitlab::Job &job : pipeline.jobs) {
        if (job.isHidden)
            layout.templates.append({job.name, {}, {}});
    }
    layout.parts = partsOf(pipeline) + kept;
    const qsizetype count = layout.templates.size() + layout.parts.size();
    if (count == 0)
        return;
    const auto columns = qreal(std::max<qsizetype>(1, layout.columns.size()));
    const qreal width = columns * measures.columnWidth + (columns - 1) * measures.columnGap;
    const qreal inset = (measures.columnWidth - measures.card.width()) / 2;
    const QSizeF step(measures.card.width() + inset, measures.templateHeight + measures.cardGap / 2);
    const auto perRow = std::max<qsizetype>(1, qsizetype((width - inset) / step.width()));
    const auto place = [&](qsizetype index) {
        const qsizetype row = index / perRow;
        const QPointF at(inset + qreal(index % perRow) * step.width(), measures.shelfHeader + qreal(row) * step.height());
        return QRectF(at, QSizeF(measures.card.width(), measures.templateHeight));
    };
    for (qsizetype i = 0; i < layout.templates.size(); ++i)
        layout.templates[i].rect = place(i);
    for (qsizetype i = 0; i < layout.parts.size(); ++i)
        layout.parts[i].rect = place(layout.templates.size() + i);
    layout.shelf = QRectF(0, 0, width, place(count - 1).bottom() + inset);
}

void moveShelf(Layout &layout, QPointF to)
{
    layout.shelf.translate(to);
    for (CardPlace &card : layout.templates)
        card.rect.translate(to);
    for (PartPlace &part : layout.parts)
        part.rect.translate(to);
}

const CardPlace *nearest(const QList<CardPlace> &cards, qreal y)
{
    const auto distance = [y](const CardPlace &card) { return std::abs(card.rect.center().y() - y); };
    const auto found =
        std::min_element(cards.cbegin(), cards.cend(), [&](const CardPlace &a, const CardPlace &b) { return distance(a) < distance(b); });
    return found == cards.cend() ? nullptr : &*found;
}

QString sideways(const Layout &layout, const CardPlace &card, int step)
{
    const auto at =
        std::find_if(layout.columns.cbegin(), layout.columns.cend(), [&](const Column &column) { return column.stage == card.stage; });
    for (auto i = (at - layout.columns.cbegin()) + step; i >= 0 && i < layout.columns.size(); i += step) {
        if (const CardPlace *found = nearest(layout.columns.at(i).cards, card.rect.center().y()))
            return found->job;
    }
    return {};
}

} // namespace

const CardPlace *Layout::card(QStringView job) const
{
    for (const Column &column : columns) {
        for (const CardPlace &card : column.cards) {
            if (card.job == job)
                return &card;
        }
    }
    for (const CardPlace &card : templates) {
        if (card.job == job)
            return &card;
    }
    return nullptr;
}

const Column *Layout::column(QStringView stage) const
{
    const auto found = std::find_if(columns.cbegin(), columns.cend(), [stage](const Column &column) { return column.stage == stage; });
    return found == columns.cend() ? nullptr : &*found;
}

bool Layout::isEmpty() const
{
    return templates.isEmpty() && parts.isEmpty()
        && std::all_of(columns.cbegin(), columns.cend(), [](const Column &column) { return column.cards.isEmpty(); });
}

QList<PartPlace> keptEntries(const yaml::Tree &tree, const gitlab::Pipeline &pipeline)
{
    QList<PartPlace> kept;
    const QList<yaml::Entry> entries = tree.root().entries();
    for (const yaml::Entry &entry : entries) {
        if (entry.value.target().isMap()) // nearly all are
            continue;
        const QString name = entry.key.text();
        if (gitlab::isGlobalKeyword(name) || name == "<<"_L1 || pipeline.job(name))
            continue;
        const QString reason = name.startsWith(u'.') ? LayoutTexts::tr("Jobs may take text from here; it is no job itself.")
                                                     : LayoutTexts::tr("This is neither a job nor a keyword of GitLab.");
        kept.append({name, reason, entry.key.span(), {}});
    }
    return kept;
}

Layout layOut(const gitlab::Pipeline &pipeline, const Measures &measures, qreal height, const QList<PartPlace> &kept)
{
    Layout layout;
    layout.columns = columnsOf(pipeline);
    fillShelf(layout, pipeline, kept, measures);
    qsizetype most = 1;
    for (const Column &column : std::as_const(layout.columns))
        most = std::max(most, column.cards.size());
    const qreal step = measures.card.height() + measures.cardGap;
    const qreal below = layout.shelf.isEmpty() ? 0 : layout.shelf.height() + measures.columnGap;
    // One card more than there is: the place for a new one.
    const qreal needed = measures.headerHeight + qreal(most) * step + step / 2;
    const qreal columnHeight = std::max(needed, height - 2 * measures.margin - below);

    qreal left = measures.margin;
    for (Column &column : layout.columns) {
        column.rect = QRectF(left, measures.margin, measures.columnWidth, columnHeight);
        column.header = QRectF(left, measures.margin, measures.columnWidth, measures.headerHeight);
        const qreal inset = (measures.columnWidth - measures.card.width()) / 2;
        qreal top = column.header.bottom();
        for (CardPlace &card : column.cards) {
            card.rect = QRectF(QPointF(left + inset, top), measures.card);
            top += step;
        }
        left = column.rect.right() + measures.columnGap;
    }
    moveShelf(layout, {measures.margin, layout.columns.isEmpty() ? measures.margin : measures.margin + columnHeight + measures.columnGap});
    addEdges(layout, pipeline);

    qreal right = layout.columns.isEmpty() ? measures.margin : layout.columns.constLast().rect.right();
    right = std::max(right, layout.shelf.right());
    layout.bounds = QRectF(0, 0, right + measures.margin / 2, columnHeight + below + 2 * measures.margin);
    layout.naturalHeight = needed + below + 2 * measures.margin;
    return layout;
}

Hit hitTest(const Layout &layout, const Measures &measures, QPointF point)
{
    for (const Column &column : layout.columns) {
        if (!column.rect.contains(point) && !column.rect.adjusted(0, 0, measures.handle.width() / 2, 0).contains(point))
            continue;
        for (const CardPlace &card : column.cards) {
            QRectF handle(QPointF(), measures.handle);
            handle.moveCenter(rightOf(card.rect));
            if (handle.contains(point))
                return {Hit::Handle, column.stage, card.job};
            if (card.rect.contains(point)) {
                const bool isName = point.y() < card.rect.top() + measures.nameHeight;
                return {isName ? Hit::CardName : Hit::Card, column.stage, card.job};
            }
        }
        return {column.header.contains(point) ? Hit::Header : Hit::Lane, column.stage, {}};
    }
    for (const CardPlace &card : layout.templates) {
        if (card.rect.contains(point))
            return {Hit::Template, {}, card.job};
    }
    for (qsizetype i = 0; i < layout.parts.size(); ++i) {
        if (layout.parts.at(i).rect.contains(point))
            return {Hit::Part, {}, {}, {}, i};
    }
    return {};
}

QList<Gap> gapsOf(const Layout &layout, const Measures &measures, QStringView stage)
{
    const Column *column = layout.column(stage);
    if (!column)
        return {};
    QList<Gap> gaps;
    for (const CardPlace &card : column->cards)
        gaps.append(
            {column->stage, card.job, QRectF(card.rect.left(), card.rect.top() - measures.cardGap, card.rect.width(), measures.cardGap)});
    gaps.append({column->stage, {}, nextCardPlace(layout, measures, stage)});
    return gaps;
}

std::optional<Gap> gapAt(const Layout &layout, const Measures &measures, QPointF point)
{
    for (const Column &column : layout.columns) {
        if (point.x() < column.rect.left() || point.x() >= column.rect.right())
            continue;
        const auto above = std::count_if(column.cards.cbegin(), column.cards.cend(),
                                         [&](const CardPlace &card) { return card.rect.center().y() < point.y(); });
        return gapsOf(layout, measures, column.stage).value(above);
    }
    return std::nullopt;
}

QRectF nextCardPlace(const Layout &layout, const Measures &measures, QStringView stage)
{
    const qreal inset = (measures.columnWidth - measures.card.width()) / 2;
    if (const Column *column = layout.column(stage)) {
        if (!column->cards.isEmpty())
            return column->cards.constLast().rect.translated(0, measures.card.height() + measures.cardGap);
        return QRectF(QPointF(column->rect.left() + inset, column->header.bottom()), measures.card);
    }
    const qreal left = layout.columns.isEmpty() ? measures.margin : layout.columns.constLast().rect.right() + measures.columnGap;
    return QRectF(QPointF(left + inset, measures.margin + measures.headerHeight), measures.card);
}

QString neighbour(const Layout &layout, QStringView job, Direction direction)
{
    const CardPlace *card = layout.card(job);
    if (!card)
        return following(layout, {}, false);
    switch (direction) {
    case Direction::Left:
        return sideways(layout, *card, -1);
    case Direction::Right:
        return sideways(layout, *card, 1);
    case Direction::Up:
    case Direction::Down:
        break;
    }
    const QList<CardPlace> row = card->stage.isEmpty() ? layout.templates : layout.column(card->stage)->cards;
    const auto next = row.indexOf(*card) + (direction == Direction::Up ? -1 : 1);
    return next >= 0 && next < row.size() ? row.at(next).job : QString();
}

QList<const CardPlace *> cardsInOrder(const Layout &layout)
{
    QList<const CardPlace *> cards;
    for (const Column &column : layout.columns) {
        for (const CardPlace &card : column.cards)
            cards.append(&card);
    }
    for (const CardPlace &card : layout.templates)
        cards.append(&card);
    return cards;
}

QStringList readingOrder(const Layout &layout)
{
    QStringList jobs;
    for (const CardPlace *card : cardsInOrder(layout))
        jobs.append(card->job);
    return jobs;
}

QString following(const Layout &layout, QStringView job, bool backwards)
{
    const QStringList jobs = readingOrder(layout);
    if (job.isEmpty())
        return jobs.isEmpty() ? QString() : (backwards ? jobs.constLast() : jobs.constFirst());
    const auto next = jobs.indexOf(job) + (backwards ? -1 : 1);
    return next >= 0 && next < jobs.size() ? jobs.at(next) : QString();
}

QString stageBeside(const Layout &layout, QStringView stage, int steps)
{
    for (qsizetype i = 0; i < layout.columns.size(); ++i) {
        if (layout.columns.at(i).stage == stage)
            return layout.columns.value(i + steps).stage;
    }
    return {};
}

} // namespace caravan::canvas
