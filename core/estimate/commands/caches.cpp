// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/commands/caches.h"

#include "core/base/texts.h"
#include "core/estimate/time/machine.h"
#include "core/gitlab/pipeline/job_script.h"
#include "core/gitlab/run/cache_model.h"
#include "core/recipes/filled_paths.h"
#include "core/recipes/switch_moves.h"

#include <algorithm>

namespace caravan::estimate {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(CachesTexts);

constexpr double zipGigabyte = 1e9;

/// How GitLab's runner packs archives, by the job's variables.
struct Packing {
    const Cost *ratio;
    const Cost *cpuPerGigabyte;
    const Cost *speedUp;
};

Packing packingOf(const Shell &shell)
{
    const Costs &costs = shell.costs();
    if (shell.environment.value(u"FF_USE_FASTZIP"_s) == "false"_L1)
        return {&costs.cacheRatio, &costs.zipCpuPerGigabyteLegacy, &costs.twoCoresSerial};
    const QString level = shell.environment.value(u"CACHE_COMPRESSION_LEVEL"_s);
    if (level == "fastest"_L1)
        return {&costs.cacheRatioStore, &costs.zipCpuPerGigabyteStore, &costs.twoCoresZip};
    if (level == "fast"_L1)
        return {&costs.cacheRatioFast, &costs.zipCpuPerGigabyteFast, &costs.twoCoresZip};
    return {&costs.cacheRatio, &costs.zipCpuPerGigabyte, &costs.twoCoresZip};
}

double networkSeconds(const Shell &shell, double bytes)
{
    return shell.setting.runner.hasDistributedCache ? bytes / shell.setting.runner.cacheBytesPerSecond : 0;
}

double networkBytes(const Shell &shell, double bytes) { return shell.setting.runner.hasDistributedCache ? bytes : 0; }

/// By how much packing takes longer here than by the runner's processors alone.
double packingShare(const Shell &shell) { return shell.setting.runner.packingFactor() / shell.setting.runner.cpuFactor; }

/// CPU seconds of the measuring machine that unpacking takes.
double unzipCpuSeconds(const Runner &runner, const Costs &costs, const Size &size)
{
    return runner.packingFactor() / runner.cpuFactor
        * (size.bytes / zipGigabyte * costs.unzipCpuPerGigabyte + size.files * costs.unzipCpuPerFile);
}

void chargeUnpacking(Shell &shell, Phase phase, const Archive &archive, double downloadSeconds, const QString &because)
{
    const Costs &costs = shell.costs();
    const double cpuSeconds = unzipCpuSeconds(shell.setting.runner, costs, archive.size);
    Charge charge;
    charge.phase = phase;
    charge.seconds = costs.cacheFixed + downloadSeconds + secondsOf(shell.setting.runner, cpuSeconds, costs.twoCoresSerial);
    charge.resource = Resource::Store;
    charge.cpuSeconds = cpuSeconds * shell.setting.runner.cpuFactor;
    charge.bytes = networkBytes(shell, archive.compressedBytes);
    charge.because = because;
    charge.source = costs.unzipCpuPerGigabyte.provenance.source;
    charge.confidence = costs.unzipCpuPerGigabyte.provenance.confidence;
    shell.ledger.add(charge);
}

double packingSeconds(const Shell &shell, const Packing &packing, const Size &size, double *cpuSeconds)
{
    const Costs &costs = shell.costs();
    *cpuSeconds = packingShare(shell) * (size.bytes / zipGigabyte * *packing.cpuPerGigabyte + size.files * costs.zipCpuPerFile);
    return secondsOf(shell.setting.runner, *cpuSeconds, *packing.speedUp);
}

/// The folder or file that a path of a cache or artifact names, without its glob.
QString cachedTreeOf(const Shell &shell, const QString &path)
{
    QString plain = shell.environment.expanded(path);
    const qsizetype glob = plain.indexOf(u'*');
    if (glob >= 0)
        plain.truncate(std::max<qsizetype>(0, plain.lastIndexOf(u'/', glob)));
    return absolutePath(plain, projectFolder());
}

bool canBeKept(const Shell &shell, const gitlab::Job &job, const QString &path)
{
    return gitlab::cachePlaceOf(shell.circumstances.variables.expanded(path, &job)) != gitlab::CachePlace::Outside;
}

/// \a isInDuneProject: the project's dependencies stand there.
bool isAboutDependencies(const QStringList &files, bool isInDuneProject)
{
    static const QStringList duneProject{u"dune-project"_s};
    return std::any_of(files.cbegin(), files.cend(), [isInDuneProject](const QString &file) {
        return file.contains(u".opam"_s) || file.contains(u"dune-project"_s) || file.contains(u"lock"_s)
            || (isInDuneProject && !gitlab::filesNamed(file, duneProject).isEmpty());
    });
}

/// Whether a cache key follows the version of OCaml, which the pipeline's own text and lock files name.
bool isAboutCompiler(const QStringList &files)
{
    return std::any_of(files.cbegin(), files.cend(), [](const QString &file) {
        return file.contains(u"ocaml-version"_s) || file.contains(u".gitlab-ci"_s) || file.contains(u"lock"_s);
    });
}

/// Whether a cache key follows what is compiled.
bool isAboutSources(const QStringList &files)
{
    return std::any_of(files.cbegin(), files.cend(),
                       [](const QString &file) { return file.contains(u".ml"_s) || file.section(u'/', -1).startsWith(u"dune*"_s); });
}

/// What a path inside a tree holds, which is known as a whole: it counts as all of it, and is of no use by itself.
std::optional<Bulk> partOf(const Shell &shell, const QString &path)
{
    for (qsizetype slash = path.lastIndexOf(u'/'); slash > projectFolder().size(); slash = path.lastIndexOf(u'/', slash - 1)) {
        const Content *above = shell.files.at(path.left(slash));
        if (!above)
            continue;
        if (std::holds_alternative<Link>(*above))
            return std::nullopt;
        const Size size = sizeOf(*above, shell.costs());
        return Bulk{size.bytes, size.files};
    }
    return std::nullopt;
}

Files::Entries entriesOf(const Shell &shell, const gitlab::Job &job, const QStringList &paths)
{
    Files::Entries kept;
    for (const QString &path : paths) {
        if (!canBeKept(shell, job, path))
            continue;
        const QString tree = cachedTreeOf(shell, path);
        const Files::Entries found = shell.files.under(tree);
        for (auto it = found.cbegin(); it != found.cend(); ++it) {
            if (!std::holds_alternative<Link>(it.value()))
                kept.insert(it.key(), it.value());
        }
        if (const std::optional<Bulk> part = found.isEmpty() ? partOf(shell, tree) : std::nullopt)
            kept.insert(tree, *part);
    }
    return kept;
}

/// With the folder of the project where all that git does not have is kept.
QStringList withUntracked(const QStringList &paths, bool isUntracked) { return isUntracked ? paths + QStringList{u"."_s} : paths; }

/// What stands for a cache of paths that the script may fill with what is not known; nothing for one that it does not fill.
Files::Entries unknownEntries(const Shell &shell, const gitlab::Job &job, const gitlab::Cache &cache)
{
    Files::Entries kept;
    for (const QString &path : cache.paths) {
        const QString tree = cachedTreeOf(shell, path);
        const bool isKnown = recipes::isOpamPath(job, path) || shell.files.exists(tree);
        if (!isKnown && canBeKept(shell, job, path) && recipes::mayFill(job, path))
            kept.insert(tree, Bulk{shell.costs().artifactBytes, 1});
    }
    if (!kept.isEmpty()) {
        shell.setting.assume(
            CachesTexts::tr("Caches whose contents are not known have %1.").arg(shell.setting.bytesText(shell.costs().artifactBytes)),
            shell.costs().artifactBytes);
    }
    return kept;
}

Size sizeOf(const Files::Entries &entries, const Costs &costs)
{
    Size size;
    for (const Content &content : entries)
        size += sizeOf(content, costs);
    return size;
}

void explainPaths(const Shell &shell, const gitlab::Job &job, const gitlab::Cache &cache)
{
    for (const QString &path : cache.paths) {
        if (!canBeKept(shell, job, path)) {
            shell.setting.assume(CachesTexts::tr(
                                     "The cache path “%1” of “%2” is outside the project folder, so GitLab keeps nothing of it.")
                                     .arg(path, job.name),
                                 u"GitLab, .gitlab-ci.yml reference, cache:paths"_s, u"stated"_s);
        }
    }
}

/// For as long as both live.
gitlab::CacheContext contextOf(const gitlab::Job &job, const Circumstances &circumstances)
{
    gitlab::CacheContext context;
    context.expand = [&](const QString &text) { return circumstances.variables.expanded(text, &job); };
    context.hash = [&](const gitlab::CacheKey &key) {
        const QStringList &files = key.files;
        if (circumstances.keyFiles && !circumstances.keyFiles->hasAny(files))
            return QString();
        const QString sources = isAboutSources(files) ? u's' + QString::number(circumstances.revision.sources) : QString();
        const bool isOfDependencies = isAboutDependencies(files, circumstances.hasDependenciesInDuneProject);
        const QString dependencies = isOfDependencies ? QString::number(circumstances.revision.dependencies) : QString();
        const bool isOtherCompiler = circumstances.revision.compiler > 1 && isAboutCompiler(files);
        const QString compiler = isOtherCompiler ? u'c' + QString::number(circumstances.revision.compiler) : QString();
        const QString contents = sources + dependencies + compiler;
        return files.join(u'+') + u'-' + (contents.isEmpty() ? u"same"_s : contents);
    };
    context.isProtected = circumstances.event.isProtected();
    return context;
}

} // namespace

