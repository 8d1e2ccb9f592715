// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace caravan::benchmark {

/// A pipeline of \a jobs jobs as people write them: templates, anchors, `!reference`, rules, needs, caches with keys from files,
/// comments. 14 lines a job.
QByteArray pipelineOf(int jobs);

} // namespace caravan::benchmark
