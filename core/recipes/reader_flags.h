// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/pipeline/pipeline.h"
#include "core/recipes/strategy.h"

namespace caravan::recipes {

/// What jobs that only fetch a cache ask of `opam install`, for those that fill it for them.
class ReaderFlags
{
public:
    /// The catalogue must live as long as this.
    ReaderFlags(const gitlab::Pipeline &pipeline, const Catalogue &catalogue);

    /// What others ask of \a job, which fills a cache for them; each flag once.
    QStringList of(const gitlab::Job &job) const;

private:
    /// Those who fetch the cache of one key and ask for the same.
    struct Readers {
        gitlab::CacheKey key;
        QStringList flags;
        QSet<QString> jobs;
    };
    bool isSwitch(const gitlab::Cache &cache) const;
    void add(const gitlab::Job &reader);

    const Catalogue &m_catalogue;
    QList<Readers> m_readers;
};

} // namespace caravan::recipes
