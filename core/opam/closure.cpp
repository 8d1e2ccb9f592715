// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/opam/closure.h"

#include "core/opam/filter.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace caravan::opam {

using namespace Qt::StringLiterals;

namespace {

constexpr auto compilerPackage = "ocaml"_L1;

/// A distribution as opam sees it.
struct System {
    QLatin1StringView family;
    QLatin1StringView distribution;
};

constexpr System debian = {"debian"_L1, "debian"_L1};
constexpr System ubuntu = {"debian"_L1, "ubuntu"_L1};
constexpr System alpine = {"alpine"_L1, "alpine"_L1};
constexpr System fedora = {"fedora"_L1, "fedora"_L1};

QString flag(bool value) { return value ? u"true"_s : u"false"_s; }

/// A CI job on \a system that installs the dependencies of the project in its folder, on the newest release there is.
Scope scopeOf(const System &system, WithFlags with)
{
    const auto variable = [system, with](const QString &name) -> std::optional<QString> {
        const QHash<QString, QString> values = {
            {u"os"_s, u"linux"_s},
            {u"os-family"_s, system.family},
            {u"os-distribution"_s, system.distribution},
            {u"os-version"_s, u"9999"_s}, // conditions on releases are written for those to come
            {u"arch"_s, u"x86_64"_s},
            {u"with-test"_s, flag(with & With::Test)},
            {u"with-doc"_s, flag(with & With::Doc)},
            {u"with-dev-setup"_s, flag(with & With::Dev)},
            {u"dev"_s, flag(with & With::Dev)},
            {u"build"_s, flag(true)},
            {u"post"_s, flag(true)},
            {u"pinned"_s, flag(true)},
        };
        if (name.endsWith(":installed"_L1))
            return flag(false);
        const auto found = values.constFind(name);
        return found == values.cend() ? std::nullopt : std::optional(*found);
    };
    return {variable, std::nullopt, Truth::False};
}

/// The version that an `= "1.2"` in \a constraint asks for; empty without one.
QString exactVersion(const QString &constraint)
{
    const Result<Value> value = parseFormula(Source({}, constraint.toUtf8()));
    if (!value)
        return {};
    const QList<Value> parts = value->kind == ValueKind::And ? value->parts : QList<Value>{*value};
    for (const Value &part : parts) {
        if (part.kind == ValueKind::Bound && part.text == "="_L1 && part.parts.first().kind == ValueKind::String)
            return part.parts.first().text;
    }
    return {};
}

/// Gathers the closure package by package.
class Gathering
{
public:
    Gathering(const QList<OpamFile> &files, WithFlags with, const PackageTable &table);
    Closure result() const;

private:
    void addOwn(const OpamFile &file);
    void addLocked(const OpamFile &file);
    void require(const QString &name, const Dependency *direct);
    void followTable();
    void addSystemPackages(const OpamFile &file);

