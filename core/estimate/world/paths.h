// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace caravan::estimate {

/// Where things stand in the file system that the estimator imagines for a job.
QString projectFolder(); ///< $CI_PROJECT_DIR
QString homeFolder();    ///< of the user that scripts run as

/// \a path as an absolute one without `.`, `..`, `~`, doubled or trailing slashes; \a folder is where relative ones begin.
QString absolutePath(const QString &path, const QString &folder);
bool isInProject(const QString &path);

} // namespace caravan::estimate
