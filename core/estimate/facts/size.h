// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace caravan::estimate {

/// What something takes on a disk.
struct Size {
    double bytes = 0;
    double files = 0;
    Size &operator+=(const Size &other)
    {
        bytes += other.bytes;
        files += other.files;
        return *this;
    }
    bool operator==(const Size &) const = default;
};

} // namespace caravan::estimate
