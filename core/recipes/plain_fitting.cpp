// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recipes/plain_fitting.h"

#include "core/base/texts.h"
#include "core/gitlab/pipeline/job_script.h"
#include "core/recipes/cache_epoch.h"
#include "core/recipes/command_prefixes.h"
#include "core/recipes/command_table.h"
#include "core/recipes/image_fit.h"
#include "core/recipes/missing_programs.h"
#include "core/recipes/ocaml_choice.h"
#include "core/recipes/system_ocaml.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace caravan::recipes {

namespace {

CARAVAN_TEXTS(PlainFittingTexts);

Error refusal(const QString &message, const QString &hint = {}) { return {ErrorCode::Refused, message, {}, 0, 0, hint}; }

/// A line of the user with a command that \a isForeign in what the job becomes; empty for none.
template<class Foreign>
QString foreignLine(const gitlab::Job &job, const Foreign &isForeign)
{
    const CommandTable &table = CommandTable::builtIn();
    for (const gitlab::Script which : {gitlab::Script::Before, gitlab::Script::Main, gitlab::Script::After}) {
        for (const gitlab::Command &command : job.commands(which)) {
            const QList<ItemCommand> commands = commandsOf(withoutOpamExec(withoutSudo(command.text)));
            if (!table.roleOf(command.text).isOwned() && std::any_of(commands.begin(), commands.end(), isForeign))
                return headOf(command.text);
        }
    }
    return {};
}

/// The images that the job may have, the best one first: its own, one of the same distribution, the others.
QStringList candidates(const gitlab::Job &job, const FittingSite &site)
{
    const QString written = job.image ? gitlab::expandedIn(job, job.image->value.name) : QString();
    const Image now = imageOf(site.catalogue, baseOfProjectImage(written).isEmpty() ? written : baseOfProjectImage(written));
    QStringList images;
    const auto isOffered = [&](const QString &pattern) { return !written.isEmpty() && matchesAny(pattern, written); };
    if (std::any_of(site.strategy.images.begin(), site.strategy.images.end(), isOffered))
        images.append(job.image->value.name);
    for (const QString &image : site.strategy.images) {
        if (!image.contains(u'*') && imageOf(site.catalogue, image).distributionTag() == now.distributionTag())
            images.append(image);
    }
    for (const QString &image : site.strategy.images) {
        if (!image.contains(u'*'))
            images.append(image);
    }
    images.removeDuplicates();
    return images;
}

bool needsSystemOcaml(const Strategy &strategy)
{
    return std::any_of(strategy.beforeScript.begin(), strategy.beforeScript.end(),
                       [](const QString &line) { return line.contains("{systemOcaml}"_L1); });
}

/// The packages of OCaml that the job installs already.
QStringList systemOcamlOf(const gitlab::Job &job)
{
    const CommandTable &table = CommandTable::builtIn();
    QStringList names;
    const QList<JobCommand> commands = commandsOf(job, JobVariables::AsWritten);
    for (const JobCommand &command : commands) {
        if (table.purposeOf(command) != Purpose::InstallOcaml)
            continue;
        for (const QString &word : command.words.sliced(1)) {
            if (!word.startsWith(u'-') && word != "install"_L1 && word != "add"_L1)
                names.append(word);
        }
    }
    return names;
}

/// The distribution's packages in the first image that has all; else why the first one has not.
Result<QStringList> systemOcamlFor(const gitlab::Job &job, const FittingSite &site, QStringList &images)
{
    if (!site.project) {
        return refusal(PlainFittingTexts::tr(
                           "Which packages the distribution has to bring, the opam files say, so Caravan must know the project "
                           "folder."),
                       PlainFittingTexts::tr("Open the project's folder instead of the single file."));
    }
    const QStringList flags = flagsIn(site, job);
    opam::WithFlags with;
    with.setFlag(opam::With::Test, flags.contains("--with-test"_L1));
    with.setFlag(opam::With::Doc, flags.contains("--with-doc"_L1));
    std::optional<Error> first;
    for (const QString &image : std::as_const(images)) {
        const ImageFacts *facts = site.catalogue.image(gitlab::expandedIn(job, image));
        const SystemOcaml *system = facts ? SystemOcaml::of(facts->distributionTag()) : nullptr;
        if (!system)
            continue;
        const Result<QStringList> packages = systemPackagesFor(*site.project, with, *system, facts->title);
        if (packages) {
            images = {image};
            return packages;
        }
        if (!first)
            first = packages.error();
    }
    return first.value_or(
        refusal(PlainFittingTexts::tr("Of no distribution that job “%1” could run in, Caravan knows the packages.").arg(job.name)));
}

/// Why a job may not lose a switch whose OCaml is neither that of its image nor the usual one: it was made for that. Nullopt for any other.
std::optional<Error> losesOwnOcaml(const gitlab::Job &job, const FittingSite &site, const QString &image)
{
    const Image now = imageOfJob(site.catalogue, job);
    const CompilerChoice compiler = compilerIn(site, job, now);
    const QString wanted = switchSeriesOf(job, compiler);
    if (compiler.specification.isEmpty() || !isSeries(wanted))
        return std::nullopt;
    const bool isSpecial = compiler.specification.contains(u'+');
    const QString usual = now.isOcamlNamed ? now.ocaml : ocamlFor(site.project, nullptr, site.catalogue).series;
    const SystemOcaml *system =
        needsSystemOcaml(site.strategy) ? SystemOcaml::of(imageOf(site.catalogue, image).distributionTag()) : nullptr;
    const bool hasIt = system && seriesOfVersion(system->packages.value(u"ocaml"_s).version) == wanted;
    if (!isSpecial && (usual == wanted || hasIt))
        return std::nullopt;
    return refusal(PlainFittingTexts::tr("Job “%1” makes a switch with “%2”, and with “%3” it would have another OCaml.")
                       .arg(job.name, compiler.specification, site.strategy.title),
                   PlainFittingTexts::tr("Take the line that makes the switch out first, or apply the strategy to other jobs."));
}

} // namespace

