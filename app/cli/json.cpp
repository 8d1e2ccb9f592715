// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/json.h"

#include "core/compare/crossover.h"
#include "core/compare/verdict.h"
#include "core/estimate/coverage.h"
#include "core/project/inputs.h"

#include <QJsonDocument>

#include <cmath>

namespace caravan::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr double milli = 1000; // figures are printed to the thousandth

double rounded(double value) { return std::round(value * milli) / milli; }

QJsonObject quantityJson(const Range<Seconds> &range)
{
    return {{u"p10"_s, rounded(range.p10.count())}, {u"p50"_s, rounded(range.p50.count())}, {u"p90"_s, rounded(range.p90.count())}};
}

QJsonObject quantityJson(const Range<double> &range)
{
    return {{u"p10"_s, rounded(range.p10)}, {u"p50"_s, rounded(range.p50)}, {u"p90"_s, rounded(range.p90)}};
}

QJsonObject quantityJson(const estimate::Energy &energy)
{
    return {{u"low"_s, rounded(energy.low)}, {u"mid"_s, rounded(energy.mid)}, {u"high"_s, rounded(energy.high)}};
}

/// The four figures that a pipeline is judged by.
void addTotals(QJsonObject &object, const estimate::Estimate &estimate)
{
    object.insert(u"wallSeconds"_s, quantityJson(estimate.wall));
    object.insert(u"billedMinutes"_s, quantityJson(estimate.billedMinutes));
    object.insert(u"energyWh"_s, quantityJson(estimate.energyWh));
    object.insert(u"co2eGrams"_s, quantityJson(estimate.co2eGrams));
}

QJsonObject cloneJson(const project::CloneSize &size)
{
    return {{u"packBytes"_s, size.packBytes > 0 ? QJsonValue(size.packBytes) : QJsonValue()},
            {u"treeBytes"_s, size.treeBytes},
            {u"treeFiles"_s, size.treeFiles},
            {u"tags"_s, size.tags},
            {u"lfsBytes"_s, size.lfsBytes},
            {u"lfsFiles"_s, size.lfsFiles},
            {u"submodules"_s, size.submodules},
            {u"submoduleBytes"_s, size.submoduleBytes > 0 ? QJsonValue(size.submoduleBytes) : QJsonValue()}};
}

} // namespace

QByteArray printed(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Indented); }

QJsonArray jsonOf(const QStringList &strings) { return QJsonArray::fromStringList(strings); }

