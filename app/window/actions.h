// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>

class QAction;
class QMenu;
class QMenuBar;

namespace caravan {

/// Everything that can be done from a menu, in the order of the menus.
enum class Do {
    NewPipeline,
    OpenFolder,
    TrySample,
    Save,
    Reload,
    Export,
    ExportTemplate,
    ExportBenchmark,
    CopyYaml,
    CloseProject,
    Quit,
    Undo,
    Redo,
    Find,
    Replace,
    GoToLine,
    Complete,
    Definition,
    ToggleComment,
    Explain,
    Fold,
    Unfold,
    FoldAll,
    UnfoldAll,
    FilterBlocks,
    RenameJob,
    RemoveJob,
    FixAll,
    AskOpam,
    HostFacts,
    Design,
    Timeline,
    Compare,
    Run,
    NextPanel,
    Problems,
    Difference,
    HeadDifference,
    Resolved,
    TextBeside,
    ChooseEvent,
    EveryJob,
    ZoomIn,
    ZoomOut,
    ZoomReset,
    ZoomFit,
    FollowDesktop,
    Light,
    Dark,
    HighContrast,
    Shortcuts,
    About,
};

/// The one registry of actions: menus, buttons and tests take them from here. Each has an object name. Before an action does anything,
/// what was typed into a field is taken over.
class Actions : public QObject
{
    Q_OBJECT

public:
    explicit Actions(QObject *parent = nullptr);

    QAction *operator[](Do which) const { return m_actions.value(which); }
    QList<QAction *> all() const;
    /// Fills a menu bar with File, Edit, View and Help.
    void fill(QMenuBar *menuBar);
    /// The menu of recent projects, empty at first.
    QMenu *recentMenu() const { return m_recentMenu; }
    /// One line for each action with a shortcut: the shortcut and what it does.
    QString shortcutText() const;

private:
    QHash<Do, QAction *> m_actions;
    QMenu *m_recentMenu = nullptr;
};

} // namespace caravan
