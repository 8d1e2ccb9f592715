// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/source.h"

#include <QStringList>

#include <optional>

namespace caravan::opam {

/// What Caravan reads of a `dune` file.
struct DuneStanzas {
    /// A stanza, and where it begins.
    struct Stanza {
        QString name;          ///< of what it makes; empty where it has none
        QString folder;        ///< below that of the file, by `(subdir …)`: "a/b"; empty for the file's own
        QStringList libraries; ///< that it links
        Position at;
        QString publicName;          ///< empty where it has none
        QString package;             ///< that `(package …)` names; empty where it names none
        QStringList preprocessors{}; ///< libraries that rewrite its sources; of a theory, the theories that it asks for
    };
    bool documentsPackage = false; ///< a library has a `public_name`, or there is a `documentation` stanza: `@doc` makes pages of them
    bool installs = false;         ///< a library, a program, a theory or other files belong to a package: `@install` builds them
    bool hasUnread = false;        ///< it includes another file, or a program writes it
    bool hasProofs = false;        ///< a theory of Coq or Rocq
    bool runsRust = false;         ///< a rule runs cargo or rustc
    int tests = 0;                 ///< programs, rules of `runtest`, and libraries with tests inside
    std::optional<Stanza> test;    ///< the first that makes tests
    std::optional<Stanza> documentation; ///< the first that documents a package
    QList<Stanza> executables;           ///< one for each name
    QList<Stanza> libraries;             ///< by their own names
    QList<Stanza> testPrograms;          ///< one for each name
    QList<Stanza> theories;              ///< of Coq or Rocq
    QStringList openFolders; ///< as Stanza::folder, where modules of the folders below belong to the stanzas: `(include_subdirs …)`
    QList<Stanza> installed; ///< of `install`, which is without a name: it may put programs of its folder into a package
    QStringList ranAliases;  ///< for which rules run a program: `(rule (alias shard1) (action (run ./t.exe)))`
    QStringList ruleFolders; ///< likewise, where rules, cram tests and aliases ask for things that are not read
};

/// Errors: Syntax with line and column.
Result<DuneStanzas> readDuneStanzas(const Source &source);

} // namespace caravan::opam