Range<double> unpackingSeconds(const Runner &runner, const Costs &costs, double compressedBytes, double files)
{
    const double bytes = compressedBytes / costs.cacheRatio;
    const double count = files > 0 ? files : bytes / costs.compilerBytes * costs.compilerFiles;
    const double cpuSeconds = unzipCpuSeconds(runner, costs, {bytes, count});
    const double download = runner.hasDistributedCache ? compressedBytes / runner.cacheBytesPerSecond : 0;
    const double seconds = costs.cacheFixed + download + secondsOf(runner, cpuSeconds, costs.twoCoresSerial);
    const Spread spread = costs.spreadOf(costs.unzipCpuPerGigabyte);
    return {seconds / spread.down, seconds, seconds * spread.up};
}

QList<gitlab::CacheUse> usesOf(const gitlab::Job &job, const Circumstances &circumstances)
{
    const gitlab::CacheContext context = contextOf(job, circumstances);
    QList<gitlab::CacheUse> uses;
    for (qsizetype i = 0; i < job.caches.size(); ++i)
        uses.append(gitlab::cacheUse(job.caches.at(i).value, int(i), context));
    return uses;
}

bool storesAny(const gitlab::Job &job, const Circumstances &circumstances, const QSet<QString> &keys)
{
    const gitlab::CacheContext context = contextOf(job, circumstances);
    for (qsizetype i = 0; i < job.caches.size(); ++i) {
        const gitlab::Cache &cache = job.caches.at(i).value;
        if (gitlab::mayPush(cache) && keys.contains(gitlab::storedKey(cache, int(i), context))
            && gitlab::mayBeStored(gitlab::cacheUse(cache, int(i), context)))
            return true;
    }
    return false;
}

