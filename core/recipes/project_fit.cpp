// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recipes/project_fit.h"

#include "core/base/texts.h"
#include "core/project/inputs.h"
#include "core/recipes/job_facts.h"

#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace caravan::recipes {

namespace {

CARAVAN_TEXTS(ProjectFitTexts);

/// Whether what a strategy brings is told by dune-project, too.
bool readsDuneProject(const Strategy &strategy)
{
    return strategy.id.base == StrategyId::DunePkg || strategy.id.base == StrategyId::SystemPackages
        || strategy.id.base == StrategyId::BuiltProgramPackages;
}

Error nothingThere(const QString &message, const QString &hint) { return {ErrorCode::NotFound, message, {}, 0, 0, hint}; }

/// Why dune, which installs the packages of its own projects alone, has none here.
Error noDune(const project::Project &project)
{
    return nothingThere(ProjectFitTexts::tr("The folder %1 has no dune-project, and dune installs the packages of a dune project alone.")
                            .arg(project.folder),
                        ProjectFitTexts::tr("Take a strategy that installs with opam, or add a dune-project."));
}

/// Why nothing here says what a strategy would install.
Error noPackages(const project::Project &project)
{
    if (const project::Fact *esy = project.fact(project::FactKind::Esy)) {
        return {ErrorCode::Refused,
                ProjectFitTexts::tr("The packages of the project are esy's, as %1 says, and no strategy here installs those.").arg(esy->file),
                {},
                0,
                0,
                ProjectFitTexts::tr("Write jobs of your own with “esy install” and “esy build”, or opam files beside it.")};
    }
    if (project.dune && project.dune->generatesOpamFiles) {
        return nothingThere(
            ProjectFitTexts::tr("The folder %1 has no opam files, and “opam install .” reads nothing else.").arg(project.folder),
            ProjectFitTexts::tr("dune-project generates them: run “dune build” and commit the *.opam files."));
    }
    if (const project::Fact *dunes = project.fact(project::FactKind::DunePackages)) {
        return nothingThere(
            ProjectFitTexts::tr("The folder %1 has no opam files: dune installs its packages, as %2 says.").arg(project.folder, dunes->file),
            ProjectFitTexts::tr("Take “dune's packages”, or add (generate_opam_files) and a package to dune-project."));
    }
    return nothingThere(ProjectFitTexts::tr("The folder %1 has no opam files, so there is no OCaml package to build.").arg(project.folder),
                        ProjectFitTexts::tr(
                            "Open the folder that has the *.opam files, or add (generate_opam_files) and a package to dune-project."));
}

/// Whether an opam file says what the project needs: beside the package.json of esy it may be a name and no more.
bool namesDependencies(const project::Project &project)
{
    return !project.unreadOpamFiles.isEmpty()
        || std::any_of(project.opamFiles.cbegin(), project.opamFiles.cend(),
                       [](const opam::OpamFile &file) { return !file.depends.isEmpty(); });
}

/// Whether a command installs packages by their names, with opam.
bool installsByName(const JobCommand &command)
{
    const QStringList operands = installOperandsOf(command.words);
    return std::any_of(operands.cbegin(), operands.cend(), [](const QString &operand) { return !isPathOfPackages(operand); });
}

} // namespace

std::optional<Error> whyNotFor(const project::Project *project, const Strategy &strategy)
{
    if (!project)
        return std::nullopt;
    if (strategy.id.base == StrategyId::DunePkg && !project->dune)
        return noDune(*project);
    const bool isEsys = project->fact(project::FactKind::Esy);
    const bool hasOpamFiles = !project::inputsOf(*project).opamFiles.isEmpty() && (!isEsys || namesDependencies(*project));
    const bool namesPackages = !isEsys || (project->dune && !project->dune->packages.isEmpty());
    const bool isToldByDune = project->dune && readsDuneProject(strategy) && namesPackages;
    const bool isToldByFlake = strategy.id.base == StrategyId::Nix && QFile::exists(project->folder + "/flake.nix"_L1);
    if (hasOpamFiles || isToldByDune || isToldByFlake)
        return std::nullopt;
    return noPackages(*project);
}

std::optional<Error> whyNotFor(const project::Project *project, const Strategy &strategy, const gitlab::Job &job)
{
    std::optional<Error> error = whyNotFor(project, strategy);
    if (!error || isBlank(*project))
        return std::nullopt;
    if (strategy.usesOpam && !project->dune && strategy.imageKind != ImageKind::Project) {
        const QList<JobCommand> commands = commandsOf(job, JobVariables::AsWritten);
        if (std::any_of(commands.cbegin(), commands.cend(), installsByName))
            return std::nullopt;
    }
    error->code = ErrorCode::Refused; // the project could be read
    return error;
}

bool isBlank(const project::Project &project)
{
    const QStringList names = QDir(project.folder).entryList(QDir::AllEntries | QDir::NoDotAndDotDot); // without hidden ones
    const auto isPipeline = [](const QString &name) { return name.endsWith(".yml"_L1) || name.endsWith(".yaml"_L1); };
    return project.opamFiles.isEmpty() && !project.dune && std::all_of(names.cbegin(), names.cend(), isPipeline);
}

} // namespace caravan::recipes
