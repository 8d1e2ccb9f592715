// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gitlab/values/job_entries.h"

#include "core/gitlab/language/keywords.h"

#include <algorithm>

namespace caravan::gitlab {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepest = 20; ///< steps through `extends` and merge keys

bool hasWork(const yaml::Node &root, const yaml::Node &entry, int depth)
{
    const yaml::Node map = entry.target();
    if (!map.isMap() || depth > deepest)
        return false;
    const QStringList &keys = keysOfWork();
    if (std::any_of(keys.cbegin(), keys.cend(), [&](const QString &key) { return map.entryOf(key).has_value(); }))
        return true;
    const auto any = [](const yaml::Node &list, const auto &isOne) {
        const QList<yaml::Node> items = list.isSequence() ? list.items() : QList<yaml::Node>{list};
        return std::any_of(items.cbegin(), items.cend(), isOne);
    };
    return any(map[u"<<"].target(), [&](const yaml::Node &merged) { return hasWork(root, merged, depth + 1); })
        || any(map[u"extends"].target(), [&](const yaml::Node &parent) { return hasWork(root, root[parent.target().text()], depth + 1); });
}

} // namespace

bool isJobEntry(const yaml::Node &root, const QString &name)
{
    return !isGlobalKeyword(name) || (canNameJob(name) && hasWork(root, root[name], 0));
}

} // namespace caravan::gitlab
