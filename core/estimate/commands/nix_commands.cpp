// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/texts.h"
#include "core/estimate/commands/shell.h"

namespace caravan::estimate {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(NixCommandsTexts);

/// Whether the command makes an environment or a package out of expressions of the project.
bool builds(const QStringList &words)
{
    static const QStringList actions = {u"develop"_s, u"print-dev-env"_s, u"build"_s, u"shell"_s, u"run"_s, u"flake"_s};
    return words.constFirst() != "nix"_L1 || actions.contains(words.value(1));
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
    shell.chargeGuess(Phase::Switch, costs.compilerCpu, costs.twoCoresCompiler, costs.asSpread(costs.nixSpread),
                      NixCommandsTexts::tr("Nix builds OCaml, %1 CPU seconds, on %2 vCPU")
                          .arg(QString::number(costs.compilerCpu, 'f', 0), QString::number(shell.setting.runner.vcpus)),
                      costs.compilerCpu.provenance.source);
    const QSet<QString> packages = shell.setting.projectPackages(opam::With::Test).packages;
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

} // namespace

Status runNix(Shell &shell, const QStringList &words)
{
    const Costs &costs = shell.costs();
    if (!builds(words)) {
        shell.chargeSeconds(Phase::Switch, costs.downloadSeconds, words.constFirst());
        return Status::Success;
    }
    if (!shell.hasNixPackages)
        bringNixPackages(shell);
    const qsizetype command = std::max(words.indexOf(u"-c"_s), std::max(words.indexOf(u"--command"_s), words.indexOf(u"--run"_s)));
    if (command < 0 || command + 1 >= words.size())
        return Status::Success;
    const QStringList inner = words.sliced(command + 1);
    return inner.size() == 1 ? shell.runText(inner.constFirst()) : shell.runWords(inner);
}

} // namespace caravan::estimate
