// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/values/files.h"

#include <memory>

namespace caravan::includes {

class Cache;

/// The project in \a folder on its server, by the address of its git remote.
gitlab::Home homeOfFolder(const QString &folder);

/// The files below \a folder (see gitlab::filesOf()), with what was fetched from elsewhere so far. Not to be shared between threads.
gitlab::Files filesOf(const QString &folder);
/// The same with a cache that somebody else keeps, too.
gitlab::Files filesOf(const QString &folder, std::shared_ptr<const Cache> cache);

} // namespace caravan::includes
