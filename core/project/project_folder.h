// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace caravan::project {

/// The project that \a file belongs to: the nearest folder around it that is a git repository, else the nearest with a `.gitlab-ci.yml`,
/// else the folder that it is in.
QString folderOf(const QString &file);

/// The path of \a file in its project, however it is written; where no project is known, the absolute one.
QString pathInProject(const QString &file);

} // namespace caravan::project
