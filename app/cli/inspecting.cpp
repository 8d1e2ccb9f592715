// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/inspecting.h"

#include "app/cli/input.h"
#include "app/cli/json.h"
#include "core/base/figures.h"
#include "core/base/texts.h"
#include "core/project/asking_opam.h"
#include "core/project/inputs.h"
#include "core/recipes/confidence.h"
#include "core/recipes/host_fit.h"
#include "core/recipes/key_block.h"
#include "core/recipes/project_fit.h"
#include "core/recipes/repositories.h"
#include "core/recipes/strategy.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QRegularExpression>

namespace caravan::cli {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(InspectingTexts);

QString line(const QString &label, const QString &value)
{
    constexpr int width = 24;
    return value.isEmpty() ? QString() : label.leftJustified(width - 1) + u' ' + value + u'\n';
}

/// Facts of one kind in a line: values with the places that they stand at.
QString factLines(const project::Project &project)
{
    QString text;
    for (qsizetype i = 0; i < project.facts.size();) {
        const project::FactKind kind = project.facts[i].kind;
        QStringList values;
        for (; i < project.facts.size() && project.facts[i].kind == kind; ++i) {
            const project::Fact &fact = project.facts[i];
            const QString place = fact.line > 1 ? u"%1:%2"_s.arg(fact.file, QString::number(fact.line)) : fact.file;
            values.append(fact.value.isEmpty() || fact.value == fact.file ? place : u"%1 (%2)"_s.arg(fact.value, place));
        }
        text += line(project::titleOf(kind), values.join(u", "_s));
    }
    return text;
}

/// The newest OCaml that the project can have, and what keeps it from a newer one.
QString newestOcaml(const project::Project &project)
{
    if (project.closure.whyNotNewer.isEmpty())
        return project.closure.ocaml;
    if (project.closure.ocaml.isEmpty())
        return InspectingTexts::tr("none: %1 has no OCaml for “%2”").arg(project.closure.source, project.closure.whyNotNewer);
    return InspectingTexts::tr("%1 (no newer one because of “%2”)").arg(project.closure.ocaml, project.closure.whyNotNewer);
}

/// Packages that opam's own repository does not have, and the repositories that do.
QString repositoryText(const recipes::NeededRepositories &needed)
{
    QString text;
    for (const recipes::NeededRepository &one : needed.known)
        text += line(InspectingTexts::tr("Repository"),
                     InspectingTexts::tr("%1 (%2) has %3").arg(one.repository.name, one.repository.address, one.packages.join(u", "_s)));
    return text + line(InspectingTexts::tr("Not known"), needed.homeless.join(u", "_s));
}

QJsonArray repositoryJson(const recipes::NeededRepositories &needed)
{
    QJsonArray array;
    for (const recipes::NeededRepository &one : needed.known)
        array.append(QJsonObject{{u"name"_s, one.repository.name},
                                 {u"address"_s, one.repository.address},
                                 {u"packages"_s, jsonOf(one.packages)},
                                 {u"source"_s, one.repository.provenance.source},
                                 {u"date"_s, one.repository.provenance.date},
                                 {u"confidence"_s, one.repository.provenance.confidence}});
    return array;
}

QString projectText(const project::Project &project, const recipes::NeededRepositories &repositories)
{
    QStringList files;
    int direct = 0;
    for (const opam::OpamFile &file : project.opamFiles)
        files.append(file.file);
    for (const opam::ClosurePackage &package : project.closure.packages)
        direct += package.isDirect ? 1 : 0;
    if (project.isDuneWithoutPackages())
        files.append(InspectingTexts::tr("none: dune builds the project, and opam has no package to install"));
    QString text = line(InspectingTexts::tr("Project"), project.name) + line(InspectingTexts::tr("opam files"), files.join(u", "_s))
        + line(InspectingTexts::tr("OCaml"), project.ocamlConstraint);
    text += line(InspectingTexts::tr("Dependencies"),
                 InspectingTexts::tr("%1 direct, %2 in all (%3)")
                     .arg(QString::number(direct), QString::number(project.closure.packages.size()), project.closure.source));
    text += line(InspectingTexts::tr("Newest OCaml"), newestOcaml(project));
    text += line(InspectingTexts::tr("No solution"), project.closure.problem);
    text += repositoryText(repositories);
    if (!project.closure.pinned.isEmpty()) {
        text += line(InspectingTexts::tr("Pinned"),
                     InspectingTexts::tr("%1 (what they need is not known)").arg(project.closure.pinned.join(u", "_s)));
    }
    text += line(InspectingTexts::tr("Debian packages"), project.closure.debian.join(u' '));
    if (project.closure.ubuntu != project.closure.debian)
        text += line(InspectingTexts::tr("Ubuntu packages"), project.closure.ubuntu.join(u' '));
    text += line(InspectingTexts::tr("Alpine packages"), project.closure.alpine.join(u' '));
    text += line(InspectingTexts::tr("Fedora packages"), project.closure.fedora.join(u' '));
    if (project.git) {
        const project::Git &git = *project.git;
        text += line(InspectingTexts::tr("Git"),
                     InspectingTexts::tr("%1 @ %2, %n commit(s), default branch %3", nullptr, git.commitCount)
                         .arg(git.branch, git.head, git.defaultBranch));
        text += line(InspectingTexts::tr("Remote"), git.remote);
        if (git.isShallow)
            text += line(InspectingTexts::tr("Clone"), InspectingTexts::tr("shallow: not all commits are there"));
        if (git.size) {
            text += line(InspectingTexts::tr("Clone fetches"),
                         git.size->packBytes > 0
                             ? InspectingTexts::tr("%1 with the whole history; %2 are checked out")
                                   .arg(formatBytes({git.size->packBytes}), formatBytes({git.size->treeBytes}))
                             : InspectingTexts::tr("%1 are checked out; how much the whole history has, this clone does not tell")
                                   .arg(formatBytes({git.size->treeBytes})));
        }
        if (git.keyCommits > 0)
            text += line(InspectingTexts::tr("Key files changed"),
                         InspectingTexts::tr("in %1 of the last %n commit(s)", nullptr, git.keyCommits).arg(git.keyChanges));
    }
    text += line(InspectingTexts::tr("Pipeline"), project.hasPipeline ? u".gitlab-ci.yml"_s : InspectingTexts::tr("none", "a pipeline"));
    text += factLines(project);
    const project::Inputs inputs = project::inputsOf(project);
    if (!inputs.targets.isEmpty())
        text += line(InspectingTexts::tr("Dependencies by"),
                     u"opam install %1 --deps-only%2"_s.arg(inputs.targets.join(u' '), inputs.isLocked() ? u" --locked"_s : QString()));
    text += line(InspectingTexts::tr("Cache key from"), inputs.keyFiles.join(u", "_s));
    const auto addLines = [&text](const QString &what, qint64 lines) {
        if (lines > 0)
            text += line(what, InspectingTexts::tr("%n line(s)", nullptr, int(lines)));
    };
    text += line(InspectingTexts::tr("OCaml sources"), InspectingTexts::tr("%n line(s)", nullptr, int(project.sourceLines)));
    addLines(InspectingTexts::tr("Proofs"), project.code.coqLines);
    addLines(InspectingTexts::tr("C sources"), project.code.cLines);
    addLines(InspectingTexts::tr("C++ sources"), project.code.cppLines);
    addLines(InspectingTexts::tr("Rust sources"), project.code.rustLines);
    if (project.code.tests > 0)
        text += line(InspectingTexts::tr("Tests"), QString::number(project.code.tests));
    return text;
}

/// Where the project's pipelines run, and by which profile that is judged.
struct Server {
    std::optional<project::Host> host;
    recipes::RunnerTraits runner;
    bool isRunnerChosen = false; ///< by the user
    bool isRegistrySaid = false; ///< by the user
    const project::Project *project = nullptr;

