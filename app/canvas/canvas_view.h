// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/canvas/layout.h"
#include "app/document/document.h"

#include <QGraphicsView>

#include <memory>

namespace caravan {

class Chip;
class EmptyState;

namespace canvas {
class BlockDrop;
class Commands;
class Scene;
class Tool;
class ZoomBar;
} // namespace canvas

/// The pipeline as stage columns with job cards. It shows the document and turns gestures (mouse, drag and drop, keyboard,
/// context menu) into changes of it; it holds nothing of its own but the zoom and the stage that the keyboard is on.
class CanvasView : public QGraphicsView
{
    Q_OBJECT

public:
    explicit CanvasView(Document *document, QWidget *parent = nullptr);
    ~CanvasView() override;

    int zoomPercent() const;
    const canvas::Scene *canvasScene() const { return m_scene; }
    Document *document() const { return m_document; }
    /// Where a job's card is, in coordinates of the viewport; empty when there is no such job.
    QRect cardGeometry(const QString &job) const;
    /// The same for a stage's column.
    QRect columnGeometry(const QString &stage) const;

public Q_SLOTS:
    void zoomIn();
    void zoomOut();
    void zoomReset();
    void zoomFit();
    /// Opens the editor on the name of the selected job or stage.
    void renameCurrent();
    /// Removes the selected job or stage.
    void removeCurrent();

Q_SIGNALS:
    /// A gesture could not be done.
    void failed(const caravan::Error &error);
    void zoomChanged(int percent);

protected:
    bool viewportEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void follow(Changes changes);
    void updateOverlays();
    void placeOverlays();
    void setZoom(double factor);
    /// Larger by \a steps, smaller where they are negative.
    void zoomBy(double steps);
    void scrollBy(QPoint turned);
    void fillHeight();
    /// Keeps what lies over the canvas off the cards, where these reach down to it.
    void makeRoomBelow();
    /// Shows a project from its own start.
    void beginAnew();
    /// The selected job, else the current stage, as if the pointer were on it.
    canvas::Hit current() const;
    void edit(const canvas::Hit &hit);
    bool pressArrow(QKeyEvent *event);
    void moveCurrent(int steps);
    void select(const QString &job);
    void selectStage(const QString &stage);
    void showDetails(QHelpEvent *event);

    Document *m_document;
    canvas::Commands *m_commands;
    canvas::Scene *m_scene;
    std::unique_ptr<canvas::Tool> m_tool;
    std::unique_ptr<canvas::BlockDrop> m_drop;
    bool m_isPressed = false; ///< nothing scrolls under a pointer that is held down
    canvas::ZoomBar *m_zoomBar;
    EmptyState *m_empty;
    Chip *m_stale;
};

} // namespace caravan
