// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/knowledge.h"

#include "core/base/texts.h"
#include "core/lint/lint.h"
#include "core/project/project.h"
#include "core/recipes/host_fit.h"

#include <algorithm>

namespace caravan {

namespace {

CARAVAN_TEXTS(KnowledgeTexts);

} // namespace

Result<std::shared_ptr<const Knowledge>> Knowledge::builtIn()
{
    Result<recipes::Catalogue> catalogue = recipes::Catalogue::builtIn();
    if (!catalogue)
        return catalogue.error();
    Result<estimate::Facts> facts = estimate::Facts::builtIn();
    if (!facts)
        return facts.error();
    if (facts->runners.isEmpty())
        return Error{ErrorCode::NotFound, KnowledgeTexts::tr("There is no runner profile, so nothing can be estimated.")};
    if (lint::rules().isEmpty())
        return Error{ErrorCode::NotFound, KnowledgeTexts::tr("There are no rules, so nothing can be checked.")};
    return std::make_shared<const Knowledge>(Knowledge{*std::move(catalogue), *std::move(facts), lint::rules()});
}

Result<std::shared_ptr<const Knowledge>> Knowledge::ofUser(const QString &folder)
{
    const Result<std::shared_ptr<const Knowledge>> known = builtIn();
    if (!known)
        return known;
    Result<Knowledge> own = withWordsOfUser(**known, folder);
    if (!own)
        return own.error();
    return std::make_shared<const Knowledge>(*std::move(own));
}

Result<Knowledge> Knowledge::withWordsOfUser(const Knowledge &known, const QString &folder)
{
    Knowledge own = known;
    if (const Result<Done> done = own.facts.addFactsOfUser(folder); !done)
        return done.error();
    if (own.facts.costs != known.facts.costs) // with them, profiles of runners may have come
        own.catalogue.runners = {own.facts.runners.cbegin(), own.facts.runners.cend()};
    if (const Result<Done> done = own.catalogue.addWordsOfUser(folder); !done)
        return done.error();
    for (estimate::Runner &runner : own.facts.runners) {
        if (const recipes::RunnerTraits *traits = own.catalogue.runner(runner.id))
            static_cast<recipes::RunnerTraits &>(runner) = *traits;
    }
    return own;
}

const estimate::Runner &Knowledge::runnerFor(QStringView chosen, const project::Project *project) const
{
    if (const estimate::Runner *known = facts.runner(chosen))
        return *known;
    const std::optional<project::Host> host = project ? project->server() : std::nullopt;
    const recipes::RunnerTraits *suggested = recipes::suggestedRunner(catalogue, host ? &*host : nullptr);
    const estimate::Runner *runner = suggested ? facts.runner(suggested->id) : nullptr;
    return runner ? *runner : facts.runners.constFirst();
}

} // namespace caravan
