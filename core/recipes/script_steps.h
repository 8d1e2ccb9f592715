// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recipes/command_place.h"
#include "core/recipes/job_facts.h"

#include <algorithm>

namespace caravan::recipes {

/// A simple command of a script where it stands; those inside `$(…)` come right before the one that they are part of.
struct ScriptStep {
    CommandPlace place;
    QStringList words;      ///< without `sudo` and the like
    QString text;           ///< as it is written
    QString opam;           ///< the subcommand of an opam call, without global options
    bool isCertain = false; ///< it always runs when the script gets there, and its failure ends the job
    bool isFatal = false;   ///< the same, and it stands in no pipe or group

    QString program() const { return words.value(0); }
    QStringList operands() const
    {
        QStringList operands;
        for (const QString &word : words.mid(1)) {
            if (!word.startsWith(u'-'))
                operands += word;
        }
        return operands;
    }
    bool hasOption(const QStringList &names) const
    {
        return std::any_of(words.cbegin(), words.cend(), [&](const QString &word) { return names.contains(word); });
    }
};

/// A job's script, read for what it moves.
struct JobSteps {
    const gitlab::Job *job = nullptr;
    QList<ScriptStep> steps; ///< in the order of their run: before, main, after

    QStringList texts; ///< of the items, as far as they are reached

    bool mentions(const QString &text) const
    {
        return std::any_of(texts.cbegin(), texts.cend(), [&](const QString &one) { return one.contains(text); });
    }
};

/// For moves, variables of the job stay as they are written: `$OPAMROOT` says more than its value.
JobSteps stepsOf(const gitlab::Job &job, JobVariables variables = JobVariables::AsWritten);

} // namespace caravan::recipes
