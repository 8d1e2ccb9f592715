// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fetch/addresses.h"

#include <QHostAddress>

namespace caravan::fetch {

namespace {

int portOf(const QUrl &url)
{
    constexpr int httpsPort = 443;
    constexpr int httpPort = 80;
    return url.port(url.scheme() == QStringLiteral("https") ? httpsPort : httpPort);
}

} // namespace

bool isLoopback(const QUrl &url) { return url.host() == QStringLiteral("localhost") || QHostAddress(url.host()).isLoopback(); }

bool isSafe(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty())
        return false;
    return url.scheme() == QStringLiteral("https") || (url.scheme() == QStringLiteral("http") && isLoopback(url));
}

std::optional<QUrl> redirected(const QUrl &from, const QByteArray &location)
{
    const QUrl to = from.resolved(QUrl::fromEncoded(location));
    if (location.isEmpty() || !isSafe(to))
        return std::nullopt;
    const bool isLessSafe = from.scheme() == QStringLiteral("https") && to.scheme() != from.scheme();
    const bool isInwards = isLoopback(to) && !isLoopback(from);
    return isLessSafe || isInwards ? std::nullopt : std::optional(to);
}

bool isSameServer(const QUrl &left, const QUrl &right)
{
    return left.scheme() == right.scheme() && left.host() == right.host() && portOf(left) == portOf(right);
}

} // namespace caravan::fetch
