// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/verdicts.h"

#include "app/document/document.h"
#include "core/base/texts.h"
#include "core/recipes/project_event.h"

namespace caravan {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(VerdictsTexts);

QString howItStarts(const gitlab::Verdict &verdict)
{
    if (verdict.when == "manual"_L1)
        return VerdictsTexts::tr("waits to be started by hand");
    if (verdict.when == "delayed"_L1)
        return verdict.startIn.isEmpty() ? VerdictsTexts::tr("starts after a delay")
                                         : VerdictsTexts::tr("starts after a delay of %1").arg(verdict.startIn);
    if (verdict.when == "on_failure"_L1)
        return VerdictsTexts::tr("runs when a job before it failed");
    if (verdict.when == "always"_L1)
        return VerdictsTexts::tr("runs even when a job before it failed");
    return VerdictsTexts::tr("runs");
}

/// What a change of the event can change in what was read: rules of includes are decided for it.
bool hangsOnEvent(const gitlab::Pipeline &pipeline) { return !pipeline.includes.isEmpty(); }

} // namespace

Verdicts::Verdicts(const gitlab::Pipeline &pipeline, const Source &source, const gitlab::Event &event, const gitlab::Files &files) :
    m_event(event), m_listing(gitlab::listJobs(pipeline, source, event, files))
{
    m_places.reserve(m_listing.jobs.size());
    for (qsizetype i = 0; i < m_listing.jobs.size(); ++i) {
        m_places.insert(m_listing.jobs.at(i).name, i);
        m_includedCount += isIn(m_listing.jobs.at(i).verdict) ? 1 : 0;
    }
}

const gitlab::ListedJob *Verdicts::job(const QString &name) const
{
    const auto place = m_places.constFind(name);
    return place == m_places.cend() ? nullptr : &m_listing.jobs.at(*place);
}

std::optional<NoPipeline> noPipeline(const Verdicts &verdicts)
{
    const gitlab::Listing &listing = verdicts.listing();
    const QString event = eventTitle(verdicts.event());
    if (listing.jobs.isEmpty())
        return std::nullopt;
    if (!isIn(listing.workflow)) {
        return NoPipeline{false, VerdictsTexts::tr("GitLab makes no pipeline for %1.").arg(event), listing.workflow.because,
                          listing.workflow.decidedBy};
    }
    if (listing.isEmpty) {
        const QString reason = verdicts.includedCount() == 0
            ? VerdictsTexts::tr("None of the jobs is in it.")
            : VerdictsTexts::tr("Only jobs of .pre and .post are in it, and these alone make no pipeline.");
        return NoPipeline{false, VerdictsTexts::tr("GitLab makes no pipeline for %1.").arg(event), reason, {}};
    }
    if (!listing.problems.isEmpty()) {
        const gitlab::ListingProblem &first = listing.problems.constFirst();
        QString reason = first.message;
        if (const auto others = int(listing.problems.size()) - 1; others > 0)
            reason += u' ' + VerdictsTexts::tr("There are %n more reason(s).", nullptr, others);
        return NoPipeline{true, VerdictsTexts::tr("GitLab refuses to make the pipeline for %1.").arg(event), reason, first.origin};
    }
    return std::nullopt;
}

bool isIn(const gitlab::Verdict &verdict) { return verdict.included != gitlab::Inclusion::No; }

bool isCertain(const gitlab::Verdict &verdict) { return verdict.included != gitlab::Inclusion::Maybe && verdict.dependsOn.isEmpty(); }

QString verdictTitle(const gitlab::Verdict &verdict)
{
    QString title = isIn(verdict) ? howItStarts(verdict) : VerdictsTexts::tr("does not run");
    if (isIn(verdict) && verdict.allowsFailure)
        title = VerdictsTexts::tr("%1, may fail").arg(title);
    if (!verdict.dependsOn.isEmpty())
        return VerdictsTexts::tr("%1, depends on %2").arg(title, dependenceText(verdict));
    return isCertain(verdict) ? title : VerdictsTexts::tr("not certain: %1").arg(title);
}

