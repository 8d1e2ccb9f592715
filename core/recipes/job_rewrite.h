// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recipes/fitting.h"
#include "core/recipes/text_writer.h"

namespace caravan::recipes {

/// Writes one job anew for a strategy, as edits of the text that \a job was read from.
class JobRewrite
{
public:
    JobRewrite(const gitlab::Job &job, const yaml::Tree &tree, const FittingSite &site, TextWriter &writer);

    /// Errors: Refused, with the reason.
    Result<Done> run();
    /// What the placeholders stood for; after run().
    const Fitting &fitting() const { return m_fitting; }

private:
    Result<Done> rewriteImage();
    Result<Done> rewriteNeeds();
    Result<Done> rewriteVariables();
    Result<Done> rewriteCaches();
    Result<Done> rewriteOwnCaches(const yaml::Node &list, const std::optional<yaml::Value> &wanted);
    Result<Done> rewriteOwnCache(const yaml::Node &cache, const std::optional<yaml::Value> &wanted);
    Result<Done> rewriteCache(const yaml::Node &cache, const gitlab::Cache &now, const yaml::Value &wanted);
    Result<Done> overrideCaches(const std::optional<yaml::Value> &wanted);
    Result<Done> rewriteScripts();
    Result<Done> rewriteScript(const QString &key, gitlab::Script which, const QList<PlannedLine> &lines);
    QList<ScriptItem> itemsOf(const QString &key, gitlab::Script which) const;
    QList<int> switchPathsOf(const gitlab::Cache &cache) const;

    const gitlab::Job &m_job;
    const yaml::Tree &m_tree;
    const FittingSite &m_site;
    TextWriter &m_writer;
    yaml::Node m_node;
    Fitting m_fitting;
};

} // namespace caravan::recipes
