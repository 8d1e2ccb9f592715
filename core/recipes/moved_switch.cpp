// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recipes/moved_switch.h"

#include "core/base/remembered.h"
#include "core/base/texts.h"
#include "core/gitlab/pipeline/job_script.h"
#include "core/gitlab/run/cache_model.h"
#include "core/recipes/command_table.h"
#include "core/recipes/job_facts.h"
#include "core/recipes/job_words.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <functional>

namespace caravan::recipes {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(MovedSwitchTexts);

/// A simple command of a script where it stands; those inside `$(…)` come right before the one that they are part of.
struct ScriptStep {
    CommandPlace place;
    QStringList words;      ///< without `sudo` and the like
    QString text;           ///< as it is written
    QString opam;           ///< the subcommand of an opam call, without global options
    bool isCertain = false; ///< it always runs when the script gets there, and its failure ends the job
    bool isFatal = false;   ///< the same, and it stands in no pipe or group

    QString program() const { return words.value(0); }
    QStringList operands() const
    {
        QStringList operands;
        for (const QString &word : words.mid(1)) {
            if (!word.startsWith(u'-'))
                operands += word;
        }
        return operands;
    }
    bool hasOption(const QStringList &names) const
    {
        return std::any_of(words.cbegin(), words.cend(), [&](const QString &word) { return names.contains(word); });
    }
};

/// A job's script, read for what it moves.
struct JobSteps {
    const gitlab::Job *job = nullptr;
    QList<ScriptStep> steps; ///< in the order of their run: before, main, after

    QStringList texts; ///< of the items, as far as they are reached

