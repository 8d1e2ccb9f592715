// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace caravan::comparing {

/// A line of a difference as it is shown.
struct DifferenceLine {
    enum Kind { Same, Added, Removed, Gap };
    Kind kind = Same;
    QString text; ///< without its line end; empty for a gap
    bool operator==(const DifferenceLine &) const = default;
};

/// What changes from one text to another, with \a context unchanged lines around each change and gaps between them.
QList<DifferenceLine> differenceLines(const QByteArray &before, const QByteArray &after, int context = 3);

} // namespace caravan::comparing
