// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/commands/opam_jobs.h"

#include "core/base/texts.h"

#include <algorithm>

namespace caravan::estimate {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(OpamJobsTexts);

constexpr int mostJobs = 1024;

/// The number that is written; the runner's processors for what asks for them; 0 for none.
int numberIn(const Shell &shell, const QString &written)
{
    const QString text = shell.environment.expanded(written);
    if (text.contains(u"nproc"_s) || text.contains(u"NPROCESSORS_ONLN"_s))
        return shell.setting.runner.vcpus;
    return std::clamp(text.toInt(), 0, mostJobs);
}

} // namespace

int opamJobs(const Shell &shell, const OpamArguments &arguments)
{
    if (const int jobs = numberIn(shell, arguments.jobs); jobs > 0)
        return jobs;
    if (const int jobs = numberIn(shell, shell.environment.value(u"OPAMJOBS"_s)); jobs > 0)
        return jobs;
    const int vcpus = shell.setting.runner.vcpus;
    const int jobs = std::max(1, vcpus - 1);
    if (vcpus > 1) {
        shell.setting.assume(
            OpamJobsTexts::tr("opam builds %n package(s) at once, one less than the runner has processors, since no -j and no "
                              "OPAMJOBS says otherwise.",
                              nullptr, jobs),
            u"ocaml/opam, opamStateConfig.ml and issue 3986"_s, u"stated"_s);
    }
    return jobs;
}

} // namespace caravan::estimate
