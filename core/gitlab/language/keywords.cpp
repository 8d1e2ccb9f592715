// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gitlab/language/keywords.h"

#include "core/gitlab/language/shape.h"

namespace caravan::gitlab {

using namespace Qt::StringLiterals;

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

QString renamedKeyword(const QString &key) { return Language::builtIn().nowCalled(key); }

bool canNameJob(QStringView key) { return !isGlobalKeyword(key) || isKeyword(key, Place::OrJob); }

const QStringList &keysOfWork()
{
    static const QStringList keys{u"script"_s, u"run"_s, u"trigger"_s};
    return keys;
}

} // namespace caravan::gitlab
