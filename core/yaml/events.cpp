// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The only file that knows yaml-cpp, and the only one with a `try`.

#include "core/base/texts.h"
#include "core/base/work.h"
#include "core/yaml/scan.h"
#include "core/yaml/strictness.h"
#include "core/yaml/syntax_reasons.h"
#include "core/yaml/syntax_words.h"
#include "core/yaml/tree_data.h"

#include <QHash>

#include <yaml-cpp/depthguard.h>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <istream>
#include <streambuf>

namespace caravan::yaml {

using namespace Qt::StringLiterals;

namespace {

constexpr char byteOrderMark[] = "\xEF\xBB\xBF";

CARAVAN_TEXTS(EventsTexts);

/// Characters that yaml-cpp takes for indicators where other readers see text, and the control characters, which stand in no
/// text, that it sees in their place: a text of the same length, with the same places.
constexpr std::pair<char, char> masks[] = {{'?', '\x01'}, {'[', '\x02'}, {']', '\x03'}, {',', '\x05'}, {'{', '\x06'}, {'}', '\x07'}};

char maskOf(char c)
{
    for (const auto &[from, to] : masks) {
        if (c == from)
            return to;
    }
    return c;
}

/// Whether a question mark is part of a word, as in `/v?1/` or `?x`, and begins no key.
bool isInWord(const QByteArray &text, qsizetype at)
{
    const char before = at > 0 ? text.at(at - 1) : '\n';
    const char after = at + 1 < text.size() ? text.at(at + 1) : '\n';
    const bool isBehindMark = isBlank(before) || isBreak(before) || before == ',' || before == '[' || before == '{';
    return !isBehindMark || !(isBlank(after) || isBreak(after));
}

/// \a text with question marks in words masked, and in a text with inputs `$[[ … ]]`. Linear, however long a line is.
QByteArray masked(QByteArray text)
{
    for (qsizetype at = text.indexOf('?'); at >= 0; at = text.indexOf('?', at + 1)) {
        if (isInWord(text, at))
            text[at] = maskOf('?');
    }
    qsizetype end = -1;
    qsizetype lineEnd = -1;
    for (qsizetype at = hasHeader(text) ? text.indexOf("$[[") : -1; at >= 0; at = text.indexOf("$[[", at + 1)) {
        if (end < at)
            end = text.indexOf("]]", at);
        if (end < 0)
            break;
        if (lineEnd < at) {
            const qsizetype next = text.indexOf('\n', at);
            lineEnd = next < 0 ? text.size() : next;
        }
        for (qsizetype i = at; end < lineEnd && i < end + 2; ++i)
            text[i] = maskOf(text.at(i));
    }
    return text;
}

bool isMask(char c)
{
    return std::any_of(std::begin(masks), std::end(masks), [c](const auto &mask) { return mask.second == c; });
}

char unmasked(char c)
{
    for (const auto &[from, to] : masks) {
        if (c == to)
            return from;
    }
    return c;
}

std::string unmasked(std::string text)
{
    for (char &c : text)
        c = unmasked(c);
    return text;
}

/// A text in double quotes without masks. The same characters written as escapes stay: they are told apart by the order in
/// which \a source, what stands between the quotes, has both.
std::string unmaskedQuotes(std::string text, const QByteArray &source)
{
    const auto next = [&text](std::string::iterator from) { return std::find_if(from, text.end(), isMask); };
    auto place = next(text.begin());
    for (qsizetype i = 0; i < source.size() && place != text.end(); ++i) {
        if (isMask(source.at(i))) {
            *place = unmasked(*place);
            place = next(place + 1);
        }
        if (source.at(i) != '\\')
            continue;
        const char kind = source.mid(++i, 1).isEmpty() ? '\\' : source.at(i);
        const int digits = kind == 'x' ? 2 : kind == 'u' ? 4 : kind == 'U' ? 8 : 0;
        const uint code = kind == 'a' ? uint('\a') : source.mid(i + 1, digits).toUInt(nullptr, 16);
        if (code <= uint('\a') && isMask(char(code)))
            place = next(place + 1);
        i += digits;
    }
    return text;
}

/// The end of what stands in double quotes from \a begin on.
qsizetype quotesEnd(const QByteArray &text, qsizetype begin)
{
    for (qsizetype i = begin + 1; i < text.size(); ++i) {
        if (text.at(i) == '\\')
            ++i;
        else if (text.at(i) == '"')
            return i;
    }
    return text.size();
}

/// Reads a byte array in place.
class ByteBuffer : public std::streambuf
{
public:
    explicit ByteBuffer(const QByteArray &bytes)
    {
        char *data = const_cast<char *>(bytes.constData()); // the get area is only read
        setg(data, data, data + bytes.size());
    }
};

/// Thrown out of the event handler when a limit is reached; never leaves this file.
struct LimitReached {
    Error error;
};

Error tooDeep(const Source &source, qsizetype offset, const Limits &limits)
{
    return source.errorAt(offset, ErrorCode::Limit, EventsTexts::tr("The file is nested deeper than %1 levels.").arg(limits.depth),
                          EventsTexts::tr("Write with fewer lists and maps in one another what stands here."));
}

class TreeBuilder : public YAML::EventHandler
{
public:
    TreeBuilder(Nodes &nodes, const Source &source, const QByteArray &masked, const Limits &limits, qsizetype bom) :
        m_nodes(nodes), m_source(source), m_masked(masked), m_limits(limits), m_bom(bom)
    {
    }

