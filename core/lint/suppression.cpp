// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/suppression.h"

#include "core/base/texts.h"
#include "core/lint/facts/rule_table.h"
#include "core/lint/rules/check.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace caravan::lint {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(SuppressionTexts);

/// A comment that excuses rules.
struct Comment {
    QStringList rules;
    QString because;
    Span span;            ///< from `#` to the end of the line
    bool isAlone = false; ///< stands on a line of its own
    QSet<QString> isUsed; ///< rules of findings that it excuses
};

QByteArray lineOf(const Source &source, int line)
{
    const qsizetype begin = source.lines.lineStart(line);
    return source.text.mid(begin, source.lines.lineEnd(line) - begin);
}

/// The comments of a text, by line.
QMap<int, Comment> commentsOf(const Source &source)
{
    static const QRegularExpression pattern(
        u"(?:^|\\s)#\\s*caravan:\\s*ignore\\s+([A-Z]\\d{2}(?:[,\\s]+[A-Z]\\d{2})*)\\b(?:\\s+because\\b\\s*(.*))?"_s);
    static const QRegularExpression separator(u"[,\\s]+"_s);
    QMap<int, Comment> comments;
    for (qsizetype at = source.text.indexOf("caravan:"); at >= 0; at = source.text.indexOf("caravan:", at + 1)) {
        const int line = source.lines.lineAt(at);
        const QString text = QString::fromUtf8(lineOf(source, line));
        const auto match = pattern.match(text);
        if (comments.contains(line) || !match.hasMatch())
            continue;
        const qsizetype mark = text.indexOf(u'#', match.capturedStart());
        const qsizetype begin = source.lines.lineStart(line) + text.left(mark).toUtf8().size();
        Comment comment{match.captured(1).split(separator), match.captured(2).trimmed(), {}, false, {}};
        comment.span = {begin, begin + text.mid(mark).trimmed().toUtf8().size()};
        comment.isAlone = text.trimmed().startsWith(u'#');
        comments.insert(line, comment);
    }
    return comments;
}

/// The comment that excuses a finding; null for none.
Comment *commentFor(const Source &source, QMap<int, Comment> &comments, const Finding &finding)
{
    int line = source.lines.lineAt(finding.span.begin);
    const auto excuses = [&](int at) {
        const auto found = comments.find(at);
        return found != comments.end() && found->rules.contains(finding.rule) ? &*found : nullptr;
    };
    if (Comment *comment = excuses(line))
        return comment;
    while (--line >= 1 && lineOf(source, line).trimmed().startsWith('#')) {
        if (Comment *comment = excuses(line))
            return comment;
    }
    return nullptr;
}

/// A reason may go on in the lines of comments below.
bool hasReason(const Source &source, const QMap<int, Comment> &comments, int line)
{
    const Comment &comment = comments.value(line);
    if (!comment.because.isEmpty())
        return true;
    const bool isBegun = lineOf(source, line).contains("because");
    return isBegun && comment.isAlone && !comments.contains(line + 1) && line < source.lines.lineCount()
        && lineOf(source, line + 1).trimmed().startsWith('#');
}

Finding findingOf(const QString &rule, const Span &span, const QString &message)
{
    const Rule *data = RuleTable::builtIn().rule(rule);
    Q_ASSERT(data);
    Finding finding;
    finding.rule = rule;
    finding.severity = data->severity;
    finding.why = data->why;
    finding.span = span;
    finding.message = message;
    return finding;
}

/// Removes the comment, and its line when it has one to itself.
Fix removal(const Source &source, int line, const Comment &comment)
{
    Span span = comment.span;
    if (comment.isAlone) {
        span = {source.lines.lineStart(line), source.lines.lineEnd(line)};
    } else {
        while (span.begin > 0 && (source.text.at(span.begin - 1) == ' ' || source.text.at(span.begin - 1) == '\t'))
            --span.begin;
    }
    return {u"remove-comment"_s, SuppressionTexts::tr("Remove the comment"), {{span, {}}}};
}

} // namespace

QList<Finding> excused(const Context &context, QList<Finding> findings)
{
    const Source &source = context.tree.source();
    QMap<int, Comment> comments = commentsOf(source);
    for (Finding &finding : findings) {
        if (const Comment *comment = comments.isEmpty() ? nullptr : commentFor(source, comments, finding))
            finding.excuse = Excuse{Excuse::Kind::Comment, comment->because};
        else if (const auto *exemption = context.settings ? context.settings->exemption(finding.rule, finding.job) : nullptr)
            finding.excuse = Excuse{Excuse::Kind::Project, exemption->because};
    }
    return findings;
}

QList<Finding> poorExcuses(const Context &context, const QList<Finding> &findings)
{
    const Source &source = context.tree.source();
    QMap<int, Comment> comments = commentsOf(source);
    if (comments.isEmpty())
        return {};
    for (const Finding &finding : findings) {
        if (Comment *comment = commentFor(source, comments, finding))
            comment->isUsed.insert(finding.rule);
    }
    QList<Finding> poor;
    for (auto at = comments.cbegin(); at != comments.cend(); ++at) {
        const Comment &comment = at.value();
        QStringList idle;
        for (const QString &rule : comment.rules) {
            const bool isOff = context.settings && context.settings->isOff(rule);
            if (!comment.isUsed.contains(rule) && !isOff)
                idle += rule;
        }
        if (!idle.isEmpty()) {
            Finding finding =
                findingOf(u"S01"_s, comment.span,
                          SuppressionTexts::tr("This comment ignores %1, but there is no such finding here.").arg(idle.join(", "_L1)));
            if (idle.size() == comment.rules.size())
                finding.fixes += removal(source, at.key(), comment);
            poor += finding;
        }
        if (!hasReason(source, comments, at.key()))
            poor += findingOf(u"S02"_s, comment.span,
                              SuppressionTexts::tr("This comment ignores %1 without a reason.").arg(comment.rules.join(", "_L1)));
    }
    return poor;
}

} // namespace caravan::lint
