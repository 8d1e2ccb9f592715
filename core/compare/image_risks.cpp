// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/image_risks.h"

#include "core/base/texts.h"
#include "core/gitlab/pipeline/job_script.h"
#include "core/recipes/image_card.h"

namespace caravan::compare {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(ImageRisksTexts);

/// Whether both are known and not the same.
bool differ(const QString &one, const QString &other) { return !one.isEmpty() && !other.isEmpty() && one != other; }

QString imageOf(const gitlab::Job &job) { return job.image ? gitlab::expandedIn(job, job.image->value.name) : QString(); }

} // namespace

QStringList imageRisks(const recipes::Catalogue &catalogue, const QString &from, const QString &to)
{
    const recipes::ImageCard old = recipes::cardOf(catalogue, from);
    const recipes::ImageCard now = recipes::cardOf(catalogue, to);
    QStringList risks;
    if (differ(old.libc, now.libc))
        risks.append(ImageRisksTexts::tr(
                         "“%1” has %2 in place of %3: what C code of packages or of the project relies on may not build or behave as "
                         "before, and programs made there do not run where %3 is.")
                         .arg(to, now.libc, old.libc));
    if (differ(old.packageManager, now.packageManager))
        risks.append(ImageRisksTexts::tr("System packages come from %1 by %2, in other versions and under other names.")
                         .arg(now.system, now.packageManager));
    else if (differ(old.system, now.system))
        risks.append(ImageRisksTexts::tr("System packages come from %1, in other versions.").arg(now.system));
    if (differ(old.ocaml, now.ocaml))
        risks.append(ImageRisksTexts::tr("OCaml is %1 there, in place of %2.").arg(now.ocaml, old.ocaml));
    return risks;
}

QStringList imageRisks(const recipes::Catalogue &catalogue, const gitlab::Pipeline &before, const gitlab::Pipeline &after)
{
    QStringList risks;
    for (const gitlab::Job *job : after.runnableJobs()) {
        const gitlab::Job *old = before.job(job->name);
        const QString from = old ? imageOf(*old) : QString();
        const QString to = imageOf(*job);
        if (!from.isEmpty() && !to.isEmpty() && from != to)
            risks += imageRisks(catalogue, from, to);
    }
    risks.removeDuplicates();
    return risks;
}

} // namespace caravan::compare
