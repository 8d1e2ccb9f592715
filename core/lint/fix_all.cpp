// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/lint.h"

#include <QSet>

#include <algorithm>
#include <optional>

namespace caravan::lint {

using namespace Qt::StringLiterals;

namespace {

constexpr int maximalRounds = 1000;
/// Bytes that all rounds together may read anew, for their fixes too. Files that people write are mended long before; in one that was made to have a
/// fix that makes room for the next, and so on, some are left for the next call.
constexpr qint64 mostRead = 30'000'000;

/// What tells a fix that comes again.
QString identityOf(const Finding &finding) { return finding.rule + u'\n' + finding.job + u'\n' + finding.message; }

/// The findings whose first fixes are made in one round: the first (errors before the rest, since their fixes mend most),
/// and those that make the same kind of change further down, clear of it.
QList<const Finding *> nextRound(const QList<Finding> &findings, const QSet<QString> &made)
{
    const auto isOpen = [&](const Finding &finding) { return !finding.fixes.isEmpty() && !made.contains(identityOf(finding)); };
    const auto isOpenError = [&](const Finding &finding) { return finding.severity == Severity::Error && isOpen(finding); };
    auto first = std::find_if(findings.begin(), findings.end(), isOpenError);
    if (first == findings.end())
        first = std::find_if(findings.begin(), findings.end(), isOpen);
    if (first == findings.end())
        return {};
    QList<const Finding *> round = {&*first};
    for (auto next = first + 1; next != findings.end(); ++next) {
        if (!isOpen(*next) || next->rule != first->rule || next->fixes.constFirst().id != first->fixes.constFirst().id)
            continue;
        const qsizetype end = round.constLast()->fixes.constFirst().edits.constLast().span.end;
        if (next->fixes.constFirst().edits.constFirst().span.begin > end)
            round += &*next;
    }
    return round;
}

/// What is mended where its rule is named, and not with everything else: a file keeps its byte order mark.
QSet<QString> askedForOnly(const QList<Finding> &findings)
{
    QSet<QString> kept;
    for (const Finding &finding : findings) {
        if (!finding.fixes.isEmpty() && finding.fixes.constFirst().id == "remove-mark"_L1)
            kept.insert(identityOf(finding));
    }
    return kept;
}

struct Read {
    yaml::Tree tree;
    gitlab::Pipeline pipeline;
};

std::optional<Read> read(const QString &file, const QByteArray &text, const gitlab::Reading &reading)
{
    const auto tree = yaml::Tree::parse(Source(file, text));
    if (!tree)
        return {};
    const auto pipeline = gitlab::readPipeline(*tree, reading);
    if (!pipeline)
        return {};
    return Read{*tree, *pipeline};
}

} // namespace

TextEdits fixAll(const Context &context, const QStringList &only)
{
    const QString file = context.tree.source().file;
    QByteArray text = context.tree.text();
    QSet<QString> made;
    const auto findingsOf = [&](const yaml::Tree &tree, const gitlab::Pipeline &pipeline) {
        return lint({.tree = tree,
                     .pipeline = pipeline,
                     .project = context.project,
                     .catalogue = context.catalogue,
                     .runner = context.runner,
                     .settings = context.settings,
                     .reading = context.reading},
                    only);
    };
    QList<Finding> findings = findingsOf(context.tree, context.pipeline);
    qint64 left = mostRead;
    const auto isMendable = [](const Finding &finding) { return !finding.fixes.isEmpty(); };
    if (only.isEmpty())
        made += askedForOnly(findings);
    for (int count = 0; count < maximalRounds && left > 0; ++count) {
        left -= text.size() * (1 + std::count_if(findings.begin(), findings.end(), isMendable));
        const QList<const Finding *> round = nextRound(findings, made);
        if (round.isEmpty())
            break;
        TextEdits edits;
        for (const Finding *finding : round) {
            made.insert(identityOf(*finding));
            edits += finding->fixes.constFirst().edits;
        }
        const QByteArray mended = applied(text, edits);
        const auto now = read(file, mended, *context.reading);
        if (!now)
            continue;
        text = mended;
        findings = findingsOf(now->tree, now->pipeline);
    }
    return difference(context.tree.text(), text);
}

} // namespace caravan::lint
