// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace caravan::gitlab {

/// Where a key of GitLab's CI language may stand. Which may stand where is said in `resources/gitlab/keywords.yml`.
enum class Place : quint8 {
    Global = 1, ///< at the root, and therefore no job
    Job = 2,
    Default = 4,    ///< in `default`, from which jobs take it
    Deprecated = 8, ///< at the root in the old style, taken like one of `default`
    Trigger = 16,   ///< in a job with `trigger`, which starts another pipeline
    OrJob = 32,     ///< at the root; what has a script is a job of this name nevertheless
};

/// Whether \a key may stand in a place; one table answers for reader, lint and completion.
bool isKeyword(QStringView key, Place place);
/// Every keyword of a place, sorted.
QStringList keywords(Place place);
/// The keys of a CI file's root that are not jobs (`stages`, `variables`, `default` …).
bool isGlobalKeyword(QStringView key);
/// The keyword that stands in the place of one which GitLab no longer knows: “stages” for “types”; empty for other keys.
QString renamedKeyword(const QString &key);
/// Whether a job can have the name \a key: any but that of a keyword which GitLab reserves.
bool canNameJob(QStringView key);
/// The keys of which an entry of the root named by a keyword must have one to be a job: `script`, `run`, `trigger`.
/// Source: gitlabhq, lib/gitlab/ci/config/entry/root.rb, filter_jobs!; job.rb and bridge.rb, matching?.
const QStringList &keysOfWork();

} // namespace caravan::gitlab
