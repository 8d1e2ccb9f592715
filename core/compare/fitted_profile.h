// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/calibration.h"
#include "core/yaml/value.h"

namespace caravan::compare {

/// Whether \a id can be that of a profile: letters, digits, `.`, `_` and `-`.
bool isProfileId(QStringView id);

/// The entry of a file like estimate::ownFactsFile() that \a calibration comes to: what is other than in its base, with how sure each figure is and
/// what it was made from. \a date: ISO 8601.
yaml::Value profileEntry(const Calibration &calibration, const CalibrationInputs &inputs, const QString &id, const QString &date);

/// \a text, such a file or empty, with \a entry in the place of the one with its id, or at the end. Errors: those of yaml::Draft, and Syntax where the
/// text is no such file.
Result<QByteArray> withProfile(const Source &text, const yaml::Value &entry);

/// Writes \a entry into estimate::ownFactsFile(), which is made where it is missing. Errors: those of withProfile() and writeFile(); Refused where
/// the file would not be read as profiles.
Result<Done> saveProfile(const yaml::Value &entry, const Knowledge &knowledge);

} // namespace caravan::compare