QJsonObject jsonOf(const project::Project &project)
{
    QJsonArray files;
    for (const opam::OpamFile &file : project.opamFiles) {
        QJsonArray depends;
        for (const opam::Dependency &dependency : file.depends) {
            depends.append(
                QJsonObject{{u"name"_s, dependency.name}, {u"constraint"_s, dependency.constraint}, {u"filter"_s, dependency.filter}});
        }
        files.append(QJsonObject{{u"file"_s, file.file}, {u"package"_s, file.package}, {u"depends"_s, depends}});
    }
    QJsonArray packages;
    for (const opam::ClosurePackage &package : project.closure.packages)
        packages.append(QJsonObject{{u"name"_s, package.name}, {u"version"_s, package.version}, {u"direct"_s, package.isDirect}});
    QJsonArray remarks;
    QJsonArray problems;
    for (const Error &problem : project.problems)
        problems.append(QJsonObject{
            {u"message"_s, problem.message}, {u"file"_s, problem.file}, {u"line"_s, problem.line}, {u"column"_s, problem.column}});

    for (const opam::Remark &remark : project.remarks) {
        const Error &error = remark.error;
        remarks.append(QJsonObject{{u"severity"_s, remark.isError() ? u"error"_s : u"warning"_s},
                                   {u"message"_s, error.message},
                                   {u"hint"_s, error.hint},
                                   {u"field"_s, remark.field},
                                   {u"file"_s, error.file},
                                   {u"line"_s, error.line},
                                   {u"column"_s, error.column}});
    }
    QJsonArray facts;
    for (const project::Fact &fact : project.facts)
        facts.append(QJsonObject{{u"fact"_s, project::nameOf(fact.kind)},
                                 {u"value"_s, fact.value},
                                 {u"file"_s, fact.file},
                                 {u"line"_s, fact.line},
                                 {u"column"_s, fact.column}});
    const project::Inputs inputs = project::inputsOf(project);

    QJsonObject object{
        {u"name"_s, project.name},
        {u"duneWithoutPackages"_s, project.isDuneWithoutPackages()},
        {u"facts"_s, facts},
        {u"remarks"_s, remarks},
        {u"inputs"_s,
         QJsonObject{{u"opamFiles"_s, jsonOf(inputs.opamFiles)},
                     {u"lockFiles"_s, jsonOf(inputs.lockFiles)},
                     {u"targets"_s, jsonOf(inputs.targets)},
                     {u"keyFiles"_s, jsonOf(inputs.keyFiles)},
                     {u"lockedOcaml"_s, inputs.lockedOcaml}}},
        {u"opamFiles"_s, files},
        {u"ocaml"_s,
         QJsonObject{{u"constraint"_s, project.ocamlConstraint},
                     {u"newest"_s, project.closure.ocaml},
                     {u"whyNotNewer"_s, project.closure.whyNotNewer}}},
        {u"closure"_s,
         QJsonObject{{u"packages"_s, packages},
                     {u"source"_s, project.closure.source},
                     {u"unknown"_s, jsonOf(project.closure.unknown)},
                     {u"pinned"_s, jsonOf(project.closure.pinned)},
                     {u"problem"_s, project.closure.problem}}},
        {u"depexts"_s,
         QJsonObject{{u"debian"_s, jsonOf(project.closure.debian)},
                     {u"ubuntu"_s, jsonOf(project.closure.ubuntu)},
                     {u"alpine"_s, jsonOf(project.closure.alpine)},
                     {u"fedora"_s, jsonOf(project.closure.fedora)}}},
        {u"files"_s,
         QJsonObject{{u"pipeline"_s, project.hasPipeline},
                     {u"dockerfile"_s, project.hasDockerfile},
                     {u"lock"_s, jsonOf(project.lockFiles)},
                     {u"ocamlformat"_s, project.hasOcamlformat}}},
        {u"sourceLines"_s, project.sourceLines},
        {u"otherCode"_s,
         QJsonObject{{u"coqLines"_s, project.code.coqLines},
                     {u"cLines"_s, project.code.cLines},
                     {u"cppLines"_s, project.code.cppLines},
                     {u"rustLines"_s, project.code.rustLines},
                     {u"tests"_s, project.code.tests}}},
        {u"problems"_s, problems},
        {u"dune"_s, QJsonValue::Null},
        {u"git"_s, QJsonValue::Null},
    };
    if (project.dune) {
        QStringList duneFiles;
        for (const project::DuneFile &file : project.duneFiles)
            duneFiles.append(file.file);
        object[u"dune"_s] =
            QJsonObject{{u"lang"_s, project.dune->lang}, {u"files"_s, jsonOf(duneFiles)}, {u"lacksRoot"_s, project.lacksDuneRoot}};
    }
    if (project.git) {
        object[u"git"_s] = QJsonObject{{u"remote"_s, project.git->remote},
                                       {u"host"_s, project.git->host},
                                       {u"defaultBranch"_s, project.git->defaultBranch},
                                       {u"head"_s, project.git->head},
                                       {u"commitCount"_s, project.git->commitCount},
                                       {u"shallow"_s, project.git->isShallow},
                                       {u"bare"_s, project.git->isBare},
                                       {u"keyCommits"_s, project.git->keyCommits},
                                       {u"keyChanges"_s, project.git->keyChanges},
                                       {u"clone"_s, project.git->size ? QJsonValue(cloneJson(*project.git->size)) : QJsonValue()}};
    }
    return object;
}

QJsonObject jsonOf(const lint::Finding &finding, const Source &source)
{
    const Position begin = finding.elsewhere ? finding.elsewhere->begin : source.positionAt(finding.span.begin);
    const Position end = finding.elsewhere ? finding.elsewhere->end : source.positionAt(finding.span.end);
    QJsonArray fixes;
    for (const lint::Fix &fix : finding.fixes)
        fixes.append(QJsonObject{{u"id"_s, fix.id}, {u"title"_s, fix.title}});
    return {{u"rule"_s, finding.rule},
            {u"severity"_s, lint::severityName(finding.severity)},
            {u"message"_s, finding.message},
            {u"why"_s, finding.why},
            {u"file"_s, finding.elsewhere ? finding.elsewhere->file : source.file},
            {u"line"_s, begin.line},
            {u"column"_s, begin.column},
            {u"endLine"_s, end.line},
            {u"endColumn"_s, end.column},
            {u"job"_s, finding.job},
            {u"fixes"_s, fixes}};
}

