// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/job_run.h"

#include "core/base/figures.h"
#include "core/base/texts.h"
#include "core/estimate/commands/images.h"
#include "core/estimate/commands/sources.h"
#include "core/gitlab/language/duration.h"
#include "core/recipes/job_facts.h"
#include "core/script/escapes.h"

#include <algorithm>
#include <limits>

namespace caravan::estimate {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(JobRunTexts);

constexpr auto imageOfNoImage = "ruby:3.1"_L1; ///< what GitLab's own runners use when a job names none

void setSource(Charge &charge, const recipes::Provenance &provenance)
{
    charge.cause = causeOf(provenance.source, phaseId(charge.phase));
    charge.source = provenance.source;
    charge.confidence = provenance.confidence;
}

void waitForRunner(Shell &shell)
{
    const Runner &runner = shell.setting.runner;
    shell.ledger.add(shell.setting.usualCharge(Setting::UsualCharge::Queue, [&runner] {
        Charge charge;
        charge.phase = Phase::Queue;
        charge.seconds = runner.queue.p50.count();
        charge.resource = Resource::Queue;
        charge.because = JobRunTexts::tr("a free runner of “%1”").arg(runner.title);
        setSource(charge, runner.about(u"Queue", u"queue"_s));
        charge.isBilled = false;
        return charge;
    }));
    if (runner.making <= Seconds(0))
        return;
    Charge charge;
    charge.phase = Phase::Queue;
    charge.seconds = runner.making.count();
    charge.spread = shell.costs().spreadOf(runner.aboutMaking);
    charge.because = JobRunTexts::tr("a virtual machine is made for the job");
    setSource(charge, runner.aboutMaking);
    charge.isBilled = false;
    shell.ledger.add(charge);
}

/// On a runner it is always of one phase.
void startExecutor(Shell &shell, Phase phase)
{
    const Runner &runner = shell.setting.runner;
    shell.ledger.add(shell.setting.usualCharge(Setting::UsualCharge::Executor, [&] {
        const recipes::Provenance start = runner.about(u"prepare the executor", u"startOverhead"_s);
        Charge charge;
        charge.phase = phase;
        charge.seconds = runner.startOverhead.count();
        charge.because = JobRunTexts::tr("the executor starts");
        setSource(charge, start);
        charge.spread = shell.costs().spreadOf(start);
        return charge;
    }));
}

/// A host that the job runs on without a container, with what earlier jobs left on it; one that is made for the job has what its template has.
void startOnHost(Shell &shell, const StartImage &image)
{
    const Setting &setting = shell.setting;
    startExecutor(shell, Phase::Clone);
    if (setting.runner.isNewMachine) {
        StartImage made;
        made.reference = image.reference;
        startIn(shell, made);
        return;
    }
    if (!shell.world.home().all().isEmpty()) {
        shell.files = shell.world.home();
        cleanWorkingCopy(shell);
        return;
    }
    StartImage host = image;
    host.hasOpam = true;
    if (host.content.compiler.isEmpty())
        host.content.compiler = setting.inputs.catalogue.preferredOcaml;
    startIn(shell, host);
    setting.assume(JobRunTexts::tr("The host of a shell executor has opam and OCaml %1.").arg(host.content.compiler),
                   u"a shell executor uses what its host has"_s, u"assumed"_s);
}

/// A container, or a host. What is pulled of the job's image, compressed.
double prepare(Shell &shell, const gitlab::Job &job)
{
    const Setting &setting = shell.setting;
    const Costs &costs = setting.costs;
    const QString written = job.image ? job.image->value.name : QString(imageOfNoImage);
    const StartImage image = imageOf(setting, shell.world, shell.environment, written);
    if (!setting.runner.usesImages()) {
        startOnHost(shell, image);
        return 0;
    }
    startExecutor(shell, Phase::Pull);
    for (const QString &service : job.services) {
        pull(shell, imageOf(setting, shell.world, shell.environment, service));
        if (service.contains(u"dind"_s))
            shell.chargeSeconds(Phase::Pull, costs.dockerStart, JobRunTexts::tr("the docker service starts"));
    }
    pull(shell, image);
    startIn(shell, image);
    return image.compressedBytes;
}

/// Tells the shell at which command the scripts fail, if they do.
void expect(Shell &shell, const gitlab::Job &job, const recipes::JobFailure &failure)
{
    shell.expected = &failure;
    shell.expectedItem = failure.place.item + (failure.place.script == gitlab::Script::Main ? int(job.beforeScript.size()) : 0);
}

/// Ends the charges from number \a from on when the variable \a name says so, else after \a standard seconds; 0: never. Whether that certainly happens.
bool cutAfter(Shell &shell, qsizetype from, const QString &name, double standard)
{
    const auto told = gitlab::readDuration(shell.environment.value(name), gitlab::DurationDialect::CommandLine);
    const double limit = told ? double(told->count()) : standard;
    return limit > 0 && shell.ledger.cut(from, limit);
}

/// \a notes: what was assumed of the job so far.
void runScripts(Shell &shell, const gitlab::Job &job, const QList<Assumption> &notes, PlayedScripts *played)
{
    const bool isForPowerShell = recipes::isForPowerShell(job);
    const auto asRead = [&](const QString &text) {
        return isForPowerShell ? script::withPlainBackslashes(script::withoutExpressions(text)) : text;
    };
    QStringList texts;
    for (const gitlab::Script which : {gitlab::Script::Before, gitlab::Script::Main}) {
        for (const gitlab::Command &command : job.commands(which))
            texts.append(asRead(command.text));
    }
    PlayedScripts own;
    const qsizetype first = shell.ledger.size();
    (played ? *played : own).play(shell, texts, notes);
    if (cutAfter(shell, first, u"RUNNER_SCRIPT_TIMEOUT"_s, 0) && shell.failure.isEmpty())
        shell.failure = JobRunTexts::tr("“%1” takes longer than its RUNNER_SCRIPT_TIMEOUT, after which the runner ends it.").arg(job.name);
    if (shell.expected && shell.failure.isEmpty()) // the estimate goes another way than the one on which it fails
        shell.failure = shell.expected->message;
    shell.expected = nullptr;
    // A new shell: it knows the job's variables, but nothing that the scripts have set.
    shell.startAnew(Environment(shell.circumstances.variables, job));
    shell.isAfterScript = true;
    const qsizetype after = shell.ledger.size();
    for (const gitlab::Command &command : job.afterScript)
        shell.runText(asRead(command.text));
    shell.settleBackground(true);
    cutAfter(shell, after, u"RUNNER_AFTER_SCRIPT_TIMEOUT"_s, shell.costs().afterScriptTimeout);
}

/// Takes the time that the user has told for the scripts, which are the charges from number \a from on, instead of what they were read to take.
void takeFigureOfUser(Shell &shell, qsizetype from)
{
    const JobFigure *figure = shell.setting.figureOf(shell.jobName, shell.revision.run == 1);
    if (!figure || !shell.failure.isEmpty())
        return;
    shell.ledger.fit(from, figure->seconds, figure->spread, figure->provenance);
    shell.setting.assumeTold(
        JobRunTexts::tr("The scripts of %1 take %2 s, as you have said.").arg(shell.jobName, formatFigure(figure->seconds)),
        figure->provenance);
}

void deployPages(Shell &shell)
{
    const Costs &costs = shell.costs();
    Charge charge;
    charge.phase = Phase::Pages;
    charge.seconds = costs.pagesDeploy;
    charge.spread = costs.spreadOf(costs.pagesDeploy);
    charge.because = JobRunTexts::tr("GitLab publishes the pages");
    setSource(charge, costs.pagesDeploy.provenance);
    charge.isBilled = false; // GitLab's own servers do it
    shell.ledger.add(charge);
    shell.setting.assume(JobRunTexts::tr("GitLab takes %1 s to publish the pages after the job.").arg(costs.pagesDeploy.value),
                         costs.pagesDeploy, charge.cause);
}

/// The time after which GitLab ends a job; 0 for none that is known.
double timeoutOf(const gitlab::Job &job)
{
    const auto limit = gitlab::readDuration(job.timeout);
    return limit ? std::max(0.0, double(limit->count())) : 0;
}

/// GitLab ends a job when its time is over: no range goes beyond it. Waiting for a runner is not in it. Whether that certainly happens.
bool obeyTimeout(Shell &shell, const gitlab::Job &job, qsizetype from)
{
    const double limit = timeoutOf(job);
    if (limit <= 0 || !shell.ledger.cut(from, limit) || !shell.failure.isEmpty())
        return false;
    shell.failure =
        JobRunTexts::tr("“%1” takes longer than its timeout of %2, after which GitLab ends it.").arg(job.name, formatDuration(Seconds(limit)));
    return true;
}

/// How often a job is run again that certainly fails.
int retriesOf(const Shell &shell, const gitlab::Retry &retry, bool isTimeout)
{
    if (shell.failure.isEmpty())
        return 0;
    const bool isOfCode = shell.exitCode && retry.codes.contains(*shell.exitCode);
    return (isTimeout ? retry.isOfTimeout : retry.isOfScript || isOfCode) ? retry.most : 0;
}

/// Runs the job again so often: each attempt takes what the first has taken, and from \a from to \a end no longer than the timeout lets it.
void repeat(Shell &shell, const gitlab::Job &job, int retries, qsizetype from, qsizetype end)
{
    const QList<Charge> once = shell.ledger.charges();
    for (int attempt = 0; attempt < retries; ++attempt) {
        qsizetype first = -1;
        for (qsizetype i = 0; i < once.size(); ++i) {
            if (i == from)
                first = shell.ledger.size();
            if (i == end && timeoutOf(job) > 0)
                shell.ledger.cut(first, timeoutOf(job));
            Charge charge = once.at(i);
            if (charge.phase == Phase::Queue)
                continue;
            charge.because = JobRunTexts::tr("it fails, and is run again %n time(s)", nullptr, retries);
            charge.source = JobRunTexts::tr("the job says so: retry");
            shell.ledger.add(charge);
        }
        if (end >= once.size() && timeoutOf(job) > 0)
            shell.ledger.cut(first, timeoutOf(job));
    }
}

/// The packages that a job has at its end, by what holds them.
QList<QSet<QString>> packagesIn(const Shell &shell)
{
    QList<QSet<QString>> packages;
    const auto add = [&packages](const QSet<QString> &more) {
        if (!more.isEmpty() && !packages.contains(more))
            packages.append(more);
    };
    for (const Content &content : shell.files.all()) {
        if (const auto *of = std::get_if<Switch>(&content))
            add(of->packages);
        else if (const auto *tree = std::get_if<BuildTree>(&content))
            add(tree->packages);
        else if (const auto *cache = std::get_if<DuneCache>(&content))
            add(cache->packages);
    }
    for (const BuiltImage &image : shell.effects.builtImages)
        add(image.content.packages);
    return packages;
}

double compressedBytesOf(const Archive *archive) { return archive ? archive->compressedBytes : 0; }

} // namespace

