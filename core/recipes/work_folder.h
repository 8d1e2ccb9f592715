// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace caravan::recipes {

/// The folder, from the project's, in which the shell is behind a script item that begins in \a folder: "" in the project's own, "sub/deep" below it,
/// "?" in one that is not known or outside of it. What runs in a subshell, in a function or under a condition leaves the shell where it is.
/// \a isFolder: whether a variable names a folder below the one that it is used in; such a one stays as it is written: "$DIR". Without it, none does.
QString folderBehind(const QString &item, const QString &folder, const std::function<bool(const QString &name)> &isFolder = {});

/// A folder that is not known.
inline constexpr QStringView unknownFolder = u"?";

} // namespace caravan::recipes
