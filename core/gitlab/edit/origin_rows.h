// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/edit/edit_place.h"

namespace caravan::gitlab {

/// One line of the origin view: a keyword of a job, what it comes to, and where that is written.
struct OriginRow {
    QString keyword; ///< `image`, `variables.DEBIAN`, `cache.key`
    QString value;   ///< on one line, in flow style
    Origin origin;
    int line = 0; ///< from 1, in the open text or in \c origin's file; 0 where nothing is written
    bool operator==(const OriginRow &) const = default;
};

/// What the job \a job has and whence, in the order of the file, what it takes from `default` and the root behind its own.
/// Of a map that is merged from several places each entry has a row.
QList<OriginRow> originRows(const yaml::Tree &tree, const QString &job, const Reading &reading = {});

} // namespace caravan::gitlab
