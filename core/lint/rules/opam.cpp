// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How jobs call opam and OCaml's tools.
#include "core/base/texts.h"
#include "core/lint/facts/cache_facts.h"
#include "core/lint/facts/opam_facts.h"
#include "core/lint/facts/rule_table.h"
#include "core/lint/fixes/call_fix.h"
#include "core/lint/fixes/switch_fix.h"
#include "core/lint/rules/check.h"
#include "core/recipes/strategy.h"

#include <QRegularExpression>

#include <algorithm>

namespace caravan::lint {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(OpamTexts);

/// Whether the job gets opam from its distribution or its own script, so that nothing is prepared for containers.
bool bringsOpam(const JobSurvey &job)
{
    static const QStringList installers = {u"apt-get"_s, u"apt"_s, u"apk"_s, u"dnf"_s, u"yum"_s, u"pacman"_s, u"zypper"_s};
    return std::any_of(job.calls.begin(), job.calls.end(),
                       [](const Call &call) { return installers.contains(call.program()) && call.words.contains(u"opam"_s); });
}

/// `--disable-sandboxing`, or as much of it as opam needs to know it from its other options.
bool isUnboxed(const Call &call)
{
    static const auto option = "--disable-sandboxing"_L1;
    static const auto shortest = "--disable-sa"_L1;
    return std::any_of(call.words.begin(), call.words.end(), [](const QString &word) {
        const bool mayBe = word.startsWith(u'$') && !word.startsWith("$("_L1); // a variable that the file does not set
        return mayBe || (word.startsWith(shortest) && option.startsWith(word));
    });
}

void sandboxedInit(const Survey &survey, Report &report)
{
    for (const JobSurvey &job : survey.jobs) {
        const recipes::ImageName image = job.known.name;
        if (image.repository.isEmpty() || job.known.isOpamFamily() || !(job.isInDistribution() || bringsOpam(job)))
            continue;
        for (const Call &call : job.calls) {
            if (opamCommand(call) != "init"_L1 || isUnboxed(call) || job.mentions(u"opamrc"))
                continue;
            const Span span = survey.spanOf(job, call);
            Finding *finding = report.add(
                span,
                OpamTexts::tr("“%1” runs “%2” in a container, where opam's sandbox does not work.").arg(job.job->name, job.textOf(call)),
                job.job);
            const QByteArray source = survey.slice(span);
            const qsizetype at = source.indexOf("opam init");
            if (at >= 0 && source.indexOf("opam init", at + 1) < 0) {
                const qsizetype after = span.begin + at + qstrlen("opam init");
                report.offer(finding, u"disable-sandboxing"_s, OpamTexts::tr("Add --disable-sandboxing"),
                             TextEdits{{{after, after}, " --disable-sandboxing"}});
            }
        }
    }
}

/// Commands of opam that ask before they act.
bool asks(const Call &call)
{
    static const QStringList commands = {u"install"_s, u"reinstall"_s, u"upgrade"_s, u"remove"_s, u"pin"_s, u"depext"_s};
    static const QRegularExpression options(uR"(^\$\{?\w*(?:FLAG|OPT|ARG|PARAM|YES))"_s, QRegularExpression::CaseInsensitiveOption);
    const auto hasYes = [](const QString &word) {
        if (word.startsWith(u'$') && word.contains(options))
            return true; // which the file does not set
        return word.startsWith("--yes"_L1) || word.startsWith("--confirm-level"_L1) || word == "--no"_L1
            || (word.startsWith(u'-') && !word.startsWith("--"_L1) && word.contains(u'y'));
    };
    return commands.contains(opamCommand(call)) && call.command->joint != script::Joint::Pipe && !call.isTolerated
        && std::none_of(call.words.begin(), call.words.end(), hasYes) && !call.words.contains(u"list"_s);
}

void mayAsk(const Survey &survey, Report &report)
{
    for (const JobSurvey &job : survey.jobs) {
        const recipes::ImageName image = job.known.name;
        const bool isBare = job.isInDistribution() || (job.known.isOpamFamily() && !job.isInCompilerImage());
        const bool isAnswered = job.job->variables.contains(u"OPAMYES"_s) || job.job->variables.contains(u"OPAMCONFIRMLEVEL"_s)
            || job.mentions(u"OPAMYES") || job.mentions(u"OPAMCONFIRMLEVEL");
        if (!isBare || isAnswered)
            continue;
        const auto call =
            std::find_if(job.calls.begin(), job.calls.end(), [&](const Call &one) { return asks(one) && !isObsoleteDepext(job, one); });
        if (call == job.calls.end())
            continue;
        Finding *finding = report.add(
            survey.spanOf(job, *call),
            OpamTexts::tr("“%1” runs “%2” without -y or OPAMYES, so opam asks and nobody answers.").arg(job.job->name, job.textOf(*call)),
            job.job);
        const yaml::Node body = survey.body(*job.job);
        if (body.entryOf(u"<<") && !body.entryOf(u"variables"))
            continue; // a variables key of its own would hide the merged one
        report.offer(finding, u"set-opamyes"_s, OpamTexts::tr("Set the variable OPAMYES"), [&](yaml::Draft &draft) {
            return draft.set({job.job->name, u"variables"_s, u"OPAMYES"_s}, yaml::Value::text(u"1"_s));
        });
    }
}

bool installsSystemOcaml(const JobSurvey &job)
{
    const QStringList packages = wordsOf(u"O03"_s, u"systemPackages"_s);
    return std::any_of(job.calls.begin(), job.calls.end(), [&](const Call &call) {
        const bool isInstall = call.words.contains(u"install"_s) || call.words.contains(u"add"_s);
        return isInstall && call.program() != "opam"_L1
            && std::any_of(call.words.begin(), call.words.end(), [&](const QString &word) { return packages.contains(word); });
    });
}

/// Whether tools of opam are on PATH without more ado: the entrypoint of ocaml/opam sets it for the image's own switch.
bool hasPath(const JobSurvey &job)
{
    if (!job.isInCompilerImage())
        return false;
    const bool hasOwnEntrypoint = job.job->image && !job.job->image->value.entrypoint.isEmpty();
    const bool usesOtherSwitch = job.runs(u"opam", u"switch") || job.job->variables.contains(u"OPAMSWITCH"_s) || switchCacheOf(job)
        || job.job->variables.contains(u"OPAMROOT"_s);
    return !hasOwnEntrypoint && !usesOtherSwitch;
}

void noEnvironment(const Survey &survey, Report &report)
{
    const QStringList tools = wordsOf(u"O03"_s, u"tools"_s);
    for (const JobSurvey &job : survey.jobs) {
        const bool usesOpam = std::any_of(job.calls.begin(), job.calls.end(), [](const Call &call) {
            return installsPackages(call) || opamCommand(call) == "switch"_L1 || opamCommand(call) == "init"_L1;
        });
        if (!usesOpam || hasPath(job) || installsSystemOcaml(job))
            continue;
        bool isSet = false;
        bool isAfter = false;
        for (const Call &call : job.calls) {
            if (!isAfter && job.scriptOf(call) == gitlab::Script::After) {
                isAfter = true;
                isSet = false;
            }
            isSet = isSet || setsEnvironment(job, call);
            if (isSet || !tools.contains(call.program()))
                continue;
            Finding *finding = report.add(survey.spanOf(job, call),
                                          OpamTexts::tr("“%1” runs “%2”, but this shell has no opam environment, so “%3” is not found.")
                                              .arg(job.job->name, job.textOf(call), call.program()),
                                          job.job);
            // In an item of its own, so only where the switch is not made in the same item.
            const bool isApart = std::none_of(job.calls.begin(), job.calls.end(),
                                              [&](const Call &other) { return other.line >= call.line && other.program() == "opam"_L1; });
            if (isApart || isAfter)
                offerCommandBefore(survey, report, finding, job, call, u"set-environment"_s,
                                   OpamTexts::tr("Set the environment of opam first"), u"eval $(opam env)"_s);
            break;
        }
    }
}

void gitRefuses(const Survey &survey, Report &report)
{
    for (const JobSurvey &job : survey.jobs) {
        const std::optional<recipes::Refusal> refusal = refusedByGit(job);
        const Call *call = refusal ? job.callAt(refusal->place) : nullptr;
        if (!call)
            continue;
        Finding *finding = report.add(survey.spanOf(job, *call), refusal->message, job.job);
        offerFirstCommand(survey, report, finding, job, u"add-safe-directory"_s, OpamTexts::tr("Tell git that the checkout is safe"),
                          u"git config --global --add safe.directory \"$CI_PROJECT_DIR\""_s);
    }
}

/// Whether a job is to begin with nothing: it looks for the oldest packages, or runs in scheduled pipelines alone.
bool beginsWithNothing(const JobSurvey &job)
{
    const QList<gitlab::Rule> rules = job.job->conditions.rules.value_or(QList<gitlab::Rule>());
    const auto isScheduled = [](const gitlab::Rule &rule) {
        return rule.when == "never"_L1 || (rule.condition && rule.condition->contains("\"schedule\""_L1));
    };
    return job.variable(u"OPAMCRITERIA"_s).contains("version-lag"_L1)
        || (!rules.isEmpty() && std::all_of(rules.begin(), rules.end(), isScheduled));
}

/// Whether the project needs so few packages besides OCaml that to fetch a cache of them, and to store it, takes about as long as to build them
/// (resources/recipes/strategies.yml, image-switch). Not where nobody knows the project.
bool needsFewPackages(const project::Project *project)
{
    constexpr int few = 10;
    if (!project || !project->closure.problem.isEmpty() || project->closure.source.isEmpty())
        return false;
    const QStringList ofOcaml = wordsOf(u"O16"_s, u"ofOcaml"_s);
    const auto isOfOcaml = [&](const opam::ClosurePackage &package) {
        return std::any_of(ofOcaml.cbegin(), ofOcaml.cend(),
                           [&](const QString &pattern) { return recipes::matchesAny(pattern, package.name); });
    };
    const QList<opam::ClosurePackage> &all = project->closure.packages;
    return all.size() - std::count_if(all.cbegin(), all.cend(), isOfOcaml) <= few;
}

/// Whether somebody has chosen that the job builds its packages anew: it has all that the strategy writes which does so, and whose risks say it.
bool isChosen(const Survey &survey, const JobSurvey &job)
{
    const recipes::Catalogue &catalogue = survey.context.catalogue;
    const recipes::Strategy *strategy = catalogue.strategy(recipes::recognise(*job.job, catalogue).strategy);
    if (!strategy || strategy->variables.entries.isEmpty())
        return false;
    return std::all_of(strategy->variables.entries.cbegin(), strategy->variables.entries.cend(), [&](const auto &entry) {
        const auto *text = std::get_if<yaml::Text>(&entry.second);
        return text && job.job->variables.value(entry.first).value == text->string;
    });
}

void builtAnew(const Survey &survey, Report &report)
{
    if (needsFewPackages(survey.context.project))
        return;
    for (const JobSurvey &job : survey.jobs) {
        const recipes::ImageName image = job.known.name;
        if (!job.job->caches.isEmpty() || !(job.known.isOpamFamily() || job.isInDistribution()) || beginsWithNothing(job))
            continue;
        const auto call = std::find_if(job.calls.begin(), job.calls.end(), installsPackages);
        if (call == job.calls.end() || isChosen(survey, job))
            continue;
        report.add(survey.spanOf(job, *call),
                   OpamTexts::tr("“%1” runs “%2” anew in every run: nothing of it is cached.").arg(job.job->name, job.textOf(*call)),
                   job.job);
    }
}

} // namespace

RuleChecks opamChecks()
{
    return {{u"O01"_s, sandboxedInit, Scope::Jobs},
            {u"O02"_s, mayAsk, Scope::Jobs},
            {u"O03"_s, noEnvironment, Scope::Jobs},
            {u"O14"_s, gitRefuses, Scope::Jobs},
            {u"O16"_s, builtAnew, Scope::Jobs}};
}

} // namespace caravan::lint
