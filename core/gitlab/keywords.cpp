// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gitlab/keywords.h"

#include "core/gitlab/shape.h"

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

} // namespace caravan::gitlab
