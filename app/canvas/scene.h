// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/canvas/face.h"
#include "app/canvas/items.h"
#include "app/canvas/layout.h"

#include <QGraphicsScene>

#include <memory>
#include <vector>

namespace caravan::canvas {

/// What a drop at some place would do.
struct DropHint {
    QString stage;
    QString job;      ///< empty: the drop is for the stage, or for the whole pipeline
    QString sentence; ///< shown where there is room for it
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
    Hit hitAt(QPointF point) const { return hitTest(m_layout, themeMeasures(), point); }

    /// Reads the document anew.
    void reload();
    /// Height that the lanes fill at least.
    void setHeight(qreal height);
    /// The stage that the keyboard is on, if no job is selected.
    void setCurrentStage(const QString &stage);
    QString currentStage() const;
    void setFocusShown(bool isShown);
    /// The job below the pointer; its needs are in front, else those of the selected job. Empty for none.
    void setHovered(const QString &job);
    /// The needs that are in front.
    const QList<Edge> &markedEdges() const { return m_marked->edges(); }
    void refreshMarks();

    void showDrop(const DropHint &hint);
    const std::optional<DropHint> &dropHint() const { return m_hint; }
    /// Draws the card of \a job a second time, with its middle at \a point.
    void showGhost(const QString &job, QPointF point);
    void showCurve(QPointF begin, QPointF end, const DropHint &hint);
    /// Ends whatever a drag shows.
    void clearFeedback();

private:
    void place();
    void markEdges();
    /// How many jobs of a stage the pipeline that is looked at has; nullopt when none is.
    std::optional<int> presentIn(const Column &column) const;

    const Document *m_document;
    Layout m_layout;
    QHash<QString, CardFace> m_faces;
    std::vector<std::unique_ptr<ColumnItem>> m_columns;
    QHash<QString, CardItem *> m_cards; ///< owned by the scene
    std::unique_ptr<EdgesItem> m_edges;
    std::unique_ptr<MarkedEdgesItem> m_marked;
    std::unique_ptr<IndicatorItem> m_indicator;
    std::unique_ptr<CardItem> m_ghost;
    std::optional<DropHint> m_hint;
    QString m_currentStage;
    QString m_hovered;
    qreal m_height = 0;
    bool m_isFocusShown = false;
};

} // namespace caravan::canvas
