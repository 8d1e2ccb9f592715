// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace caravan {

/// How a text differs from the one that is in its file.
struct UnsavedLines {
    QList<int> lines; ///< of the text, from 1: those that the file does not have, or has otherwise
    int count = 0;    ///< lines that are other, new or gone; where some stand for others, those of the longer side
    bool operator==(const UnsavedLines &) const = default;
};

/// Looks only at what lies between the common beginning and the common end of both.
UnsavedLines unsavedLines(const QByteArray &saved, const QByteArray &text);

} // namespace caravan