    /// What it needs of server, runner and project.
    QList<recipes::HostNeed> needsOf(const recipes::Strategy &strategy) const
    {
        QList<recipes::HostNeed> needs = recipes::needsAt(strategy, host ? &*host : nullptr, runner);
        if (const std::optional<Error> error = recipes::whyNotFor(project, strategy))
            needs.append({u"packages"_s, recipes::Availability::Missing, error->message});
        return needs;
    }
};

Result<Server> serverOf(const Arguments &arguments, const project::Project &project, const Knowledge &knowledge)
{
    Server server;
    server.host = project.server();
    server.project = &project;
    server.isRegistrySaid = project.statements.hasRegistry.has_value();
    const QString id = arguments.value(u"--runner"_s);
    server.isRunnerChosen = !id.isEmpty();
    const Result<estimate::Runner> runner = runnerOf(knowledge, id, &project);
    if (!runner)
        return runner.error();
    server.runner = *runner;
    return server;
}

/// "yes", "no", with "(assumed)" where nobody has said it; "not verified".
QString factText(bool value, const std::optional<bool> &known, bool isSaid = false)
{
    const QString word = value ? InspectingTexts::tr("yes") : InspectingTexts::tr("no");
    if (isSaid)
        return InspectingTexts::tr("%1 (you said so)").arg(word);
    return known ? word : InspectingTexts::tr("%1 (assumed)").arg(word);
}
QString factText(const std::optional<bool> &fact, bool isSaid = false)
{
    return fact ? factText(*fact, fact, isSaid) : InspectingTexts::tr("not verified");
}

QString serverText(const Server &server, const recipes::Catalogue &catalogue)
{
    const recipes::RunnerTraits &runner = server.runner;
    QString text;
    if (server.host && !server.host->host.isEmpty())
        text += line(InspectingTexts::tr("Server"),
                     u"%1: %2 (%3, %4)"_s.arg(server.host->host, server.host->title, recipes::confidenceWord(server.host->confidence),
                                              server.host->date));
    if (server.host) {
        text += line(InspectingTexts::tr("Registry"), factText(server.host->hasRegistry, server.isRegistrySaid));
        text += line(InspectingTexts::tr("GitLab Pages"), factText(server.host->hasPages));
        text += line(InspectingTexts::tr("Jobs without tags"), factText(server.host->runsUntaggedJobs));
    }
    text += line(InspectingTexts::tr("Runner profile"),
                 server.isRunnerChosen ? InspectingTexts::tr("%1 (chosen)").arg(runner.id)
                                       : InspectingTexts::tr("%1 (suggested; --runner takes another)").arg(runner.id));
    text += line(InspectingTexts::tr("Privileged builds"),
                 factText(runner.isPrivileged, runner.knownPrivileged(), runner.isSaid(u"isPrivileged")));
    text += line(InspectingTexts::tr("Docker socket"), factText(runner.bindsSocket, runner.knownSocket(), runner.isSaid(u"bindsSocket")));
    text += line(InspectingTexts::tr("Shared cache"),
                 factText(runner.hasDistributedCache, runner.knownDistributedCache(), runner.isSaid(u"hasDistributedCache")));
    text += line(InspectingTexts::tr("Tags of jobs"), runner.knownTags().join(u", "_s));
    text += line(InspectingTexts::tr("Runner tags"), runner.tags.join(u", "_s));
    QHash<recipes::Availability, QStringList> strategies;
    for (const recipes::Strategy &strategy : catalogue.strategies)
        strategies[recipes::fitOf(server.needsOf(strategy))].append(recipes::nameOf(strategy.id));
    const auto namesOf = [&](recipes::Availability availability) { return strategies.value(availability).join(u", "_s); };
    text += line(InspectingTexts::tr("Strategies that fit"), namesOf(recipes::Availability::There));
    text += line(InspectingTexts::tr("by assumption"), namesOf(recipes::Availability::TakenAsThere));
    text += line(InspectingTexts::tr("not verified"), namesOf(recipes::Availability::Unknown));
    text += line(InspectingTexts::tr("not here"),
                 (strategies.value(recipes::Availability::TakenAsMissing) + strategies.value(recipes::Availability::Missing)).join(u", "_s));
    return text;
}

QJsonValue factJson(const std::optional<bool> &fact) { return fact ? QJsonValue(*fact) : QJsonValue(); }

QJsonObject serverJson(const Server &server, const recipes::Catalogue &catalogue)
{
    const recipes::RunnerTraits &runner = server.runner;
    QJsonArray strategies;
    for (const recipes::Strategy &strategy : catalogue.strategies) {
        const QList<recipes::HostNeed> needs = server.needsOf(strategy);
        QJsonArray array;
        for (const recipes::HostNeed &need : needs)
            array.append(QJsonObject{{u"need"_s, need.name}, {u"availability"_s, nameOf(need.availability)}, {u"sentence"_s, need.sentence}});
        strategies.append(
            QJsonObject{{u"id"_s, recipes::nameOf(strategy.id)}, {u"fits"_s, nameOf(recipes::fitOf(needs))}, {u"needs"_s, array}});
    }
    QJsonObject object{{u"runner"_s, runner.id},
                       {u"runnerIsChosen"_s, server.isRunnerChosen},
                       {u"privileged"_s, runner.isPrivileged},
                       {u"dockerSocket"_s, runner.bindsSocket},
                       {u"sharedCache"_s, runner.hasDistributedCache},
                       {u"assumed"_s, jsonOf(runner.assumed)},
                       {u"said"_s, jsonOf(runner.stated)},
                       {u"registrySaid"_s, server.isRegistrySaid},
                       {u"tags"_s, jsonOf(runner.tags)},
                       {u"jobTags"_s, jsonOf(runner.knownTags())},
                       {u"strategies"_s, strategies}};
    if (server.host) {
        const project::Host &host = *server.host;
        object.insert(u"host"_s, host.host);
        object.insert(u"kind"_s, nameOf(host.kind));
        object.insert(u"title"_s, host.title);
        object.insert(u"registry"_s, factJson(host.hasRegistry));
        object.insert(u"pages"_s, factJson(host.hasPages));
        object.insert(u"untaggedJobs"_s, factJson(host.runsUntaggedJobs));
        object.insert(u"confidence"_s, host.confidence);
        object.insert(u"source"_s, host.source);
        object.insert(u"date"_s, host.date);
    }
    return object;
}

/// What opam said, beside what Caravan says.
QString answerText(const project::OpamAnswer &answer)
{
    const QStringList differences = differencesOf(answer);
    const QString label = InspectingTexts::tr("opam %1").arg(answer.version);
    if (differences.isEmpty())
        return line(label, InspectingTexts::tr("chooses the same %n package(s)", nullptr, int(answer.packages.size())));
    QString text = line(label, InspectingTexts::tr("chooses otherwise:"));
    for (const QString &difference : differences)
        text += line(u" "_s, difference);
    return text;
}

QJsonObject answerJson(const project::OpamAnswer &answer)
{
    QJsonArray packages;
    for (const opam::ClosurePackage &package : answer.packages)
        packages.append(QJsonObject{{u"name"_s, package.name}, {u"version"_s, package.version}});
    return {{u"version"_s, answer.version}, {u"packages"_s, packages}, {u"differences"_s, jsonOf(differencesOf(answer))}};
}

/// The repository of `--repository`; null without the option.
Result<std::shared_ptr<const opam::Repository>> repositoryOf(const Arguments &arguments)
{
    QString path = arguments.value(u"--repository"_s);
    if (path.isEmpty())
        return std::shared_ptr<const opam::Repository>();
    if (path == "machine"_L1) {
        path = opam::Repository::machinePath();
        if (path.isEmpty())
            return Error{ErrorCode::NotFound, InspectingTexts::tr("opam has no repository on this machine."), u"~/.opam/repo/default"_s};
    }
    return opam::Repository::open(path);
}

/// Whether \a version is a release of OCaml that there is; a distribution's own may be any. Errors: Usage.
Result<Done> checkOcaml(const Arguments &arguments, const opam::Repository &repository)
{
    const QString version = arguments.value(u"--ocaml"_s);
    if (version.isEmpty())
        return Done{};
    QStringList known;
    for (const opam::Definition &definition : *repository.versions(u"ocaml-base-compiler"_s)) {
        if (definition.version == version)
            return Done{};
        known.append(definition.version);
    }
    static const QRegularExpression release(u"^\\d+\\.\\d+\\.\\d+$"_s);
    if (arguments.has(u"--system-ocaml"_s) && release.match(version).hasMatch())
        return Done{};
    return Error{ErrorCode::Usage,
                 InspectingTexts::tr("There is no OCaml “%1” in %2.").arg(version, repository.source()),
                 {},
                 0,
                 0,
                 InspectingTexts::tr("There are: %1.").arg(known.join(u", "_s))};
}

QLatin1StringView kindName(recipes::BlockKind kind)
{
    switch (kind) {
    case recipes::BlockKind::Stage:
        return "stage"_L1;
    case recipes::BlockKind::Job:
        return "job"_L1;
    case recipes::BlockKind::Image:
        return "image"_L1;
    case recipes::BlockKind::Strategy:
        return "strategy"_L1;
    }
    return {};
}

struct Row {
    QString id;
    QString kind;
    QString title;
    QList<recipes::Parameter> parameters;
};

} // namespace

