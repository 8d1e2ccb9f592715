// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recipes/own_entries.h"

namespace caravan::compare {

/// A runner profile of the user's: an entry of `runners` in a file like estimate::ownFactsFile().
using OwnProfile = recipes::OwnEntry;

/// Whether \a id can be that of a profile: letters, digits, `.`, `_` and `-`.
bool isProfileId(QStringView id);

/// The profiles of such a file, in their order. Errors: Syntax where it cannot be read as figures; NotFound where it has none.
Result<QList<OwnProfile>> profilesIn(const Source &file);
/// Those of estimate::ownFactsFile(); none where it is missing. Errors: Unreadable, and as above.
Result<QList<OwnProfile>> ownProfiles();

/// \a text, such a file or empty, with \a entry in the place of the one with its id, or at the end. Comments and what else the file says stay.
/// Errors: those of yaml::Draft, and Syntax where the text is no such file.
Result<QByteArray> withProfile(const Source &text, const yaml::Map &entry);
/// A file with nothing but these profiles, for others to take in.
QByteArray fileOfProfiles(const QList<OwnProfile> &profiles);

/// Writes \a entry into estimate::ownFactsFile(), which is made where it is missing. Errors: those of withProfile() and
/// estimate::rewriteOwnFacts().
Result<Done> saveProfile(const yaml::Map &entry);
/// Makes the profiles there those of \a after, where they were those of \a before: all or nothing, and only what differs is written. Errors: Usage
/// for an id that cannot be or is there twice, those of recipes::withChangedEntries() and estimate::rewriteOwnFacts().
Result<Done> saveProfiles(const QList<OwnProfile> &before, const QList<OwnProfile> &after);

} // namespace caravan::compare
