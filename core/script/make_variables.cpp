// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/make_text.h"

#include <algorithm>

namespace caravan::script {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepestReference = 20;
constexpr qsizetype longestMakeText = 65'536;

QStringList wordsIn(const QString &text) { return text.simplified().split(u' ', Qt::SkipEmptyParts); }

/// The place behind the bracket that closes the one before \a from.
qsizetype closing(QStringView text, qsizetype from, QChar open, QChar close)
{
    int depth = 1;
    for (qsizetype i = from; i < text.size(); ++i) {
        if (text.at(i) == open)
            ++depth;
        else if (text.at(i) == close && --depth == 0)
            return i;
    }
    return text.size();
}

QStringList argumentsIn(QStringView text)
{
    QStringList arguments;
    int depth = 0;
    qsizetype begin = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        depth += c == u'(' || c == u'{' ? 1 : c == u')' || c == u'}' ? -1 : 0;
        if (c == u',' && depth == 0) {
            arguments.append(text.mid(begin, i - begin).toString());
            begin = i + 1;
        }
    }
    arguments.append(text.mid(begin).toString());
    return arguments;
}

/// \a word with what `%` stands for in \a pattern put in the place of `%` in \a replacement.
QString patternSubstituted(const QString &word, const QString &pattern, const QString &replacement)
{
    const qsizetype sign = pattern.indexOf(u'%');
    if (sign < 0)
        return word == pattern ? replacement : word;
    const QStringView before = QStringView(pattern).left(sign);
    const QStringView behind = QStringView(pattern).mid(sign + 1);
    if (word.size() < before.size() + behind.size() || !word.startsWith(before) || !word.endsWith(behind))
        return word;
    QString result = replacement;
    const qsizetype place = result.indexOf(u'%');
    return place < 0 ? result : result.replace(place, 1, word.mid(before.size(), word.size() - before.size() - behind.size()));
}

} // namespace

MakeVariables::MakeVariables(const QHash<QString, QString> &given, const MakeLookup &environment) :
    m_given(given), m_environment(environment)
{
    m_own.insert(u"MAKE"_s, u"make"_s);
    m_own.insert(u"SHELL"_s, u"/bin/sh"_s);
}

QString MakeVariables::value(const QString &name) const
{
    for (const auto *values : {&m_automatic, &m_given, &m_own}) {
        if (const auto found = values->constFind(name); found != values->cend())
            return *found;
    }
    return m_environment(name).value_or(QString());
}

bool MakeVariables::has(const QString &name) const
{
    return m_given.contains(name) || m_own.contains(name) || m_environment(name).has_value();
}

void MakeVariables::set(const QString &name, const QString &value) { m_own.insert(name, value.left(longestMakeText)); }

void MakeVariables::setAutomatic(const QString &target, const QStringList &prerequisites, const QString &stem)
{
    m_automatic = {{u"@"_s, target},
                   {u"<"_s, prerequisites.value(0)},
                   {u"^"_s, prerequisites.join(u' ')},
                   {u"+"_s, prerequisites.join(u' ')},
                   {u"?"_s, prerequisites.join(u' ')},
                   {u"*"_s, stem}};
}

QString MakeVariables::expanded(QStringView text) const { return expandedAt(text, 0); }

QString MakeVariables::expandedAt(QStringView text, int depth) const
{
    QString result;
    for (qsizetype i = 0; i < text.size() && result.size() < longestMakeText; ++i) {
        if (text.at(i) != u'$' || i + 1 >= text.size()) {
            result += text.at(i);
            continue;
        }
        const QChar next = text.at(++i);
        if (next == u'$') {
            result += u'$';
        } else if (next == u'(' || next == u'{') {
            const qsizetype end = closing(text, i + 1, next, next == u'(' ? u')' : u'}');
            result += reference(text.mid(i + 1, end - i - 1), depth);
            i = end;
        } else {
            result += reference(text.mid(i, 1), depth);
        }
    }
    m_characters -= result.size();
    return m_characters < 0 ? QString() : result.left(longestMakeText);
}

