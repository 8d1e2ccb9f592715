// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/opam/command_word.h"

#include <QRegularExpression>

namespace caravan::opam {

using namespace Qt::StringLiterals;

Dependency dependencyOfWord(const QString &word)
{
    // opam: man opam-install, PACKAGES; names have no dot, and a bound is written without blanks.
    static const QRegularExpression form(uR"x(^([A-Za-z0-9_+-]+)(?:\.([^=<>!{}\s"]+)|\s*(>=|<=|!=|=|<|>)\s*"?([^=<>!{}\s"]+)"?)?$)x"_s);
    const QRegularExpressionMatch match = form.match(word);
    if (!match.hasMatch())
        return {};
    Dependency dependency;
    dependency.name = match.captured(1);
    if (!match.captured(2).isEmpty())
        dependency.constraint = u"= \"%1\""_s.arg(match.captured(2));
    else if (!match.captured(3).isEmpty())
        dependency.constraint = u"%1 \"%2\""_s.arg(match.captured(3), match.captured(4));
    return dependency;
}

QString constraintOfSeries(const QString &version)
{
    static const QRegularExpression last(u"(\\d+)$"_s);
    const QRegularExpressionMatch match = last.match(version);
    if (!match.hasMatch())
        return {};
    const QString next = version.left(match.capturedStart()) + QString::number(match.captured().toLongLong() + 1);
    return u">= \"%1\" & < \"%2~\""_s.arg(version, next);
}

} // namespace caravan::opam
