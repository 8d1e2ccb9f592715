// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recipes/image_lookup.h"

#include "core/gitlab/pipeline/job_script.h"
#include "core/recipes/command_table.h"
#include "core/recipes/container_words.h"
#include "core/script/comparison.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace caravan::recipes {

namespace {

using script::Status;

constexpr auto transport = "docker://"_L1;

QStringList operandsOf(const QStringList &words)
{
    QStringList operands;
    for (const QString &word : words.mid(1)) {
        if (!word.startsWith(u'-'))
            operands += word;
    }
    return operands;
}

QString plainName(const QString &program) { return program.section(u'/', -1); }

/// Whether the words of a program are those of ContainerWords.
bool buildsByContainerWords(const QString &program)
{
    const QString name = plainName(program);
    return imageBuilders().contains(name) || name == "executor"_L1 || name.startsWith("buildctl"_L1);
}

/// One way through a job's script: what it asks the registry for last, and whether that ends it.
struct Way {
    std::optional<FatalLookup> ended;
};

Way wayThrough(const gitlab::Job &job, const std::function<bool(const QString &)> &isThere, Status doubtful)
{
    Way way;
    std::optional<FatalLookup> found; // the image was there, and only words were printed since
    const auto before = int(job.beforeScript.size());
    const auto main = int(job.script.size());
    gitlab::JobPlay play;
    play.parse = parsedItem;
    play.see = [](const script::Step &) {};
    play.answer = [&](const script::Step &step) {
        const bool isMain = step.item >= before;
        if (step.item >= before + main || step.words.isEmpty() || step.isOpened)
            return Status::Success;
        const QString &program = step.words.constFirst();
        const QString image = lookedUpBy(step.words);
        if (!image.isEmpty() && isThere(image)) {
            found = FatalLookup{placeOf(job, step), image, {}};
            return Status::Success;
        }
        if (program == "exit"_L1) {
            const bool isError = step.words.size() > 1 && step.words.at(1) != "0"_L1 && !step.words.at(1).startsWith(u'$');
            if (isError && found && !way.ended) {
                const gitlab::Script which = isMain ? gitlab::Script::Main : gitlab::Script::Before;
                const Span span = step.place->span;
                found->exit = job.commands(which).at(isMain ? step.item - before : step.item).text.mid(span.begin, span.length()).trimmed();
                way.ended = found;
            }
            return Status::Success;
        }
        if (const Status compared = script::comparisonOf(script::testedWords(step.words)); compared != Status::Unknown)
            return compared; // a variable that says what was found
        static const QStringList idle = {u"echo"_s, u"printf"_s, u":"_s, u"true"_s};
        if (!idle.contains(program))
            found.reset();
        if (program == "false"_L1)
            return Status::Failure;
        static const QStringList asking = {u"test"_s, u"["_s, u"[["_s, u"grep"_s, u"command"_s, u"which"_s, u"git"_s, u"diff"_s, u"cmp"_s};
        return asking.contains(program) || !image.isEmpty() ? doubtful : Status::Success;
    };
    gitlab::playJob(job, play);
    return way;
}

} // namespace

const QStringList &imageTools()
{
    static const QStringList tools = {u"docker"_s, u"podman"_s,           u"buildah"_s,  u"skopeo"_s,   u"crane"_s,
                                      u"regctl"_s, u"/kaniko/executor"_s, u"executor"_s, u"buildctl"_s, u"buildctl-daemonless.sh"_s};
    return tools;
}

const QStringList &imageBuilders()
{
    static const QStringList builders = {u"docker"_s, u"podman"_s, u"buildah"_s};
    return builders;
}

QString withoutTransport(const QString &image) { return image.startsWith(transport) ? image.mid(transport.size()) : image; }

QStringList namedBy(const QStringList &words)
{
    if (!buildsByContainerWords(words.value(0)))
        return {};
    const ContainerWords read(words);
    if (read.command() == "tag"_L1 && read.operands.size() > 2)
        return {read.operands.constLast()};
    return read.builds() ? read.names() : QStringList();
}

QStringList pushedBy(const QStringList &words, const QStringList &named)
{
    const QString program = plainName(words.value(0));
    const QStringList operands = operandsOf(words);
    if (program == "crane"_L1 && operands.value(0) == "push"_L1)
        return {withoutTransport(operands.constLast())};
    if (program == "skopeo"_L1 && operands.value(0) == "copy"_L1)
        return operands.constLast().startsWith(transport) ? QStringList{withoutTransport(operands.constLast())} : QStringList();
    if (!buildsByContainerWords(words.value(0)))
        return {};
    const ContainerWords read(words);
    if (read.builds())
        return read.pushesWhatItBuilds() ? read.names() : QStringList();
    if (read.command() != "push"_L1 || read.operands.constLast() == "push"_L1)
        return {};
    const QString image = withoutTransport(read.operands.constLast());
    QStringList tags = read.pushesAllTags() ? named : QStringList();
    tags.removeIf([&](const QString &name) { return !name.startsWith(image + u':'); });
    return tags.isEmpty() ? QStringList{image} : tags;
}

QString lookedUpBy(const QStringList &words)
{
    const QString program = plainName(words.value(0));
    const QStringList operands = operandsOf(words);
    const QString first = operands.value(0);
    if (operands.size() < 2)
        return {};
    const bool isPull = imageBuilders().contains(program) && (first == "pull"_L1 || (first == "image"_L1 && operands.value(1) == "pull"_L1));
    const bool isManifest = imageBuilders().contains(program) && first == "manifest"_L1 && operands.value(1) == "inspect"_L1;
    const bool isBuildx =
        program == "docker"_L1 && first == "buildx"_L1 && operands.value(1) == "imagetools"_L1 && operands.value(2) == "inspect"_L1;
    const bool isSkopeo = program == "skopeo"_L1 && first == "inspect"_L1;
    const bool isCrane = program == "crane"_L1 && (first == "manifest"_L1 || first == "digest"_L1 || first == "pull"_L1);
    const bool isRegctl = program == "regctl"_L1 && (first == "manifest"_L1 || first == "image"_L1);
    const QString named = first == "pull"_L1 && isCrane ? operands.at(1) : operands.constLast();
    return isPull || isManifest || isBuildx || isSkopeo || isCrane || isRegctl ? withoutTransport(named) : QString();
}

std::optional<FatalLookup> fatalLookupOf(const gitlab::Job &job, const std::function<bool(const QString &image)> &isThere)
{
    const std::optional<FatalLookup> holds = wayThrough(job, isThere, Status::Success).ended;
    return holds && wayThrough(job, isThere, Status::Failure).ended ? holds : std::nullopt;
}

} // namespace caravan::recipes
