// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>

namespace caravan::fetch {

/// The tokens that the user has for servers: of the variable CARAVAN_TOKENS, which is "gitlab.example.org=glpat-… other.org=…", else of the
/// system's keyring. Each is for the server of exactly this name; none is ever written to a file, nor printed.
class Tokens
{
public:
    /// \a server: "gitlab.example.org", with a port where it has an unusual one. Empty where there is none. Asks the keyring once.
    QByteArray tokenFor(const QString &server);

private:
    QHash<QString, QByteArray> m_known;
};

/// Gives a token to the system's keyring. Errors: Refused.
Result<Done> keepInKeyring(const QString &server, const QByteArray &token);
/// Takes it away. Errors: Refused.
Result<Done> forgetInKeyring(const QString &server);

} // namespace caravan::fetch
