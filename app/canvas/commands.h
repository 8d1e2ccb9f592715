// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/block_gestures.h"
#include "app/document/document.h"

#include <QObject>

namespace caravan::canvas {

/// What the canvas does to the document, each an undoable step with a title; mouse, keyboard and menu share it.
/// Every function gives whether it was done, and reports why not by failed().
class Commands : public QObject
{
    Q_OBJECT

public:
    explicit Commands(Document *document, QObject *parent = nullptr);

    Document *document() const { return m_document; }

    /// Uses a block of the palette at a stage or job; see useBlock(). A new stage is reported by stageAdded().
    bool dropBlock(const QString &id, const BlockTarget &target);
    /// Puts jobs into a stage, one behind the other in front of the job \a before; empty for the end.
    bool placeJobs(const QStringList &jobs, const QString &stage, const QString &before);
    std::optional<Error> obstacleToPlace(const QStringList &jobs, const QString &stage, const QString &before) const;
    /// The YAML of jobs as it stands in the text. Errors are reported; empty then.
    QByteArray textOf(const QStringList &jobs);
    /// Adds the jobs of a YAML text and selects them: into \a stage, if one is given, behind the job \a behind.
    bool paste(const QByteArray &text, const QString &stage, const QString &behind);
    std::optional<Error> obstacleToPaste(const QByteArray &text, const QString &stage) const;
    bool duplicate(const QStringList &jobs);
    bool moveJob(const QString &job, const QString &stage);
    /// Why that would not be done; nullopt when it would. So with the others below.
    std::optional<Error> obstacleToMove(const QString &job, const QString &stage) const;
    bool renameJob(const QString &job, const QString &name);
    bool removeJobs(const QStringList &jobs);
    bool cut(const QStringList &jobs);
    bool addNeed(const QString &job, const QString &other);
    std::optional<Error> obstacleToNeed(const QString &job, const QString &other) const;
    bool removeNeed(const QString &job, const QString &other);
    /// Gives the new stage's name; empty when it could not be added.
    QString addStage(const QString &behind);
    bool renameStage(const QString &stage, const QString &name);
    bool removeStage(const QString &stage);
    /// \a before: empty for the end.
    bool moveStage(const QString &stage, const QString &before);
    std::optional<Error> obstacleToMoveStage(const QString &stage, const QString &before) const;
    bool propose();

Q_SIGNALS:
    void failed(const caravan::Error &error);
    /// A stage was added by a drop, under a name that nobody has chosen.
    void stageAdded(const QString &stage);

private:
    bool report(const Result<Done> &done);
    bool pasteAs(const QString &title, const QByteArray &text, const QString &stage, const QString &behind);
    bool removeAs(const QString &title, const QStringList &jobs);

    Document *m_document;
};

} // namespace caravan::canvas