    bool mentions(const QString &text) const
    {
        return std::any_of(texts.cbegin(), texts.cend(), [&](const QString &one) { return one.contains(text); });
    }
};

/// Without the job itself.
JobSteps readSteps(const gitlab::Job &job, JobVariables variables)
{
    JobSteps steps;
    QList<qsizetype> reached;
    gitlab::JobPlay play;
    play.reached = &reached;
    play.parse = parsedItem;
    play.knowsVariables = variables == JobVariables::Expanded;
    play.see = [&](const script::Step &seen) {
        if (seen.isOpened) // what it runs comes in steps of its own
            return;
        ScriptStep step;
        step.place = placeOf(job, seen);
        step.words = seen.words;
        step.text = textAt(job, step.place);
        if (step.program() == "opam"_L1 || step.program().startsWith("opam-2"_L1))
            step.opam = step.operands().value(0);
        step.isCertain = seen.isCertain;
        step.isFatal = seen.isCertain && !seen.feedsPipe && seen.command->group == 0;
        steps.steps.append(step);
    };
    gitlab::playJob(job, play);
    for (const gitlab::Script which : {gitlab::Script::Before, gitlab::Script::Main, gitlab::Script::After}) {
        for (const gitlab::Command &command : job.commands(which))
            steps.texts.append(command.text.left(reached.at(steps.texts.size())));
    }
    return steps;
}

/// For moves, variables of the job stay as they are written: `$OPAMROOT` says more than its value.
JobSteps stepsOf(const gitlab::Job &job, JobVariables variables = JobVariables::AsWritten)
{
    // Of one job what it moves and what comes of it is asked in turn, and of the next strategy's, where it does the same.
    static constexpr qsizetype mostKnown = 1'000;
    thread_local Remembered<JobWords, JobSteps> expanded(mostKnown);
    thread_local Remembered<JobWords, JobSteps> asWritten(mostKnown);
    JobWords words = scriptWordsOf(job);
    if (variables == JobVariables::Expanded)
        addVariables(words, job);
    auto &known = variables == JobVariables::Expanded ? expanded : asWritten;
    JobSteps steps = known.of(words, [&] { return readSteps(job, variables); });
    steps.job = &job;
    return steps;
}

bool isInside(const gitlab::Job &job, const QString &path)
{
    return gitlab::cachePlaceOf(gitlab::expandedIn(job, path)) == gitlab::CachePlace::Inside;
}
QString pathIn(const gitlab::Job &job, const QString &path) { return gitlab::projectPathOf(gitlab::expandedIn(job, path)); }

/// `opam install .`, `opam pin ./foo`: an opam call that reads the project's folder.
bool readsCheckout(const ScriptStep &step)
{
    const bool acts = step.opam == "install"_L1 || step.opam == "reinstall"_L1 || step.opam == "pin"_L1;
    if (!acts || step.hasOption({u"-n"_s, u"--no-action"_s}))
        return false;
    const QStringList operands = step.operands();
    return std::any_of(operands.begin() + 1, operands.end(), [](const QString &operand) {
        return operand == "."_L1 || operand == "$CI_PROJECT_DIR"_L1 || operand == "$PWD"_L1 || operand.startsWith("./"_L1)
            || operand.endsWith(".opam"_L1);
    });
}

QString valueOf(const gitlab::Job &job, const QString &name)
{
    const auto found = job.variables.constFind(name);
    return found == job.variables.cend() ? QString() : gitlab::expandedIn(job, found->value);
}

/// Whether git may refuse the checkout, before the script is gone through.
bool mayBeRefused(const gitlab::Job &job, const Image &image)
{
    // The old images have a git that does not look at the owner, and root owns what GitLab's runner fetches.
    if (image.name.repository != "ocaml/opam"_L1 || image.isRoot() || job.variables.contains(u"GIT_CONFIG_COUNT"_s)
        || valueOf(job, u"FF_DISABLE_UMASK_FOR_DOCKER_EXECUTOR"_s) == "true"_L1 || valueOf(job, u"GIT_STRATEGY"_s) == "none"_L1)
        return false;
    // Where the very first command is a cure, nothing else needs to be read.
    const QList<gitlab::Command> &first = job.beforeScript.isEmpty() ? job.script : job.beforeScript;
    if (first.isEmpty() || first.constFirst().text.contains("safe.directory"_L1))
        return false;
    const QList<ItemCommand> commands = commandsOf(first.constFirst().text);
    return commands.isEmpty() || commands.constFirst().words.value(0) != "chown"_L1;
}

/// The step at which git refuses the checkout, one that is fatal before others; null for none.
const ScriptStep *refusedStep(const JobSteps &job, const Image &image)
{
    const ScriptStep *first = nullptr;
    if (!mayBeRefused(*job.job, image))
        return nullptr;
    for (const ScriptStep &step : job.steps) {
        const QString &item = job.job->commands(step.place.script).at(step.place.item).text;
        const bool isCured = item.contains("safe.directory"_L1) || step.words.contains(u"safe.directory"_s) || step.program() == "chown"_L1
            || step.program() == "source"_L1 || step.program() == "."_L1 || step.program() == "cd"_L1
            || (step.program() == "git"_L1 && step.words.value(1) == "clone"_L1);
        if (isCured)
            return first;
        if (!readsCheckout(step) || (first && !step.isFatal))
            continue;
        first = &step;
        if (step.isFatal)
            return first;
    }
    return first;
}

/// A command that moves or copies opam's files over the border of the project folder.
struct Move {
    qsizetype call = 0; ///< index in JobSteps::steps
    bool isCopy = false;
    bool isSave = false;     ///< into the project; else out of it
    QString inside;          ///< path in the project
    QString outside;         ///< path of the opam root or switch, as written
    bool isContents = false; ///< `dir/.`, `dir/*`: what is in it
    bool isWhole = false;    ///< the whole opam root
};

/// `~/.opam` and what people write for it, without what follows; empty for another path.
QString outsideOpam(const JobSteps &job, const QString &path)
{
    static const QRegularExpression root(uR"(^(?:(?:~|\$HOME|\$\{HOME\}|/home/[a-z_]+|/root)/\.opam|\$OPAMROOT|\$\{OPAMROOT\})(?=/|$))"_s);
    const auto match = root.match(path);
    if (match.hasMatch() && !(path.contains("OPAMROOT"_L1) && isInside(*job.job, path)))
        return match.captured();
    return {};
}

std::optional<Move> moveOf(const JobSteps &job, qsizetype index)
{
    static const QStringList programs = {u"mv"_s, u"cp"_s, u"rsync"_s};
    const ScriptStep &call = job.steps.at(index);
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
    if (root.isEmpty() || !isInside(*job.job, move.isSave ? to : from))
        return {};
    move.outside = move.isSave ? from : to;
    move.inside = pathIn(*job.job, move.isSave ? to : from);
    move.isContents = from.endsWith("/."_L1) || from.endsWith("/*"_L1) || (call.program() == "rsync"_L1 && from.endsWith(u'/'));
    QString rest = move.outside.mid(root.size());
    rest.remove(u'/');
    move.isWhole = rest.isEmpty();
    return move;
}

bool isCached(const gitlab::Job &job, const QString &inside)
{
    return std::any_of(job.caches.cbegin(), job.caches.cend(), [&](const auto &cache) { return isCacheOf(job, cache.value, inside); });
}

QList<Move> movesOf(const JobSteps &job)
{
    QList<Move> moves;
    for (qsizetype i = 0; i < job.steps.size(); ++i) {
        const auto move = moveOf(job, i);
        if (move && (isCached(*job.job, move->inside) || isOpamPath(*job.job, move->inside)))
            moves += *move;
    }
    return moves;
}

QList<Move> movesOf(const gitlab::Job &job) { return mayMoveSwitch(job) ? movesOf(stepsOf(job)) : QList<Move>(); }

/// Whether \a path is taken away or written by an earlier command.
bool isTouchedBefore(const JobSteps &job, qsizetype index, const QString &path, const QStringList &programs)
{
    const auto isSame = [&](const QString &operand) { return pathIn(*job.job, operand) == pathIn(*job.job, path); };
    return std::any_of(job.steps.begin(), job.steps.begin() + index, [&](const ScriptStep &call) {
        const QStringList operands = call.operands();
        return programs.contains(call.program()) && std::any_of(operands.begin(), operands.end(), isSame);
    });
}

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
                    auto &jobs = m_jobs[folderOf(pathIn(*job, path))];
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
                   const QList<Move> moves = movesOf(*other);
                   return moves.isEmpty() || std::any_of(moves.begin(), moves.end(), [](const Move &move) { return move.isSave; });
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
std::optional<MoveFault> rootGone(const JobSteps &job, const QList<Move> &moves)
{
    if (job.job->variables.contains(u"OPAMROOT"_s) || job.mentions(u"OPAMROOT"_s))
        return {};
    for (const Move &move : moves) {
        const ScriptStep &call = job.steps.at(move.call);
        if (!move.isSave || move.isCopy || !move.isWhole || !call.isCertain)
            continue;
        for (qsizetype i = move.call + 1; i < job.steps.size(); ++i) {
            const bool isRestored =
                std::any_of(moves.begin(), moves.end(), [i](const Move &other) { return !other.isSave && other.call == i; });
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

std::optional<MoveFault> restoreNests(const JobSteps &job, const QList<Move> &moves, const Image &image)
{
    const bool hasRoot = image.kind == ImageKind::Compiler || std::any_of(job.steps.begin(), job.steps.end(), [](const ScriptStep &step) {
                             return step.program() == "opam"_L1 && step.words.value(1) == "init"_L1;
                         });
    for (const Move &move : moves) {
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

std::optional<MoveFault> restoreFails(const OtherSaves &otherSaves, const JobSteps &job, const QList<Move> &moves)
{
    for (const Move &move : moves) {
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

std::optional<MoveFault> neverSaved(const OtherSaves &otherSaves, const JobSteps &job, const QList<Move> &moves)
{
    const auto isSave = [](const Move &move) { return move.isSave; };
    if (std::any_of(moves.begin(), moves.end(), isSave))
        return {};
    for (const Move &move : moves) {
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

std::optional<MoveFault> saveSkipped(const JobSteps &job, const QList<Move> &moves, const Image &image)
{
    for (const Move &move : moves) {
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

std::optional<MoveFault> relocated(const JobSteps &job, const QList<Move> &moves)
{
    const auto isRestore = [](const Move &move) { return !move.isSave; };
    if (std::any_of(moves.begin(), moves.end(), isRestore))
        return {};
    for (const Move &move : moves) {
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

std::optional<MoveFault> wholeRoot(const JobSteps &job, const QList<Move> &moves)
{
    for (const Move &move : moves) {
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

std::optional<MoveFault> judge(const OtherSaves &otherSaves, const JobSteps &job, const QList<Move> &moves, const Image &image)
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

bool mayMoveSwitch(const gitlab::Job &job)
{
    bool moves = false;
    bool namesOpam = false;
    const auto look = [&](const QString &text) {
        moves = moves || text.contains("mv"_L1) || text.contains("cp"_L1) || text.contains("rsync"_L1);
        namesOpam = namesOpam || text.contains("/.opam"_L1) || text.contains("OPAMROOT"_L1);
    };
    for (const gitlab::Script which : {gitlab::Script::Before, gitlab::Script::Main, gitlab::Script::After}) {
        for (const gitlab::Command &command : job.commands(which))
            look(command.text);
    }
    for (const QString &file : job.scriptFiles)
        look(file);
    return moves && namesOpam;
}

bool isCacheOf(const gitlab::Job &job, const gitlab::Cache &cache, const QString &inside)
{
    return std::any_of(cache.paths.cbegin(), cache.paths.cend(), [&](const QString &path) {
        const QString cached = pathIn(job, path);
        return cached == inside || cached.startsWith(inside + u'/') || inside.startsWith(cached + u'/');
    });
}

namespace {

/// Whether the scripts of \a job make \a clean opam's root: `opam init --root=…`, `export OPAMROOT=…`.
bool isNamedRoot(const gitlab::Job &job, const QString &clean)
{
    static const QRegularExpression name(uR"((?:--root[= ]|\bOPAMROOT=)["']?([^\s"';|&)]+))"_s);
    const auto mayName = [](const gitlab::Command &command) {
        return command.text.contains("OPAMROOT="_L1) || (command.text.contains("--root"_L1) && command.text.contains("opam"_L1));
    };
    const auto before = job.beforeScript.size();
    if (std::none_of(job.beforeScript.cbegin(), job.beforeScript.cend(), mayName)
        && std::none_of(job.script.cbegin(), job.script.cend(), mayName))
        return false;
    const QStringList texts = stepsOf(job).texts.mid(0, before + job.script.size()); // not behind an `exit`
    return std::any_of(texts.cbegin(), texts.cend(), [&](const QString &text) {
        for (auto matches = name.globalMatch(text); matches.hasNext();) {
            const QString root = matches.next().captured(1);
            if (isInside(job, root) && pathIn(job, root) == clean)
                return true;
        }
        return false;
    });
}

} // namespace

bool isOpamPath(const gitlab::Job &job, const QString &path)
{
    static const QRegularExpression contents(u"(?:/\\*+)+$"_s); // `_opam/**`
    const QString clean = pathIn(job, path).remove(contents);
    const QString root = valueOf(job, u"OPAMROOT"_s);
    if ((!root.isEmpty() && clean == pathIn(job, root)) || isNamedRoot(job, clean))
        return true;
    const QStringList parts = clean.toLower().split(u'/');
    static const QStringList exact = {u"_opam"_s, u".opam"_s, u"_switch"_s};
    const bool isNamed = std::any_of(parts.begin(), parts.end(), [](const QString &part) {
        return exact.contains(part) || part.contains("opamroot"_L1) || part.contains("opam-root"_L1) || part.contains("opam_root"_L1);
    });
    return isNamed && !clean.contains("download"_L1) && !clean.contains(u'*');
}

std::optional<Refusal> refusedByGit(const gitlab::Job &job, const Image &image)
{
    if (!mayBeRefused(job, image))
        return std::nullopt;
    const JobSteps steps = stepsOf(job, JobVariables::Expanded);
    const ScriptStep *refused = refusedStep(steps, image);
    if (!refused)
        return std::nullopt;
    return Refusal{refused->place, refused->isFatal,
                   MovedSwitchTexts::tr("“%1” runs “%2” on a checkout that git refuses, because it belongs to another user.")
                       .arg(job.name, refused->text)};
}

MovedSwitches::MovedSwitches(const gitlab::Pipeline &pipeline) : m_pipeline(pipeline) { }
MovedSwitches::~MovedSwitches() = default;

std::optional<MoveFault> MovedSwitches::faultOf(const gitlab::Job &job, const Image &image)
{
    const QList<Move> moves = movesOf(job);
    if (moves.isEmpty())
        return std::nullopt;
    if (!m_savers)
        m_savers = std::make_unique<Savers>(m_pipeline);
    const JobSteps steps = stepsOf(job);
    return judge([&](const QString &inside) { return m_savers->otherJobSaves(job.name, inside); }, steps, moves, image);
}

} // namespace caravan::recipes
