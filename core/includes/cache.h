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
    QString commit;     ///< empty where there is none
    bool isTag = false; ///< it was asked for by the name of a tag
};

/// Files from elsewhere, as they were fetched last: a folder with one file for each text, named by its SHA-256, and one for each thing that
/// was asked for, named by the SHA-256 of that. No name from a pipeline becomes a path, and no address is written down.
class Cache
{
public:
    /// `$XDG_CACHE_HOME/caravan/includes`
    static QString usualFolder();

    explicit Cache(QString folder = usualFolder()) : m_folder(std::move(folder)) { }
    QString folder() const { return m_folder; }

    /// Nullopt where it was never fetched, or where what is kept of it is damaged. Read from the disk once.
    std::optional<gitlab::Fetched> find(const gitlab::Elsewhere &what) const;
    /// Keeps what arrived \a now, with what was there before where that was another text or a tag that moved. Errors: ReadOnly.
    Result<gitlab::Fetched> keep(const gitlab::Elsewhere &what, const Arrival &arrival, const QDateTime &now);
    /// Reads from the disk again what is asked for next: somebody else has fetched.
    void forget() { m_known.clear(); }

private:
    QString m_folder;
    mutable QHash<QByteArray, std::optional<gitlab::Fetched>> m_known; ///< by key
};

} // namespace caravan::includes