    void OnDocumentStart(const YAML::Mark &) override { m_anchors.clear(); }
    void OnDocumentEnd() override { }
    void OnAnchor(const YAML::Mark &, const std::string &name) override { m_anchorName = QString::fromStdString(unmasked(name)); }

    void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override { add(mark, Kind::Null, {}, anchor); }

    void OnAlias(const YAML::Mark &mark, YAML::anchor_t anchor) override
    {
        const int index = add(mark, Kind::Alias, {}, 0);
        m_nodes[index].target = m_anchors.value(anchor, -1);
        if (m_nodes[index].target >= 0)
            m_nodes[index].anchor = m_nodes[m_nodes[index].target].anchor;
    }

    void OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor, const std::string &given) override
    {
        const bool isMasked = std::any_of(given.begin(), given.end(), isMask);
        const std::string unmaskedValue = isMasked ? read(mark, given) : std::string();
        const std::string &value = isMasked ? unmaskedValue : given;
        const int index = add(mark, Kind::Scalar, tag, anchor);
        // QString drops a byte order mark in front, but here it is part of the text.
        const bool hasMark = value.compare(0, sizeof byteOrderMark - 1, byteOrderMark) == 0;
        m_nodes[index].text = QString::fromStdString(value);
        if (hasMark)
            m_nodes[index].text.prepend(QChar::ByteOrderMark);
    }

    void OnSequenceStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor, YAML::EmitterStyle::value style) override
    {
        open(mark, Kind::Sequence, tag, anchor, style);
    }
    void OnSequenceEnd() override { m_open.removeLast(); }

    void OnMapStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor, YAML::EmitterStyle::value style) override
    {
        open(mark, Kind::Map, tag, anchor, style);
    }
    void OnMapEnd() override { m_open.removeLast(); }

