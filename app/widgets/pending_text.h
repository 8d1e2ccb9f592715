// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace caravan {

/// Lets the field that has the focus take over what was typed into it, as it does when the focus leaves. The focus comes back to it,
/// unless taking over led it elsewhere. To be called before anything that reads or replaces what fields are about. Every field that
/// waits with what is typed takes it over when its focus leaves; this is the one way to bring that about.
void commitPendingText();

} // namespace caravan
