// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/edit/value_change.h"

namespace caravan::inspector {

/// An item of `needs` as it is written, whatever it waits for.
struct WrittenNeed {
    gitlab::Effective item; ///< everything in it followed
    QString job;            ///< empty for the state of another pipeline
    QString project;        ///< of another project, with \c ref; empty for none
    QString ref;
    QString pipeline; ///< another pipeline; empty for none
    bool takesArtifacts = true;
    bool isOptional = false;

    bool isOfThisPipeline() const { return project.isEmpty() && pipeline.isEmpty(); }
    /// What \a key says; invalid where it says nothing.
    gitlab::Effective entry(QStringView key) const;
};

/// What \a job needs, its own or from elsewhere, in this order.
QList<WrittenNeed> writtenNeeds(gitlab::Sources &sources, const QString &job);

/// The need with this number with \a value for \a key, or without: a name alone becomes a map, and a map that says no more than a name becomes one.
/// Errors: Refused where the list is put together from several.
Result<gitlab::ValueChange> needWith(gitlab::Sources &sources, const QString &job, int index, const QString &key,
                                     const std::optional<yaml::Value> &value);
/// The job without that need; the last one goes with its key. Errors as above.
Result<gitlab::ValueChange> withoutNeed(gitlab::Sources &sources, const QString &job, int index);
/// The job with one need more.
gitlab::ValueChange withNeed(gitlab::Sources &sources, const QString &job, const yaml::Value &need);

} // namespace caravan::inspector