/// Why the store has nothing for a cache: a whole sentence.
QString whyNotFound(const Shell &shell, const gitlab::Job &job, const gitlab::Cache &cache, const gitlab::CacheUse &use)
{
    if (gitlab::areAllOutside(use.paths) && !use.isUntracked)
        return CachesTexts::tr("Nothing of the cache of “%1” is ever stored, since its paths are outside the project.").arg(job.name);
    const QString variable = gitlab::renewingVariableIn(gitlab::expandedIn(job, cache.key.text + cache.key.prefix));
    if (!variable.isEmpty())
        return CachesTexts::tr("The cache key of “%1” holds $%2, so no later pipeline ever finds this cache.").arg(job.name, variable);
    if (recipes::isNeverFilled(job, cache) && use.pushes)
        return CachesTexts::tr("Nothing that “%1” runs writes “%2”, so its cache is never stored.").arg(job.name, cache.paths.join(", "_L1));
    if (shell.revision.run > 1 && use.pushes && shell.failsAlways)
        return CachesTexts::tr("“%1” fails in every run, so that it never stores its cache.").arg(job.name);
    if (shell.revision.run > 1)
        return CachesTexts::tr("No run before has stored the cache that “%1” asks for.").arg(job.name);
    return CachesTexts::tr("There is no cache yet, as in every first run.");
}

