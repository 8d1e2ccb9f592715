// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recipes/container_words.h"

#include <QRegularExpression>

#include <algorithm>

namespace caravan::recipes {

using namespace Qt::StringLiterals;

namespace {

// Options whose value may be the next word. Sources: docs.docker.com/reference/cli/docker (build, buildx build, image), podman-build(1),
// buildah-build(1), github.com/moby/buildkit, docs/reference/buildctl.md, 2026-11.
constexpr QLatin1StringView valuedOptions[] = {
    "-t"_L1,
    "--tag"_L1,
    "-f"_L1,
    "--file"_L1,
    "--build-arg"_L1,
    "--target"_L1,
    "--platform"_L1,
    "--cache-from"_L1,
    "--cache-to"_L1,
    "-o"_L1,
    "--output"_L1,
    "--secret"_L1,
    "--ssh"_L1,
    "--label"_L1,
    "--network"_L1,
    "--progress"_L1,
    "--iidfile"_L1,
    "--metadata-file"_L1,
    "--add-host"_L1,
    "--allow"_L1,
    "--annotation"_L1,
    "--attest"_L1,
    "--build-context"_L1,
    "--builder"_L1,
    "--call"_L1,
    "--cgroup-parent"_L1,
    "--isolation"_L1,
    "-m"_L1,
    "--memory"_L1,
    "--memory-swap"_L1,
    "--cpus"_L1,
    "--cpu-period"_L1,
    "--cpu-quota"_L1,
    "-c"_L1,
    "--cpu-shares"_L1,
    "--cpuset-cpus"_L1,
    "--cpuset-mems"_L1,
    "--security-opt"_L1,
    "--shm-size"_L1,
    "--ulimit"_L1,
    "--no-cache-filter"_L1,
    "-H"_L1,
    "--host"_L1,
    "--config"_L1,
    "--log-level"_L1,
    "-l"_L1,
    "--format"_L1,
    "--storage-driver"_L1,
    "--authfile"_L1,
    "--creds"_L1,
    "--cert-dir"_L1,
    "--jobs"_L1,
    "-v"_L1,
    "--volume"_L1,
    "--userns"_L1,
    "--arch"_L1,
    "--os"_L1,
    "--runtime"_L1,
    "--retry"_L1,
    "--retry-delay"_L1,
    "--timestamp"_L1,
    "--ignorefile"_L1,
    "--from"_L1,
    "--env"_L1,
    "--root"_L1,
    "--digestfile"_L1,
    "--frontend"_L1,
    "--local"_L1,
    "--opt"_L1,
    "--export-cache"_L1,
    "--import-cache"_L1,
    "--addr"_L1,
    "--exporter"_L1,
    "--cap-add"_L1,
    "--cap-drop"_L1,
    "--destination"_L1,
    "-d"_L1,
    "--dockerfile"_L1,
    "--context"_L1,
    "--cache-repo"_L1,
    "--custom-platform"_L1,
    "--cache-ttl"_L1,
    "--driver"_L1,
    "--name"_L1,
    "--driver-opt"_L1,
    "--append"_L1,
    "--manifest"_L1,
};

bool isValued(const QString &option)
{
    return std::find(std::begin(valuedOptions), std::end(valuedOptions), option) != std::end(valuedOptions);
}

ContainerWords::Builder builderNamed(const QString &program)
{
    static const QStringList likeDocker = {u"docker"_s, u"podman"_s, u"buildah"_s};
    if (program.startsWith("buildctl"_L1))
        return ContainerWords::Builder::Buildctl;
    return likeDocker.contains(program) ? ContainerWords::Builder::Docker : ContainerWords::Builder::Kaniko;
}

/// The names in `type=image,"name=a,b",push=true`.
QStringList namesInOutput(const QString &value)
{
    static const QRegularExpression quotedName(u"\"name=([^\"]+)\""_s);
    const QString several = quotedName.match(value).captured(1);
    return several.isEmpty() ? QStringList{fieldOf(value, u"name")} : several.split(u',');
}

bool isOutput(const QString &option) { return option == "--output"_L1 || option == "-o"_L1; }

} // namespace

ContainerWords::ContainerWords(const QStringList &words) : builder(builderNamed(words.value(0).section(u'/', -1)))
{
    for (qsizetype i = 1; i < words.size(); ++i) {
        const QString &word = words.at(i);
        if (!word.startsWith(u'-') || word == "-"_L1) {
            operands.append(word);
            continue;
        }
        const qsizetype sign = word.indexOf(u'=');
        if (sign > 0)
            options.append({word.left(sign), word.mid(sign + 1)});
        else if (isValued(word))
            options.append({word, words.value(++i)});
        else
            options.append({word, {}});
    }
}

QString ContainerWords::command() const
{
    static const QStringList groups = {u"buildx"_s, u"container"_s, u"builder"_s};
    static const QStringList ofImage = {u"build"_s, u"push"_s, u"pull"_s, u"tag"_s};
    if (builder == Builder::Kaniko)
        return u"build"_s;
    const QString first = operands.value(0);
    const QString second = operands.value(1);
    return (groups.contains(first) && operands.size() > 1) || (first == "image"_L1 && ofImage.contains(second)) ? second : first;
}

bool ContainerWords::builds() const
{
    static const QStringList commands = {u"build"_s, u"bake"_s, u"bud"_s};
    return commands.contains(command());
}

QStringList ContainerWords::names() const
{
    static const QStringList tags = {u"-t"_s, u"--tag"_s, u"--destination"_s};
    QStringList names;
    for (const auto &[name, value] : options) {
        if (tags.contains(name) || (name == "-d"_L1 && builder == Builder::Kaniko))
            names.append(value);
        else if (isOutput(name))
            names += namesInOutput(value);
    }
    names.removeAll(QString());
    return names;
}

/// Source: docs.docker.com, `docker buildx build`, --output and --push; github.com/moby/buildkit, README, Output, 2026-11.
bool ContainerWords::pushesWhatItBuilds() const
{
    bool pushes = builder == Builder::Kaniko;
    for (const auto &[name, value] : options) {
        if (name == "--push"_L1)
            pushes = value != "false"_L1;
        else if (isOutput(name))
            pushes = pushes || value.contains("push=true"_L1) || fieldOf(value, u"type") == "registry"_L1;
    }
    return pushes;
}

bool ContainerWords::pushesAllTags() const
{
    return command() == "push"_L1 && std::any_of(options.cbegin(), options.cend(), [](const auto &option) {
               return (option.first == "--all-tags"_L1 || option.first == "-a"_L1) && option.second != "false"_L1;
           });
}

QString fieldOf(const QString &list, QStringView key)
{
    for (const QString &field : list.split(u',')) {
        if (field.section(u'=', 0, 0) == key)
            return field.section(u'=', 1);
    }
    return {};
}

} // namespace caravan::recipes
