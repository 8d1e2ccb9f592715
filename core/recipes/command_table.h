// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/recipes/glob.h"
#include "core/recipes/purpose.h"
#include "core/script/player.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace caravan::recipes {

class DataReader;
struct ItemCommand;

/// What one script item is for.
struct Role {
    Purposes purposes;            ///< of its commands; without User
    bool hasUserCommands = false; ///< some command belongs to the user
    bool isKept = false;          ///< its purposes may stay beside any strategy
    bool isIdle = false;          ///< prints or tests, and does nothing else

    /// Whether a strategy may take it out.
    bool isOwned() const { return !purposes.isEmpty() && !hasUserCommands && !isKept; }
    bool has(Purpose purpose) const { return purposes.contains(purpose); }
    /// The one purpose that says most; User when the item is the user's.
    Purpose purpose() const;
};

/// `resources/recipes/commands.yml`: a table from command patterns to purposes.
class CommandTable
{
public:
    /// The built-in table; empty when its file is damaged, see error().
    static const CommandTable &builtIn();
    explicit CommandTable(DataReader &reader);

    Role roleOf(const QString &item) const;
    /// What one command is for; nullopt when it is the user's.
    std::optional<Purpose> purposeOf(const ItemCommand &command) const;
    bool needsOcaml(const ItemCommand &command) const;
    /// Whether it is a program that runs nothing but itself, and is no OCaml.
    bool isPlain(const ItemCommand &command) const;
    /// Whether it is a call of opam that works without any switch.
    bool isWithoutSwitch(const ItemCommand &command) const;
    /// Whether the item has a command that needs OCaml or opam.
    bool needsOcaml(const QString &item) const;
    /// Whether the item's own commands (not those of a strategy) need a switch.
    bool needsSwitch(const QString &item) const;
    bool readsIndex(const QString &item) const;
    /// Whether the first thing that the item does, whatever comes of the rest, is to update the package index.
    bool beginsWithIndex(const QString &item) const;
    bool readsIndex(const ItemCommand &command) const;
    /// Whether only root may run it, as it is without `sudo` in front.
    bool needsRoot(const ItemCommand &command) const;
    /// The programs that such commands run, for a quick look: "apt-get".
    const QStringList &rootPrograms() const { return m_rootPrograms; }
    /// Flags of `opam install` that the item asks for: `--with-test`.
    QStringList installFlags(const QString &item) const;
    const std::optional<Error> &error() const { return m_error; }

private:
    struct Entry {
        Purpose purpose = Purpose::User;
        WordPattern command;
        WordPattern inside;
        bool hasInside = false;
        QList<WordPattern> only; ///< what its operands may be; empty for all
        bool isKept = false;
        bool isUsers = false;
        bool isWhole = false;
    };
    struct FlagEntry {
        QString flag;
        QList<WordPattern> commands;
    };
    Role readRole(const QString &item) const;
    QStringList readFlags(const QString &item) const;
    const Entry *entryOf(const ItemCommand &command) const;
    const Entry *findEntry(const ItemCommand &command) const;
    bool isNeutral(const QStringList &words) const;
    QList<WordPattern> patterns(const QStringList &texts) const;

    QHash<QString, QStringList> m_words;
    QList<Entry> m_entries;
    PatternIndex m_entryIndex; ///< of their commands
    QList<WordPattern> m_neutral;
    QList<WordPattern> m_indexReaders;
    QList<WordPattern> m_needRoot;
    QStringList m_rootPrograms;      ///< of m_needRoot
    QList<WordPattern> m_needNoRoot; ///< of those that fit one of the former
    QList<FlagEntry> m_flags;
    QStringList m_ocamlPrograms;
    QList<WordPattern> m_withoutSwitch;
    QStringList m_plainPrograms;
    std::optional<Error> m_error;
};

/// A command that a script item runs.
struct ItemCommand {
    QStringList words;                          ///< variables expanded as far as they are known, `sudo`, `env` and the like taken off
    QList<script::SimpleCommand> substitutions; ///< commands whose output it takes
    bool isSudo = false;
    bool isFed = false; ///< run by `xargs`: more arguments come from its input
};
/// The commands that an item runs by itself: of `sh -c` those in its text, of a loop over words each round. What was read is remembered.
QList<ItemCommand> commandsOf(const QString &item);
/// The first line of an item that is neither empty nor a comment, by which people know it.
QString headOf(const QString &item);
/// The words of a command without `opam exec --` in front.
QStringList userWords(const QStringList &words);
/// An item read as shell; of those read last, some thousands are remembered.
script::ParsedText parsedItem(const QString &item);
/// A text that is equal for items that do the same: options sorted, those that only answer or silence questions left out.
QString canonicalForm(const QString &item);

} // namespace caravan::recipes