QList<CacheHit> restoreCaches(Shell &shell, const gitlab::Job &job, const QList<gitlab::CacheUse> &uses, const UnusedCaches &unused)
{
    QList<CacheHit> hits;
    for (qsizetype i = 0; i < uses.size(); ++i) {
        const gitlab::CacheUse &use = uses.at(i);
        if (!use.pulls || (use.paths.isEmpty() && !use.isUntracked))
            continue;
        CacheHit hit{use.key, false, unused.value(int(i))};
        const QStringList keys = hit.because.isEmpty() ? gitlab::askedKeys(use) : QStringList();
        for (const QString &key : keys) {
            const Archive *found = shell.world.cache(key);
            if (!found)
                continue;
            chargeUnpacking(shell, Phase::Restore, *found, networkSeconds(shell, found->compressedBytes),
                            CachesTexts::tr("%1 of cache, %2 unpacked")
                                .arg(shell.setting.bytesText(found->compressedBytes), shell.setting.bytesText(found->size.bytes)));
            shell.files.add(found->entries);
            hit = {key, true, {}};
            break;
        }
        if (!hit.isFound) {
            if (hit.because.isEmpty())
                hit.because = whyNotFound(shell, job, job.caches.at(i).value, use);
            shell.chargeSeconds(Phase::Restore, shell.costs().cacheFixed, CachesTexts::tr("no cache is found: %1").arg(hit.because));
        }
        hits.append(hit);
    }
    return hits;
}

QMap<QString, Archive> saveCaches(Shell &shell, const gitlab::Job &job, const QList<gitlab::CacheUse> &uses, const UnusedCaches &unused)
{
    const Costs &costs = shell.costs();
    QMap<QString, Archive> archives;
    for (qsizetype i = 0; i < job.caches.size(); ++i) {
        const gitlab::Cache &cache = job.caches.at(i).value;
        const gitlab::CacheUse &use = uses.at(i);
        if (!use.isStoredAfter(!shell.failure.isEmpty()) || unused.contains(int(i)))
            continue;
        explainPaths(shell, job, cache);
        const QString &key = use.key;
        Archive archive;
        archive.entries = entriesOf(shell, job, withUntracked(cache.paths, cache.untracked));
        if (archive.entries.isEmpty())
            archive.entries = unknownEntries(shell, job, cache);
        if (archive.entries.isEmpty())
            continue;
        archive.size = sizeOf(archive.entries, costs);
        const Packing packing = packingOf(shell);
        archive.compressedBytes = archive.size.bytes * *packing.ratio;
        const Archive *known = shell.world.cache(key);
        const bool isSame = known && known->entries == archive.entries;
        if (isSame && costs.cacheIsRebuilt < 1)
            continue;
        if (isSame) {
            shell.setting.assume(CachesTexts::tr("A cache that is pulled and pushed is archived anew on every run, though "
                                                 "little in it has changed."),
                                 costs.cacheIsRebuilt);
        }
        Charge charge;
        charge.phase = Phase::Save;
        const double seconds = packingSeconds(shell, packing, archive.size, &charge.cpuSeconds);
        charge.cpuSeconds *= shell.setting.runner.cpuFactor;
        charge.seconds = costs.cacheFixed + seconds + networkSeconds(shell, archive.compressedBytes);
        charge.resource = Resource::Store;
        charge.bytes = networkBytes(shell, archive.compressedBytes);
        charge.because = CachesTexts::tr("%1 packed into %2 of cache")
                             .arg(shell.setting.bytesText(archive.size.bytes), shell.setting.bytesText(archive.compressedBytes));
        charge.source = packing.cpuPerGigabyte->provenance.source;
        charge.confidence = packing.cpuPerGigabyte->provenance.confidence;
        shell.ledger.add(charge);
        archives.insert(key, archive);
    }
    return archives;
}

