// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the canvas does with pointer and drag events; the keyboard is in canvas_keys.cpp, the rest of CanvasView in canvas_view.cpp.
#include "app/canvas/canvas_view.h"
#include "app/canvas/commands.h"
#include "app/canvas/menu.h"
#include "app/canvas/painting.h"
#include "app/canvas/scene.h"
#include "app/canvas/tools.h"
#include "app/theme/theme.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QDragEnterEvent>
#include <QDragMoveEvent>
#include <QDropEvent>
#include <QGestureEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <cmath>

namespace caravan {

using namespace canvas;

void CanvasView::mousePressEvent(QMouseEvent *event)
{
    m_scene->setFocusShown(false);
    stopCarrying();
    if (event->button() == Qt::MiddleButton) {
        m_panFrom = event->position().toPoint();
        viewport()->setCursor(Qt::ClosedHandCursor);
    }
    if (event->button() != Qt::LeftButton)
        return;
    m_isPressed = true;
    const QPointF point = mapToScene(event->position().toPoint());
    startTool(m_scene->hitAt(point), point, event->modifiers());
}

void CanvasView::startTool(const Hit &hit, QPointF point, Qt::KeyboardModifiers modifiers)
{
    const bool isAdding = modifiers & (Qt::ControlModifier | Qt::ShiftModifier);
    if (isAdding && hit.isOnJob()) {
        QStringList jobs = m_document->selectedJobs();
        if (jobs.removeAll(hit.job) == 0)
            jobs.append(hit.job);
        return m_document->selectJobs(jobs);
    }
    switch (hit.kind) {
    case Hit::Handle:
        m_tool = std::make_unique<NeedTool>(*m_scene, *m_commands, hit.job);
        break;
    case Hit::Card:
    case Hit::CardName:
    case Hit::Template:
        m_tool = std::make_unique<JobTool>(*m_scene, *m_commands, hit.job, point);
        break;
    case Hit::Header:
        m_tool = std::make_unique<StageTool>(*m_scene, *m_commands, hit.stage, point);
        break;
    case Hit::Need:
    case Hit::Part:
        selectHit(hit);
        break;
    case Hit::Lane:
    case Hit::Nothing:
        m_scene->setCurrent({});
        if (!isAdding)
            m_document->selectJob({});
        m_tool = std::make_unique<BandTool>(*m_scene, *m_commands, point, m_document->selectedJobs());
        break;
    }
}

void CanvasView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_panFrom)
        return pan(event->position().toPoint());
    const QPointF point = mapToScene(event->position().toPoint());
    if (m_tool && !m_isCarrying) {
        m_tool->moveTo(point);
        return;
    }
    const Hit hit = m_scene->hitAt(point);
    viewport()->setCursor(hit.kind == Hit::Handle ? Qt::CrossCursor : hit.kind == Hit::Need ? Qt::PointingHandCursor : Qt::ArrowCursor);
    m_scene->setHovered(hit);
}

void CanvasView::pan(QPoint to)
{
    const QPoint moved = to - *m_panFrom;
    m_panFrom = to;
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - moved.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() - moved.y());
}

void CanvasView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::MiddleButton) {
        m_panFrom.reset();
        viewport()->setCursor(Qt::ArrowCursor);
    }
    if (event->button() != Qt::LeftButton)
        return;
    m_isPressed = false;
    // The tool goes first: what it does to the document changes the layout that it looks at.
    if (const std::unique_ptr<Tool> tool = std::move(m_tool))
        tool->release(mapToScene(event->position().toPoint()));
}

void CanvasView::mouseDoubleClickEvent(QMouseEvent *event)
{
    m_tool.reset();
    const Hit hit = m_scene->hitAt(mapToScene(event->position().toPoint()));
    if (hit.kind == Hit::CardName || hit.kind == Hit::Header || hit.kind == Hit::Template)
        edit(hit);
    else if (hit.kind == Hit::Card || hit.kind == Hit::Part)
        editCurrent();
}

void CanvasView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Keyboard)
        return showMenu();
    const Hit hit = m_scene->hitAt(mapToScene(event->pos()));
    if (!hit.isOnJob() || !m_document->selectedJobs().contains(hit.job))
        selectHit(hit.kind == Hit::Lane ? Hit{Hit::Header, hit.stage, {}} : hit);
    openMenu(hit, event->globalPos());
}

QPoint CanvasView::placeOf(const Hit &hit) const
{
    if (hit.kind == Hit::Need) {
        const QPolygon line = needLine(hit.need);
        return line.isEmpty() ? QPoint() : (line.value((line.size() - 1) / 2) + line.value(line.size() / 2)) / 2;
    }
    const QRect shown = hit.isOnJob() ? cardGeometry(hit.job) : hit.kind == Hit::Part ? partGeometry(hit.part) : columnGeometry(hit.stage);
    return shown.topLeft() + QPoint(shown.width() / 2, 0);
}

void CanvasView::showMenu()
{
    const Hit hit = current();
    openMenu(hit, viewport()->mapToGlobal(placeOf(hit)));
}

