// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimate/facts/inputs.h"
#include "core/estimate/time/schedule.h"
#include "core/gitlab/run/listing.h"

namespace caravan::estimate {

/// A job of the pipeline that an event makes; of `parallel` one instance.
struct Member {
    QString name;                         ///< of the instance
    QString jobName;                      ///< as the file has it
    qsizetype place = -1;                 ///< of that job in the pipeline
    bool isAsWritten = true;              ///< its pipeline gives it nothing that its text does not say: no matrix, no variables of a rule
    std::optional<QStringList> producers; ///< the members whose artifacts it downloads; nullopt: all of the stages before
};

/// What a plan is made for.
struct Start {
    gitlab::Event event;
    bool isHelped = false;         ///< somebody starts all jobs that are started by hand
    bool hasOtherCompiler = false; ///< the pipeline named other versions of OCaml then
    bool operator==(const Start &) const = default;
};

/// Which jobs run, and what each waits for, in the pipeline that an event makes: what `list` says, made ready for the schedule.
/// Members, appointments and the jobs of the graph have the same numbers.
struct Plan {
    gitlab::Listing listing;
    gitlab::Graph graph;
    gitlab::Variables variables; ///< of the event, with those of the workflow's rule
    QList<Member> members;
    QList<Appointment> appointments;
    QList<int> listed;                    ///< place of each member in the listing
    QHash<QString, QList<int>> numbersOf; ///< members by the job's name in the file
};

/// The plan of \a inputs for \a start.
Plan planOf(const Inputs &inputs, const Start &start);

/// \a member's job as its pipeline has it; \a job: as the file has it.
gitlab::Job jobOf(const Plan &plan, int member, const gitlab::Job &job);

/// What of a job decides whether it runs, when, and with what variables, wherever it stands in the text.
struct Terms {
    QString stage;
    QString when;
    QString startIn;
    QString resourceGroup;
    bool allowsFailure = false;
    bool isTrigger = false;
    QMap<QString, QString> variables;
    gitlab::Conditions conditions;            ///< without places
    std::optional<QList<gitlab::Need>> needs; ///< without places
    QStringList dependencies;
    bool hasDependencies = false;
    QStringList extends;
    QList<gitlab::Instance> instances;
    bool operator==(const Terms &) const = default;
};
Terms termsOf(const gitlab::Job &job);

/// Why GitLab makes no such pipeline: whole sentences, without places in the text, which the plan does not know; none when it does.
QStringList refusalsOf(const gitlab::Listing &listing);
/// The same by the file alone, whatever starts a pipeline; \a faults: gitlab::faultsOf().
QStringList refusalsOf(const QList<gitlab::Issue> &faults);

/// Whether rules of the pipeline ask which files changed.
bool asksForChanges(const gitlab::Pipeline &pipeline);

} // namespace caravan::estimate
