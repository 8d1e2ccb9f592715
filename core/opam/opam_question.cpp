// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/opam/opam_question.h"

#include "core/base/disk.h"
#include "core/base/texts.h"
#include "core/opam/field_check.h"
#include "core/opam/requirement.h"
#include "core/opam/root.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QSysInfo>

#include <algorithm>

namespace caravan::opam {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(OpamQuestionTexts);

/// The package that asks for the compiler, beside the project's own.
constexpr auto compilerFile = "caravan-compiler"_L1;

QByteArray fieldText(const char *name, const std::optional<Value> &value)
{
    if (!value)
        return {};
    const QString text = printed(*value);
    return QByteArray(name) + ": " + text.toUtf8() + '\n';
}

QByteArray opamFileOf(const Definition &definition)
{
    QByteArray text = "opam-version: \"2.0\"\n";
    text += fieldText("depends", definition.depends);
    text += fieldText("conflicts", definition.conflicts);
    text += fieldText("available", definition.available);
    if (!definition.conflictClasses.isEmpty()) {
        text += "conflict-class: [";
        for (const QString &name : definition.conflictClasses)
            text += " \"" + name.toUtf8() + '"';
        text += " ]\n";
    }
    if (definition.isAvoided)
        text += "flags: avoid-version\n";
    return text;
}

Result<Done> writeNew(const QString &file, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(file).path());
    const Result<FileStamp> written = writeFile(file, bytes);
    if (!written)
        return written.error();
    return Done{};
}

} // namespace

System hostSystem()
{
    const Result<ReadFile> release = readFile(u"/etc/os-release"_s);
    const auto value = [&](const QByteArray &key) {
        for (const QByteArray &line : (release ? release->bytes : QByteArray()).split('\n')) {
            if (line.startsWith(key + '='))
                return QString::fromUtf8(line.sliced(key.size() + 1)).remove(u'"');
        }
        return QString();
    };
    System system = systemOf(value("ID"), value("VERSION_ID"));
    system.architecture = QSysInfo::currentCpuArchitecture();
    return system;
}

QStringList reachableNames(const QList<OpamFile> &files, const Request &request, const Repository &repository)
{
    Environment environment{request.system, With::Nothing, false, request.opamVersion};
    QSet<QString> seen;
    QStringList queue = {u"ocaml-base-compiler"_s};
    const auto reach = [&](const Definition &definition) {
        for (const Atom &atom : definition.depends ? atomsOf(*definition.depends, environment, definition.version) : QList<Atom>())
            queue.append(atom.name);
    };
    const Root root = rootOf(files, repository);
    environment.isOwn = true;
    environment.with = request.with;
    for (const OwnPackage &own : root.own) {
        seen.insert(own.name);
        reach(own.definition);
    }
    environment.isOwn = false;
    QStringList names;
    while (!queue.isEmpty()) {
        const QString name = queue.takeLast();
        if (seen.contains(name) || !isPackageName(name))
            continue;
        seen.insert(name);
        names.append(name);
        const Repository::Versions versions = repository.versions(name);
        for (const Definition &definition : *versions)
            reach(definition);
    }
    names.sort();
    return names;
}

Result<Done> writeRepository(const QString &folder, const QStringList &names, const Repository &repository)
{
    if (const Result<Done> done = writeNew(folder + u"/repo"_s, "opam-version: \"2.0\"\n"); !done)
        return done;
    for (const QString &name : names) {
        const Repository::Versions versions = repository.versions(name);
        for (const Definition &definition : *versions) {
            const bool isPath = definition.version.contains(u'/') || !isPackageName(name);
            if (definition.isBroken || isPath)
                continue;
            const QString file = folder + u"/packages/%1/%1.%2/opam"_s.arg(name, definition.version);
            if (const Result<Done> done = writeNew(file, opamFileOf(definition)); !done)
                return done;
        }
    }
    return Done{};
}

OpamQuestion opamRoot(const QString &folder, const QString &repositoryFolder, const QString &switchName)
{
    OpamQuestion question;
    question.folder = folder;
    question.environment = {{u"HOME"_s, folder},
                            {u"OPAMROOT"_s, folder + u"/root"_s},
                            {u"OPAMYES"_s, u"1"_s},
                            {u"OPAMCOLOR"_s, u"never"_s},
                            {u"OPAMROOTISOK"_s, u"1"_s},
                            {u"OPAMNODEPEXTS"_s, u"1"_s},
                            {u"OPAMNOENVNOTICE"_s, u"1"_s},
                            {u"OPAMSTATUSLINE"_s, u"never"_s}};
    question.steps = {{u"init"_s, u"--bare"_s, u"--disable-sandboxing"_s, u"--no-setup"_s, u"--kind=local"_s, u"default"_s, repositoryFolder},
                      {u"switch"_s, u"create"_s, switchName, u"--empty"_s}};
    return question;
}

Result<OpamQuestion> askAbout(OpamQuestion root, const QList<OpamFile> &files, const Request &request, const QString &ocaml)
{
    const QString project = root.folder + u"/project"_s;
    QDir(project).removeRecursively();
    const Repository none({}, {}, [](const QString &) { return QList<Definition>(); });
    for (const OwnPackage &own : rootOf(files, none).own) {
        const QString name = isPackageName(own.name) ? own.name : u"caravan-project"_s;
        root.own.append(name);
        QByteArray text = opamFileOf(own.definition);
        if (own.definition.version != unknownVersion)
            text += "version: \"" + own.definition.version.toUtf8() + "\"\n";
        if (const auto done = writeNew(project + u'/' + name + u".opam"_s, text); !done)
            return done.error();
    }
    if (!ocaml.isEmpty()) {
        root.own.append(compilerFile);
        const QByteArray depends = "depends: [ \"ocaml-base-compiler\" {= \"" + ocaml.toUtf8() + "\"} ]\n";
        if (const auto done = writeNew(project + u'/' + compilerFile + u".opam"_s, "opam-version: \"2.0\"\n" + depends); !done)
            return done.error();
    }
    root.answer = root.folder + u"/answer.json"_s;
    QStringList step = {u"install"_s, project, u"--deps-only"_s, u"--show-actions"_s, u"--json="_s + root.answer};
    if (request.with & With::Test)
        step.append(u"--with-test"_s);
    if (request.with & With::Doc)
        step.append(u"--with-doc"_s);
    root.steps.append(step);
    return root;
}

Result<QList<ClosurePackage>> readAnswer(const OpamQuestion &question)
{
    const Result<ReadFile> file = readFile(question.answer);
    if (!file)
        return file.error();
    const QJsonDocument document = QJsonDocument::fromJson(file->bytes);
    if (!document.isObject())
        return Error{ErrorCode::Syntax, OpamQuestionTexts::tr("opam did not say what it would install."), question.answer};
    QList<ClosurePackage> packages;
    const QJsonArray solution = document[u"solution"].toArray();
    for (const auto &action : solution) {
        const QJsonObject install = action[u"install"].toObject();
        const QString name = install[u"name"].toString();
        // Newer opam (2.3) counts what it makes up for --deps-only among the packages.
        if (!install.isEmpty() && !question.own.contains(name) && !name.startsWith("deps-of-"_L1))
            packages.append({name, install[u"version"].toString()});
    }
    std::sort(packages.begin(), packages.end(), [](const ClosurePackage &a, const ClosurePackage &b) { return a.name < b.name; });
    return packages;
}

} // namespace caravan::opam
