// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/log_part.h"
#include "core/estimate/estimate.h"

#include <QDateTime>
#include <QHash>

#include <memory>

namespace caravan {

namespace estimate {
struct Deed;
}

/// What a job took when it was run on this machine.
struct MeasuredRun {
    QString place; ///< where its scripts ran, in a word: "shell", "podman"
    QDateTime when;
    Seconds total{0};
    bool hasFailed = false;
    QList<compare::MeasuredPhase> phases;
    std::shared_ptr<const estimate::Deed> deed; ///< what the job did then

    /// Whether \a job does something else now.
    bool isOutOfDate(const gitlab::Job &job) const;
    /// In few words: "measured here, shell: 12 s".
    QString words(const gitlab::Job &job) const;
    /// In whole sentences, beside the \a estimate for the runner with that \a title; null: there is none.
    QString sentences(const gitlab::Job &job, const estimate::JobEstimate *estimate, const QString &title) const;
};
/// The last run of each job, by its name.
using MeasuredRuns = QHash<QString, MeasuredRun>;

/// What \a job does now.
std::shared_ptr<const estimate::Deed> deedNow(const gitlab::Job &job);

} // namespace caravan
