// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recipes/fitting.h"

#include "core/base/texts.h"
#include "core/gitlab/pipeline/checks.h"
#include "core/gitlab/pipeline/job_script.h"
#include "core/project/inputs.h"
#include "core/recipes/cache_epoch.h"
#include "core/recipes/image_choice.h"
#include "core/recipes/inputs.h"
#include "core/recipes/install_targets.h"
#include "core/recipes/ocaml_choice.h"
#include "core/recipes/plain_fitting.h"
#include "core/recipes/project_fit.h"
#include "core/recipes/repositories.h"

#include <QDir>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace caravan::recipes {

namespace {

CARAVAN_TEXTS(FittingTexts);

constexpr QLatin1StringView imageCompiler = "ocaml-base-compiler.$(opam exec -- ocamlc -version)"_L1;
/// The same where the job has a root of its own, in which there is no switch yet.
constexpr QLatin1StringView imageCompilerElsewhere = "ocaml-base-compiler.$(OPAMROOT=/home/opam/.opam opam exec -- ocamlc -version)"_L1;

static_assert(project::mostKeyFiles == gitlab::mostKeyFiles); // these rooms do not see each other

/// Files whose change makes a cached switch old: at most as many as GitLab takes. Without opam files the packages are those that the pipeline names;
/// of a project that is not known, or blank, all that there may be one day.
QStringList keyFiles(const gitlab::Job &job, const project::Inputs &inputs, const FittingSite &site)
{
    const Catalogue &catalogue = site.catalogue;
    if (!inputs.keyFiles.isEmpty())
        return inputs.keyFiles;
    const bool isKnown = site.project && !isBlank(*site.project);
    const auto namesOpam = [](const QString &file) { return file.endsWith(".opam"_L1); };
    for (const gitlab::Field<gitlab::Cache> &cache : job.caches) {
        const bool isSwitch = std::any_of(cache.value.paths.cbegin(), cache.value.paths.cend(),
                                          [&](const QString &path) { return catalogue.isSwitchPath(path); });
        const QStringList &files = cache.value.key.files;
        const bool isNothing = files.isEmpty() || (isKnown && std::all_of(files.cbegin(), files.cend(), namesOpam));
        if (isSwitch && !isNothing)
            return files;
    }
    return {isKnown ? QDir(site.project->folder).relativeFilePath(site.project->pipelineFile) : u"*.opam"_s};
}

/// As part of a cache key: GitLab makes folder names of them.
QString slug(QString text)
{
    static const QRegularExpression odd(u"[^A-Za-z0-9._${}-]+"_s);
    return text.remove("ocaml-base-compiler."_L1).replace(odd, u"-"_s);
}

/// What the job's line is to install; of a template, what the first of the jobs has for those variables in which they differ.
InstallTargets targetsFor(const gitlab::Job &job, const FittingSite &site, const project::Inputs &inputs)
{
    const gitlab::Job &values = site.inUse ? *site.inUse->first : job;
    const InstallTargets own = installTargetsOf(job, values, inputs);
    const InstallTargets others = site.source.packages ? installTargetsOf(*site.source.packages, *site.source.packages, inputs) : own;
    return others.words.contains(u'$') ? own : others; // whose variables are not the job's
}

/// The same in cache keys.
QString partInKey(const InstallTargets &targets) { return targets.part.isEmpty() ? QString() : u'-' + slug(targets.part); }

bool isLockFlag(const QString &flag) { return flag.startsWith("--locked"_L1); }

/// Whether the lock files are for the compiler that a job has.
bool fitsLock(const project::Inputs &inputs, const CompilerChoice &compiler)
{
    return inputs.isLocked() && (inputs.lockedOcaml.isEmpty() || seriesOfVersion(inputs.lockedOcaml) == compiler.series);
}

/// A lock file for another release of the series than the one that the image brings: opam finds no solution then.
std::optional<Error> otherLock(const gitlab::Job &job, const FittingSite &site, const ImageChoice &chosen, const project::Inputs &inputs)
{
    const QString there = exactVersion(site.catalogue, chosen.compiler.series);
    const bool isImages = site.strategy.imageKind != ImageKind::Opam && fitsLock(inputs, chosen.compiler);
    if (!isImages || there.isEmpty() || inputs.lockedOcaml.isEmpty() || inputs.lockedOcaml == there)
        return std::nullopt;
    return Error{ErrorCode::Refused,
                 FittingTexts::tr("The lock file asks for OCaml %1, and the image “%2” of job “%3” has OCaml %4.")
                     .arg(inputs.lockedOcaml, chosen.image, job.name, there),
                 {},
                 0,
                 0,
                 FittingTexts::tr("Use a local switch, or lock the packages again with that OCaml: “opam lock .”.")};
}

} // namespace

