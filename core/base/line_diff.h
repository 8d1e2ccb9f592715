// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace caravan {

/// Lines \c beforeBegin … \c beforeEnd of one text (from 0, half-open) stand where the other has \c afterBegin … \c afterEnd.
struct LineChange {
    qsizetype beforeBegin = 0;
    qsizetype beforeEnd = 0;
    qsizetype afterBegin = 0;
    qsizetype afterEnd = 0;
    bool operator==(const LineChange &) const = default;
};

/// The lines of \a text, each with its line end; views into \a text. An empty text has no lines.
QList<QByteArrayView> linesOf(const QByteArray &text);

/// Where two lists of lines differ, in order; as few lines as there can be (Myers' algorithm).
/// Texts that differ in more than 1,000 lines give one change for all between their common beginning and end.
QList<LineChange> lineChanges(const QList<QByteArrayView> &before, const QList<QByteArrayView> &after);

} // namespace caravan
