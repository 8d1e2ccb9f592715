// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/backquotes.h"

using namespace Qt::StringLiterals;

namespace caravan::script {

namespace {

/// A text without its escapes, and where each of its characters, and its end, was before.
struct Unescaped {
    QString text;
    QList<qsizetype> origins;
};

Span moved(const Span &span, const QList<qsizetype> &origins) { return {origins.at(span.begin), origins.at(span.end)}; }

void move(QList<SimpleCommand> &commands, const QList<qsizetype> &origins)
{
    for (SimpleCommand &command : commands) {
        command.span = moved(command.span, origins);
        for (Span &span : command.wordSpans)
            span = moved(span, origins);
        move(command.substitutions, origins);
    }
}

} // namespace

Substitution readBackquotes(QStringView text, qsizetype begin, bool isQuoted, Reading &reading)
{
    const QString escapable = isQuoted ? u"$`\\\""_s : u"$`\\"_s;
    Unescaped inner;
    qsizetype at = begin;
    for (; at < text.size() && text[at] != u'`'; ++at) {
        inner.origins += at;
        if (text[at] == u'\\' && at + 1 < text.size()) {
            const QChar escaped = text[++at];
            if (!escapable.contains(escaped)) {
                inner.text += u'\\';
                inner.origins += at;
            }
        }
        inner.text += text[at];
    }
    inner.origins += at;
    if (at >= text.size())
        reading.setIncomplete();

    Substitution result;
    result.commands = readCommands(inner.text, reading);
    move(result.commands, inner.origins);
    result.end = reading.isAborted ? text.size() : qMin(at + 1, text.size());
    return result;
}

} // namespace caravan::script
