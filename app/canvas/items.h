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

/// All curves between jobs.
class EdgesItem : public QGraphicsItem
{
public:
    EdgesItem();
    /// \a criticalPath: jobs in order; the way from each to the next is drawn even where one curve stands for many.
    /// \a absent: jobs that the pipeline that is looked at does not have; what leads to them is dashed and not critical.
    void show(const Layout &layout, const QStringList &criticalPath, const QSet<QString> &absent);
    QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    QPainterPath m_implicit;
    QPainterPath m_explicit;
    QPainterPath m_critical;
    QPainterPath m_absent;
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