Output inspect(const Arguments &arguments)
{
    const Result<std::shared_ptr<const opam::Repository>> repository = repositoryOf(arguments);
    if (!repository)
        return failure(repository.error());
    Result<project::Project> project = project::inspectFolder(arguments.path, *repository);
    if (!project)
        return failure(project.error());
    const auto knowledge = Knowledge::ofUser(arguments.path);
    if (!knowledge)
        return failure(knowledge.error());
    const Result<Server> server = serverOf(arguments, *project, **knowledge);
    if (!server)
        return failure(server.error());
    constexpr int standardSeconds = 120;
    bool isNumber = true;
    const int seconds = arguments.value(u"--timeout"_s, QString::number(standardSeconds)).toInt(&isNumber);
    if (!isNumber || seconds < 1) {
        return failure(
            {ErrorCode::Usage, InspectingTexts::tr("--timeout wants a number of seconds, not “%1”.").arg(arguments.value(u"--timeout"_s))});
    }
    const QString ocaml = arguments.value(u"--ocaml"_s);
    if (const Result<Done> done = checkOcaml(arguments, *repository ? **repository : *opam::usersRepository()); !done)
        return failure(done.error());
    if (!ocaml.isEmpty()) {
        project->closure =
            project->closureFor({.with = opam::WithFlags(opam::With::Test) | opam::With::Doc,
                                 .ocaml = ocaml,
                                 .compiler = arguments.has(u"--system-ocaml"_s) ? opam::Compiler::System : opam::Compiler::Built});
    }
    Output output;
    QJsonObject json = jsonOf(*project);
    json.insert(u"server"_s, serverJson(*server, (*knowledge)->catalogue));
    const recipes::NeededRepositories repositories = recipes::repositoriesFor(*project, (*knowledge)->catalogue);
    json.insert(u"repositories"_s, repositoryJson(repositories));
    QString text = projectText(*project, repositories) + serverText(*server, (*knowledge)->catalogue);
    if (arguments.has(u"--ask-opam"_s)) {
        const Result<project::OpamAnswer> answer = project::askOpam(*project, ocaml, seconds);
        if (!answer)
            return failure(answer.error());
        json.insert(u"opam"_s, answerJson(*answer));
        text += answerText(*answer);
    }
    output.out = arguments.has(u"--json"_s) ? printed(json) : printable(text);
    for (const Error &problem : project->problems)
        output.err += problem.toString().toUtf8() + '\n';
    for (const opam::Remark &remark : project->remarks) {
        QString sentence = remark.error.toString();
        if (!remark.isError())
            sentence.replace(u": error: "_s, u": warning: "_s);
        output.err += sentence.toUtf8() + '\n';
    }
    return output;
}

