// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/canvas_commands.h"

#include "app/canvas/canvas_view.h"
#include "app/canvas/keys.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QMenu>

#include <memory>

namespace caravan {

using namespace Qt::StringLiterals;

namespace {

/// A menu's text as it reads: without dots, and with single ampersands.
QString plainText(const QString &text) { return QString(text).remove(u'…').replace(u"&&"_s, u"&"_s); }

/// Adds the actions of \a menu and of those in it: “Needs › build”.
void addActions(QList<Command> &commands, const std::shared_ptr<QMenu> &owner, const QMenu &menu, const QString &above,
                const QList<QKeySequence> &keys, const std::function<void()> &show)
{
    for (QAction *action : menu.actions()) {
        const QString title = above + plainText(action->text());
        if (const QMenu *inside = action->menu())
            addActions(commands, owner, *inside, title + u" › "_s, keys, show);
        else if (!action->isSeparator() && !keys.contains(action->shortcut()))
            commands.append({title,
                             {},
                             action->shortcut().toString(QKeySequence::NativeText),
                             action->isEnabled() && menu.isEnabled(),
                             [owner, action, show] {
                                 show();
                                 action->trigger();
                             }});
    }
}

} // namespace

QList<Command> canvasCommands(CanvasView *canvas, const std::function<void()> &show)
{
    QList<Command> commands;
    QList<QKeySequence> keys;
    for (const canvas::KeyMeaning &meaning : canvas::keyMeanings()) {
        if (meaning.keys.size() != 1)
            continue; // one of several: the arrows, or what menus have
        const QKeySequence &key = meaning.keys.constFirst();
        keys.append(key);
        commands.append({meaning.meaning, {}, key.toString(QKeySequence::NativeText), true, [canvas, show, pressed = key[0]] {
                             show();
                             canvas->setFocus(Qt::ShortcutFocusReason);
                             QKeyEvent press(QEvent::KeyPress, pressed.key(), pressed.keyboardModifiers());
                             QCoreApplication::sendEvent(canvas, &press);
                         }});
    }
    for (const std::shared_ptr<QMenu> &menu : canvas->menus())
        addActions(commands, menu, *menu, {}, keys, show);
    return commands;
}

} // namespace caravan
