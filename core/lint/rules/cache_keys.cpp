// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/texts.h"
#include "core/gitlab/edit/gestures.h"
#include "core/gitlab/pipeline/checks.h"
#include "core/gitlab/run/cache_model.h"
#include "core/lint/facts/cache_facts.h"
#include "core/lint/facts/cache_traffic.h"
#include "core/lint/facts/rule_table.h"
#include "core/lint/rules/check.h"
#include "core/project/inputs.h"

#include <QHash>
#include <QMap>
#include <QSet>

#include <algorithm>

namespace caravan::lint {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(CacheKeysTexts);

void keyFiles(const Survey &survey, Report &report)
{
    forEachCache(survey, [&](const JobSurvey &job, const CacheField &cache) {
        const qsizetype count = cache.value.key.files.size();
        if (count > gitlab::mostKeyFiles)
            report.add(spanOfKey(nodeOf(survey, cache), cache.value.span),
                       CacheKeysTexts::tr("The cache key of “%1” names %2 files; GitLab takes one or two.")
                           .arg(job.job->name, QString::number(count)),
                       job.job);
    });
}

void slashInKey(const Survey &survey, Report &report)
{
    forEachCache(survey, [&](const JobSurvey &job, const CacheField &cache) {
        const QString &key = cache.value.key.text;
        const bool hasSlash = key.contains(u'/') || key.contains("%2f"_L1, Qt::CaseInsensitive);
        if (gitlab::isRefusedKey(key)) {
            const yaml::Node node = nodeOf(survey, cache);
            Finding *finding =
                report.add(spanOfKey(node, cache.value.span),
                           CacheKeysTexts::tr("GitLab refuses the cache key “%2” of “%1”: it holds a slash, or nothing but dots.")
                               .arg(job.job->name, key),
                           job.job);
            const yaml::Node scalar = node[u"key"];
            if (hasSlash && scalar.isScalar() && scalar.text() == key) {
                QByteArray text = survey.slice(scalar.contentSpan());
                text.replace("/", "-").replace("%2F", "-").replace("%2f", "-");
                report.offer(finding, u"replace-slash"_s, CacheKeysTexts::tr("Write “-” instead of the slash"),
                             TextEdits{{scalar.contentSpan(), text}});
            }
        }
    });
}

void branchInKey(const Survey &survey, Report &report)
{
    forEachCache(survey, [&](const JobSurvey &job, const CacheField &cache) {
        const QString &key = cache.value.key.text;
        for (const QString &variable : gitlab::variableNamesIn(key + cache.value.key.prefix)) {
            if (!wordsOf(u"C29"_s, u"slashVariables"_s).contains(variable))
                continue;
            const yaml::Node node = nodeOf(survey, cache);
            Finding *finding = report.add(spanOfKey(node, cache.value.span),
                                          CacheKeysTexts::tr("The cache key of “%1” holds $%2, and a branch name may have a slash in it.")
                                              .arg(job.job->name, variable),
                                          job.job);
            const Span span = spanOfKey(node, {});
            QByteArray text = survey.slice(span);
            text.replace(variable.toUtf8(), "CI_COMMIT_REF_SLUG");
            report.offer(finding, u"use-slug"_s, CacheKeysTexts::tr("Use $CI_COMMIT_REF_SLUG"), TextEdits{{span, text}});
            return;
        }
    });
}

/// Keys that are new in every run; \a isHandOver: those by which jobs of one pipeline hand files to each other.
void newInEveryRun(const Survey &survey, Report &report, bool isHandOver)
{
    const QStringList &everyRun = gitlab::Variables::newInEachRun();
    if (std::none_of(everyRun.begin(), everyRun.end(), [&](const QString &name) { return survey.hasWord(name.toUtf8()); }))
        return;
    QHash<QString, int> uses;
    forEachCache(survey, [&](const JobSurvey &job, const CacheField &cache) { ++uses[keyIdentity(job, cache.value.key)]; });
    LaterPipelines later(survey);
    forEachCache(survey, [&](const JobSurvey &job, const CacheField &cache) {
        if (cache.value.policy == gitlab::CachePolicy::Push)
            return;
        const QString variable = gitlab::renewingVariableIn(job.expanded(cache.value.key.text + cache.value.key.prefix));
        if (variable.isEmpty())
            return;
        if (!cache.value.fallbackKeys.isEmpty() && later.mayFind(job, cache))
            return;
        const bool handsOver = uses.value(keyIdentity(job, cache.value.key)) > 1 || cache.value.policy == gitlab::CachePolicy::Pull;
        if (handsOver != isHandOver)
            return;
        const QString message = isHandOver
            ? CacheKeysTexts::tr("“%1” shares the cache “%2” with other jobs of the same pipeline only; artifacts hand files "
                                 "to later jobs.")
            : CacheKeysTexts::tr("The cache key of “%1” holds $%2, so no later pipeline ever finds this cache.");
        report.add(spanOfKey(nodeOf(survey, cache), cache.value.span),
                   message.arg(job.job->name, isHandOver ? keyText(cache.value.key) : variable), job.job);
    });
}

void neverFoundAgain(const Survey &survey, Report &report) { newInEveryRun(survey, report, false); }
void handedOver(const Survey &survey, Report &report) { newInEveryRun(survey, report, true); }

/// The caches that share an archive, by key.
struct Sharer {
    const JobSurvey *job = nullptr;
    const CacheField *cache = nullptr;
    QString paths; ///< sorted, for comparison
};
QMap<QString, QList<Sharer>> sharersByKey(const Survey &survey)
{
    QMap<QString, QList<Sharer>> sharers;
    forEachCache(survey, [&](const JobSurvey &job, const CacheField &cache) {
        if (!cache.value.paths.isEmpty())
            sharers[archiveOf(job, cache)] += Sharer{&job, &cache, pathsOf(job, cache)};
    });
    return sharers;
}

void differentPaths(const Survey &survey, Report &report)
{
    const auto all = sharersByKey(survey);
    for (const QList<Sharer> &sharers : all) {
        QSet<QString> seen = {sharers.constFirst().paths};
        for (const Sharer &sharer : sharers) {
            if (seen.contains(sharer.paths))
                continue;
            seen.insert(sharer.paths);
            const Sharer &first = sharers.constFirst();
            const QString key = keyText(sharer.cache->value.key);
            report.add(sharer.cache->value.span,
                       first.job == sharer.job
                           ? CacheKeysTexts::tr("“%1” uses the cache key “%2” for two caches with different paths: they overwrite each "
                                                "other.")
                                 .arg(sharer.job->job->name, key)
                           : CacheKeysTexts::tr("“%1” and “%2” use the cache key “%3” with different paths: they overwrite each other.")
                                 .arg(first.job->job->name, sharer.job->job->name, key),
                       sharer.job->job);
        }
    }
}

/// Whether files in a path belong to one compiler or distribution.
bool isCompiled(const JobSurvey &job, const QString &path)
{
    const QString clean = projectPath(job, path);
    return isSwitchPath(job, path) || clean == "_build"_L1 || clean.startsWith("_build/"_L1);
}

/// A variable of the job's matrix that differs and that its cache key does not have, and of which \a isUsed holds.
template<class IsUsed>
QString missingMatrixVariable(const Survey &survey, const JobSurvey &job, const gitlab::CacheKey &key, const IsUsed &isUsed)
{
    const yaml::Node matrix = survey.body(*job.job)[u"parallel"][u"matrix"];
    if (!matrix)
        return {};
    const QStringList inKey = gitlab::variableNamesIn(job.expanded(key.text + key.prefix));
    if (inKey.contains("CI_JOB_NAME"_L1) || inKey.contains("CI_JOB_NAME_SLUG"_L1) || inKey.contains("CI_JOB_IMAGE"_L1))
        return {};
    for (const yaml::Node &row : matrix.items()) {
        for (const yaml::Entry &entry : row.entries()) {
            const QString &name = entry.key.text();
            const bool isVaried = entry.value.size() > 1 || matrix.size() > 1;
            if (isVaried && !inKey.contains(name) && isUsed(name))
                return name;
        }
    }
    return {};
}

void differentCompilers(const Survey &survey, Report &report)
{
    forEachCache(survey, [&](const JobSurvey &job, const CacheField &cache) {
        if (!job.job->keySpans.contains(u"parallel"_s))
            return;
        const auto &paths = cache.value.paths;
        if (!std::any_of(paths.begin(), paths.end(), [&](const QString &path) { return isCompiled(job, path); }))
            return;
        const QString variable = missingMatrixVariable(survey, job, cache.value.key, [&job](const QString &name) {
            return gitlab::variableNamesIn(job.image).contains(name);
        });
        if (!variable.isEmpty())
            report.add(spanOfKey(nodeOf(survey, cache), cache.value.span),
                       CacheKeysTexts::tr("“%1” runs for several values of $%2, but they all share the cache key “%3”.")
                           .arg(job.job->name, variable, keyText(cache.value.key)),
                       job.job);
    });
    const auto all = sharersByKey(survey);
    for (const QList<Sharer> &sharers : all) {
        for (const Sharer &sharer : sharers) {
            const Sharer &first = sharers.constFirst();
            const auto &paths = sharer.cache->value.paths;
            const bool isShared = sharer.paths == first.paths && sharer.job->image != first.job->image && !sharer.job->image.isEmpty()
                && !first.job->image.isEmpty();
            if (!isShared || !std::any_of(paths.begin(), paths.end(), [&](const QString &path) { return isCompiled(*sharer.job, path); }))
                continue;
            report.add(spanOfKey(nodeOf(survey, *sharer.cache), sharer.cache->value.span),
                       CacheKeysTexts::tr("“%1” and “%2” share the cache key “%3”, but run in the images “%4” and “%5”.")
                           .arg(first.job->job->name, sharer.job->job->name, keyText(sharer.cache->value.key), first.job->image,
                                sharer.job->image));
            break;
        }
    }
}

void matrixOfScripts(const Survey &survey, Report &report)
{
    if (!survey.hasWord("matrix") && survey.context.pipeline.includedFiles.isEmpty())
        return;
    forEachCache(survey, [&](const JobSurvey &job, const CacheField &cache) {
        const auto &paths = cache.value.paths;
        if (!std::any_of(paths.begin(), paths.end(), [&](const QString &path) { return isCompiled(job, path); }))
            return;
        const QString variable = missingMatrixVariable(survey, job, cache.value.key, [&job](const QString &name) {
            return !gitlab::variableNamesIn(job.image).contains(name)
                && std::any_of(job.lines.begin(), job.lines.end(),
                               [&](const Line &line) { return gitlab::variableNamesIn(line.text().toString()).contains(name); });
        });
        if (!variable.isEmpty())
            report.add(spanOfKey(nodeOf(survey, cache), cache.value.span),
                       CacheKeysTexts::tr("“%1” runs its script with several values of $%2, and they all share the cache key “%3”.")
                           .arg(job.job->name, variable, keyText(cache.value.key)),
                       job.job);
    });
}

yaml::Value filesFor(const Survey &survey)
{
    const project::Project *project = survey.context.project;
    const QStringList files = project ? project::inputsOf(*project).keyFiles : QStringList();
    return yaml::Value::texts(files.isEmpty() ? QStringList{u"*.opam"_s} : files);
}

void keyFilesNotThere(const Survey &survey, Report &report)
{
    const gitlab::Files &files = survey.context.reading->files;
    if (!files.isKnown() || !survey.hasWord("files"))
        return;
    const gitlab::KeyFiles keyFiles(files);
    forEachCache(survey, [&](const JobSurvey &job, const CacheField &cache) {
        const QStringList &patterns = cache.value.key.files;
        if (patterns.isEmpty() || keyFiles.hasAny(patterns))
            return;
        Finding *finding = report.add(spanOfKey(nodeOf(survey, cache), cache.value.span),
                                      CacheKeysTexts::tr("The project has no file “%2”, so the cache key of “%1” never changes.")
                                          .arg(job.job->name, patterns.join(u", "_s)),
                                      job.job);
        const yaml::Path at = pathOfCache(survey, job, cache);
        if (finding && !at.isEmpty() && !switchPathOf(job, cache.value).isEmpty() && survey.context.project
            && !project::inputsOf(*survey.context.project).keyFiles.isEmpty())
            report.offer(finding, u"use-opam-files"_s, CacheKeysTexts::tr("Make the key from the opam files"), [&](yaml::Draft &draft) {
                return draft.set(at + yaml::Path{u"key"_s, u"files"_s}, filesFor(survey));
            });
    });
}

/// The keys that jobs fall back to, and which therefore cannot become others.
QSet<QString> fallbackKeys(const Survey &survey)
{
    QSet<QString> keys;
    forEachCache(survey, [&](const JobSurvey &job, const CacheField &cache) {
        for (const QString &key : cache.value.fallbackKeys)
            keys.insert(job.expanded(key));
    });
    return keys;
}

/// Whether a merge key brings the key of a cache.
bool isMerged(const yaml::Node &cache) { return !cache[u"key"] && cache[u"<<"]; }

/// Fixed keys under which jobs with different compilers or systems cache their switches.
QSet<QString> keysOfSeveralCompilers(const Survey &survey)
{
    QHash<QString, QString> parts;
    QSet<QString> mixed;
    for (const JobSurvey &job : survey.jobs) {
        const CacheField *cache = switchCacheOf(job);
        if (!cache || !cache->value.key.files.isEmpty())
            continue;
        const QString identity = keyIdentity(job, cache->value.key);
        const QString part = compilerKeyPart(job);
        if (parts.value(identity, part) != part)
            mixed.insert(identity);
        parts.insert(identity, part);
    }
    return mixed;
}

/// Puts \a key in the place of the one that the cache at \a at has. One that a merge key brings is changed where it stands, for all who have it
/// from there: with a key of its own, a job would no more find what the others store.
Result<Done> setCacheKey(yaml::Draft &draft, const Survey &survey, const yaml::Path &at, const yaml::Value &key)
{
    const yaml::Path path = at + yaml::Path{u"key"_s};
    if (!isMerged(draft.tree().find(at)))
        return draft.set(path, key);
    return gitlab::setKey({draft, *survey.context.reading}, path, key, gitlab::At::Source);
}

void oneKeyForEverything(const Survey &survey, Report &report)
{
    const QSet<QString> fallbacks = fallbackKeys(survey);
    LaterPipelines later(survey);
    const QSet<QString> mixed = keysOfSeveralCompilers(survey);
    for (const JobSurvey &job : survey.jobs) {
        const CacheField *cache = switchCacheOf(job);
        if (!cache || !cache->value.key.files.isEmpty() || !gitlab::variableNamesIn(keyIdentity(job, cache->value.key)).isEmpty()
            || !later.mayFind(job, *cache))
            continue;
        const QString path = switchPathOf(job, cache->value);
        const QString message = namesCompiler(job, cache->value.key)
            ? CacheKeysTexts::tr("“%1” caches its switch “%2” under the key “%3”, which stays the same when the opam files change.")
            : CacheKeysTexts::tr("“%1” caches its switch “%2” under the key “%3”, one for everything: it stays the same when the "
                                 "opam files or the OCaml version change.");
        Finding *finding = report.add(spanOfKey(nodeOf(survey, *cache), cache->value.span),
                                      message.arg(job.job->name, path, keyText(cache->value.key)), job.job);
        const yaml::Path at = pathOfCache(survey, job, *cache);
        const QString prefix = compilerKeyPart(job);
        const QString identity = keyIdentity(job, cache->value.key);
        const bool isForOthers = isMerged(nodeOf(survey, *cache)) && mixed.contains(identity);
        if (finding && !at.isEmpty() && !prefix.isEmpty() && !fallbacks.contains(identity) && !isForOthers) {
            report.offer(finding, u"key-from-files"_s, CacheKeysTexts::tr("Make the key from the OCaml version and the opam files"),
                         [&](yaml::Draft &draft) {
                             return setCacheKey(draft, survey, at,
                                                yaml::Map{{{u"prefix"_s, yaml::Value::text(prefix)}, {u"files"_s, filesFor(survey)}}});
                         });
        }
    }
}

} // namespace

RuleChecks cacheKeyChecks()
{
    return {{u"C04"_s, keyFiles, Scope::Jobs},
            {u"C05"_s, slashInKey, Scope::Jobs},
            {u"C06"_s, differentCompilers, Scope::Keywords},
            {u"C07"_s, differentPaths, Scope::Keywords},
            {u"C08"_s, neverFoundAgain, Scope::Keywords},
            {u"C12"_s, handedOver, Scope::Keywords},
            {u"C18"_s, matrixOfScripts, Scope::Jobs},
            {u"C20"_s, oneKeyForEverything, Scope::Pipeline},
            {u"C29"_s, branchInKey, Scope::Jobs},
            {u"C33"_s, keyFilesNotThere, Scope::Jobs}};
}

} // namespace caravan::lint
