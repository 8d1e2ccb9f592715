// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/opam/opam_file.h"
#include "core/opam/value.h"

#include <QByteArray>

#include <optional>

namespace caravan::opam {

/// What a solver needs of one version of a package, as its opam file says it: nothing is evaluated.
struct Definition {
    QString version;
    std::optional<Value> depends;
    std::optional<Value> conflicts;
    std::optional<Value> available;
    QStringList conflictClasses;
    QByteArray depexts;        ///< the field's value as text, for systemPackagesOf(); empty without one
    bool isAvoided = false;    ///< flagged `avoid-version` or `deprecated`: taken when nothing else will do
    bool hasNoSources = false; ///< flagged `conf` or `compiler`, or virtual: there is nothing to build, or it is the compiler
    bool isBroken = false;     ///< a field that matters cannot be read, so opam would not take it
};

/// The fields as texts in opam's syntax, each of which may be empty.
struct DefinitionTexts {
    QByteArray depends;
    QByteArray conflicts;
    QByteArray conflictClass;
    QByteArray available;
    QByteArray depexts;
    QByteArray flags; ///< and the word `virtual` where a file has neither url nor commands, so that it only asks for others
};

/// The definition of \a version that the texts of its fields make.
Definition definitionOf(const QString &version, const DefinitionTexts &texts);
/// The texts of an opam file's fields. Errors: Syntax and Limit, with line and column.
Result<DefinitionTexts> definitionTextsOf(const Source &opamFile);

/// The system packages of a `depexts` field's text; none where it cannot be read.
QList<SystemPackages> systemPackagesOf(const QByteArray &depexts);

} // namespace caravan::opam
