// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/source.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace caravan::opam {

/// One dependency of a package.
struct Dependency {
    QString name;
    QString constraint = {};    ///< `>= "1.0" & < "2.0"`, normalised spacing; empty for any version
    QString filter = {};        ///< `with-test`, `with-doc & os != "win32"`; empty for always
    bool isTestOnly = false;    ///< holds only with-test
    bool isDocOnly = false;     ///< holds only with-doc
    bool isDevOnly = false;     ///< holds only with-dev-setup (or `dev`)
    bool isAlternative = false; ///< not the first choice of a disjunction
    bool operator==(const Dependency &) const = default;
};

/// System packages, under the condition that the opam file gives.
struct SystemPackages {
    QStringList names;
    QString filter = {}; ///< `os-family = "debian"`
    bool operator==(const SystemPackages &) const = default;
};

struct Pin {
    QString package; ///< `name.version`
    QString url;
    bool operator==(const Pin &) const = default;
};

/// How far opam refuses what is wrong in a file.
enum class Refusal {
    File,    ///< it reads nothing of it, and finds no such package
    Field,   ///< it goes on as if the field were not there
    Part,    ///< it goes on without what stands there
    Nothing, ///< it says so and goes on
};

/// What opam says against a file: where, why, and the way out.
struct Remark {
    Error error;
    Refusal refusal = Refusal::Nothing;
    QString field; ///< "depends"; of a section's field "url.src"
    bool isError() const { return refusal != Refusal::Nothing; }
    bool operator==(const Remark &) const = default;
};

/// What Caravan reads of an opam file: what opam reads of it. A field that opam ignores is empty.
struct OpamFile {
    QString file;    ///< relative to the project folder
    QString package; ///< from the file's name or its `name:` field
    QString version; ///< of its `version:` field; mostly empty
    QString synopsis;
    QList<Dependency> depends; ///< disjunctions list every alternative
    QString dependsFormula;    ///< the `depends` field in opam's words; empty where the file was made of something else
    QString conflicts;         ///< in opam's words, as the class
    QString conflictClass;
    QStringList depopts;
    QList<SystemPackages> depexts;
    QList<Pin> pinDepends;
    QString available;     ///< as written
    bool isLocked = false; ///< an `.opam.locked` file
    QList<Remark> remarks; ///< in the order of the file
    Position at = {1, 1};  ///< of the package: the begin of an opam file, or its stanza in dune-project
    bool operator==(const OpamFile &) const = default;
};

/// Errors: Syntax with line and column where the grammar is wrong, so that opam reads nothing of it; Limit. What else opam refuses is a remark.
Result<OpamFile> readOpamFile(const Source &source);

/// What Caravan reads of a dune-project file.
struct DuneProject {
    QString lang; ///< "3.16"
    QString name;
    bool generatesOpamFiles = false;
    QList<OpamFile> packages;            ///< the `(package …)` stanzas, as if they were opam files
    bool keepsOpamFilesInFolder = false; ///< `(opam_file_location inside_opam_directory)`: those that it generates are in `opam/`
    Position langAt = {};
    Position generatesAt = {}; ///< of `(generate_opam_files)`; 0 without it, as of the other
    Position locationAt = {};

    /// Where dune writes the opam file of a package, relative to the folder of dune-project.
    QString opamFileOf(const QString &package) const
    {
        return (keepsOpamFilesInFolder ? QStringLiteral("opam/") : QString()) + package + QStringLiteral(".opam");
    }
    bool operator==(const DuneProject &) const = default;
};
/// Errors: Syntax with line and column.
Result<DuneProject> readDuneProject(const Source &source);

/// opam's version order (Debian's: `~` before the end, digits as numbers); negative, zero or positive.
int compareVersions(QStringView left, QStringView right);
/// Whether \a version satisfies a constraint such as `>= "4.14" & < "5.4"`; an empty one always holds.
bool satisfies(QStringView version, QStringView constraint);
/// One constraint for all of \a constraints: the tightest of their simple bounds, the rest as written; empty for none.
QString intersection(const QStringList &constraints);

} // namespace caravan::opam
