// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimate/facts/assumption.h"

namespace caravan {

/// What is said below an assumption: how much hangs on it, how sure it is, and where its figure comes from. Lines.
QString aboutAssumption(const estimate::Assumption &assumption);

} // namespace caravan
