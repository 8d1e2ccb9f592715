// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/run/cache_model.h"
#include "core/lint/facts/survey.h"

#include <functional>

namespace caravan::lint {

using CacheField = gitlab::Field<gitlab::Cache>;

/// Calls \a visit for every cache of every job that runs.
void forEachCache(const Survey &survey, const std::function<void(const JobSurvey &, const CacheField &)> &visit);

/// The map of a cache in the tree, found by its span; invalid for none.
yaml::Node nodeOf(const Survey &survey, const CacheField &cache);
/// The place of `key: …` in it, else \a otherwise.
Span spanOfKey(const yaml::Node &cache, const Span &otherwise);

using Place = gitlab::CachePlace;
/// Where a path lies that a job names.
Place placeOf(const JobSurvey &job, const QString &path);

/// \a path below the project folder without `./`, `$CI_PROJECT_DIR/` and a final `/`; the expanded path for others.
QString projectPath(const JobSurvey &job, const QString &path);

/// Whether a cache path holds an opam switch or root: `_opam`, `_switch`, `$OPAMROOT` …
bool isSwitchPath(const JobSurvey &job, const QString &path);
/// The first such path of a cache that lies in the project; empty for none.
QString switchPathOf(const JobSurvey &job, const gitlab::Cache &cache);
/// The job's cache with a switch; null for none.
const CacheField *switchCacheOf(const JobSurvey &job);

/// The key with everything that the file decides put in, so that two caches share an archive if their texts are equal.
QString keyIdentity(const JobSurvey &job, const gitlab::CacheKey &key);
/// The same for a cache of a job: with its place \a index in the list where that is part of the key, and with the matrix of the job
/// where one of its variables stands in it.
QString archiveIdentity(const Survey &survey, const JobSurvey &job, const gitlab::CacheKey &key, qsizetype index);
/// What archiveIdentity() says of a cache of a surveyed job.
const QString &archiveOf(const JobSurvey &job, const CacheField &cache);
/// The paths of a cache of a surveyed job, for comparison.
const QString &pathsOf(const JobSurvey &job, const CacheField &cache);
/// As people write it: the literal, or prefix and files.
QString keyText(const gitlab::CacheKey &key);
/// Whether the key changes with the compiler: it names a version, an image or a compiler variable, or hashes the CI file.
bool namesCompiler(const JobSurvey &job, const gitlab::CacheKey &key);

/// What the key of a job's switch should begin with: its distribution and its OCaml, "debian-13-ocaml-5.4"; the tag of an image of ocaml/opam that
/// says both. Without "-ocaml-" where the file does not say which OCaml; empty where it says neither.
QString compilerKeyPart(const JobSurvey &job);

/// Where a job's own cache stands in the tree; empty when it comes from elsewhere.
yaml::Path pathOfCache(const Survey &survey, const JobSurvey &job, const CacheField &cache);

} // namespace caravan::lint
