// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/project.h"

#include <QDir>
#include <QSet>

namespace caravan::opam {
struct DuneStanzas;
}

namespace caravan::project {

/// Looks for facts in the files of a project whose opam and dune files are read. Files that it cannot read become problems.
class FactReader
{
public:
    /// \a files: of the project, as listFolder() gives them.
    FactReader(Project &project, const QStringList &files);

    /// Fills the project's facts, sorted by kind, and what follows from them.
    void read();

private:
    void readDuneProject(const DuneFile &file);
    void readWorkspace();
    void readDuneLock();
    void readEsy();
    void readOcamlformat();
    void readOpamFiles();
    void readDuneFiles();
    void readWorkflows();
    void keepParts(const QString &file, const opam::DuneStanzas &stanzas);
    void noteTests(const QString &file, int tests);
    void lookForSite();
    void countSourceLines();
    std::optional<Source> sourceOf(const QString &file);
    void add(FactKind kind, const QString &value, const QString &file, Position at = {});
    bool hasFile(const QString &file) const { return m_names.contains(file); }

    Project &m_project;
    const QStringList &m_files;
    QSet<QString> m_names;
    QDir m_root;
    qsizetype m_libraryCount = 0;
    QSet<QString> m_pageFolders; ///< whose sources have a sign of pages
};

} // namespace caravan::project
