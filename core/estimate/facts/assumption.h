// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace caravan::estimate {

/// Something that an estimate takes for true.
struct Assumption {
    QString text; ///< a whole translated sentence with its figure and unit
    QString source;
    QString confidence;
    bool operator==(const Assumption &) const = default;
};

} // namespace caravan::estimate