Output blocks(const Arguments &arguments)
{
    const Result<recipes::Catalogue> catalogue = recipes::Catalogue::ofUser({});
    if (!catalogue)
        return failure(catalogue.error());
    QList<Row> rows;
    for (const recipes::Block &block : catalogue->blocks)
        rows.append({block.id, kindName(block.kind), block.title, block.parameters});
    for (const recipes::Strategy &strategy : catalogue->strategies) {
        if (!catalogue->block(recipes::nameOf(strategy.id)))
            rows.append({recipes::nameOf(strategy.id), kindName(recipes::BlockKind::Strategy), strategy.title, {}});
    }
    for (const recipes::KeyBlock &key : recipes::keyBlocks())
        rows.append({key.id, u"key"_s, key.title, {}});
    Output output;
    QJsonArray array;
    for (const Row &row : std::as_const(rows)) {
        QJsonArray parameters;
        for (const recipes::Parameter &parameter : row.parameters)
            parameters.append(QJsonObject{{u"id"_s, parameter.id}, {u"title"_s, parameter.title}, {u"default"_s, parameter.defaultValue}});
        array.append(QJsonObject{{u"id"_s, row.id}, {u"kind"_s, row.kind}, {u"title"_s, row.title}, {u"parameters"_s, parameters}});
        if (!arguments.has(u"--json"_s))
            output.out += u"%1 %2 %3\n"_s.arg(row.kind.leftJustified(9), row.id.leftJustified(32), row.title).toUtf8();
    }
    if (arguments.has(u"--json"_s))
        output.out = printed({{u"blocks"_s, array}});
    return output;
}

