// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Switches that a cache brings back.
#include "core/base/texts.h"
#include "core/gitlab/run/cache_model.h"
#include "core/lint/facts/cache_facts.h"
#include "core/lint/facts/cache_traffic.h"
#include "core/lint/facts/opam_facts.h"
#include "core/lint/fixes/call_fix.h"
#include "core/lint/rules/check.h"
#include "core/recipes/cache_hit.h"
#include "core/recipes/job_facts.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace caravan::lint {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(SwitchesTexts);

/// Whether the job makes a local switch here: `opam switch create .`, `opam switch create ./ …`.
bool createsLocalSwitch(const Call &call)
{
    if (opamCommand(call) != "switch"_L1)
        return false;
    const QStringList operands = call.operands();
    static const QStringList here = {u"."_s, u"./"_s, u"$PWD"_s, u"$CI_PROJECT_DIR"_s, u"${CI_PROJECT_DIR}"_s, u"$(pwd)"_s};
    return operands.value(1) == "create"_L1 && here.contains(operands.value(2));
}

/// Whether a line before takes the cached switch away, leaves the script when it is there, or goes to another folder.
bool isCleared(const JobSurvey &job, const Call &create)
{
    return std::any_of(job.calls.begin(), job.calls.end(), [&](const Call &call) {
        if (&call >= &create)
            return false;
        const bool removes = (call.program() == "rm"_L1 || call.program() == "mv"_L1) && job.textOf(call).contains("_opam"_L1);
        const bool removesSwitch = opamCommand(call) == "switch"_L1 && call.words.contains(u"remove"_s);
        const bool allowsFailure = call.program() == "set"_L1 && call.words.contains(u"+e"_s);
        const bool leaves = call.program() == "exit"_L1 || call.program() == "cd"_L1 || call.program() == "pushd"_L1;
        return removes || removesSwitch || allowsFailure || leaves;
    });
}

/// Whether a later run may find the switch “_opam” of a cache.
bool maySurvive(const JobSurvey &job, const CacheField &cache, LaterPipelines &later)
{
    return cache.value.policy != gitlab::CachePolicy::Push && cache.value.when != gitlab::StoreWhen::OnFailure
        && projectPath(job, switchPathOf(job, cache.value)) == "_opam"_L1 && later.mayFind(job, cache);
}

QString createdAgainSentence(const JobSurvey &job, const QString &text)
{
    return SwitchesTexts::tr("“%1” runs “%2” although the cache brings the switch “_opam” back: "
                             "from the second run on it ends with "
                             "“There already is an installed switch”.")
        .arg(job.job->name, text);
}

/// The same for PowerShell, of whose lines only those are read that are one plain command.
void createdAgainInPowerShell(Report &report, const JobSurvey &job, LaterPipelines &later)
{
    for (const Line &line : job.lines) {
        const QString &text = line.command->text;
        static const QStringList words = {u"_opam"_s, u"remove"_s, u"exit"_s, u"cd "_s, u"Set-Location"_s, u"if"_s, u"try"_s};
        const auto isIn = [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); };
        if (line.which == gitlab::Script::After || std::any_of(words.begin(), words.end(), isIn))
            return; // the switch may be taken away, or be made elsewhere
        if (!line.shell->isComplete || line.shell->commands.size() != 1)
            continue;
        Call call;
        call.words = line.shell->commands.constFirst().words;
        call.opam = call.words.value(0) == "opam"_L1 ? call.words.value(1) : QString();
        if (createsLocalSwitch(call) && maySurvive(job, *switchCacheOf(job), later))
            report.add(line.command->origin.span, createdAgainSentence(job, text.trimmed()), job.job);
    }
}

void createdAgain(const Survey &survey, Report &report)
{
    LaterPipelines later(survey);
    for (const JobSurvey &job : survey.jobs) {
        const auto *cache = switchCacheOf(job);
        if (cache && job.calls.isEmpty() && recipes::isForPowerShell(*job.job))
            createdAgainInPowerShell(report, job, later);
        if (!cache || !job.runsAny({u"opam switch"}) || std::none_of(job.calls.begin(), job.calls.end(), createsLocalSwitch))
            continue;
        const auto creates = [&job](const Call &call) {
            return createsLocalSwitch(call) && call.isCertain() && job.lines.at(call.line).shell->isComplete && !isCleared(job, call);
        };
        // Asked last, since it costs most and few jobs create a switch in any case.
        if (std::none_of(job.calls.begin(), job.calls.end(), creates) || !maySurvive(job, *cache, later))
            continue;
        for (const Call &call : job.calls) {
            if (!creates(call))
                continue;
            const Span span = survey.spanOf(job, call);
            Finding *finding = report.add(span, createdAgainSentence(job, job.textOf(call)), job.job);
            if (survey.slice(span).startsWith("opam switch create"))
                report.offer(finding, u"guard-create"_s, SwitchesTexts::tr("Create the switch only when it is missing"),
                             TextEdits{{{span.begin, span.begin}, "test -f _opam/.opam-switch/switch-config || "}});
        }
    }
}

