// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/pipeline/pipeline.h"

#include <QList>
#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <optional>

/// Where everything on the canvas lies: values made from a pipeline, without a scene.
namespace caravan::canvas {

/// Lengths that a layout is made with, in scene units (pixels at 100 %).
struct Measures {
    QSizeF card;
    qreal columnWidth = 0;
    qreal columnGap = 0;
    qreal cardGap = 0;
    qreal headerHeight = 0;
    qreal margin = 0;     ///< around everything
    QSizeF handle;        ///< at the right edge of a card: a need is dragged out of it
    qreal nameHeight = 0; ///< the part of a card that bears its name
    qreal templateHeight = 0;
    qreal shelfHeader = 0; ///< height of the name of the shelf
    bool operator==(const Measures &) const = default;
};

/// A need: \c to waits for \c from.
struct NeedId {
    QString from;
    QString to;
    bool operator==(const NeedId &) const = default;
};

struct CardPlace {
    QString job;
    QString stage;
    QRectF rect;
    bool operator==(const CardPlace &) const = default;
};

/// One stage.
struct Column {
    QString stage;
    QRectF rect;
    QRectF header;
    QList<CardPlace> cards;
    bool isDeclared = true; ///< false: jobs name this stage, but the pipeline does not have it
    bool operator==(const Column &) const = default;
};

/// A curve from the job \c from to the job \c to, which waits for it.
struct Edge {
    QString from; ///< empty: all jobs of the column on the left, drawn from its edge
    QString to;   ///< empty: all jobs of the column on the right
    QPointF begin;
    QPointF end;
    bool isExplicit = false; ///< written in `needs`; else it follows from the order of stages
    bool operator==(const Edge &) const = default;
};

/// Something of the open text that is kept and that nothing is known of: an include that is not read, an entry that is no job and no keyword.
struct PartPlace {
    QString title;  ///< as people name it
    QString reason; ///< a sentence: why nothing is known of it
    Span span;      ///< in the open text
    QRectF rect;
    bool isFetchable = false; ///< it stands elsewhere, and was not fetched
    bool operator==(const PartPlace &) const = default;
};

struct Layout {
    QList<Column> columns;
    QRectF shelf;               ///< below the columns, for what is in no stage; empty where there is nothing of that
    QList<CardPlace> templates; ///< hidden jobs, on the shelf
    QList<PartPlace> parts;     ///< behind them
    QList<Edge> edges;
    QRectF bounds;
    qreal naturalHeight = 0; ///< that it has without being stretched

    const CardPlace *card(QStringView job) const;
    const Column *column(QStringView stage) const;
    bool isEmpty() const; ///< nothing to show: no job at all, and nothing that is kept
    bool operator==(const Layout &) const = default;
};

/// Lays out a pipeline. Columns are at least so high that everything together fills \a height.
Layout layOut(const gitlab::Pipeline &pipeline, const Measures &measures, qreal height = 0, const QList<PartPlace> &kept = {});

/// The entries of \a tree, of which \a pipeline was read, that are neither keywords nor jobs, without a place.
QList<PartPlace> keptEntries(const yaml::Tree &tree, const gitlab::Pipeline &pipeline);

/// What lies at a point.
struct Hit {
    enum Kind { Nothing, Lane, Header, Need, Part, Card, CardName, Handle, Template };
    Kind kind = Nothing;
    QString stage;       ///< empty for Nothing, Need, Part and Template
    QString job;         ///< empty for what is no job
    NeedId need = {};    ///< of Need
    qsizetype part = -1; ///< of Part: its place in Layout::parts
    bool isOnJob() const { return kind >= Card; }
    bool operator==(const Hit &) const = default;
};
Hit hitTest(const Layout &layout, const Measures &measures, QPointF point);

/// A place between the cards of a stage, or behind the last one.
struct Gap {
    QString stage;
    QString before; ///< the job below it; empty behind the last one
    QRectF rect;    ///< between two cards; behind the last one the place of the next card
    bool operator==(const Gap &) const = default;
};
/// The gaps of a stage from the top; none for a stage that is not there.
QList<Gap> gapsOf(const Layout &layout, const Measures &measures, QStringView stage);
/// The gap of the column above or below \a point that is nearest to it; nullopt beside all columns.
std::optional<Gap> gapAt(const Layout &layout, const Measures &measures, QPointF point);

/// Where the next card of a stage would go; in a layout without that stage, to the right of the last column.
QRectF nextCardPlace(const Layout &layout, const Measures &measures, QStringView stage);

enum class Direction { Left, Right, Up, Down };
/// The job that the arrow key leads to from \a job; the first job when \a job is none. Empty when there is none.
QString neighbour(const Layout &layout, QStringView job, Direction direction);
/// All cards in reading order: column by column, templates last. They live as long as the layout.
QList<const CardPlace *> cardsInOrder(const Layout &layout);
/// Their jobs.
QStringList readingOrder(const Layout &layout);
/// The next (or previous) job in reading order; empty at the end.
QString following(const Layout &layout, QStringView job, bool backwards);
/// The stage at \a steps from \a stage; empty beyond the ends.
QString stageBeside(const Layout &layout, QStringView stage, int steps);

} // namespace caravan::canvas