private:
    /// A scalar's value without its masks; in double quotes it may have such characters of its own, written as escapes.
    std::string read(const YAML::Mark &mark, const std::string &value) const
    {
        qsizetype begin = qMin<qsizetype>(mark.pos + m_bom, m_masked.size());
        while (begin < m_masked.size() && (m_masked.at(begin) == '&' || m_masked.at(begin) == '!')) {
            while (begin < m_masked.size() && !isBlank(m_masked.at(begin)) && !isBreak(m_masked.at(begin)))
                ++begin;
            begin = skipSpace(m_masked, begin);
        }
        const bool isQuoted = begin < m_masked.size() && m_masked.at(begin) == '"';
        return isQuoted ? unmaskedQuotes(value, m_masked.mid(begin + 1, quotesEnd(m_masked, begin) - begin - 1)) : unmasked(value);
    }

    void open(const YAML::Mark &mark, Kind kind, const std::string &tag, YAML::anchor_t anchor, YAML::EmitterStyle::value style)
    {
        const int index = add(mark, kind, tag, anchor);
        m_nodes[index].style = style == YAML::EmitterStyle::Flow ? Style::Flow : Style::Block;
        m_open.append(index);
        if (m_open.size() > m_limits.depth)
            throw LimitReached{tooDeep(m_source, m_nodes[index].begin, m_limits)};
    }

    int add(const YAML::Mark &mark, Kind kind, const std::string &tag, YAML::anchor_t anchor)
    {
        const int index = m_nodes.size();
        NodeData node;
        node.kind = kind;
        node.begin = qMin<qsizetype>(mark.pos + m_bom, m_source.text.size());
        // yaml-cpp tells "?" for plain and "!" for quoted scalars, and "!" for a lone `!` too.
        const bool hasTag = tag == "!" ? m_source.text.mid(node.begin, 1) == "!" : !tag.empty() && tag != "?";
        node.hasProperties = hasTag || anchor != 0;
        if (m_open.isEmpty()) {
            m_nodes.roots.append(index);
        } else {
            node.parent = m_open.constLast();
            m_nodes[node.parent].children.append(index);
        }
        if (anchor != 0) {
            node.anchor = m_anchorName;
            m_anchors.insert(anchor, index);
        }
        m_nodes.list.push_back(std::move(node));
        if (index >= m_limits.nodes) {
            throw LimitReached{m_source.errorAt(m_nodes[index].begin, ErrorCode::Limit,
                                                EventsTexts::tr("The file has more than %1 values.").arg(m_limits.nodes),
                                                EventsTexts::tr("Divide it into files that it includes."))};
        }
        return index;
    }

    Nodes &m_nodes;
    const Source &m_source;
    const QByteArray &m_masked; ///< what yaml-cpp sees
    const Limits &m_limits;
    qsizetype m_bom;
    QList<int> m_open;
    QString m_anchorName;
    QHash<YAML::anchor_t, int> m_anchors;
};

/// yaml-cpp gives an empty document again and again where a text begins with a comma.
bool standsStill(const Nodes &nodes)
{
    if (nodes.roots.size() < 2)
        return false;
    const NodeData &last = nodes[nodes.roots.constLast()];
    const NodeData &before = nodes[nodes.roots.at(nodes.roots.size() - 2)];
    return last.kind == Kind::Null && before.kind == Kind::Null && last.begin == before.begin;
}

constexpr int farthestBracket = 200; // lines above the place where the parser gives up

/// The brackets and braces of a part of one line that nothing in it closes, and how many there close what begins above.
struct OpenBrackets {
    QList<qsizetype> open; ///< offsets in the text
    int closing = 0;
};

OpenBrackets openBracketsOf(const QByteArray &text, qsizetype begin, qsizetype end)
{
    OpenBrackets found;
    char quote = 0;
    bool mayQuote = true; // within a word a quote is a letter
    for (qsizetype at = begin; at < end; ++at) {
        const char c = text.at(at);
        const bool isBlankBefore = at == begin || text.at(at - 1) == ' ' || text.at(at - 1) == '\t';
        if (quote) {
            at += quote == '"' && c == '\\' ? 1 : 0;
            quote = c == quote ? 0 : quote;
        } else if ((c == '"' || c == '\'') && mayQuote) {
            quote = c;
        } else if (c == '#' && isBlankBefore) {
            break;
        } else if (c == '[' || c == '{') {
            found.open.append(at);
        } else if (c == ']' || c == '}') {
            if (found.open.isEmpty())
                ++found.closing;
            else
                found.open.removeLast();
        }
        mayQuote = c == ' ' || c == ',' || c == '[' || c == '{' || c == ':';
    }
    return found;
}

