// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/canvas/layout.h"

#include <QMenu>

namespace caravan::canvas {

class Commands;

/// The context menu of a job, a stage or the empty canvas.
class Menu : public QMenu
{
    Q_OBJECT

public:
    Menu(Commands &commands, const Layout &layout, const Hit &hit, QWidget *parent);

Q_SIGNALS:
    /// Asks for an editor on the name of the job or stage that the menu is for.
    void renameRequested();
    /// What the canvas does with all selected jobs.
    void cutRequested();
    void copyRequested();
    void pasteRequested();
    void duplicateRequested();
    void removeRequested();
    /// A job is to be selected.
    void jobChosen(const QString &job);
    /// What is included from elsewhere is to be fetched.
    void fetchRequested();
    /// A stage was added.
    void stageAdded(const QString &stage);

private:
    void fillForJob(const Hit &hit);
    void fillForNeed(const NeedId &need);
    void addClipboard(bool hasJob);
    void fillForStage(const QString &stage);
    void addStageAction(const QString &behind);
    QMenu *addMoves(const QString &job);
    QMenu *addNeeds(const QString &job);
    QMenu *addKeys(const QString &job);
    QMenu *addBlocks(const QString &stage);
    QAction *addNamed(const QString &text, const QString &objectName, const QKeySequence &shortcut = {});

    Commands &m_commands;
    const Layout m_layout;
};

} // namespace caravan::canvas
