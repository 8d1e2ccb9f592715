// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QTransform>
#include <QWidget>

class QGraphicsView;

namespace caravan::canvas {

class Scene;

/// The whole pipeline, small, with the part of it that is seen; a click or drag goes there.
class Minimap : public QWidget
{
    Q_OBJECT

public:
    Minimap(const Scene &scene, QGraphicsView *view);
    /// How large it is where the canvas is \a ground.
    QSize sizeWithin(const QSize &ground) const;
    /// Lies above \a bar, at its right edge, no larger than fits into \a ground; at the left of that where it would cover \a kept, or
    /// cards that it does not cover there.
    void placeAbove(const QRect &bar, const QRect &ground, const QRect &kept);

Q_SIGNALS:
    /// A place of the scene that is to be in the middle.
    void placeChosen(QPointF place);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    /// How many cards it would cover at a place of the view.
    int covered(const QRect &place) const;
    /// From the scene to this.
    QTransform scaled() const;

    const Scene &m_scene;
    QGraphicsView *m_view;
};

} // namespace caravan::canvas
