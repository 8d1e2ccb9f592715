// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/opam/filter.h"
#include "core/opam/opam_file.h"

#include <algorithm>

namespace caravan::opam {

using namespace Qt::StringLiterals;

namespace {

bool isVersionDigit(QChar c) { return c >= u'0' && c <= u'9'; }

/// Where a character stands outside numbers: `~` first, then the end of the version, letters, anything else.
int rank(QStringView text, qsizetype at)
{
    constexpr int lettersBegin = 1;
    constexpr int othersBegin = 0x100;
    if (at >= text.size() || isVersionDigit(text[at]))
        return 0;
    const QChar c = text[at];
    if (c == u'~')
        return -1;
    const bool isLetter = (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
    return (isLetter ? lettersBegin : othersBegin) + c.unicode();
}

/// The digits at \a at without leading zeros; \a at moves behind them.
QStringView number(QStringView text, qsizetype &at)
{
    while (at < text.size() && text[at] == u'0')
        ++at;
    const qsizetype begin = at;
    while (at < text.size() && isVersionDigit(text[at]))
        ++at;
    return text.sliced(begin, at - begin);
}

int comparePart(QStringView left, QStringView right)
{
    qsizetype l = 0;
    qsizetype r = 0;
    while (l < left.size() || r < right.size()) {
        while ((l < left.size() && !isVersionDigit(left[l])) || (r < right.size() && !isVersionDigit(right[r]))) {
            if (const int order = rank(left, l) - rank(right, r); order != 0)
                return order;
            ++l;
            ++r;
        }
        const QStringView leftNumber = number(left, l);
        const QStringView rightNumber = number(right, r);
        if (leftNumber.size() != rightNumber.size())
            return leftNumber.size() < rightNumber.size() ? -1 : 1;
        if (const int order = leftNumber.compare(rightNumber); order != 0)
            return order;
    }
    return 0;
}

} // namespace

int compareVersions(QStringView left, QStringView right)
{
    const auto upstreamEnd = [](QStringView version) {
        const qsizetype dash = version.lastIndexOf(u'-');
        return dash < 0 ? version.size() : dash;
    };
    const qsizetype leftEnd = upstreamEnd(left);
    const qsizetype rightEnd = upstreamEnd(right);
    if (const int order = comparePart(left.first(leftEnd), right.first(rightEnd)); order != 0)
        return order;
    return comparePart(left.sliced(std::min(leftEnd + 1, left.size())), right.sliced(std::min(rightEnd + 1, right.size())));
}

QString intersection(const QStringList &constraints)
{
    struct Bound {
        QString relation;
        QString version;
    };
    std::optional<Bound> lower;
    std::optional<Bound> upper;
    QStringList others;
    const auto tighten = [](std::optional<Bound> &bound, const Bound &candidate, int sign) {
        const int order = bound ? sign * compareVersions(candidate.version, bound->version) : 1;
        if (order > 0 || (order == 0 && candidate.relation.size() == 1)) // `>` is tighter than `>=`
            bound = candidate;
    };
    const auto add = [&](const Value &part) {
        if (part.kind == ValueKind::Bound && part.parts.first().kind == ValueKind::String) {
            const Bound bound{part.text, part.parts.first().text};
            if (part.text.startsWith(u'>'))
                return tighten(lower, bound, 1);
            if (part.text.startsWith(u'<'))
                return tighten(upper, bound, -1);
        }
        const QString text = part.kind == ValueKind::Or ? u'(' + printed(part) + u')' : printed(part);
        if (!others.contains(text))
            others.append(text);
    };
    for (const QString &constraint : constraints) {
        const Result<Value> value = parseFormula(Source({}, constraint.toUtf8()));
        if (!value)
            continue;
        if (value->kind == ValueKind::And)
            std::for_each(value->parts.cbegin(), value->parts.cend(), add);
        else
            add(*value);
    }
    QStringList parts;
    for (const std::optional<Bound> &bound : {lower, upper}) {
        if (bound)
            parts.append(bound->relation + u" \""_s + bound->version + u'"');
    }
    return (parts + others).join(u" & "_s);
}

} // namespace caravan::opam
