// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimate/time/draws.h"
#include "core/estimate/time/schedule.h"

namespace caravan::estimate {

/// How long a pipeline takes in worlds in which its jobs take other times than in \a schedule: by the same needs, stages, delays, groups and
/// places on the runner, which are given in the order of the schedule. \a lengths: seconds of a job. Linear in jobs and needs.
Row wallsOf(const gitlab::Graph &graph, const QList<Appointment> &appointments, const Schedule &schedule, int slots,
            const std::function<Row(int job)> &lengths);

/// By how many seconds each job of \a schedule that runs could end later without the pipeline ending later, by number; 0 for others. Places on
/// the runner are given as they were.
QList<double> slackOf(const gitlab::Graph &graph, const QList<Appointment> &appointments, const Schedule &schedule);

} // namespace caravan::estimate
