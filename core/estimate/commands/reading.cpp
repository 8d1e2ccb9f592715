// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/commands/reading.h"

#include "core/script/wrappers.h"

#include <algorithm>

namespace caravan::estimate {

using namespace Qt::StringLiterals;

namespace {

struct PlayedProgram {
    QLatin1String name;
    PlayProgram play;
};

constexpr PlayedProgram playedPrograms[] = {
    {"opam"_L1, runOpam},
    {"dune"_L1, runDune},
    {"jbuilder"_L1, runDune},
    {"make"_L1, runMake},
    {"just"_L1, runMake},
    {"task"_L1, runMake},
    {"mv"_L1, runFileCommand},
    {"cp"_L1, runFileCommand},
    {"rm"_L1, runFileCommand},
    {"mkdir"_L1, runFileCommand},
    {"ln"_L1, runFileCommand},
    {"rsync"_L1, runFileCommand},
    {"tar"_L1, runTar},
    {"gtar"_L1, runTar},
    {"bsdtar"_L1, runTar},
    {"docker"_L1, runContainer},
    {"podman"_L1, runContainer},
    {"buildah"_L1, runContainer},
    {"/kaniko/executor"_L1, runContainer},
    {"buildctl"_L1, runContainer},
    {"buildctl-daemonless.sh"_L1, runContainer},
    {"nix"_L1, runNix},
    {"nix-shell"_L1, runNix},
    {"nix-build"_L1, runNix},
    {"test"_L1, runTest},
    {"["_L1, runTest},
    {"[["_L1, runTest},
    {"cd"_L1, runShellCommand},
    {"exit"_L1, runShellCommand},
    {"false"_L1, runShellCommand},
    {"sleep"_L1, runShellCommand},
    {"Start-Sleep"_L1, runShellCommand},
    {"wait"_L1, runShellCommand},
    {"grep"_L1, runShellCommand},
    {"egrep"_L1, runShellCommand},
    {"fgrep"_L1, runShellCommand},
    {"cmp"_L1, runShellCommand},
    {"diff"_L1, runShellCommand},
    {"dpkg"_L1, runShellCommand},
    {"rpm"_L1, runShellCommand},
    {"ocamlfind"_L1, runShellCommand},
    {"ls"_L1, runShellCommand},
    {"stat"_L1, runShellCommand},
    {"command"_L1, runShellCommand},
    {"which"_L1, runShellCommand},
    {"type"_L1, runShellCommand},
    {"hash"_L1, runShellCommand},
};

constexpr QLatin1String packageManagers[] = {"apt-get"_L1, "apt"_L1,  "apk"_L1,      "dnf"_L1,   "yum"_L1,
                                             "pacman"_L1,  "brew"_L1, "microdnf"_L1, "zypper"_L1};

} // namespace

bool isPackageManager(const QString &program)
{
    return std::any_of(std::begin(packageManagers), std::end(packageManagers), [&](QLatin1String name) { return name == program; });
}

PlayProgram playerOf(const QString &program)
{
    const auto *found =
        std::find_if(std::begin(playedPrograms), std::end(playedPrograms), [&](const PlayedProgram &one) { return one.name == program; });
    return found == std::end(playedPrograms) ? nullptr : found->play;
}

QStringList withPlainProgram(QStringList words)
{
    static const QStringList folders = {u"/bin"_s, u"/sbin"_s, u"/usr/bin"_s, u"/usr/sbin"_s, u"/usr/local/bin"_s, u"/opt/homebrew/bin"_s};
    QString &program = words.first();
    if (program.startsWith(u'/') && folders.contains(program.section(u'/', 0, -2)))
        program = program.section(u'/', -1);
    if (program.startsWith("opam-2"_L1) || program == "opamrun"_L1) // the latter of the workflows of DKML
        program = u"opam"_s;
    return words;
}

Reading readingOf(const Costs &costs, const QStringList &words)
{
    const QStringList plain = withPlainProgram(words);
    const QString &program = plain.constFirst();
    if (playerOf(program) || isPackageManager(program) || script::isWrapper(program) || program == "eval"_L1)
        return Reading::Played;
    const bool isFile = program.contains(u'/') && !program.startsWith(u'/');
    if (runsUnreadFile(plain))
        return Reading::UnreadFile;
    if (costs.programs.known(plain))
        return Reading::Timed;
    return isFile ? Reading::UnreadFile : Reading::Unknown;
}

} // namespace caravan::estimate
