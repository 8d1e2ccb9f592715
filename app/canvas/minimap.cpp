// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/canvas/minimap.h"

#include "app/canvas/scene.h"
#include "app/theme/theme.h"

#include <QGraphicsView>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace caravan::canvas {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize largestMap(168, 112);
constexpr int roomShare = 3; // of the canvas, in each direction
constexpr int mapMargin = theme::halfGrid;

theme::Role roleOf(const CardFace &face)
{
    switch (face.badge) {
    case Badge::Error:
        return theme::Role::Bad;
    case Badge::Warning:
        return theme::Role::Warn;
    case Badge::Advice:
    case Badge::None:
        break;
    }
    return theme::Role::Muted;
}

} // namespace

Minimap::Minimap(const Scene &scene, QGraphicsView *view) : QWidget(view), m_scene(scene), m_view(view)
{
    setObjectName(u"minimap"_s);
    setAccessibleName(tr("Map of the pipeline"));
    setToolTip(tr("Click or drag to go there"));
    setCursor(Qt::PointingHandCursor);
    const auto repaint = qOverload<>(&QWidget::update);
    connect(&scene, &QGraphicsScene::changed, this, repaint);
    connect(view->horizontalScrollBar(), &QScrollBar::valueChanged, this, repaint);
    connect(view->verticalScrollBar(), &QScrollBar::valueChanged, this, repaint);
    hide();
}

QSize Minimap::sizeWithin(const QSize &ground) const
{
    const QSize most = largestMap.boundedTo(ground / roomShare);
    const QSizeF whole = m_scene.layout().bounds.size();
    const QSize inner = whole.isEmpty() ? most : whole.scaled(most, Qt::KeepAspectRatio).toSize().expandedTo({theme::grid, theme::grid});
    return inner.grownBy({mapMargin, mapMargin, mapMargin, mapMargin});
}

void Minimap::placeAbove(const QRect &bar, const QRect &ground, const QRect &kept)
{
    resize(sizeWithin(ground.size()));
    QRect place(QPoint(bar.right() - width() + 1, bar.top() - height() - theme::halfGrid), size());
    if (place.intersects(kept) || (covered(place) > 0 && covered(place.translated(ground.left() + theme::grid - place.left(), 0)) == 0))
        place.moveLeft(ground.left() + theme::grid);
    setGeometry(place);
    raise();
}

int Minimap::covered(const QRect &place) const
{
    const QRect seen = place & m_view->viewport()->geometry();
    if (seen.isEmpty()) // it lies beside the cards
        return 0;
    const QPolygonF polygon = m_view->mapToScene(seen.translated(-m_view->viewport()->pos()));
    const QRectF area = polygon.boundingRect();
    int count = 0;
    for (const Column &column : m_scene.layout().columns) {
        if (!column.rect.intersects(area))
            continue;
        count += int(
            std::count_if(column.cards.cbegin(), column.cards.cend(), [&](const CardPlace &card) { return card.rect.intersects(area); }));
    }
    return count;
}

QTransform Minimap::scaled() const
{
    const QRectF bounds = m_scene.layout().bounds;
    const QRectF inner = QRectF(rect()).adjusted(mapMargin, mapMargin, -mapMargin, -mapMargin);
    if (bounds.isEmpty() || inner.isEmpty())
        return {};
    const qreal factor = std::min(inner.width() / bounds.width(), inner.height() / bounds.height());
    return QTransform::fromScale(factor, factor) * QTransform::fromTranslate(inner.left(), inner.top());
}

void Minimap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme::color(theme::Role::Line), theme::borderWidth()));
    painter.setBrush(theme::color(theme::Role::Panel));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme::fieldRadius, theme::fieldRadius);
    const QTransform transform = scaled();
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::color(theme::Role::Lane));
    for (const Column &column : m_scene.layout().columns)
        painter.drawRect(transform.mapRect(column.rect));
    const auto paint = [&](const CardPlace &card) {
        const CardFace *face = m_scene.face(card.job);
        const bool isSelected = m_scene.isSelected(card.job);
        painter.setBrush(theme::color(isSelected ? theme::Role::Accent : face ? roleOf(*face) : theme::Role::Muted));
        const QRectF place = transform.mapRect(card.rect);
        painter.drawRect(isSelected ? place.adjusted(-1, -1, 1, 1) : place);
    };
    for (const Column &column : m_scene.layout().columns) {
        for (const CardPlace &card : column.cards)
            paint(card);
    }
    for (const CardPlace &card : m_scene.layout().templates)
        paint(card);
    const QRectF seen = m_view->mapToScene(m_view->viewport()->rect()).boundingRect() & m_scene.layout().bounds;
    painter.setPen(QPen(theme::color(theme::Role::Ink), theme::borderWidth()));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(transform.mapRect(seen));
}

void Minimap::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        Q_EMIT placeChosen(scaled().inverted().map(event->position()));
}

void Minimap::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        Q_EMIT placeChosen(scaled().inverted().map(event->position()));
}

} // namespace caravan::canvas
