// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recipes/block_fitting.h"

#include "core/base/texts.h"
#include "core/project/inputs.h"
#include "core/recipes/dune_use.h"
#include "core/recipes/fitting.h"
#include "core/recipes/image_choice.h"
#include "core/recipes/ocaml_choice.h"
#include "core/recipes/plain_fitting.h"
#include "core/recipes/tool_ocaml.h"
#include "core/script/script.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace caravan::recipes {

namespace {

CARAVAN_TEXTS(BlockFittingTexts);

/// The dune language from which on `dune build @opam` fails by itself when a file is not as it should be (dune 3.23).
constexpr QStringView checksOpamFiles = u"3.23";

/// What the switch of a job is to have besides OCaml: the project's packages where a strategy brings them, and the block's tools.
SwitchContents contentsFor(const Block &block, const BlockSite &site, const Fitting &fitting)
{
    SwitchContents contents;
    contents.packages = fitting.fill(block.tools);
    if (site.project && block.switchFrom == BlockSwitch::OfStrategy)
        contents.files = site.project->opamFiles;
    return contents;
}

/// Each release of OCaml with which the job can have what it needs, the newest first. Where there is none, those that the project's bounds allow.
QList<Compiler> compilersFor(const Block &block, const BlockSite &site, const Fitting &fitting)
{
    const bool isForProject = block.tools.isEmpty() || block.switchFrom == BlockSwitch::OfStrategy;
    const std::shared_ptr<const opam::Repository> own = site.project ? site.project->repository : nullptr;
    const std::shared_ptr<const opam::Repository> repository = own ? own : opam::usersRepository();
    const SwitchContents contents = contentsFor(block, site, fitting);
    QList<Compiler> allowed;
    QList<Compiler> suitable;
    const QList<Compiler> compilers = isForProject ? compilersOf(site.project, site.catalogue) : site.catalogue.compilers;
    for (const Compiler &compiler : compilers) {
        allowed.append(compiler);
        if (obstacleTo(contents, compiler.exact, *repository).isEmpty())
            suitable.append(compiler);
    }
    return suitable.isEmpty() ? allowed : suitable;
}

/// The series of OCaml that the job of a block has; empty for none.
QString seriesOf(const Block &block, const BlockSite &site, const Fitting &fitting)
{
    const QList<Compiler> compilers = compilersFor(block, site, fitting);
    if (compilers.isEmpty())
        return {};
    if (block.hasOldestOcaml)
        return compilers.constLast().series;
    // The same image as that of the other jobs, if it can be.
    const QString usual = ocamlFor(site.project, nullptr, site.catalogue).series;
    const auto isUsual = [&](const Compiler &compiler) { return compiler.series == usual; };
    return std::any_of(compilers.cbegin(), compilers.cend(), isUsual) ? usual : compilers.constFirst().series;
}

/// The releases for a matrix, the oldest first: a lock file is for one; what a workflow tests with elsewhere is tested here, else all that can be.
QStringList matrixOf(const Block &block, const BlockSite &site, const Fitting &fitting)
{
    const QString locked = site.project ? project::inputsOf(*site.project).lockedOcaml : QString();
    if (!locked.isEmpty())
        return {seriesOfVersion(locked)};
    QStringList result = site.project ? testedSeries(*site.project, site.catalogue) : QStringList();
    std::reverse(result.begin(), result.end());
    if (!result.isEmpty())
        return result;
    for (const Compiler &compiler : compilersFor(block, site, fitting))
        result.prepend(compiler.series);
    return result;
}

/// A program of the project, as `dune exec` is given it.
QString generatorOf(const project::Project *project)
{
    const project::Fact *site = project ? project->fact(project::FactKind::SiteGenerator) : nullptr;
    return site && !site->value.isEmpty() ? site->value : u"./bin/main.exe"_s;
}

/// How all of the project is built.
QString buildCommandOf(const project::Project *project, const QStringList &targets)
{
    if (!isBuiltByDune(project)) // what another tool builds, opam knows how to build
        return "opam install "_L1 + (targets.isEmpty() ? u"."_s : targets.join(u' '));
    // Without a package, and where no dune file puts anything into one, @install builds nothing.
    const bool hasPackages = !project || !project->isDuneWithoutPackages() || !project->dune->packages.isEmpty();
    const bool installs = hasPackages && (!project || project->installsByDune.value_or(true));
    return installs ? u"dune build @install"_s : u"dune build"_s;
}

/// What is known of the project alone.
void addProject(Fitting &fitting, const BlockSite &site)
{
    const project::Project *project = site.project;
    const QString program = generatorOf(project);
    const QString format = site.values.value(u"ocamlformat"_s, project ? project->ocamlformatVersion : QString());
    const bool checksItself = project && project->dune && opam::compareVersions(project->dune->lang, checksOpamFiles) >= 0;
    const QString root = duneRootLine(project);
    const project::Fact *formatFile = project ? project->fact(project::FactKind::Ocamlformat) : nullptr;
    const project::Inputs inputs = project ? project::inputsOf(*project) : project::Inputs();
    QStringList opamFiles;
    for (const QString &file : inputs.opamFiles)
        opamFiles.append(script::quoted(file));
    QStringList targets;
    for (const QString &target : inputs.targets)
        targets.append(script::quoted(target));
    fitting.texts.insert({
        {u"name"_s, project && !project->name.isEmpty() ? project->name : u"project"_s},
        {u"generator"_s, program},
        {u"executable"_s, program.startsWith("./"_L1) ? program.sliced(2) : program},
        {u"ocamlformat"_s, format},
        // Without a version in .ocamlformat, the newest is installed.
        {u"ocamlformatPackage"_s, format.isEmpty() ? u"ocamlformat"_s : u"ocamlformat."_s + format},
        {u"checkGenerated"_s, checksItself ? QString() : u"git diff --exit-code -- '*.opam'"_s},
        {u"opamFiles"_s, opamFiles.isEmpty() ? u"."_s : opamFiles.join(u' ')},
        {u"build"_s, buildCommandOf(project, targets)},
        {u"duneRoot"_s, root},
        {u"runDuneRoot"_s, root.isEmpty() ? QString() : "RUN "_L1 + root},
        {u"duneRootOfPowerShell"_s, duneRootLineOfPowerShell(project)},
        {u"formatFile"_s, formatFile ? formatFile->file : u".ocamlformat"_s},
        {u"dockerfile"_s, project && project->hasDockerfile ? u"project"_s : u"generated"_s},
    });
}

/// A job in the image that the block brings. \a known: what the project says.
Result<Fitting> fittingOf(const Block &block, const BlockSite &site, const Fitting &known)
{
    Strategy own;
    own.imageKind = block.imageKind;
    gitlab::Job job;
    job.name = block.id;
    if (block.imageKind == ImageKind::Compiler || !block.distribution.isEmpty()) {
        const QString series = seriesOf(block, site, known);
        const ImageFacts *facts = series.isEmpty()
            ? nullptr
            : offeredImage(site.catalogue, block.distribution.isEmpty() ? site.catalogue.preferredDistribution : block.distribution,
                           block.imageKind == ImageKind::Opam ? QString() : series);
        if (!facts)
            return Error{ErrorCode::Refused,
                         BlockFittingTexts::tr("No release of OCaml suits both “%1” and the project's packages.").arg(block.title)};
        gitlab::Image image;
        image.name = facts->reference;
        job.image = gitlab::Field<gitlab::Image>{image, {}};
    }
    Result<Fitting> fitting = fittingFor(job, {own, site.project, site.catalogue, {}, CompilerFrom::Job});
    if (!fitting)
        return fitting;
    fitting->texts.insert(known.texts);
    fitting->texts.insert(u"ocamlVersions"_s, matrixOf(block, site, known).join(u' '));
    const QString slim = site.catalogue.slimBases.value(fitting->texts.value(u"distro"_s));
    fitting->texts.insert(u"slimBase"_s, slim);
    const QString packages = site.catalogue.image(fitting->image)->packageManager;
    fitting->texts.insert(u"updateAsRoot"_s, asRoot(site.catalogue.packageManagers.value(packages).update));
    fitting->texts.insert(u"installAsRoot"_s, asRoot(site.catalogue.packageManagers.value(packages).install));
    return fitting;
}

/// Adds what the options of the block's parameters bring, and what a parameter stands for.
Result<Done> addValues(yaml::Map &body, Fitting &fitting, const Block &block, const BlockValues &values)
{
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        const bool isKnown = std::any_of(block.parameters.cbegin(), block.parameters.cend(),
                                         [&](const Parameter &parameter) { return parameter.id == it.key(); });
        if (!isKnown)
            return Error{ErrorCode::Usage, BlockFittingTexts::tr("“%1” has no parameter “%2”.").arg(block.title, it.key())};
    }
    static const QRegularExpression separators(u"[\\s,]+"_s);
    for (const Parameter &parameter : block.parameters) {
        const QString value = values.value(parameter.id, fitting.fill(parameter.defaultValue));
        const QStringList options = parameter.options.keys();
        if (!options.isEmpty() && !options.contains(value))
            return Error{ErrorCode::Usage,
                         BlockFittingTexts::tr("The parameter “%1” cannot be “%2”.").arg(parameter.id, value),
                         {},
                         0,
                         0,
                         BlockFittingTexts::tr("It can be: %1.").arg(options.join(", "_L1))};
        body.entries.append(parameter.options.value(value).entries);
        fitting.texts.insert(parameter.id, value);
        if (parameter.isList)
            fitting.lists.insert(parameter.id, value.split(separators, Qt::SkipEmptyParts));
    }
    return Done{};
}

} // namespace

