// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Keys and scalars as YAML reads them.
#include "core/base/texts.h"
#include "core/gitlab/language/keywords.h"
#include "core/lint/facts/nearest.h"
#include "core/lint/facts/nodes.h"
#include "core/lint/facts/scalars.h"
#include "core/lint/rules/check.h"
#include "core/yaml/region.h"

#include <QHash>
#include <QSet>
#include <QVarLengthArray>

#include <algorithm>
#include <utility>

namespace caravan::lint {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(KeysTexts);

const auto mergeKey = "<<"_L1;

/// The lines of an entry that has them for itself; empty for any other, and where an anchor would go with them.
Span linesOfEntry(const Survey &survey, const yaml::Entry &entry)
{
    const Source &source = survey.context.tree.source();
    const int first = source.lines.lineAt(entry.key.span().begin);
    const int last = source.lines.lineAt(std::max(entry.key.span().end, entry.value.span().end));
    const Span lines{source.lines.lineStart(first), source.lines.lineEnd(last)};
    const QByteArray before = survey.slice({lines.begin, entry.key.span().begin});
    const QByteArray behind = survey.slice({entry.value.span().end, lines.end}).trimmed();
    const bool isAlone = before.trimmed().isEmpty() && (behind.isEmpty() || behind.startsWith('#'));
    return isAlone && entry.value.span().end > entry.key.span().end && !survey.slice(lines).contains('&') ? lines : Span();
}

/// Offers to remove an entry that a later one of the same key replaces.
void offerRemoval(const Survey &survey, Report &report, Finding *finding, const yaml::Entry &idle)
{
    if (const Span lines = linesOfEntry(survey, idle); !lines.isEmpty())
        report.offer(finding, u"remove-idle"_s, KeysTexts::tr("Remove the first, which counts for nothing"), TextEdits{{lines, {}}});
}

/// \a owner: the key of the root's entry that both stand in.
void reportDuplicate(const Survey &survey, Report &report, const yaml::Node &owner, const yaml::Entry &first, const yaml::Node &last)
{
    // How far they are apart stays the same when something else in the file is edited; their lines do not.
    const int lines = last.position().line - first.key.position().line;
    const QString message =
        KeysTexts::tr("The key “%1” stands twice in “%2”, for the first time %n line(s) above; only the last one counts.", nullptr, lines)
            .arg(last.text(), owner.text());
    const gitlab::Job *job = survey.context.pipeline.job(owner.text());
    Finding *finding = report.add(last.span(), message);
    finding->job = job ? job->name : QString();
    offerRemoval(survey, report, finding, first);
}

/// Every node of every file comes here, so the small maps that most are take no hash.
void findDuplicates(const Survey &survey, Report &report, const yaml::Node &owner, const yaml::Node &node)
{
    constexpr int fewKeys = 12;
    const int size = node.size();
    if (node.isSequence()) {
        for (int i = 0; i < size; ++i)
            findDuplicates(survey, report, owner, node.item(i));
        return;
    }
    QHash<QString, yaml::Entry> seen;
    QVarLengthArray<yaml::Entry, fewKeys> known;
    for (int i = 0; i < size; ++i) {
        const yaml::Entry entry = node.entry(i);
        const QString &key = entry.key.text();
        yaml::Entry before;
        if (size > fewKeys) {
            before = std::exchange(seen[key], entry);
        } else {
            const auto last =
                std::find_if(known.crbegin(), known.crend(), [&](const yaml::Entry &other) { return other.key.text() == key; });
            before = last == known.crend() ? yaml::Entry() : *last;
            known.append(entry);
        }
        if (before.key && !key.isEmpty() && key != mergeKey)
            reportDuplicate(survey, report, owner, before, entry.key);
        if (entry.value.size() > 0)
            findDuplicates(survey, report, owner, entry.value);
    }
}

void duplicateKeys(const Survey &survey, Report &report)
{
    QHash<QString, yaml::Entry> seen;
    for (const yaml::Entry &entry : survey.entries) {
        const QString &key = entry.key.text();
        const yaml::Entry before = std::exchange(seen[key], entry);
        if (before.key && !key.isEmpty() && key != mergeKey) {
            const gitlab::Job *job = survey.context.pipeline.job(key);
            Finding *finding =
                report.add(entry.key.span(), KeysTexts::tr("The key “%1” stands twice at the root; only the last one counts.").arg(key));
            finding->job = job ? job->name : QString();
            offerRemoval(survey, report, finding, before);
        }
        findDuplicates(survey, report, entry.key, entry.value);
    }
}

/// Reports \a scalar when YAML 1.1 does not read it as the text that stands there.
void checkScalar(Report &report, const QString &name, const yaml::Node &scalar, const gitlab::Job *job)
{
    if (!scalar.isScalar() || scalar.style() != yaml::Style::Plain || !scalar.tag().isEmpty())
        return;
    const auto meaning = misreading(scalar.text());
    if (!meaning)
        return;
    const QString message = job ? KeysTexts::tr("“%1: %2” in “%3” is read as %4.").arg(name, scalar.text(), job->name, *meaning)
                                : KeysTexts::tr("“%1: %2” is read as %3.").arg(name, scalar.text(), *meaning);
    Finding *finding = report.add(scalar.contentSpan(), message);
    finding->job = job ? job->name : QString();
    const Span span = scalar.contentSpan();
    report.offer(finding, u"quote"_s, KeysTexts::tr("Put “%1” into quotes").arg(scalar.text()),
                 TextEdits{{{span.begin, span.begin}, "\""}, {{span.end, span.end}, "\""}});
}

void checkVariables(Report &report, const yaml::Node &variables, const gitlab::Job *job)
{
    for (const yaml::Entry &entry : variables.entries())
        checkScalar(report, entry.key.text(), entry.value.isMap() ? entry.value[u"value"] : entry.value, job);
}

void checkMatrix(Report &report, const yaml::Node &matrix, const gitlab::Job *job)
{
    for (const yaml::Node &row : matrix.items()) {
        for (const yaml::Entry &entry : row.entries()) {
            checkScalar(report, entry.key.text(), entry.value, job);
            for (const yaml::Node &item : entry.value.items())
                checkScalar(report, entry.key.text(), item, job);
        }
    }
}

/// Defaults of inputs of type string: GitLab makes a text of the number that it has read.
void checkInputs(Report &report, const yaml::Node &inputs)
{
    for (const yaml::Entry &entry : inputs.entries()) {
        const yaml::Node type = entry.value[u"type"];
        if (!type || type.text() == "string"_L1)
            checkScalar(report, entry.key.text(), entry.value[u"default"], nullptr);
    }
}

void misreadScalars(const Survey &survey, Report &report)
{
    const yaml::Node root = survey.context.tree.root();
    checkInputs(report, survey.context.tree.header()[u"spec"][u"inputs"]);
    checkVariables(report, root[u"variables"], nullptr);
    checkVariables(report, root[u"default"][u"variables"], nullptr);
    for (const gitlab::Job *job : survey.written) {
        const yaml::Node body = survey.body(*job);
        checkVariables(report, body[u"variables"], job);
        checkMatrix(report, body[u"parallel"][u"matrix"], job);
    }
}

void unknownKeys(const Survey &survey, Report &report)
{
    static const QStringList known = gitlab::keywords(gitlab::Place::Job);
    static const QSet<QString> isKnown(known.cbegin(), known.cend());
    for (const gitlab::Job *job : survey.written) {
        // GitLab takes any keys in a template; they are wrong in the jobs that extend it.
        if (!survey.isLive(*job))
            continue;
        const yaml::Node body = survey.body(*job);
        for (const yaml::Entry &entry : body.entries()) {
            const QString &key = entry.key.text();
            if (isKnown.contains(key) || key == mergeKey || key.contains("$[["_L1))
                continue;
            const QString renamed = gitlab::renamedKeyword(key);
            const QString meant = isKnown.contains(renamed) ? renamed : nearest(key, known);
            Finding *finding =
                report.add(entry.key.span(),
                           meant.isEmpty()
                               ? KeysTexts::tr("“%1” has the key “%2”, which GitLab does not know.").arg(job->name, key)
                               : KeysTexts::tr("“%1” has the key “%2”, which GitLab does not know; it is probably meant to be “%3”.")
                                     .arg(job->name, key, meant));
            finding->job = job->name;
            if (!meant.isEmpty() && !body.entryOf(meant))
                report.offer(finding, u"rename-key"_s, KeysTexts::tr("Rename “%1” to “%2”").arg(key, meant),
                             TextEdits{{entry.key.contentSpan(), meant.toUtf8()}});
        }
    }
}

/// The keys of \a map, and of the maps in it, that a merge key below them replaces.
void findReplaced(Report &report, const yaml::Node &map, const gitlab::Job &job)
{
    constexpr int mostKeys = 200; // each looks for merge keys behind it
    if (map.size() > mostKeys)
        return;
    for (int i = 0; i < map.size() && map.isMap(); ++i) {
        const yaml::Entry entry = map.entry(i);
        const QString &key = entry.key.text();
        findReplaced(report, entry.value, job);
        if (key == mergeKey || !yaml::isMergedBehind(map, i + 1, key))
            continue;
        Finding *finding = report.add(
            entry.key.span(),
            KeysTexts::tr("“%1” has its own “%2”, but the merge key “<<” below brings another one, which counts.").arg(job.name, key));
        finding->job = job.name;
        report.offer(finding, u"merge-first"_s, KeysTexts::tr("Move “<<” to the top, so that the job's own keys count"),
                     [&](yaml::Draft &draft) { return draft.move(pathOf(map) + yaml::Path{mergeKey}, map.entry(0).key.text()); });
    }
}

void replacedByMerge(const Survey &survey, Report &report)
{
    if (!survey.hasWord("<<"))
        return;
    for (const gitlab::Job *job : survey.written)
        findReplaced(report, survey.body(*job), *job);
}

} // namespace

RuleChecks keyChecks()
{
    return {{u"Y03"_s, duplicateKeys, Scope::Jobs},
            {u"Y06"_s, misreadScalars, Scope::Jobs},
            {u"Y10"_s, unknownKeys, Scope::Jobs},
            {u"Y94"_s, replacedByMerge, Scope::Jobs}};
}

} // namespace caravan::lint