QString Fitting::fill(const QString &text) const
{
    if (!text.contains(u'{') && !text.contains(u'\n'))
        return text;
    if (text.contains(u'\n')) { // as in a list of lines, one that is empty then goes
        QStringList lines;
        for (const QString &line : text.split(u'\n')) {
            const QString filled = fill(line);
            if (line.trimmed().isEmpty() || !filled.trimmed().isEmpty())
                lines.append(filled);
        }
        return lines.join(u'\n');
    }
    QString result;
    qsizetype end = 0;
    for (qsizetype open = text.indexOf(u'{'); open >= 0; open = text.indexOf(u'{', open + 1)) {
        const qsizetype close = text.indexOf(u'}', open);
        const auto known = close < 0 ? texts.cend() : texts.constFind(text.sliced(open + 1, close - open - 1));
        if (known == texts.cend() || (open > 0 && text.at(open - 1) == u'$')) // `${NAME}` is the shell's
            continue;
        result += QStringView(text).sliced(end, open - end);
        result += *known;
        end = close + 1;
    }
    result += QStringView(text).sliced(end);
    return result;
}

QStringList Fitting::fill(const QStringList &lines) const
{
    QStringList result;
    for (const QString &line : lines) {
        const QString text = fill(line);
        if (!text.isEmpty())
            result.append(text);
    }
    return result;
}

yaml::Value Fitting::fill(const yaml::Value &value) const
{
    if (const auto *text = std::get_if<yaml::Text>(&value))
        return yaml::Value::text(fill(text->string));
    if (const auto *map = std::get_if<yaml::Map>(&value)) {
        yaml::Map result;
        for (const auto &[key, entry] : map->entries) {
            const yaml::Value filled = fill(entry);
            const auto *list = std::get_if<yaml::List>(&filled);
            const bool isEmptied = list && list->items.isEmpty() && !std::get<yaml::List>(entry).items.isEmpty();
            if (!isEmptied)
                result.entries.append({key, filled});
        }
        return result;
    }
    const auto *list = std::get_if<yaml::List>(&value);
    if (!list)
        return value;
    yaml::List result;
    result.flow = list->flow;
    for (const yaml::Value &item : list->items) {
        const auto *text = std::get_if<yaml::Text>(&item);
        const QString name = text ? text->string.mid(1, text->string.size() - 2) : QString();
        if (text && text->string == u'{' + name + u'}' && lists.contains(name)) {
            const QStringList names = lists.value(name);
            for (const QString &entry : names)
                result.items.append(yaml::Value::text(entry));
            continue;
        }
        const yaml::Value filled = fill(item);
        const auto *line = std::get_if<yaml::Text>(&filled);
        if (!line || !line->string.isEmpty())
            result.items.append(filled);
    }
    return result;
}

namespace {

/// The system packages of a project's dependencies that no line of the user installs.
QStringList systemPackagesMissing(const gitlab::Job &job, const ImageFacts &facts, const opam::Closure &closure)
{
    QStringList names = facts.packageManager == "apk"_L1 ? closure.alpine : closure.debian;
    const CommandTable &table = CommandTable::builtIn();
    const QList<JobCommand> commands = commandsOf(job, JobVariables::Expanded);
    for (const JobCommand &command : commands) {
        if (table.readsIndex(command) && !table.purposeOf(command))
            names.removeIf([&](const QString &name) { return command.words.contains(name); });
    }
    names.removeIf([](const QString &name) { return !name.endsWith("-dev"_L1); }); // the others are tools to build with
    return names;
}

/// A line that needs opam's package definitions for more than the project's own dependencies; empty for none.
QString installingLine(const gitlab::Job &job)
{
    static const QStringList commands = {u"install"_s,    u"reinstall"_s, u"upgrade"_s, u"pin"_s,  u"repo"_s,
                                         u"repository"_s, u"update"_s,    u"switch"_s,  u"init"_s, u"depext"_s};
    const CommandTable &table = CommandTable::builtIn();
    for (const gitlab::Script which : {gitlab::Script::Before, gitlab::Script::Main, gitlab::Script::After}) {
        for (const gitlab::Command &command : job.commands(which)) {
            const QList<ItemCommand> all = commandsOf(command.text);
            const bool installs = std::any_of(all.begin(), all.end(), [](const ItemCommand &one) {
                return one.words.value(0) == "opam"_L1 && commands.contains(one.words.value(1));
            });
            const Role role = table.roleOf(command.text);
            if (installs && !role.isOwned())
                return headOf(command.text);
        }
    }
    return lineInstallingByName(job);
}

/// The line that installs system packages, in the form of a strategy's own: empty for none.
QString installOf(const QStringList &names, const PackageManager &packages)
{
    return names.isEmpty() ? QString() : packages.update + " && echo "_L1 + names.join(u' ') + " | xargs "_L1 + packages.install;
}

} // namespace

