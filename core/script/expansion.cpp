// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/expansion.h"

#include "core/script/pattern.h"
#include "core/script/word_reader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace caravan::script {

namespace {

constexpr int deepestExpansion = 10;
constexpr int mostExpansions = 1000;
constexpr qsizetype longestExpansion = 65'536;
constexpr qsizetype mostFields = 1000;

/// What can stand behind a name within braces, the longer ones first.
constexpr QStringView operations[] = {u":-", u":=", u":+", u":?", u"##", u"%%", u"-", u"=", u"+", u"?", u"#", u"%"};

qsizetype variableNameLength(QStringView text)
{
    const bool isSpecial = text.isEmpty() || !(text[0] == u'_' || (text[0].unicode() < 0x80 && text[0].isLetter()));
    return isSpecial ? 0 : nameLength(text);
}

/// Where the `}` stands that closes the `${` at the beginning of \a text; -1 for nowhere.
qsizetype closingBrace(QStringView text)
{
    constexpr qsizetype longest = 10'000; // bounds the time that many unclosed braces take
    const QList<Piece> pieces = piecesOf(text.left(longest), true);
    const bool isClosed = !pieces.isEmpty() && pieces.constFirst().kind == Piece::Kind::Reference && pieces.constFirst().text.endsWith(u'}');
    return isClosed ? pieces.constFirst().text.size() - 1 : -1;
}

Reference bracedReference(QStringView inner)
{
    Reference found;
    if (inner.startsWith(u'#') && inner.size() > 1 && nameLength(inner.mid(1)) == inner.size() - 1) {
        found.name = inner.mid(1).toString();
        found.operation = u"length"_s;
        return found;
    }
    const qsizetype end = nameLength(inner);
    const QStringView rest = inner.mid(end);
    found.name = inner.left(end).toString();
    if (rest.isEmpty() && end > 0)
        return found;
    found.operation = u"?…"_s;
    for (const QStringView operation : operations) {
        if (end > 0 && rest.startsWith(operation)) {
            found.operation = operation.toString();
            found.argument = rest.mid(operation.size()).toString();
            break;
        }
    }
    return found;
}

/// Length of the `$(…)`, `${…}` or `…` within backquotes at the beginning of \a text, a value of which parts are not known; 0 for another text.
qsizetype unknownLength(QStringView text)
{
    if (text.startsWith(u'`')) {
        const qsizetype close = text.indexOf(u'`', 1);
        return close < 0 ? text.size() : close + 1;
    }
    const bool isCommand = text.startsWith(u"$(");
    if (!isCommand && !text.startsWith(u"${"))
        return 0;
    const QChar open = isCommand ? u'(' : u'{';
    const QChar close = isCommand ? u')' : u'}';
    int depth = 0;
    for (qsizetype at = 1; at < text.size(); ++at) {
        depth += text.at(at) == open ? 1 : text.at(at) == close ? -1 : 0;
        if (depth == 0)
            return at + 1;
    }
    return text.size();
}

/// Makes the fields of one word.
class WordExpander
{
public:
    WordExpander(Scope &scope, bool divides) : m_scope(scope), m_divides(divides) { }

    void add(QStringView written, bool isQuoted, int depth = 0)
    {
        for (const Piece &piece : piecesOf(written, isQuoted))
            addPiece(piece, isQuoted, depth);
    }

    Expansion take()
    {
        endField();
        return std::move(m_result);
    }

private:
    void addPiece(const Piece &piece, bool isOuterQuoted, int depth)
    {
        const bool isQuoted = piece.isQuoted || isOuterQuoted;
        switch (piece.kind) {
        case Piece::Kind::Text:
            if (depth > 0)
                addValue(Value::of(piece.text), isQuoted); // the word of an operator is divided like a value
            else
                addText(piece.text, isQuoted);
            break;
        case Piece::Kind::Substitution:
            addUnknown(piece.text);
            break;
        case Piece::Kind::Reference:
            addReference(piece.text, isQuoted, depth);
            break;
        }
    }

    void addText(const QString &text, bool isQuoted)
    {
        m_field += QStringView(text).left(std::clamp<qsizetype>(longestExpansion - m_size, 0, text.size()));
        m_size += text.size();
        if (m_size > longestExpansion)
            m_result.isWhole = false;
        m_hasField = m_hasField || isQuoted || !text.isEmpty();
    }

    void addUnknown(const QString &written)
    {
        m_result.isWhole = false;
        addText(written, true);
    }

