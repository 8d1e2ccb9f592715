// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/source.h"
#include "core/recipes/catalogue.h"
#include "core/yaml/tree.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace caravan::estimate {

/// How long a program takes of which nothing more can be told than its name.
struct ProgramTime {
    QString kind;  ///< "test": id of what it is like
    QString phase; ///< id of the phase that it belongs to
    double seconds = 0;
    double down = 1; ///< P50/P10
    double up = 1;   ///< P90/P50
    bool usesCpu = false;
    recipes::Provenance provenance;
    QStringList keeps = {}; ///< paths, as a shell writes them, of what it leaves for its next run
    double kept = 1;        ///< what share of the time is left where one of them is there
    double keptBytes = 0;   ///< of them all

    bool isInstant() const { return seconds <= 0; }
};

/// `resources/catalogue/programs.yml`: programs that are known by name, and what others are like.
class Programs
{
public:
    /// Errors: Syntax with file and line.
    static Result<Programs> read(const Source &source);

    /// Takes in the programs of a user's \a list, which go before those of the table: `names` and `seconds`; what else an entry of the table has may
    /// be left out. Errors: Syntax with file, line and column.
    Result<Done> add(const Source &source, yaml::Node list);

    /// Of a command whose program, or subcommand, stands in the table; nullopt for others. A path counts by its last name, a version behind
    /// a name (`python3.12`, `clang-format-14`) does not count. What only asks for a version or help takes no time.
    std::optional<ProgramTime> known(const QStringList &words) const;
    /// Of any other, by words in its name and its subcommand.
    const ProgramTime &guessed(const QStringList &words) const;
    /// Of a kind; of the last one where none has that id.
    const ProgramTime &like(const QString &kind) const;

private:
    struct Entry {
        QStringList subcommands; ///< empty: any
        ProgramTime time;
    };
    struct Kind {
        QStringList words;
        ProgramTime time;
    };
    const QList<Entry> *entriesOf(const QString &program) const;

    QList<Kind> m_kinds; ///< the last one is for those that no words fit
    QHash<QString, QList<Entry>> m_entries;
};

/// The name of a program without its folder, `.exe` and version: "python" for "/usr/bin/python3.12".
QString plainName(const QString &program);

} // namespace caravan::estimate
