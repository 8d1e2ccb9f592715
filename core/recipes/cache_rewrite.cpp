// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/texts.h"
#include "core/gitlab/pipeline/checks.h"
#include "core/recipes/job_rewrite.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace caravan::recipes {

namespace {

CARAVAN_TEXTS(CacheRewriteTexts);

const yaml::Value *entryOf(const yaml::Value &map, QStringView key)
{
    if (const auto *entries = std::get_if<yaml::Map>(&map)) {
        for (const auto &[name, value] : entries->entries) {
            if (name == key)
                return &value;
        }
    }
    return nullptr;
}

QStringList textsOf(const yaml::Value *value)
{
    QStringList result;
    const auto *list = value ? std::get_if<yaml::List>(value) : nullptr;
    for (const yaml::Value &item : list ? list->items : QList<yaml::Value>()) {
        if (const auto *text = std::get_if<yaml::Text>(&item))
            result.append(text->string);
    }
    return result;
}

QString textOf(const yaml::Value *value)
{
    const auto *text = value ? std::get_if<yaml::Text>(value) : nullptr;
    return text ? text->string : QString();
}

QString bare(const QString &path) { return path.endsWith(u'/') ? path.chopped(1) : path; }

bool isSameKey(const gitlab::CacheKey &now, const yaml::Value &wanted)
{
    const yaml::Value *key = entryOf(wanted, u"key");
    if (!key)
        return now.text == "default"_L1;
    if (!std::holds_alternative<yaml::Map>(*key))
        return now.files.isEmpty() && now.text == textOf(key);
    return now.prefix == textOf(entryOf(*key, u"prefix")) && now.files == textsOf(entryOf(*key, u"files"));
}

/// Items of paths that stay where they are, others as new lines.
QList<PlannedLine> plannedPaths(const QStringList &now, const QStringList &wanted)
{
    QList<PlannedLine> lines;
    int from = 0;
    for (const QString &path : wanted) {
        int found = from;
        while (found < now.size() && bare(now.at(found)) != bare(path))
            ++found;
        const bool isThere = found < now.size();
        lines.append({isThere ? found : -1, isThere, isThere ? now.at(found) : path});
        if (isThere)
            from = found + 1;
    }
    // A path that is new takes the place of the first one that goes.
    if (!lines.isEmpty() && lines.constFirst().index < 0 && !now.isEmpty()) {
        const bool isFree = std::none_of(lines.cbegin(), lines.cend(), [](const PlannedLine &line) { return line.index == 0; });
        if (isFree)
            lines.first().index = 0;
    }
    return lines;
}

/// How a cache is used: what it says besides its key and its paths.
QList<std::pair<QString, yaml::Value>> useOf(const gitlab::Cache &cache)
{
    QList<std::pair<QString, yaml::Value>> entries;
    if (cache.untracked)
        entries.append({u"untracked"_s, yaml::Verbatim{u"true"_s}});
    if (cache.isUnprotected)
        entries.append({u"unprotect"_s, yaml::Verbatim{u"true"_s}});
    if (cache.policy == gitlab::CachePolicy::Pull || cache.policy == gitlab::CachePolicy::Push)
        entries.append({u"policy"_s, yaml::Value::text(cache.policy == gitlab::CachePolicy::Pull ? u"pull"_s : u"push"_s)});
    if (cache.when != gitlab::StoreWhen::OnSuccess)
        entries.append({u"when"_s, yaml::Value::text(cache.when == gitlab::StoreWhen::Always ? u"always"_s : u"on_failure"_s)});
    return entries;
}

} // namespace

/// Indexes of the paths of a cache that are of what is rewritten.
QList<int> JobRewrite::ownPathsOf(const gitlab::Cache &cache) const
{
    QList<int> result;
    for (int i = 0; i < cache.paths.size(); ++i) {
        if (m_isOwnPath(cache.paths.at(i)))
            result.append(i);
    }
    return result;
}

Result<Done> JobRewrite::rewriteSwitchCache()
{
    if (!m_site.strategy.cache)
        return rewriteCaches(std::nullopt);
    yaml::Map cache = std::get<yaml::Map>(m_fitting.fill(*m_site.strategy.cache));
    if (m_site.source.isJoined)
        cache.entries.append({u"policy"_s, yaml::Value::text(u"pull"_s)});
    return rewriteCaches(yaml::Value(cache));
}

