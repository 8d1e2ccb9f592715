// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/texts.h"
#include "core/estimate/commands/container_run.h"
#include "core/estimate/commands/image_build.h"
#include "core/estimate/commands/images.h"
#include "core/estimate/commands/own_work.h"
#include "core/recipes/container_words.h"
#include "core/recipes/image_lookup.h"

namespace caravan::estimate {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(ContainerCommandsTexts);

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

/// Pushes an image of the job's own; \a tag: under which name.
void push(Shell &shell, BuiltImage image, const QString &tag)
{
    const Costs &costs = shell.costs();
    image.isNamedByInputs = !recipes::baseOfProjectImage(tag).isEmpty();
    const BuiltImage *known = shell.world.image(tag);
    BuiltImage same = image;
    same.sources = known ? known->sources : 0; // a layer of code is small
    if (known && *known == same)
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

/// Pushes the image of this name, or all of the repository.
void push(Shell &shell, const QString &name, bool isAllTags)
{
    const QMap<QString, BuiltImage> built = shell.effects.builtImages;
    bool isAny = false;
    for (auto image = built.cbegin(); isAllTags && image != built.cend(); ++image) {
        if (!image.key().startsWith(name + u':'))
            continue;
        push(shell, *image, image.key());
        isAny = true;
    }
    if (!isAny)
        push(shell, built.value(name), name);
}

/// What a build leaves in registries.
void pushBuilt(Shell &shell, const BuildCall &call)
{
    const QMap<QString, BuiltImage> built = shell.effects.builtImages;
    const QStringList tags = call.tags.isEmpty() ? QStringList{QString()} : call.tags;
    for (const QString &tag : call.pushes ? tags : QStringList())
        push(shell, built.value(tag), tag);
    if (!call.cacheTo.isEmpty())
        push(shell, built.value(call.cacheTo), call.cacheTo);
}

/// `docker tag a b`
void tag(Shell &shell, const QString &from, const QString &to)
{
    if (shell.effects.builtImages.contains(from))
        shell.effects.builtImages.insert(to, shell.effects.builtImages.value(from));
    else if (const BuiltImage *pulled = shell.world.image(from))
        shell.effects.builtImages.insert(to, *pulled);
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
    const recipes::ContainerWords read(words);
    const QStringList &operands = read.operands;
    const QString command = read.command();
    if (read.builds()) {
        shell.chargeSeconds(Phase::Packages, costs.dockerCommand, ContainerCommandsTexts::tr("docker build"));
        const BuildCall call = BuildCall::of(shell, words);
        buildImage(shell, call);
        pushBuilt(shell, call);
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
    const QStringList names = operands.mid(operands.indexOf(command) + 1);
    const QString first = shell.environment.expanded(names.value(0));
    const QString last = operands.isEmpty() ? QString() : recipes::withoutTransport(shell.environment.expanded(operands.constLast()));
    if (command == "push"_L1) {
        if (names.size() > 1 && shell.effects.builtImages.contains(first))
            push(shell, shell.effects.builtImages.value(first), last);
        else
            push(shell, last, read.pushesAllTags());
    } else if (command == "tag"_L1 && names.size() > 1) {
        tag(shell, first, last);
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
