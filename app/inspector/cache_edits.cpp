// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inspector/cache_edits.h"

#include "app/document/value_gestures.h"
#include "core/base/texts.h"
#include "core/gitlab/edit/gestures.h"

namespace caravan::inspector {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(CacheEditsTexts);

const gitlab::Cache *cacheOf(const Document &document, const CacheId &cache)
{
    const gitlab::Job *job = document.derived().pipeline.job(cache.job);
    return job && cache.index < job->caches.size() ? &job->caches.at(cache.index).value : nullptr;
}

/// Runs \a gesture with the path of the cache and \a keys below it, where a person says when it is inherited.
Result<Done> editAt(Document &document, const CacheId &cache, const QStringList &keys, const QString &title,
                    const std::function<Result<Done>(yaml::Draft &, const yaml::Path &, gitlab::At)> &gesture)
{
    if (!cacheOf(document, cache))
        return Error{ErrorCode::NotFound, CacheEditsTexts::tr("The job “%1” has no such cache.").arg(cache.job)};
    const Result<yaml::Path> place = cachePath(document, cache);
    if (!place)
        return place.error();
    const yaml::Path path = *place + keys;
    return changeValue(document, title, path, [&](yaml::Draft &draft, gitlab::At at) { return gesture(draft, path, at); });
}

bool hasValue(const Document &document, const yaml::Path &path)
{
    return gitlab::Sources(document.derived().tree, &document.reading()).value(path).isValid();
}

Result<Done> setOrUnset(Document &document, const CacheId &cache, const QStringList &keys, const QString &title,
                        const std::optional<yaml::Value> &value)
{
    return editAt(document, cache, keys, title, [&](yaml::Draft &draft, const yaml::Path &path, gitlab::At at) -> Result<Done> {
        if (value)
            return gitlab::setKey(draft, path, *value, at, &document.reading());
        return hasValue(document, path) ? gitlab::unsetKey(draft, path, at, &document.reading()) : Result<Done>(Done{});
    });
}

QString keyTitle(const CacheId &cache) { return CacheEditsTexts::tr("Change the cache key of %1").arg(cache.job); }

} // namespace

Result<yaml::Path> cachePath(const Document &document, const CacheId &cache)
{
    yaml::Path path{cache.job, u"cache"_s};
    const gitlab::Effective value = gitlab::Sources(document.derived().tree, &document.reading()).value(path);
    if (value.isMap || !value.node.isSequence())
        return path;
    const gitlab::Job *job = document.derived().pipeline.job(cache.job);
    if (!job || value.node.size() != job->caches.size()) {
        return Error{ErrorCode::Refused,
                     CacheEditsTexts::tr("The caches of “%1” are a list within a list, or some are empty.").arg(cache.job),
                     {},
                     0,
                     0,
                     CacheEditsTexts::tr("Change them in the text.")};
    }
    path.append(QString::number(cache.index));
    return path;
}

Result<Done> addKeyFile(Document &document, const CacheId &cache, const QString &file)
{
    const gitlab::Cache *now = cacheOf(document, cache);
    if (now && now->key.files.size() >= maximumKeyFiles) {
        return Error{ErrorCode::Refused,
                     CacheEditsTexts::tr("A cache key is made of %n file(s) at most.", nullptr, maximumKeyFiles),
                     {},
                     0,
                     0,
                     CacheEditsTexts::tr("Remove one first.")};
    }
    if (now && !now->key.files.isEmpty()) {
        return editAt(document, cache, {u"key"_s, u"files"_s}, keyTitle(cache),
                      [&](yaml::Draft &draft, const yaml::Path &path, gitlab::At at) {
                          return gitlab::insertItem(draft, path, -1, yaml::Value::text(file), at, &document.reading());
                      });
    }
    yaml::Map key;
    key.entries.append({u"files"_s, yaml::Value::texts({file})});
    if (now && !now->key.prefix.isEmpty())
        key.entries.append({u"prefix"_s, yaml::Value::text(now->key.prefix)});
    return setOrUnset(document, cache, {u"key"_s}, keyTitle(cache), yaml::Value(key));
}

Result<Done> removeKeyFile(Document &document, const CacheId &cache, int index)
{
    const gitlab::Cache *now = cacheOf(document, cache);
    if (now && now->key.files.size() == 1)
        return setKeyText(document, cache, now->key.prefix); // a prefix means nothing without files
    return editAt(document, cache, {u"key"_s, u"files"_s, QString::number(index)}, keyTitle(cache),
                  [&](yaml::Draft &draft, const yaml::Path &path, gitlab::At at) {
                      return gitlab::unsetKey(draft, path, at, &document.reading());
                  });
}

Result<Done> setKeyPrefix(Document &document, const CacheId &cache, const QString &prefix)
{
    return setOrUnset(document, cache, {u"key"_s, u"prefix"_s}, keyTitle(cache),
                      prefix.isEmpty() ? std::nullopt : std::optional(yaml::Value::text(prefix)));
}

Result<Done> setKeyText(Document &document, const CacheId &cache, const QString &text)
{
    return setOrUnset(document, cache, {u"key"_s}, keyTitle(cache), text.isEmpty() ? std::nullopt : std::optional(yaml::Value::text(text)));
}

QString policyName(gitlab::CachePolicy policy)
{
    switch (policy) {
    case gitlab::CachePolicy::PullPush:
        return u"pull-push"_s;
    case gitlab::CachePolicy::Pull:
        return u"pull"_s;
    case gitlab::CachePolicy::Push:
        return u"push"_s;
    case gitlab::CachePolicy::Variable:
        break;
    }
    return {};
}

Result<Done> setPolicy(Document &document, const CacheId &cache, gitlab::CachePolicy policy)
{
    // An inherited policy can be overruled, but not taken away.
    const gitlab::Job *job = document.derived().pipeline.job(cache.job);
    const bool isOwn = job && cache.index < job->caches.size() && job->caches.at(cache.index).isOwn();
    const bool isDefault = policy == gitlab::CachePolicy::PullPush && isOwn;
    return setOrUnset(document, cache, {u"policy"_s}, CacheEditsTexts::tr("Change the cache policy of %1").arg(cache.job),
                      isDefault ? std::nullopt : std::optional(yaml::Value::text(policyName(policy))));
}

Result<Done> setFallbackKeys(Document &document, const CacheId &cache, const QStringList &keys)
{
    return setOrUnset(document, cache, {u"fallback_keys"_s}, CacheEditsTexts::tr("Change the fallback keys of %1").arg(cache.job),
                      keys.isEmpty() ? std::nullopt : std::optional(yaml::Value::texts(keys)));
}

} // namespace caravan::inspector