/// Puts \a wanted in the place of the caches that are of what is rewritten; takes them out without it.
Result<Done> JobRewrite::rewriteCaches(const std::optional<yaml::Value> &wanted)
{
    // Nothing to do where exactly the wanted cache is there.
    int owned = 0;
    int right = 0;
    for (const gitlab::Field<gitlab::Cache> &cache : m_job.caches) {
        const qsizetype paths = ownPathsOf(cache.value).size();
        QStringList now;
        for (const QString &path : cache.value.paths)
            now.append(bare(path));
        QStringList then;
        for (const QString &path : textsOf(wanted ? entryOf(*wanted, u"paths") : nullptr))
            then.append(bare(path));
        owned += paths > 0;
        right += paths > 0 && wanted && now == then && isSameKey(cache.value.key, *wanted)
            && cache.value.fallbackKeys == textsOf(entryOf(*wanted, u"fallback_keys"));
    }
    if (wanted ? owned == 1 && right == 1 : owned == 0)
        return Done{};
    const qsizetype others = m_job.caches.size() - owned;
    if (wanted && others + 1 > gitlab::mostCaches) {
        return m_tree.source().errorAt(
            m_job.nameSpan.begin, ErrorCode::Refused,
            CacheRewriteTexts::tr("Job “%1” has %n cache(s) already, and GitLab takes four at most.", nullptr, int(others)).arg(m_job.name));
    }

    const yaml::Node own = m_node[u"cache"];
    const bool isList = own.isSequence() && own.tag().isEmpty() && own.style() == yaml::Style::Block;
    if (own.isMap() && own.style() == yaml::Style::Block && !own[u"<<"])
        return rewriteOwnCache(wanted);
    const bool areMaps = std::all_of(m_job.caches.cbegin(), m_job.caches.cend(), [](const auto &cache) { return cache.isOwn(); });
    if (isList && areMaps && own.size() == m_job.caches.size())
        return rewriteOwnCaches(own, wanted);
    return overrideCaches(wanted);
}

/// The job has one cache, as a map.
Result<Done> JobRewrite::rewriteOwnCache(const std::optional<yaml::Value> &wanted)
{
    if (m_job.caches.isEmpty()) // a map that says nothing
        return set(u"cache"_s, *wanted);
    const gitlab::Cache &now = m_job.caches.constFirst().value;
    const QList<int> owned = ownPathsOf(now);
    const bool isOurs = owned.size() == now.paths.size() && !now.paths.isEmpty();
    if (isOurs)
        return wanted ? rewriteCache(at({u"cache"_s}), now, *wanted) : removeEntry(m_draft, at({}), u"cache"_s);
    if (!owned.isEmpty()) {
        if (const Result<Done> done = removeItems(m_draft, at({u"cache"_s, u"paths"_s}), owned); !done)
            return done;
    }
    return wanted ? m_draft.wrapInList(at({u"cache"_s}), {*wanted}) : Result<Done>(Done{});
}

/// The job has a list of caches, each a map.
Result<Done> JobRewrite::rewriteOwnCaches(const yaml::Node &list, const std::optional<yaml::Value> &wanted)
{
    QList<int> removed;
    bool isWritten = !wanted;
    for (int i = 0; i < list.size(); ++i) {
        const gitlab::Cache &now = m_job.caches.at(i).value;
        const QList<int> owned = ownPathsOf(now);
        Result<Done> done = Done{};
        if (owned.isEmpty())
            continue;
        if (owned.size() < now.paths.size())
            done = removeItems(m_draft, at({u"cache"_s, QString::number(i), u"paths"_s}), owned);
        else if (isWritten)
            removed.append(i);
        else
            done = rewriteCache(at({u"cache"_s, QString::number(i)}), now, *wanted);
        isWritten = isWritten || owned.size() == now.paths.size();
        if (!done)
            return done;
    }
    if (removed.size() == list.size())
        return removeEntry(m_draft, at({}), u"cache"_s);
    if (!removed.isEmpty()) {
        if (const Result<Done> done = removeItems(m_draft, at({u"cache"_s}), removed); !done)
            return done;
    }
    return isWritten ? Result<Done>(Done{}) : m_draft.insertItem(at({u"cache"_s}), -1, *wanted);
}

