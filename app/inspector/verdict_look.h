// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/verdicts.h"
#include "app/theme/theme.h"

namespace caravan::inspector {

/// Where what decides stands in the open text; empty when it stands elsewhere, or nothing was written.
inline Span placeOf(const gitlab::Origin &decidedBy) { return decidedBy.file.isEmpty() ? decidedBy.span : Span(); }

/// The colour that a verdict is written in.
inline theme::Role roleOf(const gitlab::Verdict &verdict)
{
    if (!isCertain(verdict))
        return theme::Role::Warn;
    return isIn(verdict) ? theme::Role::Ink : theme::Role::Muted;
}

} // namespace caravan::inspector
