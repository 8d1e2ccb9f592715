// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/canvas/tools.h"

#include "app/canvas/commands.h"
#include "app/canvas/scene.h"
#include "app/document/block_gestures.h"
#include "app/document/block_mime.h"
#include "core/base/texts.h"

#include <QApplication>
#include <QMimeData>

namespace caravan::canvas {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(ToolsTexts);

bool isFar(QPointF pressed, QPointF point) { return (point - pressed).manhattanLength() >= QApplication::startDragDistance(); }

/// The stage whose column is above or below \a point, so that a drop need not be exact.
QString stageAt(const Layout &layout, QPointF point)
{
    for (const Column &column : layout.columns) {
        if (point.x() >= column.rect.left() && point.x() < column.rect.right())
            return column.stage;
    }
    return {};
}

QString sentenceFor(const Document &document, const QString &id, const Hit &hit)
{
    const recipes::Block *block = document.knowledge().catalogue.block(id);
    if (block && block->kind == recipes::BlockKind::Stage)
        return hit.stage.isEmpty() ? ToolsTexts::tr("drop to add a stage") : ToolsTexts::tr("drop to add a stage behind this one");
    return ToolsTexts::tr("drop a job here");
}

} // namespace

Tool::~Tool() { m_scene.clearFeedback(); }

JobTool::JobTool(Scene &scene, Commands &commands, const QString &job, QPointF pressed) :
    Tool(scene, commands), m_job(job), m_pressed(pressed)
{
    commands.document()->selectJob(job);
}

void JobTool::moveTo(QPointF point)
{
    const CardPlace *card = m_scene.layout().card(m_job);
    m_isMoving = m_isMoving || isFar(m_pressed, point);
    if (!m_isMoving || !card || card->stage.isEmpty())
        return;
    m_scene.showGhost(m_job, point);
    const QString stage = stageAt(m_scene.layout(), point);
    if (stage.isEmpty() || stage == card->stage)
        m_scene.showDrop({card->stage, {}, ToolsTexts::tr("%1 stays here").arg(m_job), false});
    else if (const auto &obstacle = obstacleAt(stage, [&] { return m_commands.obstacleToMove(m_job, stage); }))
        m_scene.showDrop({stage, {}, obstacle->message, true});
    else
        m_scene.showDrop({stage, {}, ToolsTexts::tr("move %1 to %2").arg(m_job, stage), false});
}

void JobTool::release(QPointF point)
{
    const CardPlace *card = m_scene.layout().card(m_job);
    const QString stage = stageAt(m_scene.layout(), point);
    if (m_isMoving && card && !card->stage.isEmpty() && !stage.isEmpty() && stage != card->stage)
        m_commands.moveJob(m_job, stage);
}

NeedTool::NeedTool(Scene &scene, Commands &commands, const QString &job) : Tool(scene, commands), m_job(job) { }

QString NeedTool::waitingAt(QPointF point) const
{
    const Hit hit = m_scene.hitAt(point);
    return hit.isOnJob() && hit.kind != Hit::Template && hit.job != m_job ? hit.job : QString();
}

void NeedTool::moveTo(QPointF point)
{
    const CardPlace *card = m_scene.layout().card(m_job);
    if (!card)
        return;
    const QString waiting = waitingAt(point);
    const bool isRefused = waiting.isEmpty() || obstacleAt(waiting, [&] { return m_commands.obstacleToNeed(waiting, m_job); }).has_value();
    m_scene.showCurve({card->rect.right(), card->rect.center().y()}, point, {{}, waiting, {}, isRefused});
}

void NeedTool::release(QPointF point)
{
    const QString waiting = waitingAt(point);
    if (!waiting.isEmpty())
        m_commands.addNeed(waiting, m_job);
}

StageTool::StageTool(Scene &scene, Commands &commands, const QString &stage, QPointF pressed) :
    Tool(scene, commands), m_stage(stage), m_pressed(pressed)
{
    commands.document()->selectJob({});
    scene.setCurrentStage(stage);
}

void StageTool::moveTo(QPointF point)
{
    m_isMoving = m_isMoving || isFar(m_pressed, point);
    if (!m_isMoving)
        return;
    const QString before = stageAt(m_scene.layout(), point);
    if (before == m_stage)
        m_scene.showDrop({m_stage, {}, ToolsTexts::tr("%1 stays here").arg(m_stage), false});
    else if (const auto &obstacle = obstacleAt(before, [&] { return m_commands.obstacleToMoveStage(m_stage, before); }))
        m_scene.showDrop({before, {}, obstacle->message, true});
    else if (before.isEmpty())
        m_scene.showDrop({{}, {}, ToolsTexts::tr("move %1 to the end").arg(m_stage), false});
    else
        m_scene.showDrop({before, {}, ToolsTexts::tr("move %1 in front of %2").arg(m_stage, before), false});
}

void StageTool::release(QPointF point)
{
    const QString before = stageAt(m_scene.layout(), point);
    if (m_isMoving && before != m_stage)
        m_commands.moveStage(m_stage, before);
}

QString BlockDrop::blockOf(const QMimeData *data)
{
    return data->hasFormat(blockMimeType) ? QString::fromUtf8(data->data(blockMimeType)) : QString();
}

bool BlockDrop::moveTo(const QString &block, QPointF point)
{
    const Document &document = *m_commands.document();
    const Hit hit = m_scene.hitAt(point);
    const QString stage = hit.stage.isEmpty() ? stageAt(m_scene.layout(), point) : hit.stage;
    const std::optional<Error> obstacle = obstacleTo(document, block, {stage, hit.job});
    if (obstacle) {
        const QString sentence = obstacle->hint.isEmpty() ? obstacle->message : obstacle->hint;
        m_scene.showDrop({stage, hit.job, sentence, true});
        return false;
    }
    const recipes::Block *found = document.knowledge().catalogue.block(block);
    const bool isForStage = found && (found->kind == recipes::BlockKind::Job || found->kind == recipes::BlockKind::Stage);
    m_scene.showDrop({stage, isForStage ? QString() : hit.job, sentenceFor(document, block, hit), false});
    return true;
}

void BlockDrop::leave() { m_scene.clearFeedback(); }

bool BlockDrop::drop(const QString &block, QPointF point)
{
    const Hit hit = m_scene.hitAt(point);
    const QString stage = hit.stage.isEmpty() ? stageAt(m_scene.layout(), point) : hit.stage;
    leave();
    return m_commands.dropBlock(block, stage, hit.job);
}

} // namespace caravan::canvas
