// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gitlab/pipeline/rereading.h"

#include "core/gitlab/pipeline/pipeline_reader.h"
#include "core/gitlab/values/reading.h"

#include <QByteArrayList>

#include <algorithm>

namespace caravan::gitlab {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostJobs = 8; ///< that are read anew one by one; where more differ, everything is

bool hasAnchor(const yaml::Node &node)
{
    if (!node.isAlias() && !node.anchor().isEmpty())
        return true;
    const QList<yaml::Node> items = node.items();
    const QList<yaml::Entry> entries = node.entries();
    return std::any_of(items.cbegin(), items.cend(), hasAnchor)
        || std::any_of(entries.cbegin(), entries.cend(),
                       [](const yaml::Entry &entry) { return hasAnchor(entry.key) || hasAnchor(entry.value); });
}

/// Whether every one of the \a issues of a job is in its own text. What stands in a template is reported once for all jobs.
bool areAtHome(const QList<Issue> &issues, const Job &job)
{
    return std::none_of(issues.cbegin(), issues.cend(),
                        [&](const Issue &issue) { return issue.job == job.name && !job.span.contains(issue.span); });
}

/// What `!reference` names in a text, as written.
QByteArrayList referencesIn(const QByteArray &text)
{
    QByteArrayList references;
    for (qsizetype at = text.indexOf("!reference"); at >= 0; at = text.indexOf("!reference", at + 1)) {
        const qsizetype end = text.indexOf(']', at);
        references.append(text.mid(at, end < 0 ? -1 : end + 1 - at));
    }
    return references;
}

/// Whether the entry of a job that was edited takes text from all that it took it from before: what nobody takes anything
/// from any more is known only when all jobs are read.
bool borrowsAsBefore(const Job &before, const Job &now, const QByteArray &textBefore, const QByteArray &text)
{
    const bool extendsAll =
        std::all_of(before.extends.cbegin(), before.extends.cend(), [&](const QString &name) { return now.extends.contains(name); });
    return extendsAll && (!textBefore.contains("!reference") || referencesIn(textBefore) == referencesIn(text));
}

bool hasAlias(const yaml::Node &node)
{
    const QList<yaml::Node> items = node.items();
    const QList<yaml::Entry> entries = node.entries();
    return node.isAlias() || std::any_of(items.cbegin(), items.cend(), hasAlias)
        || std::any_of(entries.cbegin(), entries.cend(),
                       [](const yaml::Entry &entry) { return hasAlias(entry.key) || hasAlias(entry.value); });
}

bool isScriptKey(const QString &key) { return key == "script"_L1 || key == "before_script"_L1 || key == "after_script"_L1; }

/// Whether two entries of a job, neither of which has anchors, differ in nothing but the text of scripts and in comments.
bool differInScriptsOnly(const yaml::Tree &old, const yaml::Entry &before, const yaml::Tree &tree, const yaml::Entry &now)
{
    const auto isSameText = [&](const yaml::Node &left, const yaml::Node &right) {
        return old.source().slice(left.span()) == tree.source().slice(right.span());
    };
    const bool areAlike = before.value.isMap() && now.value.isMap() && before.value.size() == now.value.size()
        && before.value.tag() == now.value.tag() && isSameText(before.key, now.key);
    if (!areAlike)
        return false;
    for (int i = 0; i < now.value.size(); ++i) {
        const yaml::Entry left = before.value.entry(i);
        const yaml::Entry right = now.value.entry(i);
        if (!isSameText(left.key, right.key))
            return false;
        const bool isSame =
            isScriptKey(right.key.text()) ? !hasAlias(left.value) && !hasAlias(right.value) : isSameText(left.value, right.value);
        if (!isSame)
            return false;
    }
    return true;
}

/// The root's entries that differ between two trees, and those between them, as numbers; nullopt when their keys do, and when they are many.
std::optional<QList<int>> differing(const QList<yaml::Entry> &before, const QList<yaml::Entry> &now)
{
    if (before.size() != now.size())
        return std::nullopt;
    QList<int> numbers;
    for (int i = 0; i < int(now.size()); ++i) {
        if (now.at(i).value.sharesText(before.at(i).value))
            continue;
        if (!now.at(i).key.isScalar() || now.at(i).key.text() != before.at(i).key.text())
            return std::nullopt;
        // What is between two of them is the same text, but moved otherwise than what is behind them.
        const int first = numbers.isEmpty() ? i : numbers.constLast() + 1;
        if (numbers.size() + i - first >= mostJobs)
            return std::nullopt;
        for (int number = first; number <= i; ++number)
            numbers.append(number);
    }
    return numbers;
}

} // namespace

std::optional<Rereading> reread(Pipeline &&before, const yaml::Tree &old, const yaml::Tree &now, const Reading &reading)
{
    const QList<yaml::Entry> oldEntries = old.root().entries();
    const QList<yaml::Entry> entries = now.root().entries();
    const std::optional<QList<int>> numbers = differing(oldEntries, entries);
    if (!numbers || numbers->isEmpty() || !before.includedFiles.isEmpty() || old.header() || now.header() || whyNoPipeline(now))
        return std::nullopt;
    PipelineReader reader(now, reading);
    Rereading result;
    for (const int number : *numbers) {
        const yaml::Entry &entry = entries.at(number);
        const QString &name = entry.key.text();
        const bool isAlone =
            std::count_if(entries.cbegin(), entries.cend(), [&](const yaml::Entry &other) { return other.key.text() == name; }) == 1;
        if (!isAlone || !before.job(name) || !reader.isJob(name) || before.borrowed.contains(name) || hasAnchor(entry.value)
            || hasAnchor(oldEntries.at(number).value))
            return std::nullopt;
        result.jobs.append(name);
    }
    const int next = numbers->constLast() + 1;
    const bool isLast = next == entries.size();
    result.shift.to = isLast ? old.text().size() : oldEntries.at(next).key.span().begin;
    result.shift.by = isLast ? 0 : entries.at(next).key.span().begin - result.shift.to;
    result.before = {oldEntries.at(numbers->constFirst()).key.span().begin, result.shift.to};
    result.after = {entries.at(numbers->constFirst()).key.span().begin, isLast ? now.text().size() : result.shift.to + result.shift.by};
    result.isScriptOnly = std::all_of(numbers->cbegin(), numbers->cend(),
                                      [&](int number) { return differInScriptsOnly(old, oldEntries.at(number), now, entries.at(number)); });
    QList<Job> fresh = reader.readSome(result.jobs);
    const QList<Issue> issues = reader.issuesSoFar();
    for (qsizetype i = 0; i < fresh.size(); ++i) {
        const Job &job = fresh.at(i);
        const Job &jobBefore = *before.job(job.name);
        const bool borrowsAll = borrowsAsBefore(jobBefore, job, old.source().slice(oldEntries.at(numbers->at(i)).value.span()),
                                                now.source().slice(entries.at(numbers->at(i)).value.span()));
        // Whether a job hands files over decides what others may run.
        const bool givesAsBefore = job.artifacts.has_value() == jobBefore.artifacts.has_value();
        if (!borrowsAll || !givesAsBefore || !areAtHome(before.readingIssues, jobBefore) || !areAtHome(issues, job))
            return std::nullopt;
    }
    if (reader.includesFiles()) // a file that is included now may not have been there before
        return std::nullopt;
    result.pipeline = reader.renewed(std::move(before), std::move(fresh), result.shift);
    return result;
}

} // namespace caravan::gitlab
