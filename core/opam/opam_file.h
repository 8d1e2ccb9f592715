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

/// What Caravan reads of an opam file.
struct OpamFile {
    QString file;    ///< relative to the project folder
    QString package; ///< from the file's name or its `name:` field
    QString synopsis;
    QList<Dependency> depends; ///< disjunctions list every alternative
    QStringList depopts;
    QList<SystemPackages> depexts;
    QList<Pin> pinDepends;
    QString available;     ///< as written
    bool isLocked = false; ///< an `.opam.locked` file
    bool operator==(const OpamFile &) const = default;
};

/// Errors: Syntax with line and column.
Result<OpamFile> readOpamFile(const Source &source);

/// What Caravan reads of a dune-project file.
struct DuneProject {
    QString lang; ///< "3.16"
    QString name;
    bool generatesOpamFiles = false;
    QList<OpamFile> packages; ///< the `(package …)` stanzas, as if they were opam files
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
