// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/moves.h"

#include "core/base/quotes.h"
#include "core/base/texts.h"
#include "core/compare/check_fold.h"
#include "core/compare/shallow_clone.h"
#include "core/gitlab/edit/gestures.h"
#include "core/gitlab/edit/refusals.h"
#include "core/gitlab/pipeline/checks.h"
#include "core/gitlab/run/graph.h"
#include "core/recipes/cache_writer.h"
#include "core/recipes/command_table.h"
#include "core/recipes/image_card.h"
#include "core/recipes/job_shapes.h"

#include <QRegularExpression>

#include <algorithm>

namespace caravan::compare {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(MovesTexts);

constexpr qsizetype mostFoldedJobs = 60; ///< in a larger pipeline, to try which jobs go together takes too long
const QString compressionLevel = u"CACHE_COMPRESSION_LEVEL"_s;
const QString cleaning = u"opam clean -a -c -s --logs"_s;

/// The one pipeline, and the moves found for it.
class MoveSearch
{
public:
    MoveSearch(const gitlab::Editing &edit, const recipes::ImageSite &site, const gitlab::Pipeline &pipeline) :
        m_edit(edit), m_site(site), m_pipeline(pipeline), m_jobs(pipeline.runnableJobs()), m_stages(gitlab::stageNumbers(pipeline)),
        m_ownImages(recipes::projectImages(pipeline))
    {
    }

    QList<Move> all()
    {
        if (m_jobs.size() <= mostFoldedJobs) {
            addFolds();
            addCheckFolds();
        }
        addWriters();
        addNeeds();
        addCompression();
        addBuildFolders();
        addCleaning();
        addFormatting();
        addSystemPackages();
        addShallowClone();
        addSlimBases();
        return m_moves;
    }

private:
    void addFolds()
    {
        const QList<QStringList> groups = recipes::foldableJobs(m_edit, m_site);
        for (const QStringList &jobs : groups) {
            m_moves.append({u"fold"_s,
                            MovesTexts::tr("Put the jobs %1 together into one").arg(inQuotes(jobs)),
                            {MovesTexts::tr("Jobs that are put together end with the first one that fails.")},
                            [jobs, site = m_site](const gitlab::Editing &edit) { return recipes::foldJobs(edit, jobs, {}, site); }});
        }
    }

    void addCheckFolds()
    {
        for (const gitlab::Job *job : m_jobs) {
            const QStringList checks = checksOf(m_edit, m_pipeline, job->name);
            if (checks.isEmpty())
                continue;
            m_moves.append(
                {u"fold-checks"_s,
                 MovesTexts::tr("Let “%1” run the checks of %2 itself, in place of waiting for them").arg(job->name, inQuotes(checks)),
                 {MovesTexts::tr("The checks stand in two places: in jobs of their own and in “%1”.").arg(job->name)},
                 [name = job->name, site = m_site](const gitlab::Editing &edit) { return foldChecks(edit, name, site.catalogue); }});
        }
    }

    void addWriters()
    {
        const QStringList writers = recipes::writersForAll(m_pipeline);
        for (const QString &writer : writers) {
            m_moves.append({u"one-writer"_s,
                            MovesTexts::tr("Let “%1” alone store the cache that it shares with others").arg(writer),
                            {MovesTexts::tr("Jobs that start before “%1” has ended find the cache of an earlier run.").arg(writer)},
                            [writer](const gitlab::Editing &edit) { return recipes::makeOneWriter(edit, writer); }});
            m_moves.append(
                {u"one-filler"_s,
                 MovesTexts::tr("Let “%1” fill the cache first, and the others wait for it and fetch it").arg(writer),
                 {MovesTexts::tr("When “%1” fails, none of the jobs that wait for it runs.").arg(writer)},
                 [writer](const gitlab::Editing &edit) { return recipes::makeOneWriter(edit, writer, recipes::Waiting::ForWriter); }});
        }
    }

    /// Whether \a job puts something where others see it, which must not happen when any job has failed.
    static bool deploys(const gitlab::Job &job)
    {
        return job.isPages || job.isTrigger || job.when == "manual"_L1 || job.keySpans.contains(u"environment"_s)
            || job.keySpans.contains(u"release"_s) || !job.resourceGroup.isEmpty();
    }

    int stageOf(const gitlab::Job &job) const { return m_stages.value(job.stage.value); }

