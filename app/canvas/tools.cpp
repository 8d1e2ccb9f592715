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

#include <algorithm>
#include <cmath>

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

/// The id of a block; empty when this is none.
QString blockOf(const QMimeData *data) { return data->hasFormat(blockMimeType) ? QString::fromUtf8(data->data(blockMimeType)) : QString(); }

QPointF middleOf(const Layout &layout, const QString &job)
{
    const CardPlace *card = layout.card(job);
    return card ? card->rect.center() : QPointF();
}

} // namespace

Tool::~Tool() { m_scene.clearFeedback(); }

QPointF Tool::aimFrom(QPointF point, Direction) const { return point; }

JobTool::JobTool(Scene &scene, Commands &commands, const QString &job, QPointF pressed) :
    Tool(scene, commands), m_job(job), m_pressed(pressed)
{
    Document *document = commands.document();
    m_wasAmongOthers = document->selectedJobs().size() > 1 && document->selectedJobs().contains(job);
    if (!m_wasAmongOthers)
        document->selectJob(job);
    const QStringList &selected = document->selectedJobs();
    const QSet<QString> names(selected.cbegin(), selected.cend());
    for (const CardPlace *card : cardsInOrder(scene.layout())) {
        if (names.contains(card->job) && !card->stage.isEmpty())
            m_jobs.append(card->job);
    }
}

JobTool::JobTool(Scene &scene, Commands &commands, const QString &job) : JobTool(scene, commands, job, {}) { m_isMoving = true; }

bool JobTool::staysAt(const Gap &gap) const
{
    const Column *column = m_scene.layout().column(gap.stage);
    QStringList had;
    for (const CardPlace &card : column->cards)
        had.append(card.job);
    QStringList wanted = had;
    for (const QString &job : m_jobs)
        wanted.removeAll(job);
    const QString next = before(gap);
    qsizetype at = next.isEmpty() ? wanted.size() : wanted.indexOf(next);
    for (const QString &job : m_jobs)
        wanted.insert(at++, job);
    return wanted == had;
}

QString JobTool::before(const Gap &gap) const
{
    const Column *column = m_scene.layout().column(gap.stage);
    bool isBehind = false;
    for (const CardPlace &card : column->cards) {
        isBehind = isBehind || card.job == gap.before;
        if (isBehind && !m_jobs.contains(card.job))
            return card.job;
    }
    return {};
}

void JobTool::moveTo(QPointF point)
{
    m_isMoving = m_isMoving || isFar(m_pressed, point);
    const CardPlace *card = m_scene.layout().card(m_job);
    if (!m_isMoving || !card)
        return;
    m_scene.showGhost(m_job, point);
    if (m_jobs.isEmpty()) {
        const QString stays = ToolsTexts::tr("%1 is a template: it is in no stage, and stays on its shelf").arg(m_job);
        return m_scene.showDrop({{}, m_job, {}, stays, true});
    }
    const auto count = int(m_jobs.size());
    const std::optional<Gap> gap = gapAt(m_scene.layout(), themeMeasures(), point);
    if (!gap || staysAt(*gap)) {
        const QString stays = count == 1 ? ToolsTexts::tr("%1 stays here").arg(m_job) : ToolsTexts::tr("they stay here");
        return m_scene.showDrop({card->stage, {}, gap ? gap->before : QString(), stays, false});
    }
    const QString next = before(*gap);
    const QString target = gap->stage + u'\n' + next;
    if (const auto &obstacle = obstacleAt(target, [&] { return m_commands.obstacleToPlace(m_jobs, gap->stage, next); }))
        return m_scene.showDrop({gap->stage, {}, gap->before, obstacle->message, true});
    const QString sentence = count > 1 ? ToolsTexts::tr("move %n job(s) to %1", nullptr, count).arg(gap->stage)
        : next.isEmpty()               ? ToolsTexts::tr("move %1 to %2").arg(m_job, gap->stage)
                                       : ToolsTexts::tr("move %1 to %2, in front of %3").arg(m_job, gap->stage, next);
    m_scene.showDrop({gap->stage, {}, gap->before, sentence, false});
}

void JobTool::release(QPointF point)
{
    if (!m_isMoving && m_wasAmongOthers)
        m_commands.document()->selectJob(m_job);
    const std::optional<Gap> gap = gapAt(m_scene.layout(), themeMeasures(), point);
    if (m_isMoving && !m_jobs.isEmpty() && gap && !staysAt(*gap))
        m_commands.placeJobs(m_jobs, gap->stage, before(*gap));
}

QPointF JobTool::aim() const { return middleOf(m_scene.layout(), m_job); }

