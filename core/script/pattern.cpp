// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/pattern.h"

#include <algorithm>

namespace caravan::script {

namespace {

/// One element of a pattern: a character, `?`, `*` or a set.
struct Element {
    enum class Kind { Character, Any, Many, Set };
    Kind kind = Kind::Character;
    QString characters; ///< the character; of a set its inside
};

QList<Element> elementsOf(const QList<PatternPiece> &pattern)
{
    QList<Element> elements;
    for (const PatternPiece &piece : pattern) {
        for (qsizetype at = 0; at < piece.text.size(); ++at) {
            const QChar c = piece.text[at];
            const qsizetype close = c == u'[' && !piece.isQuoted ? piece.text.indexOf(u']', at + 2) : -1;
            if (close > 0) {
                elements += {Element::Kind::Set, piece.text.mid(at + 1, close - at - 1)};
                at = close;
            } else if (piece.isQuoted || (c != u'*' && c != u'?')) {
                elements += {Element::Kind::Character, c};
            } else {
                elements += {c == u'*' ? Element::Kind::Many : Element::Kind::Any, {}};
            }
        }
    }
    return elements;
}

bool isInSet(const QString &set, QChar c)
{
    const bool isNegated = set.startsWith(u'!') || set.startsWith(u'^');
    bool isIn = false;
    for (qsizetype at = isNegated ? 1 : 0; at < set.size(); ++at) {
        if (at + 2 < set.size() && set[at + 1] == u'-') {
            isIn = isIn || (c >= set[at] && c <= set[at + 2]);
            at += 2;
        } else {
            isIn = isIn || set[at] == c;
        }
    }
    return isIn != isNegated;
}

bool fits(const Element &element, QChar c)
{
    switch (element.kind) {
    case Element::Kind::Character:
        return element.characters.front() == c;
    case Element::Kind::Set:
        return isInSet(element.characters, c);
    case Element::Kind::Any:
    case Element::Kind::Many:
        return true;
    }
    return false;
}

/// Which beginnings of \a text the pattern fits: entry n says it of the first n characters.
QList<bool> fittingPrefixes(QStringView text, const QList<Element> &elements)
{
    QList<bool> reached(text.size() + 1, false);
    reached[0] = true;
    for (const Element &element : elements) {
        QList<bool> next(text.size() + 1, false);
        for (qsizetype at = 0; at <= text.size(); ++at) {
            if (element.kind == Element::Kind::Many)
                next[at] = reached[at] || (at > 0 && next[at - 1]);
            else if (at > 0)
                next[at] = reached[at - 1] && fits(element, text[at - 1]);
        }
        reached = next;
    }
    return reached;
}

qsizetype lengthOfPart(QStringView text, const QList<Element> &elements, bool isLongest)
{
    constexpr qsizetype longest = 4000; // of texts and patterns that are looked at
    if (text.size() > longest || elements.size() > longest)
        return 0;
    const QList<bool> fitting = fittingPrefixes(text, elements);
    return qMax(qsizetype(0), isLongest ? fitting.lastIndexOf(true) : fitting.indexOf(true));
}

QString backwards(QStringView text)
{
    QString result;
    for (qsizetype at = text.size(); at-- > 0;)
        result += text[at];
    return result;
}

} // namespace

bool fitsPattern(const QString &text, const QList<PatternPiece> &pattern)
{
    constexpr qsizetype longest = 4000; // of texts and patterns that are looked at
    const QList<Element> elements = elementsOf(pattern);
    return text.size() <= longest && elements.size() <= longest && fittingPrefixes(text, elements).constLast();
}

QString withoutPrefix(const QString &text, const QList<PatternPiece> &pattern, bool isLongest)
{
    return text.mid(lengthOfPart(text, elementsOf(pattern), isLongest));
}

QString withoutSuffix(const QString &text, const QList<PatternPiece> &pattern, bool isLongest)
{
    QList<Element> elements = elementsOf(pattern);
    std::reverse(elements.begin(), elements.end());
    return text.chopped(lengthOfPart(backwards(text), elements, isLongest));
}

} // namespace caravan::script
