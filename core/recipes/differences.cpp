// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recipes/differences.h"

#include "core/base/texts.h"
#include "core/gitlab/pipeline/job_script.h"
#include "core/recipes/command_table.h"
#include "core/recipes/image_builder.h"
#include "core/recipes/job_facts.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace caravan::recipes {

namespace {

CARAVAN_TEXTS(DifferencesTexts);

/// A job as it stands, and as its strategy would have it.
struct Pair {
    const gitlab::Job &now;
    const gitlab::Job &then;
};

/// The first line of an item, which stands for it in a sentence.
QString shortOf(const QString &text)
{
    const QString first = text.section(u'\n', 0, 0, QString::SectionSkipEmpty);
    return text.trimmed().contains(u'\n') ? first + u" …"_s : first;
}

QString keyOf(const gitlab::Cache &cache)
{
    if (cache.key.files.isEmpty())
        return cache.key.text;
    const QString files = cache.key.files.join(u", "_s);
    return cache.key.prefix.isEmpty() ? files : cache.key.prefix + u" + "_s + files;
}

void compareImages(const Pair &pair, QList<Difference> &result)
{
    const auto imageNameIn = [](const gitlab::Job &job) { return job.image ? gitlab::expandedIn(job, job.image->value.name) : QString(); };
    const QString now = imageNameIn(pair.now);
    const QString then = imageNameIn(pair.then);
    if (now == then)
        return;
    result.append({u"image"_s,
                   now.isEmpty() ? DifferencesTexts::tr("The job has no image; the strategy takes “%1”.").arg(then)
                                 : DifferencesTexts::tr("The image is “%1”; the strategy takes “%2”.").arg(now, then)});
}

void compareVariables(const Pair &pair, QList<Difference> &result)
{
    for (auto it = pair.then.variables.cbegin(); it != pair.then.variables.cend(); ++it) {
        const auto now = pair.now.variables.constFind(it.key());
        if (now != pair.now.variables.cend() && now->value == it->value)
            continue;
        result.append(
            {"variables."_L1 + it.key(),
             now == pair.now.variables.cend()
                 ? DifferencesTexts::tr("The variable “%1” is missing; the strategy sets it to “%2”.").arg(it.key(), it->value)
                 : DifferencesTexts::tr("The variable “%1” is “%2”; the strategy sets it to “%3”.").arg(it.key(), now->value, it->value)});
    }
    for (auto it = pair.now.variables.cbegin(); it != pair.now.variables.cend(); ++it) {
        if (!pair.then.variables.contains(it.key()))
            result.append({"variables."_L1 + it.key(), DifferencesTexts::tr("The variable “%1” is none of the strategy's.").arg(it.key())});
    }
}

/// Caches are told apart by their paths.
QStringList barePaths(const gitlab::Cache &cache)
{
    QStringList paths;
    for (const QString &path : cache.paths)
        paths.append(path.endsWith(u'/') ? path.chopped(1) : path);
    return paths;
}

const gitlab::Cache *cacheWith(const gitlab::Job &job, const QStringList &paths)
{
    const auto found = std::find_if(job.caches.cbegin(), job.caches.cend(),
                                    [&](const gitlab::Field<gitlab::Cache> &cache) { return barePaths(cache.value) == paths; });
    return found == job.caches.cend() ? nullptr : &found->value;
}

void compareCaches(const Pair &pair, QList<Difference> &result)
{
    const QString key = u"cache"_s;
    for (const gitlab::Field<gitlab::Cache> &field : pair.then.caches) {
        const QStringList paths = barePaths(field.value);
        const gitlab::Cache *now = cacheWith(pair.now, paths);
        if (!now) {
            result.append({key, DifferencesTexts::tr("No cache keeps exactly “%1”, as the strategy does.").arg(paths.join(u", "_s))});
            continue;
        }
        if (now->key.text != field.value.key.text || now->key.prefix != field.value.key.prefix || now->key.files != field.value.key.files)
            result.append({key,
                           DifferencesTexts::tr("The key of the cache of “%1” is “%2”; the strategy's is “%3”.")
                               .arg(paths.join(u", "_s), keyOf(*now), keyOf(field.value))});
        if (now->fallbackKeys != field.value.fallbackKeys)
            result.append({key,
                           field.value.fallbackKeys.isEmpty()
                               ? DifferencesTexts::tr("The cache of “%1” falls back to “%2”; the strategy's to nothing.")
                                     .arg(paths.join(u", "_s), now->fallbackKeys.join(u", "_s))
                               : DifferencesTexts::tr("The cache of “%1” does not fall back to “%2”, as the strategy's does.")
                                     .arg(paths.join(u", "_s), field.value.fallbackKeys.join(u", "_s))});
    }
    for (const gitlab::Field<gitlab::Cache> &field : pair.now.caches) {
        const QStringList paths = barePaths(field.value);
        if (!cacheWith(pair.then, paths))
            result.append({key, DifferencesTexts::tr("The strategy does not keep “%1” in a cache of its own.").arg(paths.join(u", "_s))});
    }
}

QStringList linesOf(const gitlab::Job &job, gitlab::Script which)
{
    QStringList lines;
    for (const gitlab::Command &command : job.commands(which))
        lines.append(command.text);
    return lines;
}

QString scriptKey(gitlab::Script which)
{
    switch (which) {
    case gitlab::Script::Before:
        return u"before_script"_s;
    case gitlab::Script::Main:
        return u"script"_s;
    case gitlab::Script::After:
        return u"after_script"_s;
    }
    Q_UNREACHABLE();
}

/// Whether two lines serve the same purpose, so that one stands in the place of the other.
bool servesTheSame(const QString &left, const QString &right)
{
    const CommandTable &table = CommandTable::builtIn();
    return table.roleOf(left).purpose() == table.roleOf(right).purpose();
}

void compareLines(const Pair &pair, gitlab::Script which, QList<Difference> &result)
{
    const QStringList now = linesOf(pair.now, which);
    const QStringList then = linesOf(pair.then, which);
    QStringList extra = now;
    QStringList missing;
    for (const QString &line : then) {
        if (!extra.removeOne(line))
            missing.append(line);
    }
    const qsizetype before = result.size();
    for (const QString &line : std::as_const(missing)) {
        const auto other = std::find_if(extra.cbegin(), extra.cend(), [&](const QString &one) { return servesTheSame(one, line); });
        if (other == extra.cend()) {
            result.append({scriptKey(which), DifferencesTexts::tr("The line “%1” is missing.").arg(shortOf(line))});
            continue;
        }
        result.append({scriptKey(which), DifferencesTexts::tr("The line “%1” is “%2” in the strategy.").arg(shortOf(*other), shortOf(line))});
        extra.removeAt(other - extra.cbegin());
    }
    for (const QString &line : std::as_const(extra))
        result.append({scriptKey(which), DifferencesTexts::tr("The line “%1” is not needed by the strategy.").arg(shortOf(line))});
    if (result.size() == before && now != then)
        result.append({scriptKey(which), DifferencesTexts::tr("The lines are in another order than in the strategy.")});
}

} // namespace

