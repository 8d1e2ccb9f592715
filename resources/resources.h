// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace caravan {

/// Makes the files that are built in readable under ":/caravan/"; may be called any number of times.
/// Whoever opens such a file calls this first, since the linker drops what nobody calls.
void initialiseResources();

} // namespace caravan
