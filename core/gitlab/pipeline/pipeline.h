// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/values/elsewhere.h"
#include "core/gitlab/values/include.h"
#include "core/gitlab/values/issue.h"
#include "core/gitlab/values/rules.h"
#include "core/gitlab/values/variable_scope.h"
#include "core/yaml/tree.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QSet>
#include <QString>

#include <optional>

namespace caravan::gitlab {

struct Reading;

struct Image {
    QString name; ///< as written, variables not expanded
    QStringList entrypoint;
    QString user; ///< `docker:user`, else `kubernetes:user`, as written; empty for the image's own
    bool operator==(const Image &) const = default;
};

enum class CachePolicy { PullPush, Pull, Push, Variable };
/// After which end of a job a cache or artifacts are stored.
enum class StoreWhen { OnSuccess, OnFailure, Always };
/// Whether that is so after a job that has failed, or has not.
bool isStoredAfter(StoreWhen when, bool hasFailed);

struct CacheKey {
    QString text;             ///< the literal key; "default" where nothing is said; empty when files are given
    QStringList files;        ///< `key:files`, or `key:files_commits`
    QString prefix;           ///< `key:prefix`
    bool isOfCommits = false; ///< `key:files_commits`: what changed the files last counts, not what is in them
    bool operator==(const CacheKey &) const = default;
};

/// One cache of a job.
struct Cache {
    CacheKey key;
    QStringList paths;
    QStringList fallbackKeys;
    CachePolicy policy = CachePolicy::PullPush;
    QString policyText; ///< with CachePolicy::Variable: as written
    StoreWhen when = StoreWhen::OnSuccess;
    bool untracked = false;
    bool isUnprotected = false; ///< `unprotect: true`: protected and other branches share it
    Span span;                  ///< of the cache's map in the source text
    bool operator==(const Cache &) const = default;
};

/// One command of a script: an item of the list after flattening. A multi-line block is one line here.
struct Command {
    QString text;
    Origin origin;
    bool operator==(const Command &) const = default;
};

struct Artifacts {
    QStringList paths;
    QString expireIn;
    StoreWhen when = StoreWhen::OnSuccess;
    bool untracked = false;
    bool operator==(const Artifacts &) const = default;
};

/// Where a job deploys to.
struct Environment {
    QString name;   ///< as written
    QString action; ///< "start" where nothing is said, then empty
    QString onStop; ///< the job that stops it; empty for none
    bool operator==(const Environment &) const = default;
};

enum class Script { Before, Main, After };

/// The pipeline that a job with `trigger` starts.
struct Downstream {
    /// Of a child pipeline whose files are named: the text that GitLab makes it of. Empty for the pipeline of another project, and for one whose
    /// file a job makes.
    QByteArray text;
    size_t files = 0;          ///< a hash of what these files hold, as far as they are known here
    bool isChild = false;      ///< of this project: `trigger:include`
    bool isAwaited = false;    ///< `strategy: depend` or `mirror`: the job lasts as long as it
    bool getsVariables = true; ///< those of the file and of the job: `trigger:forward:yaml_variables`
    bool operator==(const Downstream &) const = default;
};

/// How often a job is run again that fails.
struct Retry {
    int most = 0;             ///< `retry:max`
    bool isOfScript = false;  ///< when its script fails, whatever the exit code
    bool isOfTimeout = false; ///< when it takes longer than its timeout
    QList<int> codes;         ///< `retry:exit_codes`: when its script ends with one of them
    bool operator==(const Retry &) const = default;
};

/// A job as GitLab would run it: its own keys over those from extends, anchors and default.
struct Job : VariableScope {
    bool isHidden = false; ///< a template: its name begins with a dot
    QString file;          ///< the included file it stands in, relative to the project; empty when the open text has it, or a part of it
    Span span;             ///< of the whole `name: …` entry; empty for a job of an included file
    Span nameSpan;         ///< empty for a job of an included file
    std::optional<Field<Image>> image;
    QList<Field<Cache>> caches;
    QList<Command> beforeScript;
    QList<Command> script;
    QList<Command> afterScript;
    std::optional<QList<Need>> needs; ///< nullopt: waits for all earlier stages
    bool needsOtherPipelines = false; ///< some of its needs are jobs of other pipelines, which are not among \c needs
    QStringList dependencies;         ///< whose artifacts alone it downloads, where \c hasDependencies
    bool hasDependencies = false;     ///< it says `dependencies`: an empty list is none, without it all of earlier stages count
    std::optional<Field<Artifacts>> artifacts;
    Environment environment;
    QStringList tags;
    QStringList services; ///< image names
    QStringList extends;
    QString when;          ///< "on_success" where nothing is said
    QString startIn;       ///< with `when: delayed`
    QString resourceGroup; ///< jobs of one group never run at once; as written, empty for none
    QString timeout;       ///< after which GitLab ends it; as written, empty for the project's own
    Retry retry;
    bool allowsFailure = false;
    QList<int> allowedCodes; ///< `allow_failure:exit_codes`: its failure is allowed when the script ends with one of them
    bool isTrigger = false;
    bool hasWork = false;                 ///< a `script`, `run` or `trigger`, its own or inherited
    bool isPages = false;                 ///< deploys GitLab Pages: named `pages`, or with a `pages` key
    Conditions conditions;                ///< `rules`, `only` and `except`, read
    int parallel = 1;                     ///< instances by `parallel: N` or the size of the matrix
    QList<Instance> instances;            ///< these; empty where `parallel` says nothing
    QMap<QString, Span> keySpans;         ///< spans of the job's own keys: the whole `key: value`
    QList<Include> childIncludes;         ///< what its `trigger:include` stands for, and what these files include
    FetchedFiles childFiles;              ///< of them those from elsewhere
    QStringList childMakers;              ///< the jobs whose artifacts have the files that its `trigger:include` names
    std::optional<Downstream> downstream; ///< of one with `trigger`
    QMap<QString, QString> scriptFiles;   ///< texts of the project's script files that it runs, by path; empty when no files are known

