// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gitlab/language/glob.h"

#include "core/base/texts.h"

#include <optional>

namespace caravan::gitlab {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestGlob = 4096;
constexpr qsizetype mostAlternatives = 1000;

CARAVAN_TEXTS(GlobTexts);

/// Where the first outermost pair of braces stands.
struct Braces {
    size_t open = 0;
    size_t close = std::u32string::npos; ///< npos: it is not closed
};

std::optional<Braces> firstBraces(const std::u32string &pattern)
{
    std::optional<size_t> open;
    int depth = 0;
    for (size_t i = 0; i < pattern.size(); ++i) {
        if (pattern[i] == U'\\') {
            ++i;
        } else if (pattern[i] == U'{') {
            if (depth++ == 0)
                open = i;
        } else if (pattern[i] == U'}' && open && --depth == 0) {
            return Braces{*open, i};
        }
    }
    if (!open)
        return std::nullopt;
    return Braces{*open};
}

/// The texts between the outermost commas of \a inner.
QList<std::u32string> choices(const std::u32string &inner)
{
    QList<std::u32string> out;
    std::u32string choice;
    int depth = 0;
    for (size_t i = 0; i < inner.size(); ++i) {
        const char32_t c = inner[i];
        if (c == U',' && depth == 0) {
            out.append(std::exchange(choice, {}));
            continue;
        }
        depth += c == U'{' ? 1 : c == U'}' ? -1 : 0;
        choice += c;
        if (c == U'\\' && i + 1 < inner.size())
            choice += inner[++i];
    }
    out.append(choice);
    return out;
}

/// One walk of Ruby's fnmatch over a pattern without braces. Places beyond the end read as 0.
class Walk
{
public:
    Walk(const std::u32string &pattern, const std::u32string &text) : m_pattern(pattern), m_text(text) { }

    bool matches()
    {
        size_t p = 0;
        size_t s = 0;
        std::optional<std::pair<size_t, size_t>> retry; // behind the last `**/`, and the folder it was tried from
        while (true) {
            if (isAnyFolders(p)) {
                while (isAnyFolders(p))
                    p += 3;
                retry = {p, s};
            }
            if (matchSegment(p, s)) {
                while (!isEnd(m_text, s))
                    ++s;
                const bool patternEnds = at(m_pattern, p) == 0;
                const bool textEnds = at(m_text, s) == 0;
                if (patternEnds && textEnds)
                    return true;
                if (!patternEnds && !textEnds) {
                    ++p;
                    ++s;
                    continue;
                }
            }
            if (!retry)
                return false;
            while (!isEnd(m_text, retry->second))
                ++retry->second;
            if (at(m_text, retry->second) == 0)
                return false;
            p = retry->first;
            s = ++retry->second;
        }
    }

private:
    static char32_t at(const std::u32string &text, size_t place) { return place < text.size() ? text[place] : 0; }
    static bool isEnd(const std::u32string &text, size_t place) { return at(text, place) == 0 || at(text, place) == U'/'; }
    bool isAnyFolders(size_t p) const { return m_pattern.compare(p, 3, U"**/") == 0; }
    size_t unescaped(size_t p) const { return at(m_pattern, p) == U'\\' ? p + 1 : p; }

    /// Moves \a p and \a s over one path segment.
    bool matchSegment(size_t &p, size_t &s) const
    {
        std::optional<std::pair<size_t, size_t>> star;
        while (true) {
            const char32_t c = at(m_pattern, p);
            if (c == U'*') {
                while (at(m_pattern, p) == U'*')
                    ++p;
                if (isEnd(m_pattern, unescaped(p))) {
                    p = unescaped(p);
                    return true;
                }
                if (isEnd(m_text, s))
                    return false;
                star = {p, s};
                continue;
            }
            if ((c == U'?' || c == U'[') && isEnd(m_text, s))
                return false;
            std::optional<size_t> next;
            if (c == U'?') {
                next = p + 1;
            } else if (c == U'[') {
                next = matchClass(p + 1, m_text[s]);
            } else {
                const size_t literal = unescaped(p);
                if (isEnd(m_text, s)) {
                    p = literal;
                    return isEnd(m_pattern, literal);
                }
                if (!isEnd(m_pattern, literal) && m_pattern[literal] == m_text[s])
                    next = literal + 1;
            }
            if (next) {
                p = *next;
                ++s;
            } else if (star) {
                p = star->first;
                s = ++star->second;
            } else {
                return false;
            }
        }
    }

