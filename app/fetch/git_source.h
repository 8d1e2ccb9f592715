// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fetch/repository.h"

#include <memory>

namespace caravan::fetch {

/// A project's repository, asked by git: over ssh with the keys of the user's agent and the hosts that are known, or over git's own protocol on
/// this machine. What is fetched lies in a bare repository; nothing of it is checked out, and no hook is run.
class GitSource final : public Repository
{
public:
    /// \a url: of the repository. \a folder: where the bare one is, made when something is fetched.
    GitSource(const QString &url, const QString &folder, int seconds);
    ~GitSource() override;

    Found<QString> commitOf(const QString &ref) override;
    Found<QByteArray> file(const QString &commit, const QString &path) override;
    Found<QByteArray> listing(const QString &commit) override;
    bool isTag(const QString &ref) override;
    Found<QList<Release>> releases() override;
    Found<Release> release(const QString &tag) override;
    bool knowsReleases() const override { return false; }

private:
    struct Handle;
    std::unique_ptr<Handle> m_handle;
};

} // namespace caravan::fetch
