// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/pipeline/resolved.h"

namespace caravan::assist {

/// Through what a value came to a job, as a word for machines: "job", "extends", "default" …
QString throughName(gitlab::Via via);
/// The file and line of an origin in the pipeline \a source; the line is 0 for what GitLab itself brings.
QPair<QString, int> placeOf(const gitlab::Origin &origin, const Source &source);

enum class Origins { LeftOut, Written };

/// YAML of jobs as GitLab runs them, with stages and workflow in front where \a isWhole. With Origins::Written a comment in front of each key
/// says where it comes from.
QByteArray resolvedText(const gitlab::Resolved &resolved, const QList<gitlab::ResolvedJob> &jobs, const Source &source, Origins origins,
                        bool isWhole);

} // namespace caravan::assist