/// The bracket or brace on a line above \a end that is open there, within the same entry of the root; -1 where it is on the same line, or none.
qsizetype openBracketAbove(const Source &source, qsizetype end)
{
    int line = source.lines.lineAt(end);
    OpenBrackets brackets = openBracketsOf(source.text, source.lines.lineStart(line), end);
    int closing = brackets.closing;
    for (int passed = 0; brackets.open.isEmpty() && --line >= 1 && passed < farthestBracket; ++passed) {
        const qsizetype begin = source.lines.lineStart(line);
        brackets = openBracketsOf(source.text, begin, source.lines.lineEnd(line));
        for (; closing > 0 && !brackets.open.isEmpty(); --closing)
            brackets.open.removeLast();
        if (!brackets.open.isEmpty())
            return brackets.open.constLast();
        closing += brackets.closing;
        if (begin < source.text.size() && !QByteArrayView(" \t\r\n#]}-").contains(source.text.at(begin)))
            return -1; // an entry of the root began
    }
    return -1;
}

Error syntaxError(const Source &source, const YAML::Exception &exception, qsizetype bom)
{
    const qsizetype offset = exception.mark.is_null() ? 0 : qMin<qsizetype>(exception.mark.pos + bom, source.text.size());
    const int line = source.lines.lineAt(offset);
    const QByteArray bytes = source.slice({source.lines.lineStart(line), source.lines.lineEnd(line)});
    const qsizetype indent = bytes.size() - bytes.trimmed().size();
    if (bytes.left(indent).contains('\t')) {
        return source.errorAt(source.lines.lineStart(line) + bytes.indexOf('\t'), ErrorCode::Syntax,
                              EventsTexts::tr("A tab stands in the indentation, which YAML does not allow."),
                              EventsTexts::tr("Replace the tab by spaces."));
    }
    const QString message = QString::fromStdString(exception.msg);
    static constexpr QLatin1StringView withinBrackets[] = {"end of sequence flow"_L1, "end of map flow"_L1, "illegal block entry"_L1,
                                                           "illegal map value"_L1};
    if (std::any_of(std::begin(withinBrackets), std::end(withinBrackets), [&](auto words) { return message.startsWith(words); })) {
        // The parser gives up where the next key is; what is wrong began where nothing closes it.
        if (const qsizetype open = openBracketAbove(source, offset); open >= 0) {
            return source.errorAt(open, ErrorCode::Syntax,
                                  source.text.at(open) == '['
                                      ? EventsTexts::tr("This is not valid YAML: the list that begins here has no “]”, or no comma in it.")
                                      : EventsTexts::tr("This is not valid YAML: the map that begins here has no “}”, or no comma in it."),
                                  EventsTexts::tr("Close it where it ends."));
        }
    }
    if (const std::optional<Error> reason = syntaxReason(source, offset, message))
        return *reason;
    return source.errorAt(offset, ErrorCode::Syntax, syntaxSentence(message),
                          EventsTexts::tr(
                              "Look at this line and the one above it: indentation, quotes, brackets, a colon too few or too many."));
}

} // namespace

bool hasHeader(const QByteArray &text) { return text.startsWith("spec:") || text.contains("\nspec:"); }

Result<Nodes> readEvents(const Source &source, const Limits &limits)
{
    const qsizetype bom = source.text.startsWith(byteOrderMark) ? 3 : 0;
    Nodes nodes;
    constexpr qsizetype bytesPerNode = 16; // of usual files somewhat less
    nodes.list.reserve(size_t(source.text.size() / bytesPerNode));
    const QByteArray text = masked(source.text);
    countWork(Work::BytesParsed, text.size());
    ByteBuffer buffer(text);
    std::istream stream(&buffer);
    try {
        YAML::Parser parser(stream);
        TreeBuilder builder(nodes, source, text, limits, bom);
        while (parser.HandleNextDocument(builder)) {
            if (standsStill(nodes))
                return source.errorAt(nodes.list.back().begin, ErrorCode::Syntax, EventsTexts::tr("This is not valid YAML."),
                                      EventsTexts::tr("Remove the comma at the beginning."));
        }
    } catch (const LimitReached &limit) {
        return limit.error;
    } catch (const YAML::DeepRecursion &exception) {
        return tooDeep(source, exception.mark.pos + bom, limits);
    } catch (const YAML::Exception &exception) {
        return syntaxError(source, exception, bom);
    }
    return nodes;
}

} // namespace caravan::yaml
