// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/source.h"

namespace caravan::opam {

/// What Caravan reads of a `dune` file.
struct DuneStanzas {
    bool documentsPackage = false; ///< a library has a `public_name`, or there is a `documentation` stanza: `@doc` makes pages of them
    bool hasUnread = false;        ///< it includes another file, or a program writes it
};

/// Errors: Syntax with line and column.
Result<DuneStanzas> readDuneStanzas(const Source &source);

} // namespace caravan::opam
