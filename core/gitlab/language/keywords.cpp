// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gitlab/language/keywords.h"

#include "core/gitlab/language/shape.h"

#include <QStringList>

namespace caravan::gitlab {

bool isKeyword(QStringView key, Place place)
{
    const Keyword *keyword = Language::builtIn().keyword(key);
    return keyword && (keyword->places & quint8(place)) != 0;
}

QStringList keywords(Place place)
{
    QStringList names;
    for (const Keyword &keyword : Language::builtIn().keywords()) {
        if (keyword.places & quint8(place))
            names.append(keyword.name);
    }
    return names;
}

bool isGlobalKeyword(QStringView key) { return isKeyword(key, Place::Global); }

} // namespace caravan::gitlab
