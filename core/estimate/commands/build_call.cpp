// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/commands/build_call.h"

#include <QRegularExpression>

#include <algorithm>

namespace caravan::estimate {

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

/// Options with their values, in order, and what is neither.
struct ReadWords {
    QList<std::pair<QString, QString>> options;
    QStringList operands;
};

ReadWords readWords(const QStringList &words)
{
    ReadWords read;
    for (qsizetype i = 1; i < words.size(); ++i) {
        const QString &word = words.at(i);
        if (!word.startsWith(u'-') || word == "-"_L1) {
            read.operands.append(word);
            continue;
        }
        const qsizetype sign = word.indexOf(u'=');
        if (sign > 0)
            read.options.append({word.left(sign), word.mid(sign + 1)});
        else if (isValued(word))
            read.options.append({word, words.value(++i)});
        else
            read.options.append({word, {}});
    }
    return read;
}

/// The value of \a key in `type=registry,ref=x`.
QString fieldOf(const QString &list, QStringView key)
{
    for (const QString &field : list.split(u',')) {
        if (field.section(u'=', 0, 0) == key)
            return field.section(u'=', 1);
    }
    return {};
}

void readCacheFrom(BuildCall &call, const QString &value)
{
    if (!value.contains(u'='))
        call.cacheFrom.append(value);
    else if (fieldOf(value, u"type") == "registry"_L1)
        call.cacheFrom.append(fieldOf(value, u"ref"));
}

void readCacheTo(BuildCall &call, const QString &value)
{
    const QString type = fieldOf(value, u"type");
    call.isInline = call.isInline || type == "inline"_L1;
    if (type == "registry"_L1 || !value.contains(u'=')) { // buildah names a repository
        call.cacheTo = value.contains(u'=') ? fieldOf(value, u"ref") : value;
        call.storesAll = fieldOf(value, u"mode") == "max"_L1 || !value.contains(u'=');
    }
}

/// `type=image,"name=a,b",push=true`
void readOutput(BuildCall &call, const QString &value)
{
    static const QRegularExpression quotedName(u"\"name=([^\"]+)\""_s);
    const QString several = quotedName.match(value).captured(1);
    const QStringList names = several.isEmpty() ? QStringList{fieldOf(value, u"name")} : several.split(u',');
    call.tags += names;
    call.tags.removeAll(QString());
    call.pushes = call.pushes || value.contains("push=true"_L1) || fieldOf(value, u"type") == "registry"_L1;
}

void readOption(BuildCall &call, const QString &name, const QString &value)
{
    static const QStringList tags = {u"-t"_s, u"--tag"_s, u"--destination"_s};
    static const QStringList files = {u"-f"_s, u"--file"_s, u"--dockerfile"_s};
    if (tags.contains(name) || (name == "-d"_L1 && call.isKaniko))
        call.tags.append(value);
    else if (files.contains(name))
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
    else if (name == "--output"_L1 || name == "-o"_L1)
        readOutput(call, value);
    else if (name == "--cache"_L1 && call.isKaniko)
        call.asksKaniko = value != "false"_L1;
    else if (name == "--push"_L1)
        call.pushes = value != "false"_L1;
}

/// `--opt filename=x` of buildctl is `--file` of the others, and `--local dockerfile=folder` says where it stands.
void readFrontend(BuildCall &call, const ReadWords &read)
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
    static const QStringList others = {u"docker"_s, u"podman"_s, u"buildah"_s};
    const bool isBuildctl = words.constFirst().startsWith("buildctl"_L1);
    call.isKaniko = !isBuildctl && !others.contains(words.constFirst());
    call.isLegacy = estimate::isLegacy(shell, words);
    const ReadWords read = readWords(words);
    for (const auto &[name, value] : read.options)
        readOption(call, name, shell.environment.expanded(value));
    if (isBuildctl)
        readFrontend(call, read);
    static const QStringList commands = {u"buildx"_s, u"builder"_s, u"image"_s, u"build"_s, u"bud"_s, u"bake"_s};
    const auto context =
        std::find_if(read.operands.cbegin(), read.operands.cend(), [](const QString &word) { return !commands.contains(word); });
    if (context != read.operands.cend() && !call.isKaniko && !isBuildctl)
        call.context = shell.environment.expanded(*context);
    call.isInline = call.isInline || call.arguments.contains(u"BUILDKIT_INLINE_CACHE=1"_s);
    call.pushes = call.pushes || call.isKaniko;
    return call;
}

QStringList operandsOfContainer(const QStringList &words) { return readWords(words).operands; }

} // namespace caravan::estimate
