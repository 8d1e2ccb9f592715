// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What single caches hold, and when they are stored.
#include "core/base/texts.h"
#include "core/lint/facts/cache_facts.h"
#include "core/lint/facts/opam_facts.h"
#include "core/lint/fixes/call_fix.h"
#include "core/lint/fixes/switch_fix.h"
#include "core/lint/rules/check.h"
#include "core/recipes/filled_paths.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <optional>

namespace caravan::lint {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(CacheUseTexts);

const auto duneBuildFolder = "_build"_L1;

bool runsOcaml(const JobSurvey &job) { return job.runsAny({u"opam", u"dune"}); }

void alsoArtifact(const Survey &survey, Report &report)
{
    forEachCache(survey, [&](const JobSurvey &job, const CacheField &cache) {
        if (!job.job->artifacts || cache.value.policy == gitlab::CachePolicy::Push)
            return;
        QStringList artifacts;
        for (const QString &path : job.job->artifacts->value.paths)
            artifacts += projectPath(job, path);
        for (const QString &path : cache.value.paths) {
            if (artifacts.contains(projectPath(job, path)))
                report.add(cache.value.span,
                           CacheUseTexts::tr("“%1” has “%2” both in a cache and among its artifacts.").arg(job.job->name, path), job.job);
        }
    });
}

void everythingUntracked(const Survey &survey, Report &report)
{
    forEachCache(survey, [&](const JobSurvey &job, const CacheField &cache) {
        if (!cache.value.untracked || !runsOcaml(job))
            return;
        report.add(
            cache.value.span,
            CacheUseTexts::tr("“%1” caches all untracked files, with “_build” and everything else that git ignores.").arg(job.job->name),
            job.job);
    });
}

/// The archives with a switch that jobs store which fill it and have to succeed.
QSet<QString> surelyStored(const Survey &survey)
{
    QSet<QString> archives;
    for (const JobSurvey &job : survey.jobs) {
        const CacheField *cache = job.job->allowsFailure || job.job->when == "manual"_L1 ? nullptr : switchCacheOf(job);
        if (cache && gitlab::mayPush(cache->value) && std::any_of(job.calls.begin(), job.calls.end(), installsPackages))
            archives.insert(archiveOf(job, *cache));
    }
    return archives;
}

void lostOnFailure(const Survey &survey, Report &report)
{
    std::optional<QSet<QString>> others;
    for (const JobSurvey &job : survey.jobs) {
        const CacheField *cache = job.job->allowsFailure ? switchCacheOf(job) : nullptr;
        const bool isLost = cache && job.job->when != "manual"_L1 && cache->value.when == gitlab::StoreWhen::OnSuccess
            && cache->value.policy == gitlab::CachePolicy::PullPush;
        const bool isFilled = std::any_of(job.calls.begin(), job.calls.end(), installsPackages);
        if (!isLost || !isFilled)
            continue;
        if (!others)
            others = surelyStored(survey);
        if (others->contains(archiveOf(job, *cache)))
            continue;
        report.add(
            cache->value.span,
            CacheUseTexts::tr("“%1” is allowed to fail, and whenever it does, the switch that it built is not stored.").arg(job.job->name),
            job.job);
    }
}

/// The path of the link that a call makes, as the cache would name it; empty for none.
QString linkOf(const JobSurvey &job, const Call &call)
{
    const bool isSwitch = opamCommand(call) == "switch"_L1;
    const QStringList operands = isSwitch || call.program() == "ln"_L1 ? call.operands() : QStringList();
    if (isSwitch && operands.value(1) == "link"_L1)
        return u"_opam"_s;
    const bool isLink = call.program() == "ln"_L1 && std::any_of(call.words.begin(), call.words.end(), [](const QString &word) {
                            return word == "--symbolic"_L1 || (word.startsWith(u'-') && !word.startsWith("--"_L1) && word.contains(u's'));
                        });
    if (!isLink || operands.isEmpty() || operands.size() > 2)
        return {};
    const QString link = operands.size() == 2 ? operands.constLast() : operands.constFirst().section(u'/', -1);
    return projectPath(job, link);
}

void linkedPath(const Survey &survey, Report &report)
{
    for (const JobSurvey &job : survey.jobs) {
        if (job.job->caches.isEmpty() || !job.runsAny({u"ln", u"opam switch"}))
            continue;
        for (const Call &call : job.calls) {
            const QString link = linkOf(job, call);
            for (const CacheField &cache : job.job->caches) {
                const bool isCached = !link.isEmpty()
                    && std::any_of(cache.value.paths.begin(), cache.value.paths.end(),
                                   [&](const QString &path) { return projectPath(job, path) == link; });
                if (isCached)
                    report.add(survey.spanOf(job, call),
                               CacheUseTexts::tr("“%1” caches “%2”, which “%3” makes a link: the files behind it are not stored.")
                                   .arg(job.job->name, link, job.textOf(call)),
                               job.job);
            }
        }
    }
}

/// What the jobs of a pipeline leave behind that others may find in a cache.
class Leavings
{
public:
    explicit Leavings(const Survey &survey)
    {
        for (const JobSurvey &job : survey.jobs) {
            for (const CacheField &cache : job.job->caches) {
                if (gitlab::mayPush(cache.value) && !recipes::isNeverFilled(*job.job, cache.value))
                    m_fillers[archiveOf(job, cache)].insert(&job);
            }
            for (const QString &path : job.job->artifacts ? job.job->artifacts->value.paths : QStringList())
                m_folders.insert(folderOf(job, path));
        }
    }

