// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/yaml/strictness.h"

#include "core/base/texts.h"
#include "core/yaml/line_separators.h"
#include "core/yaml/scan.h"

#include <algorithm>

namespace caravan::yaml {

namespace {

CARAVAN_TEXTS(StrictnessTexts);

bool isPlainScalar(const NodeData &node) { return node.kind == Kind::Scalar && node.style == Style::Plain; }

} // namespace

/// The names of anchors have fewer characters than yaml-cpp takes.
void Strictness::checkName(qsizetype begin, qsizetype end)
{
    const auto isAllowed = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_' || c == '-';
    };
    if (end == begin + 1 || !std::all_of(m_text.cbegin() + begin + 1, m_text.cbegin() + end, isAllowed))
        refuse(begin,
               StrictnessTexts::tr("This is not valid YAML: “%1” is no name for an anchor.")
                   .arg(QString::fromUtf8(m_text.mid(begin, end - begin))),
               StrictnessTexts::tr("Use letters, digits, “-” and “_” alone."));
}

/// Between a dash and its item stand spaces; yaml-cpp takes a tab, too.
void Strictness::checkDashes(const NodeData &sequence)
{
    for (const int child : sequence.children) {
        qsizetype offset = m_nodes[child].begin;
        while (offset > 0 && at(offset - 1) == ' ')
            --offset;
        if (offset > 0 && at(offset - 1) == '\t')
            refuse(misplacedTab(m_source, offset - 1), offset - 1);
    }
}

/// What libyaml (0.2.5, scanner.c and parser.c), with which GitLab reads, refuses within brackets and yaml-cpp takes: nothing
/// between two commas, a colon that begins a text or stands between a word and a bracket or comma.
void Strictness::checkFlow(const NodeData &node)
{
    const char bracket = at(node.contentBegin);
    qsizetype previousEnd = node.contentBegin + (bracket == '[' || bracket == '{' ? 1 : 0);
    for (qsizetype i = 0; i < node.children.size(); ++i) {
        const NodeData &child = m_nodes[node.children.at(i)];
        const bool isKey = node.kind == Kind::Map && i % 2 == 0;
        const bool isValue = node.kind == Kind::Map && !isKey;
        const char first = at(child.contentBegin);
        if (isEmptyNull(child)) {
            qsizetype place = skipSpace(m_text, previousEnd);
            if (i > 0 && at(place) == ',')
                place = skipSpace(m_text, place + 1);
            if (!isValue && at(place) == ',')
                refuse(place, StrictnessTexts::tr("This is not valid YAML: nothing stands before this comma."),
                       StrictnessTexts::tr("Remove the comma."));
            else if (isKey && at(place) == ':')
                refuse(place, StrictnessTexts::tr("This is not valid YAML: no key stands before this colon."),
                       StrictnessTexts::tr("Write a key before it, or “~” for none."));
        } else if (isPlainScalar(child) && (first == ':' || (isValue && first == '?'))) {
            refuse(child.contentBegin,
                   StrictnessTexts::tr("This is not valid YAML: “%1” begins no text within brackets.").arg(QLatin1Char(first)),
                   StrictnessTexts::tr("Put the text into quotes."));
        }
        if (isKey && isPlainScalar(child) && at(child.end) == ':' && QByteArrayView(",?[]{}").contains(at(child.end + 1)))
            refuse(child.end, StrictnessTexts::tr("This is not valid YAML: there is no space behind the colon."),
                   StrictnessTexts::tr("Write a space behind it."));
        previousEnd = qMax(previousEnd, child.end);
    }
}

/// A block map's \a key without a colon must have a question mark, to be looked for from \a keyMark on. yaml-cpp takes the
/// last key of a text without either.
void Strictness::checkExplicit(const NodeData &key, qsizetype keyMark)
{
    const qsizetype mark = skipSpace(m_text, keyMark);
    if (at(mark) != '?' || mark >= key.begin)
        refuse(missingColon(m_source, key.begin), key.begin);
}

