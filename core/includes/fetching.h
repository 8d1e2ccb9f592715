// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/values/reading.h"
#include "core/includes/wanted.h"

#include <functional>

namespace caravan::includes {

constexpr int usualSeconds = 30; ///< that one file may take: GitLab gives all of them together as long

/// How files are fetched.
struct FetchSetting {
    std::shared_ptr<Cache> cache;
    int seconds = usualSeconds; ///< that one file may take
    /// Told now and then how many files are settled of those that are known to be wanted. False: nobody waits any more. May be empty.
    std::function<bool(int done, int total)> step = {};
};

/// Fetches what the pipeline of \a tree includes from elsewhere, and what that includes, as its rules say for the event of each reading, and keeps
/// it in the cache. Reaches the network through the program caravan-fetch, and waits for it. Errors: those of Cache::keep().
Result<QList<Outcome>> fetchIncludes(const yaml::Tree &tree, QList<gitlab::Reading> readings, const FetchSetting &setting);

/// The program that fetches, beside this one or where it is installed; empty where there is none.
QString fetchingProgram();

/// Gives a \a token for the server \a host ("gitlab.example.org") to the system's keyring, or takes that away where it is empty. Errors: NotFound
/// without the program, Refused with what the keyring says.
Result<Done> keepToken(const QString &host, const QByteArray &token);

} // namespace caravan::includes
