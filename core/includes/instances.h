// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/gitlab/values/elsewhere.h"

#include <QStringList>

namespace caravan::includes {

/// GitLabs that live below a path of their server, such as `https://example.org/gitlab`: nothing in a git address tells that. The user names each
/// once; the names stand in a file of the user's, an address a line.

/// `$XDG_CONFIG_HOME/caravan/instances`
QString instancesFile();
/// The addresses in it, without a slash at their ends. A line with `#` before it is a note; one that is no address is left out.
QStringList instances();
/// Adds an address to the file. Errors: Usage where it is none, ReadOnly.
Result<Done> addInstance(const QString &address);
/// Takes an address out of the file; one that is not in it is none. Errors: ReadOnly.
Result<Done> removeInstance(const QString &address);

/// The project behind the address of a git remote, with what is known of \a instances.
gitlab::Home homeOfRemote(const QString &remote, const QStringList &instances);
/// Where the API is of a server that is known by ssh, or by its address.
QString apiAddress(const QString &server, const QStringList &instances);

} // namespace caravan::includes
