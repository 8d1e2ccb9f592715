// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

#include <optional>

namespace caravan::fetch {

/// Whether an address leads to this machine itself: "localhost", 127.0.0.1, [::1].
bool isLoopback(const QUrl &url);

/// Whether anything is fetched from there: over HTTPS, or over HTTP from this machine itself.
bool isSafe(const QUrl &url);

/// Where a redirect leads; nullopt where it is not followed: to an unsafe address, or from elsewhere to this machine.
std::optional<QUrl> redirected(const QUrl &from, const QByteArray &location);

/// Whether both are of one server: what is meant for one may be sent to the other.
bool isSameServer(const QUrl &left, const QUrl &right);

} // namespace caravan::fetch
