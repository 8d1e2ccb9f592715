// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recipes/command_place.h"
#include "core/recipes/images.h"

#include <memory>

namespace caravan::recipes {

/// What is wrong where a job moves opam's files into the project for its cache, and back.
struct MoveFault {
    enum class Kind {
        Broken,   ///< the job or its cache certainly does not work
        Fragile,  ///< it is lost now and then
        Wasteful, ///< it works, and costs more than it must
    };
    Kind kind = Kind::Broken;
    bool isCacheUnused = false; ///< with Broken: no run ever has anything from the cache of \c inside
    CommandPlace place;
    QString message;                     ///< a whole translated sentence
    QString inside;                      ///< the path in the project
    std::optional<CommandPlace> failing; ///< the command that ends the job with an error, where it always does
};

/// Judges how the jobs of one pipeline move opam's files into their caches. Lint and estimates ask here.
class MovedSwitches
{
public:
    explicit MovedSwitches(const gitlab::Pipeline &pipeline);
    ~MovedSwitches();
    Q_DISABLE_COPY_MOVE(MovedSwitches)

    /// The gravest fault of \a job, which runs in \a image; nullopt for none, and for the many jobs that move nothing.
    std::optional<MoveFault> faultOf(const gitlab::Job &job, const Image &image);

private:
    class Savers;
    const gitlab::Pipeline &m_pipeline;
    std::unique_ptr<Savers> m_savers; ///< made when first asked: most files move nothing
};

} // namespace caravan::recipes
