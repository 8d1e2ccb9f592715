// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recipes/moved_switch.h"

#include "core/base/texts.h"
#include "core/recipes/git_refusal.h"
#include "core/recipes/switch_moves.h"

#include <QHash>

#include <algorithm>
#include <functional>

namespace caravan::recipes {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(MovedSwitchTexts);

} // namespace

/// The jobs that fill caches, by the first folder of the paths that they cache.
class MovedSwitches::Savers
{
public:
    explicit Savers(const gitlab::Pipeline &pipeline)
    {
        for (const gitlab::Job *job : pipeline.runnableJobs()) {
            for (const auto &cache : job->caches) {
                for (const QString &path : cache.value.paths) {
                    auto &jobs = m_jobs[folderOf(placeInProject(*job, path))];
                    if (jobs.isEmpty() || jobs.constLast() != job)
                        jobs += job;
                }
            }
        }
    }

    /// Whether another job than \a name leaves \a inside in its cache. Of very many that may, it is taken that one does.
    bool otherJobSaves(const QString &name, const QString &inside) const
    {
        constexpr qsizetype most = 100;
        const auto jobs = m_jobs.value(folderOf(inside));
        return jobs.size() > most || std::any_of(jobs.begin(), jobs.end(), [&](const gitlab::Job *other) {
                   if (other->name == name || !isCached(*other, inside))
                       return false;
                   const QList<SwitchMove> moves = movesOf(*other);
                   return moves.isEmpty() || std::any_of(moves.begin(), moves.end(), [](const SwitchMove &move) { return move.isSave; });
               });
    }

private:
    static QString folderOf(const QString &path) { return path.section(u'/', 0, 0); }
    QHash<QString, QList<const gitlab::Job *>> m_jobs;
};

