// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

namespace caravan {

using namespace Qt::StringLiterals;

QString Error::toString() const
{
    QString place = file;
    if (line > 0)
        place += u":%1:%2"_s.arg(line).arg(qMax(column, 1));
    if (!place.isEmpty())
        place += u": "_s;
    QString text = place + u"error: "_s + message;
    if (!hint.isEmpty())
        text += u"\n"_s + hint;
    return text;
}

} // namespace caravan
