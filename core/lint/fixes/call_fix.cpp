// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/fixes/call_fix.h"

#include "core/lint/facts/cache_facts.h"
#include "core/lint/facts/opam_facts.h"

#include <QRegularExpression>

#include <algorithm>

namespace caravan::lint {

using namespace Qt::StringLiterals;

TextEdits replacedIn(const Survey &survey, const JobSurvey &job, const Call &call, const QByteArray &before, const QByteArray &after)
{
    if (call.place != call.command)
        return {}; // it stands in a file, or in a text within quotes
    const Span span = survey.spanOf(job, call);
    const QByteArray source = survey.slice(span);
    const qsizetype at = before.isEmpty() ? -1 : source.indexOf(before);
    if (at < 0 || source.indexOf(before, at + 1) >= 0)
        return {};
    return {{{span.begin + at, span.begin + at + before.size()}, after}};
}

void offerCommandBefore(const Survey &survey, Report &report, Finding *finding, const JobSurvey &job, const Call &call, const QString &id,
                        const QString &title, const QString &command)
{
    const Span item = job.itemOf(call).origin.span;
    if (!finding || item.isEmpty())
        return;
    for (const QString &key : {u"before_script"_s, u"script"_s, u"after_script"_s}) {
        const yaml::Node script = survey.body(*job.job)[key];
        if (!script.isSequence())
            continue;
        for (int i = 0; i < script.size(); ++i) {
            if (script.item(i).span() != item && script.item(i).contentSpan() != item)
                continue;
            report.offer(finding, id, title, [&](yaml::Draft &draft) {
                return draft.insertItem({job.job->name, key}, i, yaml::Value::text(command));
            });
            return;
        }
    }
}

void offerVariable(const Survey &survey, Report &report, Finding *finding, const JobSurvey &job, const QString &id, const QString &title,
                   const QString &name, const QString &value)
{
    const yaml::Node body = survey.body(*job.job);
    if (!finding || (body.entryOf(u"<<") && !body.entryOf(u"variables")))
        return; // a variables key of its own would hide the merged one
    report.offer(finding, id, title, [&](yaml::Draft &draft) {
        return draft.set({job.job->name, u"variables"_s, name}, yaml::Value::text(value));
    });
}

bool coversPath(const JobSurvey &job, const QStringList &paths, const QString &path)
{
    return std::any_of(paths.begin(), paths.end(), [&](const QString &one) {
        const QString clean = projectPath(job, one);
        return clean == path || clean.startsWith(path + u'/') || path.startsWith(clean + u'/') || clean == "."_L1 || clean.contains(u'*')
            || clean.contains(u'$');
    });
}

QStringList operandsAfter(const Call &call, int count) { return call.operands().mid(count); }

QStringList installedPackages(const Call &call)
{
    if (!installsPackages(call))
        return {};
    static const QRegularExpression version(u"[.=<>!].*$"_s);
    QStringList names;
    for (const QString &operand : operandsAfter(call, 1)) {
        const bool isPath = operand.startsWith(u'.') || operand.startsWith(u'/') || operand.contains(u'$');
        names += isPath ? operand : QString(operand).remove(version);
    }
    return names;
}

const QStringList &toolWords(const Call &call) { return call.tool; }

bool runsDune(const JobSurvey &job, const QStringList &aliases, const QStringList &commands)
{
    return std::any_of(job.calls.begin(), job.calls.end(), [&](const Call &call) {
        const QStringList &words = toolWords(call);
        return words.value(0) == "dune"_L1
            && (commands.contains(words.value(1))
                || std::any_of(words.begin(), words.end(), [&](const QString &word) { return aliases.contains(word); }));
    });
}

} // namespace caravan::lint
