// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/values/files.h"

#include <QFileSystemWatcher>
#include <QMap>
#include <QTimer>

#include <memory>

namespace caravan {

/// Notices when included files change on disk, appear or go. It knows them by what is read through watched(); the open file
/// itself is none of them.
class IncludeWatch : public QObject
{
    Q_OBJECT

public:
    /// Contents by path in the project; null for a file that could not be read.
    using Contents = QMap<QString, QByteArray>;
    /// What was read of a project's files.
    struct Seen {
        Contents contents;
        std::optional<QStringList> listed; ///< their names, where somebody asked for them
    };

    explicit IncludeWatch(QObject *parent = nullptr);
    /// The files below \a folder, with what was fetched from elsewhere by now; what is read of them is noted in \a seen.
    static gitlab::Files noting(const QString &folder, const std::shared_ptr<Seen> &seen);

    /// Watches nothing any more.
    void forget();
    /// The same; those that are read below it from now on will be watched.
    gitlab::Files watched(const QString &folder);
    /// What follows hangs on what was \a seen elsewhere, too.
    void add(const Seen &seen);
    /// The files below it, where somebody has asked for them since watched(); what was derived hangs on them then.
    const std::optional<QStringList> &listed() const { return m_seen->listed; }
    /// To be called before everything is derived: what is read first from now on is what counts as known.
    void begin() { m_seen->contents.clear(); }
    /// Watches what was read since begin(); cheap when that is nothing new.
    void follow();

Q_SIGNALS:
    /// What one of the files says is not what was read; told once for several writes in a row.
    void changed();
    /// Something was written, and the files were compared with what was read; changed() came before where one differs.
    void compared();

private:
    void compare();

    QString m_folder;
    std::shared_ptr<Seen> m_seen;
    QStringList m_followed; ///< the files that follow() saw last
    QFileSystemWatcher m_watcher;
    QTimer m_rest; ///< since the last write
};

} // namespace caravan
