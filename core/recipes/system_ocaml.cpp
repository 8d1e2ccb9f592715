// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recipes/system_ocaml.h"

#include "core/base/disk.h"
#include "core/base/texts.h"
#include "core/opam/filter.h"
#include "resources/resources.h"

#include <QMap>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace caravan::recipes {

namespace {

CARAVAN_TEXTS(SystemOcamlTexts);

/// A table with a row for each package of opam, and two columns for each release: its package, and the version of that.
QMap<QString, SystemOcaml> read(const QByteArray &table)
{
    QMap<QString, SystemOcaml> systems;
    QStringList releases;
    for (const QByteArray &line : table.split('\n')) {
        const QStringList cells = QString::fromUtf8(line).split(u'\t');
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        if (releases.isEmpty()) {
            for (qsizetype i = 1; i + 1 < cells.size(); i += 2)
                releases.append(cells.at(i));
            continue;
        }
        for (qsizetype i = 0; i < releases.size(); ++i) {
            const SystemOcaml::Package package{cells.value(2 * i + 1), cells.value(2 * i + 2)};
            if (!package.name.isEmpty())
                systems[releases.at(i)].packages.insert(cells.constFirst(), package);
        }
    }
    return systems;
}

/// Packages of opam that stand for parts of OCaml, and that a distribution has with the compiler.
bool isPartOfOcaml(const QString &name)
{
    static const QStringList parts = {u"ocaml-base-compiler"_s, u"ocaml-system"_s, u"ocaml-config"_s, u"ocaml-compiler"_s, u"seq"_s,
                                      u"bigarray-compat"_s,     u"bytes"_s,        u"uchar"_s,        u"result"_s};
    return name.startsWith("base-"_L1) || parts.contains(name);
}

bool isWanted(const opam::Dependency &dependency, opam::WithFlags with)
{
    if (dependency.isAlternative || dependency.isDevOnly || (dependency.isTestOnly && !with.testFlag(opam::With::Test))
        || (dependency.isDocOnly && !with.testFlag(opam::With::Doc)))
        return false;
    const opam::Scope scope{.variable = [&](const QString &name) -> std::optional<QString> {
        static const QMap<QString, QString> values = {{u"os"_s, u"linux"_s}, {u"os-family"_s, u"debian"_s}, {u"arch"_s, u"x86_64"_s}};
        if (name == "with-test"_L1 || name == "with-doc"_L1)
            return u"true"_s;
        return values.contains(name) ? std::optional(values.value(name)) : std::nullopt;
    }};
    return dependency.filter.isEmpty() || opam::evaluate(dependency.filter, scope) != opam::Truth::False;
}

Error notPackaged(const QString &message)
{
    return {ErrorCode::Refused, message, {}, 0, 0, SystemOcamlTexts::tr("Use a strategy that installs with opam.")};
}

} // namespace

const SystemOcaml *SystemOcaml::of(const QString &distributionTag)
{
    static const QMap<QString, SystemOcaml> systems = [] {
        initialiseResources();
        const Result<ReadFile> file = readFile(u":/caravan/catalogue/debian.tsv"_s);
        return file ? read(file->bytes) : QMap<QString, SystemOcaml>();
    }();
    const auto found = systems.constFind(distributionTag);
    return found == systems.cend() ? nullptr : &*found;
}

Result<QStringList> systemPackagesFor(const project::Project &project, opam::WithFlags with, const SystemOcaml &system, const QString &title)
{
    QStringList own;
    for (const opam::OpamFile &file : project.opamFiles)
        own.append(file.package);
    QStringList names{system.packages.value(u"ocaml"_s).name, system.packages.value(u"dune"_s).name,
                      system.packages.value(u"ocamlfind"_s).name};
    for (const opam::OpamFile &file : project.opamFiles) {
        for (const opam::Dependency &dependency : file.depends) {
            if (file.isLocked || own.contains(dependency.name) || isPartOfOcaml(dependency.name) || !isWanted(dependency, with))
                continue;
            if (dependency.name.startsWith("conf-"_L1)) {
                names += project.closure.debian;
                continue;
            }
            const auto package = system.packages.constFind(dependency.name);
            if (package == system.packages.cend())
                return notPackaged(SystemOcamlTexts::tr("%1 has no package of “%2”, which the project needs.").arg(title, dependency.name));
            if (!opam::satisfies(package->version, dependency.constraint)) {
                return notPackaged(SystemOcamlTexts::tr("%1 has %2 %3, and the project asks for %4.")
                                       .arg(title, dependency.name, package->version, QString(dependency.constraint).remove(u'"')));
            }
            names.append(package->name);
        }
    }
    names.removeAll(QString());
    names.sort();
    names.removeDuplicates();
    return names;
}

} // namespace caravan::recipes
