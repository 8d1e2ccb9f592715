// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/trials.h"

#include <QCoreApplication>

namespace caravan::lint {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(caravan::lint::Trials)
};

gitlab::Event eventOf(Occasion occasion)
{
    gitlab::Event event;
    switch (occasion) {
    case Occasion::DefaultBranch:
        break;
    case Occasion::OtherBranch:
        event.branch = u"feature/one"_s;
        break;
    case Occasion::ThirdBranch:
        event.branch = u"feature/two"_s;
        break;
    case Occasion::MergeRequest:
        event.source = gitlab::PipelineSource::MergeRequest;
        event.branch = u"feature/one"_s;
        break;
    case Occasion::ThirdMergeRequest:
        event.source = gitlab::PipelineSource::MergeRequest;
        event.branch = u"feature/two"_s;
        break;
    case Occasion::Tag:
        event.source = gitlab::PipelineSource::Tag;
        break;
    case Occasion::Schedule:
        event.source = gitlab::PipelineSource::Schedule;
        break;
    case Occasion::Web:
        event.source = gitlab::PipelineSource::Web;
        break;
    }
    return event;
}

QString nameOf(Occasion occasion)
{
    switch (occasion) {
    case Occasion::DefaultBranch:
        return Text::tr("a push to the default branch");
    case Occasion::OtherBranch:
    case Occasion::ThirdBranch:
        return Text::tr("a push to another branch");
    case Occasion::MergeRequest:
    case Occasion::ThirdMergeRequest:
        return Text::tr("a merge request");
    case Occasion::Tag:
        return Text::tr("a tag");
    case Occasion::Schedule:
        return Text::tr("a schedule");
    case Occasion::Web:
        return Text::tr("a pipeline started by hand");
    }
    return {};
}

} // namespace

Trial::Trial(const Survey &survey, const QString &name, const gitlab::Event &event) :
    m_name(name), m_event(event),
    m_evaluator(std::make_unique<gitlab::Evaluator>(survey.context.pipeline, survey.context.tree.source(), event))
{
}

const gitlab::Verdict &Trial::verdict(const gitlab::Job &job)
{
    auto known = m_known.find(&job);
    if (known == m_known.end())
        known = m_known.insert(&job, m_evaluator->verdict(job));
    return *known;
}

gitlab::Inclusion Trial::inclusion(const gitlab::Job &job)
{
    const gitlab::Verdict &verdict = this->verdict(job);
    return verdict.dependsOn.isEmpty() ? verdict.included : gitlab::Inclusion::Maybe;
}

bool Trial::isStarted(const gitlab::Job &job)
{
    const QString when = verdict(job).when;
    return isMade() && inclusion(job) == gitlab::Inclusion::Yes && when != "manual"_L1 && when != "never"_L1;
}

std::vector<Trial> trialsOf(const Survey &survey, const QList<Occasion> &occasions)
{
    std::vector<Trial> trials;
    for (const Occasion occasion : occasions)
        trials.emplace_back(survey, nameOf(occasion), eventOf(occasion));
    return trials;
}

} // namespace caravan::lint