CompilerChoice compilerIn(const FittingSite &site, const gitlab::Job &job, const Image &image)
{
    return compilerOf(site.source.compiler ? *site.source.compiler : job, image);
}

QStringList flagsIn(const FittingSite &site, const gitlab::Job &job)
{
    return installFlagsOf(job) + site.moreFlags + (site.source.packages ? installFlagsOf(*site.source.packages) : QStringList());
}

std::optional<Error> addProgram(Fitting &fitting, const gitlab::Job &job, const FittingSite &site)
{
    const Strategy *now = site.catalogue.strategy(recognise(job, site.catalogue).strategy);
    if (site.strategy.programFolder.isEmpty() && (!now || now->programFolder.isEmpty()))
        return std::nullopt;
    const Result<BuiltProgram> program = programOf(job, site.catalogue);
    if (!program)
        return program.error();
    fitting.program = *program;
    fitting.texts.insert(u"program"_s, program->name);
    fitting.texts.insert(u"buildTarget"_s, program->target);
    fitting.texts.insert(u"builtPath"_s, program->path);
    return std::nullopt;
}

namespace {

/// The flags of `opam install` that the job and those who share its text ask for.
QStringList flagsFor(const gitlab::Job &job, const FittingSite &site, bool isLocked)
{
    QStringList flags = flagsIn(site, job);
    if (isLocked && std::none_of(flags.cbegin(), flags.cend(), isLockFlag))
        flags.append(u"--locked"_s);
    flags.removeDuplicates();
    flags.sort();
    return flags;
}

/// The repositories that the job's packages are in, besides opam's own.
NeededRepositories repositoriesAt(const gitlab::Job &job, const FittingSite &site)
{
    return site.project ? repositoriesFor(*site.project, site.catalogue) : repositoriesOf(job, site.catalogue);
}

/// How `opam switch create` is told to install \a specification from the repositories that are asked for. Several packages want the option: as the
/// operand they are an “Invalid package specification” (opam 2.1.2, 2026-11).
QString compilerWords(const QString &specification, const CompilerChoice &compiler)
{
    QString words = (specification.contains(u',') ? u"--packages=\"%1\""_s : u"\"%1\""_s).arg(specification);
    if (!compiler.repositories.isEmpty())
        words += u" --repositories=\"%1\""_s.arg(compiler.repositories);
    return words;
}

/// Why a job may not lose a switch that has repositories of its own; nullopt for any other, and where the strategy makes one.
std::optional<Error> losesRepositories(const gitlab::Job &job, const FittingSite &site)
{
    const QString repositories = compilerIn(site, job, {}).repositories;
    const QStringList &lines = site.strategy.beforeScript;
    if (repositories.isEmpty() || repositories == "default"_L1
        || std::any_of(lines.cbegin(), lines.cend(), [](const QString &line) { return line.contains("{compiler}"_L1); }))
        return std::nullopt;
    return Error{
        ErrorCode::Refused,
        FittingTexts::tr("Job “%1” makes a switch with the repositories “%2”, and with “%3” it would not have them.")
            .arg(job.name, repositories, site.strategy.title),
        {},
        0,
        0,
        FittingTexts::tr(
            "Add them by a line “opam repository add NAME ADDRESS” in place of “--repositories”, or apply the strategy to other jobs.")};
}

/// A job on the runner's machine: its image, if it has one, counts for the OCaml that it names alone.
Result<Fitting> hostFittingFor(const gitlab::Job &job, const FittingSite &site)
{
    const project::Inputs inputs = site.project ? project::inputsOf(*site.project) : project::Inputs();
    const QString image = job.image ? gitlab::expandedIn(job, job.image->value.name) : QString();
    const Image known = imageOf(site.catalogue, baseOfProjectImage(image).isEmpty() ? image : baseOfProjectImage(image));
    CompilerChoice compiler = compilerIn(site, job, known);
    if (compiler.specification.contains("$("_L1)) // asks the compiler of an image
        compiler.specification.clear();
    if (compiler.series.isEmpty() || (compiler.specification.isEmpty() && !known.isOcamlNamed))
        takeOcaml(compiler, site);
    const bool isLocked = fitsLock(inputs, compiler);
    const QString exact = exactVersion(site.catalogue, compiler.series);
    QString specification = compiler.specification;
    if (specification.isEmpty() && isLocked)
        specification = inputs.lockedCompiler;
    if (specification.isEmpty() && !exact.isEmpty())
        specification = "ocaml-base-compiler."_L1 + exact;
    if (specification.isEmpty()) {
        return Error{ErrorCode::Refused,
                     FittingTexts::tr("Caravan does not know which release of OCaml %1 job “%2” should have.").arg(compiler.series, job.name),
                     {},
                     0,
                     0,
                     FittingTexts::tr("Name it in a line “opam switch create . VERSION”.")};
    }
    const QStringList flags = flagsFor(job, site, isLocked);
    const InstallTargets targets = targetsFor(job, site, inputs);
    Fitting fitting;
    fitting.texts = {
        {u"ocaml"_s, compiler.series},
        {u"compiler"_s, compilerWords(specification, compiler)},
        {u"compilerSlug"_s, slug(specification)},
        {u"flags"_s, flags.isEmpty() ? QString() : u' ' + flags.join(u' ')},
        {u"targets"_s, targets.words},
        {u"part"_s, partInKey(targets)},
        {u"addRepositories"_s, addingCommand(withoutUsers(repositoriesAt(job, site), job), RepositoryScope::Switch)},
        {u"opamExec"_s, u"opam exec -- "_s},
    };
    return fitting;
}

} // namespace