const QList<PhaseTime> &JobRun::phases(const Sampling &sampling) const
{
    if (!m_phases)
        m_phases = ledger.phases(sampling);
    return *m_phases;
}

const JobRows &JobRun::rows(const Sampling &sampling) const
{
    if (!m_rows)
        m_rows = ledger.drawn(sampling);
    return *m_rows;
}

const JobLeverage &JobRun::leverage(const Sampling &sampling) const
{
    if (!m_leverage)
        m_leverage = std::make_unique<const JobLeverage>(ledger.leverage(sampling));
    return *m_leverage;
}

namespace {

/// Adds what \a run has of each phase to \a all, which are in their order.
void addPhases(QList<PhaseTime> &all, const QList<PhaseTime> &more)
{
    for (const PhaseTime &one : more) {
        const auto place =
            std::lower_bound(all.begin(), all.end(), one, [](const PhaseTime &a, const PhaseTime &b) { return a.phase < b.phase; });
        if (place == all.end() || place->phase != one.phase) {
            all.insert(place, one);
            continue;
        }
        place->seconds = {place->seconds.p10 + one.seconds.p10, place->seconds.p50 + one.seconds.p50, place->seconds.p90 + one.seconds.p90};
        place->bytes.value += one.bytes.value;
        if (place->because != one.because)
            place->because += "; "_L1 + one.because;
        if (place->source != one.source)
            place->source += "; "_L1 + one.source;
    }
}

void addLeverage(JobLeverage &all, const JobLeverage &more)
{
    all.seconds += more.seconds;
    for (const Leverage &one : more.causes) {
        const auto known = std::find_if(all.causes.begin(), all.causes.end(), [&](const Leverage &it) { return it.cause == one.cause; });
        if (known == all.causes.end()) {
            all.causes.append(one);
            continue;
        }
        known->down += one.down;
        known->up += one.up;
    }
}

} // namespace

