// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recipes/built_program.h"
#include "core/recipes/job_facts.h"
#include "core/recipes/shared_switches.h"
#include "core/recipes/strategy.h"

#include <QHash>

namespace caravan::recipes {

/// What becomes of `sudo` in the user's own lines when a job goes into an image with another user.
enum class Sudo {
    Stays,
    Goes, ///< the job runs as root, and there is no sudo
    Comes ///< in front of package managers, which the job has called as root
};

/// What the placeholders of a strategy stand for in one job. README.md lists them.
struct Fitting {
    QString image;     ///< the reference that the job will have
    QString baseImage; ///< the image of ocaml/opam that it is, or that a project image is built from
    Sudo sudo = Sudo::Stays;
    std::optional<BuiltProgram> program; ///< that the strategy keeps, or that the job's lines run from where one kept it
    QStringList movedFolders;            ///< of the project, that the job moves its switch to and from by lines that are the strategy's
    QHash<QString, QString> texts;       ///< placeholder → text
    QHash<QString, QStringList> lists;   ///< placeholder → items, where it is the whole item of a list

    /// \a text with its placeholders filled; empty when it was nothing but placeholders that say nothing.
    QString fill(const QString &text) const;
    QStringList fill(const QStringList &lines) const; ///< without the lines that are empty then
    yaml::Value fill(const yaml::Value &value) const;
};

/// A template as the jobs that extend it have it.
struct TemplateInUse {
    const gitlab::Job *first = nullptr; ///< of the jobs
    gitlab::Job job;                    ///< it, with the name of the first of them, and with their image and variables as far as they agree
    bool hasImageOfUsers = true;        ///< they have one image; else it is its own, or that of the first of them
};

/// What stays the same for all jobs of one pipeline.
struct FittingSite {
    const Strategy &strategy;
    const project::Project *project = nullptr;
    const Catalogue &catalogue;
    QStringList moreFlags; ///< of `opam install`, that other jobs need of this text
    CompilerFrom compilerFrom = CompilerFrom::Job;
    const TemplateInUse *inUse = nullptr; ///< of a template; null for jobs themselves
    SeriesOfJobs had = {};
    SwitchSource source = {}; ///< of the job that is fitted
};

/// The compiler that a job has: that of its own lines, else of those that make the switch which it takes from a cache, else its image's.
CompilerChoice compilerIn(const FittingSite &site, const gitlab::Job &job, const Image &image);
/// The flags of `opam install` that the job needs, and those who share its text or its switch; some more than once.
QStringList flagsIn(const FittingSite &site, const gitlab::Job &job);

/// Adds the program that the strategy keeps, or that the job's lines run from where one keeps it now. Gives why a strategy cannot.
std::optional<Error> addProgram(Fitting &fitting, const gitlab::Job &job, const FittingSite &site);

/// Chooses image, compiler, key files and flags for a job. Errors: Refused, with the reason and a way out.
Result<Fitting> fittingFor(const gitlab::Job &job, const FittingSite &site);

} // namespace caravan::recipes
