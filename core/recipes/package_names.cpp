// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recipes/package_names.h"

#include "core/base/disk.h"
#include "core/opam/system_names.h"
#include "resources/resources.h"

using namespace Qt::Literals::StringLiterals;

namespace caravan::recipes {

namespace {

using Names = QStringList opam::SystemNames::*;

/// The names that a package manager takes; null for one whose names are not known.
Names namesOfManager(const Catalogue &catalogue, const QString &program)
{
    const auto isOf = [&](const QString &manager) { return catalogue.packageManagers.value(manager).programs.contains(program); };
    return isOf(u"apt"_s) ? &opam::SystemNames::debian
        : isOf(u"apk"_s)  ? &opam::SystemNames::alpine
        : isOf(u"dnf"_s)  ? &opam::SystemNames::fedora
                          : nullptr;
}

QList<opam::SystemNames> readTable()
{
    initialiseResources();
    QList<opam::SystemNames> all;
    const Result<ReadFile> file = readFile(u":/caravan/catalogue/system_names.tsv"_s);
    bool isHead = true;
    for (const QByteArray &line : file ? file->bytes.split('\n') : QList<QByteArray>()) {
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        const QStringList cells = QString::fromUtf8(line).split(u'\t');
        const auto cell = [&](qsizetype number) { return cells.value(number).split(u' ', Qt::SkipEmptyParts); };
        if (!isHead)
            all.append({cell(0), cell(1), cell(2)});
        isHead = false;
    }
    return all;
}

/// What is called \a name in one distribution, by its names in another; empty where that is not known, or not the same everywhere.
QStringList counterpartIn(const QList<opam::SystemNames> &all, const QString &name, Names from, Names to)
{
    QStringList found;
    for (const opam::SystemNames &entry : all) {
        if (entry.*from != QStringList{name} || (entry.*to).isEmpty())
            continue;
        if (!found.isEmpty() && found != entry.*to)
            return {};
        found = entry.*to;
    }
    return found;
}

/// In the table the first name is the usual one, where several are the same thing elsewhere.
QStringList counterpart(const QString &name, Names from, Names to)
{
    static const QList<opam::SystemNames> table = readTable();
    for (const opam::SystemNames &entry : table) {
        if (entry.*from == QStringList{name} && !(entry.*to).isEmpty())
            return entry.*to;
    }
    return counterpartIn(opam::systemNames(), name, from, to);
}

} // namespace

OtherNames namesFor(const QString &to, const QStringList &packages, const QString &from, const Catalogue &catalogue)
{
    const Names left = namesOfManager(catalogue, from);
    const Names right = namesOfManager(catalogue, to);
    OtherNames result;
    for (const QString &package : packages) {
        const QStringList there = left && right ? counterpart(package, left, right) : QStringList();
        if (there.isEmpty())
            return {{}, package};
        result.names += there;
    }
    result.names.removeDuplicates();
    return result;
}

} // namespace caravan::recipes