    /// The place behind the class at \a p if it has \a c.
    std::optional<size_t> matchClass(size_t p, char32_t c) const
    {
        const bool isNegated = at(m_pattern, p) == U'!' || at(m_pattern, p) == U'^';
        bool found = false;
        for (p += isNegated ? 1 : 0; at(m_pattern, p) != 0;) {
            if (m_pattern[p] == U']')
                return found != isNegated ? std::optional<size_t>(p + 1) : std::nullopt;
            const size_t first = unescaped(p);
            if (at(m_pattern, first) == 0)
                return std::nullopt;
            p = first + 1;
            char32_t last = m_pattern[first];
            if (at(m_pattern, p) == U'-' && at(m_pattern, p + 1) != U']') {
                const size_t end = unescaped(p + 1);
                last = at(m_pattern, end);
                if (last == 0)
                    return std::nullopt;
                p = end + 1;
            }
            found = found || (m_pattern[first] <= c && c <= last);
        }
        return std::nullopt;
    }

    const std::u32string &m_pattern;
    const std::u32string &m_text;
};

std::u32string points(QStringView text)
{
    std::u32string out;
    out.reserve(size_t(text.size()));
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool isPair = c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        if (isPair)
            out += char32_t(QChar::surrogateToUcs4(c, text.at(++i)));
        else if (!c.isNull())
            out += c.isSurrogate() ? char32_t(QChar::ReplacementCharacter) : char32_t(c.unicode());
    }
    return out;
}

} // namespace

Result<Glob> Glob::parse(QStringView pattern)
{
    if (pattern.size() > longestGlob)
        return Error{ErrorCode::Limit, GlobTexts::tr("The pattern is longer than %n character(s).", nullptr, int(longestGlob))};
    Glob glob;
    QList<std::u32string> open{points(pattern)};
    while (!open.isEmpty()) {
        const std::u32string next = open.takeLast();
        const std::optional<Braces> braces = firstBraces(next);
        if (!braces) {
            glob.m_alternatives.append(next);
        } else if (braces->close != std::u32string::npos) { // Ruby matches nothing with a brace that is not closed
            const std::u32string before = next.substr(0, braces->open);
            const std::u32string after = next.substr(braces->close + 1);
            for (const std::u32string &choice : choices(next.substr(braces->open + 1, braces->close - braces->open - 1)))
                open.append(std::u32string(before).append(choice).append(after));
        }
        if (open.size() + glob.m_alternatives.size() > mostAlternatives) {
            return Error{ErrorCode::Limit,
                         GlobTexts::tr("The braces of “%1” stand for more than %n pattern(s).", nullptr, int(mostAlternatives))
                             .arg(pattern.left(60))};
        }
    }
    return glob;
}

bool Glob::matches(QStringView path) const
{
    const std::u32string text = points(path);
    for (const std::u32string &alternative : m_alternatives) {
        if (Walk(alternative, text).matches())
            return true;
    }
    return false;
}

QRegularExpression wildcardPath(const QString &pattern)
{
    QString expression = QRegularExpression::escape(pattern);
    expression.replace("\\*\\*\\/"_L1, "(?:.*/)?"_L1)
        .replace("\\*\\*/"_L1, "(?:.*/)?"_L1)
        .replace("\\*\\*"_L1, ".*"_L1)
        .replace("\\*"_L1, "[^/]*"_L1);
    return QRegularExpression(u"\\A"_s + expression + u"\\z"_s);
}

} // namespace caravan::gitlab
