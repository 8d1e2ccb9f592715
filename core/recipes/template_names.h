// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRegularExpression>
#include <QString>

namespace caravan::recipes {

/// A name of ocaml/opam in a text: repository, distribution, and the release of OCaml where the tag says one.
const QRegularExpression &familyName();
/// A compiler that opam is asked for: its version.
const QRegularExpression &compilerName();
/// The operands of each `opam install … --deps-only` in a script's text, with their places in it.
QList<QRegularExpressionMatch> operandsOfInstall(const QString &text);

} // namespace caravan::recipes
