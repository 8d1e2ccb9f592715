// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/figures.h"
#include "core/base/texts.h"
#include "core/estimate/commands/container_run.h"
#include "core/estimate/commands/images.h"
#include "core/estimate/commands/own_work.h"
#include "core/estimate/commands/package_assumptions.h"
#include "core/estimate/time/machine.h"
#include "core/recipes/image_lookup.h"

#include <QRegularExpression>

namespace caravan::estimate {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(ContainerCommandsTexts);

/// Builds of images in one job that are played; beyond them nobody waits for an estimate.
constexpr int mostBuilds = 50;

/// The Dockerfile that stands in the scripts of the job, as a here-document or in quotes.
QList<Instruction> dockerfileIn(const QString &text)
{
    static const QRegularExpression line(u"^\\s*(FROM|RUN|ENV|ARG|COPY|ADD|USER|WORKDIR)\\s+(.+)$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    QList<Instruction> instructions;
    QString joined = text;
    joined.replace(u"\\\n"_s, u" "_s);
    for (const QString &each : joined.split(u'\n')) {
        const QRegularExpressionMatch match = line.match(each);
        const QString name = match.captured(1).toUpper();
        if (match.hasMatch() && (name == "FROM"_L1 || name == "ARG"_L1 || !instructions.isEmpty()))
            instructions.append({match.captured(1).toUpper(), match.captured(2)});
    }
    return instructions;
}

QString valueOfOption(const Shell &shell, const QStringList &words, std::initializer_list<QStringView> names)
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        for (const QStringView name : names) {
            if (words[i] == name)
                return shell.environment.expanded(words.value(i + 1));
            if (words[i].startsWith(name) && words[i].size() > name.size() && words[i][name.size()] == u'=')
                return shell.environment.expanded(words[i].mid(name.size() + 1));
        }
    }
    return {};
}

/// The values of an option that may stand several times.
QStringList valuesOfOption(const Shell &shell, const QStringList &words, QStringView name)
{
    QStringList values;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words[i] == name)
            values.append(shell.environment.expanded(words.value(i + 1)));
        else if (words[i].startsWith(name) && words[i].size() > name.size() && words[i][name.size()] == u'=')
            values.append(shell.environment.expanded(words[i].mid(name.size() + 1)));
    }
    return values;
}

bool isInRegistry(const Shell &shell, const QString &reference)
{
    if (!isProjectImage(shell.environment, reference))
        return true;
    return shell.world.image(reference) || shell.effects.pushedImages.contains(reference);
}

/// Notes that an earlier job or run has pushed an image.
void noteFound(Shell &shell, const QString &reference)
{
    if (isProjectImage(shell.environment, reference))
        shell.foundImage = reference;
}

/// A stage of a Dockerfile when all its instructions have run.
struct BuildStage {
    QString name; ///< behind AS
    StartImage base;
    Files files;
    QSet<QString> systemPackages;
};

/// `COPY --from=build /home/opam/.opam /home/opam/.opam`: takes the switches that stand there out of an earlier stage.
void copyFromStage(const QString &arguments, const QList<BuildStage> &stages, Shell &container)
{
    static const QRegularExpression option(u"--from=(\\S+)"_s);
    const QString from = option.match(arguments).captured(1);
    const auto source = std::find_if(stages.begin(), stages.end(), [&](const BuildStage &other) { return other.name == from; });
    QStringList paths = arguments.split(u' ', Qt::SkipEmptyParts);
    paths.removeIf([](const QString &word) { return word.startsWith("--"_L1); });
    if (source == stages.end() || paths.size() < 2)
        return;
    const QString to = paths.takeLast();
    for (const QString &path : std::as_const(paths)) {
        const Files::Entries entries = source->files.under(path);
        for (auto file = entries.cbegin(); file != entries.cend(); ++file) {
            container.files.put(to + file.key().sliced(path.size()), file.value());
            if (std::holds_alternative<Switch>(file.value()))
                container.globalSwitch = file.key().section(u'/', -1);
        }
    }
}