    /// Whether \a job puts images into a registry.
    static bool pushesImages(const gitlab::Job &job)
    {
        static const QRegularExpression push(
            uR"(\b(docker|podman|buildah|skopeo|crane)\b.*\b(push|copy)\b|\b(executor|kaniko)\b.*--destination|\bbuild-push\b)"_s);
        return std::any_of(job.script.cbegin(), job.script.cend(),
                           [](const gitlab::Command &command) { return push.match(command.text).hasMatch(); });
    }

    bool runsInOwnImage(const gitlab::Job &job) const
    {
        return job.image && std::any_of(m_ownImages.cbegin(), m_ownImages.cend(), [&](const recipes::ProjectImage &image) {
                   return image.reference == job.image->value.name;
               });
    }

    /// What \a job takes of jobs in stages before its own: their artifacts, a cache that they store, or the image that it runs in.
    QList<const gitlab::Job *> producersFor(const gitlab::Job &job) const
    {
        QList<const gitlab::Job *> producers;
        const QList<QStringList> groups = recipes::jobsByCache(m_pipeline);
        for (const gitlab::Job *other : m_jobs) {
            if (stageOf(*other) >= stageOf(job))
                continue;
            const bool hasArtifacts = other->artifacts && job.mayTakeFrom(other->name);
            const bool hasCache = std::any_of(groups.cbegin(), groups.cend(), [&](const QStringList &group) {
                return group.contains(job.name) && group.contains(other->name);
            });
            const bool hasImage = runsInOwnImage(job) && pushesImages(*other);
            if (hasArtifacts || hasCache || hasImage)
                producers.append(other);
        }
        return producers;
    }

    static Result<Done> writeNeeds(const gitlab::Editing &edit, const QString &job, const QList<QPair<QString, bool>> &needs)
    {
        yaml::List list{{}, true};
        for (const auto &[name, isOptional] : needs) {
            list.items.append(isOptional
                                  ? yaml::Value(yaml::Map{{{u"job"_s, yaml::Value::text(name)}, {u"optional"_s, yaml::Verbatim{u"true"_s}}}})
                                  : yaml::Value::text(name));
            list.flow = list.flow && !isOptional;
        }
        return gitlab::setKey(edit, {job, u"needs"_s}, list, gitlab::At::Here);
    }

    void addNeeds()
    {
        QList<QPair<QString, QList<QPair<QString, bool>>>> changes;
        const gitlab::Graph graph(m_pipeline);
        for (const gitlab::Job *job : m_jobs) {
            if (job->needs || !job->file.isEmpty() || deploys(*job) || !gitlab::gatesOf(m_pipeline, graph, job->name).isEmpty())
                continue;
            const auto isBefore = [&](const gitlab::Job *other) { return stageOf(*other) < stageOf(*job); };
            const QList<const gitlab::Job *> producers = producersFor(*job);
            if (std::count_if(m_jobs.cbegin(), m_jobs.cend(), isBefore) == producers.size())
                continue;
            QList<QPair<QString, bool>> needs;
            for (const gitlab::Job *producer : producers)
                needs.append({producer->name, producer->conditions != job->conditions});
            changes.append({job->name, needs});
        }
        if (changes.isEmpty())
            return;
        QStringList names;
        for (const auto &change : std::as_const(changes))
            names.append(change.first);
        m_moves.append({u"needs"_s,
                        MovesTexts::tr("Start %1 right after the jobs whose files are needed").arg(inQuotes(names)),
                        {MovesTexts::tr("A job runs although another one, of which it takes nothing, has failed.")},
                        [changes](const gitlab::Editing &edit) {
                            return gitlab::accepted(edit, [&](const gitlab::Editing &step) -> Result<Done> {
                                for (const auto &[job, needs] : changes) {
                                    if (const Result<Done> done = writeNeeds(step, job, needs); !done)
                                        return done;
                                }
                                return Done{};
                            });
                        }});
    }