QList<Difference> differencesOf(const gitlab::Editing &edit, const gitlab::Job &job, const project::Project *project,
                                const Catalogue &catalogue)
{
    const Strategy *strategy = catalogue.strategy(recognise(job, catalogue).strategy);
    if (!strategy || !job.file.isEmpty())
        return {};
    yaml::Draft draft = edit.draft;
    const auto unknown = [](const Error &error) -> QList<Difference> {
        return {{u"strategy"_s, DifferencesTexts::tr("Where the job differs from its strategy cannot be told: %1").arg(error.message)}};
    };
    if (const Result<Done> done = applyStrategy({draft, edit.reading}, job.name, formIn(job, *strategy), project, catalogue); !done)
        return unknown(done.error());
    const Result<gitlab::Pipeline> after = gitlab::readPipeline(draft.tree(), edit.reading);
    const gitlab::Job *then = after ? after->job(job.name) : nullptr;
    if (!then)
        return {};
    QList<Difference> result;
    const Pair pair{job, *then};
    compareImages(pair, result);
    compareVariables(pair, result);
    compareCaches(pair, result);
    for (const gitlab::Script which : {gitlab::Script::Before, gitlab::Script::Main, gitlab::Script::After})
        compareLines(pair, which, result);
    return result;
}

} // namespace caravan::recipes
