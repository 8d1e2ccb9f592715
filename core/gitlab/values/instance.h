// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPair>
#include <QStringList>

namespace caravan::gitlab {

/// One of the jobs that `parallel` makes of a job.
struct Instance {
    QString name;                             ///< as GitLab names it: "test 1/3", "test: [a, b]"
    QList<QPair<QString, QString>> variables; ///< of the matrix, in its order; empty for `parallel: N`
    bool operator==(const Instance &) const = default;
};

/// One map of a matrix: its variables in the order of the file, each with the values that it takes.
using MatrixRow = QList<QPair<QString, QStringList>>;

} // namespace caravan::gitlab