    void addReference(const QString &written, bool isQuoted, int depth)
    {
        const std::optional<Reference> reference = referenceAt(written, Dialect::Shell);
        if (!reference || depth > deepestExpansion || m_size > longestExpansion)
            return addUnknown(written);
        if (reference->name == "@"_L1 && reference->operation.isEmpty() && m_scope.hasArguments)
            return addArguments(isQuoted);
        const Value value = valueOf(reference->name);
        const QString &operation = reference->operation;
        const bool isFilled = value.state == Value::State::Set && !(operation.startsWith(u':') && value.text.isEmpty());
        const QChar kind = operation.isEmpty() ? QChar() : operation.back();
        if (operation.isEmpty())
            return value.state == Value::State::Unknown ? addUnknown(written) : addValue(value, isQuoted);
        if (kind == u'+') {
            if (isFilled)
                add(reference->argument, isQuoted, depth + 1);
            else if (value.state == Value::State::Unknown)
                addUnknown(written);
            return;
        }
        if (kind == u'-' || kind == u'=' || kind == u'?') {
            if (isFilled)
                return addValue(value, isQuoted);
            if (kind == u'?')
                return addUnknown(written);
            if (kind == u'=')
                m_scope.assign(reference->name, valueFrom(reference->argument, isQuoted));
            return add(reference->argument, isQuoted, depth + 1);
        }
        addPart(*reference, value, written, isQuoted);
    }

    /// `${NAME#pattern}`, `${NAME%pattern}` and `${#NAME}`
    void addPart(const Reference &reference, const Value &value, const QString &written, bool isQuoted)
    {
        if (value.state == Value::State::Unknown || !value.isWhole)
            return addUnknown(written);
        if (reference.operation == "length"_L1)
            return addText(QString::number(value.text.size()), isQuoted);
        if (!reference.operation.startsWith(u'#') && !reference.operation.startsWith(u'%'))
            return addUnknown(written);
        const std::optional<QString> rest = withoutPart(reference, value.text);
        if (!rest)
            return addUnknown(written);
        addValue(Value::of(*rest), isQuoted);
    }

    std::optional<QString> withoutPart(const Reference &reference, const QString &text) const
    {
        const std::optional<QList<PatternPiece>> pattern = expandPattern(reference.argument, m_scope);
        if (!pattern)
            return std::nullopt;
        const bool isLongest = reference.operation.size() == 2;
        return reference.operation.startsWith(u'#') ? withoutPrefix(text, *pattern, isLongest) : withoutSuffix(text, *pattern, isLongest);
    }

    Value valueFrom(const QString &argument, bool isQuoted)
    {
        WordExpander inner(m_scope, false);
        inner.add(argument, isQuoted);
        const Expansion expansion = inner.take();
        return Value::of(expansion.text(), expansion.isWhole);
    }

    Value valueOf(const QString &name) const
    {
        if (name.isEmpty())
            return {};
        if (name.at(0).isLetter() || name.at(0) == u'_')
            return m_scope.value(name);
        if (!m_scope.hasArguments)
            return {};
        if (name == "#"_L1)
            return Value::of(QString::number(m_scope.arguments.size()));
        if (name == "*"_L1 || name == "@"_L1)
            return Value::of(m_scope.arguments.join(u' '));
        if (!name.at(0).isDigit() || name == "0"_L1)
            return {};
        const int index = name.toInt();
        return index <= m_scope.arguments.size() ? Value::of(m_scope.arguments.at(index - 1)) : Value::unset();
    }

    void addArguments(bool isQuoted)
    {
        for (qsizetype i = 0; i < m_scope.arguments.size(); ++i) {
            if (i > 0)
                endField();
            addValue(Value::of(m_scope.arguments.at(i)), isQuoted);
        }
    }

    void addValue(const Value &value, bool isQuoted)
    {
        m_result.isWhole = m_result.isWhole && value.isWhole;
        if (isQuoted || !m_divides)
            return addText(value.text, isQuoted);
        QString part;
        bool hasPart = false;
        qsizetype unknownEnd = 0; // blanks within `$(…)` divide nothing
        for (qsizetype at = 0; at < value.text.size(); ++at) {
            const QChar c = value.text.at(at);
            if (!value.isWhole && at >= unknownEnd)
                unknownEnd = at + unknownLength(QStringView(value.text).mid(at));
            if (at >= unknownEnd && (c == u' ' || c == u'\t' || c == u'\n')) {
                if (std::exchange(hasPart, false))
                    addText(std::exchange(part, {}), false);
                endField();
            } else {
                part += c;
                hasPart = true;
            }
        }
        if (hasPart)
            addText(part, false);
    }

    void endField()
    {
        if (std::exchange(m_hasField, false)) {
            if (m_result.fields.size() < mostFields)
                m_result.fields += m_field;
            else
                m_result.isWhole = false;
        }
        m_field.clear();
    }

    Scope &m_scope;
    bool m_divides;
    QString m_field;
    bool m_hasField = false;
    qsizetype m_size = 0;
    Expansion m_result;
};

struct GitLabExpander {
    const Lookup &lookup;
    const std::function<void(const QString &)> &seen;
    int budget = mostExpansions;
    QStringList open = {}; ///< names whose values are being expanded

