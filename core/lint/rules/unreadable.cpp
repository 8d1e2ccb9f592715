// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/rules/unreadable.h"

#include "core/base/texts.h"
#include "core/lint/facts/rule_table.h"
#include "core/lint/rules/check.h"
#include "core/yaml/value.h"

namespace caravan::lint {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(UnreadableTexts);

const auto tabRule = u"Y01"_s;
const auto aliasRule = u"Y07"_s;
const auto otherRule = u"Y71"_s;

QByteArray lineAt(const Source &source, int line) { return source.slice({source.lines.lineStart(line), source.lines.lineEnd(line)}); }

/// How many characters of blank a line begins with.
qsizetype indentOf(const QByteArray &line)
{
    qsizetype indent = 0;
    while (indent < line.size() && (line.at(indent) == ' ' || line.at(indent) == '\t'))
        ++indent;
    return indent;
}

bool hasTab(const QByteArray &line) { return line.left(indentOf(line)).contains('\t') && !line.trimmed().isEmpty(); }

/// Where an error stands, at least one character long.
Span placeOfError(const Source &source, const Error &error)
{
    const qsizetype size = source.text.size();
    const qsizetype start = source.lines.lineStart(qMax(1, error.line));
    const QString line = QString::fromUtf8(source.slice({start, source.lines.lineEnd(qMax(1, error.line))}));
    const qsizetype begin = qMin(start + line.left(qMax(0, error.column - 1)).toUtf8().size(), qMax<qsizetype>(0, size - 1));
    const QByteArray rest = source.slice({begin, source.lines.lineEnd(source.lines.lineAt(begin))}).trimmed();
    return {begin, qMin(size, begin + qMax<qsizetype>(1, rest.size()))};
}

Finding finding(const QString &rule, const QString &message, const Span &span)
{
    Finding made;
    made.rule = rule;
    made.severity = Severity::Error;
    made.message = message;
    made.span = span;
    if (const Rule *data = RuleTable::builtIn().rule(rule)) {
        made.severity = data->severity;
        made.why = data->why;
    }
    return made;
}

/// Spaces for every tab that a line begins with.
TextEdits withoutTabs(const Source &source)
{
    const QByteArray spaces(yaml::layoutOf(source.text).indentStep, ' ');
    TextEdits edits;
    for (int line = 1; line <= source.lines.lineCount(); ++line) {
        const QByteArray text = lineAt(source, line);
        if (!hasTab(text))
            continue;
        const qsizetype start = source.lines.lineStart(line);
        const QByteArray indent = text.left(indentOf(text));
        edits.append({{start, start + indent.size()}, QByteArray(indent).replace("\t", spaces)});
    }
    return edits;
}

Finding tab(const Source &source, int line)
{
    const qsizetype start = source.lines.lineStart(line);
    const QByteArray text = lineAt(source, line);
    const qsizetype at = start + text.indexOf('\t');
    Finding made = finding(tabRule, UnreadableTexts::tr("A tab stands in the indentation of line %1.").arg(line), {at, at + 1});
    const TextEdits edits = withoutTabs(source);
    if (yaml::Tree::parse(Source(source.file, applied(source.text, edits))))
        made.fixes.append({u"replace-tabs"_s, UnreadableTexts::tr("Replace tabs in the indentation by spaces"), edits});
    return made;
}

} // namespace

QList<Finding> unreadable(const Source &source, const Error &error)
{
    if (error.code != ErrorCode::Syntax || source.text.isEmpty())
        return {};
    const int line = qBound(1, error.line, source.lines.lineCount());
    // YAML may stumble over a tab only in the line after it.
    for (const int candidate : {line, line - 1}) {
        if (candidate > 0 && hasTab(lineAt(source, candidate)))
            return {tab(source, candidate)};
    }
    const Span span = placeOfError(source, error);
    const QByteArray there = source.slice(span);
    if (there.startsWith('*')) {
        qsizetype end = 1;
        while (end < there.size() && !QByteArrayLiteral(" \t,]}:").contains(there.at(end)))
            ++end;
        return {finding(aliasRule,
                        UnreadableTexts::tr("The alias “%1” has no anchor before it in this file.").arg(QString::fromUtf8(there.left(end))),
                        {span.begin, span.begin + end})};
    }
    return {finding(otherRule, error.message, span)};
}

RuleChecks unreadableChecks() { return {{tabRule, nullptr}, {aliasRule, nullptr}, {otherRule, nullptr}}; }

} // namespace caravan::lint
