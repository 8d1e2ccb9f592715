// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/facts/cache_facts.h"
#include "core/gitlab/run/cache_model.h"

#include "core/lint/facts/nodes.h"
#include "core/recipes/job_facts.h"
#include "core/recipes/switch_moves.h"
#include "core/yaml/value.h"

#include <QRegularExpression>

#include <algorithm>

namespace caravan::lint {

using namespace Qt::StringLiterals;

namespace {

/// The child of a map or sequence that holds \a span; children stand in the order of the text.
yaml::Node childAt(const yaml::Node &node, const Span &span)
{
    int low = 0;
    for (int high = node.size(); low < high;) {
        const int middle = low + (high - low) / 2;
        const yaml::Node child = node.isMap() ? node.entry(middle).value : node.item(middle);
        if (child.span().end >= span.end)
            high = middle;
        else
            low = middle + 1;
    }
    const yaml::Node child = node.isMap() ? node.entry(low).value : node.item(low);
    return child.span().contains(span) ? child : yaml::Node();
}

} // namespace

void forEachCache(const Survey &survey, const std::function<void(const JobSurvey &, const CacheField &)> &visit)
{
    for (const JobSurvey &job : survey.jobs) {
        for (const CacheField &cache : job.job->caches)
            visit(job, cache);
    }
}

yaml::Node nodeOf(const Survey &survey, const CacheField &cache)
{
    const Span span = cache.value.span;
    if (span.isEmpty())
        return {}; // in an included file
    yaml::Node node = survey.context.tree.root();
    while (node && node.span() != span && node.contentSpan() != span)
        node = childAt(node, span);
    return node;
}

Span spanOfKey(const yaml::Node &cache, const Span &otherwise)
{
    const auto key = cache.entryOf(u"key");
    return key ? Span{key->key.span().begin, key->value.span().end} : otherwise;
}

Place placeOf(const JobSurvey &job, const QString &path) { return gitlab::cachePlaceOf(job.expanded(path)); }

QString projectPath(const JobSurvey &job, const QString &path) { return gitlab::projectPathOf(job.expanded(path)); }

bool isSwitchPath(const JobSurvey &job, const QString &path) { return recipes::isOpamPath(*job.job, path); }

QString switchPathOf(const JobSurvey &job, const gitlab::Cache &cache)
{
    for (const QString &path : cache.paths) {
        if (isSwitchPath(job, path) && placeOf(job, path) == Place::Inside)
            return path;
    }
    return {};
}

const CacheField *switchCacheOf(const JobSurvey &job) { return job.switchCache < 0 ? nullptr : &job.job->caches.at(job.switchCache); }

QString keyIdentity(const JobSurvey &job, const gitlab::CacheKey &key)
{
    QString text = job.expanded(keyText(key));
    if (!text.contains("CI_JOB_"_L1))
        return text;
    static const QRegularExpression name(uR"(\$\{?CI_JOB_NAME(_SLUG)?\b\}?)"_s);
    static const QRegularExpression stage(uR"(\$\{?CI_JOB_STAGE\b\}?)"_s);
    static const QRegularExpression image(uR"(\$\{?CI_JOB_IMAGE\b\}?)"_s);
    text.replace(name, job.job->name);
    text.replace(stage, job.job->stage.value);
    text.replace(image, job.job->image ? job.expanded(job.job->image->value.name) : QString());
    return text;
}

const QString &archiveOf(const JobSurvey &job, const CacheField &cache) { return job.archives.at(&cache - job.job->caches.constData()); }

const QString &pathsOf(const JobSurvey &job, const CacheField &cache) { return job.cachePaths.at(&cache - job.job->caches.constData()); }

QString archiveIdentity(const Survey &survey, const JobSurvey &job, const gitlab::CacheKey &key, qsizetype index)
{
    // Without a prefix, GitLab puts the place in the job's list in front: gitlabhq, lib/gitlab/ci/pipeline/seed/build/cache.rb.
    const bool isNumbered = !key.files.isEmpty() && key.prefix.isEmpty() && index > 0;
    const QString text = isNumbered ? QString::number(index) + u'_' + keyIdentity(job, key) : keyIdentity(job, key);
    const QStringList names = gitlab::variableNamesIn(text);
    const bool isOpen = std::any_of(names.begin(), names.end(), [](const QString &name) { return !name.startsWith("CI_"_L1); });
    const std::optional<QStringList> ofMatrix = isOpen ? matrixVariables(survey, *job.job) : QStringList();
    if (!ofMatrix)
        return text + u'\n' + job.job->name;
    if (std::none_of(names.begin(), names.end(), [&](const QString &name) { return ofMatrix->contains(name); }))
        return text;
    const gitlab::Effective parallel = survey.field(*job.job, u"parallel");
    return text + u'\n' + QString::fromUtf8(yaml::writeFlow(gitlab::valueOf(parallel)));
}

QString keyText(const gitlab::CacheKey &key)
{
    if (key.files.isEmpty())
        return key.text;
    const QString files = key.files.join(", "_L1);
    return key.prefix.isEmpty() ? files : key.prefix + u'-' + files;
}

bool namesCompiler(const JobSurvey &job, const gitlab::CacheKey &key)
{
    static const QRegularExpression version(uR"(\d+[._-]\d+|ocaml-?\d|\d{3,})"_s);
    static const QRegularExpression telling(u"OCAML|COMPILER|SWITCH|VERSION|IMAGE|CI_JOB_NAME|DOCKER"_s);
    const QString text = job.expanded(key.files.isEmpty() ? key.text : key.prefix);
    if (text.contains(version) || text.contains(telling))
        return true;
    // Opam files and dune-project leave the compiler open; any other file (lock, Dockerfile, nixpkgs.nix …) may fix it.
    return std::any_of(key.files.begin(), key.files.end(), [](const QString &file) {
        return !file.endsWith(".opam"_L1) && !file.endsWith("/opam"_L1) && file != "opam"_L1 && !file.endsWith("dune-project"_L1);
    });
}

QString compilerKeyPart(const JobSurvey &job)
{
    static const QRegularExpression version(uR"(\d+\.\d+(?:\.\d+)?)"_s);
    const recipes::CompilerChoice compiler = recipes::compilerOf(*job.job, job.known);
    const QString exact = version.match(compiler.specification).captured();
    const QString ocaml = exact.isEmpty() ? compiler.series : exact;
    const QString tag = job.job->image ? recipes::imageNameOf(job.job->image->value.name).tag : QString();
    if (job.known.isOpamFamily() && (exact.isEmpty() || tag.contains("-ocaml-"_L1)))
        return tag == "latest"_L1 || tag.contains(u'/') ? QString() : tag;
    const QString system = job.known.distribution.isEmpty() ? QString() : job.known.distributionTag();
    if (ocaml.isEmpty())
        return system.isEmpty() && tag != "latest"_L1 && !tag.contains(u'/') ? tag : system;
    return system.isEmpty() ? u"ocaml-"_s + ocaml : system + u"-ocaml-"_s + ocaml;
}

yaml::Path pathOfCache(const Survey &survey, const JobSurvey &job, const CacheField &cache)
{
    if (!cache.isOwn())
        return {};
    const yaml::Node node = survey.body(*job.job)[u"cache"];
    if (node.isMap())
        return {job.job->name, u"cache"_s};
    const int number = childBefore(node, cache.value.span.begin);
    const yaml::Node item = node.item(number);
    return item.isMap() && item.span().contains(cache.value.span) ? yaml::Path{job.job->name, u"cache"_s, QString::number(number)}
                                                                  : yaml::Path();
}

} // namespace caravan::lint
