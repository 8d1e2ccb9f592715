// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimate/world/world.h"
#include "core/gitlab/pipeline/pipeline.h"

#include <QMap>
#include <QString>

#include <optional>

namespace caravan::estimate {

/// Variables of a job and their expansion.
class Environment
{
public:
    /// GitLab's predefined variables for a push of \a revision, with the job's own over them. Those that differ between
    /// runs have different texts in different revisions, so that a key made of them differs as it would.
    Environment(const gitlab::Job &job, const Revision &revision);

    void set(const QString &name, const QString &value) { m_values.insert(name, value); }
    void unset(const QString &name) { m_values.remove(name); }
    bool contains(const QString &name) const { return raw(name).has_value(); }
    QString value(const QString &name) const; ///< expanded; empty when it is not set

    /// Replaces `$NAME`, `${NAME}` and `${NAME:-default}`; what is not known stays as it is.
    QString expanded(const QString &text) const;

private:
    std::optional<QString> raw(const QString &name) const;
    QString predefined(const QString &pattern) const;
    QString expanded(const QString &text, int depth, int &budget) const;

    QMap<QString, QString> m_values;
    QString m_job;
    QString m_stage;
    QString m_branch;
    int m_commit = 1;
    int m_run = 1;
};

} // namespace caravan::estimate