QJsonArray jsonOf(const QList<recipes::Difference> &differences)
{
    QJsonArray array;
    for (const recipes::Difference &difference : differences)
        array.append(QJsonObject{{u"key"_s, difference.key}, {u"sentence"_s, difference.sentence}});
    return array;
}

QJsonObject jsonOf(const recipes::Recognised &recognised)
{
    QJsonObject parameters;
    for (auto it = recognised.parameters.cbegin(); it != recognised.parameters.cend(); ++it)
        parameters.insert(it.key(), it.value());
    return {{u"strategy"_s, recipes::nameOf(recognised.strategy)},
            {u"block"_s, recognised.block},
            {u"image"_s, recognised.image},
            {u"parameters"_s, parameters}};
}

QJsonObject jsonOf(const gitlab::Event &event)
{
    QJsonObject object{{u"source"_s, gitlab::sourceName(event.source)}, {u"ref"_s, event.ref()}, {u"defaultBranch"_s, event.defaultBranch}};
    if (event.isNewBranch)
        object.insert(u"newBranch"_s, true);
    if (event.changed)
        object.insert(u"changed"_s, QJsonArray::fromStringList(*event.changed));
    return object;
}

namespace {

/// The event of an estimate, with whether somebody chose it.
QJsonObject chosenJson(const gitlab::Event &event, bool isChosen)
{
    QJsonObject object = jsonOf(event);
    object.insert(u"chosen"_s, isChosen);
    return object;
}

QLatin1String standingWord(estimate::Standing standing)
{
    switch (standing) {
    case estimate::Standing::Runs:
        return "runs"_L1;
    case estimate::Standing::ByHand:
        return "manual"_L1;
    case estimate::Standing::Blocked:
        return "blocked"_L1;
    case estimate::Standing::Skipped:
        return "skipped"_L1;
    }
    return {};
}

QJsonObject timedJson(const estimate::Coverage &coverage)
{
    QJsonArray untimed;
    for (const estimate::Coverage::Untimed &one : coverage.untimed)
        untimed.append(QJsonObject{{u"job"_s, one.job}, {u"because"_s, one.because}});
    return {{u"jobs"_s, coverage.jobs}, {u"of"_s, coverage.of}, {u"untimed"_s, untimed}};
}

} // namespace

QJsonObject jsonOf(const estimate::Estimate &estimate, const gitlab::Pipeline &pipeline)
{
    QJsonArray jobs;
    for (const estimate::JobEstimate &job : estimate.jobs) {
        QJsonArray phases;
        for (const estimate::PhaseTime &phase : job.phases) {
            phases.append(QJsonObject{{u"phase"_s, estimate::phaseId(phase.phase)},
                                      {u"seconds"_s, quantityJson(phase.seconds)},
                                      {u"bytes"_s, std::round(phase.bytes.value)},
                                      {u"because"_s, phase.because},
                                      {u"source"_s, phase.source}});
        }
        QJsonArray caches;
        for (const estimate::CacheHit &hit : job.caches)
            caches.append(QJsonObject{{u"key"_s, hit.key}, {u"found"_s, hit.isFound}, {u"because"_s, hit.because}});
        jobs.append(QJsonObject{{u"name"_s, job.name},
                                {u"stage"_s, job.stage},
                                {u"startSeconds"_s, rounded(job.start.count())},
                                {u"instances"_s, job.instances},
                                {u"seconds"_s, quantityJson(job.seconds)},
                                {u"slackSeconds"_s, rounded(job.slack.count())},
                                {u"critical"_s, job.isOnCriticalPath},
                                {u"fails"_s, job.fails()},
                                {u"failure"_s, job.failure},
                                {u"caches"_s, caches},
                                {u"phases"_s, phases}});
    }
    QJsonArray idle;
    for (const estimate::IdleJob &job : estimate.idle) {
        idle.append(QJsonObject{
            {u"name"_s, job.name}, {u"stage"_s, job.stage}, {u"state"_s, standingWord(job.standing)}, {u"because"_s, job.because}});
    }
    QJsonArray assumptions;
    for (const estimate::Assumption &assumption : estimate.assumptions) {
        assumptions.append(QJsonObject{{u"text"_s, assumption.text},
                                       {u"source"_s, assumption.source},
                                       {u"confidence"_s, assumption.confidence},
                                       {u"influence"_s, rounded(assumption.influence)}});
    }
    QJsonObject object{{u"runner"_s, estimate.runner},
                       {u"event"_s, chosenJson(estimate.event, estimate.isEventChosen)},
                       {u"scenario"_s, estimate::scenarioId(estimate.scenario)},
                       {u"refusals"_s, QJsonArray::fromStringList(estimate.refusals)},
                       {u"criticalPath"_s, jsonOf(estimate.criticalPath)},
                       {u"fails"_s, estimate.failingJob() != nullptr},
                       {u"jobs"_s, jobs},
                       {u"notStarted"_s, idle},
                       {u"timed"_s, timedJson(estimate::coverageOf(estimate, pipeline))},
                       {u"assumptions"_s, assumptions}};
    if (estimate.refusals.isEmpty())
        addTotals(object, estimate);
    return object;
}

