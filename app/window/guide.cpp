// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/guide.h"

#include "app/canvas/keys.h"
#include "app/document/document.h"
#include "app/help/guide.h"
#include "app/help/help_pages.h"
#include "app/help/help_window.h"
#include "app/window/actions.h"
#include "app/window/command_palette.h"

#include <QAction>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace caravan {

namespace {

/// The group of a place; a new one behind the others where it has none yet.
help::KeyGroup &keyGroupAt(QList<help::KeyGroup> &groups, const QString &place)
{
    const auto found = std::find_if(groups.begin(), groups.end(), [&place](const help::KeyGroup &group) { return group.place == place; });
    if (found != groups.end())
        return *found;
    groups.append({place, {}});
    return groups.last();
}

} // namespace

Guide::Guide(Actions *actions, Document *document, QWidget *window) :
    QObject(window), m_actions(actions), m_document(document), m_window(window)
{
}

void Guide::showHelp(const QString &page)
{
    if (!m_help) {
        QList<help::KeyGroup> groups;
        for (const QAction *action : m_actions->all()) {
            const QString keys = action->shortcut().toString(QKeySequence::NativeText);
            if (keys.isEmpty())
                continue;
            keyGroupAt(groups, m_actions->menuOf(action)).lines.append({keys, Actions::plainTitle(*action)});
        }
        for (const canvas::KeyMeaning &meaning : canvas::keyMeanings()) {
            QStringList keys;
            for (const QKeySequence &key : meaning.keys)
                keys.append(key.toString(QKeySequence::NativeText));
            keyGroupAt(groups, tr("On the canvas")).lines.append({keys.join(u"  "_s), meaning.meaning});
        }
        QList<help::Topic> topics{help::firstSteps(), help::guide(), help::keys(groups),
                                  help::strategies(m_document->knowledge().catalogue)};
        topics += help::rules();
        topics += {help::keywords(), help::about()};
        m_help = new HelpWindow(std::move(topics), m_window);
    }
    m_help->showPage(page);
    m_help->show();
    m_help->raise();
    m_help->activateWindow();
}

void Guide::showCommands(const QList<Command> &onCanvas)
{
    QList<Command> commands;
    for (QAction *action : m_actions->all()) {
        if (action == (*m_actions)[Do::CommandPalette])
            continue;
        commands.append({Actions::plainTitle(*action), m_actions->menuOf(action), action->shortcut().toString(QKeySequence::NativeText),
                         action->isEnabled(), [action] { action->trigger(); }});
    }
    for (Command command : onCanvas) {
        command.place = tr("On the canvas");
        commands.append(std::move(command));
    }
    for (const gitlab::Job *job : m_document->derived().pipeline.runnableJobs()) {
        commands.append({job->name, tr("Job in %1").arg(job->stage.value), {}, true, [this, name = job->name] { Q_EMIT jobChosen(name); }});
    }
    auto *palette = new CommandPalette(std::move(commands), m_window);
    palette->open();
}

} // namespace caravan