    void addCompression()
    {
        const bool hasLevel = m_pipeline.variables.contains(compressionLevel)
            || std::any_of(m_jobs.cbegin(), m_jobs.cend(), [](const gitlab::Job *job) { return job->variables.contains(compressionLevel); });
        const auto stores = [](const gitlab::Job *job) {
            return std::any_of(job->caches.cbegin(), job->caches.cend(),
                               [](const auto &cache) { return cache.value.policy != gitlab::CachePolicy::Pull; });
        };
        const auto first = std::find_if(m_jobs.cbegin(), m_jobs.cend(), stores);
        if (hasLevel || first == m_jobs.cend())
            return;
        QString entry;
        for (const yaml::Entry &one : m_edit.draft.tree().root().entries()) {
            if (entry.isEmpty() && m_pipeline.job(one.key.text()))
                entry = one.key.text();
        }
        m_moves.append({u"fast-zip"_s, MovesTexts::tr("Compress caches with the fastest level"), {}, [entry](const gitlab::Editing &edit) {
                            const yaml::Value level = yaml::Value::text(u"fastest"_s);
                            if (edit.draft.tree().root()[u"variables"].isMap())
                                return edit.draft.insertEntry({u"variables"_s}, compressionLevel, level);
                            return edit.draft.insertEntry({}, u"variables"_s, yaml::Map{{{compressionLevel, level}}}, entry);
                        }});
    }

    /// The path of the cache with this number.
    static yaml::Path cachePath(const yaml::Tree &tree, const QString &job, int index)
    {
        yaml::Path path;
        path << job << u"cache"_s;
        if (tree.root()[job][u"cache"].isSequence())
            path << QString::number(index);
        return path;
    }

    void addBuildFolders()
    {
        for (const gitlab::Job *job : m_jobs) {
            for (int index = 0; index < job->caches.size(); ++index) {
                const QStringList &paths = job->caches.at(index).value.paths;
                const auto isBuild = [](const QString &path) { return path == "_build"_L1 || path.startsWith("_build/"_L1); };
                const auto found = std::find_if(paths.cbegin(), paths.cend(), isBuild);
                if (found == paths.cend())
                    continue;
                const bool isAlone = paths.size() == 1;
                const int place = int(found - paths.cbegin());
                m_moves.append({u"no-build-cache"_s,
                                MovesTexts::tr("Leave the folder _build out of the cache of “%1”").arg(job->name),
                                {},
                                [name = job->name, index, place, isAlone](const gitlab::Editing &edit) {
                                    yaml::Path path = cachePath(edit.draft.tree(), name, index);
                                    if (!isAlone)
                                        path += {u"paths"_s, QString::number(place)};
                                    return gitlab::unsetKey(edit, path, gitlab::At::Here);
                                }});
            }
        }
    }

    void addCleaning()
    {
        for (const gitlab::Job *job : m_jobs) {
            const bool keepsSwitch = std::any_of(job->caches.cbegin(), job->caches.cend(), [&](const auto &cache) {
                const QStringList &paths = cache.value.paths;
                return cache.value.policy != gitlab::CachePolicy::Pull
                    && std::any_of(paths.cbegin(), paths.cend(), [&](const QString &path) { return m_site.catalogue.isSwitchPath(path); });
            });
            const auto cleans = [](const gitlab::Command &command) { return command.text.contains("opam clean"_L1); };
            const bool isClean = std::any_of(job->script.cbegin(), job->script.cend(), cleans)
                || std::any_of(job->beforeScript.cbegin(), job->beforeScript.cend(), cleans)
                || std::any_of(job->afterScript.cbegin(), job->afterScript.cend(), cleans);
            if (!keepsSwitch || isClean)
                continue;
            m_moves.append({u"clean"_s,
                            MovesTexts::tr("Clean opam's folders in “%1” before its cache is stored").arg(job->name),
                            {},
                            [name = job->name](const gitlab::Editing &edit) {
                                return gitlab::insertItem(edit, {name, u"script"_s}, -1, yaml::Value::text(cleaning), gitlab::At::Here);
                            }});
        }
    }

    void addShallowClone()
    {
        const QStringList jobs = jobsWithDeepClones(m_pipeline);
        if (jobs.isEmpty())
            return;
        m_moves.append({u"shallow-clone"_s,
                        MovesTexts::tr("Fetch no more than the newest commits in %1").arg(inQuotes(jobs)),
                        {MovesTexts::tr("A job that looks at older commits or tags by a program that Caravan does not know finds none.")},
                        makeClonesShallow});
    }

