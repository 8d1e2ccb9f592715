// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gitlab/pipeline/job_checks.h"

#include "core/base/texts.h"

namespace caravan::gitlab {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(JobChecksTexts);

/// Source: gitlabhq, lib/gitlab/ci/config/entry/job.rb: publish is absent unless the job is one of Pages, and stands beside no pages:publish.
void checkPublish(ShapeCheck &shapes, Resolver &resolver, const Effective &body, const Job &job, const Origin &place)
{
    const Effective *publish = body.entry(u"publish");
    if (!publish || !publish->isScalar() || publish->isNull() || job.isTrigger)
        return;
    const Origin key = shapes.placeOfKey(body, u"publish"_s, place);
    const Effective *pages = body.entry(u"pages");
    if (!job.isPages)
        shapes.report(u"publish-without-pages"_s,
                      JobChecksTexts::tr("“%1” has “publish” and is no job of Pages, which GitLab refuses.").arg(job.name), job.name, key);
    else if (pages && isThere(resolver.dereferenced(*pages, job.name), u"publish"_s))
        shapes.report(u"publish-twice"_s,
                      JobChecksTexts::tr("“%1” has “publish” and “pages:publish”, which GitLab refuses together.").arg(job.name), job.name,
                      key);
}

/// Source: gitlabhq, lib/gitlab/ci/config/entry/job.rb: run excludes script, before_script and after_script, of the job's own or extended.
void checkRun(ShapeCheck &shapes, const Effective &body, const Job &job, const Origin &place)
{
    if (!isThere(body, u"run"_s))
        return;
    for (const QString &key : {u"script"_s, u"before_script"_s, u"after_script"_s}) {
        if (!body.entry(key))
            continue;
        shapes.report(u"run-and-script"_s, JobChecksTexts::tr("“%1” has “run” and “%2”, which GitLab refuses together.").arg(job.name, key),
                      job.name, shapes.placeOfKey(body, key, place));
    }
}

} // namespace

void checkArtifacts(ShapeCheck &shapes, Resolver &resolver, const Effective &given, const QString &job, const Origin &around)
{
    const Effective artifacts = resolver.dereferenced(given, job);
    const Origin place = shapes.placeOf(artifacts, around);
    const QString of = job.isEmpty() ? u"default"_s : job;
    if (isThere(artifacts, u"public"_s) && isThere(artifacts, u"access"_s)) {
        shapes.report(u"public-and-access"_s,
                      JobChecksTexts::tr("The artifacts of “%1” have both “public” and “access”, which GitLab refuses.").arg(of), job,
                      shapes.placeOfKey(artifacts, u"public"_s, place));
    }
    if (!isThere(artifacts, u"expose_as"_s))
        return;
    const Effective *name = artifacts.entry(u"expose_as");
    const Effective *paths = artifacts.entry(u"paths");
    const QList<Effective> items = paths ? shapes.itemsOf(resolver.dereferenced(*paths, job)) : QList<Effective>();
    if (items.isEmpty() && !(paths && hasInput(paths->text()))) {
        shapes.report(u"exposed-nothing"_s,
                      JobChecksTexts::tr("“%1” shows artifacts as “%2”, but names no paths; GitLab refuses that.").arg(of, name->text()),
                      job, shapes.placeOf(*name, place));
    }
    for (const Effective &path : items) {
        if (path.text().contains(u'*'))
            shapes.report(u"exposed-pattern"_s,
                          JobChecksTexts::tr("“%1” shows “%2” with “expose_as”; GitLab refuses a pattern there.").arg(of, path.text()), job,
                          shapes.placeOf(path, place));
    }
}

void checkTogether(ShapeCheck &shapes, Resolver &resolver, const Effective &body, const Job &job, const Origin &place)
{
    if (const Effective *artifacts = body.entry(u"artifacts"))
        checkArtifacts(shapes, resolver, *artifacts, job.name, place);
    checkPublish(shapes, resolver, body, job, place);
    checkRun(shapes, body, job, place);
}

} // namespace caravan::gitlab
