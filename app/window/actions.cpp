// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/actions.h"

#include "app/widgets/pending_text.h"

#include <QAction>
#include <QActionGroup>
#include <QKeySequence>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace caravan {

namespace {

enum class Menu { File, Edit, View, Panels, Help };
enum class Check { No, Yes, Exclusive };
/// What becomes of what is being typed into a field when an action is triggered.
enum class Typed { Taken, Left };

struct Row {
    Do which;
    Menu menu;
    const char *name;
    const char *text;
    const char *shortcut; ///< in the portable form
    Check check = Check::No;
    bool beginsGroup = false;
    Typed typed = Typed::Taken;
};

constexpr Row rows[] = {
    {Do::NewPipeline, Menu::File, "newPipeline", QT_TRANSLATE_NOOP("caravan::Actions", "&New Pipeline…"), "Ctrl+N"},
    {Do::OpenFolder, Menu::File, "openFolder", QT_TRANSLATE_NOOP("caravan::Actions", "&Open Folder…"), "Ctrl+O"},
    {Do::TrySample, Menu::File, "trySample", QT_TRANSLATE_NOOP("caravan::Actions", "&Try the Sample"), ""},
    {Do::Save, Menu::File, "save", QT_TRANSLATE_NOOP("caravan::Actions", "&Save"), "Ctrl+S", Check::No, true},
    {Do::SaveAs, Menu::File, "saveAs", QT_TRANSLATE_NOOP("caravan::Actions", "Save &As…"), "Ctrl+Alt+S"},
    {Do::Reload, Menu::File, "reload", QT_TRANSLATE_NOOP("caravan::Actions", "&Reload from Disk"), "F5"},
    {Do::KeepMine, Menu::File, "keepMine", QT_TRANSLATE_NOOP("caravan::Actions", "&Keep Mine"), ""},
    {Do::MergeDisk, Menu::File, "mergeDisk", QT_TRANSLATE_NOOP("caravan::Actions", "Mer&ge with the File on Disk"), ""},
    {Do::Export, Menu::File, "export", QT_TRANSLATE_NOOP("caravan::Actions", "&Export…"), "Ctrl+Shift+S", Check::No, true},
    {Do::ExportTemplate, Menu::File, "exportTemplate", QT_TRANSLATE_NOOP("caravan::Actions", "Export as Te&mplate…"), ""},
    {Do::ExportBenchmark, Menu::File, "exportBenchmark", QT_TRANSLATE_NOOP("caravan::Actions", "Export Self-&Benchmark…"), ""},
    {Do::CopyYaml, Menu::File, "copyYaml", QT_TRANSLATE_NOOP("caravan::Actions", "&Copy YAML"), "Ctrl+Shift+C"},
    {Do::CloseProject, Menu::File, "closeProject", QT_TRANSLATE_NOOP("caravan::Actions", "C&lose Project"), "Ctrl+W", Check::No, true},
    {Do::Quit, Menu::File, "quit", QT_TRANSLATE_NOOP("caravan::Actions", "&Quit"), "Ctrl+Q"},
    {Do::Undo, Menu::Edit, "undo", QT_TRANSLATE_NOOP("caravan::Actions", "&Undo"), "Ctrl+Z"},
    {Do::Redo, Menu::Edit, "redo", QT_TRANSLATE_NOOP("caravan::Actions", "&Redo"), "Ctrl+Shift+Z"},
    {Do::Cut, Menu::Edit, "cut", QT_TRANSLATE_NOOP("caravan::Actions", "Cu&t"), "Ctrl+X", Check::No, true, Typed::Left},
    {Do::Copy, Menu::Edit, "copy", QT_TRANSLATE_NOOP("caravan::Actions", "&Copy"), "Ctrl+C", Check::No, false, Typed::Left},
    {Do::Paste, Menu::Edit, "paste", QT_TRANSLATE_NOOP("caravan::Actions", "&Paste"), "Ctrl+V", Check::No, false, Typed::Left},
    {Do::Find, Menu::Edit, "find", QT_TRANSLATE_NOOP("caravan::Actions", "&Find in the Text"), "Ctrl+F", Check::No, true},
    {Do::Replace, Menu::Edit, "replace", QT_TRANSLATE_NOOP("caravan::Actions", "Find and Replace…"), "Ctrl+H"},
    {Do::GoToLine, Menu::Edit, "goToLine", QT_TRANSLATE_NOOP("caravan::Actions", "Go to Line…"), "Ctrl+G"},
    {Do::Complete, Menu::Edit, "complete", QT_TRANSLATE_NOOP("caravan::Actions", "Propose What May Stand Here"), "Ctrl+Space"},
    {Do::Definition, Menu::Edit, "goToDefinition", QT_TRANSLATE_NOOP("caravan::Actions", "Go to Definition"), "F12"},
    {Do::ToggleComment, Menu::Edit, "toggleComment", QT_TRANSLATE_NOOP("caravan::Actions", "Comment Lines"), "Ctrl+/"},
    {Do::Explain, Menu::Edit, "explain", QT_TRANSLATE_NOOP("caravan::Actions", "Explain What Stands Here"), "Shift+F1"},
    {Do::FilterBlocks, Menu::Edit, "filterBlocks", QT_TRANSLATE_NOOP("caravan::Actions", "Find a &Block"), "Ctrl+K"},
    {Do::RenameJob, Menu::Edit, "renameJob", QT_TRANSLATE_NOOP("caravan::Actions", "Re&name Job or Stage"), "F2", Check::No, true},
    {Do::RemoveJob, Menu::Edit, "removeJob", QT_TRANSLATE_NOOP("caravan::Actions", "Remove &Job or Stage"), ""},
    {Do::FixAll, Menu::Edit, "fixAllProblems", QT_TRANSLATE_NOOP("caravan::Actions", "Fi&x All Problems"), "Ctrl+Shift+F", Check::No, true},
    {Do::AskOpam, Menu::Edit, "askOpamAction", QT_TRANSLATE_NOOP("caravan::Actions", "&Ask opam"), "", Check::No, true},
    {Do::HostFacts, Menu::Edit, "hostFacts", QT_TRANSLATE_NOOP("caravan::Actions", "&Server and Runners…"), ""},
    {Do::Profiles, Menu::Edit, "runnerProfiles", QT_TRANSLATE_NOOP("caravan::Actions", "R&unner Profiles…"), ""},
    {Do::Images, Menu::Edit, "ownImages", QT_TRANSLATE_NOOP("caravan::Actions", "I&mages of Your Own…"), ""},
    {Do::FetchIncludes, Menu::Edit, "fetchIncludes", QT_TRANSLATE_NOOP("caravan::Actions", "Fetch &Includes"), "", Check::No, true},
    {Do::StopFetching, Menu::Edit, "stopFetching", QT_TRANSLATE_NOOP("caravan::Actions", "Stop Fetching"), ""},
    {Do::GiveToken, Menu::Edit, "giveToken", QT_TRANSLATE_NOOP("caravan::Actions", "To&ken for a Server…"), ""},
    {Do::GitLabAddress, Menu::Edit, "gitlabAddress", QT_TRANSLATE_NOOP("caravan::Actions", "&GitLab's Address…"), ""},
    {Do::FetchedFiles, Menu::Edit, "fetchedFiles", QT_TRANSLATE_NOOP("caravan::Actions", "Fetched Fi&les…"), ""},
    {Do::Preferences, Menu::Edit, "preferences", QT_TRANSLATE_NOOP("caravan::Actions", "Preferenc&es…"), "Ctrl+,", Check::No, true},
    {Do::CommandPalette, Menu::View, "commandPalette", QT_TRANSLATE_NOOP("caravan::Actions", "Co&mmand Palette…"), "Ctrl+Shift+P"},
    {Do::Design, Menu::View, "designPage", QT_TRANSLATE_NOOP("caravan::Actions", "&Design"), "Ctrl+1", Check::Exclusive, true},
    {Do::Timeline, Menu::View, "timelinePage", QT_TRANSLATE_NOOP("caravan::Actions", "&Timeline"), "Ctrl+2", Check::Exclusive},
    {Do::Compare, Menu::View, "comparePage", QT_TRANSLATE_NOOP("caravan::Actions", "&Compare"), "Ctrl+3", Check::Exclusive},
    {Do::History, Menu::View, "historyPage", QT_TRANSLATE_NOOP("caravan::Actions", "Histor&y"), "Ctrl+4", Check::Exclusive},
    {Do::Run, Menu::View, "runPage", QT_TRANSLATE_NOOP("caravan::Actions", "&Run"), "Ctrl+5", Check::Exclusive},
    {Do::NextPanel, Menu::View, "nextPanel", QT_TRANSLATE_NOOP("caravan::Actions", "&Next Panel"), "F6", Check::No, true},
    {Do::PreviousPanel, Menu::View, "previousPanel", QT_TRANSLATE_NOOP("caravan::Actions", "Previo&us Panel"), "Shift+F6"},
    {Do::ShowProject, Menu::Panels, "showProject", QT_TRANSLATE_NOOP("caravan::Actions", "&Project"), "", Check::Yes},
    {Do::ShowBlocks, Menu::Panels, "showBlocks", QT_TRANSLATE_NOOP("caravan::Actions", "&Blocks"), "", Check::Yes},
    {Do::ShowText, Menu::Panels, "showText", QT_TRANSLATE_NOOP("caravan::Actions", "&Text"), "", Check::Yes},
    {Do::ShowInspector, Menu::Panels, "showInspector", QT_TRANSLATE_NOOP("caravan::Actions", "&Inspector"), "", Check::Yes},
    {Do::TextBeside, Menu::Panels, "textBeside", QT_TRANSLATE_NOOP("caravan::Actions", "Text beside the Canvas"), "Ctrl+Shift+B",
     Check::Yes, true},
    {Do::ResetPanels, Menu::Panels, "resetPanels", QT_TRANSLATE_NOOP("caravan::Actions", "&All Panels as at First"), ""},
    {Do::Problems, Menu::View, "problems", QT_TRANSLATE_NOOP("caravan::Actions", "&Problems"), "Ctrl+Shift+M", Check::Yes},
    {Do::Difference, Menu::View, "difference", QT_TRANSLATE_NOOP("caravan::Actions", "Di&fference from Disk"), "Ctrl+D", Check::Yes},
    {Do::HeadDifference, Menu::View, "headDifference", QT_TRANSLATE_NOOP("caravan::Actions", "Difference from the Last Commit"),
     "Ctrl+Alt+D"},
    {Do::Resolved, Menu::View, "resolvedText", QT_TRANSLATE_NOOP("caravan::Actions", "Resolved Pipeline"), "Ctrl+Shift+R"},
    {Do::Fold, Menu::View, "fold", QT_TRANSLATE_NOOP("caravan::Actions", "Fold Here"), "Ctrl+Shift+["},
    {Do::Unfold, Menu::View, "unfold", QT_TRANSLATE_NOOP("caravan::Actions", "Unfold Here"), "Ctrl+Shift+]"},
    {Do::FoldAll, Menu::View, "foldAll", QT_TRANSLATE_NOOP("caravan::Actions", "Fold Everything"), ""},
    {Do::UnfoldAll, Menu::View, "unfoldAll", QT_TRANSLATE_NOOP("caravan::Actions", "Unfold Everything"), ""},
    {Do::ChooseEvent, Menu::View, "chooseEvent", QT_TRANSLATE_NOOP("caravan::Actions", "Pipeline of an &Event…"), "Ctrl+E", Check::No, true},
    {Do::EveryJob, Menu::View, "everyJob", QT_TRANSLATE_NOOP("caravan::Actions", "E&very Job"), "Ctrl+Shift+E"},
    {Do::ZoomIn, Menu::View, "zoomIn", QT_TRANSLATE_NOOP("caravan::Actions", "Zoom &In"), "Ctrl++", Check::No, true},
    {Do::ZoomOut, Menu::View, "zoomOut", QT_TRANSLATE_NOOP("caravan::Actions", "Zoom &Out"), "Ctrl+-"},
    {Do::ZoomReset, Menu::View, "zoomReset", QT_TRANSLATE_NOOP("caravan::Actions", "&Actual Size"), "Ctrl+0"},
    {Do::ZoomFit, Menu::View, "zoomFit", QT_TRANSLATE_NOOP("caravan::Actions", "Fi&t the Pipeline"), "Ctrl+9"},
    {Do::FollowDesktop, Menu::View, "followDesktop", QT_TRANSLATE_NOOP("caravan::Actions", "Follow the De&sktop"), "", Check::Exclusive,
     true},
    {Do::Light, Menu::View, "light", QT_TRANSLATE_NOOP("caravan::Actions", "&Light"), "", Check::Exclusive},
    {Do::Dark, Menu::View, "dark", QT_TRANSLATE_NOOP("caravan::Actions", "Dar&k"), "", Check::Exclusive},
    {Do::HighContrast, Menu::View, "highContrast", QT_TRANSLATE_NOOP("caravan::Actions", "&High Contrast"), "", Check::Yes},
    {Do::Help, Menu::Help, "help", QT_TRANSLATE_NOOP("caravan::Actions", "&Contents"), "F1"},
    {Do::Shortcuts, Menu::Help, "shortcuts", QT_TRANSLATE_NOOP("caravan::Actions", "&Keyboard Shortcuts"), ""},
    {Do::Keywords, Menu::Help, "keywordHelp", QT_TRANSLATE_NOOP("caravan::Actions", "GitLa&b's Keywords"), ""},
    {Do::Reasons, Menu::Help, "reasons", QT_TRANSLATE_NOOP("caravan::Actions", "&Why: Strategies and Rules"), ""},
    {Do::About, Menu::Help, "about", QT_TRANSLATE_NOOP("caravan::Actions", "&About Caravan"), "", Check::No, true},
};

struct MenuRow {
    Menu menu;
    const char *title;
    const char *name;
};

constexpr MenuRow menuRows[] = {
    {Menu::File, QT_TRANSLATE_NOOP("caravan::Actions", "&File"), "fileMenu"},
    {Menu::Edit, QT_TRANSLATE_NOOP("caravan::Actions", "&Edit"), "editMenu"},
    {Menu::View, QT_TRANSLATE_NOOP("caravan::Actions", "&View"), "viewMenu"},
    {Menu::Help, QT_TRANSLATE_NOOP("caravan::Actions", "&Help"), "helpMenu"},
};

} // namespace

