// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/offers.h"

#include "app/document/document.h"
#include "core/base/texts.h"
#include "core/compare/compare.h"
#include "core/compare/proposal.h"
#include "core/recipes/image_builder.h"

namespace caravan {

namespace {

CARAVAN_TEXTS(OffersTexts);

/// What a proposed text takes; empty where it cannot be told.
QString timesOf(const Document &document, const compare::Proposal &proposal)
{
    const Result<yaml::Tree> tree = yaml::Tree::parse(Source({}, proposal.text));
    const recipes::Strategy *strategy = document.knowledge().catalogue.strategy(proposal.strategy);
    if (!tree || !strategy)
        return {};
    const estimate::Runner &runner = document.outlook().runner();
    const gitlab::Reading reading = compare::readingIn(*document.project());
    const compare::Inputs inputs{.tree = *tree,
                                 .project = document.project(),
                                 .knowledge = document.knowledge(),
                                 .runner = runner,
                                 .strategies = {},
                                 .reading = &reading};
    const recipes::Strategy here = recipes::strategyOn(*strategy, runner, document.knowledge().catalogue);
    const compare::Column column = compare::columnFor(inputs, here, proposal.text);
    return OffersTexts::tr("It takes %1 warm and %2 cold on “%3”.")
        .arg(formatDuration(column.of(estimate::Scenario::Warm).wall.p50), formatDuration(column.of(estimate::Scenario::Cold).wall.p50),
             runner.title);
}

Result<Offer> offerFor(const Document &document, const QString &id)
{
    const compare::Wishes wishes{id.isEmpty() ? std::nullopt : recipes::strategyNamed(id), {}};
    const Result<compare::Proposal> proposal =
        compare::propose(*document.project(), document.knowledge(), document.outlook().runner(), wishes);
    if (!proposal)
        return proposal.error();
    return Offer{proposal->text, proposal->because, timesOf(document, *proposal)};
}

} // namespace

OfferQuestion offersFor(const Document &document)
{
    OfferQuestion question{document.project()->name, document.project()->hasPipeline, {}, {}};
    for (const recipes::Strategy &strategy : document.knowledge().catalogue.strategies)
        question.strategies.append({recipes::nameOf(strategy.id), strategy.title});
    question.make = [&document](const QString &id) { return offerFor(document, id); };
    return question;
}

} // namespace caravan
