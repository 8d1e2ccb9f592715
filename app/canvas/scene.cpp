// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/canvas/scene.h"

#include "app/theme/theme.h"

#include <QGraphicsView>

#include <algorithm>

namespace caravan::canvas {

namespace {

constexpr qreal ghostOpacity = 0.55; // what it hides can be seen
/// A place for a drop is this part of a card's height.
constexpr qreal placeFraction = 0.5;
/// How far from a need a click may be, in pixels of the screen.
constexpr qreal reachOfPointer = 6;
/// A sentence beside the pointer is not below it.
constexpr QPointF besidePointer(14, 14);

} // namespace

Scene::Scene(const Document *document, QObject *parent) :
    QGraphicsScene(parent), m_document(document), m_edges(std::make_unique<EdgesItem>()),
    m_marked(std::make_unique<MarkedEdgesItem>(MarkedEdgeLayer)), m_selectedNeed(std::make_unique<MarkedEdgesItem>(SelectedNeedLayer)),
    m_shelf(std::make_unique<ShelfItem>()), m_indicator(std::make_unique<IndicatorItem>()), m_ghost(std::make_unique<CardItem>())
{
    addItem(m_edges.get());
    addItem(m_marked.get());
    addItem(m_selectedNeed.get());
    addItem(m_shelf.get());
    addItem(m_indicator.get());
    addItem(m_ghost.get());
    m_ghost->setVisible(false);
    m_ghost->setOpacity(ghostOpacity);
    m_ghost->setZValue(GhostLayer);
}

Scene::~Scene() = default;

const CardFace *Scene::face(const QString &job) const
{
    const auto found = m_faces.constFind(job);
    return found == m_faces.cend() ? nullptr : &*found;
}

void Scene::reload()
{
    m_faces = facesOf(*m_document);
    place();
}

void Scene::setHeight(qreal height)
{
    if (qFuzzyCompare(height, m_height))
        return;
    m_height = height;
    place();
}

void Scene::setRoom(QSizeF room)
{
    if (room == m_room)
        return;
    m_room = room;
    reachTo(ground());
}

Hit Scene::hitAt(QPointF point) const
{
    const Hit hit = hitTest(m_layout, themeMeasures(), point);
    if (hit.kind != Hit::Lane && hit.kind != Hit::Nothing)
        return hit;
    const Way *way = wayAt(m_ways, point, reachOfPointer / m_zoom);
    return way ? Hit{Hit::Need, {}, {}, {way->edge.from, way->edge.to}} : hit;
}

void Scene::setCurrent(const Hit &current)
{
    if (current == m_current)
        return;
    m_current = current;
    refreshMarks();
}

Hit Scene::current() const
{
    const auto isThere = [this] {
        switch (m_current.kind) {
        case Hit::Header:
            return m_layout.column(m_current.stage) != nullptr;
        case Hit::Need:
            return wayOf(m_ways, m_current.need) != nullptr;
        case Hit::Part:
            return m_current.part >= 0 && m_current.part < m_layout.parts.size();
        case Hit::Nothing:
        case Hit::Lane:
        case Hit::Card:
        case Hit::CardName:
        case Hit::Handle:
        case Hit::Template:
            break;
        }
        return false;
    };
    return isThere() ? m_current : Hit{};
}

void Scene::setFocusShown(bool isShown)
{
    if (isShown == m_isFocusShown)
        return;
    m_isFocusShown = isShown;
    refreshMarks();
}

void Scene::setHovered(const Hit &hovered)
{
    if (hovered == m_hovered)
        return;
    m_hovered = hovered;
    markEdges();
}

void Scene::setFound(const std::optional<QSet<QString>> &found)
{
    m_found = found;
    refreshMarks();
}

void Scene::markEdges()
{
    const QSet<QString> jobs = m_layout.card(m_hovered.job) ? QSet<QString>{m_hovered.job} : m_selected;
    QList<Way> marked;
    for (const Way &way : std::as_const(m_ways)) {
        if (jobs.contains(way.edge.from) || jobs.contains(way.edge.to))
            marked.append(way);
    }
    m_edges->setReceding(!marked.isEmpty());
    m_marked->show(marked);
    const Hit selected = m_document->selectedJobs().isEmpty() ? current() : Hit{};
    const Way *pointed = m_hovered.kind == Hit::Need ? wayOf(m_ways, m_hovered.need) : nullptr;
    using Look = MarkedEdgesItem::Look;
    if (const Way *way = wayOf(m_ways, selected.need))
        m_selectedNeed->show({*way}, m_isFocusShown ? Look::Focused : Look::Selected);
    else
        m_selectedNeed->show(pointed ? QList<Way>{*pointed} : QList<Way>());
}

void Scene::place()
{
    const Derived &derived = m_document->derived();
    m_layout = layOut(derived.pipeline, themeMeasures(), m_height, keptEntries(derived.tree, derived.pipeline));
    m_ways = waysOf(m_layout, themeMeasures());

    const auto columnCount = size_t(m_layout.columns.size());
    while (m_columns.size() < columnCount) {
        m_columns.push_back(std::make_unique<ColumnItem>());
        addItem(m_columns.back().get());
    }
    m_columns.resize(columnCount);

    QSet<QString> gone(m_cards.keyBegin(), m_cards.keyEnd());
    const auto keep = [&](const CardPlace &card) {
        gone.remove(card.job);
        if (!m_cards.contains(card.job)) {
            auto item = std::make_unique<CardItem>();
            addItem(item.get());
            m_cards.insert(card.job, item.release()); // the scene owns its items
        }
    };
    for (const Column &column : std::as_const(m_layout.columns)) {
        for (const CardPlace &card : column.cards)
            keep(card);
    }
    for (const CardPlace &card : std::as_const(m_layout.templates))
        keep(card);
    for (const QString &job : std::as_const(gone))
        std::unique_ptr<CardItem>(m_cards.take(job)).reset();

    QSet<QString> absent;
    for (auto face = m_faces.cbegin(); face != m_faces.cend(); ++face) {
        if (face->presence == Presence::Out)
            absent.insert(face.key());
    }
    m_edges->show(m_layout, derived.estimates.isEmpty() ? QStringList() : derived.of(m_document->outlook().scenario()).criticalPath, absent);
    placeShelf();
    reachTo(ground());
    refreshMarks();
}

/// A view draws what is beyond the scene, and does not draw it anew when it goes.
void Scene::reachTo(const QRectF &rect)
{
    const bool isLess = !rect.contains(sceneRect());
    setSceneRect(rect);
    if (isLess)
        paintAnew();
}

void Scene::paintAnew()
{
    for (QGraphicsView *view : views())
        view->viewport()->update();
}

void Scene::placeShelf()
{
    m_shelf->show(m_layout);
    const auto count = size_t(m_layout.parts.size());
    while (m_parts.size() < count) {
        m_parts.push_back(std::make_unique<PartItem>());
        addItem(m_parts.back().get());
    }
    m_parts.resize(count);
}

std::optional<int> Scene::presentIn(const Column &column) const
{
    if (!m_document->derived().verdicts)
        return std::nullopt;
    return int(std::count_if(column.cards.cbegin(), column.cards.cend(),
                             [this](const CardPlace &card) { return m_faces.value(card.job).presence != Presence::Out; }));
}

void Scene::refreshMarks()
{
    const Mark marked = m_isFocusShown ? Mark::Focused : Mark::Selected;
    const QStringList &selected = m_document->selectedJobs();
    const Hit now = selected.isEmpty() ? current() : Hit{};
    m_selected = QSet<QString>(selected.cbegin(), selected.cend());
    markEdges();
    const bool isDropOnJob = m_hint && !m_hint->job.isEmpty();
    const auto markOf = [&](const QString &job) {
        if (!m_selected.contains(job))
            return Mark::None;
        return job == selected.constLast() ? marked : Mark::Selected;
    };
    const auto show = [&](const CardPlace &card) {
        CardItem *item = m_cards.value(card.job);
        item->show(m_faces.value(card.job), card.rect, markOf(card.job), isDropOnJob && !m_hint->isRefused && m_hint->job == card.job);
        item->setReceding(m_found && !m_found->contains(card.job));
    };
    for (size_t i = 0; i < m_columns.size(); ++i) {
        const Column &column = m_layout.columns.at(qsizetype(i));
        m_columns[i]->show(column, presentIn(column), now.kind == Hit::Header && column.stage == now.stage ? marked : Mark::None,
                           m_hint && !isDropOnJob && !m_hint->isRefused && m_hint->stage == column.stage);
        for (const CardPlace &card : column.cards)
            show(card);
    }
    for (const CardPlace &card : std::as_const(m_layout.templates))
        show(card);
    for (size_t i = 0; i < m_parts.size(); ++i)
        m_parts[i]->show(m_layout.parts.at(qsizetype(i)), now.kind == Hit::Part && size_t(now.part) == i ? marked : Mark::None);
}

QRectF Scene::seen() const
{
    const QList<QGraphicsView *> shown = views();
    if (shown.isEmpty())
        return m_layout.bounds;
    const QGraphicsView *view = shown.constFirst();
    return view->mapToScene(view->viewport()->rect()).boundingRect();
}

void Scene::showDrop(const DropHint &hint)
{
    if (hint == m_hint)
        return;
    m_hint = hint;
    Indication shown;
    shown.sentence = hint.sentence;
    shown.isRefused = hint.isRefused;
    shown.room = seen();
    shown.scale = std::max(1.0, 1 / m_zoom);
    if (const CardPlace *card = m_layout.card(hint.job)) {
        shown.bubble = card->rect.bottomLeft() - QPointF(0, theme::grid);
        if (hint.isRefused)
            shown.bar = QRectF(card->rect.left(), card->rect.bottom() - theme::grid, card->rect.width(), 1);
    } else if (!hint.before.isEmpty()) {
        for (const Gap &gap : gapsOf(m_layout, themeMeasures(), hint.stage)) {
            if (gap.before == hint.before)
                shown.bar = gap.rect;
        }
        shown.bubble = shown.bar.center() + QPointF(-shown.bar.width() / 2 + theme::grid, theme::halfGrid);
    } else {
        shown.place = nextCardPlace(m_layout, themeMeasures(), hint.stage);
        shown.place.setHeight(shown.place.height() * placeFraction);
    }
    m_indicator->show(shown);
    reachTo(ground() | m_indicator->boundingRect().adjusted(0, 0, theme::grid, theme::grid));
    refreshMarks();
}

void Scene::showGhost(const QString &job, QPointF point)
{
    const CardPlace *card = m_layout.card(job);
    if (!card)
        return;
    QRectF rect = card->rect;
    // Beside the pointer, so that neither the place nor the sentence is covered.
    rect.moveTopLeft(point + besidePointer / m_zoom);
    m_ghost->show(m_faces.value(job), rect, Mark::Selected, false);
    m_ghost->setVisible(true);
}

void Scene::showCurve(QPointF begin, QPointF end, const DropHint &hint)
{
    Indication shown;
    shown.curve = curveBetween(begin, end);
    shown.bubble = end + besidePointer / m_zoom;
    shown.sentence = hint.sentence;
    shown.isRefused = hint.isRefused;
    shown.room = seen();
    shown.scale = std::max(1.0, 1 / m_zoom);
    m_indicator->show(shown);
    if (hint == m_hint)
        return;
    m_hint = hint;
    refreshMarks();
}

void Scene::showBand(const QRectF &band)
{
    Indication shown;
    shown.place = band;
    m_indicator->show(shown);
}

void Scene::clearFeedback()
{
    m_hint.reset();
    const bool mayReachBeyond = m_indicator->isVisible() || m_ghost->isVisible();
    m_indicator->setVisible(false);
    m_ghost->setVisible(false);
    reachTo(ground());
    refreshMarks();
    if (mayReachBeyond)
        paintAnew();
}

} // namespace caravan::canvas
