// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inspector/script_words.h"

#include "app/theme/theme.h"
#include "core/script/script.h"

#include <QRegularExpression>
#include <QTextCharFormat>

namespace caravan::inspector {

using namespace Qt::StringLiterals;

namespace {

QTextCharFormat formatOf(theme::Role role, bool isBold = false)
{
    QTextCharFormat format;
    format.setForeground(theme::color(role));
    if (isBold)
        format.setFontWeight(QFont::DemiBold);
    return format;
}

} // namespace

void ScriptHighlighter::highlightBlock(const QString &text)
{
    static const QRegularExpression quotes(u"\"(?:[^\"\\\\]|\\\\.)*\"|'[^']*'"_s);
    static const QRegularExpression variables(u"\\$(?:\\{[^}]*\\}|\\w+)"_s);
    static const QRegularExpression comment(u"(?:^|\\s)#.*$"_s);
    const script::Parsed parsed = script::parse(text);
    for (const script::SimpleCommand &command : parsed.commands) {
        for (qsizetype i = 0; i < command.wordSpans.size(); ++i) {
            const Span span = command.wordSpans.at(i);
            if (i == 0)
                setFormat(int(span.begin), int(span.length()), formatOf(theme::Role::Key, true));
            else if (command.words.at(i).startsWith(u'-'))
                setFormat(int(span.begin), int(span.length()), formatOf(theme::Role::Strategy));
        }
    }
    const auto paint = [&](const QRegularExpression &pattern, const QTextCharFormat &format) {
        for (auto match = pattern.globalMatch(text); match.hasNext();) {
            const QRegularExpressionMatch found = match.next();
            setFormat(int(found.capturedStart()), int(found.capturedLength()), format);
        }
    };
    paint(quotes, formatOf(theme::Role::Good));
    paint(variables, formatOf(theme::Role::Accent));
    if (const QRegularExpressionMatch found = comment.match(text);
        found.hasMatch() && QStringView(text).left(found.capturedStart()).count(u'"') % 2 == 0)
        setFormat(int(found.capturedStart()), int(found.capturedLength()), formatOf(theme::Role::Muted));
}

} // namespace caravan::inspector
