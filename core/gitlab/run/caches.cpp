// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gitlab/run/caches.h"

#include "core/gitlab/language/glob.h"

#include <QCryptographicHash>

#include <algorithm>

namespace caravan::gitlab {

using namespace Qt::StringLiterals;

namespace {

const QString protectedSuffix = u"-protected"_s;
const QString openSuffix = u"-non_protected"_s;
constexpr QLatin1String fallbackVariable = "CACHE_FALLBACK_KEY"_L1;

/// The id that git gives to a file with these bytes.
QByteArray blobId(const QByteArray &bytes)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    hash.addData("blob " + QByteArray::number(bytes.size()) + '\0' + bytes);
    return hash.result().toHex();
}

QString joined(const QString &prefix, const QString &rest) { return prefix.isEmpty() ? rest : prefix + u'-' + rest; }

const QString &suffixOf(const Cache &cache, const CacheContext &context)
{
    return context.isProtected && !cache.isUnprotected ? protectedSuffix : openSuffix;
}

} // namespace

QStringList filesNamed(const QString &pattern, const QStringList &all)
{
    return pattern.contains(u'*') ? all.filter(wildcardPath(pattern)) : QStringList{pattern};
}

std::optional<QString> hashOfIds(QList<QByteArray> ids)
{
    if (ids.isEmpty())
        return std::nullopt;
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return QString::fromLatin1(QCryptographicHash::hash(ids.join('-'), QCryptographicHash::Sha1).toHex());
}

std::optional<QString> filesHash(const QStringList &patterns, const Files &files)
{
    QStringList all;
    if (std::any_of(patterns.cbegin(), patterns.cend(), [](const QString &pattern) { return pattern.contains(u'*'); }))
        all = files.list();
    QList<QByteArray> ids;
    for (const QString &pattern : patterns) {
        for (const QString &path : filesNamed(pattern, all)) {
            if (const Result<QByteArray> bytes = files.read(path))
                ids.append(blobId(*bytes));
        }
    }
    return hashOfIds(ids);
}

bool KeyFiles::has(const QString &pattern) const
{
    if (pattern.contains(u'$'))
        return true;
    const auto found = m_known.constFind(pattern);
    if (found != m_known.cend())
        return *found;
    if (m_all.isEmpty()) {
        m_all = m_files.list();
        m_all.sort();
    }
    const bool isThere =
        pattern.contains(u'*') ? !m_all.filter(wildcardPath(pattern)).isEmpty() : std::binary_search(m_all.cbegin(), m_all.cend(), pattern);
    return *m_known.insert(pattern, isThere);
}

bool KeyFiles::hasAny(const QStringList &patterns) const
{
    return !m_files.isKnown() || std::any_of(patterns.cbegin(), patterns.cend(), [this](const QString &pattern) { return has(pattern); });
}

QString storedKey(const Cache &cache, int index, const CacheContext &context)
{
    QString key;
    if (cache.key.files.isEmpty()) {
        key = context.expand(cache.key.text);
    } else {
        // Without a prefix of its own, GitLab puts the place of the cache in the job's list before the hash.
        const QString prefix = cache.key.prefix.isEmpty() ? QString::number(index) : context.expand(cache.key.prefix);
        const QString hash = context.hash(cache.key);
        key = joined(prefix, hash.isEmpty() ? u"default"_s : hash);
    }
    return (key.isEmpty() ? u"default"_s : key) + suffixOf(cache, context);
}

CacheUse cacheUse(const Cache &cache, int index, const CacheContext &context)
{
    const QString suffix = suffixOf(cache, context);
    CacheUse use;
    use.key = storedKey(cache, index, context);
    for (const QString &fallback : cache.fallbackKeys)
        use.fallbackKeys.append(context.expand(fallback) + suffix);
    // The variable's key gets no suffix, and the runner does not take one of protected branches from it.
    const QString variable = u'$' + fallbackVariable;
    const QString last = context.expand(variable);
    if (!last.isEmpty() && last != variable && !last.endsWith(protectedSuffix))
        use.fallbackKeys.append(last);

    const QString policy = cache.policy == CachePolicy::Variable ? context.expand(cache.policyText) : QString();
    use.pulls = cache.policy != CachePolicy::Push && policy != "push"_L1;
    use.pushes = cache.policy != CachePolicy::Pull && policy != "pull"_L1;
    use.when = cache.when;
    for (const QString &path : cache.paths)
        use.paths.append(context.expand(path));
    use.isUntracked = cache.untracked;
    use.span = cache.span;
    return use;
}

QList<CacheUse> cacheUses(const Job &job, const Variables &variables, const Event &event, const Files &files)
{
    QList<CacheUse> uses;
    for (qsizetype i = 0; i < job.caches.size(); ++i) {
        QStringList unknown;
        CacheContext context;
        context.isProtected = event.isProtected();
        context.expand = [&](const QString &text) {
            const bool isFallback = text == u'$' + fallbackVariable;
            return variables.expanded(text, &job, isFallback ? nullptr : &unknown);
        };
        context.hash = [&](const CacheKey &key) {
            const bool isKnown = files.isKnown() && !key.isOfCommits;
            return isKnown ? filesHash(key.files, files).value_or(QString()) : u'<' + key.files.join(u", "_s) + u'>';
        };
        CacheUse use = cacheUse(job.caches.at(i).value, int(i), context);
        use.job = job.name;
        use.unknown = unknown;
        uses.append(use);
    }
    return uses;
}

QList<CacheTraffic> cacheTraffic(const QList<CacheUse> &uses)
{
    QList<CacheTraffic> traffic;
    QHash<QString, qsizetype> places;
    QHash<QString, QStringList> kept; // paths that the first pusher keeps
    const auto at = [&](const QString &key) -> CacheTraffic & {
        const auto place = places.constFind(key);
        if (place != places.cend())
            return traffic[*place];
        places.insert(key, traffic.size());
        traffic.append({key, {}, {}, {}, false, false});
        return traffic.last();
    };
    for (const CacheUse &use : uses) {
        CacheTraffic &one = at(use.key);
        if (use.pulls)
            one.pullers.append(use.job);
        if (use.pushes) {
            one.pushers.append(use.job);
            QStringList paths = use.paths;
            paths.sort();
            const auto first = kept.constFind(use.key);
            if (first == kept.cend())
                kept.insert(use.key, paths);
            else
                one.isOverwritten = one.isOverwritten || *first != paths;
        }
    }
    for (const CacheUse &use : uses) {
        for (const QString &key : use.fallbackKeys) {
            if (use.pulls && key != use.key)
                at(key).fallbackPullers.append(use.job);
        }
    }
    for (CacheTraffic &one : traffic)
        one.isNeverPushed = one.pushers.isEmpty();
    return traffic;
}

} // namespace caravan::gitlab
