// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/advice.h"

#include "core/base/texts.h"
#include "core/compare/edited_columns.h"
#include "core/compare/image_risks.h"
#include "core/compare/moves.h"
#include "core/compare/new_errors.h"
#include "core/compare/search.h"
#include "core/compare/verdict.h"
#include "core/lint/lint.h"
#include "core/recipes/change_image.h"
#include "core/recipes/image_builder.h"

#include <algorithm>

namespace caravan::compare {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(AdviceTexts);

constexpr int mostTrials = 200;     ///< edits that are estimated
constexpr double leastSeconds = 1;  ///< that are worth an advice
constexpr double leastShare = 0.02; ///< of what is billed or emitted

/// An edit that was not estimated yet.
struct Proposed {
    Advice advice;
    QByteArray text;
};

/// Collects edits and estimates each.
class AdviceSearch
{
public:
    AdviceSearch(const Inputs &inputs, const gitlab::Pipeline &pipeline, const recipes::Strategy &inUse, const ScenarioMix &mix) :
        m_inputs(inputs), m_pipeline(pipeline), m_inUse(inUse), m_mix(mix), m_columns(inputs), m_errors(inputs),
        m_now(m_columns.of(inputs, inUse, inputs.tree.text()))
    {
    }

    const Column &now() const { return m_now; }
    const QList<NotHere> &notHere() const { return m_notHere; }

    /// Whether advice is still wanted; asked before each work that takes long in a large pipeline, and not once more after a no.
    bool goesOn()
    {
        m_isStopped = m_isStopped || (m_inputs.step && !m_inputs.step(int(m_seen.size()), 0));
        return !m_isStopped;
    }

    void addMoves()
    {
        if (!goesOn())
            return;
        yaml::Draft draft(m_inputs.tree);
        const QList<Move> moves = movesFor({draft, *m_inputs.reading}, {m_inputs.project, m_inputs.knowledge.catalogue});
        for (const Move &move : moves) {
            if (!mayTry())
                return;
            yaml::Draft copy = draft;
            if (move.make({copy, *m_inputs.reading}))
                add({.id = move.id, .title = move.title, .why = {}, .risks = move.risks, .edits = {}, .column = {}}, copy.text());
        }
    }

    void addImages(const QStringList &images)
    {
        for (const QString &image : images) {
            if (!mayTry())
                return;
            yaml::Draft draft(m_inputs.tree);
            if (recipes::giveImage({draft, *m_inputs.reading}, {image}, {m_inputs.project, m_inputs.knowledge.catalogue}))
                add({.id = u"image"_s,
                     .title = AdviceTexts::tr("Take the image %1").arg(image),
                     .why = {},
                     .risks = {},
                     .edits = {},
                     .column = {}},
                    draft.text());
        }
    }

    void addStrategies()
    {
        const recipes::Catalogue &catalogue = m_inputs.knowledge.catalogue;
        for (const recipes::Strategy &offered : catalogue.strategies) {
            if (!goesOn())
                return;
            const recipes::Strategy strategy = recipes::strategyOn(offered, m_inputs.runner, catalogue);
            yaml::Draft draft(m_inputs.tree);
            if (offered.id == m_inUse.id || offered.isExperimental)
                continue;
            if (const auto done = recipes::applyStrategyToPipeline({draft, *m_inputs.reading}, strategy, m_inputs.project, catalogue, {});
                !done) {
                m_notHere.append({strategy.id, strategy.title, done.error().message});
                continue;
            }
            add({.id = u"strategy"_s,
                 .title = AdviceTexts::tr("Use “%1”").arg(strategy.title),
                 .why = strategy.summary,
                 .risks = strategy.risks + strategy.needs,
                 .edits = {},
                 .column = {}},
                draft.text(), strategy);
        }
    }

    void addFixes(const gitlab::Pipeline &pipeline)
    {
        if (!goesOn())
            return;
        const lint::Context context{.tree = m_inputs.tree,
                                    .pipeline = pipeline,
                                    .project = m_inputs.project,
                                    .catalogue = m_inputs.knowledge.catalogue,
                                    .runner = &m_inputs.runner,
                                    .reading = m_inputs.reading};
        const QList<lint::Finding> findings = lint::lint(context);
        for (const lint::Finding &finding : findings) {
            if (!mayTry())
                return;
            for (const lint::Fix &fix : finding.fixes)
                add({.id = finding.rule + u'/' + fix.id, .title = fix.title, .why = finding.message, .risks = {}, .edits = {}, .column = {}},
                    applied(m_inputs.tree.text(), fix.edits));
        }
    }

    QList<Advice> ranked()
    {
        QList<Advice> advices = m_advices;
        std::stable_sort(advices.begin(), advices.end(), [](const Advice &a, const Advice &b) {
            if (a.mends != b.mends)
                return a.mends;
            return a.saved != b.saved ? a.saved > b.saved : a.co2eGramsSaved > b.co2eGramsSaved;
        });
        // Of strategies and images, which exclude one another, the best; nothing that lint calls an error.
        QStringList kinds;
        advices.removeIf([&](const Advice &advice) {
            const bool isOther = kinds.contains(advice.id);
            if (!isOther && !m_isStopped && m_errors.isIn(advice.column.text))
                return true;
            if (advice.id == "strategy"_L1 || advice.id == "image"_L1)
                kinds.append(advice.id);
            return isOther;
        });
        return advices;
    }

