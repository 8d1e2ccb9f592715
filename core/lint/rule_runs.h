// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lint/fixes/report.h"

namespace caravan::lint {

/// What all rules found in one text.
struct Found {
    Notes notes;
    QSet<QString> said; ///< as Report::said()
};

/// Runs the rules \a only, all where it is empty, and those whose findings are needed to judge comments. \a heard: as for Report.
Found runRules(const Context &context, const QStringList &only, const QSet<QString> &heard);

/// The rules about comments that excuse findings, which look at what all others found.
constexpr QLatin1StringView idleComment("S01");
constexpr QLatin1StringView commentWithoutReason("S02");
/// Whether one of them is among the rules \a only.
bool asksForComments(const QStringList &only);

} // namespace caravan::lint
