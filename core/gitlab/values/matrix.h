// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/values/effective.h"
#include "core/gitlab/values/instance.h"

namespace caravan::gitlab {

/// GitLab's limit for the instances of one job.
constexpr int mostInstances = 200;

/// What `parallel` makes of a job.
struct Instances {
    QList<Instance> list; ///< the job itself where `parallel` says nothing; at most mostInstances
    qint64 count = 1;     ///< how many there would be; bounded by a billion
    bool isMade = false;  ///< `parallel` says something that GitLab makes instances of, one perhaps
};

/// The instances of the job \a name with the settled value of `parallel`. The product is counted before anything is made of it.
/// Source of the names: gitlabhq, lib/gitlab/ci/config/normalizer (matrix_strategy.rb, number_strategy.rb).
Instances instancesOf(const QString &name, const Effective &parallel);

/// The instances that the maps of a matrix make, at most mostInstances.
QList<Instance> instancesOf(const QString &name, const QList<MatrixRow> &rows);

/// The maps of a settled matrix.
QList<MatrixRow> rowsOf(const Effective &matrix);

/// Whether \a instance is among those that the `matrix` of a need asks for: one of its maps makes the same name, so its values are
/// those there, in the same order and all of them. Source: gitlabhq, lib/gitlab/ci/config/normalizer.rb.
bool isAskedFor(const Instance &instance, const QList<MatrixRow> &matrix);

/// \a text with `$[[ matrix.X ]]` replaced by the instance's values; what it does not have stays as it is.
QString withMatrix(const QString &text, const Instance &instance);
QList<MatrixRow> withMatrix(QList<MatrixRow> rows, const Instance &instance);

} // namespace caravan::gitlab
