// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/cache_forecast.h"

#include "core/base/texts.h"

namespace caravan::compare {

namespace {

CARAVAN_TEXTS(CacheForecastTexts);

constexpr int forecastSteps = 2; ///< the times of the text, and the replay

} // namespace

Result<CacheForecastMap> forecastCaches(const CommitHistory &commits, const Inputs &comparing, const QByteArray &text,
                                        const std::function<bool(int done, int total)> &step)
{
    const auto mayGoOn = [&](int done) { return !step || step(done, forecastSteps); };
    const Error cancelled{ErrorCode::Cancelled, CacheForecastTexts::tr("Replaying the caches was cancelled.")};
    if (!mayGoOn(0))
        return cancelled;
    const Column column = columnFor(comparing, comparing.knowledge.catalogue.strategies.constFirst(), text);
    if (!mayGoOn(1))
        return cancelled;
    const FollowedFiles files(commits.history);
    std::map<CacheOfJob, QList<Outcome>> outcomes;
    (void)replayColumn(column, {comparing, commits.history, files, commits.facts, commits.first, &outcomes});
    if (!mayGoOn(forecastSteps))
        return cancelled;
    CacheForecastMap answers;
    for (const auto &[cache, runs] : outcomes) {
        CacheForecast answer;
        for (const Outcome outcome : runs)
            answer.runs.add(outcome);
        answer.forecast = forecastOf(runs);
        answers.insert(cache, answer);
    }
    return answers;
}

} // namespace caravan::compare
