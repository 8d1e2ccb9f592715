// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/search.h"

#include "core/base/texts.h"
#include "core/compare/edited_columns.h"
#include "core/compare/image_risks.h"
#include "core/compare/moves.h"
#include "core/compare/new_errors.h"
#include "core/compare/verdict.h"
#include "core/estimate/facts/costs.h"
#include "core/recipes/change_image.h"
#include "core/recipes/host_fit.h"
#include "core/recipes/image_builder.h"
#include "core/recipes/missing_programs.h"
#include "core/recipes/ocaml_choice.h"
#include "core/recipes/runner_tags.h"

#include <algorithm>

namespace caravan::compare {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(SearchTexts);

constexpr int seedsOfEach = 3;        ///< of the fastest, the greenest and the simplest combinations, how many are changed further
constexpr int mostMoves = 5;          ///< that one candidate is changed by
constexpr double hardlyBetter = 0.03; ///< a share by which nothing is better, as far as an estimate can tell

/// The image of the first job that uses opam, empty for none.
QString opamImageOf(const gitlab::Pipeline &pipeline, const recipes::Catalogue &catalogue)
{
    for (const gitlab::Job *job : pipeline.runnableJobs()) {
        if (job->image && recipes::recognise(*job, catalogue).usesOpam)
            return job->image->value.name;
    }
    return {};
}

/// Tries pipelines, each text once.
class Trials
{
public:
    explicit Trials(const SearchInputs &inputs, const ScenarioMix &mix) :
        m_inputs(inputs.inputs), m_runners(inputs.runners), m_mix(mix), m_site{m_inputs.project, m_inputs.knowledge.catalogue},
        m_columns(inputs.inputs)
    {
    }

    const QList<Candidate> &works() const { return m_works; }
    int tried() const { return m_tried; }

    /// As it is: nullopt where it does not work.
    std::optional<Candidate> now(const gitlab::Pipeline &pipeline, const recipes::Strategy &strategy)
    {
        m_opamImage = opamImageOf(pipeline, m_inputs.knowledge.catalogue);
        Candidate candidate = candidateOf(strategy, {});
        return estimated(candidate, m_inputs, m_inputs.tree.text(), strategy) ? std::optional(m_works.constLast()) : std::nullopt;
    }

    /// \a strategy in \a image, empty for those that the jobs have. Gives why that does not work; empty where it may.
    QString tryStrategy(const recipes::Strategy &strategy, const QString &image)
    {
        yaml::Draft draft(m_inputs.tree);
        const gitlab::Editing edit{draft, *m_inputs.reading};
        const recipes::Catalogue &catalogue = m_inputs.knowledge.catalogue;
        QStringList images;
        if (image.isEmpty()) {
            if (const auto done = recipes::applyStrategyToPipeline(edit, strategy, m_inputs.project, catalogue, {}); !done)
                return done.error().message;
        } else {
            const auto given = recipes::giveImage(edit, {image, {}, &strategy}, {m_inputs.project, catalogue});
            if (!given)
                return given.error().message;
            images = given->images;
        }
        Candidate candidate = candidateOf(strategy, {});
        candidate.column.image = image;
        if (!image.isEmpty()) {
            candidate.steps.append(SearchTexts::tr("Take the image %1").arg(images.join(u", "_s)));
            candidate.fragile += imageRisks(catalogue, m_opamImage, image);
        }
        candidate.steps.append(SearchTexts::tr("Use “%1”").arg(strategy.title));
        estimated(candidate, m_inputs, draft.text(), strategy);
        const Column &column = candidate.column;
        return !column.isPossible ? column.obstacle : !column.failure().isEmpty() ? column.failure() : column.doubt;
    }

    /// Changes \a seed by one move after the other, as long as one makes it faster or greener.
    void improve(const Candidate &seed)
    {
        Candidate best = seed;
        for (int moves = 0; moves < mostMoves; ++moves) {
            const std::optional<Candidate> next = bestMoveOf(best);
            if (!next)
                return;
            best = *next;
        }
    }