void keyWithoutCompiler(const Survey &survey, Report &report)
{
    for (const JobSurvey &job : survey.jobs) {
        const auto *cache = switchCacheOf(job);
        if (!cache || namesCompiler(job, cache->value.key))
            continue;
        // A fixed key is C20's, which says this too.
        const bool isFixed = cache->value.key.files.isEmpty() && gitlab::variableNamesIn(keyIdentity(job, cache->value.key)).isEmpty();
        if (isFixed)
            continue;
        Finding *finding =
            report.add(cache->value.span,
                       SwitchesTexts::tr("“%1” caches its switch under the key “%2”, which says nothing of the OCaml version.")
                           .arg(job.job->name, keyText(cache->value.key)),
                       job.job);
        const yaml::Path at = pathOfCache(survey, job, *cache);
        const QString tag = compilerKeyPart(job);
        const bool hasFiles = !cache->value.key.files.isEmpty();
        if (finding && !at.isEmpty() && hasFiles && (tag.contains("-ocaml-"_L1) || tag.startsWith("ocaml-"_L1))) {
            const QString prefix = cache->value.key.prefix.isEmpty() ? tag : cache->value.key.prefix + u'-' + tag;
            report.offer(finding, u"prefix-with-compiler"_s, SwitchesTexts::tr("Put “%1” into the key").arg(tag), [&](yaml::Draft &draft) {
                return draft.set(at + yaml::Path{u"key"_s, u"prefix"_s}, yaml::Value::text(prefix));
            });
        }
    }
}

/// Whether the job installs some where its caches bring the switch back.
bool restoresSystemPackages(const JobSurvey &job)
{
    const bool installs =
        std::any_of(job.calls.begin(), job.calls.end(), [](const Call &call) { return installsSystemPackages(call.words); });
    if (!installs || !recipes::asksForFiles(*job.job))
        return installs;
    const QList<QStringList> commands = recipes::commandsOnHit(*job.job, recipes::restoredPaths(*job.job));
    return std::any_of(commands.begin(), commands.end(), installsSystemPackages);
}

/// The command that installs the packages on standard input.
QString installerOf(const Survey &survey, const JobSurvey &job)
{
    const recipes::ImageFacts *facts = survey.context.catalogue.image(job.image);
    if (!facts || !job.known.isOpamFamily())
        return {};
    return facts->packageManager == "apk"_L1 ? u"sudo apk add"_s
        : facts->packageManager == "apt"_L1  ? u"sudo apt-get install -y"_s
                                             : QString();
}

/// The first call of a job that fills its switch with the project's own dependencies; null for none.
const Call *installOf(const JobSurvey &job)
{
    const auto install = std::find_if(job.calls.begin(), job.calls.end(), [](const Call &call) {
        return (installsPackages(call) && (readsCheckout(call) || call.hasOption({}, u"--deps-only")))
            || (createsLocalSwitch(call) && !call.hasOption({}, u"--no-install") && !call.hasOption({}, u"--empty"));
    });
    return install == job.calls.end() ? nullptr : &*install;
}

/// The first call of a job that links programs, or runs them; null for none.
const Call *linkingOf(const JobSurvey &job)
{
    static const QStringList commands = {u"build"_s, u"test"_s, u"runtest"_s, u"exec"_s, u"install"_s};
    static const QRegularExpression compilingAlone(u"^@+(?:fmt|check|doc|doc-private|lint|ocaml-index)$"_s);
    const auto linking = std::find_if(job.calls.begin(), job.calls.end(), [](const Call &call) {
        const QStringList &words = toolWords(call);
        if (words.value(0) != "dune"_L1 || !commands.contains(words.value(1)))
            return false;
        const QStringList aliases = words.filter(u"@"_s);
        return aliases.isEmpty() || aliases.filter(compilingAlone).size() < aliases.size();
    });
    return linking == job.calls.end() ? nullptr : &*linking;
}

