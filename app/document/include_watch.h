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
    explicit IncludeWatch(QObject *parent = nullptr);

    /// Watches nothing any more.
    void forget();
    /// The files below \a folder, with what was fetched from elsewhere by now; those that are read below it from now on will be watched.
    gitlab::Files watched(const QString &folder);
    /// The files below it, where somebody has asked for them since watched(); what was derived hangs on them then.
    const std::optional<QStringList> &listed() const { return *m_listed; }
    /// To be called before everything is derived: what is read first from now on is what counts as known.
    void begin() { m_read->clear(); }
    /// Watches what was read since begin(); cheap when that is nothing new.
    void follow();

Q_SIGNALS:
    /// What one of the files says is not what was read; told once for several writes in a row.
    void changed();
    /// Something was written, and the files were compared with what was read; changed() came before where one differs.
    void compared();

private:
    /// Contents by path in the project; null for a file that could not be read.
    using Contents = QMap<QString, QByteArray>;
    void compare();

    QString m_folder;
    std::shared_ptr<Contents> m_read;
    std::shared_ptr<std::optional<QStringList>> m_listed;
    QStringList m_followed; ///< the files that follow() saw last
    QFileSystemWatcher m_watcher;
    QTimer m_rest; ///< since the last write
};

} // namespace caravan
