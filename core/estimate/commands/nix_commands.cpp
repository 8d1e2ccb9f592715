// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/texts.h"
#include "core/estimate/commands/own_work.h"

#include <QRegularExpression>

namespace caravan::estimate {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(NixCommandsTexts);

/// Whether the command makes an environment or a package out of expressions of the project.
bool evaluates(const QStringList &words)
{
    static const QStringList actions = {u"develop"_s, u"print-dev-env"_s, u"build"_s, u"shell"_s, u"run"_s, u"flake"_s};
    return words.constFirst() != "nix"_L1 || actions.contains(words.value(1));
}

/// What of the project the command builds besides its environment.
Goals builtGoals(const Shell &shell, const QStringList &words)
{
    const QString action = words.value(1);
    if (words.constFirst() == "nix"_L1 && action == "flake"_L1)
        return words.value(2) == "check"_L1 ? everythingOfDune(shell.setting) | Goal::Test : Goals();
    const bool isBuild =
        words.constFirst() == "nix-build"_L1 || (words.constFirst() == "nix"_L1 && (action == "build"_L1 || action == "run"_L1));
    return isBuild ? installedPart(shell.setting) : Goals();
}

/// The expressions of the project, and what the job itself says.
QString expressionsOf(const Shell &shell)
{
    QString text = shell.text();
    for (const QLatin1StringView name : {"flake.nix"_L1, "default.nix"_L1, "shell.nix"_L1, "nix/default.nix"_L1}) {
        if (const auto file = fileOfProject(shell, projectFolder() + u'/' + name))
            text += QString::fromUtf8(*file);
    }
    return text;
}

/// Whether Nix has to build OCaml and the packages: what makes derivations out of opam files, or another OCaml than that of Nixpkgs, is in no binary
/// cache but one that the project names.
bool buildsFromSources(const Shell &shell)
{
    static const QRegularExpression own(u"opam-nix|opam2nix|buildOpamProject|buildDuneProject|ocamlPackages_[0-9]|ocaml-ng\\.|flambda"_s);
    static const QRegularExpression cache(u"cachix use|substituters"_s);
    const QString text = expressionsOf(shell);
    return text.contains(own) && !text.contains(cache);
}

void buildNixPackages(Shell &shell, const QSet<QString> &packages)
{
    const Costs &costs = shell.costs();
    shell.chargeGuess(Phase::Switch, costs.compilerCpu, costs.twoCoresCompiler, costs.asSpread(costs.nixSpread),
                      NixCommandsTexts::tr("Nix builds OCaml, %1 CPU seconds, on %2 vCPU")
                          .arg(QString::number(costs.compilerCpu, 'f', 0), QString::number(shell.setting.runner.vcpus)),
                      costs.compilerCpu.provenance.source);
    double cpuSeconds = 0;
    for (const QString &name : packages)
        cpuSeconds += shell.setting.package(name).mean;
    shell.chargeGuess(Phase::Packages, cpuSeconds, costs.twoCoresInstall, costs.asSpread(costs.nixSpread),
                      NixCommandsTexts::tr("Nix builds %n package(s), %1 CPU seconds, on %2 vCPU", nullptr, int(packages.size()))
                          .arg(QString::number(cpuSeconds, 'f', 0), QString::number(shell.setting.runner.vcpus)),
                      u"measured.tsv"_s);
    shell.setting.assume(NixCommandsTexts::tr(
                             "No binary cache has OCaml and the project's packages, so that Nix builds them in every run."),
                         costs.nixSpread);
}

void fetchNixPackages(Shell &shell, const QSet<QString> &packages)
{
    const Costs &costs = shell.costs();
    const double bytes = sizeOf(Switch{u"nix"_s, packages, 0}, costs).bytes * costs.cacheRatio;
    const Spread spread = {costs.asSpread(costs.nixSpread).down, costs.nixUnreadSpread};
    shell.chargeSeconds(Phase::Packages,
                        bytes / shell.setting.runner.networkBytesPerSecond + double(packages.size()) * costs.packageArchiveSeconds, spread,
                        costs.nixUnreadSpread,
                        NixCommandsTexts::tr("OCaml and %n package(s) from a binary cache", nullptr, int(packages.size())), bytes);
    shell.setting.assumeUnknown(
        NixCommandsTexts::tr(
            "A binary cache has OCaml and the project's packages, as that of Nixpkgs has those of its own OCaml: what it lacks, "
            "Nix builds, which takes minutes."),
        costs.nixUnreadSpread.provenance, causeOf(costs.nixUnreadSpread.provenance.source));
}

/// Charges what an environment with the project's packages takes: Nix keeps it outside the project, so that no cache of GitLab has it.
void bringNixPackages(Shell &shell)
{
    const Costs &costs = shell.costs();
    shell.hasNixPackages = true;
    shell.chargeGuess(Phase::Switch, costs.nixEvaluation, costs.twoCoresSerial, costs.asSpread(costs.nixSpread),
                      NixCommandsTexts::tr("Nix reads the expressions"), costs.nixEvaluation.provenance.source);
    shell.chargeSeconds(Phase::Switch, costs.nixClosureBytes / shell.setting.runner.networkBytesPerSecond, costs.asSpread(costs.nixSpread),
                        costs.nixClosureBytes, NixCommandsTexts::tr("its tools are downloaded"), costs.nixClosureBytes);
    const QSet<QString> packages = shell.setting.projectPackages(opam::With::Test).packages;
    if (buildsFromSources(shell))
        buildNixPackages(shell, packages);
    else
        fetchNixPackages(shell, packages);
}

} // namespace

Status runNix(Shell &shell, const QStringList &words)
{
    const Costs &costs = shell.costs();
    if (words.constFirst() == "nix"_L1 && words.value(1) == "profile"_L1)
        return runTimed(shell, QStringList{u"nix-env"_s} + words.mid(2));
    if (!evaluates(words)) {
        shell.chargeSeconds(Phase::Switch, costs.downloadSeconds, words.constFirst());
        return Status::Success;
    }
    if (!shell.hasNixPackages)
        bringNixPackages(shell);
    if (const Goals goals = builtGoals(shell, words)) { // in a copy of the project, which knows no `_build`
        const Files before = shell.files;
        shell.files.remove(projectFolder() + u"/_build"_s);
        runGoals(shell, goals);
        shell.files = before;
    }
    const qsizetype command = std::max(words.indexOf(u"-c"_s), std::max(words.indexOf(u"--command"_s), words.indexOf(u"--run"_s)));
    if (command < 0 || command + 1 >= words.size())
        return Status::Success;
    const QStringList inner = words.sliced(command + 1);
    return inner.size() == 1 ? shell.runText(inner.constFirst()) : shell.runWords(inner);
}

} // namespace caravan::estimate
