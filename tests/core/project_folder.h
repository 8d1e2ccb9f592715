// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/project.h"
#include "tests/files.h"

#include <QMap>
#include <QTemporaryDir>

namespace caravan {

/// A folder that is one project after the other.
class ProjectFolder
{
public:
    using Files = QMap<QString, QByteArray>; ///< by their paths in the folder

    /// The project of these files alone, which stand in the folder until the next one is asked for.
    project::Project with(const Files &files) const
    {
        QDir(m_folder.path()).removeRecursively();
        QDir().mkpath(m_folder.path());
        for (auto file = files.cbegin(); file != files.cend(); ++file)
            writeBytes(m_folder.filePath(file.key()), *file);
        const Result<project::Project> project = project::inspectFolder(m_folder.path());
        if (!project)
            qFatal("%s", qPrintable(project.error().toString()));
        return *project;
    }

private:
    QTemporaryDir m_folder;
};

} // namespace caravan
