// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/gitlab/values/elsewhere.h"

#include <QHash>

namespace caravan::includes {

/// What was fetched of a file.
struct Arrival {
    QByteArray bytes;
    QString commit;       ///< empty where there is none
    bool isTag = false;   ///< it was asked for by the name of a tag
    QString version = {}; ///< see gitlab::Fetched
    bool isByTags = false;
};

/// One thing that the cache holds.
struct Kept {
    QString name; ///< as people call it, without secrets; empty where that was not written down
    QString commit;
    QString checksum;
    QDateTime fetched;
    QDateTime used; ///< last, to the day
    std::optional<gitlab::FetchedBefore> before;
    QString version;
    qint64 bytes = 0;
    bool isDamaged = false; ///< its text is missing, or another
};

/// What is in the cache, the newest first.
struct Holding {
    QList<Kept> files;
    qint64 bytes = 0; ///< of everything in the folder, what git keeps there too
};

/// What was taken away.
struct Cleared {
    qsizetype files = 0;
    qint64 bytes = 0;
};

/// Files from elsewhere, as they were fetched last: a folder with one file for each text, named by its SHA-256, and one for each thing that
/// was asked for, named by the SHA-256 of that. No name from a pipeline becomes a path. The names that people know the files by are written down
/// beside them, without user, password and query; the folder is its owner's alone.
class Cache
{
public:
    /// `$XDG_CACHE_HOME/caravan/includes`
    static QString usualFolder();

    explicit Cache(QString folder = usualFolder()) : m_folder(std::move(folder)) { }
    QString folder() const { return m_folder; }
    /// Where git may keep what it needs to fetch.
    QString gitFolder() const;

    /// Nullopt where it was never fetched, or where what is kept of it is damaged. Read from the disk once.
    std::optional<gitlab::Fetched> find(const gitlab::Elsewhere &what) const;
    /// Keeps what arrived \a now, with what was there before where that was another text or a tag that moved. Errors: ReadOnly.
    Result<gitlab::Fetched> keep(const gitlab::Elsewhere &what, const Arrival &arrival, const QDateTime &now);
    /// What it holds. A folder that is not there is empty.
    Holding holding() const;
    /// Takes away what nobody used since \a day, and texts that nothing names; what git keeps too, where all goes. Errors: ReadOnly.
    Result<Cleared> clear(const QDateTime &day = {});
    /// What is dropped by itself when something is fetched: what was not used for this many days.
    static constexpr int usualDays = 180;

    /// Reads from the disk again what is asked for next: somebody else has fetched.
    void forget() { m_known.clear(); }

private:
    QString m_folder;
    mutable QHash<QByteArray, std::optional<gitlab::Fetched>> m_known; ///< by key
};

} // namespace caravan::includes