Actions::Actions(QObject *parent) : QObject(parent)
{
    QActionGroup *group = nullptr;
    for (const Row &row : rows) {
        auto *action = new QAction(tr(row.text), this);
        action->setObjectName(QLatin1StringView(row.name));
        if (*row.shortcut)
            action->setShortcut(QKeySequence(QLatin1StringView(row.shortcut), QKeySequence::PortableText));
        action->setCheckable(row.check != Check::No);
        // Connected first, so done first: whatever is done is done with what was typed.
        if (row.typed == Typed::Taken)
            connect(action, &QAction::triggered, this, &commitPendingText);
        if (row.check == Check::Exclusive) {
            // The rows of one group stand together.
            if (!group || row.beginsGroup)
                group = new QActionGroup(this);
            group->addAction(action);
        }
        m_actions.insert(row.which, action);
    }
    (*this)[Do::Quit]->setMenuRole(QAction::QuitRole);
    (*this)[Do::About]->setMenuRole(QAction::AboutRole);
}

QList<QAction *> Actions::all() const
{
    QList<QAction *> actions;
    for (const Row &row : rows)
        actions.append(m_actions.value(row.which));
    return actions;
}

void Actions::fill(QMenuBar *menuBar)
{
    m_menuBar = menuBar;
    for (const MenuRow &row : menuRows) {
        QMenu *menu = menuBar->addMenu(tr(row.title));
        menu->setObjectName(QLatin1StringView(row.name));
        connect(menu, &QMenu::aboutToShow, this, &Actions::fillMenus);
    }
    m_recentMenu = new QMenu(tr("Open Re&cent"), menuBar);
    m_recentMenu->setObjectName(u"recentMenu"_s);
    m_panelsMenu = new QMenu(tr("Pa&nels"), menuBar);
    m_panelsMenu->setObjectName(u"panelsMenu"_s);
}

