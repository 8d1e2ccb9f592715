// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recipes/change_image.h"

#include <functional>

namespace caravan::compare {

/// Another way for a pipeline to do the same work: a step of a search, and by itself an advice.
struct Move {
    QString id;        ///< "fold", "fold-checks", "one-writer", "needs" …: of its kind
    QString title;     ///< "Put “build” and “test” together into one job"; translated
    QStringList risks; ///< what can go wrong then that cannot now, sentences
    std::function<Result<Done>(const gitlab::Editing &)> make;
};

/// The moves that there are for a text: jobs put together, checks made part of the job that waits for them, one job that fills a cache for all, needs in place of the
/// order of stages, what is put into caches and how, clones without the whole history, and images of a distribution without its documentation. Whether one can be made is seen when it is.
QList<Move> movesFor(const gitlab::Editing &edit, const recipes::ImageSite &site);

} // namespace caravan::compare
