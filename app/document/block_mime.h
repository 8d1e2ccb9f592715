// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace caravan {

/// MIME type of what is dragged out of the palette; the data is the id of a block or strategy, in UTF-8.
inline const QString blockMimeType = QStringLiteral("application/x-caravan-block");

} // namespace caravan
