// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/pipeline/pipeline.h"
#include "core/gitlab/values/variables.h"
#include "core/script/expansion.h"

#include <QHash>
#include <QString>

#include <optional>

namespace caravan::estimate {

/// The variables of a shell: those that GitLab gives the job, and those that its script sets.
class Environment
{
public:
    /// Both must live as long as this.
    Environment(const gitlab::Variables &variables, const gitlab::Job &job);

    void set(const QString &name, const script::Value &value) { m_assigned.insert(name, value); }
    void unset(const QString &name) { set(name, script::Value::unset()); }
    bool contains(const QString &name) const { return shellValue(name).state == script::Value::State::Set; }
    QString value(const QString &name) const { return shellValue(name).text; } ///< expanded; empty when it is not set
    /// What a shell finds: the value that GitLab gave, expanded, or what the scripts have assigned.
    script::Value shellValue(const QString &name) const;

    /// Whether it gives all that \a other was asked for and was given from outside.
    bool givesAs(const Environment &other) const;
    /// Takes over what the scripts of \a other have assigned, which it gives as, and were given.
    void takeOver(const Environment &other);

    /// \a text as the shell expands it; what is not known stays as it is.
    QString expanded(const QString &text) const;
    /// The same for what is compared, where a variable that neither GitLab nor the script sets is empty, as it is without such a setting of the project.
    QString tested(const QString &text) const;
    /// Of a variable likewise: unset.
    script::Value testedValue(const QString &name) const;

private:
    std::optional<QString> raw(const QString &name) const;
    script::Value givenValue(const QString &name) const;

    const gitlab::Variables *m_variables;
    const gitlab::Job *m_job;
    gitlab::NameFilter m_names;                    ///< that the job sets, or the runner
    mutable QHash<QString, script::Value> m_given; ///< what was asked for, expanded
    QHash<QString, script::Value> m_assigned;      ///< by the script
};

} // namespace caravan::estimate
