// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/language/expression.h"
#include "core/gitlab/values/event.h"
#include "core/gitlab/values/name_filter.h"
#include "core/gitlab/values/origin.h"
#include "core/gitlab/values/variable_scope.h"

#include <QHash>
#include <QMap>

namespace caravan::gitlab {

/// Which run of a project's pipelines something is: numbers that differ when the thing differs.
struct Moment {
    int pipeline = 1;
    int commit = 1;
};

/// The variables that conditions and cache keys of one pipeline see, in GitLab's order: given by hand, then the job's, the workflow
/// rule's, the file's, and last those that GitLab defines (resources/gitlab/variables.yml). What the project's settings define is
/// not known here.
class Variables
{
public:
    /// \a global: `variables` of the file; empty for conditions of includes, which do not see them.
    explicit Variables(const Event &event, QMap<QString, Field<QString>> global = {});

    /// Adds the variables of the `workflow` rule that holds.
    void setWorkflow(const QMap<QString, Field<QString>> &variables);

    /// The same as the runner and the job's script see them in one run: what GitLab makes anew for each pipeline, commit or job has a text that
    /// no other run has.
    Variables during(const Moment &moment) const;
    /// The variables to which GitLab gives another value in each pipeline, for each commit or for each job.
    static const QStringList &newInEachRun();
    static bool isNewInEachRun(const QString &name) { return newInEachRun().contains(name); }

    /// What a condition sees, of \a job where there is one. A value that only the project knows has an example and is not known.
    VariableValue value(const QString &name, const VariableScope *job = nullptr) const;
    VariableLookup lookup(const VariableScope *job = nullptr) const;
    /// False where nothing but a job may set the variable: value() knows nothing of it then but what the job says.
    bool maySet(const QString &name) const { return m_names.mayHave(name); }

    /// \a text with `$NAME` and `${NAME}` replaced where the variable is set, nested ones too; others stay as written. \a unknown gets the
    /// names of those that stay and of those whose value is an example.
    QString expanded(const QString &text, const VariableScope *job = nullptr, QStringList *unknown = nullptr) const;

private:
    NameFilter m_names; ///< of all below but the global ones, which are with the jobs
    struct OfGitLab {
        VariableValue value;
        bool isOfJob = false; ///< its text is to be filled in for each job
    };
    QHash<QString, OfGitLab> m_predefined;
    QMap<QString, QString> m_given;
    QMap<QString, Field<QString>> m_workflow;
    QMap<QString, Field<QString>> m_global;
};

} // namespace caravan::gitlab
