// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/inputs.h"

#include "core/project/file_kinds.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace caravan::project {

using namespace Qt::StringLiterals;

namespace {

constexpr auto lockSuffix = ".locked"_L1;

QString nameOfPath(const QString &path) { return path.section(u'/', -1); }

/// Where opam is sent to find \a files. Of a single file it takes no notice of the lock file beside it, of a folder it does (opam 2.1.2).
QStringList targetsOf(const QStringList &files, bool isLocked)
{
    if (std::all_of(files.cbegin(), files.cend(), [](const QString &file) { return sourceFolderOf(file).isEmpty(); }))
        return files.isEmpty() ? QStringList() : QStringList{u"."_s};
    QStringList targets;
    for (const QString &file : files) {
        const QString folder = sourceFolderOf(file);
        targets.append(!isLocked ? u"./"_s + file : folder.isEmpty() ? u"."_s : u"./"_s + folder);
    }
    targets.removeDuplicates();
    return targets;
}

/// A path made wider, step by step: all files of its kind in its folder, in the folders beside that, anywhere; at last all kinds at once.
QString widened(const QString &file, int step)
{
    const bool isLock = file.endsWith(lockSuffix);
    const QString folder = folderOfFile(file);
    const QString name = nameOfPath(file);
    const bool isNamed = name != "opam"_L1 && name != "opam.locked"_L1;
    const QString kind = !isNamed ? name : isLock ? u"*.opam.locked"_s : u"*.opam"_s;
    const QString above = folderOfFile(folder);
    switch (step) {
    case 0:
        return file;
    case 1:
        return folder.isEmpty() ? kind : folder + u'/' + kind;
    case 2:
        return folder.isEmpty() ? kind : (above.isEmpty() ? u"*/"_s : above + "/*/"_L1) + kind;
    case 3:
        return u"**/"_s + kind;
    default:
        return isLock ? u"**/*opam.locked"_s : u"**/*opam"_s;
    }
}

QStringList keyFilesOf(const QStringList &files)
{
    constexpr int lastStep = 4;
    for (int step = 0;; ++step) {
        QStringList patterns;
        for (const QString &file : files)
            patterns.append(widened(file, step));
        patterns.removeDuplicates();
        if (patterns.size() <= mostKeyFiles || step == lastStep)
            return patterns;
    }
}

/// The version of `= "5.2.1"`; empty for any other constraint.
QString exactVersionOf(const QString &constraint)
{
    static const QRegularExpression exact(uR"re(\A=\s*"([^"]+)"\z)re"_s);
    return exact.match(constraint).captured(1);
}

/// The compiler of one lock file, as `opam switch create` takes it. The package that builds it comes before the one that stands for it.
QString compilerOfLock(const opam::OpamFile &lock)
{
    const auto versionOf = [&](QLatin1StringView name) {
        for (const opam::Dependency &dependency : lock.depends) {
            if (dependency.name == name)
                return exactVersionOf(dependency.constraint);
        }
        return QString();
    };
    QStringList packages;
    if (const QString variant = versionOf("ocaml-variants"_L1); !variant.isEmpty()) {
        packages.append("ocaml-variants."_L1 + variant);
        for (const opam::Dependency &dependency : lock.depends) {
            if (dependency.name.startsWith("ocaml-option-"_L1))
                packages.append(dependency.name);
        }
    } else if (const QString base = versionOf("ocaml-base-compiler"_L1); !base.isEmpty()) {
        packages.append("ocaml-base-compiler."_L1 + base);
    } else if (const QString version = versionOf("ocaml"_L1); !version.isEmpty()) {
        packages.append("ocaml-base-compiler."_L1 + version);
    }
    return packages.join(u',');
}

} // namespace

QString sourceFolderOf(const QString &opamFile)
{
    const QString folder = folderOfFile(opamFile);
    const QString inner = nameOfPath(folder);
    const bool isPackageFolder = inner == "opam"_L1 || (inner.endsWith(".opam"_L1) && nameOfPath(opamFile) == "opam"_L1);
    return isPackageFolder ? folderOfFile(folder) : folder;
}

Inputs inputsOf(const Project &project)
{
    Inputs inputs;
    inputs.opamFiles = project.unreadOpamFiles;
    for (const opam::OpamFile &file : project.opamFiles) {
        if (!file.isLocked && nameOfPath(file.file) != "dune-project"_L1)
            inputs.opamFiles.append(file.file);
    }
    inputs.opamFiles.removeIf([](const QString &file) { return file.endsWith(lockSuffix); });
    inputs.opamFiles.sort();
    inputs.opamFiles.removeDuplicates();
    for (const QString &lock : project.lockFiles) {
        const bool isOfPackage = lock.endsWith(lockSuffix) && inputs.opamFiles.contains(lock.chopped(lockSuffix.size()));
        if (isOfPackage && !inputs.lockFiles.contains(lock))
            inputs.lockFiles.append(lock);
    }
    inputs.targets = targetsOf(inputs.opamFiles, inputs.isLocked());
    inputs.keyFiles = keyFilesOf(inputs.opamFiles + inputs.lockFiles);

    QSet<QString> compilers;
    for (const opam::OpamFile &file : project.opamFiles) {
        const QString compiler = inputs.lockFiles.contains(file.file) ? compilerOfLock(file) : QString();
        if (!compiler.isEmpty())
            compilers.insert(compiler);
    }
    if (compilers.size() == 1) {
        inputs.lockedCompiler = *compilers.cbegin();
        inputs.lockedOcaml = inputs.lockedCompiler.section(u',', 0, 0).section(u'.', 1).section(u'+', 0, 0);
    }
    return inputs;
}

} // namespace caravan::project
