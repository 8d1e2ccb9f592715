// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/figures.h"
#include "core/base/texts.h"
#include "core/estimate/commands/dune_cache.h"
#include "core/estimate/commands/opam_jobs.h"
#include "core/estimate/commands/opam_switch.h"
#include "core/estimate/commands/own_work.h"
#include "core/estimate/commands/package_assumptions.h"
#include "core/estimate/time/machine.h"
#include "core/opam/command_word.h"
#include "core/project/inputs.h"

#include <QRegularExpression>

#include <algorithm>

namespace caravan::estimate {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(OpamInstallTexts);

/// What a command names: packages of the project, or others.
struct Wanted {
    QList<opam::Dependency> packages;
    bool hasProject = false;
    QSet<QString> own; ///< of the project's packages those that are named; empty for all
    QString unread;    ///< a word that names nobody knows what; empty for none

    QSet<QString> names() const
    {
        QSet<QString> names;
        for (const opam::Dependency &package : packages)
            names.insert(package.name);
        return names;
    }
};

/// Whether only the beginning of a package's word is known: `ocamlformat.$(cat version)`.
bool isPartial(const QString &word)
{
    static const QRegularExpression form(u"^[A-Za-z0-9_+-]+[.=<>]*[$`]"_s);
    return form.match(word).hasMatch();
}

QString knownPart(QString word)
{
    static const QRegularExpression open(u"[.=<>]*[$`].*$"_s);
    return word.remove(open);
}

/// Whether a word is a path or an address.
bool isPlace(const QString &operand)
{
    return operand.startsWith(u'.') || operand.contains(u'/') || operand.endsWith(u".opam") || operand.startsWith(u"$CI_PROJECT_DIR");
}

/// The package that is likely to be at a place, by the place's last name: `core` of `git+https://example.org/core.git#main`.
QString packageAt(const Shell &shell, const QString &place)
{
    static const QRegularExpression ending(u"\\.(git|opam)$"_s);
    return shell.pathOf(place.section(u'#', 0, 0)).section(u'/', -1).remove(ending);
}

/// Whether a place is a repository of others: by its address, or a folder that none of the project's files is in.
bool isOfOthers(const Shell &shell, const QString &place)
{
    static const QRegularExpression open(u"[*?\\[$`]"_s);
    const bool isFile = place.endsWith(u".opam") || place.contains(open); // `./*.opam`: those of the project
    return place.contains("://"_L1) || (!isFile && isElsewhere(shell, shell.pathOf(place)));
}

QSet<QString> packagesOfProject(const Shell &shell)
{
    QSet<QString> names;
    for (const opam::OpamFile &file : shell.setting.inputs.project ? shell.setting.inputs.project->opamFiles : QList<opam::OpamFile>())
        names.insert(file.package);
    return names;
}

/// Whether opam reads \a file, a path from the project's folder, where it is sent to \a path, which may be a pattern: the file itself, the folder that
/// it finds it in, or with \a isRecursive one above that. Source: project::Inputs.
bool findsAt(const QString &path, const QString &file, bool isRecursive)
{
    const bool isPattern = path.contains(u'*') || path.contains(u'?') || path.contains(u'[');
    const QRegularExpression pattern(isPattern ? QRegularExpression::wildcardToRegularExpression(path) : QString());
    const QString folder = absolutePath(project::sourceFolderOf(file), projectFolder());
    const auto isThere = [&](const QString &place) { return place == path || (isPattern && pattern.match(place).hasMatch()); };
    return isThere(projectFolder() + u'/' + file) || isThere(folder) || (isRecursive && folder.startsWith(path + u'/'));
}

/// The project's packages that opam finds at \a operand; all of them where nobody knows the place.
QSet<QString> packagesAt(const Shell &shell, const QString &operand, bool isRecursive)
{
    const QSet<QString> all = packagesOfProject(shell);
    const QString path = shell.pathOf(operand);
    const bool isInside = path == projectFolder() || isInProject(path);
    if (!isInside || path.contains(u'$') || path.contains(u'`') || all.isEmpty())
        return all;
    QSet<QString> names;
    bool isKnown = false;
    for (const opam::OpamFile &file : shell.setting.inputs.project->opamFiles) {
        if (file.isLocked || !findsAt(path, file.file, isRecursive))
            continue;
        isKnown = true;
        names.insert(file.package);
    }
    const bool isMade = path.endsWith(".opam"_L1) && !isKnown; // a file that the script makes first
    return isMade ? all : names;
}

void wantOwn(const Shell &shell, const QSet<QString> &names, Wanted &wanted)
{
    const bool hadAll = wanted.hasProject && wanted.own.isEmpty();
    wanted.hasProject = true;
    wanted.own = hadAll ? QSet<QString>() : wanted.own + names;
    if (wanted.own == packagesOfProject(shell))
        wanted.own.clear();
}

Wanted wantedBy(const Shell &shell, const OpamArguments &arguments)
{
    const bool isRecursive = arguments.hasAny({u"--recursive", u"--rec", u"-r"});
    const bool hasFiles = shell.setting.inputs.project && !shell.setting.inputs.project->opamFiles.isEmpty();
    Wanted wanted;
    for (const QString &operand : arguments.operands) {
        const QString word = shell.environment.expanded(operand);
        if (!isPartial(word) && (isPlace(operand) || word.startsWith(u'/'))) {
            if (isOfOthers(shell, operand)) {
                wanted.packages.append({packageAt(shell, operand)});
                continue;
            }
            const QSet<QString> names = packagesAt(shell, operand, isRecursive);
            if (!names.isEmpty() || !hasFiles)
                wantOwn(shell, names, wanted);
            continue;
        }
        const opam::Dependency package = opam::dependencyOfWord(knownPart(word));
        if (isOfProject(shell, package.name))
            wantOwn(shell, {package.name}, wanted);
        else if (!package.name.isEmpty())
            wanted.packages.append(package);
        else if (word.startsWith(u'$') || word.startsWith(u'`'))
            wanted.unread = operand;
    }
    return wanted;
}

/// \a target: the switch that they are for; null for none.
PackageSet needed(const Shell &shell, const OpamArguments &arguments, const Wanted &wanted, const Switch *target)
{
    const QMap<QString, QString> pinned = target ? target->pinned : QMap<QString, QString>();
    PackageSet set;
    if (wanted.hasProject) {
        opam::WithFlags with = opam::With::Nothing;
        with.setFlag(opam::With::Test, arguments.hasAny({u"--with-test", u"-t"}));
        with.setFlag(opam::With::Doc, arguments.hasAny({u"--with-doc", u"-d"}));
        with.setFlag(opam::With::Dev, arguments.has(u"--with-dev-setup"));
        set = shell.setting.projectPackages(with, arguments.has(u"--locked"), pinned, wanted.own);
    } else if (!wanted.unread.isEmpty()) {
        const Cost &unread = shell.costs().unreadPackagesSpread;
        set = shell.setting.projectPackages(opam::With::Test, false, pinned);
        shell.setting.assumeUnknown(OpamInstallTexts::tr(
                                        "Which packages “%1” names is not known: as much as the project's own packages need is "
                                        "assumed, up to %2 times as much.")
                                        .arg(wanted.unread, formatFigure(unread)),
                                    unread.provenance, causeOfPackages());
    }
    if (!wanted.packages.isEmpty()) {
        const PackageSet named = shell.setting.namedPackages(wanted.packages, pinned);
        set.packages.unite(named.packages);
        set.versions.insert(named.versions);
        set.debian += named.debian;
        set.alpine += named.alpine;
        set.fedora += named.fedora;
    }
    return set;
}

/// What share of the work is left where dune takes \a cached packages from its cache.
double workLeft(const Shell &shell, const InstallWork &work, const QSet<QString> &cached, const QHash<QString, QString> &versions)
{
    const Costs &costs = shell.costs();
    double spared = 0;
    for (const QString &name : cached)
        spared += shell.setting.package(name, versions).cpuSeconds * (1 - costs.dunePackageCachedShare);
    return work.cpuSeconds > 0 ? std::max(0.0, work.cpuSeconds - spared) / work.cpuSeconds : 1;
}

void installPackages(Shell &shell, InstallWork work, const QSet<QString> &cached, const QHash<QString, QString> &versions, int jobs)
{
    const Costs &costs = shell.costs();
    const Runner &runner = shell.setting.runner;
    const double left = workLeft(shell, work, cached, versions);
    work.seconds *= left;
    work.cpuSeconds *= left;
    QString because = OpamInstallTexts::tr("%n package(s), %1 CPU seconds, %2 at once on %3 vCPU", nullptr, work.packages)
                          .arg(QString::number(work.cpuSeconds, 'f', 0), QString::number(jobs), QString::number(runner.vcpus));
    if (!cached.isEmpty())
        because += OpamInstallTexts::tr(", %n of them from the dune cache", nullptr, int(cached.size()));
    shell.chargeWork(Phase::Packages, work.cpuSeconds, work.seconds, work.spread, because,
                     {work.sources, {}, work.notMeasured > 0 ? u"derived"_s : u"measured"_s}, causeOfPackages());
    const double bytes = work.packages * costs.packageArchiveBytes;
    shell.chargeSeconds(Phase::Packages, bytes / runner.networkBytesPerSecond + work.packages * costs.packageArchiveSeconds,
                        costs.asSpread(costs.spreadAssumed), costs.packageArchiveSeconds, {}, bytes);
}

/// Where a switch lies.
QString pathOfSwitch(const Shell &shell, const Switch *target)
{
    for (auto it = shell.files.all().cbegin(); it != shell.files.all().cend(); ++it) {
        if (std::get_if<Switch>(&it.value()) == target)
            return it.key();
    }
    return {};
}

/// The switch that a command is about, where there is one.
const Switch *switchThere(const Shell &shell, const OpamArguments &arguments)
{
    const QString path = arguments.switchName.isEmpty() ? currentSwitch(shell) : switchPath(shell, arguments.switchName);
    const Content *content = path.isEmpty() ? nullptr : shell.files.at(path);
    return content ? std::get_if<Switch>(content) : nullptr;
}

/// \a target with another compiler: opam removes the old one with all that it has built.
Switch *renewed(Shell &shell, const Switch *target, int jobs)
{
    const QString path = pathOfSwitch(shell, target);
    shell.files.put(path, Switch());
    installCompiler(shell, path, {}, jobs);
    return &std::get<Switch>(*shell.files.at(path));
}

/// The compiler among the packages that a command names: `ocaml-system`, `ocaml-base-compiler.5.1.1`; empty for none.
QString compilerAmong(const QStringList &operands)
{
    static const QStringList names = {u"ocaml-system"_s, u"ocaml-base-compiler"_s, u"ocaml-variants"_s, u"ocaml-compiler"_s};
    const auto found = std::find_if(operands.cbegin(), operands.cend(),
                                    [](const QString &operand) { return names.contains(operand.section(u'.', 0, 0)); });
    return found == operands.cend() ? QString() : *found;
}

} // namespace

