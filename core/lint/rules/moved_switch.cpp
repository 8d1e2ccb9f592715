// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later

// O06: an opam root or switch that is moved into the project for the cache, and back.
#include "core/base/texts.h"
#include "core/lint/facts/cache_facts.h"
#include "core/lint/facts/opam_facts.h"
#include "core/lint/fixes/switch_fix.h"
#include "core/lint/rules/check.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace caravan::lint {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(MovedSwitchTexts);

/// A command that moves or copies opam's files over the border of the project folder.
struct Move {
    qsizetype call = 0; ///< index in JobSurvey::calls
    bool isCopy = false;
    bool isSave = false;     ///< into the project; else out of it
    QString inside;          ///< path in the project
    QString outside;         ///< path of the opam root or switch, as written
    bool isContents = false; ///< `dir/.`, `dir/*`: what is in it
    bool isWhole = false;    ///< the whole opam root
};

/// `~/.opam` and what people write for it, without what follows; empty for another path.
QString outsideOpam(const JobSurvey &job, const QString &path)
{
    static const QRegularExpression root(uR"(^(?:(?:~|\$HOME|\$\{HOME\}|/home/[a-z_]+|/root)/\.opam|\$OPAMROOT|\$\{OPAMROOT\})(?=/|$))"_s);
    const auto match = root.match(path);
    if (match.hasMatch() && !(path.contains("OPAMROOT"_L1) && placeOf(job, path) == Place::Inside))
        return match.captured();
    return {};
}

std::optional<Move> moveOf(const JobSurvey &job, qsizetype index)
{
    static const QStringList programs = {u"mv"_s, u"cp"_s, u"rsync"_s};
    const Call &call = job.calls.at(index);
    if (!programs.contains(call.program()))
        return {};
    const QStringList operands = call.operands();
    if (operands.size() < 2)
        return {};
    const QString &from = operands.constFirst();
    const QString &to = operands.constLast();
    Move move;
    move.call = index;
    move.isCopy = call.program() != "mv"_L1;
    move.isSave = !outsideOpam(job, from).isEmpty();
    const QString root = outsideOpam(job, move.isSave ? from : to);
    if (root.isEmpty() || placeOf(job, move.isSave ? to : from) != Place::Inside)
        return {};
    move.outside = move.isSave ? from : to;
    move.inside = projectPath(job, move.isSave ? to : from);
    move.isContents = from.endsWith("/."_L1) || from.endsWith("/*"_L1) || (call.program() == "rsync"_L1 && from.endsWith(u'/'));
    QString rest = move.outside.mid(root.size());
    rest.remove(u'/');
    move.isWhole = rest.isEmpty();
    return move;
}

bool isCached(const JobSurvey &job, const QString &inside)
{
    for (const auto &cache : job.job->caches) {
        for (const QString &path : cache.value.paths) {
            const QString cached = projectPath(job, path);
            if (cached == inside || cached.startsWith(inside + u'/') || inside.startsWith(cached + u'/'))
                return true;
        }
    }
    return false;
}

QList<Move> movesOf(const JobSurvey &job)
{
    QList<Move> moves;
    // Every path of outsideOpam() has one of these words.
    if (!job.runsAny({u"mv", u"cp", u"rsync"}) || !(job.mentions(u"opam") || job.mentions(u"OPAMROOT")))
        return moves;
    for (qsizetype i = 0; i < job.calls.size(); ++i) {
        const auto move = moveOf(job, i);
        if (move && (isCached(job, move->inside) || isSwitchPath(job, move->inside)))
            moves += *move;
    }
    return moves;
}

/// Whether \a path is taken away or written by an earlier command.
bool isTouchedBefore(const JobSurvey &job, qsizetype index, const QString &path, const QStringList &programs)
{
    const auto isSame = [&](const QString &operand) { return projectPath(job, operand) == projectPath(job, path); };
    return std::any_of(job.calls.begin(), job.calls.begin() + index, [&](const Call &call) {
        const QStringList operands = call.operands();
        return programs.contains(call.program()) && std::any_of(operands.begin(), operands.end(), isSame);
    });
}

/// The jobs that fill caches, by the first folder of the paths that they cache.
class Savers
{
public:
    explicit Savers(const Survey &survey)
    {
        for (const JobSurvey &job : survey.jobs) {
            for (const auto &cache : job.job->caches) {
                for (const QString &path : cache.value.paths) {
                    auto &jobs = m_jobs[folderOf(projectPath(job, path))];
                    if (jobs.isEmpty() || jobs.constLast() != &job)
                        jobs += &job;
                }
            }
        }
    }

