// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/script/script.h"

namespace caravan::script {

/// What of a list hangs on how one of its commands ends: what runs where it succeeds, and where it does not.
struct Hanging {
    QList<const SimpleCommand *> then;
    QList<const SimpleCommand *> otherwise;

    bool isNothing() const { return then.isEmpty() && otherwise.isEmpty(); }
};

/// Of number \a at of \a commands, which end before number \a end: by `&&` and `||` behind it, or by the `if` whose condition it is. Not of what a
/// loop repeats.
Hanging hangingOn(const Parsed &text, const QList<SimpleCommand> &commands, qsizetype at, qsizetype end);

} // namespace caravan::script