/// Between two documents stands `---`; yaml-cpp begins another without.
void Strictness::checkDocuments()
{
    for (qsizetype i = 1; i < m_nodes.roots.size(); ++i) {
        const NodeData &root = m_nodes[m_nodes.roots.at(i)];
        const qsizetype from = m_nodes[m_nodes.roots.at(i - 1)].end;
        const QByteArray between = '\n' + m_text.mid(from, root.begin - from);
        if (root.kind == Kind::Null || between.contains("\n---"))
            continue;
        const NodeData &before = m_nodes[m_nodes.roots.at(i - 1)];
        if (before.kind == Kind::Scalar) {
            refuse(missingColon(m_source, before.begin), before.begin);
        } else if (const std::optional<Error> space = missingSpace(m_source, root.begin)) {
            refuse(*space, root.begin);
        } else {
            refuse(root.begin, StrictnessTexts::tr("This is not valid YAML: this belongs to nothing above it."),
                   StrictnessTexts::tr("Give it the indentation of what it belongs to."));
        }
        return;
    }
}

/// Nodes are not looked at in the order of the text: the first place counts, and there the first word.
void Strictness::refuse(qsizetype offset, const QString &message, const QString &hint)
{
    refuse(m_source.errorAt(offset, ErrorCode::Syntax, message, hint), offset);
}

void Strictness::refuse(const Error &error, qsizetype offset)
{
    if (m_error && m_errorAt <= offset)
        return;
    m_errorAt = offset;
    m_error = error;
}

void Strictness::checkEscape(qsizetype offset)
{
    static constexpr QByteArrayView escapes("0abt\tnvfre \"/\\N_LPxuU\r\n");
    if (offset + 1 < m_text.size() && !escapes.contains(m_text.at(offset + 1)))
        refuse(offset,
               StrictnessTexts::tr("This is not valid YAML: “\\%1” means nothing in double quotes.").arg(QLatin1Char(m_text.at(offset + 1))),
               StrictnessTexts::tr("Write two backslashes for one, or use single quotes."));
}

void Strictness::refuseOpenQuotes(const NodeData &scalar)
{
    refuse(scalar.contentBegin, StrictnessTexts::tr("This is not valid YAML: these quotes are not closed."),
           StrictnessTexts::tr("Close them where the text ends that they hold."));
}

void Strictness::checkText()
{
    checkDocuments();
    if (const qsizetype place = strayLineEnd(m_nodes, m_text); place >= 0) {
        refuse(place, StrictnessTexts::tr("This is not valid YAML for GitLab: an invisible character ends the line here."),
               StrictnessTexts::tr("Remove the character, or write it in double quotes as \\L, \\P or \\N."));
    }
}

std::optional<Error> missingSpace(const Source &source, qsizetype offset)
{
    const qsizetype begin = source.lines.lineStart(source.lines.lineAt(offset));
    if (!QByteArrayView(source.text).sliced(begin, offset - begin).trimmed().isEmpty())
        return std::nullopt;
    const auto at = [&](qsizetype place) { return place < source.text.size() ? source.text.at(place) : '\n'; };
    const auto isSpace = [](char c) { return isBlank(c) || isBreak(c); };
    if (at(offset) == '-' && at(offset + 1) != '-' && !isSpace(at(offset + 1)))
        return source.errorAt(offset, ErrorCode::Syntax, StrictnessTexts::tr("This is not valid YAML: there is no space behind the dash."),
                              StrictnessTexts::tr("Write a space behind it."));
    qsizetype colon = offset;
    while (at(colon) != ':' && at(colon) != '#' && !isSpace(at(colon)))
        ++colon;
    if (colon == offset || at(colon) != ':' || isSpace(at(colon + 1)) || at(colon + 1) == ':' || at(colon + 1) == '/')
        return std::nullopt;
    return source.errorAt(colon, ErrorCode::Syntax, StrictnessTexts::tr("This is not valid YAML: there is no space behind the colon."),
                          StrictnessTexts::tr("Write a space behind it."));
}

Error misplacedTab(const Source &source, qsizetype offset)
{
    return source.errorAt(offset, ErrorCode::Syntax, StrictnessTexts::tr("This is not valid YAML: a tab stands behind the dash."),
                          StrictnessTexts::tr("Replace the tab by spaces."));
}

Error missingColon(const Source &source, qsizetype offset)
{
    if (const std::optional<Error> space = missingSpace(source, offset))
        return *space;
    return source.errorAt(offset, ErrorCode::Syntax, StrictnessTexts::tr("This is not valid YAML: there is no colon behind this."),
                          StrictnessTexts::tr("Write a key, a colon and a value, or begin the line with # to make it a comment."));
}

} // namespace caravan::yaml
