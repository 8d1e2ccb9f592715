// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace caravan::recipes {

/// The confidence of a fact ("measured", "stated", "derived", "assumed", "seen") as people read it; another word as it is.
QString confidenceWord(const QString &confidence);

} // namespace caravan::recipes