/// `ENV A=1 B=2`, `ENV A 1`, `ARG A=1`; an argument that has a value keeps it.
void setVariables(Shell &container, const Instruction &instruction)
{
    const QStringList words = instruction.argument.split(u' ', Qt::SkipEmptyParts);
    const bool isArgument = instruction.name == "ARG"_L1;
    if (!isArgument && !words.value(0).contains(u'=')) {
        container.environment.set(words.value(0), script::Value::of(container.environment.expanded(words.mid(1).join(u' '))));
        return;
    }
    for (const QString &word : words) {
        const qsizetype sign = word.indexOf(u'=');
        QString value = word.mid(sign + 1);
        if (value.size() > 1 && (value.startsWith(u'"') || value.startsWith(u'\'')) && value.endsWith(value.at(0)))
            value = value.mid(1, value.size() - 2);
        if (sign > 0 && !(isArgument && container.environment.contains(word.left(sign))))
            container.environment.set(word.left(sign), script::Value::of(container.environment.expanded(value)));
    }
}

/// `RUN --mount=type=cache,target=/x make` runs `make`; `RUN ["make", "all"]` likewise.
QString withoutRunOptions(QString text)
{
    static const QRegularExpression option(u"^--[a-z]+=\\S+\\s+"_s);
    while (text.contains(option))
        text.remove(option);
    static const QRegularExpression item(u"\"((?:[^\"\\\\]|\\\\.)*)\""_s);
    if (!text.startsWith(u'['))
        return text;
    QStringList words;
    for (auto matches = item.globalMatch(text); matches.hasNext();)
        words.append(script::quoted(matches.next().captured(1)));
    return words.join(u' ');
}

void runInstruction(Shell &shell, Shell &container, const Instruction &instruction, QList<BuildStage> &stages)
{
    if (instruction.name == u"FROM") {
        QStringList words = instruction.argument.split(u' ', Qt::SkipEmptyParts);
        words.removeIf([](const QString &word) { return word.startsWith("--"_L1); }); // `--platform=…`
        BuildStage stage;
        stage.name = words.value(1).toUpper() == "AS"_L1 ? words.value(2) : QString::number(stages.size());
        stage.base = imageOf(shell.setting, shell.world, shell.environment, words.value(0));
        pull(shell, stage.base);
        startIn(container, stage.base);
        stages.append(stage);
    } else if (instruction.name == u"ENV" || instruction.name == u"ARG") {
        setVariables(container, instruction);
    } else if (instruction.name == u"RUN") {
        container.runText(withoutRunOptions(instruction.argument));
        container.startAnew(container.environment); // each has a shell of its own
    } else if (instruction.name == u"COPY" && !stages.isEmpty()) {
        copyFromStage(instruction.argument, stages, container);
    }
    if (!stages.isEmpty()) {
        stages.last().files = container.files;
        stages.last().systemPackages = container.systemPackages;
    }
}

/// Runs the instructions in a container of their own, charged to this job; the last stage is the image.
BuiltImage runDockerfile(Shell &shell, const QList<Instruction> &instructions, const QStringList &buildArguments)
{
    const Costs &costs = shell.costs();
    Shell container(shell.setting, shell.world, shell.circumstances, shell.environment, shell.ledger, shell.effects);
    container.environment.unset(u"OPAMROOT"_s);
    for (const QString &given : buildArguments)
        container.environment.set(given.section(u'=', 0, 0), script::Value::of(shell.environment.expanded(given.section(u'=', 1))));
    container.jobName = shell.jobName;
    QList<BuildStage> stages;
    for (const Instruction &instruction : instructions)
        runInstruction(shell, container, instruction, stages);
    if (!container.failure.isEmpty())
        shell.fail(container.failure);
    const BuildStage last = stages.isEmpty() ? BuildStage() : stages.constLast();
    BuiltImage image;
    image.base = last.base.reference;
    image.systemPackages = container.systemPackages;
    image.dependencies = shell.revision.dependencies;
    double added = unpackedBytes(costs, container.systemPackages - last.base.systemPackages);
    if (const Switch *content = firstSwitch(container.files.all())) {
        image.content = *content;
        Switch extra = *content;
        extra.packages.subtract(last.base.content.packages);
        if (!last.base.content.compiler.isEmpty())
            extra.compiler.clear();
        added += sizeOf(extra, costs).bytes;
    }
    image.bytes = last.base.bytes + added;
    image.compressedBytes = last.base.compressedBytes + added * costs.layerRatio;
    return image;
}

