// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace caravan::project {

/// What a file of a project says that pipelines depend on.
enum class FactKind {
    DuneLanguage,       ///< `(lang dune 3.16)`; the value is the version
    DunePackage,        ///< `(package …)` of dune-project; its name
    GeneratesOpamFiles, ///< `(generate_opam_files)`
    MissingOpamFile,    ///< a package of dune-project that dune writes an opam file for, and that has none; the path of the file
    OpamFilesInFolder,  ///< `(opam_file_location inside_opam_directory)`
    OpamTemplate,       ///< `PACKAGE.opam.template`; the package
    LockFile,           ///< `PACKAGE.opam.locked`; the package
    LockedOcaml,        ///< the version of OCaml that a lock file asks for
    DuneWorkspace,      ///< dune-workspace; its contexts, joined by a comma and a blank
    DunePackages,       ///< dune brings the packages: `dune.lock`, or `(pkg enabled)`; the OCaml that it has locked, if it says
    Esy,                ///< `esy.json`, or `esy` in package.json; the version of OCaml that it asks for
    EsyLock,            ///< `esy.lock`
    Ocamlformat,        ///< .ocamlformat; its version
    Tests,              ///< the first stanza that makes tests; its name
    Documentation,      ///< the first stanza that documents a package; its name
    WorkflowOcaml,      ///< a release of OCaml that a workflow of GitHub sets up; as written: "5.3.x"
    WorkflowJob,        ///< what a workflow of GitHub does for an OCaml project: "test", "doc", "fmt", "opam-lint"
    WorkflowFlag,       ///< what a workflow of GitHub gives `opam install` besides: "--with-doc"
    WorkflowVariable,   ///< what it sets for the jobs that have OCaml: "DUNE_PROFILE=release"
    SiteGenerator,      ///< an executable that seems to write pages; what `dune exec` is given: "./bin/main.exe"
};

/// A fact, and where it stands.
struct Fact {
    FactKind kind = FactKind::DuneLanguage;
    QString value;  ///< as the kind says; empty where the file does not tell
    QString file;   ///< relative to the project folder
    int line = 0;   ///< from 1; 0 for a folder
    int column = 0; ///< as line
    bool operator==(const Fact &) const = default;
};

/// The word for a kind in JSON: "duneLanguage".
QString nameOf(FactKind kind);
/// What a person reads in front of its value, as "dune language".
QString titleOf(FactKind kind);

} // namespace caravan::project
