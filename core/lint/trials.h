// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/evaluator.h"
#include "core/lint/survey.h"

#include <vector>

namespace caravan::lint {

/// A pipeline that rules are tried for: what starts it, and which jobs it has, as `list` says it. Each job is decided once.
class Trial
{
public:
    Trial(const Survey &survey, const QString &name, const gitlab::Event &event);

    /// "a push to the default branch"; translated.
    const QString &name() const { return m_name; }
    const gitlab::Event &event() const { return m_event; }
    const gitlab::Variables &variables() const { return m_evaluator->variables(); }
    /// Whether there is such a pipeline for sure.
    bool isMade() const { return m_evaluator->workflow().included == gitlab::Inclusion::Yes; }

    const gitlab::Verdict &verdict(const gitlab::Job &job);
    /// Maybe also where variables of the project decide.
    gitlab::Inclusion inclusion(const gitlab::Job &job);
    /// Whether the job is in the pipeline for sure, and starts by itself.
    bool isStarted(const gitlab::Job &job);

private:
    QString m_name;
    gitlab::Event m_event;
    std::unique_ptr<gitlab::Evaluator> m_evaluator;
    QHash<const gitlab::Job *, gitlab::Verdict> m_known;
};

enum class Occasion { DefaultBranch, OtherBranch, ThirdBranch, MergeRequest, ThirdMergeRequest, Tag, Schedule, Web };

/// The pipelines that a project usually has.
inline const QList<Occasion> usualOccasions = {Occasion::DefaultBranch, Occasion::OtherBranch, Occasion::MergeRequest,
                                               Occasion::Tag,           Occasion::Schedule,    Occasion::Web};

/// One trial for each of \a occasions. The names of the other branches have a slash in them, as those of branches may.
std::vector<Trial> trialsOf(const Survey &survey, const QList<Occasion> &occasions);

} // namespace caravan::lint
