// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The keyboard on the canvas: a way for every gesture. The pointer is in canvas_events.cpp, the rest of CanvasView in canvas_view.cpp.
#include "app/canvas/canvas_view.h"
#include "app/canvas/commands.h"
#include "app/canvas/scene.h"
#include "app/canvas/tools.h"
#include "app/theme/theme.h"

#include <QKeyEvent>

#include <algorithm>

namespace caravan {

using namespace Qt::StringLiterals;
using namespace canvas;

namespace {

const QKeyCombination duplicateKeys = Qt::CTRL | Qt::SHIFT | Qt::Key_D;

std::optional<Direction> directionOf(int key)
{
    switch (key) {
    case Qt::Key_Left:
        return Direction::Left;
    case Qt::Key_Right:
        return Direction::Right;
    case Qt::Key_Up:
        return Direction::Up;
    case Qt::Key_Down:
        return Direction::Down;
    default:
        return std::nullopt;
    }
}

/// Keys that mean something else while the canvas has the focus than in the window's menus.
bool isOwn(const QKeyEvent &event)
{
    for (const QKeySequence::StandardKey key :
         {QKeySequence::Cut, QKeySequence::Copy, QKeySequence::Paste, QKeySequence::SelectAll, QKeySequence::Find}) {
        if (event.matches(key))
            return true;
    }
    return event.keyCombination() == duplicateKeys;
}

} // namespace

bool CanvasView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isOwn(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QGraphicsView::event(event);
}

void CanvasView::keyPressEvent(QKeyEvent *event)
{
    m_scene->setFocusShown(true);
    if (pressArrow(event) || pressWithControl(event))
        return;
    switch (event->key()) {
    case Qt::Key_Space:
        m_isCarrying ? drop() : pickUp(event->modifiers() & Qt::ShiftModifier);
        break;
    case Qt::Key_F2:
        renameCurrent();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_isCarrying ? drop() : editCurrent();
        break;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        removeCurrent();
        break;
    case Qt::Key_Escape:
        stopCarrying();
        m_tool.reset();
        break;
    case Qt::Key_N:
        stepThroughNeeds(event->modifiers() & Qt::ShiftModifier ? -1 : 1);
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomIn();
        break;
    case Qt::Key_Minus:
        zoomOut();
        break;
    case Qt::Key_0:
        event->modifiers() & Qt::ControlModifier ? zoomReset() : zoomFit();
        break;
    default:
        QGraphicsView::keyPressEvent(event);
    }
}

bool CanvasView::pressWithControl(QKeyEvent *event)
{
    if (event->keyCombination() == duplicateKeys)
        duplicate();
    else if (event->matches(QKeySequence::Cut))
        cut();
    else if (event->matches(QKeySequence::Copy))
        copy();
    else if (event->matches(QKeySequence::Paste))
        paste();
    else if (event->matches(QKeySequence::SelectAll))
        selectAll();
    else if (event->matches(QKeySequence::Find))
        find();
    else
        return false;
    return true;
}

bool CanvasView::pressArrow(QKeyEvent *event)
{
    const std::optional<Direction> direction = directionOf(event->key());
    if (!direction)
        return false;
    const bool isSideways = *direction == Direction::Left || *direction == Direction::Right;
    if (m_isCarrying)
        carry(*direction);
    else if (event->modifiers() & Qt::AltModifier || (event->modifiers() & Qt::ControlModifier && isSideways))
        moveCurrent(*direction);
    else if (event->modifiers() & Qt::ShiftModifier && current().isOnJob())
        goTo(neighbour(m_scene->layout(), current().job, *direction), true);
    else
        goFrom(current(), *direction);
    return true;
}

void CanvasView::goFrom(const Hit &hit, Direction direction)
{
    const Layout &layout = m_scene->layout();
    const bool isSideways = direction == Direction::Left || direction == Direction::Right;
    if (hit.kind == Hit::Need) {
        if (isSideways)
            select(direction == Direction::Left ? hit.need.from : hit.need.to);
        else
            stepThroughNeeds(direction == Direction::Up ? -1 : 1);
        return;
    }
    if (hit.kind == Hit::Header) {
        const Column *column = layout.column(hit.stage);
        if (isSideways) {
            const QString beside = stageBeside(layout, hit.stage, direction == Direction::Left ? -1 : 1);
            selectStage(beside.isEmpty() ? hit.stage : beside);
        } else if (direction == Direction::Down && !column->cards.isEmpty()) {
            select(column->cards.constFirst().job);
        }
        return;
    }
    if (hit.kind == Hit::Part && (isSideways || layout.templates.isEmpty())) {
        const qsizetype next = hit.part + (direction == Direction::Left || direction == Direction::Up ? -1 : 1);
        if (next >= 0 && next < layout.parts.size())
            selectHit({Hit::Part, {}, {}, {}, next});
        return;
    }
    const QString next = neighbour(layout, hit.job, direction);
    if (!next.isEmpty())
        select(next);
    else if (direction == Direction::Up && !hit.stage.isEmpty())
        selectStage(hit.stage); // above the first card is the stage's header
    else if (direction == Direction::Down && !layout.parts.isEmpty())
        selectHit({Hit::Part, {}, {}, {}, 0});
}

void CanvasView::goTo(const QString &job, bool isAdding)
{
    if (job.isEmpty())
        return;
    QStringList jobs = isAdding ? m_document->selectedJobs() : QStringList();
    jobs.removeAll(job);
    m_document->selectJobs(jobs << job);
}

void CanvasView::editCurrent()
{
    const Hit hit = current();
    if (hit.kind == Hit::Need)
        select(hit.need.to);
    if (hit.kind == Hit::Part)
        Q_EMIT placeChosen(m_scene->layout().parts.at(hit.part).span);
    else if (current().isOnJob())
        Q_EMIT editAsked();
    else
        renameCurrent(); // a stage has nothing but its name
}

void CanvasView::moveCurrent(Direction direction)
{
    const Hit hit = current();
    const Layout &layout = m_scene->layout();
    const bool isSideways = direction == Direction::Left || direction == Direction::Right;
    const int step = direction == Direction::Left || direction == Direction::Up ? -1 : 1;
    const QString beside = stageBeside(layout, hit.stage, step);
    if (hit.kind == Hit::Header && isSideways && !beside.isEmpty())
        m_commands->moveStage(hit.stage, step < 0 ? beside : stageBeside(layout, hit.stage, 2));
    if (!hit.isOnJob() || hit.stage.isEmpty())
        return;
    if (isSideways) {
        const QStringList jobs = m_document->selectedJobs();
        if (!beside.isEmpty() && jobs.size() == 1)
            m_commands->moveJob(hit.job, beside);
        else if (!beside.isEmpty())
            m_commands->placeJobs(jobs, beside, {});
        return;
    }
    const QList<Gap> gaps = gapsOf(layout, themeMeasures(), hit.stage);
    const auto at = std::find_if(gaps.cbegin(), gaps.cend(), [&](const Gap &gap) { return gap.before == hit.job; }) - gaps.cbegin();
    const qsizetype to = step < 0 ? at - 1 : at + 2; // the gap below the next card
    if (to >= 0 && to < gaps.size())
        m_commands->placeJobs({hit.job}, hit.stage, gaps.at(to).before);
}

/// Picks up the selected job or stage, or the end of a need that the selected job is waited for by.
void CanvasView::pickUp(bool isNeed)
{
    const Hit hit = current();
    if (hit.kind == Hit::Header)
        m_tool = std::make_unique<StageTool>(*m_scene, *m_commands, hit.stage);
    else if (hit.isOnJob() && hit.kind != Hit::Template && isNeed)
        m_tool = std::make_unique<NeedTool>(*m_scene, *m_commands, hit.job);
    else if (hit.isOnJob() && hit.kind != Hit::Template)
        m_tool = std::make_unique<JobTool>(*m_scene, *m_commands, hit.job);
    else
        return;
    m_isCarrying = true;
    m_aim = m_tool->aim();
    m_tool->moveTo(m_aim);
    sayWhatIsCarried();
}

void CanvasView::carry(Direction direction)
{
    m_aim = m_tool->aimFrom(m_aim, direction);
    m_tool->moveTo(m_aim);
    const QSizeF card = themeMeasures().card;
    ensureVisible(QRectF(m_aim - QPointF(card.width() / 2, card.height() / 2), card), theme::grid, theme::grid);
    sayWhatIsCarried();
}

void CanvasView::drop()
{
    const std::unique_ptr<Tool> tool = std::move(m_tool);
    m_isCarrying = false;
    tool->release(m_aim);
    setAccessibleDescription({});
}

void CanvasView::stopCarrying()
{
    if (!m_isCarrying)
        return;
    m_isCarrying = false;
    m_tool.reset();
    setAccessibleDescription({});
}

/// Who listens hears what a drop would do.
void CanvasView::sayWhatIsCarried() { setAccessibleDescription(m_scene->dropHint() ? m_scene->dropHint()->sentence : QString()); }

/// To the next of the needs that the selected job has or is wanted by; from the last to the first.
void CanvasView::stepThroughNeeds(int step)
{
    const Hit hit = current();
    const QString job = hit.kind == Hit::Need ? m_needsOf : hit.job;
    QList<NeedId> needs;
    for (const Way &way : m_scene->ways()) {
        if (way.edge.to == job || way.edge.from == job)
            needs.append({way.edge.from, way.edge.to});
    }
    if (needs.isEmpty())
        return;
    m_needsOf = job;
    const qsizetype at = hit.kind == Hit::Need ? needs.indexOf(hit.need) + step : step > 0 ? 0 : needs.size() - 1;
    selectHit({Hit::Need, {}, {}, needs.at((at + needs.size()) % needs.size())});
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

} // namespace caravan
