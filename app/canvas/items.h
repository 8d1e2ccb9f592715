// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/canvas/face.h"
#include "app/canvas/layout.h"

#include <QGraphicsItem>
#include <QPainterPath>
#include <QSet>

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
    const CardFace &face() const { return m_face; }
    QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    void paintTemplate(QPainter *painter, const QRectF &card) const;
    void paintJob(QPainter *painter, const QRectF &card) const;
    void paintChips(QPainter *painter, const QRectF &inner) const;
    void paintRun(QPainter *painter, const QRectF &inner) const;
    void paintAbsence(QPainter *painter, const QRectF &inner) const;

    CardFace m_face;
    QSizeF m_size;
    Mark m_mark = Mark::None;
    bool m_isDropTarget = false;
};

/// All ways between jobs: needs with an arrow, the order of stages dotted. Where there are many, they recede.
class EdgesItem : public QGraphicsItem
{
public:
    EdgesItem();
    /// \a criticalPath: jobs in order; the way from each to the next is drawn even where one way stands for many.
    /// \a absent: jobs that the pipeline that is looked at does not have; what leads to them is dashed and not critical.
    void show(const Layout &layout, const QStringList &criticalPath, const QSet<QString> &absent);
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
};

/// The needs of one job, and what needs it, in front of all others.
class MarkedEdgesItem : public QGraphicsItem
{
public:
    MarkedEdgesItem();
    /// \a job: empty for none.
    void show(const Layout &layout, const QString &job);
    /// Between which jobs the ways are that are shown.
    const QList<Edge> &edges() const { return m_edges; }
    QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    QList<Edge> m_edges;
    QPainterPath m_ways;
    QPainterPath m_heads;
    QRectF m_bounds;
};

/// What a drag would do: a dashed place with a sentence, or a curve that is being drawn. In `bad` where it is refused.
class IndicatorItem : public QGraphicsItem
{
public:
    IndicatorItem();
    void showPlace(const QRectF &place, const QString &sentence, bool isRefused);
    void showCurve(QPointF begin, QPointF end, bool isRefused);
    QString sentence() const { return m_sentence; }
    bool isRefused() const { return m_isRefused; }
    QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    QRectF m_place;
    QPainterPath m_curve;
    QString m_sentence;
    bool m_isRefused = false;
};

} // namespace caravan::canvas
