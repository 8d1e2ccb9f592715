// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/ignoring.h"

#include "core/base/texts.h"
#include "core/yaml/tree.h"
#include "core/yaml/value.h"

namespace caravan::lint {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(IgnoringTexts);

bool meansTheSame(const yaml::Tree &before, const QByteArray &text)
{
    const Result<yaml::Tree> after = yaml::Tree::parse(Source(before.source().file, text));
    return after && yaml::sameMeaning(yaml::Value::of(before.root()), yaml::Value::of(after->root()));
}

/// The byte behind the last one of a line that is no blank or line end.
qsizetype endOfText(const QByteArray &text, qsizetype begin, qsizetype end)
{
    while (end > begin && (text.at(end - 1) == '\n' || text.at(end - 1) == '\r' || text.at(end - 1) == ' ' || text.at(end - 1) == '\t'))
        --end;
    return end;
}

} // namespace

Result<Fix> ignoringFix(const Source &source, const Finding &finding, const QString &reason)
{
    const QString because = reason.simplified();
    if (because.isEmpty())
        return Error{ErrorCode::Usage, IgnoringTexts::tr("Say why the problem is none here: the reason becomes part of the comment.")};
    if (finding.rule.isEmpty() || finding.elsewhere || finding.span.isEmpty())
        return Error{ErrorCode::Refused, IgnoringTexts::tr("This problem has no place in this text at which a comment could excuse it.")};
    const Result<yaml::Tree> tree = yaml::Tree::parse(source);
    if (!tree)
        return tree.error();
    const QByteArray &text = source.text;
    const QByteArray comment = u"# caravan: ignore %1 because %2"_s.arg(finding.rule, because).toUtf8();
    const int line = source.lines.lineAt(finding.span.begin);
    const qsizetype begin = source.lines.lineStart(line);
    const qsizetype end = endOfText(text, begin, source.lines.lineEnd(line));
    qsizetype indent = 0;
    while (begin + indent < end && text.at(begin + indent) == ' ')
        ++indent;
    const QByteArray above = QByteArray(indent, ' ') + comment + yaml::layoutOf(text).lineEnd;
    const QString title = IgnoringTexts::tr("Ignore %1 here").arg(finding.rule);
    for (const TextEdit &edit : {TextEdit{{begin, begin}, above}, TextEdit{{end, end}, "  " + comment}}) {
        if (meansTheSame(*tree, applied(text, {edit})))
            return Fix{u"ignore"_s, title, {edit}};
    }
    return Error{ErrorCode::Refused,
                 IgnoringTexts::tr("The problem is within a text of several lines, which a comment would become a part of."),
                 {},
                 0,
                 0,
                 IgnoringTexts::tr("Write “# caravan: ignore %1” as a comment of the script, or exempt the rule in the project's settings.")
                     .arg(finding.rule)};
}

} // namespace caravan::lint
