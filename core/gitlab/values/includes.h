// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/values/elsewhere.h"
#include "core/gitlab/values/include.h"
#include "core/gitlab/values/inputs.h"
#include "core/gitlab/values/issue.h"

namespace caravan::gitlab {

struct Reading;
struct Effective;
class Resolver;

/// One text that a configuration is composed of.
struct Part {
    yaml::Tree tree;
    QString file = {}; ///< relative to the project; empty for the open text
    Span include = {}; ///< the item of the open text's `include` that brought it; empty for the open text
    Inputs inputs = {};
    int number = 0; ///< in the order in which the files are read
};

/// The texts of a configuration in the order in which GitLab merges them: what is included before what includes it, the open text
/// last. Nothing is merged here yet.
struct Configuration {
    QList<Part> parts;
    QList<Include> includes; ///< every item of `include`, those of included files too
    QList<Issue> issues;
    FetchedFiles fetched; ///< the files from elsewhere
};

/// Reads what \a tree includes, and what that includes. At most 150 files and 20 MB; a file that includes itself is an issue.
Configuration compose(const yaml::Tree &tree, const Reading &reading);

/// Reads what the settled \a items of `trigger:include` stand for, which \a resolver has read: the files of a child pipeline. They count from the
/// open project, wherever the job stands. Places are those of the items in the open text. Source: gitlabhq, app/models/ci/bridge.rb,
/// yaml_for_downstream.
Configuration composeChild(const QList<Effective> &items, Resolver &resolver, const Reading &reading);

} // namespace caravan::gitlab
