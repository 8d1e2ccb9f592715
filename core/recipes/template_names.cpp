// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recipes/template_names.h"

using namespace Qt::Literals::StringLiterals;

namespace caravan::recipes {

const QRegularExpression &familyName()
{
    static const QRegularExpression name(
        uR"((?<![\w./:-])((?:[\w.-]+(?::\d+)?/)*ocaml/opam):([a-z]+(?:-\d+(?:\.\d+)?)?)-(?:opam\b|ocaml-(\d+\.\d+)(?![.\d])))"_s);
    return name;
}

const QRegularExpression &compilerName()
{
    static const QRegularExpression name(uR"(\bocaml(?:-base-compiler|-variants|-system)?[.=]+(\d+\.\d+\.\d+)(?![.\d]))"_s);
    return name;
}

QList<QRegularExpressionMatch> operandsOfInstall(const QString &text)
{
    static const QRegularExpression install(uR"(\bopam install\b([^;&|\n]*))"_s);
    static const QRegularExpression operands(uR"((?<=\s)[./A-Za-z0-9_][\w./+-]*(?: [./A-Za-z0-9_][\w./+-]*)*(?=\s|$))"_s);
    QList<QRegularExpressionMatch> found;
    for (auto match = install.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch one = match.next();
        // Behind “cd”, operands are of another folder, as in the text of a Dockerfile.
        const QString before = text.left(one.capturedStart()).section(u'\n', -1);
        static const QRegularExpression leaving(uR"(\bcd\s)"_s);
        if (!one.captured(1).contains("--deps-only"_L1) || leaving.match(before).hasMatch())
            continue;
        const auto words = operands.match(text, one.capturedStart(1));
        if (words.hasMatch() && words.capturedEnd() <= one.capturedEnd(1))
            found.append(words);
    }
    return found;
}

} // namespace caravan::recipes