/// The image as it is written, and what it is when variables hold its name.
QString imageText(const recipes::Recognised &recognised)
{
    const QString followed = recognised.parameters.value(u"image"_s);
    return followed.isEmpty() ? recognised.image : u"%1 (%2)"_s.arg(recognised.image, followed);
}

Output recogniseCommand(const Arguments &arguments)
{
    const Result<Input> input = readInput(arguments.path);
    if (!input)
        return failure(input.error());
    const Result<recipes::Catalogue> catalogue = recipes::Catalogue::ofUser(QFileInfo(input->file).path());
    if (!catalogue)
        return failure(catalogue.error());
    Output output;
    output.exit = Exit::Findings;
    QJsonObject jobs;
    yaml::Draft draft(input->tree);
    const auto differencesOfJobs = recipes::differencesOf({draft, input->reading}, input->pipeline, input->facts(), *catalogue);
    for (const gitlab::Job &job : input->pipeline.jobs) {
        if (job.isHidden)
            continue;
        const recipes::Recognised recognised = recipes::recognise(job, *catalogue);
        if (recognised.follows() || !recognised.block.isEmpty())
            output.exit = Exit::Fine;
        const QList<recipes::Difference> differences = differencesOfJobs.value(job.name);
        QJsonObject object = jsonOf(recognised);
        object.insert(u"differences"_s, jsonOf(differences));
        jobs.insert(job.name, object);
        output.out += printable(u"%1 %2 %3 %4\n"_s.arg(job.name.leftJustified(20), recipes::nameOf(recognised.strategy).leftJustified(18),
                                                       recognised.block.leftJustified(10), imageText(recognised)));
        for (const recipes::Difference &difference : differences)
            output.out += printable(u"    %1\n"_s.arg(difference.sentence));
    }
    if (arguments.has(u"--json"_s))
        output.out = printed({{u"jobs"_s, jobs}});
    return output;
}

} // namespace caravan::cli
