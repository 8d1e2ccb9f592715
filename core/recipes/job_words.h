// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/pipeline/pipeline.h"

namespace caravan::recipes {

/// The texts that an answer about a job was found from: equal for jobs of which the answer is the same, whatever they are called and wherever they
/// stand. A key for answers that are remembered.
struct JobWords {
    QList<qsizetype> sizes; ///< of the lists, one behind the other
    QStringList texts;

    void add(const QStringList &list);
    bool operator==(const JobWords &) const = default;
};
size_t qHash(const JobWords &words, size_t seed = 0) noexcept;

/// The scripts of a job, with the texts of the files that they run.
JobWords scriptWordsOf(const gitlab::Job &job);
/// Adds what the file says of the job's variables.
void addVariables(JobWords &words, const gitlab::Job &job);

} // namespace caravan::recipes
