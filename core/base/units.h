// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>

namespace caravan {

using Seconds = std::chrono::duration<double>;

/// A number of bytes; 10^6 bytes are a megabyte.
struct Bytes {
    double value = 0;
    auto operator<=>(const Bytes &) const = default; // NOLINT(modernize-use-nullptr): the compiler's own 0
};
inline Bytes operator+(Bytes a, Bytes b) { return {a.value + b.value}; }
inline Bytes operator*(Bytes a, double factor) { return {a.value * factor}; }

/// The quantiles that Caravan shows of an uncertain quantity.
template<class T>
struct Range {
    T p10 = T{};
    T p50 = T{};
    T p90 = T{};
    bool operator==(const Range &) const = default;
};

/// "54 s", "8 min 12 s", "1 h 05 min"; rounded to the second, in the user's language.
QString formatDuration(Seconds duration);
/// "212 MB", "1.1 GB", "3 kB"; two or three significant digits.
QString formatBytes(Bytes size);

} // namespace caravan
