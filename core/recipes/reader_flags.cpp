// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recipes/reader_flags.h"

#include "core/recipes/block_fitting.h"
#include "core/recipes/job_facts.h"

#include <algorithm>

namespace caravan::recipes {

ReaderFlags::ReaderFlags(const gitlab::Pipeline &pipeline, const Catalogue &catalogue) : m_catalogue(catalogue)
{
    for (const gitlab::Job &reader : pipeline.jobs) {
        if (!reader.isHidden)
            add(reader);
    }
}

QStringList ReaderFlags::of(const gitlab::Job &job) const
{
    QStringList flags;
    for (const gitlab::Field<gitlab::Cache> &filled : job.caches) {
        if (filled.value.policy == gitlab::CachePolicy::Pull || !isSwitch(filled.value))
            continue;
        for (const Readers &readers : m_readers) {
            const bool isIt = readers.key == filled.value.key && (readers.jobs.size() > 1 || !readers.jobs.contains(job.name));
            flags += isIt ? readers.flags : QStringList();
        }
    }
    flags.removeDuplicates();
    return flags;
}

bool ReaderFlags::isSwitch(const gitlab::Cache &cache) const
{
    return std::any_of(cache.paths.cbegin(), cache.paths.cend(), [&](const QString &path) { return m_catalogue.isStrategyPath(path); });
}

void ReaderFlags::add(const gitlab::Job &reader)
{
    for (const gitlab::Field<gitlab::Cache> &cache : reader.caches) {
        if (cache.value.policy != gitlab::CachePolicy::Pull || !isSwitch(cache.value))
            continue;
        const QStringList flags = installFlagsOf(reader);
        const auto isIt = [&](const Readers &readers) { return readers.key == cache.value.key && readers.flags == flags; };
        const auto found = std::find_if(m_readers.begin(), m_readers.end(), isIt);
        if (found == m_readers.end())
            m_readers.append({cache.value.key, flags, {reader.name}});
        else
            found->jobs.insert(reader.name);
    }
}

} // namespace caravan::recipes
