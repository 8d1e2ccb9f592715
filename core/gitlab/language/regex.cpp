// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The only file that knows RE2.
#include "core/gitlab/language/regex.h"

#include "core/base/texts.h"

#include <re2/re2.h>

namespace caravan::gitlab {

using namespace Qt::StringLiterals;

namespace {

/// Instructions of a pattern times bytes of a text: about a second in RE2's slowest way to search.
constexpr qint64 mostSteps = 50'000'000;

CARAVAN_TEXTS(RegexTexts);

/// The end of the class of characters that begins at \a begin with “[”.
qsizetype classEnd(QStringView body, qsizetype begin)
{
    qsizetype end = begin + 1;
    if (body.mid(end).startsWith(u'^'))
        ++end;
    if (body.mid(end).startsWith(u']'))
        ++end;
    while (end < body.size() && body.at(end) != u']') {
        if (body.mid(end).startsWith(u"[:")) {
            const qsizetype close = body.indexOf(u":]", end + 2);
            end = close < 0 ? end + 1 : close + 2;
        } else {
            end += body.at(end) == u'\\' ? 2 : 1;
        }
    }
    return qMin(end + 1, body.size());
}

/// \a body with named groups in their older spelling: `(?<name>…)` is known to RE2 since September 2023, and to GitLab (its gem re2 brings a
/// newer one along), but Debian 12 has that of June 2022.
QString withOlderNames(QStringView body)
{
    QString out;
    for (qsizetype at = 0; at < body.size();) {
        qsizetype end = at + 1;
        if (body.mid(at).startsWith(u"\\Q")) {
            const qsizetype close = body.indexOf(u"\\E", at);
            end = close < 0 ? body.size() : close + 2;
        } else if (body.at(at) == u'\\') {
            end = qMin(at + 2, body.size());
        } else if (body.at(at) == u'[') {
            end = classEnd(body, at);
        } else if (body.mid(at).startsWith(u"(?<") && !body.mid(at + 3).startsWith(u'=') && !body.mid(at + 3).startsWith(u'!')) {
            out += "(?P<"_L1;
            at += 3;
            continue;
        }
        out += body.mid(at, end - at);
        at = end;
    }
    return out;
}

/// What is wrong with a pattern, in a sentence; \a part is the piece of it that RE2 points at.
QString complaint(re2::RE2::ErrorCode code, const QString &part)
{
    switch (code) {
    case re2::RE2::ErrorBadEscape:
    case re2::RE2::ErrorBadPerlOp:
        return RegexTexts::tr("GitLab's regular expressions (RE2) have no “%1”.").arg(part);
    case re2::RE2::ErrorBadCharClass:
    case re2::RE2::ErrorBadCharRange:
        return RegexTexts::tr("“%1” in the regular expression is no class or range of characters.").arg(part);
    case re2::RE2::ErrorMissingBracket:
        return RegexTexts::tr("The regular expression has a “[” that is not closed.");
    case re2::RE2::ErrorMissingParen:
        return RegexTexts::tr("The regular expression has a “(” that is not closed.");
    case re2::RE2::ErrorUnexpectedParen:
        return RegexTexts::tr("The regular expression has a “)” without “(”.");
    case re2::RE2::ErrorTrailingBackslash:
        return RegexTexts::tr("The regular expression ends in a backslash.");
    case re2::RE2::ErrorRepeatArgument:
    case re2::RE2::ErrorRepeatOp:
        return RegexTexts::tr("“%1” in the regular expression has nothing to repeat.").arg(part);
    case re2::RE2::ErrorRepeatSize:
        return RegexTexts::tr("“%1” in the regular expression repeats more than 1000 times, with the repetitions around it.").arg(part);
    case re2::RE2::ErrorBadNamedCapture:
        return RegexTexts::tr("“%1” in the regular expression begins no named group.").arg(part);
    case re2::RE2::ErrorPatternTooLarge:
        return RegexTexts::tr("The regular expression is too large: it needs more than the 8 MiB that GitLab gives to one.");
    case re2::RE2::ErrorBadUTF8:
    case re2::RE2::ErrorInternal:
    case re2::RE2::NoError:
        break;
    }
    return RegexTexts::tr("GitLab cannot read the regular expression.");
}

Error syntaxError(const QString &message, qsizetype at = 0) { return {ErrorCode::Syntax, message, {}, 1, int(at) + 1}; }

/// Why RE2 refuses \a body, with the place of the piece that it points at where there is only one such piece.
Error refusal(const re2::RE2 &pattern, QStringView body)
{
    const QString part = QString::fromStdString(pattern.error_arg());
    const qsizetype at = part.isEmpty() ? -1 : body.indexOf(part);
    const bool isPlain = at >= 0 && body.indexOf(part, at + 1) < 0;
    return syntaxError(complaint(pattern.error_code(), part), isPlain ? at : 0);
}

} // namespace

Result<Regex> Regex::parse(QStringView body, QStringView flags)
{
    for (const QChar flag : flags) {
        if (!QStringView(u"ismU").contains(flag))
            return syntaxError(RegexTexts::tr("“%1” is no flag of a regular expression; GitLab has i, s, m and U.").arg(flag));
    }
    // GitLab puts the flags in front in the same way (gitlabhq, lib/gitlab/untrusted_regexp/ruby_syntax.rb).
    const QString text = (flags.isEmpty() ? QString() : u"(?%1)"_s.arg(flags)) + withOlderNames(body);
    re2::RE2::Options options;
    options.set_log_errors(false);
    auto pattern = std::make_shared<const re2::RE2>(text.toStdString(), options);
    if (!pattern->ok())
        return refusal(*pattern, body);
    return Regex(std::move(pattern));
}

Result<Regex> Regex::parseDelimited(QStringView text)
{
    const qsizetype end = text.lastIndexOf(u'/');
    if (end < 1 || !text.startsWith(u'/') || text.contains(u'\n'))
        return syntaxError(RegexTexts::tr("“%1” is no regular expression between slashes.").arg(text));
    Result<Regex> regex = parse(text.mid(1, end - 1), text.mid(end + 1));
    if (regex)
        return regex;
    Error error = regex.error();
    ++error.column;
    return error;
}

std::optional<bool> Regex::search(QStringView text) const
{
    const QByteArray bytes = text.toUtf8();
    if (qint64(m_pattern->ProgramSize()) * bytes.size() > mostSteps)
        return std::nullopt;
    return re2::RE2::PartialMatch({bytes.constData(), size_t(bytes.size())}, *m_pattern);
}

} // namespace caravan::gitlab
