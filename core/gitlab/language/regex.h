// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QRegularExpression>
#include <QStringView>

#include <optional>

namespace caravan::gitlab {

/// A regular expression as GitLab reads it: RE2's language (https://github.com/google/re2/wiki/Syntax). What RE2 does not have
/// (lookaround, backreferences, possessive and atomic groups, recursion) is refused, and a search always ends soon.
class Regex
{
public:
    /// \a body without slashes; \a flags of `i`, `s`, `m`, `U`. Errors: Syntax, with the column in \a body; Limit.
    static Result<Regex> parse(QStringView body, QStringView flags = {});
    /// `/body/flags`, where a slash in the body needs no backslash. Errors: Syntax when \a text is no such pattern, and as above.
    static Result<Regex> parseDelimited(QStringView text);

    /// Whether \a text has a match somewhere; nullopt when the search was given up because it took too many steps.
    std::optional<bool> search(const QString &text) const;

private:
    explicit Regex(QRegularExpression pattern) : m_pattern(std::move(pattern)) { }

    QRegularExpression m_pattern;
};

} // namespace caravan::gitlab