QPointF JobTool::aimFrom(QPointF point, Direction direction) const
{
    const Layout &layout = m_scene.layout();
    const std::optional<Gap> gap = gapAt(layout, themeMeasures(), point);
    if (!gap)
        return point;
    const bool isSideways = direction == Direction::Left || direction == Direction::Right;
    const int step = direction == Direction::Left || direction == Direction::Up ? -1 : 1;
    const QString stage = isSideways ? stageBeside(layout, gap->stage, step) : gap->stage;
    const QList<Gap> gaps = gapsOf(layout, themeMeasures(), stage);
    if (gaps.isEmpty())
        return point;
    if (!isSideways)
        return gaps.at(std::clamp<qsizetype>(gaps.indexOf(*gap) + step, 0, gaps.size() - 1)).rect.center();
    // The gap that is at the same height.
    const auto nearest = std::min_element(gaps.cbegin(), gaps.cend(), [&](const Gap &a, const Gap &b) {
        return std::abs(a.rect.center().y() - point.y()) < std::abs(b.rect.center().y() - point.y());
    });
    return nearest->rect.center();
}

BandTool::BandTool(Scene &scene, Commands &commands, QPointF pressed, const QStringList &before) :
    Tool(scene, commands), m_pressed(pressed), m_before(before)
{
}

void BandTool::moveTo(QPointF point)
{
    m_isMoving = m_isMoving || isFar(m_pressed, point);
    if (!m_isMoving)
        return;
    const QRectF band = QRectF(m_pressed, point).normalized();
    m_scene.showBand(band);
    QStringList jobs = m_before;
    for (const CardPlace *card : cardsInOrder(m_scene.layout())) {
        if (card->rect.intersects(band) && !m_before.contains(card->job))
            jobs.append(card->job);
    }
    m_commands.document()->selectJobs(jobs);
}

NeedTool::NeedTool(Scene &scene, Commands &commands, const QString &job) : Tool(scene, commands), m_job(job) { }

QString NeedTool::waitingAt(QPointF point) const
{
    const Hit hit = m_scene.hitAt(point);
    return hit.isOnJob() && hit.kind != Hit::Template && hit.job != m_job ? hit.job : QString();
}

QPointF NeedTool::aim() const { return middleOf(m_scene.layout(), m_job); }

QPointF NeedTool::aimFrom(QPointF point, Direction direction) const
{
    const QString next = neighbour(m_scene.layout(), m_scene.hitAt(point).job, direction);
    const CardPlace *card = m_scene.layout().card(next);
    return card && !card->stage.isEmpty() ? card->rect.center() : point;
}

void NeedTool::moveTo(QPointF point)
{
    const CardPlace *card = m_scene.layout().card(m_job);
    if (!card)
        return;
    const Hit hit = m_scene.hitAt(point);
    const QString waiting = waitingAt(point);
    DropHint hint{{}, waiting, {}, ToolsTexts::tr("Drop on a job that shall wait for %1").arg(m_job), true};
    if (hit.kind == Hit::Template)
        hint.sentence = ToolsTexts::tr("%1 is a template: it runs in no pipeline, so it waits for nothing").arg(hit.job);
    if (!waiting.isEmpty()) {
        const auto &obstacle = obstacleAt(waiting, [&] { return m_commands.obstacleToNeed(waiting, m_job); });
        hint.isRefused = obstacle.has_value();
        const gitlab::Job *job = m_commands.document()->derived().pipeline.job(waiting);
        const bool waitedForStages = job && !job->needs && m_scene.layout().columns.value(0).stage != job->stage.value;
        hint.sentence = obstacle ? obstacle->message
            : waitedForStages    ? ToolsTexts::tr("%1 waits for %2 alone, and no more for the stages before its own").arg(waiting, m_job)
                                 : ToolsTexts::tr("%1 waits for %2").arg(waiting, m_job);
    }
    m_scene.showCurve({card->rect.right(), card->rect.center().y()}, point, hint);
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
    scene.setCurrent({Hit::Header, stage, {}});
}

StageTool::StageTool(Scene &scene, Commands &commands, const QString &stage) : StageTool(scene, commands, stage, {}) { m_isMoving = true; }

QPointF StageTool::aim() const
{
    const Column *column = m_scene.layout().column(m_stage);
    return column ? column->header.center() : QPointF();
}

QPointF StageTool::aimFrom(QPointF point, Direction direction) const
{
    if (direction == Direction::Up || direction == Direction::Down)
        return point;
    const Measures &measures = themeMeasures();
    const QPointF step(measures.columnWidth + measures.columnGap, 0);
    const QPointF aimed = direction == Direction::Left ? point - step : point + step;
    // One place behind the last stage: the end.
    return m_scene.layout().bounds.adjusted(0, 0, step.x(), 0).contains(aimed) ? aimed : point;
}

void StageTool::moveTo(QPointF point)
{
    m_isMoving = m_isMoving || isFar(m_pressed, point);
    if (!m_isMoving)
        return;
    const QString before = stageAt(m_scene.layout(), point);
    if (before == m_stage)
        m_scene.showDrop({m_stage, {}, {}, ToolsTexts::tr("%1 stays here").arg(m_stage), false});
    else if (const auto &obstacle = obstacleAt(before, [&] { return m_commands.obstacleToMoveStage(m_stage, before); }))
        m_scene.showDrop({before, {}, {}, obstacle->message, true});
    else if (before.isEmpty())
        m_scene.showDrop({{}, {}, {}, ToolsTexts::tr("move %1 to the end").arg(m_stage), false});
    else
        m_scene.showDrop({before, {}, {}, ToolsTexts::tr("move %1 in front of %2").arg(m_stage, before), false});
}