    /// Whether another job may leave something in the cache.
    bool fill(const JobSurvey &job, const CacheField &cache) const
    {
        const auto fillers = m_fillers.constFind(archiveOf(job, cache));
        return (fillers != m_fillers.cend() && fillers->size() > (fillers->contains(&job) ? 1 : 0))
            || std::any_of(cache.value.paths.begin(), cache.value.paths.end(),
                           [&](const QString &path) { return m_folders.contains(folderOf(job, path)); });
    }

private:
    static QString folderOf(const JobSurvey &job, const QString &path) { return projectPath(job, path).section(u'/', 0, 0); }

    QHash<QString, QSet<const JobSurvey *>> m_fillers; ///< by archive
    QSet<QString> m_folders;                           ///< of artifacts
};

void neverFilled(const Survey &survey, Report &report)
{
    std::optional<Leavings> leavings; // of few pipelines anybody asks
    forEachCache(survey, [&](const JobSurvey &job, const CacheField &cache) {
        const auto &paths = cache.value.paths;
        const bool isAnyInside =
            std::any_of(paths.begin(), paths.end(), [&](const QString &path) { return placeOf(job, path) == Place::Inside; });
        if (!isAnyInside || !gitlab::mayPush(cache.value) || job.lines.isEmpty() || !recipes::isNeverFilled(*job.job, cache.value)
            || survey.isPart())
            return;
        if (!leavings)
            leavings.emplace(survey);
        if (leavings->fill(job, cache))
            return;
        Finding *finding =
            report.add(cache.value.span,
                       CacheUseTexts::tr("“%1” caches “%2”, but nothing that it runs writes there, so the cache is never stored.")
                           .arg(job.job->name, paths.join(", "_L1)),
                       job.job);
        if (std::any_of(paths.begin(), paths.end(), [&](const QString &path) { return isSwitchPath(job, path); }))
            offerLocalSwitch(survey, report, finding, job);
    });
}

void halfInstalled(const Survey &survey, Report &report)
{
    forEachCache(survey, [&](const JobSurvey &job, const CacheField &cache) {
        const QString path = cache.value.when == gitlab::StoreWhen::Always ? switchPathOf(job, cache.value) : QString();
        if (path.isEmpty())
            return;
        const yaml::Node node = nodeOf(survey, cache);
        const auto when = node.entryOf(u"when");
        Finding *finding =
            report.add(when ? Span{when->key.span().begin, when->value.span().end} : cache.value.span,
                       CacheUseTexts::tr("“%1” stores its switch “%2” even when it fails, perhaps half installed.").arg(job.job->name, path),
                       job.job);
        const yaml::Path at = pathOfCache(survey, job, cache);
        if (when && !at.isEmpty())
            report.offer(finding, u"store-on-success"_s, CacheUseTexts::tr("Store it only when the job succeeds"),
                         [&](yaml::Draft &draft) { return draft.remove(at + yaml::Path{u"when"_s}); });
    });
}

void scannedByDune(const Survey &survey, Report &report)
{
    for (const JobSurvey &job : survey.jobs) {
        if (job.job->caches.isEmpty() || !job.runsAny({u"dune"}))
            continue;
        QStringList caches;
        for (const QString &name : {u"OPAMROOT"_s, u"DUNE_CACHE_ROOT"_s, u"XDG_CACHE_HOME"_s}) {
            const QString value = job.variable(name);
            if (!value.isEmpty() && placeOf(job, value) == Place::Inside)
                caches += projectPath(job, value);
        }
        for (const CacheField &cache : job.job->caches) {
            for (const QString &path : cache.value.paths) {
                const QString clean = projectPath(job, path);
                if (caches.contains(clean) && !clean.startsWith(u'_') && !clean.startsWith(u'.'))
                    report.add(cache.value.span,
                               CacheUseTexts::tr("“%1” keeps “%2” in the project, and dune takes it for sources.").arg(job.job->name, clean),
                               job.job);
            }
        }
    }
}

void buildTwice(const Survey &survey, Report &report)
{
    forEachCache(survey, [&](const JobSurvey &job, const CacheField &cache) {
        const QString root = job.variable(u"DUNE_CACHE_ROOT"_s);
        if (root.isEmpty() || job.variable(u"DUNE_CACHE_STORAGE_MODE"_s) == "copy"_L1)
            return;
        QStringList paths;
        for (const QString &path : cache.value.paths)
            paths += projectPath(job, path);
        const qsizetype build = paths.indexOf(duneBuildFolder);
        if (build < 0 || !paths.contains(projectPath(job, root)))
            return;
        Finding *finding = report.add(cache.value.span,
                                      CacheUseTexts::tr("“%1” stores “_build” and dune's cache “%2” in one archive: most files twice.")
                                          .arg(job.job->name, projectPath(job, root)),
                                      job.job);
        const yaml::Path at = pathOfCache(survey, job, cache);
        if (!at.isEmpty() && nodeOf(survey, cache)[u"paths"].size() == paths.size())
            report.offer(finding, u"dune-cache-alone"_s, CacheUseTexts::tr("Store dune's cache alone"), [&](yaml::Draft &draft) {
                return draft.remove(at + yaml::Path{u"paths"_s, QString::number(build)});
            });
    });
}

} // namespace

RuleChecks cacheUseChecks()
{
    return {{u"C13"_s, alsoArtifact, Scope::Jobs},
            {u"C14"_s, everythingUntracked, Scope::Jobs},
            {u"C15"_s, lostOnFailure},
            {u"C17"_s, linkedPath, Scope::Jobs},
            {u"C24"_s, halfInstalled, Scope::Jobs},
            {u"C27"_s, scannedByDune, Scope::Jobs},
            {u"C28"_s, buildTwice, Scope::Jobs},
            {u"C31"_s, neverFilled}};
}

} // namespace caravan::lint
