// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/outlook.h"

#include "core/recipes/project_event.h"

using namespace Qt::StringLiterals;

namespace caravan {

Outlook::Outlook(AskKnowledge knowledge, QObject *parent) : QObject(parent), m_knowledge(std::move(knowledge)) { }

void Outlook::begin(const project::Project *project)
{
    m_project = project;
    m_asked.event.reset();
    m_now = m_asked;
    forgetRepository();
}

void Outlook::forgetRepository()
{
    m_pushedFiles.reset();
    m_mergedFiles.reset();
}

const estimate::Runner &Outlook::runner() const { return m_knowledge().runnerFor(m_now.runner, m_project); }

void Outlook::ask(OutlookChoice choices)
{
    if (choices == m_asked)
        return;
    m_asked = std::move(choices);
    Q_EMIT changed();
}

void Outlook::setRunner(const QString &id)
{
    OutlookChoice choices = m_asked;
    choices.runner = id;
    ask(std::move(choices));
}

void Outlook::setScenario(estimate::Scenario scenario)
{
    OutlookChoice choices = m_asked;
    choices.scenario = scenario;
    ask(std::move(choices));
}

void Outlook::setEvent(const std::optional<gitlab::Event> &event)
{
    OutlookChoice choices = m_asked;
    choices.event = event;
    ask(std::move(choices));
}

Changes Outlook::askedChanges() const
{
    Changes changes;
    changes.setFlag(Change::Runner, m_asked.runner != m_now.runner);
    changes.setFlag(Change::Scenario, m_asked.scenario != m_now.scenario);
    changes.setFlag(Change::Event, m_asked.event != m_now.event);
    return changes;
}

Changes Outlook::settle()
{
    const Changes changes = askedChanges();
    m_now = m_asked;
    return changes;
}

gitlab::Event Outlook::completed(gitlab::Event event) const
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

QList<gitlab::Event> Outlook::usualEvents() const
{
    using gitlab::PipelineSource;
    constexpr PipelineSource sources[] = {PipelineSource::Push, PipelineSource::Push,     PipelineSource::MergeRequest,
                                          PipelineSource::Tag,  PipelineSource::Schedule, PipelineSource::Web};
    QList<gitlab::Event> events(std::size(sources));
    for (qsizetype i = 0; i < events.size(); ++i)
        events[i].source = sources[i];
    // Work goes on beside the default branch: on the one that is checked out, if it is another.
    const QString branch = m_project && m_project->git ? m_project->git->branch : QString();
    events[1].branch = branch.isEmpty() || branch == completed(events[0]).defaultBranch ? u"feature"_s : branch;
    for (gitlab::Event &event : events)
        event = completed(event);
    return events;
}

} // namespace caravan
