// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/document.h"
#include "app/document/text_command.h"
#include "core/base/texts.h"
#include "core/gitlab/pipeline/rereading.h"

#include <QFileInfo>
#include <QSet>

namespace caravan {

namespace {

CARAVAN_TEXTS(DeriveTexts);

QSet<QString> namesOf(const gitlab::Pipeline &pipeline)
{
    QSet<QString> names;
    for (const gitlab::Job &job : pipeline.jobs)
        names.insert(job.name);
    return names;
}

/// An empty text is an empty pipeline, to which blocks can be added; anything else must be one.
Result<gitlab::Pipeline> readMeaning(const yaml::Tree &tree, const gitlab::Reading &reading)
{
    if (!tree.root().isValid() || tree.root().isNull())
        return gitlab::Pipeline{};
    return gitlab::readPipeline(tree, reading);
}

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
        return Error{ErrorCode::NotFound, DeriveTexts::tr("There is no runner profile, so nothing can be estimated.")};
    return std::make_shared<const Knowledge>(Knowledge{*std::move(catalogue), *std::move(facts)});
}

const estimate::Estimate &Derived::of(estimate::Scenario scenario) const
{
    for (const estimate::Estimate &estimate : estimates) {
        if (estimate.scenario == scenario)
            return estimate;
    }
    static const estimate::Estimate nothing;
    return nothing;
}

lint::Context Document::lintContext() const
{
    lint::Context context{
        m_derived.tree, m_derived.pipeline, project(), m_knowledge->catalogue, lint::runnerFor(m_knowledge->catalogue, m_runner, project()),
        &m_settings};
    context.reading = &m_reading;
    return context;
}

Changes Document::derive()
{
    ++m_generation;
    m_includes.begin();
    const QString name = m_project ? QFileInfo(m_project->pipelineFile).fileName() : QString();
    return takeOver(yaml::Tree::parse(Source(name, m_text)), std::nullopt);
}

/// The same as derive(), with the work that the edit makes: what it does not touch stays. \a edits: of the text \a before.
Changes Document::deriveAgain(const QByteArray &before, const TextEdits &edits)
{
    const yaml::Tree &old = m_derived.tree;
    if (m_derived.generation == 0 || old.text().isEmpty())
        return derive();
    ++m_generation;
    m_includes.begin();
    // While the text did not parse, the tree fell behind.
    const bool isFromLast = before == old.text();
    Result<yaml::Tree> tree = old.edited(isFromLast ? edits : spanningEdit(old.text(), m_text));
    return takeOver(tree, tree ? gitlab::reread(std::move(m_derived.pipeline), old, *tree, m_reading) : std::nullopt);
}

/// Makes a tree the one that everything is derived from. \a partly: when its pipeline is known already; it has the jobs of the
/// one before, with the same names.
Changes Document::takeOver(const Result<yaml::Tree> &tree, std::optional<gitlab::Rereading> partly)
{
    const bool wasBroken = m_syntaxError.has_value();
    if (!tree) {
        m_syntaxError = tree.error();
        return Change::SyntaxError;
    }
    Result<gitlab::Pipeline> pipeline = partly ? std::move(partly->pipeline) : readMeaning(*tree, m_reading);
    if (!pipeline) {
        m_syntaxError = pipeline.error();
        if (m_syntaxError->file.isEmpty())
            m_syntaxError->file = tree->source().file;
        return Change::SyntaxError;
    }
    m_syntaxError.reset();
    const gitlab::Pipeline before = std::exchange(m_derived.pipeline, *std::move(pipeline));
    m_derived.generation = m_generation;
    m_derived.tree = *tree;
    if (!partly)
        m_derived.recognised.clear();
    for (const gitlab::Job &job : std::as_const(m_derived.pipeline.jobs)) {
        if (!partly || partly->jobs.contains(job.name))
            m_derived.recognised.insert(job.name, recipes::recognise(job, m_knowledge->catalogue));
    }
    lintAll(partly ? &*partly : nullptr);
    estimateAll(partly ? &*partly : nullptr);
    judge();
    Changes changes = Change::Derived;
    changes.setFlag(Change::SyntaxError, wasBroken);
    return partly ? changes : changes | followSelection(before);
}

/// \a since: how the pipeline came from the one that was linted last; null: anyhow.
void Document::lintAll(const gitlab::Rereading *since)
{
    lint::Context context = lintContext();
    context.fixBudget = 0; // they are worked out when somebody looks at the finding
    context.memory = &m_lint;
    context.since = since;
    m_derived.findings = lint::lint(context);
}

void Document::estimateAll(const gitlab::Rereading *since)
{
    m_derived.estimates.clear();
    if (m_derived.generation == 0)
        return;
    for (const estimate::Scenario scenario : estimate::allScenarios) {
        m_derived.estimates.append(estimate::estimate({.pipeline = m_derived.pipeline,
                                                       .project = project(),
                                                       .catalogue = m_knowledge->catalogue,
                                                       .facts = m_knowledge->facts,
                                                       .runner = runner(),
                                                       .scenario = scenario,
                                                       .memory = &m_estimates,
                                                       .edited = since ? &since->jobs : nullptr}));
    }
}

/// The selected job may have another name now, or be gone.
Changes Document::followSelection(const gitlab::Pipeline &before)
{
    if (m_selectedJob.isEmpty() || m_derived.pipeline.job(m_selectedJob))
        return {};
    QString successor;
    const QList<gitlab::Job> &now = m_derived.pipeline.jobs;
    if (now.size() == before.jobs.size()) {
        const QSet<QString> knownNames = namesOf(before);
        for (qsizetype i = 0; i < now.size(); ++i) {
            if (before.jobs[i].name == m_selectedJob && !knownNames.contains(now[i].name))
                successor = now[i].name;
        }
    }
    m_selectedJob = successor;
    return Change::Selection;
}

} // namespace caravan
