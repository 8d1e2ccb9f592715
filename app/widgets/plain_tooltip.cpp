// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/plain_tooltip.h"

#include <QTextDocument>

namespace caravan {

QString plainTooltip(const QString &text) { return Qt::mightBeRichText(text) ? Qt::convertFromPlainText(text, Qt::WhiteSpacePre) : text; }

} // namespace caravan