void JobRun::last(const Row &walls, const QList<NamedRun> &path, const Sampling &sampling)
{
    JobRows rows;
    rows.seconds = walls;
    rows.certain = std::numeric_limits<float>::max(); // its jobs differ from each other already
    rows.ofAnyJob = quantilesOf(walls);
    seconds = rows.ofAnyJob;
    QList<PhaseTime> phases;
    JobLeverage leverage;
    for (const NamedRun &one : path) {
        addPhases(phases, one.run->phases(sampling));
        addLeverage(leverage, one.run->leverage(sampling));
    }
    m_rows = std::make_shared<const JobRows>(rows);
    m_phases = phases;
    m_leverage = std::make_unique<const JobLeverage>(leverage);
}

void JobRun::commit(const gitlab::Job &job, World &world) const
{
    for (auto it = caches.cbegin(); it != caches.cend(); ++it)
        world.caches.insert(it.key(), it.value());
    for (auto it = effects.pushedImages.cbegin(); it != effects.pushedImages.cend(); ++it)
        world.registry.insert(it.key(), it.value());
    for (const QString &image : effects.pulledImages)
        world.imagesOnRunner.insert(image);
    if (artifacts.size.bytes > 0)
        world.artifacts.insert(job.name, artifacts);
    world.home = home;
}

