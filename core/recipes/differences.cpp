// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recipes/differences.h"

#include "core/base/texts.h"
#include "core/gitlab/pipeline/job_script.h"
#include "core/recipes/block_fitting.h"
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

/// The lines of a part of the scripts, as they are and as the strategy has them.
struct PartLines {
    gitlab::Script which = gitlab::Script::Main;
    QStringList now;
    QStringList then;
    /// Whether \a line is among \a these more often than among \a others.
    static bool hasMore(const QString &line, const QStringList &these, const QStringList &others)
    {
        return these.count(line) > others.count(line);
    }
};

/// Takes lines out that the strategy has in another part, and says so.
void compareParts(QList<PartLines> &parts, QList<Difference> &result)
{
    for (PartLines &there : parts) {
        const QStringList wanted = there.then;
        for (const QString &line : wanted) {
            const auto here = std::find_if(parts.begin(), parts.end(), [&](const PartLines &part) {
                return part.which != there.which && PartLines::hasMore(line, part.now, part.then);
            });
            if (here == parts.end() || !PartLines::hasMore(line, there.then, there.now))
                continue;
            here->now.removeOne(line);
            there.then.removeOne(line);
            result.append({scriptKey(here->which),
                           DifferencesTexts::tr("The line “%1” stands in “%2”; the strategy has it in “%3”.")
                               .arg(shortOf(line), scriptKey(here->which), scriptKey(there.which))});
        }
    }
}

void compareLines(const PartLines &part, QList<Difference> &result)
{
    const gitlab::Script which = part.which;
    const QStringList &now = part.now;
    const QStringList &then = part.then;
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

QList<Difference> between(const Pair &pair)
{
    QList<Difference> result;
    compareImages(pair, result);
    compareVariables(pair, result);
    compareCaches(pair, result);
    QList<PartLines> parts;
    for (const gitlab::Script which : {gitlab::Script::Before, gitlab::Script::Main, gitlab::Script::After})
        parts.append({which, linesOf(pair.now, which), linesOf(pair.then, which)});
    compareParts(parts, result);
    for (const PartLines &part : std::as_const(parts))
        compareLines(part, result);
    return result;
}

/// The strategy that a job of the open text follows, in its form; nullopt when there is none, or the job stands elsewhere, or has a switch of its own
/// that no strategy wrote.
std::optional<Strategy> followedBy(const gitlab::Job &job, const Catalogue &catalogue)
{
    const Recognised recognised = recognise(job, catalogue);
    if (!job.file.isEmpty() || isOnItsOwn(job, recognised, catalogue))
        return std::nullopt;
    const Strategy *strategy = catalogue.strategy(recognised.strategy);
    return strategy ? std::optional<Strategy>(formIn(job, *strategy)) : std::nullopt;
}

/// Adds the top-level entries, other than \a user, that \a node of that entry has text of.
void addLenders(const yaml::Node &node, const QString &user, QSet<QString> &lenders)
{
    if (node.isAlias()) {
        const auto path = node.target().path();
        if (path && !path->isEmpty() && path->constFirst() != user)
            lenders.insert(path->constFirst());
        return;
    }
    if (node.tag() == "!reference"_L1 && node.item(0).text() != user)
        lenders.insert(node.item(0).text());
    for (int i = 0; i < node.size(); ++i)
        addLenders(node.isMap() ? node.entry(i).value : node.item(i), user, lenders);
}

/// The names of entries whose text others use too, so that to write them changes others.
QSet<QString> lendersOf(const yaml::Tree &tree, const gitlab::Pipeline &pipeline)
{
    QSet<QString> lenders;
    const QList<yaml::Entry> entries = tree.root().entries();
    for (const yaml::Entry &entry : entries)
        addLenders(entry.value, entry.key.text(), lenders);
    for (const gitlab::Job &job : pipeline.jobs)
        lenders.unite(QSet<QString>(job.extends.cbegin(), job.extends.cend()));
    return lenders;
}

/// Jobs whose strategies are applied once more.
class Renewal
{
public:
    Renewal(const gitlab::Editing &edit, const project::Project *project, const Catalogue &catalogue) :
        m_edit(edit), m_project(project), m_catalogue(catalogue), m_readings(edit.reading)
    {
    }

    /// Writes \a jobs together, all in the form of their strategy. Where that fails for some, each half is tried by itself.
    void renew(const QList<const gitlab::Job *> &jobs, const Strategy &form)
    {
        QStringList names;
        for (const gitlab::Job *job : jobs)
            names.append(job->name);
        yaml::Draft draft = m_edit.draft;
        const gitlab::Editing step{draft, m_edit.reading, false, m_edit.readings ? m_edit.readings : &m_readings};
        const Result<Done> done = applyStrategyToJobs(step, names, form, m_project, m_catalogue);
        if (!done && jobs.size() > 1) {
            const qsizetype half = jobs.size() / 2;
            renew(jobs.first(half), form);
            renew(jobs.sliced(half), form);
            return;
        }
        if (!done) {
            differences.insert(
                names.constFirst(),
                {{u"strategy"_s,
                  DifferencesTexts::tr("Where the job differs from its strategy cannot be told: %1").arg(done.error().message)}});
            return;
        }
        const auto after = gitlab::pipelineNow(step);
        for (const gitlab::Job *job : jobs) {
            const gitlab::Job *then = after ? (*after)->job(job->name) : nullptr;
            const QList<Difference> found = then ? between({*job, *then}) : QList<Difference>();
            if (!found.isEmpty())
                differences.insert(job->name, found);
        }
    }

    QHash<QString, QList<Difference>> differences; ///< by the names of jobs that have some

private:
    const gitlab::Editing &m_edit;
    const project::Project *m_project;
    const Catalogue &m_catalogue;
    gitlab::PipelineReadings m_readings;
};

} // namespace

QList<Difference> differencesOf(const gitlab::Editing &edit, const gitlab::Job &job, const project::Project *project,
                                const Catalogue &catalogue)
{
    const std::optional<Strategy> form = followedBy(job, catalogue);
    Renewal renewal(edit, project, catalogue);
    if (form)
        renewal.renew({&job}, *form);
    return renewal.differences.value(job.name);
}

QHash<QString, QList<Difference>> differencesOf(const gitlab::Editing &edit, const gitlab::Pipeline &pipeline,
                                                const project::Project *project, const Catalogue &catalogue)
{
    struct Group {
        Strategy form;
        QList<const gitlab::Job *> jobs;
    };
    QMap<QStringList, Group> groups; // a strategy may want that its jobs have one image
    Renewal renewal(edit, project, catalogue);
    const QSet<QString> lenders = lendersOf(edit.draft.tree(), pipeline);
    for (const gitlab::Job &job : pipeline.jobs) {
        const std::optional<Strategy> form = job.isHidden ? std::nullopt : followedBy(job, catalogue);
        if (form && lenders.contains(job.name)) {
            renewal.renew({&job}, *form);
        } else if (form) {
            const QString image = job.image ? gitlab::expandedIn(job, job.image->value.name) : QString();
            Group &group = groups[{nameOf(form->id), form->isOnHost ? u"host"_s : QString(), image}];
            group.form = *form;
            group.jobs.append(&job);
        }
    }
    for (const Group &group : std::as_const(groups))
        renewal.renew(group.jobs, group.form);
    return renewal.differences;
}

} // namespace caravan::recipes
