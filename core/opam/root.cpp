// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/opam/root.h"

#include <algorithm>

namespace caravan::opam {

using namespace Qt::StringLiterals;

namespace {

QString quotedText(const QString &text)
{
    QString escaped = text;
    return u'"' + escaped.replace(u'\\', "\\\\"_L1).replace(u'"', "\\\""_L1) + u'"';
}

/// The `depends` field of a file in opam's words; made from the list where the file was made of something else.
QString dependsText(const OpamFile &file)
{
    if (!file.dependsFormula.isEmpty())
        return file.dependsFormula;
    QString text;
    for (const Dependency &dependency : file.depends) {
        text += dependency.isAlternative ? u" | "_s : u" "_s;
        text += quotedText(dependency.name);
        const QString condition = both(dependency.constraint, dependency.filter);
        if (!condition.isEmpty())
            text += u" {"_s + condition + u'}';
    }
    return text.isEmpty() ? QString() : u'[' + text + u" ]"_s;
}

/// As opam versions a package that it pins: by its own file, else as the newest that is known, else "~dev".
QString versionOf(const OpamFile &file, const Repository &repository)
{
    if (!file.version.isEmpty())
        return file.version;
    const QString newest = repository.newest(file.package);
    return newest.isEmpty() ? QString(unknownVersion) : newest;
}

OwnPackage ownPackageOf(const OpamFile &file, const Repository &repository)
{
    DefinitionTexts texts;
    texts.depends = dependsText(file).toUtf8();
    texts.conflicts = file.conflicts.toUtf8();
    texts.conflictClass = file.conflictClass.toUtf8();
    return {file.package, definitionOf(versionOf(file, repository), texts)};
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

Definition definitionIn(const Repository &repository, const QString &name, const QString &version)
{
    const Repository::Versions versions = repository.versions(name);
    const auto found =
        std::find_if(versions->cbegin(), versions->cend(), [&](const Definition &definition) { return definition.version == version; });
    if (found != versions->cend())
        return *found;
    Definition bare;
    bare.version = version;
    return bare;
}

void addPins(const OpamFile &file, Root &root)
{
    for (const Pin &pin : file.pinDepends) {
        const QString name = pin.package.section(u'.', 0, 0);
        const auto isSame = [&](const OwnPackage &package) { return package.name == name; };
        const bool isKnown =
            std::any_of(root.own.cbegin(), root.own.cend(), isSame) || std::any_of(root.fixed.cbegin(), root.fixed.cend(), isSame);
        if (isKnown)
            continue;
        Definition bare;
        bare.version = pin.package.contains(u'.') ? pin.package.section(u'.', 1) : u"dev"_s;
        root.fixed.append({name, bare});
        root.pinned.append(pin.package);
    }
}

QString keyOfFile(const OpamFile &file)
{
    QStringList parts = {file.file, file.package, file.version, dependsText(file), file.conflicts, file.conflictClass};
    for (const Pin &pin : file.pinDepends)
        parts.append(pin.package);
    for (const SystemPackages &packages : file.depexts)
        parts.append(packages.filter + u'\t' + packages.names.join(u' '));
    return parts.join(u'\n');
}

} // namespace

Root rootOf(const QList<OpamFile> &files, const Repository &repository)
{
    Root root;
    QStringList locked;
    QStringList taken;
    QStringList keys;
    for (const OpamFile &file : files) {
        keys.append(keyOfFile(file));
        root.depexts += file.depexts;
        if (!file.isLocked)
            continue;
        locked.append(file.package);
        root.lockFiles.append(file.file);
        root.lockedFiles.append(file);
    }
    root.key = keys.join(u'\n');
    root.isLocked = !locked.isEmpty();
    for (const OpamFile &file : files) {
        const bool hasLock = locked.contains(file.package);
        if (!file.isLocked) {
            root.isLocked = root.isLocked && hasLock;
            for (const Dependency &dependency : file.depends)
                root.direct.insert(dependency.name);
        }
        if (taken.contains(file.package) || (hasLock && !file.isLocked))
            continue;
        taken.append(file.package);
        root.own.append(ownPackageOf(file, repository));
    }
    for (const OpamFile &file : root.lockedFiles) {
        for (const Dependency &dependency : file.depends) {
            const QString version = exactVersion(dependency.constraint);
            if (!version.isEmpty() && !taken.contains(dependency.name)) {
                taken.append(dependency.name);
                root.fixed.append({dependency.name, definitionIn(repository, dependency.name, version)});
            }
        }
    }
    for (const OpamFile &file : files)
        addPins(file, root);
    root.pinned.sort();
    return root;
}

QList<ClosurePackage> lockedPackages(const Root &root, Environment environment, WithFlags with)
{
    environment.isOwn = true;
    environment.with = with;
    QHash<QString, ClosurePackage> found;
    for (const OpamFile &file : root.lockedFiles) {
        for (const Dependency &dependency : file.depends) {
            const bool isOwn =
                std::any_of(root.own.cbegin(), root.own.cend(), [&](const OwnPackage &own) { return own.name == dependency.name; });
            if (!isOwn && environment.holds(dependency.filter)) {
                found.insert(dependency.name, {dependency.name, exactVersion(dependency.constraint), root.direct.contains(dependency.name)});
            }
        }
    }
    return found.values();
}

} // namespace caravan::opam