    /// Whether another job than \a job leaves \a inside in its cache. Of very many that may, it is taken that one does.
    bool otherJobSaves(const JobSurvey &job, const QString &inside) const
    {
        constexpr qsizetype most = 100;
        const auto jobs = m_jobs.value(folderOf(inside));
        return jobs.size() > most || std::any_of(jobs.begin(), jobs.end(), [&](const JobSurvey *other) {
                   if (other == &job || !isCached(*other, inside))
                       return false;
                   const QList<Move> moves = movesOf(*other);
                   return moves.isEmpty() || std::any_of(moves.begin(), moves.end(), [](const Move &move) { return move.isSave; });
               });
    }

private:
    static QString folderOf(const QString &path) { return path.section(u'/', 0, 0); }
    QHash<QString, QList<const JobSurvey *>> m_jobs;
};

/// What is wrong with the moves of a job: the gravest first.
struct Judgement {
    const Call *call = nullptr;
    Severity severity = Severity::Error;
    QString message;
};

/// The root is gone when opam needs it.
std::optional<Judgement> rootGone(const JobSurvey &job, const QList<Move> &moves)
{
    if (job.job->variables.contains(u"OPAMROOT"_s) || job.mentions(u"OPAMROOT"))
        return {};
    for (const Move &move : moves) {
        const Call &call = job.calls.at(move.call);
        if (!move.isSave || move.isCopy || !move.isWhole || !call.isCertain())
            continue;
        for (qsizetype i = move.call + 1; i < job.calls.size(); ++i) {
            const bool isRestored =
                std::any_of(moves.begin(), moves.end(), [i](const Move &other) { return !other.isSave && other.call == i; });
            const QString command = opamCommand(job.calls.at(i));
            if (isRestored || command == "init"_L1)
                break;
            if (!command.isEmpty() && job.scriptOf(job.calls.at(i)) != gitlab::Script::After) {
                return Judgement{&call, Severity::Error,
                                 MovedSwitchTexts::tr(
                                     "“%1” cannot work: “%2” takes opam's files away, and “%3” after it finds none and ends with "
                                     "“opam has not been initialised”.")
                                     .arg(job.job->name, job.textOf(call), job.textOf(job.calls.at(i)))};
            }
        }
    }
    return {};
}

std::optional<Judgement> restoreNests(const JobSurvey &job, const QList<Move> &moves)
{
    const bool hasRoot = job.isInCompilerImage() || job.runs(u"opam", u"init");
    for (const Move &move : moves) {
        const Call &call = job.calls.at(move.call);
        if (move.isSave || !move.isWhole || !hasRoot || move.isContents || call.hasOption(u"-T", u"--no-target-directory")
            || isTouchedBefore(job, move.call, move.outside, {u"rm"_s, u"mv"_s}))
            continue;
        return Judgement{&call, Severity::Error,
                         MovedSwitchTexts::tr("“%1” never uses its cache: “%3” is already there in the image, so “%2” puts the "
                                              "cached files into a folder "
                                              "inside it, where opam does not look.")
                             .arg(job.job->name, job.textOf(call), move.outside)};
    }
    return {};
}

std::optional<Judgement> restoreFails(const Savers &savers, const JobSurvey &job, const QList<Move> &moves)
{
    for (const Move &move : moves) {
        const Call &call = job.calls.at(move.call);
        if (move.isSave || !call.isCertain() || savers.otherJobSaves(job, move.inside)
            || isTouchedBefore(job, move.call, move.inside, {u"mkdir"_s, u"mv"_s, u"cp"_s, u"touch"_s, u"tar"_s}))
            continue;
        return Judgement{&call, Severity::Error,
                         MovedSwitchTexts::tr("“%1” never fills its cache: “%2” fails while there is no cache yet, and the job "
                                              "ends there, before “%3” is "
                                              "written again. So every run is a first run.")
                             .arg(job.job->name, job.textOf(call), move.inside)};
    }
    return {};
}

std::optional<Judgement> neverSaved(const Savers &savers, const JobSurvey &job, const QList<Move> &moves)
{
    const auto isSave = [](const Move &move) { return move.isSave; };
    if (std::any_of(moves.begin(), moves.end(), isSave))
        return {};
    for (const Move &move : moves) {
        const auto reads = [&](const auto &cache) { return cache.value.policy == gitlab::CachePolicy::PullPush; };
        const bool saves = std::any_of(job.job->caches.begin(), job.job->caches.end(), reads);
        if (move.isCopy || !saves || savers.otherJobSaves(job, move.inside)
            || std::any_of(job.calls.begin() + move.call + 1, job.calls.end(),
                           [&](const Call &call) { return job.textOf(call).contains(move.inside); }))
            continue;
        const Call &call = job.calls.at(move.call);
        return Judgement{&call, Severity::Error,
                         MovedSwitchTexts::tr("“%1” never fills its cache: “%2” takes “%3” out of the project, and nothing puts it "
                                              "back before GitLab "
                                              "stores the cache.")
                             .arg(job.job->name, job.textOf(call), move.inside)};
    }
    return {};
}