    const QList<OpamFile> &m_files;
    const PackageTable &m_table;
    const Scope m_scope;
    QSet<QString> m_own;
    QSet<QString> m_locked; ///< own packages that have a lock file
    QStringList m_lockFiles;
    QHash<QString, ClosurePackage> m_found;
    QHash<QString, QStringList> m_constraints; ///< of direct dependencies
    QStringList m_queue;
    QSet<QString> m_unknown;
    QSet<QString> m_debian;
    QSet<QString> m_alpine;
    QSet<QString> m_fedora;
    bool m_usesTable = false;
};

Gathering::Gathering(const QList<OpamFile> &files, WithFlags with, const PackageTable &table) :
    m_files(files), m_table(table), m_scope(scopeOf(debian, with))
{
    for (const OpamFile &file : files) {
        m_own.insert(file.package);
        if (file.isLocked) {
            m_locked.insert(file.package);
            m_lockFiles.append(file.file);
        }
    }
    for (const OpamFile &file : files) {
        if (file.isLocked)
            addLocked(file);
    }
    for (const OpamFile &file : files) {
        if (!file.isLocked)
            addOwn(file);
        addSystemPackages(file);
    }
    followTable();
}

void Gathering::addLocked(const OpamFile &file)
{
    for (const Dependency &dependency : file.depends) {
        if (m_own.contains(dependency.name) || evaluate(dependency.filter, m_scope) == Truth::False)
            continue;
        m_found.insert(dependency.name, {dependency.name, exactVersion(dependency.constraint), false});
    }
}

void Gathering::addOwn(const OpamFile &file)
{
    const bool isLocked = m_locked.contains(file.package);
    m_usesTable = m_usesTable || !isLocked;
    for (const Dependency &dependency : file.depends) {
        if (dependency.isAlternative || evaluate(dependency.filter, m_scope) == Truth::False)
            continue;
        if (isLocked) { // its versions stand in the lock file
            if (const auto locked = m_found.find(dependency.name); locked != m_found.end())
                locked->isDirect = true;
        } else {
            require(dependency.name, &dependency);
        }
    }
}

/// Notes that a package is needed, by the project itself when \a direct is not null.
void Gathering::require(const QString &name, const Dependency *direct)
{
    if (m_own.contains(name))
        return;
    if (direct && !direct->constraint.isEmpty())
        m_constraints[name].append(direct->constraint);
    if (const auto known = m_found.find(name); known != m_found.end()) {
        known->isDirect = known->isDirect || direct;
    } else if (m_table.packages.contains(name)) {
        m_found.insert(name, {name, m_table.packages[name].version, bool(direct)});
        m_queue.append(name);
    } else {
        m_unknown.insert(name);
    }
}

void Gathering::followTable()
{
    while (!m_queue.isEmpty()) {
        const QString name = m_queue.takeLast();
        for (const QString &needed : m_table.packages[name].depends)
            require(needed, nullptr);
    }
    for (auto it = m_constraints.cbegin(); it != m_constraints.cend(); ++it) {
        const auto found = m_found.find(it.key());
        if (found == m_found.end() || m_lockFiles.size() > 0)
            continue;
        const bool fits =
            std::all_of(it->cbegin(), it->cend(), [&](const QString &constraint) { return satisfies(found->version, constraint); });
        if (fits)
            continue;
        found->version = exactVersion(intersection(*it));
        if (it.key() != compilerPackage)
            continue;
        // What belongs to the compiler of the snapshot has its version, not the one that this project gets.
        for (const QString &part : m_table.packages[it.key()].depends) {
            if (const auto compiler = m_found.find(part); compiler != m_found.end())
                compiler->version.clear();
        }
    }
    for (auto it = m_found.cbegin(); it != m_found.cend(); ++it) {
        const CatalogueEntry entry = m_table.packages.value(it.key());
        m_debian.unite({entry.debian.cbegin(), entry.debian.cend()});
        m_alpine.unite({entry.alpine.cbegin(), entry.alpine.cend()});
        m_fedora.unite({entry.fedora.cbegin(), entry.fedora.cend()});
    }
}

void Gathering::addSystemPackages(const OpamFile &file)
{
    const auto add = [&](QSet<QString> &names, const System &system) {
        const Scope scope = scopeOf(system, With::Nothing);
        bool isAny = false;
        for (const SystemPackages &packages : file.depexts) {
            if (evaluate(packages.filter, scope) != Truth::True)
                continue;
            names.unite({packages.names.cbegin(), packages.names.cend()});
            isAny = true;
        }
        return isAny;
    };
    if (!add(m_debian, debian))
        add(m_debian, ubuntu);
    add(m_alpine, alpine);
    add(m_fedora, fedora);
}

Closure Gathering::result() const
{
    const auto sorted = [](const QSet<QString> &names) {
        QStringList list(names.cbegin(), names.cend());
        list.sort();
        return list;
    };
    Closure closure;
    closure.packages = m_found.values();
    std::sort(closure.packages.begin(), closure.packages.end(),
              [](const ClosurePackage &a, const ClosurePackage &b) { return a.name < b.name; });
    closure.unknown = sorted(m_unknown);
    closure.debian = sorted(m_debian);
    closure.alpine = sorted(m_alpine);
    closure.fedora = sorted(m_fedora);
    QStringList sources = m_lockFiles;
    if (m_usesTable || sources.isEmpty())
        sources.append(m_table.source);
    closure.source = sources.join(u", "_s);
    return closure;
}

} // namespace

Closure closureOf(const QList<OpamFile> &files, WithFlags with, const PackageTable &table)
{
    return Gathering(files, with, table).result();
}

} // namespace caravan::opam
