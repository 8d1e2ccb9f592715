// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recipes/confidence.h"

#include "core/base/texts.h"

#include <QHash>

namespace caravan::recipes {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(ConfidenceTexts);

} // namespace

QString confidenceWord(const QString &confidence)
{
    static const QHash<QString, const char *> words = {
        {u"measured"_s, QT_TRANSLATE_NOOP("ConfidenceTexts", "measured")}, {u"stated"_s, QT_TRANSLATE_NOOP("ConfidenceTexts", "stated")},
        {u"derived"_s, QT_TRANSLATE_NOOP("ConfidenceTexts", "derived")},   {u"assumed"_s, QT_TRANSLATE_NOOP("ConfidenceTexts", "assumed")},
        {u"seen"_s, QT_TRANSLATE_NOOP("ConfidenceTexts", "seen")},
    };
    const char *word = words.value(confidence);
    return word ? ConfidenceTexts::tr(word) : confidence;
}

} // namespace caravan::recipes