bool isOfProject(const Shell &shell, const QString &name)
{
    return !name.isEmpty() && packagesOfProject(shell).contains(name.section(u'.', 0, 0));
}

Switch *switchFor(Shell &shell, const OpamArguments &arguments)
{
    QString path = arguments.switchName.isEmpty() ? currentSwitch(shell) : switchPath(shell, arguments.switchName);
    if (path.isEmpty()) {
        shell.globalSwitch = u"default"_s;
        path = shell.opamRoot() + u"/default"_s;
    }
    const Content *content = shell.files.at(path);
    if (!content || !std::holds_alternative<Switch>(*content))
        shell.files.put(path, Switch());
    if (std::get<Switch>(*shell.files.at(path)).compiler.isEmpty())
        installCompiler(shell, path, compilerAmong(arguments.operands), opamJobs(shell, arguments));
    return &std::get<Switch>(*shell.files.at(path));
}

void installInto(Shell &shell, Switch *target, const QSet<QString> &missing, const QHash<QString, QString> &versions,
                 const OpamArguments &arguments, const Spread &besides)
{
    const int jobs = opamJobs(shell, arguments);
    InstallWork work = shell.setting.installWork(missing, jobs, versions);
    const double mayBeThere = target->isOpen ? shell.costs().unreadPackagesSpread.value : 1;
    work.spread = {work.spread.down * besides.down * mayBeThere, work.spread.up * besides.up};
    const QString path = pathOfSwitch(shell, target);
    installPackages(shell, work, fromDuneCache(shell, work.byDune, path), versions, jobs);
    target->packages.unite(missing);
    for (const QString &name : missing) {
        if (const auto version = versions.constFind(name); version != versions.cend())
            target->versions.insert(name, *version);
    }
    keepInDuneCache(shell, work.byDune, path);
}