    /// \a candidate on the other runners.
    void tryRunners(const Candidate &candidate)
    {
        for (const estimate::Runner &runner : m_runners) {
            const auto tree = yaml::Tree::parse(Source(m_inputs.tree.source().file, candidate.column.text));
            if (!tree || !mayGoOn())
                return;
            yaml::Draft draft(*tree);
            if (!recipes::changeRunner({draft, *m_inputs.reading}, m_inputs.runner.knownTags(), runner.knownTags()))
                return;
            Candidate other = candidate;
            other.runner = runner.id;
            other.runnerTitle = runner.title;
            other.steps.append(SearchTexts::tr("Run the jobs on “%1”").arg(runner.title));
            other.fragile.append(
                SearchTexts::tr("The runner “%1” has to take the project's jobs; larger ones may ask for a paid plan.").arg(runner.title));
            const Inputs &given = m_inputs;
            const Inputs inputs{.tree = given.tree,
                                .project = given.project,
                                .knowledge = given.knowledge,
                                .runner = runner,
                                .strategies = {},
                                .reading = given.reading,
                                .isEventChosen = given.isEventChosen,
                                .mix = given.mix};
            estimated(other, inputs, draft.text(), strategyOf(candidate));
        }
    }

    bool mayGoOn() const { return !m_inputs.step || m_inputs.step(m_tried, 0); }

private:
    Candidate candidateOf(const recipes::Strategy &strategy, const QStringList &steps) const
    {
        Candidate candidate;
        candidate.column.strategy = strategy.id;
        candidate.steps = steps;
        candidate.fragile = strategy.risks + strategy.needs;
        candidate.runner = m_inputs.runner.id;
        candidate.runnerTitle = m_inputs.runner.title;
        return candidate;
    }

    recipes::Strategy strategyOf(const Candidate &candidate) const
    {
        const recipes::Catalogue &catalogue = m_inputs.knowledge.catalogue;
        const recipes::Strategy *strategy = catalogue.strategy(candidate.column.strategy);
        return strategy ? recipes::strategyOn(*strategy, m_inputs.runner, catalogue) : recipes::Strategy();
    }

    /// Adds \a candidate to those that work if it does; false where it does not, and where its text was tried already.
    bool estimated(Candidate &candidate, const Inputs &inputs, const QByteArray &text, const recipes::Strategy &strategy)
    {
        const QByteArray key = inputs.runner.id.toUtf8() + '\n' + text;
        if (m_seen.contains(key))
            return false;
        m_seen.insert(key);
        ++m_tried;
        const QString image = candidate.column.image;
        candidate.column = m_columns.of(inputs, strategy, text);
        candidate.column.image = image;
        candidate.column.title = candidate.steps.isEmpty() ? titleOfNow() : candidate.steps.join(u"; "_s);
        candidate.column.isInUse = text == m_inputs.tree.text();
        if (!candidate.column.works() || !candidate.column.doubt.isEmpty())
            return false;
        candidate.expected = expectedWall(candidate.column, m_mix);
        candidate.co2eGrams = expectedCo2e(candidate.column.estimates, m_mix);
        m_works.append(candidate);
        return true;
    }

    /// By how much \a next is better than \a best, in time or in CO2e: a share.
    static double gainOf(const Candidate &next, const Candidate &best)
    {
        const double time = 1 - next.expected / best.expected;
        const double co2e = best.co2eGrams > 0 ? 1 - next.co2eGrams / best.co2eGrams : 0;
        return time > -hardlyBetter && co2e > -hardlyBetter ? std::max(time, co2e) : std::max(time, 0.);
    }

    std::optional<Candidate> bestMoveOf(const Candidate &best)
    {
        const auto tree = yaml::Tree::parse(Source(m_inputs.tree.source().file, best.column.text));
        if (!tree)
            return std::nullopt;
        yaml::Draft draft(*tree);
        const QList<Move> moves = movesFor({draft, *m_inputs.reading}, m_site);
        std::optional<Candidate> next;
        for (const Move &move : moves) {
            if (!mayGoOn())
                return std::nullopt;
            yaml::Draft copy = draft;
            if (!move.make({copy, *m_inputs.reading}))
                continue;
            Candidate candidate = best;
            candidate.steps.append(move.title);
            candidate.fragile += move.risks;
            if (!estimated(candidate, m_inputs, copy.text(), strategyOf(best)))
                continue;
            if (gainOf(candidate, best) > hardlyBetter && (!next || gainOf(candidate, best) > gainOf(*next, best)))
                next = candidate;
        }
        return next;
    }