/// The call in front of which a job needs the system packages of the switch that its cache brings back; null where it needs none, or installs
/// them. \a filled: the archives that jobs fill with the project's own dependencies.
const Call *userOfSystemPackages(const JobSurvey &job, const QSet<QString> &filled)
{
    const auto *cache = switchCacheOf(job);
    const bool isKnown = job.known.isOpamFamily() || job.isInDistribution();
    if (!cache || !isKnown || !filled.contains(archiveOf(job, *cache)) || restoresSystemPackages(job))
        return nullptr;
    const Call *install = installOf(job);
    return install ? install : linkingOf(job);
}

/// Offers to install the system packages of the cached switch in front of \a user.
void offerSystemPackages(const Survey &survey, Report &report, Finding *finding, const JobSurvey &job, const Call &user)
{
    const QString installer = installerOf(survey, job);
    const gitlab::Command &item = job.itemOf(user);
    if (!finding || installer.isEmpty() || item.origin.via != gitlab::Via::Own)
        return;
    for (const QString &key : {u"before_script"_s, u"script"_s}) {
        const yaml::Node script = survey.body(*job.job)[key];
        for (int i = 0; i < script.size(); ++i) {
            if (!script.item(i).span().contains(item.origin.span))
                continue;
            report.offer(
                finding, u"restore-system-packages"_s, SwitchesTexts::tr("Install the system packages of the cached switch"),
                [&](yaml::Draft &draft) {
                    return draft.insertItem({job.job->name, key}, i, yaml::Value::text(u"opam list -i -e | xargs -r "_s + installer));
                });
        }
    }
}

void withoutSystemPackages(const Survey &survey, Report &report)
{
    const project::Project *project = survey.context.project;
    if (!project || (project->closure.debian.isEmpty() && project->closure.alpine.isEmpty()))
        return;
    QSet<QString> filled;
    for (const JobSurvey &job : survey.jobs) {
        const auto *cache = switchCacheOf(job);
        if (cache && installOf(job))
            filled.insert(archiveOf(job, *cache));
    }
    for (const JobSurvey &job : survey.jobs) {
        const Call *user = filled.isEmpty() ? nullptr : userOfSystemPackages(job, filled);
        if (!user)
            continue;
        const bool isAlpine = job.known.packageFamily() == recipes::PackageFamily::Alpine;
        const QStringList packages = isAlpine ? project->closure.alpine : project->closure.debian;
        if (packages.isEmpty())
            continue;
        Finding *finding = report.add(switchCacheOf(job)->value.span,
                                      SwitchesTexts::tr("“%1” restores a cached switch but not the system packages that it needs: %2.")
                                          .arg(job.job->name, packages.join(", "_L1)),
                                      job.job);
        offerSystemPackages(survey, report, finding, job, *user);
    }
}

/// Programs that the script brings only where the cache brings no switch.
void broughtOnlyOnce(const Survey &survey, Report &report)
{
    const recipes::RunnerTraits *runner = survey.context.runner;
    if (runner && !runner->usesImages())
        return;
    const recipes::FileGivers givers(survey.context.pipeline);
    for (const JobSurvey &job : survey.jobs) {
        const auto *cache = job.mayMissOnHit ? switchCacheOf(job) : nullptr;
        const QList<recipes::MissingProgram> missing = cache
            ? recipes::missingOnHit(survey.context.pipeline, *job.job, job.known, survey.context.catalogue, givers)
            : QList<recipes::MissingProgram>();
        const auto fatal = std::find_if(missing.begin(), missing.end(), [](const recipes::MissingProgram &one) { return one.isFatal; });
        const Call *call = fatal == missing.end() ? nullptr : job.callOf(*fatal);
        if (call)
            report.add(survey.spanOf(job, *call), recipes::whyMissingOnHit(*job.job, *fatal), job.job);
    }
}

void missingOnHit(const Survey &survey, Report &report)
{
    withoutSystemPackages(survey, report);
    broughtOnlyOnce(survey, report);
}

} // namespace

RuleChecks switchChecks()
{
    return {{u"O04"_s, createdAgain, Scope::Pipeline},
            {u"O05"_s, keyWithoutCompiler, Scope::Jobs},
            {u"O15"_s, missingOnHit, Scope::Pipeline}};
}

} // namespace caravan::lint
