// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/run/caches.h"

#include <QSet>

namespace caravan::gitlab {

/// Where a path lies that a cache names: relative to the project folder, or elsewhere. Unknown when it begins with a variable that is
/// not known here.
enum class CachePlace { Inside, Outside, Unknown };

/// The place of a path whose known variables are replaced; $CI_PROJECT_DIR may stay as it is. GitLab does not expand `~`.
CachePlace cachePlaceOf(const QString &path);
/// Such a path below the project folder without `./`, `$CI_PROJECT_DIR/` and a final `/`; others with no more than dots resolved.
QString projectPathOf(const QString &path);
/// Whether GitLab stores nothing of a cache, since all its paths lie outside the project. \a paths: their variables replaced.
bool areAllOutside(const QStringList &paths);

/// The names of the variables in \a text: `$X`, `${X}`.
QStringList variableNamesIn(const QString &text);
/// The variable by which a cache has another key in each run, so that no later one finds it; empty when none does. \a text: of the key, the
/// file's variables replaced.
QString renewingVariableIn(const QString &text);

/// What a use asks the store for, in this order.
QStringList askedKeys(const CacheUse &use);
/// A key without the part that GitLab adds for protected branches and others, which the project can switch off.
QString bareKey(const QString &key);
/// Whether the file alone decides all that a use asks for.
bool isKnown(const CacheUse &use);

/// Whether a job that succeeds may store something by this use.
bool mayBeStored(const CacheUse &use);

/// What some pipelines leave in the store.
struct StoredKeys {
    QSet<QString> exact;
    QSet<QString> bare; ///< of each, bareKey()

    void add(const CacheUse &use);
    /// Whether one of the keys that \a use asks for is there, for protected branches or for others.
    bool mayServe(const CacheUse &use) const;
};

/// Whether a job with this cache may store something.
bool mayPush(const Cache &cache);

} // namespace caravan::gitlab
