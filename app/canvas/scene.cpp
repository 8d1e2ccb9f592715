// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/canvas/scene.h"

#include "app/theme/theme.h"

#include <QSet>

#include <algorithm>

namespace caravan::canvas {

namespace {

constexpr qreal ghostOpacity = 0.8;
/// A place for a drop is this part of a card's height.
constexpr qreal placeFraction = 0.5;

} // namespace

Scene::Scene(const Document *document, QObject *parent) :
    QGraphicsScene(parent), m_document(document), m_edges(std::make_unique<EdgesItem>()), m_marked(std::make_unique<MarkedEdgesItem>()),
    m_indicator(std::make_unique<IndicatorItem>()), m_ghost(std::make_unique<CardItem>())
{
    addItem(m_edges.get());
    addItem(m_marked.get());
    addItem(m_indicator.get());
    addItem(m_ghost.get());
    m_ghost->setVisible(false);
    m_ghost->setOpacity(ghostOpacity);
    m_ghost->setZValue(m_indicator->zValue() + 1);
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

QString Scene::currentStage() const { return m_layout.column(m_currentStage) ? m_currentStage : QString(); }

void Scene::setCurrentStage(const QString &stage)
{
    if (stage == m_currentStage)
        return;
    m_currentStage = stage;
    refreshMarks();
}

void Scene::setFocusShown(bool isShown)
{
    if (isShown == m_isFocusShown)
        return;
    m_isFocusShown = isShown;
    refreshMarks();
}

void Scene::setHovered(const QString &job)
{
    if (job == m_hovered)
        return;
    m_hovered = job;
    markEdges();
}

void Scene::markEdges()
{
    const bool isHovering = m_layout.card(m_hovered);
    m_marked->show(m_layout, isHovering ? m_hovered : m_document->selectedJob());
}

void Scene::place()
{
    m_layout = layOut(m_document->derived().pipeline, themeMeasures(), m_height);

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

    const Derived &derived = m_document->derived();
    QSet<QString> absent;
    for (auto face = m_faces.cbegin(); face != m_faces.cend(); ++face) {
        if (face->presence == Presence::Out)
            absent.insert(face.key());
    }
    m_edges->show(m_layout, derived.estimates.isEmpty() ? QStringList() : derived.of(m_document->outlook().scenario()).criticalPath, absent);
    setSceneRect(m_layout.bounds);
    refreshMarks();
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
    const QString selected = m_document->selectedJob();
    markEdges();
    const bool isDropOnJob = m_hint && !m_hint->job.isEmpty();
    const auto show = [&](const CardPlace &card) {
        m_cards.value(card.job)->show(m_faces.value(card.job), card.rect, card.job == selected ? marked : Mark::None,
                                      isDropOnJob && !m_hint->isRefused && m_hint->job == card.job);
    };
    for (size_t i = 0; i < m_columns.size(); ++i) {
        const Column &column = m_layout.columns.at(qsizetype(i));
        m_columns[i]->show(column, presentIn(column), selected.isEmpty() && column.stage == m_currentStage ? marked : Mark::None,
                           m_hint && !isDropOnJob && !m_hint->isRefused && m_hint->stage == column.stage);
        for (const CardPlace &card : column.cards)
            show(card);
    }
    for (const CardPlace &card : std::as_const(m_layout.templates))
        show(card);
}

void Scene::showDrop(const DropHint &hint)
{
    if (hint == m_hint)
        return;
    m_hint = hint;
    const CardPlace *card = m_layout.card(hint.job);
    if (card) {
        if (hint.isRefused)
            m_indicator->showPlace(card->rect, hint.sentence, true);
        else
            m_indicator->setVisible(false);
    } else {
        QRectF rect = nextCardPlace(m_layout, themeMeasures(), hint.stage);
        rect.setHeight(rect.height() * placeFraction);
        m_indicator->showPlace(rect, hint.sentence, hint.isRefused);
        setSceneRect(m_layout.bounds | rect.adjusted(0, 0, theme::grid, theme::grid));
    }
    refreshMarks();
}

void Scene::showGhost(const QString &job, QPointF point)
{
    const CardPlace *card = m_layout.card(job);
    if (!card)
        return;
    QRectF rect = card->rect;
    rect.moveCenter(point);
    m_ghost->show(m_faces.value(job), rect, Mark::Selected, false);
    m_ghost->setVisible(true);
}

void Scene::showCurve(QPointF begin, QPointF end, const DropHint &hint)
{
    m_indicator->showCurve(begin, end, hint.isRefused);
    if (hint == m_hint)
        return;
    m_hint = hint;
    refreshMarks();
}

void Scene::clearFeedback()
{
    m_hint.reset();
    m_indicator->setVisible(false);
    m_ghost->setVisible(false);
    setSceneRect(m_layout.bounds);
    refreshMarks();
}

} // namespace caravan::canvas
