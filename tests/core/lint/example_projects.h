// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/lint/examples.h"
#include "tests/core/lint/reading.h"

#include <optional>

/// The projects that the examples of rules belong to.
class ExampleProjects
{
public:
    ExampleProjects()
    {
        using namespace caravan;
        using namespace Qt::StringLiterals;
        opam::OpamFile file;
        file.file = u"waystation.opam"_s;
        file.package = u"waystation"_s;
        m_project.name = file.package;
        opam::Dependency tests{u"alcotest"_s};
        tests.isTestOnly = true;
        file.depends = {tests};
        m_project.opamFiles = {file};
        m_generated.dune = opam::DuneProject{u"3.16"_s, u"waystation"_s, true, {}};
        m_partly.dune = m_generated.dune;
        m_partly.opamFiles = {file};
        m_partly.facts = {{project::FactKind::MissingOpamFile, u"waystation-lib.opam"_s, u"dune-project"_s, 7, 1}};
        file.file = u"dune-project"_s;
        m_generated.opamFiles = {file};
        m_subfolders.opamFiles = {opamFile(u"packages/one/one.opam"_s), opamFile(u"packages/two/two.opam"_s)};
        m_subfolders.opamFiles[1].depends = {{u"zarith"_s}};
        m_subfolders.closure.debian = {u"libgmp-dev"_s};
        m_duneBelow.opamFiles = {opamFile(u"one/one.opam"_s)};
        m_duneBelow.duneFiles = {{u"one/dune-project"_s, opam::DuneProject{u"3.16"_s, u"one"_s, false, {}}}};
        m_duneBelow.dune = m_duneBelow.duneFiles.constFirst().project;
        m_duneBelow.lacksDuneRoot = true;
        m_opamFolder.opamFiles = {opamFile(u"opam/one.opam"_s), opamFile(u"opam/three.opam"_s), opamFile(u"opam/two.opam"_s)};
        opam::OpamFile lock = opamFile(u"waystation.opam.locked"_s);
        lock.isLocked = true;
        lock.depends = {{u"ocaml-base-compiler"_s, u"= \"5.2.1\""_s}};
        m_locked.opamFiles = {opamFile(u"waystation.opam"_s), lock};
        m_locked.lockFiles = {lock.file};
        m_unknown.opamFiles = {opamFile(u"coq-foo.opam"_s)};
        m_unknown.closure.unknown = {u"coq-mathcomp-ssreflect"_s};
        m_project.ocamlformatVersion = u"0.26.1"_s;
        m_project.documentsPackages = false;
        project::Git git;
        git.remote = u"git@gitlab.com:caravan/waystation.git"_s;
        git.host = u"gitlab.com"_s;
        git.defaultBranch = u"main"_s;
        git.commitCount = 1;
        m_project.git = git;
        m_project.closure.debian = {u"libgmp-dev"_s};
        m_project.closure.alpine = {u"gmp-dev"_s};
    }

    /// The files of the project of a rule's examples: the folder `files` beside them, if there is one.
    static caravan::gitlab::Reading files(const QString &rule)
    {
        const QString folder = exampleFile(rule, QStringLiteral("files"));
        caravan::gitlab::Reading with;
        if (QDir(folder).exists())
            with.files = caravan::gitlab::filesOf(folder);
        return with;
    }

    /// A text with the setting that its first line may name: `# runner: ID`, or `# project: NAME`.
    std::unique_ptr<Reading> reading(const QByteArray &text, const caravan::gitlab::Reading &with) const
    {
        auto reading = Reading::of(text, projectOf(text), QStringLiteral(".gitlab-ci.yml"), with);
        const QByteArray mark = "# runner: ";
        if (reading && text.startsWith(mark)) {
            const QByteArray id = text.mid(mark.size(), text.indexOf('\n') - mark.size());
            reading->runner = Reading::catalogue().runner(QString::fromUtf8(id));
            if (!reading->runner)
                qFatal("There is no runner %s.", id.constData());
        }
        return reading;
    }

private:
    static caravan::opam::OpamFile opamFile(const QString &path)
    {
        caravan::opam::OpamFile file;
        file.file = path;
        file.package = path.section(u'/', -1).section(u'.', 0, 0);
        return file;
    }
    const caravan::project::Project *projectOf(const QByteArray &text) const
    {
        const QByteArray mark = "# project: ";
        if (!text.startsWith(mark))
            return &m_project;
        const QByteArray name = text.mid(mark.size(), text.indexOf('\n') - mark.size());
        const QHash<QByteArray, const caravan::project::Project *> named = {{"generated", &m_generated},    {"partly-generated", &m_partly},
                                                                            {"subfolders", &m_subfolders},  {"dune-below", &m_duneBelow},
                                                                            {"opam-folder", &m_opamFolder}, {"locked", &m_locked},
                                                                            {"unknown", &m_unknown}};
        if (!named.contains(name))
            qFatal("There is no project %s.", name.constData());
        return named.value(name);
    }

    caravan::project::Project m_project;
    caravan::project::Project m_generated;  ///< dune generates its opam files, which are not committed
    caravan::project::Project m_partly;     ///< one of the opam files that dune generates is committed, the other is not
    caravan::project::Project m_subfolders; ///< packages in folders of their own
    caravan::project::Project m_duneBelow;  ///< a dune-project in a folder of its own, and none in that of the project
    caravan::project::Project m_opamFolder; ///< three opam files in `opam/`
    caravan::project::Project m_unknown;    ///< asks for a package of another repository
    caravan::project::Project m_locked;     ///< a lock file that asks for OCaml 5.2.1
};
