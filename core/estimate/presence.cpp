// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/presence.h"

#include "core/estimate/condition.h"

namespace caravan::estimate {

using namespace Qt::StringLiterals;

namespace {

Presence byWhen(const QString &when)
{
    if (when == "manual"_L1)
        return Presence::Manual;
    if (when == "never"_L1 || when == "on_failure"_L1)
        return Presence::Absent;
    return Presence::Runs;
}

bool isAbout(const QString &pattern, QLatin1String ending) { return pattern.contains(ending); }

/// Whether such files have changed since the last run.
bool haveChanged(const QStringList &patterns, const Revision &revision)
{
    if (revision.isFirst)
        return true;
    for (const QString &pattern : patterns) {
        if (pattern == u"*" || pattern == u"**/*" || pattern == u"**")
            return true;
        const bool isDependencies = isAbout(pattern, ".opam"_L1) || isAbout(pattern, "dune-project"_L1) || isAbout(pattern, "Dockerfile"_L1)
            || isAbout(pattern, ".lock"_L1);
        if (revision.dependencies > 1 && isDependencies)
            return true;
        if (revision.sources > 1 && !isDependencies && !pattern.endsWith(u".yml"_s))
            return true;
    }
    return false;
}

bool holds(const gitlab::Rule &rule, const Environment &environment, const Revision &revision)
{
    return (!rule.condition || holds(*rule.condition, environment)) && (!rule.changes || haveChanged(*rule.changes, revision));
}

} // namespace

Presence presenceOf(const gitlab::Job &job, const Environment &environment, const Revision &revision)
{
    if (!job.conditions.rules)
        return byWhen(job.when);
    for (const gitlab::Rule &rule : *job.conditions.rules) {
        if (holds(rule, environment, revision))
            return byWhen(rule.when.isEmpty() ? job.when : rule.when);
    }
    return Presence::Absent;
}

} // namespace caravan::estimate
