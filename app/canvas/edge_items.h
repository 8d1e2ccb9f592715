// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/canvas/painting.h"
#include "app/canvas/routes.h"

#include <QGraphicsItem>
#include <QSet>

/// What is drawn between cards.
namespace caravan::canvas {

/// All ways between jobs: needs with an arrow, the order of stages dotted. Where there are many, they recede.
class EdgesItem : public QGraphicsItem
{
public:
    EdgesItem();
    /// \a criticalPath: jobs in order; the way from each to the next is drawn even where one way stands for many.
    /// \a absent: jobs that the pipeline that is looked at does not have; what leads to them is dashed and not critical.
    void show(const Layout &layout, const QStringList &criticalPath, const QSet<QString> &absent);
    /// Recedes behind needs that are in front, where there are many.
    void setReceding(bool isReceding);
    QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    /// All that the ways are made of.
    struct Input {
        QList<Edge> edges;
        QList<qsizetype> rows; ///< cards of each column
        QStringList criticalPath;
        QSet<QString> absent;
        bool operator==(const Input &) const = default;
    };
    void addCritical(const Layout &layout, const QSet<QString> &absent, const Edge *edge, const QString &from, const QString &to);

    Input m_input;
    QPainterPath m_order;
    QPainterPath m_needs;
    QPainterPath m_heads; ///< of the needs
    QPainterPath m_critical;
    QPainterPath m_criticalHeads;
    QPainterPath m_absent;
    QRectF m_bounds;
    bool m_isCrowded = false;
    bool m_isReceding = false;
};

/// Needs in front of all others: those of jobs that people look at, and the one that is pointed at or selected.
class MarkedEdgesItem : public QGraphicsItem
{
public:
    explicit MarkedEdgesItem(Layer layer);
    enum class Look { Plain, Selected, Focused };
    void show(const QList<Way> &ways, Look look = Look::Plain);
    /// Between which jobs the ways are that are shown.
    QList<Edge> edges() const;
    QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    QList<Way> m_ways;
    QPainterPath m_paths;
    QPainterPath m_heads;
    QRectF m_bounds;
    Look m_look = Look::Plain;
};

} // namespace caravan::canvas
