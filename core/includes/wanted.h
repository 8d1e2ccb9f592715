// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/includes/cache.h"
#include "core/includes/wire.h"

#include <QHash>
#include <QList>

namespace caravan::includes {

/// What became of one file that was to be fetched.
struct Outcome {
    gitlab::Elsewhere what;
    QString name;                        ///< for people
    std::optional<gitlab::Fetched> file; ///< as it is in the cache now, and may have been before; nullopt: it is not there
    Trouble trouble = Trouble::None;
    QString problem = {}; ///< why it was not fetched, a whole sentence; empty when it was
    QString host = {};    ///< of a NeedsToken or NotFound: for which a token may help
};

/// While files are fetched: what a pipeline asks for next. A file that may be another one by now is not there until it was fetched anew;
/// when that fails, it is there as it was.
class Wanted
{
public:
    explicit Wanted(std::shared_ptr<Cache> cache) : m_cache(std::move(cache)) { }

    /// For Files::fetched: notes what is asked for and not settled yet.
    std::optional<gitlab::Fetched> find(const gitlab::Elsewhere &what);
    /// What was asked for since the last call, each once.
    QList<Item> take();
    /// What was fetched, or why it was not. Errors: those of Cache::keep().
    Result<Done> settle(const gitlab::Elsewhere &what, const Answer &answer, const QDateTime &now);

    const QList<Outcome> &outcomes() const { return m_outcomes; }

private:
    bool isSettled(const gitlab::Elsewhere &what) const;

    std::shared_ptr<Cache> m_cache;
    QList<gitlab::Elsewhere> m_next;
    QList<Outcome> m_outcomes;
};

} // namespace caravan::includes
