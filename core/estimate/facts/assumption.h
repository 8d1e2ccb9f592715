// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimate/facts/cause.h"
#include "core/estimate/facts/own_figure.h"

#include <QString>

namespace caravan::estimate {

/// Something that an estimate takes for true.
struct Assumption {
    QString text; ///< a whole translated sentence with its figure and unit
    QString source;
    QString confidence;
    Cause cause = {};       ///< what hangs on it; none: no time does
    double influence = 0;   ///< seconds of the wall time between its P10 and its P90, all else being as expected
    bool isUnknown = false; ///< it stands for something that Caravan does not understand: its range is wide, and it comes first
    QString job = {};       ///< the first job whose own time would be better told than assumed, or was told by the user; empty for none
    QList<OwnFigure> figures = {}; ///< that it is made of, and that users may tell
    bool operator==(const Assumption &) const = default;
};

} // namespace caravan::estimate
