// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assist/names.h"

#include <optional>

namespace caravan::assist {

/// Where something is defined.
struct Definition {
    QString file; ///< relative to the project; empty for the open text
    int line = 0; ///< from 1
    Span span;    ///< in the open text; empty in another file
    bool operator==(const Definition &) const = default;
};

/// Where that is defined which the word at \a offset names: a job or template of `extends`, `needs`, `dependencies`, `!reference` and their
/// like, the anchor of an alias, a stage, a variable of the pipeline, an included file. Nullopt where it names nothing, or nothing that is known.
std::optional<Definition> definitionAt(const QByteArray &text, qsizetype offset, const Surroundings &around);

} // namespace caravan::assist
