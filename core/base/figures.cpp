// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/figures.h"

#include <QLocale>

namespace caravan {

QString formatFigure(double value)
{
    // Below each of these, rounding leaves one digit fewer in front of the point.
    const int decimals = value < 0.005 || value >= 9.95 ? 0 : value < 0.995 ? 2 : 1;
    return QLocale().toString(value, 'f', decimals);
}

QString cellFigure(double value, int decimals)
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(value, 'f', decimals);
}

} // namespace caravan