Supply supplyOf(const World &world, const QStringList &producers)
{
    Supply supply;
    for (const QString &producer : producers) {
        const auto archive = world.artifacts.constFind(producer);
        if (archive == world.artifacts.cend())
            continue;
        supply.producer = supply.producers == 0 ? producer : QString();
        ++supply.producers;
        supply.archive.size += archive->size;
        supply.archive.compressedBytes += archive->compressedBytes;
        if (supply.archive.entries.isEmpty())
            supply.archive.entries = archive->entries;
        else
            supply.archive.entries.insert(archive->entries);
    }
    return supply;
}

void downloadArtifacts(Shell &shell, const Supply &supply)
{
    if (supply.producers == 0)
        return;
    const Archive &all = supply.archive;
    shell.files.add(all.entries);
    const double fixed = shell.costs().cacheFixed * double(supply.producers - 1);
    chargeUnpacking(shell, Phase::Download, all, fixed + all.compressedBytes / shell.setting.runner.cacheBytesPerSecond,
                    supply.producers == 1 ? CachesTexts::tr("artifacts of “%1”").arg(supply.producer)
                                          : CachesTexts::tr("artifacts of %n job(s)", nullptr, supply.producers));
}

Archive uploadArtifacts(Shell &shell, const gitlab::Job &job)
{
    const Costs &costs = shell.costs();
    Archive archive;
    const QStringList paths = job.artifacts ? withUntracked(job.artifacts->value.paths, job.artifacts->value.untracked) : QStringList();
    archive.entries = entriesOf(shell, job, paths);
    archive.size = sizeOf(archive.entries, costs);
    if (archive.entries.isEmpty() && (job.isPages || !paths.isEmpty())) {
        const Cost &guess = job.isPages ? costs.siteBytes : costs.artifactBytes;
        archive.size = {guess, 1};
        shell.setting.assume(job.isPages
                                 ? CachesTexts::tr("The web site has %1.").arg(shell.setting.bytesText(guess))
                                 : CachesTexts::tr("Artifacts whose contents are not known have %1.").arg(shell.setting.bytesText(guess)),
                             guess);
    }
    if (archive.size.bytes <= 0)
        return archive;
    const Packing packing = packingOf(shell);
    archive.compressedBytes = archive.size.bytes * costs.cacheRatio;
    Charge charge;
    charge.phase = Phase::Upload;
    charge.seconds = costs.cacheFixed + packingSeconds(shell, packing, archive.size, &charge.cpuSeconds)
        + archive.compressedBytes / costs.uploadBytesPerSecond;
    charge.spread = costs.spreadOf(costs.uploadBytesPerSecond);
    charge.cause = causeOf(costs.uploadBytesPerSecond.provenance.source);
    charge.resource = Resource::Store;
    charge.cpuSeconds *= shell.setting.runner.cpuFactor;
    charge.bytes = archive.compressedBytes;
    charge.because = CachesTexts::tr("%1 of artifacts").arg(shell.setting.bytesText(archive.compressedBytes));
    charge.source = costs.uploadBytesPerSecond.provenance.source;
    charge.confidence = costs.uploadBytesPerSecond.provenance.confidence;
    shell.ledger.add(charge);
    return archive;
}

} // namespace caravan::estimate
