// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the shell of the runner makes of scripts.
#include "core/base/texts.h"
#include "core/gitlab/run/cache_model.h"
#include "core/lint/facts/cache_facts.h"
#include "core/lint/facts/nodes.h"
#include "core/lint/fixes/call_fix.h"
#include "core/lint/rules/check.h"

#include <QRegularExpression>

#include <algorithm>

namespace caravan::lint {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(ScriptsTexts);

bool readsTags(const Call &call)
{
    const QStringList &words = toolWords(call);
    if (words.value(0) == "git"_L1 && words.value(1) == "describe"_L1)
        return !words.contains(u"--always"_s);
    return (words.value(0) == "dune"_L1 && words.value(1) == "subst"_L1) || words.value(0) == "dune-release"_L1;
}

/// Whether a job runs for tags only: GitLab then fetches the tag itself.
bool isForTags(const Survey &survey, const JobSurvey &job)
{
    const gitlab::Effective rules = survey.field(*job.job, u"rules");
    const bool onlyTags = !rules.items.isEmpty() && std::all_of(rules.items.begin(), rules.items.end(), [](const gitlab::Effective &rule) {
        const gitlab::Effective *condition = rule.entry(u"if");
        const gitlab::Effective *when = rule.entry(u"when");
        return (condition && condition->text().contains("CI_COMMIT_TAG"_L1)) || (when && when->text() == "never"_L1);
    });
    const gitlab::Effective only = survey.field(*job.job, u"only");
    return onlyTags || (only.isList && only.items.size() == 1 && only.items.constFirst().text() == "tags"_L1);
}

void shallowClone(const Survey &survey, Report &report)
{
    for (const JobSurvey &job : survey.jobs) {
        const auto call = std::find_if(job.calls.begin(), job.calls.end(), [](const Call &one) {
            return readsTags(one) && !one.isTolerated && one.role == script::Role::Always;
        });
        if (call == job.calls.end())
            continue;
        const bool fetches = std::any_of(job.calls.begin(), job.calls.end(), [](const Call &call) {
            return call.program() == "git"_L1 && (call.word(1) == "fetch"_L1 || call.words.contains(u"clone"_s));
        });
        if (fetches || isForTags(survey, job) || job.job->variables.contains(u"GIT_DEPTH"_s) || job.variable(u"GIT_STRATEGY"_s) == "none"_L1)
            continue;
        Finding *finding =
            report.add(survey.spanOf(job, *call),
                       ScriptsTexts::tr("“%1” runs “%2”, which needs the last tag, but GitLab fetches only the newest commits.")
                           .arg(job.job->name, job.textOf(*call)),
                       job.job);
        offerVariable(survey, report, finding, job, u"full-clone"_s, ScriptsTexts::tr("Fetch the whole history"), u"GIT_DEPTH"_s, u"0"_s);
    }
}

/// Names that a script sets itself: `export X=…`, `X=…`, `read X`, `for X in`.
QSet<QString> namesSetIn(const JobSurvey &job, bool isAfter)
{
    static const QRegularExpression assignment(u"^([A-Za-z_]\\w*)="_s);
    QSet<QString> names;
    for (const Call &call : job.calls) {
        if ((job.scriptOf(call) == gitlab::Script::After) != isAfter)
            continue;
        const bool isPrefix = !call.command->words.isEmpty() && call.program() != "export"_L1;
        for (const QString &text : isPrefix ? QStringList() : call.command->assignments)
            names.insert(assignment.match(text).captured(1));
        if (call.program() == "export"_L1 || call.program() == "read"_L1 || call.program() == "declare"_L1) {
            for (const QString &word : call.words.mid(1))
                names.insert(word.section(u'=', 0, 0));
        }
    }
    names.remove(QString());
    return names;
}

void lostVariables(const Survey &survey, Report &report)
{
    for (const JobSurvey &job : survey.jobs) {
        if (job.job->afterScript.isEmpty())
            continue;
        const QSet<QString> before = namesSetIn(job, false);
        const QSet<QString> after = namesSetIn(job, true);
        const bool isOpaque = std::any_of(job.calls.begin(), job.calls.end(), [&](const Call &call) {
            return job.scriptOf(call) == gitlab::Script::After
                && (call.program() == "source"_L1 || call.program() == "."_L1 || call.program() == "eval"_L1);
        });
        if (isOpaque || before.isEmpty())
            continue;
        const std::optional<QStringList> ofMatrix = matrixVariables(survey, *job.job);
        if (!ofMatrix)
            continue;
        for (const Call &call : job.calls) {
            if (job.scriptOf(call) != gitlab::Script::After)
                continue;
            const QStringList used = gitlab::variableNamesIn(job.textOf(call));
            const auto lost = std::find_if(used.begin(), used.end(), [&](const QString &name) {
                return before.contains(name) && !after.contains(name) && !job.job->variables.contains(name) && !ofMatrix->contains(name)
                    && !name.startsWith("CI_"_L1) && name != "PATH"_L1 && name != "HOME"_L1;
            });
            if (lost == used.end() || job.itemOf(call).text.contains(u"for %1 in"_s.arg(*lost)))
                continue;
            report.add(survey.spanOf(job, call),
                       ScriptsTexts::tr("“%1” uses $%2 in after_script, but sets it in its script, which is another shell.")
                           .arg(job.job->name, *lost),
                       job.job);
            break;
        }
    }
}

bool isTest(const Call &call)
{
    const QStringList &words = toolWords(call);
    const bool isDune =
        words.value(0) == "dune"_L1 && (words.value(1) == "runtest"_L1 || words.value(1) == "test"_L1 || words.value(1) == "build"_L1);
    const bool isMake = words.value(0) == "make"_L1 && (words.value(1) == "test"_L1 || words.value(1) == "check"_L1);
    return isDune || isMake;
}

void hiddenFailure(const Survey &survey, Report &report)
{
    for (const JobSurvey &job : survey.jobs) {
        for (qsizetype i = 1; job.runsAny({u"true", u":"}) && i < job.calls.size(); ++i) {
            const Call &call = job.calls.at(i);
            const Call &before = job.calls.at(i - 1);
            const bool isNothing = call.program() == "true"_L1 || call.program() == ":"_L1;
            if (!isNothing || call.command->joint != script::Joint::Or || call.line != before.line || !isTest(before)
                || job.scriptOf(call) == gitlab::Script::After || before.isInside)
                continue;
            Finding *finding = report.add(survey.spanOf(job, before),
                                          ScriptsTexts::tr("“%1” succeeds even when “%2” fails, because of “|| %3” behind it.")
                                              .arg(job.job->name, job.textOf(before), call.program()),
                                          job.job);
            const bool isLast = &job.calls.constLast() == &call && !job.job->allowsFailure;
            const Span span = survey.spanOf(job, before);
            const QByteArray rest = survey.context.tree.text().mid(
                span.end, survey.context.tree.source().lines.lineEnd(survey.context.tree.source().lines.lineAt(span.end)) - span.end);
            const QByteArray tail = " || " + call.program().toUtf8();
            if (!finding || !isLast || !rest.startsWith(tail) || job.itemOf(call).origin.via != gitlab::Via::Own)
                continue;
            report.offer(finding, u"allow-failure"_s, ScriptsTexts::tr("Show the failure, and let the pipeline go on"),
                         [&](yaml::Draft &draft) {
                             const auto done = draft.apply(TextEdits{{{span.end, span.end + tail.size()}, {}}});
                             return done ? draft.set({job.job->name, u"allow_failure"_s}, yaml::Verbatim{u"true"_s}) : done;
                         });
        }
    }
}

void brokenPipe(const Survey &survey, Report &report)
{
    static const QStringList small = {u"echo"_s, u"printf"_s, u"cat"_s,   u"which"_s, u"ls"_s,   u"pwd"_s, u"set"_s, u"head"_s,
                                      u"tail"_s, u"wc"_s,     u"uname"_s, u"id"_s,    u"grep"_s, u"cut"_s, u"tr"_s};
    for (const JobSurvey &job : survey.jobs) {
        for (qsizetype i = 1; job.runsAny({u"grep"}) && i < job.calls.size(); ++i) {
            const Call &call = job.calls.at(i);
            const Call &before = job.calls.at(i - 1);
            const bool isQuiet = call.program() == "grep"_L1 && call.hasOption(u"-q", u"--quiet");
            if (!isQuiet || call.command->joint != script::Joint::Pipe || call.line != before.line || before.program().isEmpty()
                || small.contains(before.program()) || job.mentions(u"+o pipefail"))
                continue;
            Finding *finding =
                report.add(survey.spanOf(job, call),
                           ScriptsTexts::tr("“%1” pipes the output of “%2” into “%3”, which ends at the first hit; “%2” then fails now "
                                            "and again.")
                               .arg(job.job->name, before.program(), job.textOf(call)),
                           job.job);
            const Span span = survey.spanOf(job, call);
            const QByteArray source = survey.slice(span);
            if (source.count("grep -q ") == 1 && !source.contains('\n')) {
                const qsizetype at = span.begin + source.indexOf("grep -q ");
                report.offer(finding, u"read-to-the-end"_s, ScriptsTexts::tr("Let grep read to the end"),
                             TextEdits{{{at, at + qsizetype(qstrlen("grep -q "))}, "grep "}, {{span.end, span.end}, " >/dev/null"}});
            }
        }
    }
}

} // namespace

RuleChecks scriptChecks()
{
    return {{u"R06"_s, shallowClone, Scope::Jobs},
            {u"R08"_s, lostVariables, Scope::Jobs},
            {u"R09"_s, hiddenFailure, Scope::Jobs},
            {u"R14"_s, brokenPipe, Scope::Jobs}};
}

} // namespace caravan::lint
