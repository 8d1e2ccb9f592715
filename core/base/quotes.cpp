// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/quotes.h"

#include "core/base/texts.h"

namespace caravan {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(QuotesTexts);

} // namespace

QString inQuotes(const QString &text) { return QuotesTexts::tr("“%1”", "a name or text within a sentence").arg(text); }

QString inQuotes(const QStringList &texts)
{
    QStringList quoted;
    for (const QString &text : texts)
        quoted.append(inQuotes(text));
    return quoted.join(", "_L1);
}

} // namespace caravan