namespace {

/// Tells whether another job than the judged one leaves a path in its cache.
using OtherSaves = std::function<bool(const QString &inside)>;

/// The root is gone when opam needs it.
std::optional<MoveFault> rootGone(const JobSteps &job, const QList<SwitchMove> &moves)
{
    if (job.job->variables.contains(u"OPAMROOT"_s) || job.mentions(u"OPAMROOT"_s))
        return {};
    for (const SwitchMove &move : moves) {
        const ScriptStep &call = job.steps.at(move.call);
        if (!move.isSave || move.isCopy || !move.isWhole || !call.isCertain)
            continue;
        for (qsizetype i = move.call + 1; i < job.steps.size(); ++i) {
            const bool isRestored =
                std::any_of(moves.begin(), moves.end(), [i](const SwitchMove &other) { return !other.isSave && other.call == i; });
            const QString command = job.steps.at(i).opam;
            if (isRestored || command == "init"_L1)
                break;
            if (!command.isEmpty() && job.steps.at(i).place.script != gitlab::Script::After) {
                return MoveFault{MoveFault::Kind::Broken,
                                 false,
                                 call.place,
                                 MovedSwitchTexts::tr(
                                     "“%1” cannot work: “%2” takes opam's files away, and “%3” after it finds none and ends with "
                                     "“opam has not been initialised”.")
                                     .arg(job.job->name, call.text, job.steps.at(i).text),
                                 move.inside,
                                 job.steps.at(i).isFatal ? std::optional(job.steps.at(i).place) : std::nullopt};
            }
        }
    }
    return {};
}

std::optional<MoveFault> restoreNests(const JobSteps &job, const QList<SwitchMove> &moves, const Image &image)
{
    const bool hasRoot = image.kind == ImageKind::Compiler || std::any_of(job.steps.begin(), job.steps.end(), [](const ScriptStep &step) {
                             return step.program() == "opam"_L1 && step.words.value(1) == "init"_L1;
                         });
    for (const SwitchMove &move : moves) {
        const ScriptStep &call = job.steps.at(move.call);
        if (move.isSave || !move.isWhole || !hasRoot || move.isContents || call.hasOption({u"-T"_s, u"--no-target-directory"_s})
            || isTouchedBefore(job, move.call, move.outside, {u"rm"_s, u"mv"_s}))
            continue;
        return MoveFault{MoveFault::Kind::Broken,
                         true,
                         call.place,
                         MovedSwitchTexts::tr("“%1” never uses its cache: “%3” is already there in the image, so “%2” puts the "
                                              "cached files into a folder "
                                              "inside it, where opam does not look.")
                             .arg(job.job->name, call.text, move.outside),
                         move.inside,
                         {}};
    }
    return {};
}

std::optional<MoveFault> restoreFails(const OtherSaves &otherSaves, const JobSteps &job, const QList<SwitchMove> &moves)
{
    for (const SwitchMove &move : moves) {
        const ScriptStep &call = job.steps.at(move.call);
        if (move.isSave || !call.isCertain || otherSaves(move.inside)
            || isTouchedBefore(job, move.call, move.inside, {u"mkdir"_s, u"mv"_s, u"cp"_s, u"touch"_s, u"tar"_s}))
            continue;
        return MoveFault{MoveFault::Kind::Broken,
                         true,
                         call.place,
                         MovedSwitchTexts::tr("“%1” never fills its cache: “%2” fails while there is no cache yet, and the job "
                                              "ends there, before “%3” is "
                                              "written again. So every run is a first run.")
                             .arg(job.job->name, call.text, move.inside),
                         move.inside,
                         call.isFatal ? std::optional(call.place) : std::nullopt};
    }
    return {};
}

std::optional<MoveFault> neverSaved(const OtherSaves &otherSaves, const JobSteps &job, const QList<SwitchMove> &moves)
{
    const auto isSave = [](const SwitchMove &move) { return move.isSave; };
    if (std::any_of(moves.begin(), moves.end(), isSave))
        return {};
    for (const SwitchMove &move : moves) {
        const auto reads = [&](const auto &cache) { return cache.value.policy == gitlab::CachePolicy::PullPush; };
        const bool saves = std::any_of(job.job->caches.begin(), job.job->caches.end(), reads);
        if (move.isCopy || !saves || otherSaves(move.inside)
            || std::any_of(job.steps.begin() + move.call + 1, job.steps.end(),
                           [&](const ScriptStep &call) { return call.text.contains(move.inside); }))
            continue;
        const ScriptStep &call = job.steps.at(move.call);
        return MoveFault{MoveFault::Kind::Broken,
                         true,
                         call.place,
                         MovedSwitchTexts::tr("“%1” never fills its cache: “%2” takes “%3” out of the project, and nothing puts it "
                                              "back before GitLab "
                                              "stores the cache.")
                             .arg(job.job->name, call.text, move.inside),
                         move.inside,
                         {}};
    }
    return {};
}

std::optional<MoveFault> saveSkipped(const JobSteps &job, const QList<SwitchMove> &moves, const Image &image)
{
    for (const SwitchMove &move : moves) {
        const ScriptStep &call = job.steps.at(move.call);
        if (!move.isSave || call.place.script == gitlab::Script::After)
            continue;
        const ScriptStep *refused = refusedStep(job, image);
        if (refused && refused < &call && refused->isCertain) {
            return MoveFault{MoveFault::Kind::Broken,
                             true,
                             call.place,
                             MovedSwitchTexts::tr("“%1” never fills its cache: “%2” is skipped when a line before it fails, and "
                                                  "“%3” does fail, because git "
                                                  "refuses the checkout of another user. So every run is a first run.")
                                 .arg(job.job->name, call.text, refused->text),
                             move.inside,
                             {}};
        }
        return MoveFault{MoveFault::Kind::Fragile,
                         false,
                         call.place,
                         MovedSwitchTexts::tr(
                             "“%1” loses its switch whenever a line fails: “%2” is a line of its script and is skipped then.")
                             .arg(job.job->name, call.text),
                         move.inside,
                         {}};
    }
    return {};
}

std::optional<MoveFault> relocated(const JobSteps &job, const QList<SwitchMove> &moves)
{
    const auto isRestore = [](const SwitchMove &move) { return !move.isSave; };
    if (std::any_of(moves.begin(), moves.end(), isRestore))
        return {};
    for (const SwitchMove &move : moves) {
        const ScriptStep &call = job.steps.at(move.call);
        const bool isUsed =
            std::any_of(job.steps.begin() + move.call + 1, job.steps.end(), [](const ScriptStep &later) { return !later.opam.isEmpty(); });
        if (isUsed && call.place.script != gitlab::Script::After && isOpamPath(*job.job, move.inside) && !move.isWhole) {
            return MoveFault{MoveFault::Kind::Fragile,
                             false,
                             call.place,
                             MovedSwitchTexts::tr("“%1” uses a switch in another place than it was made: after “%2” its programs "
                                                  "and libraries still look "
                                                  "into “%3”.")
                                 .arg(job.job->name, call.text, move.outside),
                             move.inside,
                             {}};
        }
    }
    return {};
}

std::optional<MoveFault> wholeRoot(const JobSteps &job, const QList<SwitchMove> &moves)
{
    for (const SwitchMove &move : moves) {
        if (!move.isWhole)
            continue;
        const ScriptStep &call = job.steps.at(move.call);
        return MoveFault{MoveFault::Kind::Wasteful,
                         false,
                         call.place,
                         MovedSwitchTexts::tr("“%1” moves all of “%3” with “%2”, the package index and downloads too, which makes "
                                              "the cache large and slow.")
                             .arg(job.job->name, call.text, move.outside),
                         move.inside,
                         {}};
    }
    return {};
}

std::optional<MoveFault> judge(const OtherSaves &otherSaves, const JobSteps &job, const QList<SwitchMove> &moves, const Image &image)
{
    for (const auto &fault :
         {rootGone(job, moves), restoreNests(job, moves, image), restoreFails(otherSaves, job, moves), neverSaved(otherSaves, job, moves),
          relocated(job, moves), saveSkipped(job, moves, image), wholeRoot(job, moves)}) {
        if (fault)
            return fault;
    }
    return {};
}

} // namespace

MovedSwitches::MovedSwitches(const gitlab::Pipeline &pipeline) : m_pipeline(pipeline) { }
MovedSwitches::~MovedSwitches() = default;

std::optional<MoveFault> MovedSwitches::faultOf(const gitlab::Job &job, const Image &image)
{
    const QList<SwitchMove> moves = movesOf(job);
    if (moves.isEmpty())
        return std::nullopt;
    if (!m_savers)
        m_savers = std::make_unique<Savers>(m_pipeline);
    const JobSteps steps = stepsOf(job);
    return judge([&](const QString &inside) { return m_savers->otherJobSaves(job.name, inside); }, steps, moves, image);
}

} // namespace caravan::recipes