/// What a Dockerfile that Caravan cannot see is taken to do: of a project that has nothing to do with OCaml, some build that is not known.
QList<Instruction> usualDockerfile(Shell &shell)
{
    if (!hasToDoWithOcaml(shell)) {
        chargeUnknown(shell, u"build"_s, Phase::Build, ContainerCommandsTexts::tr("what the Dockerfile runs"),
                      ContainerCommandsTexts::tr("The Dockerfile is not known: %1 assumed for what it runs, up to %2."));
        return {{u"FROM"_s, u"debian:13"_s}};
    }
    shell.setting.assumeUnknown(
        ContainerCommandsTexts::tr("The Dockerfile starts from an image of ocaml/opam and installs all dependencies of the project."),
        {ContainerCommandsTexts::tr("most images of CI begin so, and the project needs these packages"), {}, u"assumed"_s},
        causeOfPackages());
    return {{u"FROM"_s, u"ocaml/opam"_s}, {u"RUN"_s, u"sudo apt-get update && opam install . --deps-only --with-test --with-doc"_s}};
}

/// The file of the project that a build reads: that of `-f`, else the one in the folder that is named last. Empty where it is not known.
QList<Instruction> dockerfileOfProject(const Shell &shell, const QStringList &words)
{
    const project::Project *project = shell.setting.inputs.project;
    if (!project)
        return {};
    QString given = valueOfOption(shell, words, {u"-f", u"--file", u"--dockerfile"});
    const QString context = valueOfOption(shell, words, {u"--context"});
    if (given.isEmpty()) {
        const QString folder = context.isEmpty() ? shell.environment.expanded(words.constLast()) : context;
        given = (folder.startsWith(u'-') ? u"."_s : folder) + "/Dockerfile"_L1;
    }
    const QString path = absolutePath(given, shell.folder);
    return isInProject(path) ? dockerfileIn(project->code.dockerfiles.value(path.mid(projectFolder().size() + 1))) : QList<Instruction>();
}

/// How many of the platforms that a build asks for are not the runner's, and so are emulated; none where the Dockerfile compiles for them itself.
int emulatedPlatforms(const Shell &shell, const QStringList &words, const QList<Instruction> &instructions)
{
    const bool crosses = std::any_of(instructions.cbegin(), instructions.cend(), [](const Instruction &instruction) {
        return instruction.name == "FROM"_L1 && instruction.argument.contains("BUILDPLATFORM"_L1);
    });
    if (crosses)
        return 0;
    const QStringList platforms = valueOfOption(shell, words, {u"--platform", u"--custom-platform"}).split(u',', Qt::SkipEmptyParts);
    return int(std::count_if(platforms.cbegin(), platforms.cend(), [](const QString &platform) {
        return !platform.contains("amd64"_L1) && !platform.contains("x86"_L1) && platform != "local"_L1 && !platform.startsWith(u'$');
    }));
}

/// Charges again what a build has charged since number \a from, for \a others platforms that are emulated.
void buildForOthers(Shell &shell, qsizetype from, int others)
{
    if (others < 1)
        return;
    const Cost &slower = shell.costs().emulationFactor;
    const Spread spread = shell.costs().spreadOf(slower);
    const Cause cause = causeOf(slower.provenance.source);
    for (Charge charge : shell.ledger.charges().mid(from)) {
        const double factor = others * (charge.resource == Resource::Processor ? slower.value : 1);
        charge.seconds *= factor;
        charge.cpuSeconds *= factor;
        charge.bytes *= others;
        charge.spread = {charge.spread.down * spread.down, charge.spread.up * spread.up};
        charge.cause = cause;
        shell.ledger.add(charge);
    }
    shell.setting.assumeUnknown(
        ContainerCommandsTexts::tr("“%1” builds for %n platform(s) that the runner is not: emulated, programs take %2 times as long.",
                                   nullptr, others)
            .arg(shell.jobName, formatFigure(slower)),
        slower.provenance, cause);
}

