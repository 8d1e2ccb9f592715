// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/canvas/painting.h"
#include "app/canvas/routes.h"

#include <QGraphicsItem>
#include <QPixmap>
#include <QSet>
#include <QTransform>

#include <array>
#include <optional>
#include <set>

/// What is drawn between cards.
namespace caravan::canvas {

/// All ways between jobs: needs with an arrow, the order of stages dotted. Where there are many, they recede. Lines take long to draw, so what a
/// view shows of them is kept as pictures until they are others, or are seen from elsewhere; how far needs recede is no matter of these.
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
    /// How often the pictures were drawn anew.
    int drawings() const { return m_drawings; }

private:
    /// All that the ways are made of.
    struct Input {
        QList<Edge> edges;
        QList<qsizetype> rows; ///< cards of each column
        QStringList criticalPath;
        QSet<QString> absent;
        bool operator==(const Input &) const = default;
    };
    /// Ways that are drawn alike, with the heads at their ends.
    struct Strokes {
        using Piece = std::array<qreal, 8>; ///< two or four points; zeros behind two
        QList<QPainterPath> ways;
        QPainterPath heads;
        std::set<Piece> known; ///< pieces that are among the ways
        /// As it is, so that its dashes go on where it bends.
        void addWhole(const QPainterPath &way) { ways.append(way); }
        /// In pieces: many ways share them, and of most only some are seen.
        void add(const QPainterPath &way);
        QRectF bounds() const;
    };
    /// From where pictures of the ways were drawn, and how.
    struct Sight {
        QTransform transform;
        QSize size;
        qreal pixelRatio = 1;
        QRgb muted = 0;
        QRgb accent = 0;
        bool operator==(const Sight &) const = default;
    };
    void addCritical(const Layout &layout, const QSet<QString> &absent, const Edge *edge, const QString &from, const QString &to);
    /// What is drawn over one another, each with an opacity of its own.
    enum Part { Order, Needs, NeedHeads, Absent, Critical };
    static constexpr Part parts[] = {Order, Needs, NeedHeads, Absent, Critical};
    bool isEmpty(Part part) const;
    qreal opacityOf(Part part) const;
    void draw(Part part, QPainter *painter, const QRectF &area) const;
    using Pictures = std::array<QPixmap, std::size(parts)>; ///< null where there is nothing of that
    Pictures picturesFrom(const Sight &sight) const;

    Input m_input;
    Strokes m_order;
    Strokes m_needs;
    Strokes m_critical;
    Strokes m_absent;
    QRectF m_bounds;
    bool m_isCrowded = false;
    bool m_isReceding = false;
    Pictures m_pictures;
    std::optional<Sight> m_sight; ///< that of the pictures; nullopt: they are to be drawn
    int m_drawings = 0;
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
