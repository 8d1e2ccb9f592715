// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

namespace caravan::canvas {

/// What a key does while the canvas has the focus.
struct KeyMeaning {
    QList<QKeySequence> keys;
    QString meaning;
};

/// The keys of the canvas beside those in menus, in the order in which people learn them.
QList<KeyMeaning> keyMeanings();

} // namespace caravan::canvas
