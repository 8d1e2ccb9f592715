// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recipes/script_steps.h"

namespace caravan::recipes {

/// Whether a cache path holds an opam switch or root: `_opam`, `_switch`, `$OPAMROOT` …
bool isOpamPath(const gitlab::Job &job, const QString &path);

/// Whether a job's text has what moving opam's files takes: a quick look before it is read as shell.
bool mayMoveSwitch(const gitlab::Job &job);
/// Whether \a cache keeps \a inside, something in it, or what it is in.
bool isCacheOf(const gitlab::Job &job, const gitlab::Cache &cache, const QString &inside);
/// Whether a cache of \a job does.
bool isCached(const gitlab::Job &job, const QString &inside);

/// A command that moves or copies opam's files over the border of the project folder.
struct SwitchMove {
    qsizetype call = 0; ///< index in JobSteps::steps
    bool isCopy = false;
    bool isSave = false;     ///< into the project; else out of it
    QString inside;          ///< path in the project
    QString outside;         ///< path of the opam root or switch, as written
    bool isContents = false; ///< `dir/.`, `dir/*`: what is in it
    bool isWhole = false;    ///< the whole opam root
};

QList<SwitchMove> movesOf(const JobSteps &job);
QList<SwitchMove> movesOf(const gitlab::Job &job);

/// Whether a path that a job names is in the project's folder, and its place there.
bool isInProject(const gitlab::Job &job, const QString &path);
QString placeInProject(const gitlab::Job &job, const QString &path);

/// Whether \a path is taken away or written by an earlier command, one of \a programs.
bool isTouchedBefore(const JobSteps &job, qsizetype index, const QString &path, const QStringList &programs);

/// The value of a variable of \a job; empty without it.
QString variableOf(const gitlab::Job &job, const QString &name);

} // namespace caravan::recipes
