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
    m_event.reset();
    forgetRepository();
}

void Outlook::forgetRepository()
{
    m_pushedFiles.reset();
    m_mergedFiles.reset();
}

const estimate::Runner &Outlook::runner() const { return m_knowledge().runnerFor(m_runner, m_project); }

void Outlook::setRunner(const QString &id)
{
    if (id == m_runner)
        return;
    m_runner = id;
    Q_EMIT changed(Change::Runner);
}

void Outlook::setScenario(estimate::Scenario scenario)
{
    if (scenario == m_scenario)
        return;
    m_scenario = scenario;
    Q_EMIT changed(Change::Scenario);
}

void Outlook::setEvent(const std::optional<gitlab::Event> &event)
{
    if (event == m_event)
        return;
    m_event = event;
    Q_EMIT changed(Change::Event);
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
