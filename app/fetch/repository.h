// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fetch/versions.h"
#include "core/includes/wire.h"

namespace caravan::fetch {

/// Something that was asked for, or why it is not there.
template<class T>
struct Found {
    T value = {};
    includes::Trouble trouble = includes::Trouble::None;
    QString host = {};
    QString detail = {};

    bool isThere() const { return trouble == includes::Trouble::None; }
    /// The same trouble of another thing.
    template<class U>
    Found<U> as() const
    {
        return {{}, trouble, host, detail};
    }
};

/// A project's repository on its server.
class Repository
{
public:
    Repository() = default;
    Repository(const Repository &) = delete;
    Repository &operator=(const Repository &) = delete;
    virtual ~Repository() = default;

    /// The commit of a branch, tag or commit; of the default branch for an empty \a ref.
    virtual Found<QString> commitOf(const QString &ref) = 0;
    virtual Found<QByteArray> file(const QString &commit, const QString &path) = 0;
    /// The paths of all files, one a line.
    virtual Found<QByteArray> listing(const QString &commit) = 0;
    virtual bool isTag(const QString &ref) = 0;
    virtual Found<QList<Release>> releases() = 0;
    /// The release of this tag.
    virtual Found<Release> release(const QString &tag) = 0;
    /// Whether releases() are what the project has released, and not merely its tags.
    virtual bool knowsReleases() const = 0;
};

} // namespace caravan::fetch
