// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the player takes back when a shell of its own, a call or a command that may not run is over. For the player alone.
#include "core/script/player.h"

namespace caravan::script {

/// Notes what is assigned while it lives; at its end all that is undone when \a undoes.
class Player::Logging
{
public:
    Logging(Player &player, bool undoes) : m_player(player), m_undoes(undoes), m_folder(player.m_folder), m_place(player.folderNow())
    {
        m_player.m_logs += &m_log;
    }
    ~Logging()
    {
        m_player.m_logs.removeOne(&m_log);
        if (!m_undoes)
            return;
        for (auto it = m_log.cbegin(); it != m_log.cend(); ++it)
            m_player.m_scope.assign(it.key(), it.value());
        m_player.m_folder = m_folder;
        m_player.returnTo(m_place);
    }
    Q_DISABLE_COPY_MOVE(Logging)

private:
    Player &m_player;
    bool m_undoes;
    std::optional<QString> m_folder;
    QString m_place;
    Log m_log;
};

/// The outermost `( … )` that a list passes: a shell of its own.
class Player::Subshell
{
public:
    /// \a around: number of the one that the whole list stands in.
    Subshell(Player &player, int around) : m_player(player), m_number(around) { }
    ~Subshell() { leave(); }
    Q_DISABLE_COPY_MOVE(Subshell)

    /// \a number: of the one that the next command stands in.
    void enter(int number)
    {
        if (number == m_number)
            return;
        leave();
        m_number = number;
        if (number != 0)
            m_child.emplace(m_player, true);
    }
    /// Whether `exit` has ended it, and not the shell around.
    bool hasExited() const { return m_child && m_player.m_hasExited && !m_player.m_hasFailed; }

private:
    void leave()
    {
        if (hasExited())
            m_player.m_hasExited = false;
        m_child.reset();
    }

    Player &m_player;
    int m_number;
    std::optional<Logging> m_child;
};

/// One level of calls while it lives, with arguments of its own where there are some.
class Player::Nesting
{
public:
    explicit Nesting(Player &player) : m_player(player), m_arguments(player.m_scope.arguments), m_hasArguments(player.m_scope.hasArguments)
    {
        ++m_player.m_nesting;
    }
    ~Nesting()
    {
        --m_player.m_nesting;
        m_player.m_scope.arguments = m_arguments;
        m_player.m_scope.hasArguments = m_hasArguments;
    }
    Q_DISABLE_COPY_MOVE(Nesting)

    void setArguments(const QStringList &arguments)
    {
        m_player.m_scope.arguments = arguments;
        m_player.m_scope.hasArguments = true;
    }

private:
    Player &m_player;
    QStringList m_arguments;
    bool m_hasArguments;
};

} // namespace caravan::script