QString dependenceText(const gitlab::Verdict &verdict)
{
    QStringList names;
    for (const QString &variable : verdict.dependsOn)
        names.append(variable.startsWith(u'$') ? variable : u'$' + variable);
    return names.join(", "_L1);
}

QString eventTitle(const gitlab::Event &event)
{
    switch (event.source) {
    case gitlab::PipelineSource::Push:
        return VerdictsTexts::tr("a push to %1").arg(event.ref());
    case gitlab::PipelineSource::MergeRequest:
        return VerdictsTexts::tr("a merge request of %1").arg(event.ref());
    case gitlab::PipelineSource::Tag:
        return VerdictsTexts::tr("the tag %1").arg(event.ref());
    case gitlab::PipelineSource::Schedule:
        return VerdictsTexts::tr("a schedule on %1").arg(event.ref());
    case gitlab::PipelineSource::Web:
        return VerdictsTexts::tr("a start by hand on %1").arg(event.ref());
    }
    Q_UNREACHABLE();
}

QString verdictSentence(const gitlab::Event &event, const gitlab::Verdict &verdict)
{
    return VerdictsTexts::tr("Pipeline for %1: %2. %3").arg(eventTitle(event), verdictTitle(verdict), verdict.because);
}

QList<UsualVerdict> Document::usualVerdicts(const QString &job) const
{
    const gitlab::Job *judged = m_derived.pipeline.job(job);
    if (!judged || judged->isHidden)
        return {};
    using gitlab::PipelineSource;
    constexpr PipelineSource sources[] = {PipelineSource::Push, PipelineSource::Push,     PipelineSource::MergeRequest,
                                          PipelineSource::Tag,  PipelineSource::Schedule, PipelineSource::Web};
    QList<gitlab::Event> events(std::size(sources));
    for (qsizetype i = 0; i < events.size(); ++i)
        events[i].source = sources[i];
    // Work goes on beside the default branch: on the one that is checked out, if it is another.
    const QString branch = m_project && m_project->git ? m_project->git->branch : QString();
    events[1].branch = branch.isEmpty() || branch == completed(events[0]).defaultBranch ? u"feature"_s : branch;
    QList<UsualVerdict> verdicts;
    for (const gitlab::Event &event : std::as_const(events)) {
        const gitlab::Event whole = completed(event);
        gitlab::Evaluator evaluator(m_derived.pipeline, m_derived.tree.source(), whole, m_reading.files);
        verdicts.append({whole, evaluator.verdict(*judged)});
    }
    return verdicts;
}

gitlab::Event Document::completed(gitlab::Event event) const
{
    const project::Git *git = m_project && m_project->git ? &*m_project->git : nullptr;
    event = recipes::withBranches(std::move(event), git);
    if (event.changed || !git)
        return event;
    const bool isMerge = event.source == gitlab::PipelineSource::MergeRequest;
    std::optional<std::optional<QStringList>> &known = isMerge ? m_mergedFiles : m_pushedFiles;
    if (!known)
        known = recipes::usualChanges(event, m_project->folder);
    event.changed = *known;
    return event;
}

void Document::setEvent(const std::optional<gitlab::Event> &event)
{
    if (event == m_event)
        return;
    m_event = event;
    m_pending |= Change::Event;
    m_reading.event = m_event ? completed(*m_event) : gitlab::Event{};
    if (hangsOnEvent(m_derived.pipeline) && m_derived.generation > 0 && !m_syntaxError)
        m_pending |= derive();
    else
        judge();
    announce();
}

void Document::judge()
{
    m_derived.verdicts.reset();
    if (m_event && m_derived.generation > 0)
        m_derived.verdicts.emplace(m_derived.pipeline, m_derived.tree.source(), m_reading.event, m_reading.files);
}

} // namespace caravan
