// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gitlab/shape_words.h"

#include <QCoreApplication>

namespace caravan::gitlab {

using namespace Qt::StringLiterals;

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(caravan::gitlab::ShapeWords)
};

constexpr int quotedLength = 60; ///< characters of a text that a sentence quotes
constexpr int namedWords = 14;   ///< words that a sentence names

QString formatPhrase(const QString &format)
{
    static const QHash<QString, const char *> phrases = {
        {u"project"_s, QT_TRANSLATE_NOOP("caravan::gitlab::ShapeWords", "the path of a project such as “group/project”")},
        {u"yamlFile"_s, QT_TRANSLATE_NOOP("caravan::gitlab::ShapeWords", "a name that ends in .yml or .yaml")},
        {u"yamlUrl"_s,
         QT_TRANSLATE_NOOP("caravan::gitlab::ShapeWords", "an address with http(s):// that ends in .yml or .yaml")},
        {u"integrity"_s, QT_TRANSLATE_NOOP("caravan::gitlab::ShapeWords", "“sha256-” with 44 characters of base 64")},
        {u"pattern"_s, QT_TRANSLATE_NOOP("caravan::gitlab::ShapeWords", "a regular expression between slashes")},
        {u"stepName"_s,
         QT_TRANSLATE_NOOP("caravan::gitlab::ShapeWords", "a name of letters, digits and “_” that begins with no digit")},
        {u"inputName"_s, QT_TRANSLATE_NOOP("caravan::gitlab::ShapeWords", "a name of letters, digits, “-” and “_”")},
        {u"secretName"_s, QT_TRANSLATE_NOOP("caravan::gitlab::ShapeWords", "a name of letters, digits and “_”")},
        {u"exposedName"_s,
         QT_TRANSLATE_NOOP("caravan::gitlab::ShapeWords", "a name of letters, digits, spaces, “-” and “_”")},
        {u"component"_s,
         QT_TRANSLATE_NOOP("caravan::gitlab::ShapeWords", "the path of a component with its version behind an “@”")},
        {u"dateTime"_s,
         QT_TRANSLATE_NOOP("caravan::gitlab::ShapeWords", "a date and time such as “2026-11-28T08:00:00Z”")},
        {u"duration"_s,
         QT_TRANSLATE_NOOP("caravan::gitlab::ShapeWords",
                           "a span of time in quotes or with units, such as “3 hours 20 minutes”")},
    };
    const char *phrase = phrases.value(format);
    return phrase ? Messages::tr(phrase) : format;
}

QString textPhrase(const Shape &shape)
{
    if (shape.words.size() == 1)
        return u"“%1”"_s.arg(shape.words.constFirst());
    if (!shape.words.isEmpty())
        return Messages::tr("one of %1").arg(quotedWords(shape.words));
    if (shape.format)
        return formatPhrase(shape.format->name);
    return shape.isFilled ? Messages::tr("a text that is not empty") : Messages::tr("a text");
}

QString numberPhrase(const Shape &shape)
{
    if (shape.from && shape.to)
        return Messages::tr("a whole number from %1 to %2").arg(QString::number(*shape.from), QString::number(*shape.to));
    return shape.takes(Shape::Real) ? Messages::tr("a number") : Messages::tr("a whole number");
}

} // namespace

QString quotedWords(const QStringList &words)
{
    QStringList quoted;
    for (const QString &word : words.mid(0, namedWords))
        quoted.append(u"“%1”"_s.arg(word));
    if (words.size() > namedWords)
        quoted.append(u"…"_s);
    return quoted.join(u", "_s);
}

QString allowedBy(const Shape &shape)
{
    QStringList phrases;
    if (shape.takes(Shape::Text))
        phrases.append(textPhrase(shape));
    if (shape.takes(Shape::Integer))
        phrases.append(numberPhrase(shape));
    if (shape.takes(Shape::Truth))
        phrases.append(Messages::tr("true or false"));
    if (shape.takes(Shape::List)) {
        const bool isOfTexts = shape.item && shape.item->kinds == Shape::Text;
        phrases.append(isOfTexts ? Messages::tr("a list of texts") : Messages::tr("a list"));
    }
    if (shape.takes(Shape::Map))
        phrases.append(Messages::tr("a map"));
    if (phrases.size() < 2)
        return phrases.join(QString());
    const QString last = phrases.takeLast();
    return Messages::tr("%1 or %2").arg(phrases.join(u", "_s), last);
}

QString phraseOf(Shape::Kind kind, const QString &text)
{
    QString shown = text.section(u'\n', 0, 0);
    if (shown.size() > quotedLength || shown.size() < text.size())
        shown = shown.left(quotedLength) + u'…';
    switch (kind) {
    case Shape::Null:
        return Messages::tr("empty");
    case Shape::Truth:
        return Messages::tr("the truth value “%1”").arg(shown);
    case Shape::Integer:
    case Shape::Real:
        return Messages::tr("the number %1").arg(shown);
    case Shape::Text:
        return text.isEmpty() ? Messages::tr("an empty text") : Messages::tr("the text “%1”").arg(shown);
    case Shape::List:
        return Messages::tr("a list");
    case Shape::Map:
        return Messages::tr("a map");
    }
    Q_UNREACHABLE();
}

} // namespace caravan::gitlab
