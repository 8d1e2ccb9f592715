// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The text itself: what YAML and GitLab's reader make of its characters, and keywords in their old place.
#include "core/base/texts.h"
#include "core/gitlab/language/keywords.h"
#include "core/gitlab/language/scalar_kind.h"
#include "core/lint/facts/nodes.h"
#include "core/lint/rules/check.h"
#include "core/script/script.h"
#include "core/yaml/value.h"

#include <functional>

namespace caravan::lint {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(TextFormTexts);

constexpr char byteOrderMark[] = "\xEF\xBB\xBF";
constexpr int markSize = 3;

/// What GitLab makes of a text that begins with the mark; empty where it reads it as if there were none. To libyaml (0.2.5, scanner.c,
/// yaml_parser_scan_to_next_token) the mark is a blank at the beginning of the line: what stands behind it is one column farther to the right
/// than the lines below, so that a map ends where the next of its keys begins, and Psych reads the first document alone. As Ruby 3.1.2 with
/// Psych 4.0.3 and libyaml 0.2.5 does it, tried on 2026-11-30.
QString sentenceOfMark(const yaml::Tree &tree)
{
    const QByteArrayView text = QByteArrayView(tree.text()).sliced(markSize);
    if (text.startsWith("---") && (text.size() == 3 || QByteArrayView(" \t\r\n").contains(text.at(3))))
        return TextFormTexts::tr("The file begins with a byte order mark in front of “---”, and GitLab cannot read it.");
    const yaml::Node map = tree.header() ? tree.header() : tree.root();
    const bool isBehindMark = map.isMap() && map.style() == yaml::Style::Block && map.span().begin == markSize;
    const bool isSplit = isBehindMark && (map.size() > 1 || map.entry(0).value.position().column == 1); // `a:`, and `- b` right below
    return isSplit ? TextFormTexts::tr("The file begins with a byte order mark: GitLab reads “%1” alone and drops what stands below it.")
                         .arg(map.entry(0).key.text())
                   : QString();
}

void startsWithMark(const Survey &survey, Report &report)
{
    if (!survey.context.tree.text().startsWith(byteOrderMark))
        return;
    const QString sentence = sentenceOfMark(survey.context.tree);
    if (sentence.isEmpty())
        return;
    const Span mark{0, markSize};
    Finding *finding = report.add(mark, sentence);
    report.offer(finding, u"remove-mark"_s, TextFormTexts::tr("Remove the mark"), TextEdits{{mark, {}}});
}

/// Whether the shell would still wait for a closing quote at the end of \a command.
bool hasOpenQuote(const QString &command)
{
    QChar open;
    for (qsizetype i = 0; i < command.size(); ++i) {
        const QChar letter = command.at(i);
        if (letter == u'\\' && open != u'\'')
            ++i;
        else if (open.isNull() && (letter == u'"' || letter == u'\''))
            open = letter;
        else if (letter == open)
            open = QChar();
    }
    return !open.isNull();
}

void cutCommand(const Survey &survey, Report &report)
{
    for (const gitlab::Job *job : survey.written) {
        for (const QStringView key : {u"before_script", u"script", u"after_script"}) {
            const yaml::Node script = survey.body(*job)[key];
            for (const yaml::Node &item : script.isScalar() ? QList<yaml::Node>{script} : script.items()) {
                if (!item.isScalar() || item.style() != yaml::Style::Plain || !hasOpenQuote(item.text()))
                    continue;
                const QByteArray text = survey.context.tree.text();
                const qsizetype end = item.contentSpan().end;
                const qsizetype lineEnd = text.indexOf('\n', end);
                const QByteArray rest = text.mid(end, (lineEnd < 0 ? text.size() : lineEnd) - end);
                const QByteArray comment = rest.trimmed();
                if (!comment.startsWith('#'))
                    continue;
                const QByteArray whole = survey.slice(item.contentSpan()) + rest.left(rest.indexOf(comment)) + comment;
                if (whole.contains('\n') || hasOpenQuote(QString::fromUtf8(whole)))
                    continue;
                Finding *finding =
                    report.add(item.contentSpan(),
                               TextFormTexts::tr("The command “%1” of “%2” is cut before “%3”, which YAML takes for a comment.")
                                   .arg(item.text(), job->name, QString::fromUtf8(comment)));
                finding->job = job->name;
                report.offer(finding, u"quote-line"_s, TextFormTexts::tr("Put the line into quotes"),
                             TextEdits{{{item.contentSpan().begin, item.contentSpan().begin + whole.size()},
                                        yaml::writeLike(yaml::Style::SingleQuoted, yaml::Value::text(QString::fromUtf8(whole)), false)}});
            }
        }
    }
}

void visitScalars(const yaml::Node &node, const std::function<void(const yaml::Node &)> &visit)
{
    if (node.isScalar()) {
        visit(node);
        return;
    }
    for (const yaml::Node &item : node.items())
        visitScalars(item, visit);
    for (const yaml::Entry &entry : node.entries()) {
        visitScalars(entry.key, visit);
        visitScalars(entry.value, visit);
    }
}

/// Whether something like a date stands anywhere: a year, a dash and a digit. A quick look at the bytes.
bool mayHoldDate(const QByteArray &text)
{
    constexpr qsizetype yearLength = 4;
    const auto isDigit = [&text](qsizetype at) { return text.at(at) >= '0' && text.at(at) <= '9'; };
    for (qsizetype dash = text.indexOf('-', yearLength); dash >= 0 && dash + 1 < text.size(); dash = text.indexOf('-', dash + 1)) {
        if (isDigit(dash + 1) && isDigit(dash - 1) && isDigit(dash - 2) && isDigit(dash - 3) && isDigit(dash - yearLength))
            return true;
    }
    return false;
}

void plainDate(const Survey &survey, Report &report)
{
    if (!mayHoldDate(survey.context.tree.text()))
        return;
    const auto check = [&](const yaml::Node &scalar) {
        const QString &text = scalar.text();
        const bool mayBeDate = !text.isEmpty() && text.front().isDigit() && text.contains(u'-');
        if (!mayBeDate || gitlab::kindOf(scalar) != gitlab::ScalarKind::Date)
            return;
        Finding *finding = report.add(scalar.contentSpan(),
                                      TextFormTexts::tr("“%1” is a date for GitLab's reader, which then refuses the whole "
                                                        "file: “Tried to load unspecified class”.")
                                          .arg(scalar.text()));
        report.offer(finding, u"quote"_s, TextFormTexts::tr("Put “%1” into quotes").arg(scalar.text()),
                     TextEdits{{scalar.contentSpan(), '"' + scalar.text().toUtf8() + '"'}});
    };
    visitScalars(survey.context.tree.header(), check);
    for (const yaml::Entry &entry : survey.entries) {
        visitScalars(entry.key, check);
        visitScalars(entry.value, check);
    }
}

/// The whole lines of an entry of the root, with the last line end.
Span linesOf(const Source &source, const yaml::Entry &entry)
{
    const qsizetype last = std::max(entry.key.span().end, entry.value.span().end) - 1;
    return {source.lines.lineStart(source.lines.lineAt(entry.key.span().begin)), source.lines.lineEnd(source.lines.lineAt(last))};
}

QByteArray indented(const QByteArray &lines, int step)
{
    QByteArray result;
    for (qsizetype begin = 0; begin < lines.size();) {
        const qsizetype end = lines.indexOf('\n', begin);
        const QByteArray line = lines.mid(begin, end < 0 ? -1 : end + 1 - begin);
        result += line.trimmed().isEmpty() ? line : QByteArray(step, ' ') + line;
        begin += line.size();
    }
    return result;
}

void oldPlace(const Survey &survey, Report &report)
{
    const yaml::Tree &tree = survey.context.tree;
    const auto standard = tree.root().entryOf(u"default");
    for (const QString &key : gitlab::keywords(gitlab::Place::Deprecated)) {
        const auto entry = tree.root().entryOf(key);
        if (!entry || entry->value.isNull())
            continue;
        Finding *finding =
            report.add(entry->key.span(),
                       TextFormTexts::tr("“%1” stands at the root, which GitLab develops no further; “default” is its place.").arg(key));
        const QString fixId = u"move-to-default-"_s + key; // one after the other: each changes where the next goes
        const Span lines = linesOf(tree.source(), *entry);
        const QByteArray text = survey.slice(lines);
        if (!text.endsWith('\n') || !text.startsWith(key.toUtf8()))
            continue;
        if (!standard) {
            report.offer(finding, fixId, TextFormTexts::tr("Move it under “default”"),
                         TextEdits{{lines, "default:\n" + indented(text, yaml::layoutOf(tree.text()).indentStep)}});
        } else if (standard->value.isMap() && standard->value.style() == yaml::Style::Block && !standard->value.entryOf(key)) {
            const qsizetype end = linesOf(tree.source(), *standard).end;
            const int column = standard->value.entry(0).key.position().column - 1;
            if (survey.slice({0, end}).endsWith('\n')) {
                const TextEdit removal{lines, {}};
                const TextEdit insertion{{end, end}, indented(text, column)};
                const TextEdits edits = end <= lines.begin ? TextEdits{insertion, removal} : TextEdits{removal, insertion};
                report.offer(finding, fixId, TextFormTexts::tr("Move it under “default”"), edits);
            }
        }
    }
}

} // namespace

RuleChecks textFormChecks()
{
    return {{u"Y02"_s, startsWithMark}, {u"Y05"_s, cutCommand, Scope::Jobs}, {u"Y24"_s, oldPlace}, {u"Y57"_s, plainDate, Scope::Jobs}};
}

} // namespace caravan::lint
