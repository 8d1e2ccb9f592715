// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/suppression.h"

#include <QRegularExpression>

namespace caravan::lint {

using namespace Qt::StringLiterals;

namespace {

QByteArray lineOf(const Source &source, int line)
{
    const qsizetype begin = source.lines.lineStart(line);
    return source.text.mid(begin, source.lines.lineEnd(line) - begin);
}

bool excuses(const QByteArray &line, const QString &rule)
{
    static const QRegularExpression pattern(
        u"(?:^|\\s)#\\s*caravan:\\s*ignore\\s+([A-Z]\\d{2}(?:[,\\s]+[A-Z]\\d{2})*)\\b"_s);
    if (!line.contains("caravan:"))
        return false;
    const auto match = pattern.match(QString::fromUtf8(line));
    return match.hasMatch() && match.captured(1).contains(rule);
}

bool isExcused(const Source &source, const Finding &finding)
{
    int line = source.lines.lineAt(finding.span.begin);
    if (excuses(lineOf(source, line), finding.rule))
        return true;
    while (--line >= 1) {
        const QByteArray above = lineOf(source, line);
        if (!above.trimmed().startsWith('#'))
            return false;
        if (excuses(above, finding.rule))
            return true;
    }
    return false;
}

} // namespace

QList<Finding> withoutSuppressed(const Source &source, QList<Finding> findings)
{
    if (source.text.contains("caravan:"))
        findings.removeIf([&source](const Finding &finding) { return isExcused(source, finding); });
    return findings;
}

} // namespace caravan::lint
