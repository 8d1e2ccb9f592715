// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gitlab/run/cache_model.h"

#include <QDir>
#include <QRegularExpression>

#include <algorithm>

namespace caravan::gitlab {

using namespace Qt::StringLiterals;

namespace {

/// Begins with $CI_PROJECT_DIR or ${CI_PROJECT_DIR}; what follows is the path.
const QRegularExpression &projectDir()
{
    static const QRegularExpression pattern(uR"(^(?:\$CI_PROJECT_DIR|\$\{CI_PROJECT_DIR\}|\$PWD|\$\{PWD\})(?=/|$)/*)"_s);
    return pattern;
}

} // namespace

CachePlace cachePlaceOf(const QString &path)
{
    QString text = path;
    const bool isBelowProject = text.startsWith(u'$') && text.contains(projectDir());
    if (isBelowProject)
        text.remove(projectDir());
    if (!isBelowProject) {
        static const QRegularExpression home(uR"(^(~|\$HOME\b|\$\{HOME\}))"_s);
        if ((text.startsWith(u'~') || text.startsWith(u'$')) && text.contains(home))
            return CachePlace::Outside;
        if (text.startsWith("/builds/"_L1) || text.startsWith(u'$'))
            return CachePlace::Unknown;
        if (text.startsWith(u'/'))
            return CachePlace::Outside;
    }
    const QString clean = QDir::cleanPath(text);
    return clean == ".."_L1 || clean.startsWith("../"_L1) ? CachePlace::Outside : CachePlace::Inside;
}

QString projectPathOf(const QString &path)
{
    QString text = path;
    if (text.startsWith(u'$'))
        text.remove(projectDir());
    return text.isEmpty() ? u"."_s : QDir::cleanPath(text);
}

bool areAllOutside(const QStringList &paths)
{
    return !paths.isEmpty()
        && std::all_of(paths.cbegin(), paths.cend(), [](const QString &path) { return cachePlaceOf(path) == CachePlace::Outside; });
}

QStringList variableNamesIn(const QString &text)
{
    static const QRegularExpression pattern(uR"(\$\{?([A-Za-z_][A-Za-z0-9_]*))"_s);
    QStringList names;
    if (!text.contains(u'$'))
        return names;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();)
        names += matches.next().captured(1);
    return names;
}

QString renewingVariableIn(const QString &text)
{
    const QStringList names = variableNamesIn(text);
    const auto found = std::find_if(names.cbegin(), names.cend(), Variables::isNewInEachRun);
    return found == names.cend() ? QString() : *found;
}

QStringList askedKeys(const CacheUse &use) { return QStringList{use.key} + use.fallbackKeys; }

QString bareKey(const QString &key)
{
    for (const auto suffix : {"-non_protected"_L1, "-protected"_L1}) {
        if (key.endsWith(suffix))
            return key.chopped(suffix.size());
    }
    return key;
}

bool isKnown(const CacheUse &use)
{
    const QStringList names = variableNamesIn(askedKeys(use).join(u' '));
    return std::all_of(names.begin(), names.end(), [](const QString &name) { return name.startsWith("CI_"_L1); });
}

bool mayBeStored(const CacheUse &use)
{
    return use.isStoredAfter(false) && (use.isUntracked || (!use.paths.isEmpty() && !areAllOutside(use.paths)));
}

void StoredKeys::add(const CacheUse &use)
{
    const qsizetype known = exact.size();
    if (mayBeStored(use))
        exact.insert(use.key);
    if (exact.size() > known)
        bare.insert(bareKey(use.key));
}

bool StoredKeys::mayServe(const CacheUse &use) const
{
    const QStringList keys = askedKeys(use);
    return std::any_of(keys.begin(), keys.end(), [this](const QString &key) { return bare.contains(bareKey(key)); });
}

bool mayPush(const Cache &cache) { return cache.policy != CachePolicy::Pull && (!cache.paths.isEmpty() || cache.untracked); }

} // namespace caravan::gitlab
