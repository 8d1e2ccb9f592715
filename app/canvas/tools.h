// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/canvas/scene.h"
#include "app/document/block_gestures.h"
#include "core/base/error.h"

#include <QPointF>
#include <QString>
#include <QStringList>

#include <optional>

class QMimeData;

namespace caravan::canvas {

class Commands;

/// One gesture: begun by a press, ended by a release; thrown away when it is cancelled. The keyboard leads it by where it aims.
class Tool
{
public:
    Tool(Scene &scene, Commands &commands) : m_scene(scene), m_commands(commands) { }
    virtual ~Tool();
    Tool(const Tool &) = delete;
    Tool &operator=(const Tool &) = delete;

    virtual void moveTo(QPointF point) = 0;
    virtual void release(QPointF point) = 0;
    /// Where the keyboard aims first.
    virtual QPointF aim() const { return {}; }
    /// The next place in a direction from where the keyboard aims; \a point where there is none.
    virtual QPointF aimFrom(QPointF point, Direction direction) const;

protected:
    /// What \a ask says of a drop at \a target; asked once for as long as the pointer stays there.
    template<class Ask>
    const std::optional<Error> &obstacleAt(const QString &target, Ask ask)
    {
        if (!m_isAsked || m_target != target)
            m_obstacle = ask();
        m_isAsked = true;
        m_target = target;
        return m_obstacle;
    }

    Scene &m_scene;
    Commands &m_commands;

private:
    QString m_target;
    std::optional<Error> m_obstacle;
    bool m_isAsked = false;
};

/// Selects a job, and moves it, with all others that are selected with it, to where it is let go: into a stage, between cards. It begins
/// to move after a short way.
class JobTool : public Tool
{
public:
    JobTool(Scene &scene, Commands &commands, const QString &job, QPointF pressed);
    /// By the keyboard: it moves at once.
    JobTool(Scene &scene, Commands &commands, const QString &job);
    void moveTo(QPointF point) override;
    void release(QPointF point) override;
    QPointF aim() const override;
    QPointF aimFrom(QPointF point, Direction direction) const override;

private:
    bool staysAt(const Gap &gap) const;
    /// The job in front of which those that move are put.
    QString before(const Gap &gap) const;
    QString m_job;
    QStringList m_jobs; ///< that move, in reading order; none where it is a template
    QPointF m_pressed;
    bool m_wasAmongOthers = false;
    bool m_isMoving = false;
};

/// Selects the jobs in a rectangle, beside those that were selected.
class BandTool : public Tool
{
public:
    BandTool(Scene &scene, Commands &commands, QPointF pressed, const QStringList &before);
    void moveTo(QPointF point) override;
    void release(QPointF) override { }

private:
    QPointF m_pressed;
    QStringList m_before;
    bool m_isMoving = false;
};

/// Draws a need: from the edge of the job that comes first to the job that waits for it.
class NeedTool : public Tool
{
public:
    NeedTool(Scene &scene, Commands &commands, const QString &job);
    void moveTo(QPointF point) override;
    void release(QPointF point) override;
    QPointF aim() const override;
    QPointF aimFrom(QPointF point, Direction direction) const override;

private:
    /// The job at \a point, when it can wait for the first one.
    QString waitingAt(QPointF point) const;
    QString m_job;
};

/// Moves a stage by its header: in front of the stage where it is let go.
class StageTool : public Tool
{
public:
    StageTool(Scene &scene, Commands &commands, const QString &stage, QPointF pressed);
    /// By the keyboard: it moves at once.
    StageTool(Scene &scene, Commands &commands, const QString &stage);
    void moveTo(QPointF point) override;
    void release(QPointF point) override;
    QPointF aim() const override;
    QPointF aimFrom(QPointF point, Direction direction) const override;

private:
    QString m_stage;
    QPointF m_pressed;
    bool m_isMoving = false;
};

/// What is dragged over the canvas from elsewhere: a block of the palette, or text, which is taken for jobs.
class BlockDrop
{
public:
    BlockDrop(Scene &scene, Commands &commands) : m_scene(scene), m_commands(commands) { }

    /// Whether there is something to drop.
    static bool isWanted(const QMimeData *data);

    /// Shows what a drop here would do; false when it would be refused.
    bool moveTo(const QMimeData *data, QPointF point);
    void leave();
    bool drop(const QMimeData *data, QPointF point);

private:
    BlockTarget targetAt(const QString &block, QPointF point) const;
    DropHint hintFor(const QString &block, const BlockTarget &target);
    DropHint hintForText(const QByteArray &text, const QString &stage);
    const std::optional<Error> &obstacleFor(const QString &block, const BlockTarget &target);
    QString m_askedBlock; ///< what m_obstacle is about, with m_askedTarget
    BlockTarget m_askedTarget;
    std::optional<Error> m_obstacle;
    std::optional<QString> m_askedStage; ///< what m_hint is about
    QByteArray m_askedText;
    DropHint m_hint;
    Scene &m_scene;
    Commands &m_commands;
};

} // namespace caravan::canvas
