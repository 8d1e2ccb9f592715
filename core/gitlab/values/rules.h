// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/values/need.h"
#include "core/gitlab/values/origin.h"

#include <QList>
#include <QMap>
#include <QStringList>

#include <optional>

namespace caravan::gitlab {

/// One item of `rules`: as written, nothing decided.
struct Rule {
    std::optional<QString> condition;   ///< `if`
    std::optional<QStringList> changes; ///< patterns
    QString compareTo;                  ///< of `changes`
    QString changesRegex;               ///< `changes:regexp`
    std::optional<QStringList> exists;  ///< patterns
    QString existsProject;              ///< of `exists`: another project, whose files are not known
    QString existsRegex;                ///< `exists:regexp`
    QString when;                       ///< empty: the job's own
    QString startIn;
    std::optional<bool> allowsFailure;
    std::optional<bool> isInterruptible;
    std::optional<QList<Need>> needs; ///< in place of the job's
    QMap<QString, Field<QString>> variables;
    Origin origin;
    bool operator==(const Rule &) const = default;
};

/// `only` or `except`: the old way to say when a job runs.
struct RefFilter {
    QStringList refs;      ///< names, `/patterns/` and words like `branches`
    QStringList variables; ///< conditions
    QStringList changes;   ///< patterns
    bool needsKubernetes = false;
    Origin origin;
    bool operator==(const RefFilter &) const = default;
};

/// What decides whether a job, or with `workflow` the pipeline, comes to be.
struct Conditions {
    std::optional<QList<Rule>> rules;
    std::optional<RefFilter> only;
    std::optional<RefFilter> except;
    bool operator==(const Conditions &) const = default;
};

} // namespace caravan::gitlab
