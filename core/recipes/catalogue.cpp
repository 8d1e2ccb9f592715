// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recipes/catalogue.h"

#include "core/recipes/glob.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace caravan::recipes {

namespace {

template<class T>
const T *withId(const QList<T> &list, QStringView id)
{
    const auto found = std::find_if(list.cbegin(), list.cend(), [id](const T &entry) { return entry.id == id; });
    return found == list.cend() ? nullptr : &*found;
}

/// The reference as the catalogue has it: without a mirror in front, the registry of Docker Hub, or a digest behind.
QString plainReference(QStringView reference)
{
    QString plain = reference.trimmed().toString();
    if (plain.startsWith("${CI_DEPENDENCY_PROXY"_L1) || plain.startsWith("$CI_DEPENDENCY_PROXY"_L1))
        plain.remove(0, plain.indexOf(u'/') + 1);
    for (const QLatin1StringView registry : {"docker.io/"_L1, "index.docker.io/"_L1, "registry.hub.docker.com/"_L1}) {
        if (plain.startsWith(registry))
            plain.remove(0, registry.size());
    }
    if (plain.startsWith("library/"_L1))
        plain.remove(0, "library/"_L1.size());
    const qsizetype digest = plain.indexOf("@sha256:"_L1);
    if (digest >= 0)
        plain.truncate(digest);
    return plain;
}

} // namespace

QString ImageFacts::distributionTag() const { return release.isEmpty() ? distribution : distribution + u'-' + release; }

const Block *Catalogue::block(QStringView id) const { return withId(blocks, id); }

const Strategy *Catalogue::strategy(QStringView id) const { return withId(strategies, id); }

const RunnerTraits *Catalogue::runner(QStringView id) const { return withId(runners, id); }

const ImageFacts *Catalogue::image(QStringView reference) const
{
    const QString plain = plainReference(reference);
    const ImageFacts *best = nullptr;
    qsizetype bestLength = -1;
    for (const ImageFacts &facts : images) {
        const qsizetype length = facts.reference.size() - facts.reference.count(u'*');
        if (length > bestLength && matchesAny(facts.reference, plain)) {
            best = &facts;
            bestLength = length;
        }
    }
    return best;
}

bool Catalogue::isSwitchPath(QStringView path) const
{
    while (path.size() > 1 && path.endsWith(u'/'))
        path.chop(1);
    return std::any_of(switchPaths.cbegin(), switchPaths.cend(), [path](const QString &pattern) { return matchesPath(pattern, path); });
}

} // namespace caravan::recipes
