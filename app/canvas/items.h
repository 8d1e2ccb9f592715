// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/canvas/face.h"
#include "app/canvas/layout.h"

#include <QGraphicsItem>

/// What is painted on the canvas. Items hold what they paint and nothing else; they take no events.
namespace caravan::canvas {

/// The lengths of the theme.
const Measures &themeMeasures();

/// How a card or header is marked.
enum class Mark { None, Selected, Focused };

/// The lane of a stage with its header.
class ColumnItem : public QGraphicsItem
{
public:
    ColumnItem();
    /// \a present: how many of its jobs the pipeline that is looked at has; nullopt when none is.
    void show(const Column &column, std::optional<int> present, Mark mark, bool isDropTarget);
    QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    Column m_column;
    std::optional<int> m_present;
    Mark m_mark = Mark::None;
    bool m_isDropTarget = false;
};

/// A job.
class CardItem : public QGraphicsItem
{
public:
    CardItem();
    void show(const CardFace &face, const QRectF &place, Mark mark, bool isDropTarget);
    /// Recedes behind the cards that somebody looks for.
    void setReceding(bool isReceding);
    const CardFace &face() const { return m_face; }
    QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    void paintTemplate(QPainter *painter, const QRectF &card) const;
    void paintJob(QPainter *painter, const QRectF &card) const;
    void paintFromAfar(QPainter *painter, const QRectF &card, qreal zoom) const;
    void paintName(QPainter *painter, QRectF row) const;
    void paintChips(QPainter *painter, const QRectF &inner) const;
    void paintRun(QPainter *painter, const QRectF &inner) const;
    void paintAbsence(QPainter *painter, const QRectF &inner) const;

    CardFace m_face;
    QSizeF m_size;
    Mark m_mark = Mark::None;
    bool m_isDropTarget = false;
};

} // namespace caravan::canvas