/// Whether an instruction copies the whole project: what stands behind it in its stage is made anew by every commit.
bool copiesProject(const Instruction &instruction)
{
    if (instruction.name != "COPY"_L1 && instruction.name != "ADD"_L1)
        return false;
    QStringList words = instruction.argument.split(u' ', Qt::SkipEmptyParts);
    const bool isOfStage = std::any_of(words.cbegin(), words.cend(), [](const QString &word) { return word.startsWith("--from"_L1); });
    words.removeIf([](const QString &word) { return word.startsWith("--"_L1); });
    return !isOfStage && (words.value(0) == "."_L1 || words.value(0) == "./"_L1);
}

/// What a build takes whose layers are in a cache: those that stand behind a copy of the project are not.
void runAnew(Shell &shell, const BuiltImage &earlier, const QString &reference, const QList<Instruction> &instructions)
{
    Shell container(shell.setting, shell.world, shell.circumstances, shell.environment, shell.ledger, shell.effects);
    container.environment.unset(u"OPAMROOT"_s);
    container.jobName = shell.jobName;
    startIn(container, imageOf(shell.setting, reference, earlier));
    bool isAnew = false;
    for (const Instruction &instruction : instructions) {
        isAnew = instruction.name != "FROM"_L1 && (isAnew || copiesProject(instruction));
        if (!isAnew || instruction.name != "RUN"_L1)
            continue;
        container.runText(withoutRunOptions(instruction.argument));
        container.startAnew(container.environment);
    }
    container.settleBackground(true);
}

void build(Shell &shell, const QStringList &words, const QString &tag)
{
    QList<Instruction> instructions = dockerfileOfProject(shell, words);
    // Kaniko keeps layers in the registry where it is told to.
    const bool usesCache = words.join(u' ').contains(u"--cache-from"_s) || words.contains(u"--cache=true"_s) || words.contains(u"--cache"_s);
    for (const BuiltImage &earlier : shell.world.registry()) {
        if (usesCache && earlier.dependencies == shell.revision.dependencies) {
            StartImage image = imageOf(shell.setting, shell.world, shell.environment, earlier.base);
            image.compressedBytes = earlier.compressedBytes;
            image.bytes = earlier.bytes;
            pull(shell, image);
            const qsizetype from = shell.ledger.size();
            runAnew(shell, earlier, tag, instructions);
            buildForOthers(shell, from, emulatedPlatforms(shell, words, instructions));
            shell.effects.builtImages.insert(tag, earlier);
            return;
        }
    }
    if (++shell.effects.builds > mostBuilds) {
        shell.setting.assume(ContainerCommandsTexts::tr("Of the images that one job builds, the first %1 count.").arg(mostBuilds),
                             shell.costs().dockerCommand);
        return;
    }
    if (instructions.isEmpty()) {
        if (!shell.dockerfile)
            shell.dockerfile = dockerfileIn(shell.text());
        instructions = shell.dockerfile->isEmpty() ? usualDockerfile(shell) : *shell.dockerfile;
    }
    const qsizetype from = shell.ledger.size();
    shell.effects.builtImages.insert(tag, runDockerfile(shell, instructions, valuesOfOption(shell, words, u"--build-arg")));
    buildForOthers(shell, from, emulatedPlatforms(shell, words, instructions));
}

void push(Shell &shell, const QString &tag)
{
    const Costs &costs = shell.costs();
    BuiltImage image = shell.effects.builtImages.value(tag);
    image.isNamedByInputs = !recipes::baseOfProjectImage(tag).isEmpty();
    const BuiltImage *known = shell.world.image(tag);
    if (known && *known == image)
        return;
    if (image.base.isEmpty()) { // made elsewhere, or by a line that is not read
        chargeUnknown(shell, u"deploy"_s, Phase::Deploy, ContainerCommandsTexts::tr("an image is pushed"),
                      ContainerCommandsTexts::tr("How large the image is that is pushed, nothing tells: %1 assumed, up to %2."));
        shell.effects.pushedImages.insert(tag, image);
        return;
    }
    const StartImage base = imageOf(shell.setting, shell.world, shell.environment, image.base);
    const double bytes = std::max(0.0, image.bytes - base.bytes);
    constexpr double gigabyte = 1e9;
    shell.chargeCpu(Phase::Deploy, bytes / gigabyte * costs.layerZipCpuPerGigabyte, costs.twoCoresSerial, costs.layerZipCpuPerGigabyte,
                    ContainerCommandsTexts::tr("layers compressed"));
    const double compressed = bytes * costs.layerRatio;
    shell.chargeSeconds(Phase::Deploy, compressed / costs.registryBytesPerSecond, costs.asSpread(costs.spreadAssumed),
                        costs.registryBytesPerSecond,
                        ContainerCommandsTexts::tr("%1 pushed to the registry").arg(formatBytes({compressed})), compressed);
    shell.effects.pushedImages.insert(tag, image);
}

