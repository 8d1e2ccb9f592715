// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/world/environment.h"

#include "core/estimate/world/paths.h"

namespace caravan::estimate {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepestExpansion = 8;
constexpr qsizetype longestValue = 10'000;
constexpr int mostExpansions = 1'000; ///< of one text, so that variables made of variables cannot hang

bool isNameCharacter(QChar character)
{
    return (character >= u'A' && character <= u'Z') || (character >= u'a' && character <= u'z') || (character >= u'0' && character <= u'9')
        || character == u'_';
}

/// A reference to a variable at the beginning of a text.
struct Reference {
    QString name;
    std::optional<QString> fallback;
    qsizetype length = 0; ///< 0: it is none
};

Reference referenceAt(QStringView text)
{
    const bool hasBraces = text.startsWith(u"${");
    const qsizetype begin = hasBraces ? 2 : 1;
    qsizetype end = begin;
    while (end < text.size() && isNameCharacter(text[end]))
        ++end;
    if (end == begin || text[begin].isDigit())
        return {};
    Reference found = {text.mid(begin, end - begin).toString(), {}, end};
    if (!hasBraces)
        return found;
    const qsizetype close = text.indexOf(u'}', end);
    if (close < 0)
        return {};
    QStringView rest = text.mid(end, close - end);
    if (rest.startsWith(u':'))
        rest = rest.mid(1);
    if (rest.startsWith(u'-'))
        found.fallback = rest.mid(1).toString();
    else if (close != end)
        return {};
    found.length = close + 1;
    return found;
}

} // namespace

void Environment::set(const QString &name, const QString &value)
{
    m_set.insert(name, value);
    m_unset.remove(name);
}

void Environment::unset(const QString &name)
{
    m_set.remove(name);
    m_unset.insert(name);
}

std::optional<QString> Environment::raw(const QString &name) const
{
    if (const auto own = m_set.constFind(name); own != m_set.cend())
        return *own;
    if (m_unset.contains(name))
        return std::nullopt;
    if (auto given = m_variables->value(name, m_job).text)
        return given;
    // What only the file system of the job says.
    if (name == "CI_PROJECT_DIR"_L1 || name == "PWD"_L1)
        return projectFolder();
    return name == "HOME"_L1 ? std::optional(homeFolder()) : std::nullopt;
}

QString Environment::value(const QString &name) const
{
    int budget = mostExpansions;
    return expanded(raw(name).value_or(QString()), 1, budget);
}

QString Environment::expanded(const QString &text) const
{
    int budget = mostExpansions;
    return expanded(text, 0, budget);
}

QString Environment::expanded(const QString &text, int depth, int &budget) const
{
    qsizetype sign = text.indexOf(u'$');
    if (depth > deepestExpansion || sign < 0)
        return text;
    QString result;
    qsizetype done = 0;
    for (; sign >= 0; sign = text.indexOf(u'$', sign)) {
        const Reference reference = referenceAt(QStringView(text).mid(sign));
        if (reference.length == 0) {
            ++sign;
            continue;
        }
        result += QStringView(text).mid(done, sign - done);
        done = sign + reference.length;
        if (--budget < 0 || result.size() > longestValue)
            return result;
        if (const auto value = raw(reference.name))
            result += expanded(*value, depth + 1, budget);
        else
            result += reference.fallback ? expanded(*reference.fallback, depth + 1, budget) : text.mid(sign, reference.length);
        sign = done;
    }
    result += QStringView(text).mid(done);
    return result;
}

} // namespace caravan::estimate