    /// The bare image of the same distribution, without its documentation.
    void addSlimBases()
    {
        for (const gitlab::Job *job : m_jobs) {
            const QString image = job->image ? job->image->value.name : QString();
            const auto &bases = m_site.catalogue.slimBases;
            const auto slim = std::find_if(bases.cbegin(), bases.cend(), [&](const QString &base) { return base == image + "-slim"_L1; });
            if (slim == bases.cend())
                continue;
            m_moves.append({u"slim-base"_s,
                            MovesTexts::tr("Take the image %1 in “%2”").arg(*slim, job->name),
                            {},
                            [name = job->name, base = *slim](const gitlab::Editing &edit) {
                                yaml::Path path{name, u"image"_s};
                                if (edit.draft.tree().root()[name][u"image"].target().isMap())
                                    path += u"name"_s;
                                return gitlab::setKey(edit, path, yaml::Value::text(base), gitlab::At::Here);
                            }});
        }
    }

    void addFormatting()
    {
        const recipes::Block *block = m_site.catalogue.block(u"fmt");
        for (const gitlab::Job *job : m_jobs) {
            if (!block || recipes::recognise(*job, m_site.catalogue).block == block->id)
                return; // there is one already
        }
        for (const gitlab::Job *job : m_jobs) {
            for (int item = 0; item < job->script.size() && job->script.size() > 1; ++item) {
                if (!recipes::checksFormat(job->script.at(item).text))
                    continue;
                m_moves.append({u"split-format"_s,
                                MovesTexts::tr("Check the format in a job of its own, beside “%1”").arg(job->name),
                                {},
                                [name = job->name, stage = job->stage.value, item, block, site = m_site](const gitlab::Editing &edit) {
                                    return gitlab::accepted(edit, [&](const gitlab::Editing &step) -> Result<Done> {
                                        const yaml::Path line{name, u"script"_s, QString::number(item)};
                                        if (const Result<Done> done = gitlab::unsetKey(step, line, gitlab::At::Here); !done)
                                            return done;
                                        const Result<QString> added = recipes::addBlock(step, *block, stage, site.project, site.catalogue);
                                        return added ? Result<Done>(Done{}) : added.error();
                                    });
                                }});
            }
        }
    }

    /// Whether a line installs nothing but system packages that the project's dependencies need.
    bool installsDepexts(const QString &line) const
    {
        if (!m_site.project)
            return false;
        const QStringList names = m_site.project->closure.debian;
        const recipes::CommandTable &table = recipes::CommandTable::builtIn();
        bool isAny = false;
        const QList<recipes::ItemCommand> commands = recipes::commandsOf(line);
        for (const recipes::ItemCommand &command : commands) {
            if (table.purposeOf(command) == recipes::Purpose::PackageIndex)
                continue;
            if (!command.words.value(0).startsWith("apt"_L1) || !command.words.contains(u"install"_s))
                return false;
            for (const QString &word : command.words.sliced(1)) {
                if (word.startsWith(u'-') || word == "install"_L1)
                    continue;
                if (!names.contains(word))
                    return false;
                isAny = true;
            }
        }
        return isAny;
    }

    /// The distribution's OCaml packages depend on the C libraries that they need, and the program is kept with those that it runs with.
    void addSystemPackages()
    {
        for (const gitlab::Job *job : m_jobs) {
            if (recipes::recognise(*job, m_site.catalogue).strategy != recipes::StrategyId::BuiltProgramPackages)
                continue;
            for (int item = 0; item < job->beforeScript.size(); ++item) {
                if (!installsDepexts(job->beforeScript.at(item).text))
                    continue;
                m_moves.append({u"no-system-packages"_s,
                                MovesTexts::tr("Leave out “%1” in “%2”: the distribution's packages of OCaml bring it, and the program "
                                               "that is kept does not need it")
                                    .arg(job->beforeScript.at(item).text.section(u'\n', 0, 0), job->name),
                                {},
                                [name = job->name, item](const gitlab::Editing &edit) {
                                    return gitlab::unsetKey(edit, {name, u"before_script"_s, QString::number(item)}, gitlab::At::Here);
                                }});
            }
        }
    }

    const gitlab::Editing &m_edit;
    recipes::ImageSite m_site;
    const gitlab::Pipeline &m_pipeline;
    const QList<const gitlab::Job *> m_jobs;
    const QHash<QString, int> m_stages;
    QList<recipes::ProjectImage> m_ownImages;
    QList<Move> m_moves;
};

} // namespace

QList<Move> movesFor(const gitlab::Editing &edit, const recipes::ImageSite &site)
{
    const Result<gitlab::Pipeline> pipeline = gitlab::readPipeline(edit.draft.tree(), edit.reading);
    return pipeline ? MoveSearch(edit, site, *pipeline).all() : QList<Move>();
}

} // namespace caravan::compare
