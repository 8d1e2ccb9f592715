// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recipes/cache_epoch.h"

#include "core/recipes/job_edits.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace caravan::recipes {

namespace {

const QString &epochName()
{
    static const QString name = u"CACHE_EPOCH"_s;
    return name;
}

bool hasEpoch(const gitlab::Job &job)
{
    return std::any_of(job.caches.cbegin(), job.caches.cend(), [](const gitlab::Field<gitlab::Cache> &cache) {
        const gitlab::CacheKey &key = cache.value.key;
        return (key.files.isEmpty() ? key.text : key.prefix).contains(u'$' + epochName());
    });
}

/// Says behind the variable what it is for: nobody else does.
Result<Done> explain(yaml::Draft &draft)
{
    const yaml::Node value = draft.tree().root()[u"variables"][epochName()];
    const QByteArray comment = "   # Another number lets all packages be installed anew."; // what stands in files is English
    const qsizetype end = value.span().end;
    const bool isLast = end >= draft.text().size() || draft.text().at(end) == '\n' || draft.text().at(end) == '\r';
    return isLast ? draft.apply({{{end, end}, comment}}) : Result<Done>(Done{});
}

Result<Done> addEpoch(yaml::Draft &draft)
{
    if (const Result<Done> done = setGlobalVariable(draft, epochName(), u"1"_s); !done)
        return done;
    return explain(draft);
}

} // namespace

QString epochOf(const gitlab::Job &job, bool isLocked)
{
    return isLocked && !job.variables.contains(epochName()) ? QString() : "-$"_L1 + epochName();
}

Result<Done> settleEpoch(const gitlab::Editing &edit, const yaml::Tree &old)
{
    const Result<std::shared_ptr<const gitlab::Pipeline>> read = gitlab::pipelineNow(edit);
    if (!read)
        return read.error();
    const gitlab::Pipeline &pipeline = **read;
    const bool isUsed = std::any_of(pipeline.jobs.cbegin(), pipeline.jobs.cend(), hasEpoch);
    const bool isMissing = std::any_of(pipeline.jobs.cbegin(), pipeline.jobs.cend(), [](const gitlab::Job &job) {
        return !job.isHidden && hasEpoch(job) && !job.variables.contains(epochName());
    });
    if (isMissing && !edit.draft.tree().root()[u"variables"][epochName()]) {
        if (const Result<Done> done = addEpoch(edit.draft); !done)
            return done;
    }
    if (const Result<Done> done = isMissing ? letReach(edit, epochName(), hasEpoch) : Result<Done>(Done{}); !done)
        return done;
    const bool isTheOnlyWord = edit.draft.text().count(epochName().toUtf8()) == 1;
    const bool wasUsed = old.text().count(epochName().toUtf8()) > 1;
    if (isUsed || !isTheOnlyWord || !wasUsed || !edit.draft.tree().root()[u"variables"][epochName()])
        return Done{};
    return removeGlobalVariable(edit.draft, epochName());
}

} // namespace caravan::recipes
