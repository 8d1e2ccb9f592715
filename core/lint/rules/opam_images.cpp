// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Which opam the images of ocaml/opam have, and whose.
#include "core/base/texts.h"
#include "core/lint/facts/opam_facts.h"
#include "core/lint/facts/rule_table.h"
#include "core/lint/fixes/call_fix.h"
#include "core/lint/rules/check.h"

#include <QRegularExpression>

#include <algorithm>

namespace caravan::lint {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(OpamImagesTexts);

bool isNewOpamImage(const JobSurvey &job) { return job.known.name.repository == "ocaml/opam"_L1; }

/// Whether the job tells opam where its root is, or home.
bool namesRoot(const JobSurvey &job)
{
    return job.job->variables.contains(u"OPAMROOT"_s) || job.mentions(u"OPAMROOT") || job.mentions(u"--root")
        || job.variable(u"HOME"_s) == "/home/opam"_L1 || job.mentions(u"HOME=/home/opam");
}

/// Calls of opam that read its root.
bool readsRoot(const Call &call)
{
    static const QStringList others = {u"init"_s, u"--version"_s, u"--help"_s, u"help"_s, QString()};
    return call.program() == "opam"_L1 && !others.contains(opamCommand(call)) && !call.hasOption({}, u"--root");
}

void asRoot(const Survey &survey, Report &report)
{
    for (const JobSurvey &job : survey.jobs) {
        if (!job.runsAny({u"sudo", u"doas", u"su"}) || !isNewOpamImage(job) || namesRoot(job))
            continue;
        for (const Call &call : job.calls) {
            if (!readsRoot(call) || !runsAsRoot(job, call))
                continue;
            Finding *finding =
                report.add(survey.spanOf(job, call),
                           OpamImagesTexts::tr("“%1” runs “%2”: as root opam looks into another root, which has not been initialised.")
                               .arg(job.job->name, job.textOf(call)),
                           job.job);
            report.offer(finding, u"without-sudo"_s, OpamImagesTexts::tr("Run opam without sudo"),
                         replacedIn(survey, job, call, "sudo opam", "opam"));
        }
    }
}

/// Whether a command goes back to the user whose root the image has.
bool becomesOpam(const JobSurvey &job)
{
    static const QRegularExpression back(uR"(\bsu\s+(?:-\s+|-l\s+)?opam\b|-u\s*opam\b|--user[= ]opam\b|\b(?:gosu|su-exec)\s+opam\b)"_s);
    return std::any_of(job.lines.begin(), job.lines.end(), [](const Line &line) { return line.command->text.contains(back); });
}

void asOtherUser(const Survey &survey, Report &report)
{
    for (const JobSurvey &job : survey.jobs) {
        const QString user = job.known.user;
        if (!isNewOpamImage(job) || user.isEmpty() || user == "opam"_L1 || namesRoot(job) || becomesOpam(job))
            continue;
        const auto call = std::find_if(job.calls.begin(), job.calls.end(), readsRoot);
        const bool isMade = std::any_of(job.calls.begin(), call, [](const Call &one) { return opamCommand(one) == "init"_L1; });
        if (call == job.calls.end() || isMade)
            continue;
        Finding *finding =
            report.add(survey.spanOf(job, *call),
                       OpamImagesTexts::tr("“%1” runs “%2” as the user “%3”, who has another opam root than the image: it has not "
                                           "been initialised.")
                           .arg(job.job->name, job.textOf(*call), user),
                       job.job);
        offerVariable(survey, report, finding, job, u"name-root"_s, OpamImagesTexts::tr("Name the root of the image in OPAMROOT"),
                      u"OPAMROOT"_s, u"/home/opam/.opam"_s);
    }
}

void otherUser(const Survey &survey, Report &report)
{
    asRoot(survey, report);
    asOtherUser(survey, report);
}

/// Whether \a binary, "opam-2.0", is one that the images of ocaml/opam no longer have, and the call takes it from there.
bool isGone(const JobSurvey &job, const Call &call, const QString &binary)
{
    static const QStringList takers = {u"ln"_s, u"cp"_s, u"mv"_s, u"update-alternatives"_s, u"install"_s};
    return isNewOpamImage(job) && takers.contains(call.program()) && wordsOf(u"O45"_s, u"gone"_s).contains(binary)
        && job.expanded(call.words.join(u' ')).contains("/usr/bin/"_L1 + binary);
}

void goneOpam(const Survey &survey, Report &report)
{
    static const QRegularExpression binary(u"\\bopam-\\d+\\.\\d+(?![\\w.])"_s);
    for (const JobSurvey &job : survey.jobs) {
        for (const Call &call : isNewOpamImage(job) ? job.calls : QList<Call>()) {
            const auto namesOpam = [](const QString &word) { return word.contains("opam-"_L1) || word.contains(u'$'); };
            if (std::none_of(call.words.begin(), call.words.end(), namesOpam))
                continue;
            const bool isRun = wordsOf(u"O45"_s, u"gone"_s).contains(call.program().section(u'/', -1));
            const QString name = isRun ? call.program().section(u'/', -1) : binary.match(job.expanded(call.words.join(u' '))).captured();
            if (!isRun && !isGone(job, call, name))
                continue;
            Finding *finding = report.add(survey.spanOf(job, call),
                                          OpamImagesTexts::tr("“%1” runs “%2”, but images of ocaml/opam no longer have “%3”.")
                                              .arg(job.job->name, job.textOf(call), name),
                                          job.job);
            report.offer(finding, u"present-opam"_s, OpamImagesTexts::tr("Take opam 2.5"),
                         replacedIn(survey, job, call, name.toUtf8(), "opam-2.5"));
            break;
        }
    }
}

/// A version as one number: 2.5.1 is 2'005'001. A missing last part counts as the newest of its series.
int opamVersionNumber(const QStringList &parts)
{
    constexpr int thousand = 1000;
    const int last = parts.value(2).isEmpty() ? thousand - 1 : parts.value(2).toInt();
    return (parts.value(0).toInt() * thousand + parts.value(1).toInt()) * thousand + last;
}

void opamWithHole(const Survey &survey, Report &report)
{
    static const QStringList fetchers = {u"ln"_s, u"cp"_s, u"mv"_s, u"install"_s, u"curl"_s, u"wget"_s, u"update-alternatives"_s};
    static const QRegularExpression binary(u"\\bopam-(\\d+)\\.(\\d+)(?:\\.(\\d+))?(?![\\w.])"_s);
    const int mended = opamVersionNumber(wordsOf(report.rule().id, u"before"_s).value(0).split(u'.'));
    for (const JobSurvey &job : survey.jobs) {
        if (!job.runsAny(fetchers))
            continue;
        for (const Call &call : job.calls) {
            const auto match =
                fetchers.contains(call.program()) ? binary.match(job.expanded(call.words.join(u' '))) : QRegularExpressionMatch();
            if (!match.hasMatch() || opamVersionNumber(match.capturedTexts().mid(1)) >= mended || isGone(job, call, match.captured()))
                continue;
            Finding *finding =
                report.add(survey.spanOf(job, call),
                           OpamImagesTexts::tr("“%1” takes “%2”, a version of opam in which a package can write outside of its switch.")
                               .arg(job.job->name, match.captured()),
                           job.job);
            // The images of ocaml/opam have all series side by side.
            if (call.program() == "ln"_L1 && isNewOpamImage(job))
                report.offer(finding, u"new-opam"_s, OpamImagesTexts::tr("Take opam 2.5"),
                             replacedIn(survey, job, call, match.captured().toUtf8(), "opam-2.5"));
            break;
        }
    }
}

} // namespace

RuleChecks opamImageChecks()
{
    return {{u"O11"_s, otherUser, Scope::Jobs}, {u"O39"_s, opamWithHole, Scope::Jobs}, {u"O45"_s, goneOpam, Scope::Jobs}};
}

} // namespace caravan::lint