Status runInstall(Shell &shell, const OpamArguments &arguments)
{
    const Costs &costs = shell.costs();
    const Wanted wanted = wantedBy(shell, arguments);
    const bool isDry = arguments.hasAny({u"--show-actions", u"--dry-run", u"--show"});
    const bool isOnlySystem = arguments.hasAny({u"--depext-only"});
    Switch *target = isDry || isOnlySystem ? nullptr : switchFor(shell, arguments);
    if (target && wanted.hasProject && isOutdated(*target, shell))
        target = renewed(shell, target, opamJobs(shell, arguments));
    const PackageSet set = needed(shell, arguments, wanted, target ? target : switchThere(shell, arguments));
    QSet<QString> missing = set.packages;
    if (target && arguments.command == "reinstall"_L1 && !wanted.packages.isEmpty()) {
        const QSet<QString> named = wanted.names();
        missing.removeIf([&](const QString &name) { return target->packages.contains(name) && !named.contains(name); });
    } else if (target) {
        const bool isOutdated = wanted.hasProject && target->dependencies > 0 && target->dependencies < shell.revision.dependencies;
        missing.subtract(isOutdated ? target->packages - shell.setting.changedPackages() : target->packages);
    }

    const double solve = costs.opamSolve + double(missing.size()) * costs.opamSolvePerPackage;
    shell.chargeCpu(Phase::Packages, solve, costs.twoCoresSerial, costs.opamSolve,
                    missing.isEmpty() ? OpamInstallTexts::tr("opam loads and solves, nothing to install")
                                      : OpamInstallTexts::tr("opam loads and solves"));
    if (isDry)
        return Status::Success;
    if (!missing.isEmpty() && !arguments.hasAny({u"--no-depexts", u"--assume-depexts"}))
        installSystemPackages(shell, namesFor(shell.family, set));
    if (isOnlySystem)
        return Status::Success;
    if (!missing.isEmpty()) {
        const bool isUnread = !wanted.hasProject && !wanted.unread.isEmpty();
        installInto(shell, target, missing, set.versions, arguments, isUnread ? costs.asSpread(costs.unreadPackagesSpread) : Spread());
        if (wanted.hasProject)
            target->dependencies = shell.revision.dependencies;
    }
    if (wanted.hasProject && !arguments.hasAny({u"--deps-only", u"--depext-only"})) {
        Goals goals = installedPart(shell.setting);
        goals.setFlag(Goal::Extras, arguments.hasAny({u"--with-test", u"-t"}));
        goals.setFlag(Goal::Test, arguments.hasAny({u"--with-test", u"-t"}));
        goals.setFlag(Goal::Doc, arguments.hasAny({u"--with-doc", u"-d"}));
        const Files before = shell.files; // opam builds in a copy, so the project's _build stays as it was
        shell.files.remove(projectFolder() + u"/_build"_s);
        DuneBuild build;
        build.title = u"opam install "_s + arguments.operands.join(u' ');
        if (!wanted.own.isEmpty())
            build.extent = shell.setting.inputs.project->layout.extentOfPackages(wanted.own.values(), goals.testFlag(Goal::Test));
        runGoals(shell, goals, nullptr, build);
        shell.files = before;
    }
    return Status::Success;
}

} // namespace caravan::estimate
