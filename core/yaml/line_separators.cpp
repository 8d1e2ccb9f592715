// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/yaml/line_separators.h"

#include "core/yaml/tree_data.h"

#include <algorithm>

namespace caravan::yaml {

namespace {

QList<qsizetype> separators(const QByteArray &text)
{
    QList<qsizetype> places;
    for (const char *separator : {"\u2028", "\u2029", "\u0085"}) {
        for (qsizetype place = text.indexOf(separator); place >= 0; place = text.indexOf(separator, place + 1))
            places.append(place);
    }
    std::sort(places.begin(), places.end());
    return places;
}

} // namespace

/// Within quotes and brackets such a character is a space. Elsewhere what stands behind it begins a line without indentation,
/// which belongs to nothing unless it is a key or the like.
qsizetype strayLineEnd(const Nodes &nodes, const QByteArray &text)
{
    size_t next = 0;
    qsizetype safeEnd = 0; // of quotes and brackets that begin at the place or before
    const QList<qsizetype> places = separators(text);
    for (qsizetype i = 0; i < places.size(); ++i) {
        const qsizetype place = places.at(i);
        for (; next < nodes.list.size() && nodes.list[next].begin <= place; ++next) {
            const NodeData &node = nodes.list[next];
            const bool isQuoted = node.style == Style::SingleQuoted || node.style == Style::DoubleQuoted;
            if (isQuoted || node.style == Style::Flow)
                safeEnd = qMax(safeEnd, node.end);
        }
        const qsizetype begin = place + (text.at(place) == '\xE2' ? 3 : 2);
        QByteArrayView rest = QByteArrayView(text).sliced(begin, places.value(i + 1, text.size()) - begin);
        if (const qsizetype lineEnd = rest.indexOf('\n'); lineEnd >= 0)
            rest = rest.first(lineEnd);
        const bool isText = !rest.isEmpty() && !QByteArrayView(" \t\r#-?.").contains(rest.front());
        if (place >= safeEnd && isText && !rest.contains(": ") && !rest.trimmed().endsWith(':'))
            return place;
    }
    return -1;
}

} // namespace caravan::yaml
