// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace caravan::gitlab {

/// Where a key of GitLab's CI language may stand. Source: GitLab's CI/CD YAML reference and ci.json, 2026-08.
enum class Place : quint8 {
    Global = 1, ///< at the root, and therefore no job
    Job = 2,
    Default = 4, ///< in `default`, from which jobs take it
    Deprecated = 8, ///< at the root in the old style, taken like one of `default`
};

/// Whether \a key may stand in a place; one table answers for reader, lint and completion.
bool isKeyword(QStringView key, Place place);
/// Every keyword of a place, sorted.
QStringList keywords(Place place);

} // namespace caravan::gitlab
