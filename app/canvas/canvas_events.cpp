// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the canvas does with pointer, keyboard and drag events; the rest of CanvasView is in canvas_view.cpp.
#include "app/canvas/canvas_view.h"
#include "app/canvas/menu.h"
#include "app/canvas/scene.h"
#include "app/canvas/tools.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QDragEnterEvent>
#include <QDragMoveEvent>
#include <QDropEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include <cmath>

namespace caravan {

using namespace canvas;

void CanvasView::mousePressEvent(QMouseEvent *event)
{
    m_scene->setFocusShown(false);
    if (event->button() != Qt::LeftButton)
        return;
    m_isPressed = true;
    const QPointF point = mapToScene(event->position().toPoint());
    const Hit hit = m_scene->hitAt(point);
    Commands &commands = *m_commands;
    switch (hit.kind) {
    case Hit::Handle:
        m_tool = std::make_unique<NeedTool>(*m_scene, commands, hit.job);
        break;
    case Hit::Card:
    case Hit::CardName:
    case Hit::Template:
        m_tool = std::make_unique<JobTool>(*m_scene, commands, hit.job, point);
        break;
    case Hit::Header:
        m_tool = std::make_unique<StageTool>(*m_scene, commands, hit.stage, point);
        break;
    case Hit::Lane:
    case Hit::Nothing:
        m_scene->setCurrentStage({});
        m_document->selectJob({});
        break;
    }
}

void CanvasView::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF point = mapToScene(event->position().toPoint());
    if (m_tool) {
        m_tool->moveTo(point);
        return;
    }
    const Hit hit = m_scene->hitAt(point);
    viewport()->setCursor(hit.kind == Hit::Handle ? Qt::CrossCursor : Qt::ArrowCursor);
    m_scene->setHovered(hit.job);
}

void CanvasView::mouseReleaseEvent(QMouseEvent *event)
{
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
}

void CanvasView::contextMenuEvent(QContextMenuEvent *event)
{
    Hit hit = current();
    QPoint where = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard) {
        const QRect shown = hit.isOnJob() ? cardGeometry(hit.job) : columnGeometry(hit.stage);
        where = viewport()->mapToGlobal(shown.topLeft() + QPoint(shown.width() / 2, 0));
    } else {
        hit = m_scene->hitAt(mapToScene(event->pos()));
        if (hit.isOnJob())
            select(hit.job);
        else if (!hit.stage.isEmpty())
            selectStage(hit.stage);
    }
    auto *menu = new Menu(*m_commands, m_scene->layout(), hit, this);
    connect(menu, &Menu::renameRequested, this, &CanvasView::renameCurrent);
    connect(menu, &Menu::stageAdded, this, [this](const QString &stage) {
        selectStage(stage);
        renameCurrent();
    });
    menu->popup(where);
}

void CanvasView::keyPressEvent(QKeyEvent *event)
{
    m_scene->setFocusShown(true);
    if (pressArrow(event))
        return;
    const bool hasControl = event->modifiers() & Qt::ControlModifier;
    switch (event->key()) {
    case Qt::Key_F2:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        renameCurrent();
        break;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        removeCurrent();
        break;
    case Qt::Key_Escape:
        m_tool.reset();
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomIn();
        break;
    case Qt::Key_Minus:
        zoomOut();
        break;
    case Qt::Key_0:
        hasControl ? zoomReset() : zoomFit();
        break;
    default:
        QGraphicsView::keyPressEvent(event);
    }
}

bool CanvasView::pressArrow(QKeyEvent *event)
{
    const bool hasControl = event->modifiers() & Qt::ControlModifier;
    Direction direction = Direction::Left;
    switch (event->key()) {
    case Qt::Key_Left:
        break;
    case Qt::Key_Right:
        direction = Direction::Right;
        break;
    case Qt::Key_Up:
        direction = Direction::Up;
        break;
    case Qt::Key_Down:
        direction = Direction::Down;
        break;
    default:
        return false;
    }
    const bool isSideways = direction == Direction::Left || direction == Direction::Right;
    const int step = direction == Direction::Left ? -1 : 1;
    if (hasControl && isSideways) {
        moveCurrent(step);
        return true;
    }
    const Hit hit = current();
    if (hit.kind == Hit::Header) {
        const Column *column = m_scene->layout().column(hit.stage);
        if (isSideways)
            selectStage(stageBeside(m_scene->layout(), hit.stage, step).isEmpty() ? hit.stage
                                                                                  : stageBeside(m_scene->layout(), hit.stage, step));
        else if (direction == Direction::Down && !column->cards.isEmpty())
            select(column->cards.constFirst().job);
        return true;
    }
    const QString next = neighbour(m_scene->layout(), hit.job, direction);
    if (!next.isEmpty())
        select(next);
    else if (direction == Direction::Up && !hit.stage.isEmpty())
        selectStage(hit.stage); // above the first card is the stage's header
    return true;
}

bool CanvasView::focusNextPrevChild(bool next)
{
    const QString job = following(m_scene->layout(), m_document->selectedJob(), !next);
    if (!hasFocus() || job.isEmpty())
        return QGraphicsView::focusNextPrevChild(next);
    m_scene->setFocusShown(true);
    select(job);
    return true;
}

void CanvasView::focusInEvent(QFocusEvent *event)
{
    QGraphicsView::focusInEvent(event);
    m_scene->setFocusShown(event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason);
}

void CanvasView::focusOutEvent(QFocusEvent *event)
{
    QGraphicsView::focusOutEvent(event);
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
    makeRoomBelow();
    fillHeight();
    placeOverlays();
}

void CanvasView::changeEvent(QEvent *event)
{
    QGraphicsView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        m_scene->update();
}

bool CanvasView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        showDetails(static_cast<QHelpEvent *>(event));
        return true;
    }
    if (event->type() == QEvent::Leave)
        m_scene->setHovered({});
    return QGraphicsView::viewportEvent(event);
}

void CanvasView::dragEnterEvent(QDragEnterEvent *event) { event->setAccepted(!BlockDrop::blockOf(event->mimeData()).isEmpty()); }

void CanvasView::dragMoveEvent(QDragMoveEvent *event)
{
    const QString block = BlockDrop::blockOf(event->mimeData());
    const bool isWanted = !block.isEmpty() && m_drop->moveTo(block, mapToScene(event->position().toPoint()));
    event->setDropAction(Qt::CopyAction);
    event->setAccepted(isWanted);
}

void CanvasView::dragLeaveEvent(QDragLeaveEvent *) { m_drop->leave(); }

void CanvasView::dropEvent(QDropEvent *event)
{
    const QString block = BlockDrop::blockOf(event->mimeData());
    const bool isDone = !block.isEmpty() && m_drop->drop(block, mapToScene(event->position().toPoint()));
    event->setDropAction(Qt::CopyAction);
    event->setAccepted(isDone);
}

} // namespace caravan
