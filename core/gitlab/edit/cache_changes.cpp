// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gitlab/edit/cache_changes.h"

#include "core/base/texts.h"

namespace caravan::gitlab {

using namespace Qt::StringLiterals;
using yaml::Path;
using yaml::Value;

namespace {

CARAVAN_TEXTS(CacheChangesTexts);

std::optional<Value> textOrNothing(const QString &text) { return text.isEmpty() ? std::nullopt : std::optional(Value::text(text)); }

bool isOwn(const Effective &value) { return value.origin.via == Via::Own && value.origin.file.isEmpty(); }

Error noSuchCache(const QString &job) { return {ErrorCode::NotFound, CacheChangesTexts::tr("The job “%1” has no such cache.").arg(job)}; }

} // namespace

/// Where the cache stands: `cache` may be a map or a list.
Result<Path> CacheChanges::path() const
{
    Path path{m_cache.job, u"cache"_s};
    const Effective value = m_sources.value(path);
    const QList<Effective> caches = m_sources.items(value, m_cache.job);
    if (m_cache.index < 0 || m_cache.index >= caches.size())
        return noSuchCache(m_cache.job);
    if (value.isMap || !value.node.isSequence())
        return path;
    if (value.node.size() != caches.size()) {
        return Error{ErrorCode::Refused,
                     CacheChangesTexts::tr("The caches of “%1” are a list within a list, or some are empty.").arg(m_cache.job),
                     {},
                     0,
                     0,
                     CacheChangesTexts::tr("Change them in the text.")};
    }
    path.append(QString::number(m_cache.index));
    return path;
}

Result<ValueChange> CacheChanges::at(const Path &keys, const std::optional<Value> &value) const
{
    const Result<Path> cache = path();
    return cache ? Result<ValueChange>(ValueChange{*cache + keys, value}) : cache.error();
}

QStringList CacheChanges::keyFiles(const Path &cache) const
{
    QStringList files;
    for (const Effective &item : m_sources.items(m_sources.value(cache + Path{u"key"_s, u"files"_s}), m_cache.job))
        files.append(item.text());
    return files;
}

Result<ValueChange> CacheChanges::withKeyFile(const QString &file) const
{
    const Result<Path> cache = path();
    if (!cache)
        return cache.error();
    const qsizetype files = keyFiles(*cache).size();
    if (files >= mostKeyFiles) {
        return Error{ErrorCode::Refused,
                     CacheChangesTexts::tr("A cache key is made of %n file(s) at most.", nullptr, mostKeyFiles),
                     {},
                     0,
                     0,
                     CacheChangesTexts::tr("Remove one first.")};
    }
    if (files > 0)
        return ValueChange{*cache + Path{u"key"_s, u"files"_s}, Value::text(file), true};
    yaml::Map key{{{u"files"_s, Value::texts({file})}}};
    if (const QString prefix = m_sources.value(*cache + Path{u"key"_s, u"prefix"_s}).text(); !prefix.isEmpty())
        key.entries.append({u"prefix"_s, Value::text(prefix)});
    return ValueChange{*cache + Path{u"key"_s}, Value(key)};
}

Result<ValueChange> CacheChanges::withoutKeyFile(int index) const
{
    const Result<Path> cache = path();
    if (!cache)
        return cache.error();
    if (keyFiles(*cache).size() == 1) // a prefix means nothing without files
        return withKeyText(m_sources.value(*cache + Path{u"key"_s, u"prefix"_s}).text());
    return ValueChange{*cache + Path{u"key"_s, u"files"_s, QString::number(index)}, std::nullopt};
}

Result<ValueChange> CacheChanges::withoutKeyFile(const QString &file) const
{
    const Result<Path> cache = path();
    const qsizetype index = cache ? keyFiles(*cache).indexOf(file) : -1;
    if (cache && index < 0)
        return Error{ErrorCode::NotFound, CacheChangesTexts::tr("The cache key of “%1” has no file “%2”.").arg(m_cache.job, file)};
    return cache ? withoutKeyFile(int(index)) : Result<ValueChange>(cache.error());
}

Result<ValueChange> CacheChanges::withKeyPrefix(const QString &prefix) const { return at({u"key"_s, u"prefix"_s}, textOrNothing(prefix)); }

Result<ValueChange> CacheChanges::withKeyText(const QString &text) const { return at({u"key"_s}, textOrNothing(text)); }

Result<ValueChange> CacheChanges::withPolicy(CachePolicy policy) const
{
    const Result<Path> cache = path();
    if (!cache)
        return cache.error();
    const Path path = *cache + Path{u"policy"_s};
    const Effective now = m_sources.value(path);
    const bool isAlone = isOwn(m_sources.value(*cache)) && (!now.isValid() || isOwn(now));
    // What a template merges into the cache would come back.
    const bool isLaidOver = cache->size() == 2 && !m_sources.standard(m_cache.job, u"cache"_s).isValid() && m_sources.hasBelow(path);
    const bool isStandard = policy == CachePolicy::PullPush && isAlone && !isLaidOver;
    return ValueChange{path, isStandard ? std::nullopt : std::optional(Value::text(policyName(policy)))};
}

Result<ValueChange> CacheChanges::withFallbackKeys(const QStringList &keys) const
{
    return withList(u"fallback_keys"_s, keys.isEmpty() ? std::nullopt : std::optional(Value::texts(keys)));
}

Result<ValueChange> CacheChanges::withList(const QString &key, const std::optional<Value> &list) const { return at({key}, list); }

Result<ValueChange> CacheChanges::withWhen(const QString &when) const { return at({u"when"_s}, textOrNothing(when)); }

Result<ValueChange> CacheChanges::removed() const
{
    Result<Path> cache = path();
    if (!cache)
        return cache.error();
    const bool isOnly = m_sources.items(m_sources.value({m_cache.job, u"cache"_s}), m_cache.job).size() == 1;
    return ValueChange{isOnly ? Path{m_cache.job, u"cache"_s} : *cache, std::nullopt};
}

ValueChange CacheChanges::added(Sources &sources, const QString &job, const Value &cache)
{
    const Path path{job, u"cache"_s};
    const Effective now = sources.value(path);
    if (!now.isMap && now.node.isSequence())
        return {path, cache, true};
    // One cache may stand alone; two are a list.
    return now.isMap ? ValueChange{path, Value(yaml::List{{sources.copied(now, job), cache}})} : ValueChange{path, cache};
}

QString policyName(CachePolicy policy)
{
    switch (policy) {
    case CachePolicy::PullPush:
        return u"pull-push"_s;
    case CachePolicy::Pull:
        return u"pull"_s;
    case CachePolicy::Push:
        return u"push"_s;
    case CachePolicy::Variable:
        break;
    }
    return {};
}

std::optional<CachePolicy> policyOf(QStringView name)
{
    for (const CachePolicy policy : {CachePolicy::PullPush, CachePolicy::Pull, CachePolicy::Push}) {
        if (policyName(policy) == name)
            return policy;
    }
    return std::nullopt;
}

} // namespace caravan::gitlab