    QString expanded(const QString &text, int depth)
    {
        if (!text.contains(u'$') || depth == 0)
            return text;
        QString out;
        qsizetype done = 0;
        for (qsizetype sign = text.indexOf(u'$'); sign >= 0; sign = text.indexOf(u'$', sign)) {
            const QStringView rest = QStringView(text).mid(sign);
            const std::optional<Reference> reference = referenceAt(rest, Dialect::GitLab);
            if (!reference) {
                sign += rest.startsWith(u"$$") ? 2 : 1;
                continue;
            }
            if (out.size() >= longestExpansion || --budget <= 0)
                break;
            out += QStringView(text).mid(done, sign - done);
            const std::optional<QString> value = lookup(reference->name);
            if (seen)
                seen(reference->name);
            if (!value || open.contains(reference->name)) {
                out += rest.left(reference->length);
            } else {
                open += reference->name;
                out += expanded(*value, depth - 1);
                open.removeLast();
            }
            done = sign += reference->length;
        }
        return out += QStringView(text).mid(done);
    }
};

/// What is written of the assignments and words of \a command, in one row; empty where there is nothing to expand.
QString writtenOf(const SimpleCommand &command, qsizetype index) { return command.written.value(index); }

} // namespace

std::optional<Reference> referenceAt(QStringView text, Dialect dialect)
{
    if (text.size() < 2 || text[0] != u'$')
        return std::nullopt;
    const bool isBraced = text[1] == u'{';
    if (dialect == Dialect::GitLab || !isBraced) {
        const qsizetype begin = isBraced ? 2 : 1;
        const qsizetype length = dialect == Dialect::GitLab ? variableNameLength(text.mid(begin)) : nameLength(text.mid(begin));
        const bool isWhole = length > 0 && (!isBraced || text.mid(begin + length).startsWith(u'}'));
        if (!isWhole)
            return std::nullopt;
        return Reference{text.mid(begin, length).toString(), {}, {}, begin + length + (isBraced ? 1 : 0)};
    }
    const qsizetype close = closingBrace(text);
    if (close < 0)
        return std::nullopt;
    Reference found = bracedReference(text.mid(2, close - 2));
    found.length = close + 1;
    return found;
}

Expansion expandWord(QStringView written, Scope &scope)
{
    WordExpander expander(scope, true);
    expander.add(written, false);
    return expander.take();
}

Expansion expandValue(QStringView written, Scope &scope)
{
    WordExpander expander(scope, false);
    expander.add(written, false);
    return expander.take();
}

std::optional<QList<PatternPiece>> expandPattern(QStringView written, Scope &scope)
{
    QList<PatternPiece> pattern;
    for (const Piece &piece : piecesOf(written)) {
        if (piece.kind == Piece::Kind::Text) {
            pattern += PatternPiece{piece.text, piece.isQuoted};
            continue;
        }
        const Expansion inner = expandWord(piece.text, scope);
        if (!inner.isWhole)
            return std::nullopt;
        pattern += PatternPiece{inner.text(), piece.isQuoted};
    }
    return pattern;
}

Expansion expandWords(const SimpleCommand &command, Scope &scope)
{
    if (command.written.isEmpty())
        return {command.words, true};
    Expansion result;
    const qsizetype first = command.assignments.size();
    for (qsizetype i = 0; i < command.words.size(); ++i) {
        const QString written = writtenOf(command, first + i);
        if (written.isEmpty()) {
            result.fields += command.words.at(i);
            continue;
        }
        const Expansion word = expandWord(written, scope);
        result.fields += word.fields;
        result.isWhole = result.isWhole && word.isWhole;
    }
    return result;
}

Expansion expandAssignment(const SimpleCommand &command, qsizetype index, Scope &scope)
{
    const QString written = writtenOf(command, index);
    const QString &plain = command.assignments.at(index);
    const QString &text = written.isEmpty() ? plain : written;
    const QString value = text.mid(assignmentLength(text));
    return written.isEmpty() ? Expansion{{value}, true} : expandValue(value, scope);
}

QString expandText(const QString &text, Scope &scope)
{
    if (!text.contains(u'$'))
        return text;
    QString out;
    qsizetype done = 0;
    int budget = mostExpansions;
    for (qsizetype sign = text.indexOf(u'$'); sign >= 0 && --budget > 0 && out.size() < longestExpansion; sign = text.indexOf(u'$', sign)) {
        const QStringView rest = QStringView(text).mid(sign);
        const std::optional<Reference> reference = referenceAt(rest, Dialect::Shell);
        if (!reference) {
            ++sign;
            continue;
        }
        out += QStringView(text).mid(done, sign - done);
        WordExpander expander(scope, false);
        expander.add(rest.left(reference->length), true);
        out += expander.take().text();
        done = sign += reference->length;
    }
    return out += QStringView(text).mid(done);
}

QString expandForGitLab(const QString &text, const Lookup &lookup, const std::function<void(const QString &)> &seen)
{
    GitLabExpander expander{lookup, seen};
    return expander.expanded(text, deepestExpansion);
}

} // namespace caravan::script
