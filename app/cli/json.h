// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/proposal.h"
#include "core/compare/search.h"
#include "core/lint/lint.h"
#include "core/project/project.h"
#include "core/recipes/differences.h"

#include <QJsonArray>
#include <QJsonObject>

namespace caravan::cli {

/// The stable JSON forms of the command line; units stand in the keys.
QByteArray printed(const QJsonObject &object);
QJsonArray jsonOf(const QStringList &strings);
QJsonObject jsonOf(const project::Project &project);
/// \a file and \a source are what the findings' spans refer to.
QJsonObject jsonOf(const lint::Finding &finding, const Source &source);
QJsonArray jsonOf(const QList<recipes::Difference> &differences);
QJsonObject jsonOf(const recipes::Recognised &recognised);
QJsonObject jsonOf(const gitlab::Event &event);
/// \a pipeline: that was estimated.
QJsonObject jsonOf(const estimate::Estimate &estimate, const gitlab::Pipeline &pipeline);
QJsonObject jsonOf(const compare::ScenarioMix &mix);
QJsonObject jsonOf(const compare::Comparison &comparison);
QJsonArray jsonOf(const QList<compare::NotHere> &notHere);
QJsonObject jsonOf(const compare::Search &search);
/// \a runner: the id of the profile that it is for.
QJsonObject jsonOf(const compare::Proposal &proposal, const QString &runner);

} // namespace caravan::cli
