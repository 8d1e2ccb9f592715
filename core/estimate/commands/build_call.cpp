// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/commands/build_call.h"

#include "core/recipes/container_words.h"

#include <QRegularExpression>

#include <algorithm>

namespace caravan::estimate {

using namespace Qt::StringLiterals;

namespace {

void readCacheFrom(BuildCall &call, const QString &value)
{
    if (!value.contains(u'='))
        call.cacheFrom.append(value);
    else if (recipes::fieldOf(value, u"type") == "registry"_L1)
        call.cacheFrom.append(recipes::fieldOf(value, u"ref"));
}

void readCacheTo(BuildCall &call, const QString &value)
{
    const QString type = recipes::fieldOf(value, u"type");
    call.isInline = call.isInline || type == "inline"_L1;
    if (type == "registry"_L1 || !value.contains(u'=')) { // buildah names a repository
        call.cacheTo = value.contains(u'=') ? recipes::fieldOf(value, u"ref") : value;
        call.storesAll = recipes::fieldOf(value, u"mode") == "max"_L1 || !value.contains(u'=');
    }
}

void readOption(BuildCall &call, const QString &name, const QString &value)
{
    static const QStringList files = {u"-f"_s, u"--file"_s, u"--dockerfile"_s};
    if (files.contains(name))
        call.file = value;
    else if (name == "--context"_L1 || (name == "--local"_L1 && value.startsWith("context="_L1)))
        call.context = value.startsWith("context="_L1) ? value.mid(8) : value;
    else if (name == "--target"_L1)
        call.target = value;
    else if (name == "--build-arg"_L1)
        call.arguments.append(value);
    else if (name == "--platform"_L1 || name == "--custom-platform"_L1)
        call.platforms = value.split(u',', Qt::SkipEmptyParts);
    else if (name == "--cache-from"_L1 || name == "--import-cache"_L1)
        readCacheFrom(call, value);
    else if (name == "--cache-to"_L1 || name == "--export-cache"_L1)
        readCacheTo(call, value);
    else if (name == "--cache"_L1 && call.isKaniko)
        call.asksKaniko = value != "false"_L1;
}

/// `--opt filename=x` of buildctl is `--file` of the others, and `--local dockerfile=folder` says where it stands.
void readFrontend(BuildCall &call, const recipes::ContainerWords &read)
{
    QString folder;
    QString file = u"Dockerfile"_s;
    for (const auto &[name, value] : read.options) {
        const QString key = value.section(u'=', 0, 0);
        const QString what = value.section(u'=', 1);
        if (name == "--local"_L1 && key == "dockerfile"_L1)
            folder = what;
        if (name != "--opt"_L1)
            continue;
        if (key == "filename"_L1)
            file = what;
        else if (key == "target"_L1)
            call.target = what;
        else if (key == "platform"_L1)
            call.platforms = what.split(u',', Qt::SkipEmptyParts);
        else if (key.startsWith("build-arg:"_L1))
            call.arguments.append(key.mid(10) + u'=' + what);
    }
    call.file = (folder.isEmpty() ? call.context : folder) + u'/' + file;
}

/// Whether docker builds without BuildKit: where it is told so, and before version 23. Source: docs.docker.com, BuildKit, Overview.
bool isLegacy(const Shell &shell, const QStringList &words)
{
    static const QRegularExpression version(u"(?:^|/)docker:(\\d+)\\b"_s);
    if (words.constFirst() != "docker"_L1 || words.value(1) == "buildx"_L1)
        return false;
    const QString chosen = shell.environment.value(u"DOCKER_BUILDKIT"_s);
    const int number = version.match(shell.imageReference).captured(1).toInt();
    return chosen.isEmpty() ? number > 0 && number < 23 : chosen == "0"_L1;
}

} // namespace

BuildCall BuildCall::of(const Shell &shell, const QStringList &words)
{
    BuildCall call;
    call.isLegacy = estimate::isLegacy(shell, words);
    QStringList expanded;
    for (const QString &word : words)
        expanded.append(shell.environment.expanded(word));
    const recipes::ContainerWords read(expanded);
    const bool isBuildctl = read.builder == recipes::ContainerWords::Builder::Buildctl;
    call.isKaniko = read.builder == recipes::ContainerWords::Builder::Kaniko;
    for (const auto &[name, value] : read.options)
        readOption(call, name, value);
    if (isBuildctl)
        readFrontend(call, read);
    static const QStringList commands = {u"buildx"_s, u"builder"_s, u"image"_s, u"build"_s, u"bud"_s, u"bake"_s};
    const auto context =
        std::find_if(read.operands.cbegin(), read.operands.cend(), [](const QString &word) { return !commands.contains(word); });
    if (context != read.operands.cend() && !call.isKaniko && !isBuildctl)
        call.context = *context;
    call.isInline = call.isInline || call.arguments.contains(u"BUILDKIT_INLINE_CACHE=1"_s);
    call.tags = read.names();
    call.pushes = read.pushesWhatItBuilds();
    return call;
}

} // namespace caravan::estimate
