// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/compare.h"

#include <QStringList>

namespace caravan::comparing {

/// A card: a column, and what it is the best in.
struct Shown {
    QString id; ///< among the cards: "local-switch", "local-switch@image", "found 1"
    compare::Column column;
    QStringList distinctions;
    bool isOnOtherRunner = false; ///< its jobs ask for another runner than the one that all others are estimated for
};

} // namespace caravan::comparing