void StageTool::release(QPointF point)
{
    const QString before = stageAt(m_scene.layout(), point);
    if (m_isMoving && before != m_stage)
        m_commands.moveStage(m_stage, before);
}

bool BlockDrop::isWanted(const QMimeData *data) { return !blockOf(data).isEmpty() || data->hasText(); }

BlockTarget BlockDrop::targetAt(const QString &block, QPointF point) const
{
    const Hit hit = m_scene.hitAt(point);
    const std::optional<Gap> gap = gapAt(m_scene.layout(), themeMeasures(), point);
    BlockTarget target{hit.stage.isEmpty() && gap ? gap->stage : hit.stage, hit.job};
    const recipes::Block *found = m_commands.document()->knowledge().catalogue.block(block);
    if (gap && found && found->kind == recipes::BlockKind::Job)
        target.before = gap->before;
    return target;
}

/// Asked once for as long as the pointer stays at a place: it may be tried to answer that.
const std::optional<Error> &BlockDrop::obstacleFor(const QString &block, const BlockTarget &target)
{
    if (m_askedBlock != block || m_askedTarget != target) {
        m_askedBlock = block;
        m_askedTarget = target;
        m_obstacle = obstacleTo(*m_commands.document(), block, target);
    }
    return m_obstacle;
}

DropHint BlockDrop::hintFor(const QString &block, const BlockTarget &target)
{
    const Document &document = *m_commands.document();
    if (const std::optional<Error> &obstacle = obstacleFor(block, target)) {
        const QString sentence = obstacle->hint.isEmpty() ? obstacle->message : obstacle->message + u' ' + obstacle->hint;
        return {target.stage, target.job, {}, sentence, true};
    }
    if (const QString sentence = sentenceOfKey(document, block, target.job); !sentence.isEmpty())
        return {target.stage, target.job, {}, sentence, false};
    const recipes::Catalogue &catalogue = document.knowledge().catalogue;
    const recipes::Block *found = catalogue.block(block);
    if (!found) {
        const recipes::Strategy *strategy = catalogue.strategy(block);
        return {target.stage, target.job, {}, ToolsTexts::tr("use “%1” for %2").arg(strategy ? strategy->title : block, target.job), false};
    }
    switch (found->kind) {
    case recipes::BlockKind::Stage:
        return {target.stage,
                {},
                {},
                target.stage.isEmpty() ? ToolsTexts::tr("drop to add a stage") : ToolsTexts::tr("drop to add a stage behind this one"),
                false};
    case recipes::BlockKind::Job: {
        const QString sentence = target.before.isEmpty() ? ToolsTexts::tr("add “%1” here").arg(found->title)
                                                         : ToolsTexts::tr("add “%1” in front of %2").arg(found->title, target.before);
        return {target.stage, {}, target.before, sentence, false};
    }
    case recipes::BlockKind::Image:
        return {target.stage, target.job, {}, ToolsTexts::tr("let %1 run in %2").arg(target.job, found->image), false};
    case recipes::BlockKind::Strategy:
        break;
    }
    return {target.stage, target.job, {}, ToolsTexts::tr("use “%1” for %2").arg(found->title, target.job), false};
}

bool BlockDrop::moveTo(const QMimeData *data, QPointF point)
{
    const QString block = blockOf(data);
    const BlockTarget target = targetAt(block, point);
    const DropHint hint = block.isEmpty() ? hintForText(data->text().toUtf8(), target.stage) : hintFor(block, target);
    m_scene.showDrop(hint);
    return !hint.isRefused;
}

/// Asked once for as long as the pointer stays in a stage: the text may be long.
DropHint BlockDrop::hintForText(const QByteArray &text, const QString &stage)
{
    if (m_askedStage == stage && m_askedText == text)
        return m_hint;
    m_askedStage = stage;
    m_askedText = text;
    const std::optional<Error> obstacle = m_commands.obstacleToPaste(text, stage);
    const QString adds =
        stage.isEmpty() ? ToolsTexts::tr("add the jobs of this text") : ToolsTexts::tr("add the jobs of this text to %1").arg(stage);
    m_hint = {stage, {}, {}, obstacle ? obstacle->message : adds, obstacle.has_value()};
    return m_hint;
}

void BlockDrop::leave()
{
    m_askedStage.reset();
    m_askedBlock.clear();
    m_scene.clearFeedback();
}

bool BlockDrop::drop(const QMimeData *data, QPointF point)
{
    const QString block = blockOf(data);
    const BlockTarget target = targetAt(block, point);
    leave();
    return block.isEmpty() ? m_commands.paste(data->text().toUtf8(), target.stage, {}) : m_commands.dropBlock(block, target);
}

} // namespace caravan::canvas