Result<yaml::Map> filledBody(const Block &block, const BlockSite &site)
{
    Fitting fitting;
    addProject(fitting, site);
    if (!block.takesStrategy()) {
        const Result<Fitting> own = fittingOf(block, site, fitting);
        if (!own)
            return own.error();
        fitting = *own;
    }
    yaml::Map body = block.body;
    if (const Result<Done> done = addValues(body, fitting, block, site.values); !done)
        return done.error();
    return std::get<yaml::Map>(fitting.fill(yaml::Value(body)));
}

QString jobNameOf(const Block &block, const yaml::Map &body)
{
    const auto isKeyword = [](const auto &entry) { return entry.first == "pages"_L1; };
    const bool isTold = std::any_of(body.entries.cbegin(), body.entries.cend(), isKeyword);
    return block.isSite() && !isTold ? u"pages"_s : block.id;
}

bool isOnItsOwn(const gitlab::Job &job, const Recognised &recognised, const Catalogue &catalogue)
{
    const Block *block = catalogue.block(recognised.block);
    if (!block || block->takesStrategy())
        return false;
    return block->cacheKey.isEmpty() || std::any_of(job.caches.cbegin(), job.caches.cend(), [&](const gitlab::Field<gitlab::Cache> &cache) {
               return cache.value.key.prefix.startsWith(block->cacheKey);
           });
}

} // namespace caravan::recipes
