// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/pipeline/pipeline.h"
#include "core/yaml/edit.h"

#include <QMap>

namespace caravan::recipes {

/// Script items of some jobs that are to become others, wherever in the text they stand: in the job, in `default`, behind an anchor.
class ItemChanges
{
public:
    /// \a pipeline is that of \a tree, and must live as long as this; \a jobs: those that the items are for.
    ItemChanges(const yaml::Tree &tree, const gitlab::Pipeline &pipeline, QStringList jobs) :
        m_tree(tree), m_pipeline(pipeline), m_jobs(std::move(jobs))
    {
    }

    /// Lets \a command of \a job become \a text. Errors: Refused where it stands in another file, and where a job besides these runs it, too.
    Result<Done> add(const gitlab::Job &job, const gitlab::Command &command, const QString &text);
    /// Writes all of them into a draft of the tree. Errors: those of the draft; Refused where an item stands in no list.
    Result<Done> make(yaml::Draft &draft) const;

private:
    Error refusal(const gitlab::Job &job, const QString &message) const;
    QString userBeside(const gitlab::Command &command) const;

    yaml::Tree m_tree;
    const gitlab::Pipeline &m_pipeline;
    QStringList m_jobs;
    QMap<qsizetype, QString> m_texts; ///< by the places of the items that they replace
};

} // namespace caravan::recipes
