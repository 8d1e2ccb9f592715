// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/facts.h"

#include "core/base/source.h"

namespace caravan::project {

/// What a workflow of GitHub says of an OCaml project: the releases of OCaml that its steps `ocaml/setup-ocaml` set up, a matrix followed
/// (FactKind::WorkflowOcaml), what its steps do, once each: "test", "doc", "fmt", "opam-lint" (FactKind::WorkflowJob), the kinds of dependencies
/// that they install (FactKind::WorkflowFlag), and the variables of the workflow and of those jobs, but for names of GitHub and values that are
/// worked out there (FactKind::WorkflowVariable). Nothing of a workflow without such a step, and of a text that is no YAML. At most 100 facts.
/// Source: github.com/ocaml/setup-ocaml, action.yml and README of v3, 2026-08.
QList<Fact> readGithubWorkflow(const Source &source);

/// The series that a release in a workflow asks for, without the last part: "5.3" of "5.3.x", "5.3.0" and "ocaml-base-compiler.5.3.0"; "5" of
/// "5" and "5.x". Empty for what names none, such as "ocaml-variants.5.3.0+trunk" or a range.
QString seriesInWorkflow(const QString &release);

} // namespace caravan::project