    const QList<Command> &commands(Script which) const;
    /// Whether `dependencies` lets it download the artifacts of \a other: the job does not have it, or names that one.
    bool mayTakeFrom(const QString &other) const { return !hasDependencies || dependencies.contains(other); }
    bool operator==(const Job &) const = default;
};

/// A pipeline read from a YAML tree: read-only, in the order of the file; what is included comes first.
struct Pipeline {
    QList<Field<QString>> stages;            ///< without .pre and .post unless jobs use them; GitLab's default list if none is given
    bool hasOwnStages = false;               ///< the file has a `stages` key
    QList<Job> jobs;                         ///< templates too, in the order of the file
    QMap<QString, Field<QString>> variables; ///< global
    Conditions workflow;                     ///< the rules of `workflow`
    QList<Include> includes;                 ///< every item of `include`, those of included files too
    QMap<QString, Span> includedFiles;       ///< with the item of the open text's `include` that brought each
    FetchedFiles fetchedFiles;               ///< those of them, of child pipelines and the unreadable ones, that came from elsewhere
    QStringList unknowns;                    ///< sentences: what cannot be known here, and why
    QStringList unresolvedIncludes;          ///< what is included from elsewhere and therefore not known here
    QList<Issue> issues;
    bool isPart = false; ///< other files may bring what is missing: it includes some that are not known, or is made to be included
    QHash<QString, qsizetype> places; ///< of jobs in \c jobs, by name
    QList<qsizetype> order;           ///< places of the jobs that run: by stages, then as in the file
    QSet<QString> borrowed;           ///< names of entries that others take text from, by `extends` or `!reference`
    QList<Issue> readingIssues;       ///< those of \c issues that were found while single jobs were read, before any was left out

    /// The job or template of this name; null when there is none.
    const Job *job(QStringView name) const;
    /// Whether it, or a child pipeline of it, includes anything.
    bool hasIncludes() const;
    /// Jobs that run: not hidden; in the order of stages, then of the file.
    QList<const Job *> runnableJobs() const;
};

/// Reads the meaning of a tree. Errors: NotAPipeline when the root is no map or has neither jobs nor CI keywords;
/// everything else that is wrong is in Pipeline::issues.
Result<Pipeline> readPipeline(const yaml::Tree &tree);
/// The same with what belongs to it besides its text: included files are part of it, inputs have their values.
Result<Pipeline> readPipeline(const yaml::Tree &tree, const Reading &reading);

/// Why no gesture can change \a job: it stands in an included file, or its name is made of inputs. Nullopt when one can.
/// The part of whyFixed() about a job of the open text.
Error writtenOtherwise(const QString &name);
std::optional<Error> whyFixed(const Pipeline &pipeline, const yaml::Tree &tree, const QString &job);

} // namespace caravan::gitlab