QString asRoot(const QString &command) { return command.startsWith("sudo "_L1) ? command.sliced(qsizetype(qstrlen("sudo "))) : command; }

Result<Fitting> plainFittingFor(const gitlab::Job &job, const FittingSite &site)
{
    if (imageTextOf(job).contains(u'$') && baseOfProjectImage(gitlab::expandedIn(job, imageTextOf(job))).isEmpty()) {
        return refusal(PlainFittingTexts::tr("Job “%1” has an image that variables name, “%2”, and with “%3” it has only one.")
                           .arg(job.name, imageTextOf(job), site.strategy.title),
                       PlainFittingTexts::tr("Give the job an image without variables first."));
    }
    QStringList images = candidates(job, site);
    QStringList packages;
    if (needsSystemOcaml(site.strategy)) {
        const Result<QStringList> found = systemOcamlFor(job, site, images);
        if (!found)
            return found.error();
        packages = *found + systemOcamlOf(job);
        packages.sort();
        packages.removeDuplicates();
    }
    if (std::optional<Error> error = losesOwnOcaml(job, site, images.value(0)))
        return *std::move(error);
    Fitting fitting;
    fitting.image = images.value(0);
    fitting.baseImage = gitlab::expandedIn(job, fitting.image);
    const Image image = imageOf(site.catalogue, fitting.baseImage);
    const auto callsOpam = [](const ItemCommand &command) { return command.words.value(0) == "opam"_L1; };
    const QString opamLine = foreignLine(job, callsOpam);
    if (const QString line = opamLine.isEmpty() ? lineInstallingByName(job) : opamLine; !line.isEmpty()) {
        return refusal(PlainFittingTexts::tr("Job “%1” runs “%2”, and with “%3” it has no opam.").arg(job.name, line, site.strategy.title),
                       PlainFittingTexts::tr("Write the command without opam."));
    }
    const auto callsOther = [&](const ItemCommand &command) {
        const QString program = command.words.value(0);
        return image.lacks(program)
            && std::any_of(site.catalogue.packageManagers.cbegin(), site.catalogue.packageManagers.cend(),
                           [&](const PackageManager &manager) { return manager.programs.contains(program); });
    };
    if (const QString line = foreignLine(job, callsOther); !line.isEmpty()) {
        return refusal(PlainFittingTexts::tr("Job “%1” runs “%2”, and the image “%3” does not have that package manager.")
                           .arg(job.name, line, fitting.image),
                       PlainFittingTexts::tr("Take the line out if the strategy brings what it installs."));
    }
    const auto callsSudo = [](const ItemCommand &command) { return command.isSudo; };
    if (!site.strategy.isOnHost && image.lacks(u"sudo"_s)) {
        fitting.sudo = Sudo::Goes;
        if (const QString line = foreignLine(job, callsSudo); !line.isEmpty()) {
            return refusal(PlainFittingTexts::tr("Job “%1” runs “%2”, and the image “%3” has no sudo.").arg(job.name, line, fitting.image),
                           PlainFittingTexts::tr("Leave “sudo” out: the job runs as root."));
        }
    }
    const PackageManager manager = site.catalogue.packageManagers.value(image.packageManager);
    const bool isRoot = image.isRoot() && !site.strategy.isOnHost;
    fitting.texts = {
        {u"image"_s, fitting.image},
        {u"baseImage"_s, fitting.baseImage},
        {u"distro"_s, image.distributionTag()},
        {u"dune"_s, site.catalogue.versions.value(u"dune"_s)},
        {u"ocaml"_s,
         needsSystemOcaml(site.strategy) ? SystemOcaml::of(image.distributionTag())->packages.value(u"ocaml"_s).version : QString()},
        {u"systemOcaml"_s, packages.join(u' ')},
        {u"opamExec"_s, QString()},
        // Nothing is kept that a lock file would have to name: dune looks for versions in every run.
        {u"epoch"_s, epochOf(job, true)},
        {u"updatePackageIndex"_s, isRoot ? asRoot(manager.update) : manager.update},
        {u"installSystemPackages"_s, isRoot ? asRoot(manager.install) : manager.install},
    };
    if (const std::optional<Error> error = addProgram(fitting, job, site))
        return *error;
    return fitting;
}

} // namespace caravan::recipes
