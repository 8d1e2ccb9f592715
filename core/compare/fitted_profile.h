// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/calibration.h"
#include "core/yaml/value.h"

namespace caravan::compare {

/// The entry of a file like estimate::ownFactsFile() that \a calibration comes to: what is other than in its base, with how sure each figure is and
/// what it was made from. \a date: ISO 8601.
yaml::Map profileEntry(const Calibration &calibration, const CalibrationInputs &inputs, const QString &id, const QString &date);

} // namespace caravan::compare
