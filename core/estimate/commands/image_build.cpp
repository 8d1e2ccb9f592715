// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/commands/image_build.h"

#include "core/base/figures.h"
#include "core/base/texts.h"
#include "core/estimate/commands/dockerfile.h"
#include "core/estimate/commands/images.h"
#include "core/estimate/commands/own_work.h"
#include "core/estimate/commands/package_assumptions.h"
#include "core/estimate/time/machine.h"

#include <QRegularExpression>

#include <algorithm>

namespace caravan::estimate {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(ImageBuildTexts);

/// Builds of images in one job that are played; beyond them nobody waits for an estimate.
constexpr int mostBuilds = 50;

/// A stage of a Dockerfile when all its instructions have run.
struct BuiltStage {
    QString name; ///< behind AS
    qsizetype number = 0;
    StartImage base;       ///< the image that it, or the stage that it starts from, starts from
    bool isPulled = false; ///< what it is made of has been downloaded, or was made here
    ShellState state = {};
    std::optional<Environment> environment = {};
};

/// `COPY --from=build /home/opam/.opam /home/opam/.opam`: takes the switches that stand there out of an earlier stage.
void copyFromStage(const QString &arguments, const QList<BuiltStage> &stages, Shell &container)
{
    const QString from = sourceOfCopy(arguments);
    const auto source = std::find_if(stages.begin(), stages.end(), [&](const BuiltStage &other) {
        return other.name.compare(from, Qt::CaseInsensitive) == 0 || QString::number(other.number) == from;
    });
    QStringList paths = arguments.split(u' ', Qt::SkipEmptyParts);
    paths.removeIf([](const QString &word) { return word.startsWith("--"_L1); });
    if (source == stages.end() || paths.size() < 2)
        return;
    const QString to = paths.takeLast();
    for (const QString &path : std::as_const(paths)) {
        const Files::Entries entries = source->state.files.under(path);
        for (auto file = entries.cbegin(); file != entries.cend(); ++file) {
            container.files.put(to + file.key().sliced(path.size()), file.value());
            if (std::holds_alternative<Switch>(file.value()))
                container.globalSwitch = file.key().section(u'/', -1);
        }
    }
}

/// `ENV A=1 B=2`, `ENV A 1`, `ARG A=1`; an argument that has a value keeps it.
void setVariables(Shell &container, const Instruction &instruction, const QMap<QString, QString> &arguments)
{
    const QStringList words = instruction.argument.split(u' ', Qt::SkipEmptyParts);
    const bool isArgument = instruction.name == "ARG"_L1;
    if (!isArgument && !words.value(0).contains(u'=')) {
        container.environment.set(words.value(0), script::Value::of(container.environment.expanded(words.mid(1).join(u' '))));
        return;
    }
    for (const QString &word : words) {
        const qsizetype sign = word.indexOf(u'=');
        if (isArgument && sign < 0 && !container.environment.contains(word) && arguments.contains(word)) // one of those in front of all stages
            container.environment.set(word, script::Value::of(arguments.value(word)));
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

/// What a Dockerfile that Caravan cannot see is taken to do: of a project that has nothing to do with OCaml, some build that is not known.
QList<Instruction> usualDockerfile(Shell &shell)
{
    if (!hasToDoWithOcaml(shell)) {
        chargeUnknown(shell, u"build"_s, Phase::Build, ImageBuildTexts::tr("what the Dockerfile runs"),
                      ImageBuildTexts::tr("The Dockerfile is not known: %1 assumed for what it runs, up to %2."));
        return {{u"FROM"_s, u"debian:13"_s}};
    }
    shell.setting.assumeUnknown(ImageBuildTexts::tr(
                                    "The Dockerfile starts from an image of ocaml/opam and installs all dependencies of the project."),
                                {ImageBuildTexts::tr("most images of CI begin so, and the project needs these packages"), {}, u"assumed"_s},
                                causeOfPackages());
    return {{u"FROM"_s, u"ocaml/opam"_s}, {u"RUN"_s, u"sudo apt-get update && opam install . --deps-only --with-test --with-doc"_s}};
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
        ImageBuildTexts::tr("“%1” builds for %n platform(s) that the runner is not: emulated, programs take %2 times as long.", nullptr,
                            others)
            .arg(shell.jobName, formatFigure(slower)),
        slower.provenance, cause);
}

/// The file of the project that a build reads. Empty where it is not known.
QList<Instruction> dockerfileOfProject(const Shell &shell, const BuildCall &call)
{
    const project::Project *project = shell.setting.inputs.project;
    if (!project || call.file == "-"_L1)
        return {};
    const QString path = absolutePath(call.file.isEmpty() ? call.context + "/Dockerfile"_L1 : call.file, shell.folder);
    return isInProject(path) ? dockerfileIn(project->code.dockerfiles.value(path.mid(projectFolder().size() + 1))) : QList<Instruction>();
}

/// How many of the platforms that a build asks for are not the runner's, and so are emulated; none where the Dockerfile compiles for them itself.
int emulatedPlatforms(const BuildCall &call, const QList<Instruction> &instructions)
{
    const bool crosses = std::any_of(instructions.cbegin(), instructions.cend(), [](const Instruction &instruction) {
        return instruction.name == "FROM"_L1 && instruction.argument.contains("BUILDPLATFORM"_L1);
    });
    if (crosses)
        return 0;
    return int(std::count_if(call.platforms.cbegin(), call.platforms.cend(), [](const QString &platform) {
        return !platform.contains("amd64"_L1) && !platform.contains("x86"_L1) && platform != "local"_L1 && !platform.startsWith(u'$');
    }));
}

/// A run of a Dockerfile, stage by stage, in containers that are charged to the job. What has its layers in a cache is run without charge, so that
/// what stands behind it finds what it has left.
class Builder
{
public:
    /// \a earlier: the image whose layers are there; null for none.
    Builder(Shell &shell, const BuildCall &call, const QList<Instruction> &instructions, const BuiltImage *earlier) :
        m_shell(shell), m_call(call), m_file(readDockerfile(instructions)), m_earlier(earlier),
        m_loud(containerFor(shell.ledger, shell.effects)), m_quiet(containerFor(m_noLedger, m_noEffects))
    {
    }
    Q_DISABLE_COPY_MOVE(Builder)

    BuiltImage run()
    {
        for (const QString &given : m_call.arguments) {
            const QString name = given.section(u'=', 0, 0);
            if (m_file.arguments.contains(name))
                m_file.arguments.insert(name, given.section(u'=', 1));
        }
        const QList<qsizetype> numbers = m_file.needed(m_call.target, m_call.skipsOtherStages());
        if (numbers.isEmpty())
            return {};
        m_last = numbers.constLast();
        for (const qsizetype number : numbers)
            m_anew.insert(number, m_earlier ? firstChanged(number) : 0);
        if (m_earlier && m_earlier->layers != BuiltImage::Layers::All)
            runOthersWhole(numbers);
        if (std::all_of(m_anew.cbegin(), m_anew.cend(), [](qsizetype first) { return first < 0; }))
            return asItWas();
        for (const qsizetype number : numbers)
            runStage(number);
        if (!m_loud.failure.isEmpty())
            m_shell.fail(m_loud.failure);
        return image();
    }
    /// Bytes, unpacked, that the stages in front of the last have added to their images.
    double bytesBeside() const { return m_beside; }

private:
    Shell containerFor(Ledger &ledger, Effects &effects) const
    {
        return Shell(m_shell.setting, m_shell.world, m_shell.circumstances, m_shell.environment, ledger, effects);
    }

    /// \a before: the stage that it starts from; null for none.
    void begin(Shell &container, const BuiltStage *before)
    {
        container.jobName = m_shell.jobName;
        container.startAnew(before ? *before->environment : m_shell.environment);
        if (before)
            return;
        container.environment.unset(u"OPAMROOT"_s);
        for (const QString &given : m_call.arguments)
            container.environment.set(given.section(u'=', 0, 0), script::Value::of(given.section(u'=', 1)));
    }

    const BuiltStage *builtStage(const QString &name) const
    {
        const qsizetype number = m_file.stageOf(name);
        const auto found =
            std::find_if(m_built.cbegin(), m_built.cend(), [number](const BuiltStage &stage) { return stage.number == number; });
        return found == m_built.cend() ? nullptr : &*found;
    }

    /// The image that a stage starts from.
    StartImage baseOf(const QString &from) const
    {
        Environment environment = m_shell.environment;
        for (auto argument = m_file.arguments.cbegin(); argument != m_file.arguments.cend(); ++argument)
            environment.set(argument.key(), script::Value::of(*argument));
        return imageOf(m_shell.setting, m_shell.world, environment, from);
    }

    /// Number of the first instruction of a stage whose layer is another one than in the earlier image; -1: none is.
    qsizetype firstChanged(qsizetype number) const
    {
        const DockerStage &stage = m_file.stages.at(number);
        const auto isChanged = [&](const QString &name) { // stages are looked at in their order
            const qsizetype other = name.isEmpty() ? -1 : m_file.stageOf(name);
            return other >= 0 && other < number && m_anew.value(other, -1) >= 0;
        };
        if (isChanged(stage.from))
            return 0;
        for (qsizetype i = 0; i < stage.instructions.size(); ++i) {
            const Instruction &instruction = stage.instructions.at(i);
            const Copied copied = copiedBy(instruction);
            const bool isNew = copied == Copied::All || (copied == Copied::Sources && m_earlier->sources != m_shell.revision.sources);
            if (isNew || (instruction.name == "COPY"_L1 && isChanged(sourceOfCopy(instruction.argument))))
                return i;
        }
        return -1;
    }

    /// Of other stages than those that the image is made of no layer is kept: where one has changed, it is run whole, with all that it needs.
    void runOthersWhole(const QList<qsizetype> &numbers)
    {
        QSet<qsizetype> kept;
        for (qsizetype number = m_last; number >= 0 && !kept.contains(number); number = earlierStage(number, m_file.stages.at(number).from))
            kept.insert(number);
        for (auto number = numbers.crbegin(); number != numbers.crend(); ++number) {
            if (kept.contains(*number) || (m_anew.value(*number) < 0 && !m_call.isLegacy)) // which cannot tell that it need not run
                continue;
            m_anew[*number] = 0;
            for (const QString &name : m_file.neededBy(m_file.stages.at(*number))) {
                if (const qsizetype other = earlierStage(*number, name); other >= 0 && !kept.contains(other))
                    m_anew[other] = 0;
            }
        }
    }

    qsizetype earlierStage(qsizetype number, const QString &name) const
    {
        const qsizetype other = m_file.stageOf(name);
        return other < number ? other : -1;
    }

    /// All layers are there, and the image is loaded as it is.
    BuiltImage asItWas()
    {
        qsizetype first = m_last;
        for (qsizetype next = first; next >= 0; next = earlierStage(next, m_file.stages.at(next).from))
            first = next;
        pullBase(baseOf(m_file.stages.at(first).from), true);
        return *m_earlier;
    }

    void runStage(qsizetype number)
    {
        const DockerStage &stage = m_file.stages.at(number);
        const BuiltStage *before = builtStage(stage.from);
        const qsizetype first = m_anew.value(number);
        BuiltStage built{stage.name, number, before ? before->base : baseOf(stage.from)};
        built.isPulled = before ? before->isPulled : isEmpty(built.base);
        begin(m_loud, before);
        begin(m_quiet, before);
        if (before)
            static_cast<ShellState &>(m_quiet) = before->state;
        else
            startIn(m_quiet, built.base);
        for (qsizetype i = 0; i < stage.instructions.size(); ++i) {
            const bool isAnew = first >= 0 && i >= first;
            if (isAnew && !built.isPulled)
                pullBase(built.base, m_earlier && (i > 0 || before));
            built.isPulled = built.isPulled || isAnew;
            runInstruction(stage.instructions.at(i), isAnew);
        }
        if (!built.isPulled && (number == m_last || !m_earlier)) {
            pullBase(built.base, m_earlier != nullptr);
            built.isPulled = true;
        }
        built.state = m_quiet;
        built.environment = m_quiet.environment;
        m_built.append(built);
        if (number != m_last && !before)
            m_beside += addedBytes(built);
    }

    static bool isEmpty(const StartImage &image) { return image.bytes <= 0; }

    /// Pulls an image; with \a hasLayers what was added to it, too.
    void pullBase(StartImage base, bool hasLayers)
    {
        if (hasLayers) {
            base.bytes = std::max(base.bytes, m_earlier->bytes);
            base.compressedBytes = std::max(base.compressedBytes, m_earlier->compressedBytes);
        }
        pull(m_shell, base);
    }

    /// The files are those of \c m_quiet between instructions.
    void runInstruction(const Instruction &instruction, bool isAnew)
    {
        if (instruction.name == "ENV"_L1 || instruction.name == "ARG"_L1) {
            setVariables(m_loud, instruction, m_file.arguments);
            setVariables(m_quiet, instruction, m_file.arguments);
        } else if (instruction.name == "RUN"_L1 && isAnew) {
            static_cast<ShellState &>(m_loud) = m_quiet;
            runIn(m_loud, instruction);
            static_cast<ShellState &>(m_quiet) = m_loud;
        } else if (instruction.name == "RUN"_L1) {
            runIn(m_quiet, instruction);
        } else if (instruction.name == "COPY"_L1 && !m_built.isEmpty()) {
            copyFromStage(instruction.argument, m_built, m_quiet);
        }
    }

    static void runIn(Shell &container, const Instruction &instruction)
    {
        container.runText(withoutRunOptions(instruction.argument));
        container.settleBackground(true);
        container.startAnew(container.environment); // each has a shell of its own
    }

    double addedBytes(const BuiltStage &stage) const
    {
        double added = unpackedBytes(m_shell.costs(), stage.state.systemPackages - stage.base.systemPackages);
        if (const Switch *content = firstSwitch(stage.state.files.all())) {
            Switch extra = *content;
            extra.packages.subtract(stage.base.content.packages);
            if (!stage.base.content.compiler.isEmpty())
                extra.compiler.clear();
            added += sizeOf(extra, m_shell.costs()).bytes;
        }
        return added;
    }

    BuiltImage image() const
    {
        const BuiltStage &last = m_built.constLast();
        BuiltImage image;
        image.base = last.base.reference;
        image.systemPackages = last.state.systemPackages;
        image.dependencies = m_shell.revision.dependencies;
        if (const Switch *content = firstSwitch(last.state.files.all()))
            image.content = *content;
        for (const BuiltStage &stage : m_built) {
            const QList<Instruction> &all = m_file.stages.at(stage.number).instructions;
            if (std::any_of(all.cbegin(), all.cend(), [](const Instruction &one) { return copiedBy(one) != Copied::Nothing; }))
                image.sources = m_shell.revision.sources;
        }
        const double added = addedBytes(last);
        image.bytes = last.base.bytes + added;
        image.compressedBytes = last.base.compressedBytes + added * m_shell.costs().layerRatio;
        return image;
    }

    Shell &m_shell;
    const BuildCall &m_call;
    Dockerfile m_file;
    const BuiltImage *m_earlier;
    Ledger m_noLedger;
    Effects m_noEffects;
    Shell m_loud;
    Shell m_quiet;
    qsizetype m_last = -1;             ///< the stage that is the image
    QMap<qsizetype, qsizetype> m_anew; ///< by stage: its first instruction that is run, and charged; -1: none is
    QList<BuiltStage> m_built;
    double m_beside = 0;
};

/// The image whose layers a build finds in a registry; null for none.
const BuiltImage *earlierImage(const Shell &shell, const BuildCall &call)
{
    const auto mayServe = [&](const BuiltImage *image) {
        return image && image->layers != BuiltImage::Layers::None && image->dependencies == shell.revision.dependencies;
    };
    const BuiltImage *best = nullptr;
    if (call.asksKaniko) {
        for (const BuiltImage &image : shell.world.registry()) {
            if (!best && mayServe(&image) && image.layers == BuiltImage::Layers::All)
                best = &image;
        }
    }
    for (const QString &reference : call.cacheFrom) {
        const BuiltImage *image = shell.world.image(reference);
        const bool isThere = !call.isLegacy || shell.effects.pulledImages.contains(reference);
        if (isThere && mayServe(image) && (!best || image->layers == BuiltImage::Layers::All))
            best = image;
    }
    return best;
}

} // namespace

void buildImage(Shell &shell, const BuildCall &call)
{
    if (++shell.effects.builds > mostBuilds) {
        shell.setting.assume(ImageBuildTexts::tr("Of the images that one job builds, the first %1 count.").arg(mostBuilds),
                             shell.costs().dockerCommand);
        return;
    }
    QList<Instruction> instructions = dockerfileOfProject(shell, call);
    if (instructions.isEmpty()) {
        if (!shell.dockerfile)
            shell.dockerfile = dockerfileIn(shell.text());
        instructions = *shell.dockerfile;
    }
    const BuiltImage *earlier = earlierImage(shell, call);
    if (instructions.isEmpty() && earlier)
        instructions = {{u"FROM"_s, earlier->base}};
    else if (instructions.isEmpty())
        instructions = usualDockerfile(shell);
    const qsizetype from = shell.ledger.size();
    Builder builder(shell, call, instructions, earlier);
    BuiltImage image = builder.run();
    buildForOthers(shell, from, emulatedPlatforms(call, instructions));
    using Layers = BuiltImage::Layers;
    image.layers = call.asksKaniko ? Layers::All : call.isInline || call.isLegacy ? Layers::LastStage : Layers::None;
    const QStringList tags = call.tags.isEmpty() ? QStringList{QString()} : call.tags;
    for (const QString &tag : tags)
        shell.effects.builtImages.insert(tag, image);
    if (call.cacheTo.isEmpty())
        return;
    image.layers = call.storesAll ? Layers::All : Layers::LastStage;
    if (call.storesAll && !earlier) {
        image.bytes += builder.bytesBeside();
        image.compressedBytes += builder.bytesBeside() * shell.costs().layerRatio;
    }
    shell.effects.builtImages.insert(call.cacheTo, image);
}

} // namespace caravan::estimate
