// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/opam/value.h"

#include <optional>

namespace caravan::opam {

/// Whether opam takes \a name for a package: letters, digits, `-`, `_` and `+`, one letter at least.
bool isPackageName(const QString &name);
/// Whether opam takes \a version: letters, digits and `-_+.~`, not empty.
bool isPackageVersion(const QString &version);

/// Whether opam has a field of that name at the top of a file, or in a section of that kind.
bool isFieldOfFile(const QString &name);
bool isFieldOfSource(const QString &name);

/// What is wrong with the value of a field that opam knows; nullopt where opam takes it. The error stands where the wrong part does.
/// Source: opam 2.1.2 and 2.5, src/format/opamFile.ml and opamFormat.ml; the tests compare it with `opam lint`.
std::optional<Error> wrongIn(const Field &field, const Source &source);
/// The same for a field of a section `url` or `extra-source`.
std::optional<Error> wrongInSource(const Field &field, const Source &source);

} // namespace caravan::opam
