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
        file.file = u"dune-project"_s;
        m_generated.opamFiles = {file};
        m_project.ocamlformatVersion = u"0.26.1"_s;
        m_project.documentsPackages = false;
        m_project.git = project::Git{u"git@gitlab.com:caravan/waystation.git"_s, u"gitlab.com"_s, u"main"_s, {}, {}, 1};
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

    /// A text with the setting that its first line may name: `# runner: ID`, or `# project: generated`.
    std::unique_ptr<Reading> reading(const QByteArray &text, const caravan::gitlab::Reading &with) const
    {
        const bool isGenerated = text.startsWith("# project: generated\n");
        auto reading = Reading::of(text, isGenerated ? &m_generated : &m_project, QStringLiteral(".gitlab-ci.yml"), with);
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
    caravan::project::Project m_project;
    caravan::project::Project m_generated; ///< dune generates its opam files, which are not committed
};
