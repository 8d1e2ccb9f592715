// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/yaml/value.h"

#include <QMap>

namespace caravan::yaml {

namespace {

constexpr int manyLists = 3; ///< of one style, and none of the other: what comes new is written like them

} // namespace

Layout layoutOf(const QByteArray &text)
{
    Layout layout;
    if (text.contains('\r') && text.count("\r\n") * 2 > text.count('\n'))
        layout.lineEnd = "\r\n";

    // Votes of the lines that follow a `key:` line: how much deeper do they begin, and do lists do so?
    QMap<int, int> steps;
    int deeperLists = 0;
    int flatLists = 0;
    int flowLists = 0;
    int opener = -1; // indentation of the `key:` line before
    for (qsizetype start = 0; start < text.size();) {
        qsizetype end = text.indexOf('\n', start);
        end = end < 0 ? text.size() : end;
        const QByteArrayView line = QByteArrayView(text).sliced(start, end - start);
        start = end + 1;
        const QByteArrayView content = line.trimmed();
        if (content.isEmpty() || content.startsWith('#'))
            continue;
        int indent = 0;
        while (indent < line.size() && line.at(indent) == ' ')
            ++indent;
        if (opener >= 0 && content.startsWith("- ")) {
            if (indent == opener)
                ++flatLists;
            else if (indent > opener)
                ++deeperLists;
        }
        if (opener >= 0 && indent > opener)
            ++steps[indent - opener];
        if (content.contains('[') && content.contains(": [") && !content.contains(": []"))
            ++flowLists;
        opener = content.endsWith(':') && !content.startsWith("- ") ? indent : -1;
    }
    int most = 0;
    for (auto it = steps.cbegin(); it != steps.cend(); ++it) {
        if (it.value() > most && it.key() <= 8) {
            most = it.value();
            layout.indentStep = it.key();
        }
    }
    layout.indentLists = flatLists <= deeperLists;
    layout.flowLists = flowLists > 0 || flatLists + deeperLists < manyLists;
    return layout;
}

} // namespace caravan::yaml
