// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recipes/named_ocaml.h"

#include "core/base/texts.h"
#include "core/gitlab/pipeline/job_script.h"
#include "core/recipes/image_builder.h"
#include "core/recipes/image_fit.h"
#include "core/recipes/job_facts.h"
#include "core/recipes/missing_programs.h"
#include "core/recipes/shared_switches.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace caravan::recipes {

namespace {

CARAVAN_TEXTS(NamedOcamlTexts);

/// The image of a job; of a project's own, the one that it is made from.
Image baseImageOf(const gitlab::Job &job, const Catalogue &catalogue)
{
    const QString base = baseOfProjectImage(gitlab::expandedIn(job, imageTextOf(job)));
    return base.isEmpty() ? imageOfJob(catalogue, job) : imageOf(catalogue, base);
}

/// What a job has in one instance; empty where nothing names it.
QString ocamlOf(const gitlab::Job &job, const gitlab::Job *maker, const Catalogue &catalogue)
{
    const Image image = baseImageOf(job, catalogue);
    if (image.kind == ImageKind::Tool)
        return {};
    const CompilerChoice compiler = compilerOf(maker ? *maker : job, image);
    const QString specification = gitlab::expandedIn(job, compiler.specification);
    if (specification.contains(u'+') || specification.contains("ocaml-option-"_L1))
        return QString(specification).remove("ocaml-variants."_L1);
    const QString series = switchSeriesOf(job, compiler);
    if (!isSeries(series))
        return {};
    const bool isOfImage = specification.isEmpty() || specification.contains("$("_L1);
    return isOfImage && !compiler.variant.isEmpty() ? series + u'+' + compiler.variant : series;
}

/// What the instances of a matrix have, each once.
QString ocamlsOf(const gitlab::Job &job, const gitlab::Job *maker, const Catalogue &catalogue)
{
    QStringList all;
    for (const gitlab::Instance &instance : job.instances) {
        gitlab::Job one = job;
        for (const auto &[name, value] : instance.variables)
            one.variables[name].value = value;
        const QString ocaml = ocamlOf(one, maker, catalogue);
        if (!ocaml.isEmpty() && !all.contains(ocaml))
            all.append(ocaml);
    }
    all.sort();
    return all.join(u", "_s);
}

} // namespace

SeriesOfJobs namedOcaml(const gitlab::Pipeline &pipeline, const Catalogue &catalogue, const QStringList *only)
{
    SeriesOfJobs result;
    const SharedSwitches switches(pipeline, catalogue);
    const QSet<QString> asked = only ? QSet<QString>(only->cbegin(), only->cend()) : QSet<QString>();
    for (const gitlab::Job &job : pipeline.jobs) {
        if (job.isHidden || job.isTrigger || (only && !asked.contains(job.name)))
            continue;
        const gitlab::Job *maker = switches.sourceOf(job, {}).compiler;
        QString ocaml = ocamlOf(job, maker, catalogue);
        if (ocaml.isEmpty() && !job.instances.isEmpty())
            ocaml = ocamlsOf(job, maker, catalogue);
        if (!ocaml.isEmpty())
            result.insert(job.name, ocaml);
    }
    return result;
}

QString otherOcaml(const SeriesOfJobs &before, const SeriesOfJobs &after, const gitlab::Pipeline &now)
{
    for (const gitlab::Job &job : now.jobs) {
        const QString had = before.value(job.name);
        const QString has = after.value(job.name);
        if (!had.isEmpty() && !has.isEmpty() && had != has)
            return NamedOcamlTexts::tr("Job “%1” has OCaml %2 and would have OCaml %3.").arg(job.name, had, has);
    }
    for (auto it = before.cbegin(); it != before.cend(); ++it) {
        const bool isKept = now.job(it.key()) || std::any_of(now.jobs.cbegin(), now.jobs.cend(), [&](const gitlab::Job &job) {
                                return before.value(job.name) == *it || after.value(job.name) == *it;
                            });
        if (!isKept)
            return NamedOcamlTexts::tr("Job “%1” has OCaml %2, and no job would have it any more.").arg(it.key(), *it);
    }
    return {};
}

Result<Done> keptOcaml(const gitlab::Pipeline &old, const gitlab::Editing &edit, const QStringList &jobs, const Strategy &strategy,
                       const Catalogue &catalogue)
{
    const yaml::Tree tree = edit.draft.tree();
    const SeriesOfJobs had = namedOcaml(old, catalogue, &jobs);
    QStringList all;
    for (const QString &job : jobs)
        all.append(had.value(job));
    all.removeAll(QString());
    all.removeDuplicates();
    if (!strategy.usesOpam && all.size() > 1) {
        return Error{ErrorCode::Refused,
                     NamedOcamlTexts::tr("The jobs have OCaml %1, and with “%2” all of them would have the same.")
                         .arg(all.join(u", "_s), strategy.title),
                     tree.source().file,
                     0,
                     0,
                     NamedOcamlTexts::tr("Apply the strategy to some of the jobs.")};
    }
    const Result<std::shared_ptr<const gitlab::Pipeline>> now = gitlab::pipelineNow(edit);
    if (!now)
        return now.error();
    const QString other = otherOcaml(had, namedOcaml(**now, catalogue, &jobs), **now);
    return other.isEmpty() ? Result<Done>(Done{}) : Error{ErrorCode::Refused, other, tree.source().file};
}

} // namespace caravan::recipes
