// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/verdicts.h"

#include "core/base/texts.h"

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
    if (const QString reason = gitlab::whyNone(listing); !reason.isEmpty()) {
        const gitlab::Origin place = isIn(listing.workflow) ? gitlab::Origin() : listing.workflow.decidedBy;
        return NoPipeline{false, VerdictsTexts::tr("GitLab makes no pipeline for %1.").arg(event), reason, place};
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

QString verdictSentence(const gitlab::Event &event, const gitlab::Verdict &verdict)
{
    return VerdictsTexts::tr("Pipeline for %1: %2. %3").arg(eventTitle(event), verdictTitle(verdict), verdict.because);
}

} // namespace caravan
