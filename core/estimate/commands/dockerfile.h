// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimate/commands/shell.h"

#include <QSet>

namespace caravan::estimate {

/// The instructions of a Dockerfile in a text, which may have other lines: with what continues them, and here-documents as what they run.
QList<Instruction> dockerfileIn(const QString &text);

/// A stage of a Dockerfile as it is written.
struct DockerStage {
    QString name; ///< behind AS, else its number
    QString from; ///< an image or an earlier stage, variables not expanded
    QList<Instruction> instructions;
};

/// A Dockerfile by its stages.
struct Dockerfile {
    QMap<QString, QString> arguments; ///< with their defaults: those in front of the first stage, which its FROMs see
    QList<DockerStage> stages;

    /// The number of the stage of this name or number; -1 for none.
    qsizetype stageOf(const QString &name) const;
    /// Numbers of the stages that a build of \a target, the last stage where it is empty, runs, in order: those that it needs, or all up to it.
    QList<qsizetype> needed(const QString &target, bool skipsOthers) const;
    /// The stages that \a stage starts from or copies from.
    QStringList neededBy(const DockerStage &stage) const;
};
Dockerfile readDockerfile(const QList<Instruction> &instructions);

/// The stage or image that COPY takes its files from; empty for the context.
QString sourceOfCopy(const QString &arguments);
/// What of the project an instruction copies: what stands behind it is made anew when that changes.
enum class Copied {
    Nothing,
    Sources, ///< code
    All      ///< the whole folder, in which every commit changes something
};
Copied copiedBy(const Instruction &instruction);

} // namespace caravan::estimate
