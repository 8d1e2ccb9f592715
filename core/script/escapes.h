// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace caravan::script {

/// What bash makes of \a text within `$'…'`: `\n`, `\x41`, `\u20ac` and the like are replaced.
QString withoutEscapes(QStringView text);

} // namespace caravan::script