QJsonObject jsonOf(const compare::ScenarioMix &mix)
{
    QJsonObject shares;
    for (const estimate::Scenario scenario : estimate::allScenarios)
        shares.insert(estimate::scenarioId(scenario), rounded(mix.of(scenario)));
    return {{u"shares"_s, shares}, {u"runs"_s, mix.runs}, {u"source"_s, mix.provenance.source}, {u"confidence"_s, mix.provenance.confidence}};
}

namespace {

/// The totals of \a estimate; of a pipeline that GitLab does not make the reasons instead.
QJsonObject totalsOf(const estimate::Estimate &estimate)
{
    if (!estimate.refusals.isEmpty())
        return {{u"refusals"_s, jsonOf(estimate.refusals)}};
    QJsonObject totals;
    addTotals(totals, estimate);
    return totals;
}

QJsonObject crossoverJson(const compare::Comparison &comparison)
{
    const compare::Crossover crossover = compare::crossoverOf(comparison);
    const auto id = [&](int place) { return comparison.columns.at(place).id(); };
    QJsonArray lines;
    for (const compare::CrossoverLine &line : crossover.lines)
        lines.append(QJsonObject{{u"id"_s, id(line.column)},
                                 {u"secondsAtNone"_s, rounded(line.none.count())},
                                 {u"secondsAtAll"_s, rounded(line.all.count())}});
    QJsonArray crossings;
    for (const compare::Crossing &crossing : crossover.crossings)
        crossings.append(
            QJsonObject{{u"share"_s, rounded(crossing.share)}, {u"below"_s, id(crossing.below)}, {u"above"_s, id(crossing.above)}});
    QJsonArray fastest;
    for (const compare::Stretch &stretch : crossover.fastest)
        fastest.append(QJsonObject{{u"from"_s, rounded(stretch.from)}, {u"to"_s, rounded(stretch.to)}, {u"id"_s, id(stretch.column)}});
    return {{u"scenario"_s, estimate::scenarioId(crossover.scenario)},
            {u"share"_s, rounded(crossover.share)},
            {u"lines"_s, lines},
            {u"crossings"_s, crossings},
            {u"fastest"_s, fastest}};
}

} // namespace

