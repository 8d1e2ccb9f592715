// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recipes/dune_use.h"

#include "core/base/contains.h"
#include "core/gitlab/pipeline/job_script.h"
#include "core/recipes/command_table.h"
#include "core/script/wrappers.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace caravan::recipes {

namespace {

constexpr QStringView firstWithToolchains = u"3.22"; ///< below DUNE_CACHE_ROOT

/// The oldest language that the project's dune-project files are in, which any dune that builds them knows; empty where the folder is a root.
QString rootLanguage(const project::Project *project)
{
    if (!project || !project->lacksDuneRoot)
        return {};
    QString oldest = project->dune->lang;
    for (const project::DuneFile &file : project->duneFiles) {
        if (opam::compareVersions(file.project.lang, oldest) < 0)
            oldest = file.project.lang;
    }
    return oldest;
}

/// A version without a leading `v`; empty for another text.
QString versionIn(QString text)
{
    static const QRegularExpression version(u"^v?(\\d+\\.\\d+(?:\\.\\d+)?(?:[~_-]\\w+)?)$"_s);
    return version.match(text.remove(u'"')).captured(1);
}

} // namespace

bool asksForDunePackages(const QStringList &words)
{
    if (words.value(0).section(u'/', -1) != "dune"_L1)
        return false;
    if (words.value(1) == "pkg"_L1 && words.value(2) != "outdated"_L1)
        return true;
    return std::any_of(words.begin(), words.end(),
                       [](const QString &word) { return word == "@pkg-install"_L1 || word == "--pkg=enabled"_L1; });
}

bool runsDuneInstaller(const QStringList &words, const QStringList &piped)
{
    static const QStringList shells = {u"sh"_s, u"bash"_s, u"dash"_s, u"zsh"_s};
    return shells.contains(words.value(0))
        && std::any_of(piped.begin(), piped.end(), [](const QString &word) { return word.contains("get.dune.build"_L1); });
}

QString installedDune(const QStringList &words, const QStringList &piped)
{
    const QString program = words.value(0);
    const bool isShell = program == "sh"_L1 || program == "bash"_L1;
    const bool isDownload = program == "curl"_L1 || program == "wget"_L1;
    if (piped.isEmpty() && !isShell && !isDownload && program != "opam"_L1)
        return {};
    if ((isShell && words.contains(u"--release"_s)) || runsDuneInstaller(words, piped)) {
        for (qsizetype i = 1; i < words.size(); ++i) {
            const QString value = words.at(i).startsWith("--release="_L1) ? words.at(i).section(u'=', 1) : words.at(i);
            if (const QString version = versionIn(value); !version.isEmpty())
                return version;
        }
        return {};
    }
    static const QRegularExpression package(u"^dune[.=](.+)$"_s);
    const QString command = program == "opam"_L1 ? words.value(1) : QString();
    for (const QString &word : command == "install"_L1 ? words : QStringList()) {
        const bool mayBeDune = word.startsWith("dune"_L1);
        if (const QRegularExpressionMatch match = mayBeDune ? package.match(word) : QRegularExpressionMatch(); match.hasMatch())
            return versionIn(match.captured(1));
    }
    // An archive of a release: dune-3.20.2-x86_64-unknown-linux-musl.tar.gz
    static const QRegularExpression archive(u"dune-(\\d+\\.\\d+(?:\\.\\d+)?)-[\\w-]+\\.tar\\.gz"_s);
    return isDownload ? archive.match(words.join(u' ')).captured(1) : QString();
}

bool turnsDunePackagesOn(const gitlab::Job &job, const project::Project *project)
{
    const auto isWritten = [&job](gitlab::Script which) {
        return std::any_of(job.commands(which).cbegin(), job.commands(which).cend(),
                           [](const gitlab::Command &command) { return hasPart(command.text, u"(pkg enabled)"); });
    };
    return (project && project->lockFiles.contains(u"dune.lock"_s)) || isWritten(gitlab::Script::Before) || isWritten(gitlab::Script::Main);
}

DuneUse duneUseOf(const gitlab::Job &job, const project::Project *project)
{
    DuneUse use;
    use.hasPackages = turnsDunePackagesOn(job, project);
    gitlab::JobPlay play;
    play.parse = parsedItem;
    play.see = [&](const script::Step &step) {
        const QStringList executed = script::behindOpamExec(step.words);
        use.hasPackages = use.hasPackages || asksForDunePackages(executed.isEmpty() ? step.words : executed);
        if (const QString version = installedDune(step.words, step.piped); !version.isEmpty())
            use.version = version;
    };
    gitlab::playJob(job, play);
    return use;
}

bool isBuiltByDune(const project::Project *project) { return !project || project->dune || !project->duneFiles.isEmpty(); }

QString duneRootLine(const project::Project *project)
{
    const QString language = rootLanguage(project);
    return language.isEmpty() ? QString() : u"test -f dune-workspace || echo '(lang dune %1)' | tee dune-workspace"_s.arg(language);
}

QString duneRootLineOfPowerShell(const project::Project *project)
{
    const QString language = rootLanguage(project);
    return language.isEmpty() ? QString()
                              : u"if (-not (Test-Path dune-workspace)) { Set-Content dune-workspace '(lang dune %1)' }"_s.arg(language);
}

QString duneCacheRoot(const std::function<QString(const QString &name)> &value)
{
    const QString root = value(u"DUNE_CACHE_ROOT"_s);
    const QString home = value(u"XDG_CACHE_HOME"_s);
    return !root.isEmpty() || home.isEmpty() ? root : home + "/dune"_L1;
}

bool keepsToolchainsInCacheRoot(const QString &version)
{
    return version.isEmpty() || opam::compareVersions(version, firstWithToolchains) >= 0;
}

} // namespace caravan::recipes