std::optional<Judgement> saveSkipped(const JobSurvey &job, const QList<Move> &moves)
{
    for (const Move &move : moves) {
        const Call &call = job.calls.at(move.call);
        if (!move.isSave || job.scriptOf(call) == gitlab::Script::After)
            continue;
        const Call *refused = refusedByGit(job);
        if (refused && refused < &call && refused->isCertain()) {
            return Judgement{&call, Severity::Error,
                             MovedSwitchTexts::tr("“%1” never fills its cache: “%2” is skipped when a line before it fails, and "
                                                  "“%3” does fail, because git "
                                                  "refuses the checkout of another user. So every run is a first run.")
                                 .arg(job.job->name, job.textOf(call), job.textOf(*refused))};
        }
        return Judgement{&call, Severity::Warning,
                         MovedSwitchTexts::tr(
                             "“%1” loses its switch whenever a line fails: “%2” is a line of its script and is skipped then.")
                             .arg(job.job->name, job.textOf(call))};
    }
    return {};
}

std::optional<Judgement> relocated(const JobSurvey &job, const QList<Move> &moves)
{
    const auto isRestore = [](const Move &move) { return !move.isSave; };
    if (std::any_of(moves.begin(), moves.end(), isRestore))
        return {};
    for (const Move &move : moves) {
        const Call &call = job.calls.at(move.call);
        const bool isUsed = std::any_of(job.calls.begin() + move.call + 1, job.calls.end(),
                                        [](const Call &later) { return !opamCommand(later).isEmpty(); });
        if (isUsed && job.scriptOf(call) != gitlab::Script::After && isSwitchPath(job, move.inside) && !move.isWhole) {
            return Judgement{&call, Severity::Warning,
                             MovedSwitchTexts::tr("“%1” uses a switch in another place than it was made: after “%2” its programs "
                                                  "and libraries still look "
                                                  "into “%3”.")
                                 .arg(job.job->name, job.textOf(call), move.outside)};
        }
    }
    return {};
}

std::optional<Judgement> wholeRoot(const JobSurvey &job, const QList<Move> &moves)
{
    for (const Move &move : moves) {
        if (!move.isWhole)
            continue;
        const Call &call = job.calls.at(move.call);
        return Judgement{&call, Severity::Advice,
                         MovedSwitchTexts::tr("“%1” moves all of “%3” with “%2”, the package index and downloads too, which makes "
                                              "the cache large and slow.")
                             .arg(job.job->name, job.textOf(call), move.outside)};
    }
    return {};
}

std::optional<Judgement> judge(const Savers &savers, const JobSurvey &job, const QList<Move> &moves)
{
    for (const auto &judgement : {rootGone(job, moves), restoreNests(job, moves), restoreFails(savers, job, moves),
                                  neverSaved(savers, job, moves), relocated(job, moves), saveSkipped(job, moves), wholeRoot(job, moves)}) {
        if (judgement)
            return judgement;
    }
    return {};
}

void movedSwitch(const Survey &survey, Report &report, Severity severity)
{
    std::optional<Savers> savers; // most files move nothing
    for (const JobSurvey &job : survey.jobs) {
        const QList<Move> moves = movesOf(job);
        if (!moves.isEmpty() && !savers)
            savers.emplace(survey);
        const auto judgement = moves.isEmpty() ? std::nullopt : judge(*savers, job, moves);
        if (!judgement || judgement->severity != severity)
            continue;
        Finding *finding = report.add(survey.spanOf(job, *judgement->call), judgement->message, job.job);
        offerLocalSwitch(survey, report, finding, job);
    }
}

void neverCached(const Survey &survey, Report &report) { movedSwitch(survey, report, Severity::Error); }
void oftenLost(const Survey &survey, Report &report) { movedSwitch(survey, report, Severity::Warning); }
void movedWhole(const Survey &survey, Report &report) { movedSwitch(survey, report, Severity::Advice); }

} // namespace

RuleChecks movedSwitchChecks() { return {{u"O06"_s, neverCached}, {u"O18"_s, oftenLost}, {u"O19"_s, movedWhole}}; }

} // namespace caravan::lint