QJsonObject jsonOf(const compare::Comparison &comparison)
{
    QJsonArray strategies;
    for (const compare::Column &column : comparison.columns) {
        QJsonObject scenarios;
        for (const estimate::Estimate &estimate : column.estimates) {
            scenarios.insert(estimate::scenarioId(estimate.scenario), totalsOf(estimate));
        }
        strategies.append(QJsonObject{{u"id"_s, column.id()},
                                      {u"strategy"_s, column.isNow ? QString() : recipes::nameOf(column.strategy)},
                                      {u"image"_s, column.image},
                                      {u"title"_s, column.title},
                                      {u"expectedSeconds"_s, rounded(compare::expectedWall(column, comparison.mix).count())},
                                      {u"scenarios"_s, scenarios},
                                      {u"cacheBytes"_s, std::round(column.cacheBytes.value)},
                                      {u"imageBytes"_s, std::round(column.imageBytes.value)},
                                      {u"risks"_s, jsonOf(column.risks)},
                                      {u"needs"_s, jsonOf(column.needs)},
                                      {u"inUse"_s, column.isInUse},
                                      {u"possible"_s, column.isPossible},
                                      {u"obstacle"_s, column.obstacle},
                                      {u"doubt"_s, column.doubt},
                                      {u"fails"_s, !column.failure().isEmpty()},
                                      {u"failure"_s, column.failure()}});
    }
    return {{u"event"_s, chosenJson(comparison.event, comparison.isEventChosen)},
            {u"runner"_s, comparison.runner},
            {u"mix"_s, jsonOf(comparison.mix)},
            {u"strategies"_s, strategies},
            {u"crossover"_s, crossoverJson(comparison)},
            {u"best"_s, QJsonObject{{u"id"_s, comparison.best}, {u"because"_s, comparison.because}}},
            {u"remarks"_s, jsonOf(comparison.remarks)}};
}

namespace {

QJsonObject candidateJson(const compare::Candidate &candidate)
{
    QJsonObject scenarios;
    for (const estimate::Estimate &estimate : candidate.column.estimates) {
        scenarios.insert(estimate::scenarioId(estimate.scenario), totalsOf(estimate));
    }
    return {{u"strategy"_s, recipes::nameOf(candidate.column.strategy)},
            {u"image"_s, candidate.column.image},
            {u"runner"_s, candidate.runner},
            {u"steps"_s, jsonOf(candidate.steps)},
            {u"expectedSeconds"_s, rounded(candidate.expected.count())},
            {u"expectedCo2eGrams"_s, rounded(candidate.co2eGrams)},
            {u"fragility"_s, candidate.fragile.size()},
            {u"fragile"_s, jsonOf(candidate.fragile)},
            {u"scenarios"_s, scenarios}};
}

} // namespace

QJsonArray jsonOf(const QList<compare::NotHere> &notHere)
{
    QJsonArray array;
    for (const compare::NotHere &one : notHere)
        array.append(QJsonObject{{u"strategy"_s, recipes::nameOf(one.strategy)}, {u"because"_s, one.because}});
    return array;
}

QJsonObject jsonOf(const compare::Search &search)
{
    QJsonArray front;
    for (int place = 0; place < int(search.front.size()); ++place) {
        QJsonObject candidate = candidateJson(search.front.at(place));
        candidate.insert(u"best"_s, jsonOf(search.namesOf(place)));
        front.append(candidate);
    }
    QJsonObject object{{u"event"_s, chosenJson(search.event, search.isEventChosen)},
                       {u"mix"_s, jsonOf(search.mix)},
                       {u"tried"_s, search.tried},
                       {u"notHere"_s, jsonOf(search.notHere)},
                       {u"front"_s, front}};
    if (search.now)
        object.insert(u"now"_s, candidateJson(*search.now));
    return object;
}

QJsonObject jsonOf(const compare::Proposal &proposal, const QString &runner)
{
    const auto jobs = [](const QList<recipes::LeftOutJob> &leftOut) {
        QJsonArray array;
        for (const recipes::LeftOutJob &job : leftOut)
            array.append(QJsonObject{{u"job"_s, job.job}, {u"because"_s, job.because}});
        return array;
    };
    QJsonArray incomplete;
    for (const compare::Incomplete &one : proposal.incomplete)
        incomplete.append(QJsonObject{{u"id"_s, recipes::nameOf(one.strategy)}, {u"leftOut"_s, jobs(one.leftOut)}});
    return {{u"pipeline"_s, QString::fromUtf8(proposal.text)},
            {u"strategy"_s, recipes::nameOf(proposal.strategy)},
            {u"runner"_s, runner},
            {u"because"_s, proposal.because},
            {u"problem"_s, proposal.problem},
            {u"leftOut"_s, jobs(proposal.leftOut)},
            {u"notCompared"_s, incomplete}};
}

} // namespace caravan::cli
