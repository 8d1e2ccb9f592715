// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fetch/versions.h"

#include <QRegularExpression>
#include <QVersionNumber>

namespace caravan::fetch {

using namespace Qt::StringLiterals;

namespace {

/// The number of a finished version; null for anything else. A "v" before it is allowed, build metadata behind it too.
QVersionNumber numberOf(const QString &tag)
{
    static const QRegularExpression finished(u"^v?(\\d+\\.\\d+\\.\\d+)(\\+[0-9A-Za-z.-]+)?$"_s);
    const QRegularExpressionMatch match = finished.match(tag);
    return match.hasMatch() ? QVersionNumber::fromString(match.captured(1)) : QVersionNumber();
}

} // namespace

bool isSemantic(const QString &tag)
{
    static const QRegularExpression semantic(u"^v?\\d+\\.\\d+\\.\\d+(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$"_s);
    return semantic.match(tag).hasMatch();
}

bool isRange(const QString &version)
{
    static const QRegularExpression partial(u"^\\d+(\\.\\d+)?$"_s);
    return version == "~latest"_L1 || partial.match(version).hasMatch();
}

std::optional<Release> releaseFor(const QString &version, const QList<Release> &releases)
{
    const QVersionNumber begin = version == "~latest"_L1 ? QVersionNumber() : QVersionNumber::fromString(version);
    std::optional<Release> best;
    for (const Release &release : releases) {
        const QVersionNumber number = numberOf(release.tag);
        if (!number.isNull() && begin.isPrefixOf(number) && (!best || number > numberOf(best->tag)))
            best = release;
    }
    return best;
}

} // namespace caravan::fetch
