// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recipes/catalogue.h"

#include "core/recipes/glob.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace caravan::recipes {

namespace {

template<class T, class Id>
const T *withId(const QList<T> &list, const Id &id)
{
    const auto found = std::find_if(list.cbegin(), list.cend(), [&id](const T &entry) { return entry.id == id; });
    return found == list.cend() ? nullptr : &*found;
}

/// The entry whose pattern fits \a name and has the most literal text.
const ImageFacts *mostSpecific(const QList<ImageFacts> &images, const QString &name)
{
    const ImageFacts *best = nullptr;
    qsizetype bestLength = -1;
    for (const ImageFacts &facts : images) {
        if (!matchesAny(facts.reference, name))
            continue;
        const qsizetype length = facts.reference.size() - facts.reference.count(u'*');
        if (length > bestLength) {
            best = &facts;
            bestLength = length;
        }
    }
    return best;
}

bool isOneOf(const QStringList &patterns, QStringView path)
{
    while (path.size() > 1 && path.endsWith(u'/'))
        path.chop(1);
    return std::any_of(patterns.cbegin(), patterns.cend(), [path](const QString &pattern) { return matchesPath(pattern, path); });
}

} // namespace

QString ImageFacts::distributionTag() const { return release.isEmpty() ? distribution : distribution + u'-' + release; }

bool Block::isSite() const
{
    return std::any_of(signs.cbegin(), signs.cend(), [](const BlockSign &sign) { return sign.isPages; });
}

const Block *Catalogue::block(QStringView id) const { return withId(blocks, id); }

const Strategy *Catalogue::strategy(StrategyId id) const
{
    const Strategy *shown = withId(strategies, id);
    return shown ? shown : withId(combinations, id);
}

const RunnerTraits *Catalogue::runner(QStringView id) const { return withId(runners, id); }

const ImageFacts *Catalogue::image(QStringView reference) const
{
    const ImageName name = imageNameOf(reference);
    const ImageFacts *facts = mostSpecific(images, name.text());
    return facts || !name.tag.isEmpty() ? facts : mostSpecific(images, name.repository + u":latest"_s);
}

bool Catalogue::isSwitchPath(QStringView path) const { return isOneOf(switchPaths, path); }

bool Catalogue::isStrategyPath(QStringView path) const
{
    return isSwitchPath(path) || std::any_of(strategies.begin(), strategies.end(), [&](const Strategy &strategy) {
               return std::any_of(strategy.signs.begin(), strategy.signs.end(),
                                  [&](const StrategySign &sign) { return isOneOf(sign.cachePaths, path); });
           });
}

bool Catalogue::isPathOf(const Extra &extra, QStringView path) { return isOneOf(extra.cachePaths, path); }

} // namespace caravan::recipes
