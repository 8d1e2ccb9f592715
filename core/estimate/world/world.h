// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimate/world/content.h"

#include <QHash>
#include <QSet>
#include <QString>

namespace caravan::estimate {

/// Which of several runs of a pipeline one is, and what of the project has changed since the first: each number grows by one when its
/// thing changes, so that equal numbers mean the same thing.
struct Revision {
    int run = 1;          ///< of the pipeline
    int commit = 1;       ///< that it runs for
    int sources = 1;      ///< of the project's code
    int dependencies = 1; ///< of what the opam files ask for
    int compiler = 1;     ///< of the version of OCaml
    bool operator==(const Revision &) const = default;
};

/// A cache or artifact in the store.
struct Archive {
    Files::Entries entries;
    Size size; ///< unpacked
    double compressedBytes = 0;
    bool operator==(const Archive &) const = default;
};

/// An image in the project's own registry.
struct BuiltImage {
    QString base; ///< the image that it was built from, as named
    Switch content;
    QSet<QString> systemPackages;
    double compressedBytes = 0;
    double bytes = 0;
    int dependencies = 0; ///< revision that it was built for
    int sources = 0;      ///< that of the code that was copied into it, or into what it was built from; 0: none was
    /// What of its layers later builds find in the registry.
    enum class Layers {
        None,
        LastStage, ///< those of the image itself
        All        ///< those of the stages that it copies from, too
    };
    Layers layers = Layers::None;
    bool isNamedByInputs = false; ///< its name holds a hash of what it is made from, so that another revision has another name
    bool operator==(const BuiltImage &) const = default;
};

/// What jobs leave to later jobs and to later runs of the pipeline.
struct World {
    QHash<QString, Archive> caches;      ///< by key
    QHash<QString, Archive> artifacts;   ///< by job, of this run
    QHash<QString, BuiltImage> registry; ///< by reference
    QSet<QString> imagesOnRunner;
    Files home; ///< of a shell executor: what its host has, the working copy as the last job has left it
    /// Stands for all that has happened: when the same jobs have left the same behind, in the same order, two worlds have equal stamps.
    quint64 stamp = 0;
};

} // namespace caravan::estimate
