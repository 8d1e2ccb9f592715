// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/opam/closure.h"

#include "core/opam/choosing.h"
#include "core/opam/root.h"

#include <QCache>
#include <QSet>

#include <algorithm>
#include <array>

namespace caravan::opam {

using namespace Qt::StringLiterals;

namespace {

/// Packages that are a compiler, the likeliest first.
constexpr std::array compilers = {"ocaml-base-compiler"_L1, "ocaml-variants"_L1, "ocaml-system"_L1, "ocaml"_L1};

void finish(Closure &closure, const Request &request)
{
    std::sort(closure.packages.begin(), closure.packages.end(),
              [](const ClosurePackage &a, const ClosurePackage &b) { return a.name < b.name; });
    for (const QLatin1StringView compiler : compilers) {
        const auto found = std::find_if(closure.packages.cbegin(), closure.packages.cend(),
                                        [&](const ClosurePackage &package) { return package.name == compiler; });
        if (closure.ocaml.isEmpty() && found != closure.packages.cend())
            closure.ocaml = found->version;
    }
    const auto on = [&](const QString &distribution) {
        Request other = request;
        other.system = systemOf(distribution);
        other.system.architecture = request.system.architecture;
        return systemPackagesFor(closure.depexts, environmentFor(other));
    };
    closure.debian = on(u"debian"_s);
    closure.ubuntu = on(u"ubuntu"_s);
    closure.alpine = on(u"alpine"_s);
    closure.fedora = on(u"fedora"_s);
}

Closure closureOfLock(const Root &root, const Request &request, const Repository &repository)
{
    Closure closure;
    closure.packages = lockedPackages(root, environmentFor(request), request.with);
    for (const ClosurePackage &package : std::as_const(closure.packages)) {
        const Repository::Versions versions = repository.versions(package.name);
        const auto same = std::find_if(versions->cbegin(), versions->cend(),
                                       [&](const Definition &definition) { return definition.version == package.version; });
        if (same != versions->cend())
            closure.depexts += systemPackagesOf(same->depexts);
        else if (!versions->isEmpty())
            closure.depexts += systemPackagesOf(versions->last().depexts);
    }
    closure.depexts += root.depexts;
    closure.pinned = root.pinned;
    closure.source = root.lockFiles.join(u", "_s);
    finish(closure, request);
    return closure;
}

/// Whether a formula tells systems apart.
bool namesSystem(const Value &value)
{
    return (value.kind == ValueKind::Ident && value.text.startsWith("os-"_L1))
        || std::any_of(value.parts.cbegin(), value.parts.cend(), namesSystem);
}

/// What a package asks for on a system, as text.
QStringList demandsOn(const Candidate &candidate, Environment environment, WithFlags with)
{
    const Definition &definition = *candidate.definition;
    environment.isOwn = candidate.isOwn;
    environment.with = with;
    QStringList texts = {definition.available && !environment.holds(*definition.available) ? u"not available"_s : QString()};
    for (const Clause &clause : definition.depends ? clausesOf(*definition.depends, environment, candidate.version) : QList<Clause>())
        texts.append(textOf(clause));
    return texts;
}

/// Whether what was chosen on the system of \a request asks for something else on that of \a other.
bool differs(const Choice &choice, const Request &request, const Request &other)
{
    return std::any_of(choice.chosen.cbegin(), choice.chosen.cend(), [&](int number) {
        const Candidate &candidate = choice.universe->candidates()[std::size_t(number)];
        const Definition &definition = *candidate.definition;
        const bool names =
            (definition.depends && namesSystem(*definition.depends)) || (definition.available && namesSystem(*definition.available));
        return names
            && demandsOn(candidate, environmentFor(request), request.with) != demandsOn(candidate, environmentFor(other), request.with);
    });
}

/// The system packages of others than the system of the request are those of the same packages, unless these depend on the system.
void addOtherSystems(Closure &closure, const Choice &choice, const Root &root, const Request &request, const Repository &repository)
{
    const QHash<QString, QStringList *> lists = {{u"ubuntu"_s, &closure.ubuntu},
                                                 {u"alpine"_s, &closure.alpine},
                                                 {u"fedora"_s, &closure.fedora}};
    for (auto it = lists.cbegin(); it != lists.cend(); ++it) {
        Request other = request;
        other.system = systemOf(it.key());
        other.system.architecture = request.system.architecture;
        if (!differs(choice, request, other))
            continue;
        other.ocaml = closure.ocaml;
        const Choice theirs = choose(root, other, repository);
        QList<SystemPackages> depexts = root.depexts;
        for (const int number : theirs.chosen)
            depexts += systemPackagesOf(theirs.universe->candidates()[std::size_t(number)].definition->depexts);
        **it = systemPackagesFor(depexts, environmentFor(other));
    }
}

Closure solvedClosure(const Root &root, const Request &request, const Repository &repository)
{
    const Choice choice = choose(root, request, repository);
    Closure closure;
    QSet<QString> direct;
    for (const Candidate &candidate : choice.universe->candidates()) {
        for (const int clause : candidate.isOwn ? candidate.required : QList<int>()) {
            for (const Atom &atom : choice.universe->clause(clause))
                direct.insert(atom.name);
        }
    }
    for (const int number : choice.chosen) {
        const Candidate &candidate = choice.universe->candidates()[std::size_t(number)];
        if (candidate.isOwn)
            continue;
        closure.packages.append({candidate.name, choice.problem.isEmpty() ? candidate.version : QString(), direct.contains(candidate.name)});
        closure.depexts += systemPackagesOf(candidate.definition->depexts);
    }
    closure.depexts += root.depexts;
    closure.unknown = choice.universe->unknown();
    closure.pinned = root.pinned;
    closure.whyNotNewer = choice.whyNotNewer;
    closure.problem = choice.problem;
    closure.source = (root.lockFiles + QStringList{repository.source()}).join(u", "_s);
    finish(closure, request);
    addOtherSystems(closure, choice, root, request, repository);
    return closure;
}

/// Answers by what was asked.
struct Memo {
    QMutex mutex;
    QCache<QString, Closure> closures{500};
};

/// What the files of one project come to: the same list is asked about again and again.
const Root &lastRootOf(const QList<OpamFile> &files, const Repository &repository)
{
    struct Known {
        QList<OpamFile> files; // kept, so that no other list can be where it is
        int repository = 0;
        Root root;
    };
    thread_local std::optional<Known> last;
    const bool isKnown = last && last->files.size() == files.size() && last->files.constData() == files.constData()
        && last->repository == repository.number();
    if (!isKnown)
        last = {files, repository.number(), rootOf(files, repository)};
    return last->root;
}

QString keyOf(const Root &root, const Request &request, const Repository &repository)
{
    const QStringList parts = {QString::number(repository.number()),
                               root.key,
                               QString::number(int(request.with)),
                               request.ocaml,
                               QString::number(int(request.compiler)),
                               request.opamVersion,
                               request.system.distribution,
                               request.system.version,
                               request.system.architecture};
    return parts.join(u'\n');
}

} // namespace

QStringList Closure::systemPackages(const QString &distribution, const QString &release) const
{
    const QHash<QString, const QStringList *> lists = {{u"debian"_s, &debian},
                                                       {u"ubuntu"_s, &ubuntu},
                                                       {u"alpine"_s, &alpine},
                                                       {u"fedora"_s, &fedora}};
    const bool isNewest = release.isEmpty() || release == systemOf(distribution).version;
    if (const QStringList *list = lists.value(distribution); list && (isNewest || depexts.isEmpty()))
        return *list;
    Request request;
    request.system = systemOf(distribution, release);
    return systemPackagesFor(depexts, environmentFor(request));
}

Closure closureOf(const QList<OpamFile> &files, const Request &request, const Repository &repository)
{
    static Memo memo;
    const Root root = lastRootOf(files, repository);
    const QString key = keyOf(root, request, repository);
    {
        const QMutexLocker locker(&memo.mutex);
        if (const Closure *known = memo.closures.object(key))
            return *known;
    }
    const Closure closure = root.isLocked ? closureOfLock(root, request, repository) : solvedClosure(root, request, repository);
    const QMutexLocker locker(&memo.mutex);
    memo.closures.insert(key, new Closure(closure));
    return closure;
}

Closure closureOfPackages(const QStringList &names, const Request &request, const Repository &repository)
{
    OpamFile file;
    for (const QString &name : names) {
        Dependency dependency;
        dependency.name = name;
        file.depends.append(dependency);
    }
    return closureOf({file}, request, repository);
}

Closure closureOfPackages(const QStringList &names) { return closureOfPackages(names, {}, *usersRepository()); }

QStringList directDependencies(const QString &package, const QString &version)
{
    static QMutex mutex;
    static QHash<QPair<int, QPair<QString, QString>>, QStringList> known;
    const auto repository = usersRepository();
    const QMutexLocker locker(&mutex);
    const auto found = known.constFind({repository->number(), {package, version}});
    if (found != known.cend())
        return *found;
    QStringList names;
    const Repository::Versions versions = repository->versions(package);
    const auto is = [&](const QString &wanted) {
        return std::find_if(versions->cbegin(), versions->cend(),
                            [&](const Definition &definition) { return definition.version == wanted; });
    };
    const auto named = is(version);
    const auto definition = named == versions->cend() ? is(repository->newest(package)) : named;
    if (definition != versions->cend() && definition->depends) {
        for (const Clause &clause : clausesOf(*definition->depends, environmentFor({}), definition->version))
            names.append(clause.first().name);
    }
    return *known.insert({repository->number(), {package, version}}, names);
}

std::shared_ptr<const Repository> usersRepository()
{
    if (const auto own = Repository::ofUser())
        return *own;
    static const auto empty =
        std::make_shared<const Repository>(QString(), QStringList(), [](const QString &) { return QList<Definition>(); });
    const auto builtIn = Repository::builtIn();
    return builtIn ? *builtIn : empty;
}

} // namespace caravan::opam
