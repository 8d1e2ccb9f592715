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
class Minimap;
class Scene;
class SearchBar;
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
    /// Where a need's way begins, runs and ends; empty when there is none.
    QPolygon needLine(const canvas::NeedId &need) const;
    /// The same for a part of the file that cannot be read, by its place in the layout.
    QRect partGeometry(qsizetype part) const;
    /// What is selected: a job first, else a stage, need or part, as if the pointer were on it.
    canvas::Hit current() const;
    /// All that can be done to what is selected, and to its stage, as menus that are not shown.
    QList<std::shared_ptr<QMenu>> menus();

public Q_SLOTS:
    void zoomIn();
    void zoomOut();
    void zoomReset();
    void zoomFit();
    /// Opens the editor on the name of the selected job or stage.
    void renameCurrent();
    /// Removes what is selected: jobs, a stage or a need.
    void removeCurrent();
    /// The selected jobs as YAML text, out of the clipboard and into it.
    void cut();
    void copy();
    void paste();
    void duplicate();
    void selectAll();
    /// Opens the field in which jobs are looked for.
    void find();
    /// Selects what is hit, alone.
    void selectHit(const canvas::Hit &hit);
    /// Moves the selected jobs, or the stage, one step to where the arrow points.
    void moveCurrent(canvas::Direction direction);
    /// Opens the context menu of what is selected, at its place.
    void showMenu();

Q_SIGNALS:
    /// A gesture could not be done.
    void failed(const caravan::Error &error);
    void zoomChanged(int percent);
    /// The selected job is to be edited, in more than its name.
    void editAsked();
    /// What the pipeline includes from elsewhere is to be fetched.
    void fetchAsked();
    /// A place in the text is to be shown: a part that is kept and not drawn.
    void placeChosen(const caravan::Span &span);

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
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
    bool isRinged() const;
    /// Keeps what lies over the canvas off the cards, where these reach to it.
    void makeRoom();
    /// Shows a project from its own start.
    void beginAnew();
    void edit(const canvas::Hit &hit);
    void sayNothingIs(const QString &sentence);
    void editCurrent();
    bool pressArrow(QKeyEvent *event);
    bool pressWithControl(QKeyEvent *event);
    void goFrom(const canvas::Hit &hit, canvas::Direction direction);
    void goTo(const QString &job, bool isAdding);
    void pickUp(bool isNeed);
    void carry(canvas::Direction direction);
    void drop();
    void stopCarrying();
    void sayWhatIsCarried();
    void stepThroughNeeds(int step);
    void select(const QString &job);
    void selectStage(const QString &stage);
    void tellSelection();
    void reveal(const QRectF &rect);
    void showDetails(QHelpEvent *event);
    void openMenu(const canvas::Hit &hit, QPoint where);
    QMenu *makeMenu(const canvas::Hit &hit, QWidget *parent);
    bool copyJobs();
    void markFound();
    void look();
    void goToFound(int step);
    void pan(QPoint to);
    void startTool(const canvas::Hit &hit, QPointF point, Qt::KeyboardModifiers modifiers);
    bool pinch(QEvent *event);
    QPoint placeOf(const canvas::Hit &hit) const;

    Document *m_document;
    canvas::Commands *m_commands;
    canvas::Scene *m_scene;
    std::unique_ptr<canvas::Tool> m_tool;
    std::unique_ptr<canvas::BlockDrop> m_drop;
    bool m_isPressed = false;  ///< nothing scrolls under a pointer that is held down
    bool m_isCarrying = false; ///< the tool is led by the keyboard
    QPointF m_aim;             ///< where to, then
    std::optional<QPoint> m_panFrom;
    double m_pinchBegin = 1; ///< the zoom when the fingers came down
    QString m_needsOf;       ///< the job whose needs the keyboard goes through
    QStringList m_found;     ///< the jobs that are looked for
    canvas::ZoomBar *m_zoomBar;
    canvas::SearchBar *m_search;
    canvas::Minimap *m_map;
    EmptyState *m_empty;
    Chip *m_stale;
};

} // namespace caravan