/// What stands between the brackets of `$(…)`.
QString MakeVariables::reference(QStringView inside, int depth) const
{
    if (depth >= deepestReference || --m_budget < 0)
        return {};
    const auto blank = std::find_if(inside.begin(), inside.end(), [](QChar c) { return c == u' ' || c == u'\t'; });
    if (blank != inside.end()) {
        const qsizetype length = blank - inside.begin();
        if (const auto made = function(inside.left(length), inside.mid(length + 1), depth + 1))
            return *made;
    }
    const QString name = expandedAt(inside, depth + 1);
    if (const qsizetype colon = name.indexOf(u':'); colon > 0 && name.indexOf(u'=', colon) > 0) { // $(X:.c=.o)
        QString from = name.mid(colon + 1).section(u'=', 0, 0);
        QString to = name.mid(colon + 1).section(u'=', 1);
        if (!from.contains(u'%')) {
            from.prepend(u'%');
            to.prepend(u'%');
        }
        QStringList words = wordsIn(expandedAt(value(name.left(colon)), depth + 1));
        for (QString &word : words)
            word = patternSubstituted(word, from, to);
        return words.join(u' ');
    }
    const bool isFolder = name.size() == 2 && name.endsWith(u'D') && m_automatic.contains(name.left(1)); // $(@D)
    if (isFolder) {
        const QString path = m_automatic.value(name.left(1));
        return path.contains(u'/') ? path.section(u'/', 0, -2) : u"."_s;
    }
    return expandedAt(value(name), depth + 1);
}

/// The functions that work on words; an empty text for those that ask the system; nullopt where \a name is none.
std::optional<QString> MakeVariables::function(QStringView name, QStringView text, int depth) const
{
    static const QStringList asking = {u"shell"_s,    u"wildcard"_s, u"info"_s,   u"warning"_s, u"error"_s, u"eval"_s, u"call"_s,
                                       u"realpath"_s, u"abspath"_s,  u"origin"_s, u"flavor"_s,  u"file"_s,  u"value"_s};
    if (asking.contains(name))
        return QString();
    const QStringList arguments = argumentsIn(text);
    const auto argument = [&](qsizetype i) { return expandedAt(arguments.value(i), depth); };
    const auto mapped = [&](qsizetype i, const auto &change) {
        QStringList words = wordsIn(argument(i));
        for (QString &word : words)
            word = change(word);
        return words.join(u' ');
    };
    if (name == u"strip")
        return wordsIn(argument(0)).join(u' ');
    if (name == u"addprefix")
        return mapped(1, [prefix = argument(0)](const QString &word) { return prefix + word; });
    if (name == u"addsuffix")
        return mapped(1, [suffix = argument(0)](const QString &word) { return word + suffix; });
    if (name == u"patsubst")
        return mapped(2, [from = argument(0), to = argument(1)](const QString &word) { return patternSubstituted(word, from, to); });
    if (name == u"notdir")
        return mapped(0, [](const QString &word) { return word.section(u'/', -1); });
    if (name == u"basename")
        return mapped(0, [](const QString &word) {
            const qsizetype dot = word.lastIndexOf(u'.');
            return dot > word.lastIndexOf(u'/') ? word.left(dot) : word;
        });
    if (name == u"subst") {
        const QString from = argument(0);
        return from.isEmpty() ? argument(2) : argument(2).replace(from, argument(1)).left(longestMakeText);
    }
    if (name == u"if")
        return argument(0).trimmed().isEmpty() ? argument(2) : argument(1);
    if (name == u"firstword")
        return wordsIn(argument(0)).value(0);
    if (name == u"sort") {
        QStringList words = wordsIn(argument(0));
        words.sort();
        words.removeDuplicates();
        return words.join(u' ');
    }
    if (name == u"filter" || name == u"filter-out") {
        const QStringList patterns = wordsIn(argument(0));
        QStringList words = wordsIn(argument(1));
        const bool isWanted = name == u"filter";
        words.removeIf([&](const QString &word) {
            const bool fits = std::any_of(patterns.begin(), patterns.end(), [&](const QString &pattern) {
                return pattern == word || (pattern.contains(u'%') && patternSubstituted(word, pattern, u"\n"_s) == "\n"_L1);
            });
            return fits != isWanted;
        });
        return words.join(u' ');
    }
    if (name == u"foreach") {
        const QString variable = argument(0).trimmed();
        QString result;
        for (const QString &word : wordsIn(argument(1))) {
            QString body = arguments.mid(2).join(u',');
            body.replace("$("_L1 + variable + u')', word).replace("${"_L1 + variable + u'}', word);
            result += (result.isEmpty() ? QString() : u" "_s) + expandedAt(body, depth);
            if (result.size() > longestMakeText || m_budget < 0)
                break;
        }
        return result;
    }
    return std::nullopt;
}

} // namespace caravan::script
