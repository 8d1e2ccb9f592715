// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/project_folder.h"

#include <QDir>
#include <QFileInfo>

#include <optional>

namespace caravan::project {

using namespace Qt::StringLiterals;

namespace {

/// The nearest folder around \a file that has \a name; nullopt for none.
std::optional<QString> folderWith(const QString &file, const QString &name)
{
    for (QDir folder(QFileInfo(file).absolutePath());;) {
        if (folder.exists(name))
            return folder.path();
        if (!folder.cdUp())
            return std::nullopt;
    }
}

std::optional<QString> knownFolder(const QString &file)
{
    const std::optional<QString> repository = folderWith(file, u".git"_s);
    return repository ? repository : folderWith(file, u".gitlab-ci.yml"_s);
}

} // namespace

QString folderOf(const QString &file) { return knownFolder(file).value_or(QFileInfo(file).absolutePath()); }

QString pathInProject(const QString &file)
{
    const QString path = QDir::cleanPath(QFileInfo(file).absoluteFilePath());
    const std::optional<QString> folder = knownFolder(file);
    return folder ? QDir(*folder).relativeFilePath(path) : path;
}

} // namespace caravan::project
