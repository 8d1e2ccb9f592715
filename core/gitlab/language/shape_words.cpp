// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gitlab/language/shape_words.h"

#include "core/base/quotes.h"
#include "core/base/texts.h"

namespace caravan::gitlab {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(ShapeWordsTexts);

constexpr int quotedLength = 60; ///< characters of a text that a sentence quotes
constexpr int namedWords = 14;   ///< words that a sentence names

QString formatPhrase(const QString &format)
{
    static const QHash<QString, const char *> phrases = {
        {u"project"_s, QT_TRANSLATE_NOOP("ShapeWordsTexts", "the path of a project such as “group/project”")},
        {u"yamlFile"_s, QT_TRANSLATE_NOOP("ShapeWordsTexts", "a name that ends in .yml or .yaml")},
        {u"yamlUrl"_s, QT_TRANSLATE_NOOP("ShapeWordsTexts", "an address with http(s):// that ends in .yml or .yaml")},
        {u"integrity"_s, QT_TRANSLATE_NOOP("ShapeWordsTexts", "“sha256-” with 44 characters of base 64")},
        {u"pattern"_s, QT_TRANSLATE_NOOP("ShapeWordsTexts", "a regular expression between slashes")},
        {u"stepName"_s, QT_TRANSLATE_NOOP("ShapeWordsTexts", "a name of letters, digits and “_” that begins with no digit")},
        {u"inputName"_s, QT_TRANSLATE_NOOP("ShapeWordsTexts", "a name of letters, digits, “-” and “_”")},
        {u"secretName"_s, QT_TRANSLATE_NOOP("ShapeWordsTexts", "a name of letters, digits and “_”")},
        {u"exposedName"_s, QT_TRANSLATE_NOOP("ShapeWordsTexts", "a name of letters, digits, spaces, “-” and “_”")},
        {u"environmentName"_s,
         QT_TRANSLATE_NOOP("ShapeWordsTexts", "a name of letters, digits, spaces and “-_/.${}\\” that neither begins nor ends with “/”")},
        {u"keyPrefix"_s, QT_TRANSLATE_NOOP("ShapeWordsTexts", "a text without “/”")},
        {u"component"_s, QT_TRANSLATE_NOOP("ShapeWordsTexts", "the path of a component with its version behind an “@”")},
        {u"dateTime"_s, QT_TRANSLATE_NOOP("ShapeWordsTexts", "a date and time such as “2026-11-28T08:00:00Z”")},
        {u"duration"_s, QT_TRANSLATE_NOOP("ShapeWordsTexts", "a span of time in quotes or with units, such as “3 hours 20 minutes”")},
    };
    const char *phrase = phrases.value(format);
    return phrase ? ShapeWordsTexts::tr(phrase) : format;
}

QString textPhrase(const Shape &shape)
{
    if (shape.words.size() == 1)
        return inQuotes(shape.words.constFirst());
    if (!shape.words.isEmpty())
        return ShapeWordsTexts::tr("one of %1").arg(quotedWords(shape.words));
    if (shape.format)
        return formatPhrase(shape.format->name);
    return shape.isFilled ? ShapeWordsTexts::tr("a text that is not empty") : ShapeWordsTexts::tr("a text");
}

QString numberPhrase(const Shape &shape)
{
    if (shape.from && shape.to)
        return ShapeWordsTexts::tr("a whole number from %1 to %2").arg(QString::number(*shape.from), QString::number(*shape.to));
    return shape.takes(Shape::Real) ? ShapeWordsTexts::tr("a number") : ShapeWordsTexts::tr("a whole number");
}

} // namespace

QString quotedWords(const QStringList &words)
{
    const QString quoted = inQuotes(words.mid(0, namedWords));
    return words.size() > namedWords ? quoted + u", …"_s : quoted;
}

QString allowedBy(const Shape &shape)
{
    QStringList phrases;
    if (shape.takes(Shape::Text))
        phrases.append(textPhrase(shape));
    if (shape.takes(Shape::Integer))
        phrases.append(numberPhrase(shape));
    if (shape.takes(Shape::Truth))
        phrases.append(ShapeWordsTexts::tr("true or false"));
    if (shape.takes(Shape::List)) {
        const bool isOfTexts = shape.item && shape.item->kinds == Shape::Text;
        phrases.append(isOfTexts ? ShapeWordsTexts::tr("a list of texts") : ShapeWordsTexts::tr("a list"));
    }
    if (shape.takes(Shape::Map))
        phrases.append(ShapeWordsTexts::tr("a map"));
    if (phrases.size() < 2)
        return phrases.join(QString());
    const QString last = phrases.takeLast();
    return ShapeWordsTexts::tr("%1 or %2").arg(phrases.join(u", "_s), last);
}

QString phraseOf(Shape::Kind kind, const QString &text)
{
    QString shown = text.section(u'\n', 0, 0);
    if (shown.size() > quotedLength || shown.size() < text.size())
        shown = shown.left(quotedLength) + u'…';
    switch (kind) {
    case Shape::Null:
        return ShapeWordsTexts::tr("empty");
    case Shape::Truth:
        return ShapeWordsTexts::tr("the truth value “%1”").arg(shown);
    case Shape::Integer:
    case Shape::Real:
        return ShapeWordsTexts::tr("the number %1").arg(shown);
    case Shape::Text:
        return text.isEmpty() ? ShapeWordsTexts::tr("an empty text") : ShapeWordsTexts::tr("the text “%1”").arg(shown);
    case Shape::List:
        return ShapeWordsTexts::tr("a list");
    case Shape::Map:
        return ShapeWordsTexts::tr("a map");
    }
    Q_UNREACHABLE();
}

} // namespace caravan::gitlab
