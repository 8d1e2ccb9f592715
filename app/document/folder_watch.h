// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/folder_look.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include <memory>

namespace caravan {

/// Notices that something was written in a project's folder: files and folders that come and go, the files that its facts are read
/// from, and what git keeps of the repository; and in the files where the user says what Caravan shall take for true. It says that something was, not what; what the folder says then it can look up in the
/// background.
class FolderWatch : public QObject
{
    Q_OBJECT

public:
    explicit FolderWatch(QObject *parent = nullptr);
    ~FolderWatch() override;

    /// Watches the folder of another project, or of none, or the same one with other files in it.
    void follow(const project::Project *project);
    /// Says stirred() after the rest, as if something had been written now.
    void stir() { m_rest.start(); }
    /// Looks in the background; a look that is under way is dropped.
    void look(const FolderQuestion &question);
    /// What was seen, after looked().
    const FolderLook &seen() const;

Q_SIGNALS:
    /// Once for several writes in a row.
    void stirred();
    /// Never said of a look that was dropped, nor of one at a project that is not followed any more.
    void looked();

private:
    QString m_folder;
    QFileSystemWatcher m_watcher;
    QTimer m_rest; ///< since the last write
    class Look;
    std::unique_ptr<Look> m_look;
};

} // namespace caravan
