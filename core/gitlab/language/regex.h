// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringView>

#include <memory>
#include <optional>

namespace re2 {
class RE2;
}

namespace caravan::gitlab {

/// A regular expression as GitLab reads it: by RE2 (https://github.com/google/re2/wiki/Syntax), which GitLab uses, too. What RE2 does not
/// have (lookaround, backreferences, possessive and atomic groups, recursion) is refused, and a search takes time in proportion to the text.
class Regex
{
public:
    /// \a body without slashes; \a flags of `i`, `s`, `m`, `U`. Errors: Syntax, with the column in \a body where RE2 tells the place, else 1.
    static Result<Regex> parse(QStringView body, QStringView flags = {});
    /// `/body/flags`, where a slash in the body needs no backslash. Errors: Syntax when \a text is no such pattern, and as above.
    static Result<Regex> parseDelimited(QStringView text);

    /// Whether \a text has a match somewhere; nullopt when pattern and text are so large together that the search is not begun.
    std::optional<bool> search(QStringView text) const;

private:
    explicit Regex(std::shared_ptr<const re2::RE2> pattern) : m_pattern(std::move(pattern)) { }

    std::shared_ptr<const re2::RE2> m_pattern; ///< never null and never changed, so copies share it
};

} // namespace caravan::gitlab