    const Inputs &m_inputs;
    const QList<estimate::Runner> &m_runners;
    const ScenarioMix &m_mix;
    recipes::ImageSite m_site;
    EditedColumns m_columns;
    QString m_opamImage; ///< that the pipeline has now
    QSet<QByteArray> m_seen;
    QList<Candidate> m_works;
    int m_tried = 0;
};

/// The places of \a candidates, the best first by \a better.
template<class Better>
QList<int> ranked(const QList<Candidate> &candidates, const Better &better)
{
    QList<int> places(candidates.size());
    for (int i = 0; i < int(places.size()); ++i)
        places[i] = i;
    std::stable_sort(places.begin(), places.end(), [&](int a, int b) { return better(candidates.at(a), candidates.at(b)); });
    return places;
}

bool isFaster(const Candidate &a, const Candidate &b) { return a.expected < b.expected; }
bool isGreener(const Candidate &a, const Candidate &b) { return a.co2eGrams < b.co2eGrams; }
bool isSimpler(const Candidate &a, const Candidate &b)
{
    return a.fragile.size() != b.fragile.size() ? a.fragile.size() < b.fragile.size() : a.expected < b.expected;
}

/// The best few of each kind.
QList<Candidate> seedsIn(const QList<Candidate> &candidates)
{
    QList<int> seeds;
    for (const auto &better : {isFaster, isGreener, isSimpler}) {
        const QList<int> places = ranked(candidates, better);
        for (const int place : places.first(std::min<qsizetype>(seedsOfEach, places.size()))) {
            if (!seeds.contains(place))
                seeds.append(place);
        }
    }
    QList<Candidate> result;
    for (const int seed : std::as_const(seeds))
        result.append(candidates.at(seed));
    return result;
}

/// Whether \a other leaves no reason to take \a candidate.
bool isBeaten(const Candidate &candidate, const Candidate &other)
{
    return other.expected <= candidate.expected * (1 + hardlyBetter) && other.co2eGrams <= candidate.co2eGrams * (1 + hardlyBetter)
        && other.fragile.size() <= candidate.fragile.size();
}

QList<Candidate> frontOf(const QList<Candidate> &candidates)
{
    QList<Candidate> front;
    const QList<int> places = ranked(candidates, [](const Candidate &a, const Candidate &b) {
        return a.expected != b.expected ? a.expected < b.expected : isSimpler(a, b);
    });
    // Of two that are about as good, the one with less that can go wrong: simpler ones are taken first.
    QList<int> simplestFirst = places;
    std::stable_sort(simplestFirst.begin(), simplestFirst.end(),
                     [&](int a, int b) { return candidates.at(a).fragile.size() < candidates.at(b).fragile.size(); });
    for (const int place : std::as_const(simplestFirst)) {
        const Candidate &candidate = candidates.at(place);
        if (std::none_of(front.cbegin(), front.cend(), [&](const Candidate &other) { return isBeaten(candidate, other); }))
            front.append(candidate);
    }
    std::stable_sort(front.begin(), front.end(), isFaster);
    return front;
}

/// The front of those that bring nothing that lint calls an error.
QList<Candidate> soundFrontOf(QList<Candidate> candidates, NewErrors &errors)
{
    for (;;) {
        const QList<Candidate> front = frontOf(candidates);
        QSet<QByteArray> wrong;
        for (const Candidate &candidate : front) {
            if (errors.isIn(candidate.column.text))
                wrong.insert(candidate.column.text);
        }
        if (wrong.isEmpty())
            return front;
        candidates.removeIf([&](const Candidate &candidate) { return wrong.contains(candidate.column.text); });
    }
}

/// The place of the best by \a figure; of those that an estimate cannot tell from it, the one with least that can go wrong.
template<class Figure>
int bestBy(const QList<Candidate> &front, double tie, const Figure &figure)
{
    int best = -1;
    double least = 0;
    for (const Candidate &candidate : front)
        least = &candidate == &front.constFirst() ? figure(candidate) : std::min(least, figure(candidate));
    for (int place = 0; place < int(front.size()); ++place) {
        if (figure(front.at(place)) <= least * (1 + tie) && (best < 0 || isSimpler(front.at(place), front.at(best))))
            best = place;
    }
    return best;
}

} // namespace

QList<estimate::Runner> otherRunners(const estimate::Facts &facts, const estimate::Runner &runner)
{
    QList<estimate::Runner> others;
    for (const estimate::Runner &other : facts.runners) {
        if (other.id != runner.id && !other.host.isEmpty() && other.host == runner.host && other.jobTags)
            others.append(other);
    }
    return others;
}

