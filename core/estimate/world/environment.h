// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/pipeline/pipeline.h"
#include "core/gitlab/values/variables.h"

#include <QMap>
#include <QSet>
#include <QString>

#include <optional>

namespace caravan::estimate {

/// The variables of a shell: those that GitLab gives the job, and those that its script sets.
class Environment
{
public:
    /// Both must live as long as this.
    Environment(const gitlab::Variables &variables, const gitlab::Job &job) : m_variables(&variables), m_job(&job) { }

    void set(const QString &name, const QString &value);
    void unset(const QString &name);
    bool contains(const QString &name) const { return raw(name).has_value(); }
    QString value(const QString &name) const; ///< expanded; empty when it is not set

    /// Replaces `$NAME`, `${NAME}` and `${NAME:-default}`; what is not known stays as it is.
    QString expanded(const QString &text) const;

private:
    std::optional<QString> raw(const QString &name) const;
    QString expanded(const QString &text, int depth, int &budget) const;

    const gitlab::Variables *m_variables;
    const gitlab::Job *m_job;
    QMap<QString, QString> m_set; ///< by the script
    QSet<QString> m_unset;        ///< by the script
};

} // namespace caravan::estimate