void CanvasView::openMenu(const Hit &hit, QPoint where)
{
    QMenu *menu = makeMenu(hit, this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(where);
}

QList<std::shared_ptr<QMenu>> CanvasView::menus()
{
    const Hit hit = current();
    QList<std::shared_ptr<QMenu>> all{std::shared_ptr<QMenu>(makeMenu(hit, nullptr))};
    if (hit.isOnJob() && !hit.stage.isEmpty())
        all.append(std::shared_ptr<QMenu>(makeMenu({Hit::Header, hit.stage, {}}, nullptr)));
    return all;
}

QMenu *CanvasView::makeMenu(const Hit &hit, QWidget *parent)
{
    auto *menu = new Menu(*m_commands, m_scene->layout(), hit, parent);
    connect(menu, &Menu::renameRequested, this, &CanvasView::renameCurrent);
    connect(menu, &Menu::cutRequested, this, &CanvasView::cut);
    connect(menu, &Menu::copyRequested, this, &CanvasView::copy);
    connect(menu, &Menu::pasteRequested, this, &CanvasView::paste);
    connect(menu, &Menu::duplicateRequested, this, &CanvasView::duplicate);
    connect(menu, &Menu::removeRequested, this, &CanvasView::removeCurrent);
    connect(menu, &Menu::fetchRequested, this, &CanvasView::fetchAsked);
    connect(menu, &Menu::jobChosen, this, &CanvasView::select);
    connect(menu, &Menu::stageAdded, this, [this](const QString &stage) {
        selectStage(stage);
        renameCurrent();
    });
    return menu;
}

/// Whether the keyboard is here, and nothing in it is selected that could show that.
bool CanvasView::isRinged() const { return hasFocus() && m_scene->isFocusShown() && current().kind == canvas::Hit::Nothing; }

void CanvasView::paintEvent(QPaintEvent *event)
{
    QGraphicsView::paintEvent(event);
    if (!isRinged())
        return;
    QPainter painter(viewport());
    const int inset = theme::focusRingOffset + theme::focusRingWidth;
    painter.setRenderHint(QPainter::Antialiasing);
    canvas::paintFocusRing(&painter, QRectF(viewport()->rect()).adjusted(inset, inset, -inset, -inset));
}

void CanvasView::scrollContentsBy(int dx, int dy)
{
    QGraphicsView::scrollContentsBy(dx, dy);
    if (isRinged())
        viewport()->update(); // the ring stays where it is
}

void CanvasView::focusInEvent(QFocusEvent *event)
{
    QGraphicsView::focusInEvent(event);
    m_scene->setFocusShown(event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason);
}

void CanvasView::focusOutEvent(QFocusEvent *event)
{
    QGraphicsView::focusOutEvent(event);
    stopCarrying();
    m_scene->setFocusShown(false);
}

/// With Ctrl, up and down zoom, as finely as the device says; with Shift they go sideways. What is mostly sideways scrolls sideways,
/// whatever keys are held.
void CanvasView::wheelEvent(QWheelEvent *event)
{
    const QPoint turned = event->angleDelta();
    const bool isSideways = std::abs(turned.x()) > std::abs(turned.y());
    event->accept();
    if ((event->modifiers() & Qt::ControlModifier) && !isSideways)
        zoomBy(turned.y() / double(QWheelEvent::DefaultDeltasPerStep));
    else if (event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier))
        scrollBy(isSideways ? turned : turned.transposed());
    else
        QGraphicsView::wheelEvent(event);
}

/// \a turned: as the wheel says it. A step is what it is without keys.
void CanvasView::scrollBy(QPoint turned)
{
    const auto move = [](QScrollBar *bar, int delta) {
        const double steps = delta / double(QWheelEvent::DefaultDeltasPerStep);
        bar->setValue(bar->value() - int(std::lround(steps * QApplication::wheelScrollLines() * bar->singleStep())));
    };
    move(horizontalScrollBar(), turned.x());
    move(verticalScrollBar(), turned.y());
}

void CanvasView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    makeRoom();
    fillHeight();
    placeOverlays();
}

void CanvasView::changeEvent(QEvent *event)
{
    QGraphicsView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        m_scene->update();
}

/// Two fingers on a touch pad or screen zoom about the place between them.
bool CanvasView::pinch(QEvent *event)
{
    if (event->type() == QEvent::NativeGesture) {
        const auto *gesture = static_cast<QNativeGestureEvent *>(event);
        if (gesture->gestureType() != Qt::ZoomNativeGesture)
            return false;
        setZoom(transform().m11() * (1 + gesture->value()));
        return true;
    }
    if (event->type() != QEvent::Gesture)
        return false;
    auto *gestures = static_cast<QGestureEvent *>(event);
    const auto *fingers = static_cast<QPinchGesture *>(gestures->gesture(Qt::PinchGesture));
    if (!fingers)
        return false;
    if (fingers->state() == Qt::GestureStarted)
        m_pinchBegin = transform().m11();
    setZoom(m_pinchBegin * fingers->totalScaleFactor());
    gestures->accept();
    return true;
}

bool CanvasView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        showDetails(static_cast<QHelpEvent *>(event));
        return true;
    }
    if (event->type() == QEvent::Leave)
        m_scene->setHovered({});
    if (pinch(event))
        return true;
    return QGraphicsView::viewportEvent(event);
}

void CanvasView::dragEnterEvent(QDragEnterEvent *event) { event->setAccepted(BlockDrop::isWanted(event->mimeData())); }

void CanvasView::dragMoveEvent(QDragMoveEvent *event)
{
    const bool isWanted = m_drop->moveTo(event->mimeData(), mapToScene(event->position().toPoint()));
    event->setDropAction(Qt::CopyAction);
    event->setAccepted(isWanted);
}

void CanvasView::dragLeaveEvent(QDragLeaveEvent *) { m_drop->leave(); }

void CanvasView::dropEvent(QDropEvent *event)
{
    const bool isDone = m_drop->drop(event->mimeData(), mapToScene(event->position().toPoint()));
    event->setDropAction(Qt::CopyAction);
    event->setAccepted(isDone);
}

} // namespace caravan
