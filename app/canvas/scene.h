// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/canvas/edge_items.h"
#include "app/canvas/face.h"
#include "app/canvas/indicator.h"
#include "app/canvas/items.h"
#include "app/canvas/layout.h"
#include "app/canvas/shelf_items.h"

#include <QGraphicsScene>
#include <QSet>

#include <memory>
#include <optional>
#include <vector>

namespace caravan::canvas {

/// What a drop at some place would do.
struct DropHint {
    QString stage;
    QString job;      ///< empty: the drop is for the stage, or for the whole pipeline
    QString before;   ///< without \c job: that of the stage in front of which it goes; empty for the end
    QString sentence; ///< what it would do, or why it is refused
    bool isRefused = false;
    bool operator==(const DropHint &) const = default;
};

/// The items of the canvas: made from the document, placed by the layout. It reacts, and decides nothing.
class Scene : public QGraphicsScene
{
    Q_OBJECT

public:
    explicit Scene(const Document *document, QObject *parent = nullptr);
    ~Scene() override;

    const Layout &layout() const { return m_layout; }
    const CardFace *face(const QString &job) const;
    bool isSelected(const QString &job) const { return m_selected.contains(job); }
    /// What lies at a point; a need may be a little beside it.
    Hit hitAt(QPointF point) const;
    const QList<Way> &ways() const { return m_ways; }
    /// How large everything is shown; a need can be hit from as far, and a sentence is as large, at every zoom.
    void setZoom(qreal zoom) { m_zoom = zoom; }

    /// Reads the document anew.
    void reload();
    /// Height that the lanes fill at least.
    void setHeight(qreal height);
    /// Room behind the last column and below the cards, to be scrolled to.
    void setRoom(QSizeF room);
    /// What is selected besides jobs: a stage's Header, a Need or a Part; Nothing for none. It counts while no job is selected.
    void setCurrent(const Hit &current);
    /// Nothing when that is gone.
    Hit current() const;
    QString currentStage() const { return current().stage; }
    void setFocusShown(bool isShown);
    bool isFocusShown() const { return m_isFocusShown; }
    /// What is below the pointer. The needs of a job there are in front, else those of the selected jobs; so is a need itself.
    void setHovered(const Hit &hovered);
    /// The jobs that somebody looks for: all others recede. Nullopt when nobody does.
    void setFound(const std::optional<QSet<QString>> &found);
    /// The needs that are in front.
    QList<Edge> markedEdges() const { return m_marked->edges(); }
    void refreshMarks();

    void showDrop(const DropHint &hint);
    const std::optional<DropHint> &dropHint() const { return m_hint; }
    /// Draws the card of \a job a second time, with its middle at \a point.
    void showGhost(const QString &job, QPointF point);
    void showCurve(QPointF begin, QPointF end, const DropHint &hint);
    /// Draws the rectangle in which jobs are being selected.
    void showBand(const QRectF &band);
    /// Ends whatever a drag shows.
    void clearFeedback();

private:
    void place();
    /// All that there is to be scrolled to.
    QRectF ground() const { return m_layout.bounds.adjusted(0, 0, m_room.width(), m_room.height()); }
    void reachTo(const QRectF &rect);
    void paintAnew();
    void placeShelf();
    void markEdges();
    /// What of the scene is on the screen.
    QRectF seen() const;
    /// How many jobs of a stage the pipeline that is looked at has; nullopt when none is.
    std::optional<int> presentIn(const Column &column) const;

    const Document *m_document;
    Layout m_layout;
    QHash<QString, CardFace> m_faces;
    std::vector<std::unique_ptr<ColumnItem>> m_columns;
    QHash<QString, CardItem *> m_cards; ///< owned by the scene
    std::unique_ptr<EdgesItem> m_edges;
    std::unique_ptr<MarkedEdgesItem> m_marked;
    std::unique_ptr<MarkedEdgesItem> m_selectedNeed; ///< or the one that is pointed at
    std::unique_ptr<ShelfItem> m_shelf;
    std::vector<std::unique_ptr<PartItem>> m_parts;
    std::unique_ptr<IndicatorItem> m_indicator;
    std::unique_ptr<CardItem> m_ghost;
    std::optional<DropHint> m_hint;
    QList<Way> m_ways;
    QSet<QString> m_selected; ///< the selected jobs: every card asks, and they may be as many
    qreal m_zoom = 1;
    Hit m_current;
    Hit m_hovered;
    std::optional<QSet<QString>> m_found;
    qreal m_height = 0;
    QSizeF m_room{0, 0};
    bool m_isFocusShown = false;
};

} // namespace caravan::canvas