    /// What comes with other images of jobs; where their strategy was written anew for them, what that needs and what can go wrong with it, too.
    QStringList risksOfImages(const Advice &advice) const
    {
        const QByteArray text = applied(m_inputs.tree.text(), advice.edits);
        const auto tree = yaml::Tree::parse(Source(m_inputs.tree.source().file, text));
        const auto after = tree ? gitlab::readPipeline(*tree, *m_inputs.reading) : Result<gitlab::Pipeline>(tree.error());
        if (!after)
            return {};
        const recipes::Catalogue &catalogue = m_inputs.knowledge.catalogue;
        QStringList risks = imageRisks(catalogue, m_pipeline, *after);
        const recipes::Strategy *strategy = catalogue.strategy(strategyInUse(*after, catalogue));
        if (advice.id == "image"_L1 && strategy && hasOtherScript(*after))
            risks += strategy->risks + strategy->needs;
        risks.removeIf([&](const QString &risk) { return advice.risks.contains(risk); });
        return risks;
    }

private:
    bool mayTry() { return m_seen.size() < mostTrials && goesOn(); }

    void add(Advice advice, const QByteArray &text) { add(std::move(advice), text, m_inUse); }

    void add(Advice advice, const QByteArray &text, const recipes::Strategy &strategy)
    {
        if (m_seen.contains(text) || text == m_inputs.tree.text() || !mayTry())
            return;
        m_seen.insert(text);
        Column after = m_columns.of(m_inputs, strategy, text);
        if (!after.works() || !after.doubt.isEmpty())
            return;
        advice.edits = difference(m_inputs.tree.text(), text);
        after.title = advice.title;
        after.summary = advice.why;
        after.risks = advice.risks;
        after.needs.clear();
        advice.column = after;
        advice.mends = !m_now.works();
        if (advice.mends) {
            m_advices.append(advice);
            return;
        }
        const double billed = meanBilled(m_now);
        const double grams = expectedCo2e(m_now.estimates, m_mix);
        advice.saved = expectedWall(m_now, m_mix) - expectedWall(after, m_mix);
        advice.billedMinutesSaved = billed - meanBilled(after);
        advice.co2eGramsSaved = grams - expectedCo2e(after.estimates, m_mix);
        const bool isCheaper = advice.billedMinutesSaved > leastShare * billed || advice.co2eGramsSaved > leastShare * grams;
        if (advice.saved.count() >= leastSeconds || (advice.saved.count() > -leastSeconds && isCheaper))
            m_advices.append(advice);
    }

    double meanBilled(const Column &column) const
    {
        double minutes = 0;
        for (const estimate::Estimate &estimate : column.estimates)
            minutes += m_mix.of(estimate.scenario) * estimate.billedMinutes.p50;
        return minutes;
    }

    bool hasOtherScript(const gitlab::Pipeline &after) const
    {
        const auto texts = [](const gitlab::Job &job) {
            QStringList lines;
            for (const QList<gitlab::Command> &commands : {job.beforeScript, job.script, job.afterScript}) {
                for (const gitlab::Command &command : commands)
                    lines.append(command.text);
            }
            return lines;
        };
        const QList<const gitlab::Job *> jobs = after.runnableJobs();
        return std::any_of(jobs.cbegin(), jobs.cend(), [&](const gitlab::Job *job) {
            const gitlab::Job *old = m_pipeline.job(job->name);
            return old && texts(*old) != texts(*job);
        });
    }

    const Inputs &m_inputs;
    const gitlab::Pipeline &m_pipeline;
    recipes::Strategy m_inUse;
    ScenarioMix m_mix;
    EditedColumns m_columns;
    NewErrors m_errors;
    Column m_now;
    QSet<QByteArray> m_seen;
    QList<Advice> m_advices;
    QList<NotHere> m_notHere;
    bool m_isStopped = false;
};

} // namespace

Result<Advices> adviceFor(const Inputs &inputs)
{
    const Result<gitlab::Pipeline> pipeline = gitlab::readPipeline(inputs.tree, *inputs.reading);
    if (!pipeline)
        return pipeline.error();
    if (std::optional<Error> nothing = whyNothingIsCompared(*pipeline, inputs))
        return *std::move(nothing);
    const recipes::Catalogue &catalogue = inputs.knowledge.catalogue;
    const recipes::Strategy *inUse = catalogue.strategy(strategyInUse(*pipeline, catalogue));
    Advices advices;
    advices.mix = inputs.mix.value_or(stated(inputs.knowledge.facts));
    AdviceSearch search(inputs, *pipeline, inUse ? *inUse : recipes::Strategy(), advices.mix);
    advices.failure = search.now().isPossible ? search.now().failure() : search.now().obstacle;
    advices.expected = expectedWall(search.now(), advices.mix);
    search.addMoves();
    search.addStrategies();
    search.addImages(otherImages(*pipeline, catalogue));
    search.addFixes(*pipeline);
    advices.items = search.ranked();
    for (Advice &advice : advices.items) {
        if (!search.goesOn()) {
            advices.items.clear();
            break;
        }
        advice.risks += search.risksOfImages(advice);
        advice.column.risks = advice.risks;
    }
    advices.notHere = search.notHere();
    return advices;
}

} // namespace caravan::compare
