// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/fixes/manager_fix.h"

#include "core/lint/facts/opam_facts.h"
#include "core/lint/fixes/call_fix.h"
#include "core/recipes/manager_lines.h"
#include "core/recipes/package_names.h"

#include <algorithm>

namespace caravan::lint {

using namespace Qt::StringLiterals;

namespace {

bool isWrittenHere(const JobSurvey &job, const Call &call)
{
    return call.file.isEmpty() && call.place == call.command && !call.isInside && job.itemOf(call).origin.via == gitlab::Via::Own;
}

} // namespace

TextEdits withOwnManager(const Survey &survey, const JobSurvey &job)
{
    const recipes::Catalogue &catalogue = survey.context.catalogue;
    const recipes::PackageManager own = catalogue.packageManagers.value(job.known.packageManager);
    const auto asUser = [&job](QString command) { return job.known.isRoot() ? command.remove(u"sudo "_s) : command; };
    TextEdits edits;
    bool hasIndex = false;
    for (const Call &call : job.calls) {
        if (!recipes::isManagerProgram(call.program(), catalogue) || !job.known.lacks(call.program()))
            continue;
        const std::optional<recipes::ManagerDeed> deed = recipes::managerDeedOf(call.words);
        if (!deed || (!deed->isUpdate && deed->packages.isEmpty()) || !isWrittenHere(job, call))
            return {};
        const recipes::OtherNames there = recipes::namesFor(own.programs.value(0), deed->packages, call.program(), catalogue);
        if (!there.unknown.isEmpty())
            return {};
        QString text = deed->isUpdate ? asUser(own.update) : asUser(own.install) + u' ' + there.names.join(u' ');
        if (!deed->isUpdate && !hasIndex && job.known.packageManager == "apt"_L1) // `apk add` fetches its index, apt does not
            text = asUser(own.update) + u" && "_s + text;
        hasIndex = true;
        const TextEdits replaced = replacedIn(survey, job, call, job.writtenOf(call).toUtf8(), text.toUtf8());
        if (replaced.isEmpty())
            return {};
        edits += replaced;
    }
    std::sort(edits.begin(), edits.end(), [](const TextEdit &left, const TextEdit &right) { return left.span.begin < right.span.begin; });
    return edits;
}

} // namespace caravan::lint