/// Changes key, fallback keys and paths of a cache; policy, `when` and what else it has stay.
Result<Done> JobRewrite::rewriteCache(const yaml::Path &cache, const gitlab::Cache &now, const yaml::Value &wanted)
{
    if (!isSameKey(now.key, wanted)) {
        if (const Result<Done> done = setEntry(m_draft, cache, u"key"_s, *entryOf(wanted, u"key")); !done)
            return done;
    }
    const QList<PlannedLine> paths = plannedPaths(now.paths, textsOf(entryOf(wanted, u"paths")));
    const bool isSame =
        paths.size() == now.paths.size() && std::all_of(paths.cbegin(), paths.cend(), [](const PlannedLine &line) { return line.isSame; });
    if (!isSame) {
        if (const Result<Done> done = setLines(m_draft, yaml::Path(cache) << u"paths"_s, paths); !done)
            return done;
    }
    const yaml::Value *fallbacks = entryOf(wanted, u"fallback_keys");
    if (now.fallbackKeys == textsOf(fallbacks))
        return Done{};
    return fallbacks ? setEntry(m_draft, cache, u"fallback_keys"_s, *fallbacks) : removeEntry(m_draft, cache, u"fallback_keys"_s);
}

/// \a wanted, used as the cache is in whose place it comes: one that is only fetched stays so where another job still fills it.
yaml::Value JobRewrite::inPlaceOfOwned(const yaml::Value &wanted) const
{
    const auto isOwned = [&](const gitlab::Field<gitlab::Cache> &cache) {
        return !cache.value.paths.isEmpty() && ownPathsOf(cache.value).size() == cache.value.paths.size();
    };
    const auto old = std::find_if(m_job.caches.cbegin(), m_job.caches.cend(), isOwned);
    const bool isFilled = m_site.source.isFilled || (old != m_job.caches.cend() && old->value.policy != gitlab::CachePolicy::Pull);
    if (old == m_job.caches.cend() || !isFilled)
        return wanted;
    yaml::Map map = std::get<yaml::Map>(wanted);
    for (const auto &[key, value] : useOf(old->value)) {
        if (!entryOf(wanted, key))
            map.entries.append({key, value});
    }
    return map;
}

/// The caches come from elsewhere: the job gets a list of its own, with those of them that are not the strategy's.
Result<Done> JobRewrite::overrideCaches(const std::optional<yaml::Value> &wanted)
{
    yaml::List all;
    for (const gitlab::Field<gitlab::Cache> &field : m_job.caches) {
        const gitlab::Cache &cache = field.value;
        const QList<int> owned = ownPathsOf(cache);
        if (owned.size() == cache.paths.size() && !owned.isEmpty())
            continue;
        if (cache.policy == gitlab::CachePolicy::Variable) {
            return m_tree.source().errorAt(
                cache.span.begin, ErrorCode::Refused,
                CacheRewriteTexts::tr("The policy of a cache of job “%1” is a variable, which Caravan does not copy.").arg(m_job.name),
                CacheRewriteTexts::tr("Give the job a cache of its own first."));
        }
        yaml::Map copy;
        if (cache.key.files.isEmpty()) {
            copy.entries.append({u"key"_s, yaml::Value::text(cache.key.text)});
        } else {
            yaml::Map key;
            if (!cache.key.prefix.isEmpty())
                key.entries.append({u"prefix"_s, yaml::Value::text(cache.key.prefix)});
            key.entries.append({cache.key.isOfCommits ? u"files_commits"_s : u"files"_s, yaml::Value::texts(cache.key.files)});
            copy.entries.append({u"key"_s, key});
        }
        QStringList paths = cache.paths;
        for (qsizetype i = owned.size(); i-- > 0;)
            paths.removeAt(owned.at(i));
        copy.entries.append({u"paths"_s, yaml::Value::texts(paths)});
        if (!cache.fallbackKeys.isEmpty())
            copy.entries.append({u"fallback_keys"_s, yaml::Value::texts(cache.fallbackKeys)});
        copy.entries.append(useOf(cache));
        all.items.append(copy);
    }
    if (wanted && all.items.isEmpty())
        return set(u"cache"_s, inPlaceOfOwned(*wanted));
    if (wanted)
        all.items.append(inPlaceOfOwned(*wanted));
    return set(u"cache"_s, all);
}

} // namespace caravan::recipes
