// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QList>
#include <QRegularExpression>
#include <QStringView>

#include <string>

namespace caravan::gitlab {

/// A pattern of `rules:changes`, `rules:exists` or `include:local`: Ruby's File.fnmatch with FNM_PATHNAME, FNM_DOTMATCH and FNM_EXTGLOB, as
/// GitLab uses it. `*` and `?` stay within a folder and match a leading dot; `**/` is any number of folders; `**` elsewhere is `*`.
class Glob
{
public:
    /// Errors: Limit, when the pattern is very long or its braces stand for more than a thousand patterns.
    static Result<Glob> parse(QStringView pattern);

    /// Time is at most the product of both lengths.
    bool matches(QStringView path) const;

private:
    QList<std::u32string> m_alternatives; ///< without braces
};

/// A pattern of `include:local` or `cache:key:files`: `*` within a folder, `**` through folders, `**` and a slash through none, too.
/// Source: gitlabhq, app/models/repository.rb, search_files_by_wildcard_path, as of merge request 211424.
QRegularExpression wildcardPath(const QString &pattern);

} // namespace caravan::gitlab
