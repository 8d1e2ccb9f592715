// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gitlab/keywords.h"

#include <QStringList>

#include <algorithm>
#include <iterator>

namespace caravan::gitlab {

namespace {

struct Keyword {
    QStringView name;
    quint8 places;
};

constexpr quint8 G = quint8(Place::Global);
constexpr quint8 J = quint8(Place::Job);
constexpr quint8 D = quint8(Place::Default);
constexpr quint8 O = quint8(Place::Deprecated);

/// Sorted by name.
constexpr Keyword table[] = {
    {u"after_script", G | J | D | O},
    {u"allow_failure", J},
    {u"artifacts", J | D},
    {u"before_script", G | J | D | O},
    {u"cache", G | J | D | O},
    {u"coverage", J},
    {u"dast_configuration", J},
    {u"default", G},
    {u"dependencies", J},
    {u"environment", J},
    {u"except", J},
    {u"extends", J},
    {u"hooks", J | D},
    {u"id_tokens", J | D},
    {u"identity", J | D},
    {u"image", G | J | D | O},
    {u"include", G},
    {u"inherit", J},
    {u"inputs", J},
    {u"interruptible", J | D},
    {u"manual_confirmation", J},
    {u"needs", J},
    {u"only", J},
    {u"pages", J},
    {u"parallel", J},
    {u"publish", J},
    {u"release", J},
    {u"resource_group", J},
    {u"retry", J | D},
    {u"rules", J},
    {u"run", J},
    {u"script", J},
    {u"secrets", J},
    {u"services", G | J | D | O},
    {u"spec", G},
    {u"stage", J},
    {u"stages", G},
    {u"start_in", J},
    {u"tags", J | D},
    {u"timeout", J | D},
    {u"trigger", J},
    {u"types", G},
    {u"variables", G | J},
    {u"when", J},
    {u"workflow", G},
};

} // namespace

bool isKeyword(QStringView key, Place place)
{
    const auto found = std::lower_bound(std::begin(table), std::end(table), key,
                                        [](const Keyword &keyword, QStringView name) { return keyword.name < name; });
    return found != std::end(table) && found->name == key && (found->places & quint8(place)) != 0;
}

QStringList keywords(Place place)
{
    QStringList names;
    for (const Keyword &keyword : table) {
        if (keyword.places & quint8(place))
            names.append(keyword.name.toString());
    }
    return names;
}

} // namespace caravan::gitlab
