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
    SaveAs,
    Reload,
    KeepMine,
    MergeDisk,
    Export,
    ExportTemplate,
    ExportBenchmark,
    CopyYaml,
    CloseProject,
    Quit,
    Undo,
    Redo,
    Cut,
    Copy,
    Paste,
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
    Profiles,
    Images,
    FetchIncludes,
    StopFetching,
    GiveToken,
    GitLabAddress,
    FetchedFiles,
    Preferences,
    CommandPalette,
    Design,
    Timeline,
    Compare,
    History,
    Run,
    NextPanel,
    PreviousPanel,
    ShowProject,
    ShowBlocks,
    ShowText,
    ShowInspector,
    TextBeside,
    ResetPanels,
    Problems,
    Difference,
    HeadDifference,
    Resolved,
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
    Help,
    Shortcuts,
    Keywords,
    Reasons,
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
    /// Gives a menu bar File, Edit, View (in which there is Panels) and Help. What is in them comes when one is opened, or by fillMenus().
    void fill(QMenuBar *menuBar);
    /// Fills the menus, once.
    void fillMenus();
    /// The menu of recent projects, empty at first.
    QMenu *recentMenu() const { return m_recentMenu; }
    /// What an action does, without mnemonic and dots: “Open Folder”.
    static QString plainTitle(const QAction &action);
    /// The menu that an action is in, as people read it: “File”; for a menu in a menu “View › Panels”.
    QString menuOf(const QAction *action) const;

private:
    QHash<Do, QAction *> m_actions;
    QMenuBar *m_menuBar = nullptr; ///< until its menus are filled
    QMenu *m_recentMenu = nullptr;
    QMenu *m_panelsMenu = nullptr;
};

} // namespace caravan