/// `docker run`: pulls the image and plays what runs in it.
Status runCommandInContainer(Shell &shell, const QStringList &words)
{
    const ContainerCall call = ContainerCall::of(words);
    const QString reference = shell.environment.expanded(call.image);
    const bool isBuilt = shell.effects.builtImages.contains(reference); // what the job has built is there
    if (!isBuilt && !isInRegistry(shell, reference))
        return Status::Failure;
    if (!isBuilt)
        pull(shell, imageOf(shell.setting, shell.world, shell.environment, reference));
    runInContainer(shell, call);
    return Status::Success;
}

/// What images that a file of compose names take to build or to start, nothing tells.
Status runCompose(Shell &shell, const QStringList &words)
{
    const bool runs = words.contains(u"run"_s) || words.contains(u"exec"_s);
    const bool builds = words.contains(u"build"_s) || words.contains(u"up"_s);
    if (builds || runs)
        chargeUnknown(shell, runs ? u"test"_s : u"build"_s, runs ? Phase::Test : Phase::Build, u"docker compose"_s,
                      ContainerCommandsTexts::tr("What “docker compose” builds and runs is not known to Caravan: %1 assumed, up to %2."));
    return Status::Success;
}

} // namespace

Status runContainer(Shell &shell, const QStringList &words)
{
    const Costs &costs = shell.costs();
    const bool isKaniko = !recipes::imageBuilders().contains(words.constFirst());
    QStringList operands;
    for (const QString &word : words.mid(1)) {
        if (!word.startsWith(u'-'))
            operands.append(word);
    }
    QString command = isKaniko ? u"build"_s : operands.value(0);
    static const QStringList groups = {u"buildx"_s, u"container"_s, u"builder"_s};
    if (groups.contains(command) && operands.size() > 1) // `docker buildx create` builds nothing
        command = operands.value(1);
    const QString tag = valueOfOption(shell, words, {u"-t", u"--tag", u"--destination"});

    if (command == "build"_L1 || command == "bake"_L1 || command == "bud"_L1) {
        shell.chargeSeconds(Phase::Packages, costs.dockerCommand, ContainerCommandsTexts::tr("docker build"));
        build(shell, words, tag);
        if (isKaniko || words.contains(u"--push"_s))
            push(shell, tag);
        return Status::Success;
    }
    if (command == "compose"_L1)
        return runCompose(shell, words);
    shell.chargeSeconds(Phase::Deploy, costs.dockerCommand, ContainerCommandsTexts::tr("the registry is asked"));
    if (command == "run"_L1)
        return runCommandInContainer(shell, words.mid(words.indexOf(u"run"_s) + 1));
    if (command == "exec"_L1) {
        chargeUnknown(shell, u"other"_s, Phase::Build, ContainerCommandsTexts::tr("what runs in the container"),
                      ContainerCommandsTexts::tr("What “docker exec” runs is not known to Caravan: %1 assumed, up to %2."));
        return Status::Success;
    }
    const QString last = operands.isEmpty() ? QString() : shell.environment.expanded(operands.constLast());
    if (command == "push"_L1) {
        push(shell, last);
    } else if (command == "tag"_L1 && operands.size() > 2) {
        const QString from = shell.environment.expanded(operands[1]);
        if (shell.effects.builtImages.contains(from))
            shell.effects.builtImages.insert(last, shell.effects.builtImages.value(from));
    } else if (command == "pull"_L1) {
        if (!shell.effects.builtImages.contains(last) && !isInRegistry(shell, last))
            return Status::Failure;
        noteFound(shell, last);
        pull(shell, imageOf(shell.setting, shell.world, shell.environment, last));
    } else if (command == "manifest"_L1 || command == "image"_L1) {
        if (!isInRegistry(shell, last))
            return Status::Failure;
        noteFound(shell, last);
    }
    return Status::Success;
}

} // namespace caravan::estimate
