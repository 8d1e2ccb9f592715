// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/commands/container_run.h"

#include "core/base/texts.h"
#include "core/estimate/commands/images.h"
#include "core/estimate/commands/own_work.h"

#include <algorithm>

namespace caravan::estimate {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(ContainerRunTexts);

// Options of `docker run` and `podman run` that take no value; all others take one. Source: docs.docker.com/reference/cli/docker/container/run and
// podman-run(1), 2026-11.
constexpr QLatin1StringView plainOptions[] = {
    "--rm"_L1,
    "--interactive"_L1,
    "--tty"_L1,
    "--detach"_L1,
    "--init"_L1,
    "--privileged"_L1,
    "--read-only"_L1,
    "--quiet"_L1,
    "--publish-all"_L1,
    "--no-healthcheck"_L1,
    "--oom-kill-disable"_L1,
    "--sig-proxy"_L1,
    "--replace"_L1,
    "--no-hosts"_L1,
    "--tls-verify"_L1,
};
constexpr QStringView plainLetters = u"itdqP";

/// Whether the value of an option is the next word: not in `--name=x`, `-it`, `-v/a:/b`.
bool takesNext(const QString &option)
{
    if (option.startsWith("--"_L1))
        return !option.contains(u'=') && std::find(std::begin(plainOptions), std::end(plainOptions), option) == std::end(plainOptions);
    const auto letters = QStringView(option).sliced(1);
    const auto valued = std::find_if(letters.begin(), letters.end(), [](QChar letter) { return !plainLetters.contains(letter); });
    return valued != letters.end() && valued + 1 == letters.end();
}

/// Whether a volume brings the project's folder into the container.
bool mountsProject(const Shell &shell, const QString &volume)
{
    const qsizetype source = volume.indexOf("source="_L1);
    const qsizetype src = volume.indexOf("src="_L1);
    const QString host = source >= 0 ? volume.sliced(source + 7).section(u',', 0, 0)
        : src >= 0                   ? volume.sliced(src + 4).section(u',', 0, 0)
                                     : volume.section(u':', 0, 0);
    const QString path = shell.pathOf(host);
    return path == projectFolder() || isInProject(path);
}

/// Puts what of \a from is in the project into \a to, in place of what is there.
void takeProject(const Files &from, Files &to)
{
    to.remove(projectFolder());
    to.add(from.under(projectFolder()));
}

StartImage startOf(const Shell &shell, const QString &reference)
{
    const auto built = shell.effects.builtImages.constFind(reference);
    return built == shell.effects.builtImages.cend() ? imageOf(shell.setting, shell.world, shell.environment, reference)
                                                     : imageOf(shell.setting, reference, *built);
}

} // namespace

ContainerCall ContainerCall::of(const QStringList &words)
{
    ContainerCall call;
    QString entrypoint;
    qsizetype at = 0;
    for (; at < words.size() && words.at(at).startsWith(u'-') && words.at(at) != "--"_L1; ++at) {
        const QString &option = words.at(at);
        const QString name = option.section(u'=', 0, 0);
        call.isBehind =
            call.isBehind || name == "--detach"_L1 || (!option.startsWith("--"_L1) && option.contains(u'd') && !takesNext(option));
        const QString value = takesNext(option) ? words.value(++at) : option.section(u'=', 1);
        if (name == "-v"_L1 || name == "--volume"_L1 || name == "--mount"_L1)
            call.volumes.append(value);
        else if (name == "-e"_L1 || name == "--env"_L1)
            call.variables.append(value);
        else if (name == "--entrypoint"_L1)
            entrypoint = value;
        else if (name == "--name"_L1)
            call.name = value;
    }
    call.image = words.value(at);
    call.command = words.mid(at + 1);
    if (!entrypoint.isEmpty())
        call.command.prepend(entrypoint);
    return call;
}

void runInContainer(Shell &shell, const ContainerCall &call)
{
    const QString reference = shell.environment.expanded(call.image);
    const StartImage image = startOf(shell, reference);
    const bool isOurs = shell.effects.builtImages.contains(reference);
    const bool hasProject = isOurs
        || std::any_of(call.volumes.cbegin(), call.volumes.cend(), [&](const QString &volume) { return mountsProject(shell, volume); });
    if (call.isBehind) // a service: what it does, nobody waits for
        return;
    if (call.command.isEmpty()) {
        chargeUnknown(shell, u"other"_s, Phase::Build, ContainerRunTexts::tr("what runs in the container"),
                      ContainerRunTexts::tr("What “docker run” runs is not known to Caravan: %1 assumed, up to %2."));
        return;
    }
    Shell container(shell.setting, shell.world, shell.circumstances, shell.environment, shell.ledger, shell.effects);
    container.environment.unset(u"OPAMROOT"_s);
    for (const QString &given : call.variables) {
        if (given.contains(u'='))
            container.environment.set(given.section(u'=', 0, 0), script::Value::of(shell.environment.expanded(given.section(u'=', 1))));
    }
    container.jobName = shell.jobName;
    container.job = shell.job;
    container.scriptFiles = shell.scriptFiles;
    startIn(container, image);
    if (hasProject)
        takeProject(shell.files, container.files);
    else
        container.folder = u"/"_s;
    container.runWords(call.command);
    container.settleBackground(true);
    if (!container.failure.isEmpty())
        shell.fail(container.failure);
    if (hasProject && !isOurs)
        takeProject(container.files, shell.files);
}

} // namespace caravan::estimate
