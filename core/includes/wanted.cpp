// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/includes/wanted.h"

#include "core/includes/problems.h"

#include <algorithm>

namespace caravan::includes {

namespace {

/// Twice what a pipeline may include: it is read for two events.
constexpr qsizetype mostWanted = qsizetype{2} * 150;

} // namespace

bool Wanted::isSettled(const gitlab::Elsewhere &what) const
{
    return std::any_of(m_outcomes.cbegin(), m_outcomes.cend(), [&](const Outcome &outcome) { return outcome.what == what; });
}

std::optional<gitlab::Fetched> Wanted::find(const gitlab::Elsewhere &what)
{
    std::optional<gitlab::Fetched> known = m_cache->find(what);
    if (isSettled(what) || (known && gitlab::isFixed(what)))
        return known;
    if (m_outcomes.size() + m_next.size() < mostWanted && !m_next.contains(what))
        m_next.append(what);
    return std::nullopt;
}

QList<Item> Wanted::take()
{
    QList<Item> items;
    for (const gitlab::Elsewhere &what : std::exchange(m_next, {})) {
        const std::optional<gitlab::Fetched> known = m_cache->find(what);
        items.append({what, known ? known->commit : QString()});
    }
    return items;
}

Result<Done> Wanted::settle(const gitlab::Elsewhere &what, const Answer &answer, const QDateTime &now)
{
    Outcome outcome{what, gitlab::shownName(what), std::nullopt, answer.trouble};
    if (answer.trouble == Trouble::None) {
        const Result<gitlab::Fetched> kept =
            m_cache->keep(what, {answer.bytes, answer.commit, answer.isTag, answer.version, answer.isByTags}, now);
        if (!kept)
            return kept.error();
        outcome.file = *kept;
    } else {
        outcome.file = m_cache->find(what);
        outcome.problem = sentenceOf(outcome.name, answer);
        outcome.host = answer.trouble == Trouble::NeedsToken || answer.trouble == Trouble::NotFound ? answer.host : QString();
    }
    m_outcomes.append(outcome);
    return Done();
}

} // namespace caravan::includes
