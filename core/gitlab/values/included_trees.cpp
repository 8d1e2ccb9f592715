// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gitlab/values/included_trees.h"

namespace caravan::gitlab {

void IncludedTrees::begin()
{
    m_known.removeIf([](const auto &known) { return known.value().used == 0; });
    for (Known &known : m_known)
        known.used = 0;
}

Result<yaml::Tree> IncludedTrees::tree(const QString &file, const QByteArray &bytes)
{
    Known &known = m_known[file];
    if (known.bytes != bytes)
        known = {bytes, {}, 0};
    const bool hasOne = !known.trees.isEmpty() && !known.trees.constFirst().header();
    const qsizetype wanted = hasOne ? 0 : known.used;
    ++known.used;
    if (wanted < known.trees.size())
        return known.trees.at(wanted);
    Result<yaml::Tree> tree = yaml::Tree::parse(Source(file, bytes));
    if (tree)
        known.trees.append(*tree);
    return tree;
}

} // namespace caravan::gitlab
