// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/pipeline/pipeline.h"
#include "core/gitlab/values/reading.h"
#include "core/yaml/tree.h"

namespace caravan::gitlab {

/// The job of this name, or the one that it is an instance of: “test 1/3”, “test: [a, b]”. Null for none.
const Job *jobOrInstance(const Pipeline &pipeline, const QString &name);
/// Whether another job replaces the one that is called \a name, \a job itself or an instance of it: of an instance and a job that is
/// called like it, the one that is written later counts, for GitLab keeps jobs by name. Source: gitlabhq,
/// lib/gitlab/ci/config/normalizer.rb, normalize_jobs.
bool isReplaced(const Pipeline &pipeline, const QString &name, const QString &job);

/// Jobs without a script, in stages that do not exist, or that need what is not there. Holds only when the whole
/// configuration is known, that is without unresolved includes.
QList<Issue> brokenLinks(const Pipeline &pipeline);

/// The templates that jobs which run extend, directly or by another template.
QSet<QString> liveTemplates(const Pipeline &pipeline);

/// Codes of the issues that another file may explain: what is missing here may stand there.
const QSet<QString> &linkCodes();
/// Codes of the issues that GitLab takes as they are, though they are hardly meant.
const QSet<QString> &mildCodes();
/// Whether a file has a folder or name that projects use for files that others include: `.gitlab/ci/build.yml`, `deploy.gitlab-ci.yml`.
bool isKeptForOthers(const QString &file);
/// What Pipeline::isPart says of a \a pipeline that was read from \a tree.
bool isPart(const yaml::Tree &tree, const Pipeline &pipeline, const Reading &reading);

/// What GitLab takes of a job's caches, and of the files that a key is made of. Source: gitlabhq, lib/gitlab/ci/config/entry/caches.rb and key.rb.
inline constexpr qsizetype mostCaches = 4;
inline constexpr int mostKeyFiles = 2;
inline constexpr qsizetype mostFallbacks = 5;
/// How many jobs a job may need. Source: GitLab documentation, doc/ci/yaml/_index.md, needs, 2026-08.
inline constexpr qsizetype mostNeeds = 50;
/// How many jobs \a needs are: each instance of a job with `parallel` counts. Those that an expression names are few, and count once.
/// Source: gitlabhq, lib/gitlab/ci/config/normalizer.rb, lib/gitlab/ci/pipeline/seed/build.rb.
qsizetype countOf(const Pipeline &pipeline, const QList<Need> &needs);
/// Those of \a needs that name a job, or an instance of one, which another one before them names, too: “has the following needs duplicated”.
/// Source: gitlabhq, lib/gitlab/ci/yaml_processor.rb, validate_needs_specification!, 2026-08.
QList<Need> doubledNeeds(const Pipeline &pipeline, const QList<Need> &needs);
/// Whether GitLab refuses a key for what it holds: a slash, or nothing but dots. Source: gitlabhq, lib/gitlab/ci/config/entry/validators.rb.
bool isRefusedKey(const QString &key);

/// The place of each stage in the order of the pipeline; `.pre` is before and `.post` behind all others.
QHash<QString, int> stageNumbers(const Pipeline &pipeline);

/// The job whose artifacts another one takes, as GitLab finds it: it is there and runs before, is no job, or does not run before.
enum class Producer { Fine, Missing, NotBefore };
/// \a stages: stageNumbers(). An instance, and a name with a variable, are taken to be there.
Producer producerOf(const Pipeline &pipeline, const QHash<QString, int> &stages, const Job &job, const QString &name);
/// Whether \a job has needs and the job \a name is none of them: GitLab refuses that it takes the artifacts of that one.
bool isBesideNeeds(const Job &job, const QString &name);

/// What is wrong with the instances of \a other that a \a need of \a job asks for, as a whole sentence; empty for nothing. GitLab makes the
/// names from the need's own matrix and wants a job of each: gitlabhq, lib/gitlab/ci/config/normalizer.rb, expand_parallelized_needs.
QString wrongInstances(const Pipeline &pipeline, const Job &job, const Need &need);

/// The job that stops the environment of another one, as GitLab finds it: gitlabhq, lib/gitlab/ci/yaml_processor.rb, validate_job_environment!.
enum class Stop {
    Fine,
    Divided,   ///< `parallel` makes jobs of other names of it
    Missing,   ///< it is no job
    NoStop,    ///< its environment lacks `action: stop`
    Elsewhere, ///< it stops another environment
};
/// Of a job without `on_stop`, and of a name with a variable: Stop::Fine. A job of an included file is taken to fit.
Stop stopOf(const Pipeline &pipeline, const Job &job);

/// A job whose name, or that of an instance of it, is longer than GitLab takes.
struct LongName {
    const Job *job = nullptr;
    QString name;
    bool isInstance = false;
    int most = 0; ///< characters, fewer for a job that another one needs
};
QList<LongName> longNames(const Pipeline &pipeline);

/// An issue without a place of its own gets that of its job, or of the include that brought the job.
void placeIssues(QList<Issue> &issues, const Pipeline &pipeline);

} // namespace caravan::gitlab
