// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace caravan::gitlab {

/// Where a key of GitLab's CI language may stand. Which may stand where is said in `resources/gitlab/keywords.yml`.
enum class Place : quint8 {
    Global = 1, ///< at the root, and therefore no job
    Job = 2,
    Default = 4,    ///< in `default`, from which jobs take it
    Deprecated = 8, ///< at the root in the old style, taken like one of `default`
    Trigger = 16,   ///< in a job with `trigger`, which starts another pipeline
};

/// Whether \a key may stand in a place; one table answers for reader, lint and completion.
bool isKeyword(QStringView key, Place place);
/// Every keyword of a place, sorted.
QStringList keywords(Place place);
/// The keys of a CI file's root that are not jobs (`stages`, `variables`, `default` …).
bool isGlobalKeyword(QStringView key);

} // namespace caravan::gitlab
