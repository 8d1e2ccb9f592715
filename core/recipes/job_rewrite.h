// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recipes/fitting.h"
#include "core/recipes/job_edits.h"

#include <functional>

namespace caravan::recipes {

/// Writes one job anew for a strategy: calls of yaml::Draft::together(), so that many jobs are written in one reading of the text.
class JobRewrite
{
public:
    /// \a draft is in together(), and has the text that \a job was read from.
    JobRewrite(const gitlab::Job &job, const FittingSite &site, yaml::Draft &draft);

    /// Takes out what the job has of the strategy that it follows now, and that no line of the new one takes the place of: in a reading of the
    /// text before run(). Gives whether there was something. Errors: Refused, with the reason.
    Result<bool> leave();
    /// All but what extras keep. Errors: Refused, with the reason.
    Result<Done> run();
    /// The cache of the switch alone: in a reading of the text after run(), by whose \a fitting.
    Result<Done> runCache(const Fitting &fitting);
    /// The cache of an extra alone, which goes where the strategy does not have it: in a reading of the text after run(). \a fitting: of run();
    /// \a first: the job whose cache it begins with where it has none of its own yet; empty for none.
    Result<Done> runExtra(const Extra &extra, const Fitting &fitting, const QString &first);
    /// What the placeholders stood for; after run().
    const Fitting &fitting() const { return m_fitting; }

private:
    Result<Done> fit();
    Result<Done> rewriteImage();
    QStringList fallbacksOf(const Extra &extra, const QString &first) const;
    Result<Done> rewriteNeeds();
    Result<bool> leaveNeeds();
    Result<Done> rewriteVariables();
    QStringList variablesOfNow() const;
    Result<Done> rewriteSwitchCache();
    Result<Done> rewriteCaches(const std::optional<yaml::Value> &wanted);
    Result<Done> rewriteOwnCaches(const yaml::Node &list, const std::optional<yaml::Value> &wanted);
    Result<Done> rewriteOwnCache(const std::optional<yaml::Value> &wanted);
    Result<Done> rewriteCache(const yaml::Path &cache, const gitlab::Cache &now, const yaml::Value &wanted);
    yaml::Value inPlaceOfOwned(const yaml::Value &wanted) const;
    Result<Done> overrideCaches(const std::optional<yaml::Value> &wanted);
    QStringList beforeLines() const;
    Result<Done> rewriteScripts();
    Result<Done> rewriteScript(const QString &key, gitlab::Script which, const QList<PlannedLine> &lines);
    QList<ScriptItem> itemsOf(const QString &key, gitlab::Script which) const;
    QList<int> ownPathsOf(const gitlab::Cache &cache) const;

    /// What the job is fitted as, and called by: a template is what the jobs that extend it have.
    const gitlab::Job &fitted() const { return m_site.inUse ? m_site.inUse->job : m_job; }
    yaml::Path at(const QStringList &keys) const { return yaml::Path{m_job.name} + keys; }
    Result<Done> set(const QString &key, const yaml::Value &value) { return setEntry(m_draft, {m_job.name}, key, value); }

    const gitlab::Job &m_job;
    const yaml::Tree m_tree;
    const FittingSite &m_site;
    yaml::Draft &m_draft;
    yaml::Node m_node;
    Fitting m_fitting;
    std::function<bool(QStringView path)> m_isOwnPath; ///< whether a path in a cache is of what is rewritten
};

} // namespace caravan::recipes
