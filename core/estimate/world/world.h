// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimate/world/content.h"

#include <QHash>
#include <QSet>
#include <QString>

namespace caravan::estimate {

/// The state of the project in one run: numbers that differ when the thing differs.
struct Revision {
    int run = 1;
    int commit = 1;
    int sources = 1;
    int dependencies = 1;
    QString branch;
    bool isFirst = true; ///< nothing can be said to be unchanged yet
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
    bool operator==(const BuiltImage &) const = default;
};

/// What outlives a job.
struct World {
    QHash<QString, Archive> caches;      ///< by key
    QHash<QString, Archive> artifacts;   ///< by job, of this run
    QHash<QString, BuiltImage> registry; ///< by reference
    QSet<QString> imagesOnRunner;
    Files home;        ///< of a shell executor: what stands outside the project folder
    quint64 stamp = 0; ///< the same for worlds in which the same has happened in the same order
};

} // namespace caravan::estimate
