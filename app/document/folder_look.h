// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/project.h"

namespace caravan {

/// The files, beside the pipeline, that say how a project is to be looked at: settings of rules, images of the user. As they are now.
QList<FileStamp> settingsStamps(const QString &folder);

/// What a project's folder says now, besides its pipeline.
struct FolderLook {
    Result<project::Project> project;
    std::optional<QStringList> files; ///< as rules see them; nullopt when nobody had asked for them
    QList<FileStamp> settings;
};

struct FolderQuestion {
    QString folder;
    bool asksForFiles = false;
};

/// Reads files only; may run in any thread.
FolderLook lookAt(const FolderQuestion &question);

} // namespace caravan