bool leaveTheSame(const JobRun &left, const JobRun &right)
{
    return left.caches == right.caches && left.artifacts == right.artifacts && left.effects.pushedImages == right.effects.pushedImages
        && left.effects.pulledImages == right.effects.pulledImages && left.home.all() == right.home.all();
}

JobRun runJob(const Setting &setting, const View &world, const Circumstances &circumstances, const gitlab::Job &job, const Supply &supply,
              const Foresight &foresight, PlayedScripts *played)
{
    JobRun run;
    const Setting::Noting noting(setting, run.assumptions, job.name);
    Shell shell(setting, world, circumstances, Environment(circumstances.variables, job), run.ledger, run.effects);
    shell.jobName = job.name;
    shell.job = &job;
    shell.scriptFiles = job.scriptFiles;
    shell.hasDunePackages = foresight.hasDunePackages;
    waitForRunner(shell);
    const qsizetype firstTimed = run.ledger.size();
    run.imageBytes = prepare(shell, job);
    getSources(shell);
    const QList<gitlab::CacheUse> uses = usesOf(job, circumstances);
    shell.failsAlways = foresight.failure.has_value();
    run.hits = restoreCaches(shell, job, uses, foresight.unused);
    downloadArtifacts(shell, supply);
    const bool isHit = std::any_of(run.hits.cbegin(), run.hits.cend(), [](const CacheHit &hit) { return hit.isFound; });
    if (const std::optional<recipes::JobFailure> &failure = isHit && foresight.failureOnHit ? foresight.failureOnHit : foresight.failure)
        expect(shell, job, *failure);
    if (!foresight.doubt.isEmpty()) {
        const QString text = foresight.unused.isEmpty()
            ? JobRunTexts::tr(
                "%1 The job is timed as if git took it, as it does where the runner gives the checkout to the user of the image.")
            : JobRunTexts::tr(
                "%1 Its commands are timed as if git took it, as it does where the runner gives the checkout to the user of the "
                "image; its cache is counted as where git refuses it, so that every run is a first run.");
        setting.assume(text.arg(foresight.doubt), u"opam issue 6963; GitLab runner, FF_DISABLE_UMASK_FOR_DOCKER_EXECUTOR"_s, u"assumed"_s);
    }
    const qsizetype prepared = run.ledger.size();
    runScripts(shell, job, run.assumptions, played);
    takeFigureOfUser(shell, prepared);
    const bool isTimeout = obeyTimeout(shell, job, firstTimed);
    const qsizetype lastTimed = run.ledger.size();
    run.failure = shell.failure;
    run.packages = packagesIn(shell);
    run.exitCode = shell.exitCode;
    run.caches = saveCaches(shell, job, uses, foresight.unused);
    for (const Archive &archive : std::as_const(run.caches))
        run.cacheBytes += archive.compressedBytes;
    for (const gitlab::CacheUse &use : uses) {
        if (!run.caches.contains(use.key))
            run.cacheBytes += compressedBytesOf(world.cache(use.key));
    }
    if (gitlab::isStoredAfter(job.artifacts ? job.artifacts->value.when : gitlab::StoreWhen::OnSuccess, run.fails()))
        run.artifacts = uploadArtifacts(shell, job);
    if (job.isPages && !run.fails())
        deployPages(shell);
    if (!setting.runner.usesImages() && !setting.runner.isNewMachine)
        run.home = shell.files;
    repeat(shell, job, retriesOf(shell, job.retry, isTimeout), firstTimed, lastTimed);
    run.seconds = run.rows(setting.sampling).ofAnyJob;
    return run;
}

} // namespace caravan::estimate
