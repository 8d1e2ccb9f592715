// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/units.h"

#include "core/base/texts.h"

#include <QLocale>

#include <cmath>

namespace caravan {

namespace {
CARAVAN_TEXTS(UnitsTexts);
} // namespace

QString formatDuration(Seconds duration)
{
    const auto seconds = qint64(std::llround(std::max(0.0, duration.count())));
    const auto padded = [](qint64 number) { return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0')); };
    if (seconds < 60)
        return UnitsTexts::tr("%1 s").arg(seconds);
    if (seconds < 3600)
        return UnitsTexts::tr("%1 min %2 s").arg(QString::number(seconds / 60), padded(seconds % 60));
    return UnitsTexts::tr("%1 h %2 min").arg(QString::number(seconds / 3600), padded(seconds % 3600 / 60));
}

QString formatBytes(Bytes size)
{
    const auto number = [](double value) { return QLocale().toString(value, 'f', value < 9.95 ? 1 : 0); };
    if (size.value >= 999.5e6)
        return UnitsTexts::tr("%1 GB").arg(number(size.value / 1e9));
    if (size.value >= 999.5e3)
        return UnitsTexts::tr("%1 MB").arg(QLocale().toString(size.value / 1e6, 'f', 0));
    if (size.value >= 1e3)
        return UnitsTexts::tr("%1 kB").arg(QLocale().toString(size.value / 1e3, 'f', 0));
    return UnitsTexts::tr("%1 B").arg(QLocale().toString(size.value, 'f', 0));
}

} // namespace caravan