void Actions::fillMenus()
{
    const QMenuBar *menuBar = std::exchange(m_menuBar, nullptr);
    if (!menuBar)
        return;
    QHash<Menu, QMenu *> menus{{Menu::Panels, m_panelsMenu}};
    for (const MenuRow &row : menuRows)
        menus.insert(row.menu, menuBar->findChild<QMenu *>(QLatin1StringView(row.name)));
    for (const Row &row : rows) {
        QMenu *menu = menus.value(row.menu);
        if (menu == m_panelsMenu && menu->isEmpty())
            menus.value(Menu::View)->addMenu(menu);
        if (row.beginsGroup)
            menu->addSeparator();
        menu->addAction(m_actions.value(row.which));
        if (row.which == Do::OpenFolder)
            menu->addMenu(m_recentMenu);
    }
}

QString Actions::plainTitle(const QAction &action) { return action.text().remove(u'&').remove(u'…'); }

QString Actions::menuOf(const QAction *action) const
{
    const auto row = std::find_if(std::begin(rows), std::end(rows), [&](const Row &one) { return m_actions.value(one.which) == action; });
    if (row == std::end(rows))
        return {};
    const bool isPanel = row->menu == Menu::Panels;
    const Menu menu = isPanel ? Menu::View : row->menu;
    const auto title = std::find_if(std::begin(menuRows), std::end(menuRows), [&](const MenuRow &one) { return one.menu == menu; });
    const QString plain = tr(title->title).remove(u'&');
    return isPanel ? tr("%1 › Panels").arg(plain) : plain;
}

} // namespace caravan
