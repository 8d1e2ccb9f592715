// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace caravan::project {

/// What the user says of the runners of one profile, for one project. What is nullopt is left to the profile.
struct RunnerStatement {
    std::optional<bool> isPrivileged;
    std::optional<bool> bindsSocket;
    std::optional<bool> hasDistributedCache;
    std::optional<QStringList> jobTags; ///< that a job asks for so that such a runner takes it; empty for none
    bool isEmpty() const { return *this == RunnerStatement(); }
    bool operator==(const RunnerStatement &) const = default;
};

/// What the user says of a project's server and runners, in the place of what Caravan assumes: remembered for each project in the user's own
/// settings, never in the project.
struct Statements {
    std::optional<bool> hasRegistry;        ///< the server has a container registry, and it is on for the project
    QMap<QString, RunnerStatement> runners; ///< by the id of the runner profile
    bool isEmpty() const;
    bool operator==(const Statements &other) const { return hasRegistry == other.hasRegistry && said() == other.said(); }

private:
    QMap<QString, RunnerStatement> said() const;
};

/// A fact of a runner that is true or not, by the name that files and commands have for it.
struct StatedFact {
    QLatin1StringView name;
    std::optional<bool> RunnerStatement::*value;
};
/// "privileged", "dockerSocket", "sharedCache".
const QList<StatedFact> &statedFacts();
/// The other two names.
inline constexpr QLatin1StringView registryFact("registry");
inline constexpr QLatin1StringView tagsFact("tags");

/// `~/.config/caravan/projects.yml`.
QString statementsFile();

/// What the user has said of the project in \a folder, or in the nearest folder around it of which something is said.
/// Errors: Syntax with file, line and column; Unreadable.
Result<Statements> statementsOf(const QString &folder);

/// Remembers it for \a folder in the place of what was said before; nothing of other projects is changed. Errors: those of statementsOf(), ReadOnly.
Result<Done> remember(const Statements &statements, const QString &folder);

} // namespace caravan::project