Result<Fitting> fittingFor(const gitlab::Job &job, const FittingSite &site)
{
    if (std::optional<Error> error = losesRepositories(job, site))
        return *std::move(error);
    if (!site.strategy.usesOpam)
        return plainFittingFor(job, site);
    if (site.strategy.isOnHost)
        return hostFittingFor(job, site);
    const Result<ImageChoice> chosen = chooseImage(job, site);
    if (!chosen)
        return chosen.error();
    const ImageFacts &facts = *chosen->facts;
    const PackageManager packages = site.catalogue.packageManagers.value(facts.packageManager);
    const project::Inputs inputs = site.project ? project::inputsOf(*site.project) : project::Inputs();

    Fitting fitting;
    fitting.image = chosen->image;
    fitting.baseImage = chosen->base;
    fitting.sudo = chosen->wasRoot ? Sudo::Comes : Sudo::Stays;
    const bool hasCompiler = imageOf(site.catalogue, chosen->base).isOcamlNamed;
    QString specification = chosen->compiler.specification;
    if (specification.isEmpty() && !chosen->compiler.variant.isEmpty() && site.strategy.imageKind == ImageKind::Opam) {
        return Error{ErrorCode::Refused,
                     FittingTexts::tr("The image “%1” of job “%2” has a special compiler, which a switch of its own would not have.")
                         .arg(chosen->base, job.name),
                     {},
                     0,
                     0,
                     FittingTexts::tr("Add a line “opam switch create . PACKAGES” with the packages of that compiler, or use an image "
                                      "without “-%1”.")
                         .arg(chosen->compiler.variant)};
    }
    const QLatin1StringView ownCompiler = site.strategy.id.base == StrategyId::OpamRoot ? imageCompilerElsewhere : imageCompiler;
    const bool isLocked = fitsLock(inputs, chosen->compiler);
    if (specification.isEmpty() && isLocked)
        specification = inputs.lockedCompiler;
    if (specification.isEmpty()) {
        const QString exact = exactVersion(site.catalogue, chosen->compiler.series);
        specification = exact.isEmpty() ? QString(ownCompiler) : "ocaml-base-compiler."_L1 + exact;
        if (exact.isEmpty() && !hasCompiler) {
            return Error{ErrorCode::Refused,
                         FittingTexts::tr("Caravan does not know which release of OCaml %1 job “%2” should have.")
                             .arg(chosen->compiler.series, job.name),
                         {},
                         0,
                         0,
                         FittingTexts::tr("Name it in a line “opam switch create . VERSION”.")};
        }
    }
    if (const QString line = site.strategy.id.base == StrategyId::SlimImage ? installingLine(job) : QString(); !line.isEmpty()) {
        return Error{ErrorCode::Refused,
                     FittingTexts::tr("Job “%1” runs “%2”, and in a slim image there are no package definitions.").arg(job.name, line),
                     {},
                     0,
                     0,
                     FittingTexts::tr("Use the project image, or let the opam files name what the job needs.")};
    }
    if (const std::optional<Error> error = otherLock(job, site, *chosen, inputs))
        return *error;
    const QStringList flags = flagsFor(job, site, isLocked);
    const InstallTargets targets = targetsFor(job, site, inputs);
    const bool isAskedLocked = std::any_of(flags.cbegin(), flags.cend(), isLockFlag);
    const QString linkOpam = facts.opamBinary.isEmpty() ? QString() : u"sudo ln -f %1 /usr/bin/opam"_s.arg(facts.opamBinary);
    const QString selectOpam = linkOpam.isEmpty() ? QString() : linkOpam + " && opam init --reinit -ni"_L1;
    const QString opamVersion = facts.opamBinary.isEmpty() ? facts.opamVersion : facts.opamBinary.section(u'-', -1);

    const NeededRepositories repositories = repositoriesAt(job, site);
    QStringList preparations{selectOpam, addingCommand(repositories, RepositoryScope::Root), packages.update};
    preparations.removeAll(QString());

    fitting.texts = {
        {u"image"_s, fitting.image},
        {u"baseImage"_s, fitting.baseImage},
        {u"base"_s, fitting.baseImage.section(u':', 1)},
        {u"distro"_s, imageOf(site.catalogue, chosen->base).distributionTag()},
        {u"ocaml"_s, chosen->compiler.series},
        {u"compiler"_s, compilerWords(specification, chosen->compiler)},
        {u"compilerSlug"_s, specification == ownCompiler ? slug(chosen->compiler.series) : slug(specification)},
        {u"flags"_s, flags.isEmpty() ? QString() : u' ' + flags.join(u' ')},
        {u"targets"_s, targets.words},
        {u"part"_s, partInKey(targets)},
        {u"locked"_s, isLocked ? u" --locked"_s : QString()},
        // The files of a program's key do not say which versions it was built with.
        {u"epoch"_s, epochOf(job, isAskedLocked && site.strategy.programFolder.isEmpty())},
        {u"linkOpam"_s, linkOpam},
        {u"selectOpam"_s, selectOpam},
        {u"opam"_s, opamVersion},
        {u"opamExec"_s, u"opam exec -- "_s},
        {u"updatePackageIndex"_s, packages.update},
        {u"installSystemPackages"_s, packages.install},
        {u"prepareImage"_s, preparations.join(" && "_L1)},
        {u"addRepositories"_s, addingCommand(withoutUsers(repositories, job), RepositoryScope::Root)},
        {u"repositories"_s, repositories.suffix(u'-')},
        {u"imageRepositories"_s, repositories.suffix(u'_')},
    };
    if (const std::optional<Error> error = addProgram(fitting, job, site))
        return *error;
    if (fitting.program) {
        const opam::Closure closure = site.project ? site.project->closureWith(opam::With::Nothing) : opam::Closure();
        fitting.texts.insert(u"installDepexts"_s, installOf(systemPackagesMissing(job, facts, closure), packages));
    }
    fitting.lists.insert(u"keyFiles"_s, keyFiles(job, inputs, site));
    if (site.strategy.imageKind == ImageKind::Project) {
        const Result<ImageInputs> image = imageInputs(site.project);
        if (!image)
            return image.error();
        fitting.texts.insert(u"inputsHash"_s, image->hash);
        fitting.texts.insert(u"inputWords"_s, image->words);
        fitting.lists.insert(u"inputs"_s, image->files);
        const QString slimBase = site.catalogue.slimBases.value(imageOf(site.catalogue, chosen->base).distributionTag());
        if (slimBase.isEmpty() && site.strategy.id.base == StrategyId::SlimImage) {
            return Error{ErrorCode::Refused, FittingTexts::tr("Caravan knows no bare image of the distribution of “%1”.").arg(chosen->base)};
        }
        fitting.texts.insert(u"slimBase"_s, slimBase);
        fitting.texts.insert(u"updateAsRoot"_s, asRoot(packages.update));
        fitting.texts.insert(u"installAsRoot"_s, asRoot(packages.install));
        fitting.texts.insert(u"toolchain"_s, packages.toolchain.join(u' '));
    }
    return fitting;
}

} // namespace caravan::recipes
