// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace caravan::script {

/// What bash makes of \a text within `$'…'`: `\n`, `\x41`, `\u20ac` and the like are replaced.
QString withoutEscapes(QStringView text);

/// A text of a shell in which a backslash stands for itself, as in PowerShell and cmd, for one that reads words as a POSIX shell does.
QString withPlainBackslashes(const QString &text);

/// A text of PowerShell without the statements that run nothing: those that give a variable the value of an expression, or that call a method of .NET.
/// As a POSIX shell reads them, the parentheses in them would be shells of their own.
QString withoutExpressions(const QString &text);

} // namespace caravan::script