QStringList otherImages(const gitlab::Pipeline &pipeline, const recipes::Catalogue &catalogue)
{
    recipes::Image now;
    for (const gitlab::Job *job : pipeline.runnableJobs()) {
        if (recipes::recognise(*job, catalogue).usesOpam && now.ocaml.isEmpty())
            now = recipes::imageOfJob(catalogue, *job);
    }
    const QString series = recipes::seriesOfVersion(now.ocaml).isEmpty() ? catalogue.preferredOcaml : recipes::seriesOfVersion(now.ocaml);
    QStringList images;
    QStringList distributions{now.distributionTag().section(u'-', 0, 0)};
    for (const recipes::ImageFacts &facts : catalogue.images) {
        if (!facts.isOffered || !facts.hasOpam() || facts.ocaml != series || distributions.contains(facts.distribution))
            continue;
        distributions.append(facts.distribution);
        images.append(facts.reference);
    }
    return images;
}

const Candidate *Search::named(QStringView name) const
{
    const int place = name == "fastest"_L1 ? fastest
        : name == "greenest"_L1            ? greenest
        : name == "simplest"_L1            ? simplest
                                           : name.toInt() - 1;
    return place >= 0 && place < int(front.size()) ? &front.at(place) : nullptr;
}

int Search::quickest() const
{
    const auto warm = [](const Candidate &one) { return one.column.of(estimate::Scenario::Warm).wall.p50; };
    const auto least = std::min_element(front.cbegin(), front.cend(),
                                        [&](const Candidate &one, const Candidate &other) { return warm(one) < warm(other); });
    return front.isEmpty() ? -1 : int(least - front.cbegin());
}

QStringList Search::namesOf(int place) const
{
    QStringList names;
    if (place == fastest)
        names.append(u"fastest"_s);
    if (place == greenest)
        names.append(u"greenest"_s);
    if (place == simplest)
        names.append(u"simplest"_s);
    return names;
}

Result<Search> search(const SearchInputs &given)
{
    const Inputs &inputs = given.inputs;
    const recipes::Catalogue &catalogue = inputs.knowledge.catalogue;
    const Result<gitlab::Pipeline> pipeline = gitlab::readPipeline(inputs.tree, *inputs.reading);
    if (!pipeline)
        return pipeline.error();
    if (std::optional<Error> nothing = whyNothingIsCompared(*pipeline, inputs))
        return *std::move(nothing);
    Search result;
    result.event = inputs.reading->event;
    result.isEventChosen = inputs.isEventChosen;
    result.runner = inputs.runner.title;
    result.mix = inputs.mix.value_or(stated(inputs.knowledge.facts));
    Trials trials(given, result.mix);
    const recipes::Strategy *inUse = catalogue.strategy(strategyInUse(*pipeline, catalogue));
    result.now = trials.now(*pipeline, inUse ? *inUse : recipes::Strategy());
    const QStringList images = QStringList{QString()} + (inputs.images.isEmpty() ? otherImages(*pipeline, catalogue) : inputs.images);
    for (const recipes::Strategy &strategy : catalogue.allStrategies()) {
        if (!inputs.strategies.isEmpty() && !inputs.strategies.contains(strategy.id))
            continue;
        QStringList reasons;
        for (const QString &image : strategy.images.isEmpty() ? images : QStringList{QString()}) { // some bring their own
            if (!trials.mayGoOn())
                return result;
            reasons.append(trials.tryStrategy(recipes::strategyOn(strategy, inputs.runner, catalogue), image));
        }
        if (!reasons.contains(QString()))
            result.notHere.append({strategy.id, strategy.title, reasons.constFirst()});
    }
    QList<Candidate> seeds = seedsIn(trials.works());
    if (result.now)
        seeds.append(*result.now);
    for (const Candidate &seed : std::as_const(seeds))
        trials.improve(seed);
    NewErrors errors(inputs);
    const QList<Candidate> best = soundFrontOf(trials.works(), errors);
    for (const Candidate &candidate : best)
        trials.tryRunners(candidate);
    result.tried = trials.tried();
    result.front = soundFrontOf(trials.works(), errors);
    const double tie = inputs.knowledge.facts.costs->tieShare;
    result.fastest = bestBy(result.front, tie, [](const Candidate &one) { return one.expected.count(); });
    result.greenest = bestBy(result.front, tie, [](const Candidate &one) { return one.co2eGrams; });
    result.simplest = bestBy(result.front, 0, [](const Candidate &one) { return double(one.fragile.size()); });
    return result;
}

} // namespace caravan::compare
