// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/texts.h"
#include "core/estimate/commands/own_work.h"
#include "core/estimate/commands/package_assumptions.h"
#include "core/script/makefile.h"

#include <QDir>

#include <algorithm>

namespace caravan::estimate {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(MakeCommandsTexts);

constexpr int deepestMake = 8;
constexpr int mostRecipesPlayed = 3'000; ///< in one job
constexpr int itemOfRecipes = -2;        ///< no item of the job's scripts

/// A path from the project's folder; nullopt for one outside.
std::optional<QString> inProject(const QString &path)
{
    if (path == projectFolder())
        return QString();
    return isInProject(path) ? std::optional(path.mid(projectFolder().size() + 1)) : std::nullopt;
}

/// The text of the makefile of a call: GNU make takes the first of three names.
std::optional<QString> makefileOf(const Shell &shell, const QString &folder, const QString &file)
{
    const std::optional<QString> place = inProject(folder);
    const project::Project *project = shell.setting.inputs.project;
    if (!place || !project)
        return std::nullopt;
    const QStringList names = file.isEmpty() ? QStringList{u"GNUmakefile"_s, u"makefile"_s, u"Makefile"_s} : QStringList{file};
    for (const QString &name : names) {
        const QString path = QDir::cleanPath(place->isEmpty() ? name : *place + u'/' + name);
        const auto found = project->code.makefiles.constFind(path);
        if (found != project->code.makefiles.cend())
            return *found;
    }
    return std::nullopt;
}

/// Whether make runs several recipes at once.
bool isParallel(const Shell &shell, const QStringList &words)
{
    const auto hasJobs = [](const QString &word) { return (word.startsWith("-j"_L1) && word != "-j1"_L1) || word.startsWith("--jobs"_L1); };
    return shell.makesInParallel || std::any_of(words.cbegin() + 1, words.cend(), hasJobs)
        || shell.environment.value(u"MAKEFLAGS"_s).contains("j"_L1);
}

/// What a target is likely to do by its name.
Goals goalsNamed(const Shell &shell, const QString &target, const QString &file)
{
    const auto has = [&](QLatin1StringView word) { return target.contains(word, Qt::CaseInsensitive); };
    if (has("clean"_L1))
        return {};
    if (has("fmt"_L1) || has("format"_L1) || has("lint"_L1))
        return Goal::Format;
    if (file.contains("coq"_L1, Qt::CaseInsensitive) || file.contains("rocq"_L1, Qt::CaseInsensitive))
        return Goal::Proofs;
    Goals goals = installedPart(shell.setting);
    if (target.isEmpty() || has("all"_L1) || has("test"_L1) || has("check"_L1))
        goals |= Goal::Extras;
    if (has("test"_L1) || has("check"_L1))
        goals |= Goal::Test;
    if (has("doc"_L1))
        goals |= Goal::Doc;
    return goals;
}

/// `deps`, `dependencies`, `install-deps`, `depends`
bool namesDependencies(const QString &target)
{
    return target.contains("dep"_L1) && !target.contains("deploy"_L1) && !target.endsWith("depend"_L1); // `depend` is mostly ocamldep
}

/// What nobody can read: by the names of its targets.
void guess(Shell &shell, const QStringList &targets, const QString &folder, const QString &file, const QString &program)
{
    Goals goals;
    for (const QString &target : targets.isEmpty() ? QStringList{QString()} : targets)
        goals |= goalsNamed(shell, target, file);
    const QString title = (QStringList{program} + targets).join(u' ');
    if (!goals)
        return;
    if (hasToDoWithOcaml(shell) && !isElsewhere(shell, folder) && std::any_of(targets.cbegin(), targets.cend(), namesDependencies)) {
        shell.setting.assumeUnknown(
            MakeCommandsTexts::tr("What “%1” runs is not known to Caravan: by its name it installs what the project depends on.").arg(title),
            shell.costs().unreadPackagesSpread.provenance, causeOfPackages());
        shell.runWords({u"opam"_s, u"install"_s, u"."_s, u"--deps-only"_s, u"--with-test"_s, u"-y"_s});
        return;
    }
    if (!hasToDoWithOcaml(shell) || isElsewhere(shell, folder)) {
        const bool isTest = goals.testFlag(Goal::Test);
        const bool installs = !targets.isEmpty() && targets.constLast().contains("install"_L1); // of what an earlier call has built
        chargeUnknown(shell,
                      isTest         ? u"test"_s
                          : installs ? u"install"_s
                                     : u"build"_s,
                      isTest ? Phase::Test : Phase::Build, title,
                      MakeCommandsTexts::tr("What “make” runs is not known to Caravan: %1 assumed, up to %2."));
        return;
    }
    const OwnRate &rate = shell.costs().own.extras;
    shell.setting.assumeUnknown(MakeCommandsTexts::tr(
                                    "What “%1” runs is not known to Caravan: it takes as long as building and testing what is named does.")
                                    .arg(title),
                                rate.provenance, causeOf(shell.costs().own.ocaml.provenance.source));
    runGoals(shell, goals, shell.makesInParallel ? &shell.costs().twoCoresBuild : &shell.costs().twoCoresSerial);
}

/// Plays the recipes of a call, each in a shell of its own in the folder that it names.
void playRecipes(Shell &shell, const script::MakeRun &run, const QString &folder)
{
    for (const QString &recipe : run.recipes) {
        if (++shell.playedRecipes > mostRecipesPlayed || shell.hasExited())
            return;
        const QString within = folder.isEmpty() ? recipe : u"cd "_s + script::quoted(folder) + u" && "_s + recipe;
        shell.runText(u"("_s + within + u"\n)"_s, itemOfRecipes);
    }
}

} // namespace

Status runMake(Shell &shell, const QStringList &words)
{
    script::MakeCall call = script::makeCallOf(words);
    if (call.isDry)
        return Status::Success;
    const QString folder = call.folder.isEmpty() ? shell.folder : shell.pathOf(call.folder);
    const bool wasParallel = std::exchange(shell.makesInParallel, isParallel(shell, words));
    // Of `just` and `task` no text is read.
    const bool isMake = words.constFirst() == "make"_L1;
    const std::optional<QString> text = isMake && shell.makeDepth < deepestMake ? makefileOf(shell, folder, call.file) : std::nullopt;
    QStringList unread = call.targets;
    if (text) {
        const auto included = [&](const QString &name) { return makefileOf(shell, folder, name); };
        const auto variable = [&](const QString &name) {
            return shell.environment.contains(name) ? std::optional(shell.environment.value(name)) : std::nullopt;
        };
        const script::MakeRun run = script::makeRun(*text, call, included, variable);
        ++shell.makeDepth;
        playRecipes(shell, run, call.folder);
        --shell.makeDepth;
        unread = run.unknown;
        if (run.recipes.isEmpty() && unread.isEmpty())
            unread = call.targets.isEmpty() ? QStringList{u"all"_s} : call.targets;
    }
    if (!text || !unread.isEmpty())
        guess(shell, unread, folder, call.file, words.constFirst());
    shell.makesInParallel = wasParallel;
    return Status::Success;
}

} // namespace caravan::estimate
