// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace caravan {

/// A half-open range of byte offsets in a source text.
struct Span {
    qsizetype begin = 0;
    qsizetype end = 0;

    qsizetype length() const { return end - begin; }
    bool isEmpty() const { return begin == end; }
    bool contains(qsizetype offset) const { return begin <= offset && offset < end; }
    bool contains(const Span &other) const { return begin <= other.begin && other.end <= end; }
    bool operator==(const Span &) const = default;
};

/// A place as people name it: line and column count from 1, the column counts characters (code points).
struct Position {
    int line = 1;
    int column = 1;
    bool operator==(const Position &) const = default;
};

} // namespace caravan
