// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Which opam the images of ocaml/opam have, and whose.
#include "core/base/texts.h"
#include "core/lint/facts/opam_facts.h"
#include "core/lint/facts/rule_table.h"
#include "core/lint/fixes/call_fix.h"
#include "core/lint/rules/check.h"
#include "core/recipes/opam_user.h"

#include <QRegularExpression>

#include <algorithm>

namespace caravan::lint {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(OpamImagesTexts);

bool isNewOpamImage(const JobSurvey &job) { return job.known.name.repository == "ocaml/opam"_L1; }

/// The call at a place, of those inside substitutions, too; null when the survey has read the line otherwise.
const Call *callAt(const JobSurvey &job, const recipes::CommandPlace &place)
{
    const auto isIt = [&](const Call &call) {
        return job.scriptOf(call) == place.script && call.place->span == place.span && call.command->span == place.command
            && call.file == place.file && &job.job->commands(place.script).at(place.item) == &job.itemOf(call);
    };
    const auto found = std::find_if(job.calls.begin(), job.calls.end(), isIt);
    return found == job.calls.end() ? nullptr : &*found;
}

void otherUser(const Survey &survey, Report &report)
{
    for (const JobSurvey &job : survey.jobs) {
        bool isSaid = false; // of a job that starts as another user one call is enough
        for (const recipes::ForeignRootCall &foreign : job.foreign) {
            const Call *call = foreign.isSudo || !isSaid ? callAt(job, foreign.place) : nullptr;
            if (!call)
                continue;
            Finding *finding = report.add(survey.spanOf(job, *call), foreign.message, job.job);
            if (finding && foreign.isFatal)
                finding->severity = Severity::Error; // the estimate lets the job end there, too
            if (foreign.isSudo) {
                report.offer(finding, u"without-sudo"_s, OpamImagesTexts::tr("Run opam without sudo"),
                             replacedIn(survey, job, *call, "sudo opam", "opam"));
                continue;
            }
            isSaid = true;
            offerVariable(survey, report, finding, job, u"name-root"_s, OpamImagesTexts::tr("Name the root of the image in OPAMROOT"),
                          u"OPAMROOT"_s, u"/home/opam/.opam"_s);
        }
    }
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
