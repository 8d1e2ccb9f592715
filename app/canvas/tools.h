// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QObject>
#include <QPointF>
#include <QString>

#include <optional>

class QMimeData;

namespace caravan::canvas {

class Commands;
class Scene;

/// One gesture with the pointer: begun by a press, ended by a release; thrown away when it is cancelled.
class Tool
{
public:
    Tool(Scene &scene, Commands &commands) : m_scene(scene), m_commands(commands) { }
    virtual ~Tool();
    Tool(const Tool &) = delete;
    Tool &operator=(const Tool &) = delete;

    virtual void moveTo(QPointF point) = 0;
    virtual void release(QPointF point) = 0;

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

/// Selects a job, and moves it to the stage where it is let go. It begins to move after a short way.
class JobTool : public Tool
{
public:
    JobTool(Scene &scene, Commands &commands, const QString &job, QPointF pressed);
    void moveTo(QPointF point) override;
    void release(QPointF point) override;

private:
    QString m_job;
    QPointF m_pressed;
    bool m_isMoving = false;
};

/// Draws a need: from the edge of the job that comes first to the job that waits for it.
class NeedTool : public Tool
{
public:
    NeedTool(Scene &scene, Commands &commands, const QString &job);
    void moveTo(QPointF point) override;
    void release(QPointF point) override;

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
    void moveTo(QPointF point) override;
    void release(QPointF point) override;

private:
    QString m_stage;
    QPointF m_pressed;
    bool m_isMoving = false;
};

/// A block that is dragged over the canvas from elsewhere.
class BlockDrop
{
public:
    BlockDrop(Scene &scene, Commands &commands) : m_scene(scene), m_commands(commands) { }

    /// The block's id; empty when this is no block.
    static QString blockOf(const QMimeData *data);
    /// Shows what a drop here would do; false when it would be refused.
    bool moveTo(const QString &block, QPointF point);
    void leave();
    bool drop(const QString &block, QPointF point);

private:
    Scene &m_scene;
    Commands &m_commands;
};

} // namespace caravan::canvas
