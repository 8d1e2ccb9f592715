// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/estimate/facts/facts.h"

#include <QJsonObject>

namespace caravan::cli {

/// `assume FOLDER --job NAME`: what the user says of the time of a job's scripts.
Output assumeJob(const Arguments &arguments, const project::Project &project);

/// What is said of the times of the jobs of a project; of one \a job where it is not empty.
QList<estimate::JobFigure> figuresOf(const estimate::Facts &facts, const project::Project &project, const QString &job);
QByteArray figureLine(const estimate::JobFigure &figure);
QJsonObject figureJson(const estimate::JobFigure &figure);

} // namespace caravan::cli
