// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace caravan::project {

/// The bytes that the commit HEAD has of a file at \a path, relative to \a folder. Filters that a checkout would run are not run. Errors: NotFound
/// when there is no repository, no commit yet, or no such file in it; Limit beyond 20 MB; Unreadable.
Result<QByteArray> committedFile(const QString &folder, const QString &path);

} // namespace caravan::project
