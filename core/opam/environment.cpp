// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/opam/environment.h"

#include "core/base/disk.h"
#include "resources/resources.h"

namespace caravan::opam {

using namespace Qt::StringLiterals;

namespace {

constexpr auto systemsPath = ":/caravan/catalogue/systems.tsv"_L1;

QString flagText(bool value) { return value ? u"true"_s : u"false"_s; }

QHash<QString, System> readSystems()
{
    initialiseResources();
    const Result<ReadFile> file = readFile(systemsPath);
    Q_ASSERT(file);
    QHash<QString, System> systems;
    for (const QByteArray &line : file->bytes.split('\n')) {
        const QStringList cells = QString::fromUtf8(line).split(u'\t');
        if (!line.startsWith('#') && cells.size() >= 3)
            systems.insert(cells[0], System{cells[1], cells[0], cells[2]});
    }
    return systems;
}

} // namespace

const QHash<QString, System> &knownSystems()
{
    static const QHash<QString, System> systems = readSystems();
    return systems;
}

System systemOf(const QString &distribution, const QString &release)
{
    System system = knownSystems().value(distribution, System{distribution, distribution, {}});
    if (!release.isEmpty())
        system.version = release;
    return system;
}

std::optional<QString> Environment::variable(const QString &name) const
{
    if (name == "with-test"_L1)
        return flagText(isOwn && (with & With::Test));
    if (name == "with-doc"_L1)
        return flagText(isOwn && (with & With::Doc));
    if (name == "with-dev-setup"_L1)
        return flagText(isOwn && (with & With::Dev));
    if (name == "build"_L1 || name == "post"_L1)
        return flagText(true);
    if (name == "dev"_L1 || name == "pinned"_L1)
        return flagText(isOwn);
    if (name == "os"_L1)
        return u"linux"_s;
    if (name == "arch"_L1)
        return system.architecture;
    if (name == "os-family"_L1)
        return system.family;
    if (name == "os-distribution"_L1)
        return system.distribution;
    if (name == "os-version"_L1)
        return system.version;
    if (name == "opam-version"_L1)
        return opamVersion;
    if (name == "make"_L1)
        return u"make"_s;
    if (name == "sys-ocaml-version"_L1 && !systemOcaml.isEmpty())
        return systemOcaml;
    return std::nullopt;
}

bool Environment::holds(const Value &filter) const
{
    return evaluate(filter, Scope{[this](const QString &name) { return variable(name); }}) == Truth::True;
}

bool Environment::holds(const QString &filter) const
{
    return evaluate(filter, Scope{[this](const QString &name) { return variable(name); }}) == Truth::True;
}

QStringList systemPackagesFor(const QList<SystemPackages> &packages, const Environment &environment)
{
    QStringList names;
    for (const SystemPackages &some : packages) {
        if (environment.holds(some.filter))
            names += some.names;
    }
    names.sort();
    names.removeDuplicates();
    return names;
}

} // namespace caravan::opam
