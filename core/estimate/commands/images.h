// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimate/commands/shell.h"

namespace caravan::estimate {

/// An image as a container starts in it.
struct StartImage {
    QString reference; ///< variables expanded
    double compressedBytes = 0;
    double bytes = 0;
    recipes::PackageFamily family = recipes::PackageFamily::Debian;
    bool hasOpam = false;
    bool mayHaveOpam = false; ///< nothing tells whether it has opam
    Switch content;           ///< of its switch: as the compiler mostly the series of it; empty without one
    QSet<QString> systemPackages;
    recipes::Provenance provenance;
};

/// What is known of an image: from the project's registry, where an earlier job has put it, else from the catalogue.
StartImage imageOf(const Setting &setting, const View &world, const Environment &environment, const QString &written);
/// An image that has been built: what it starts from, with what the build has added.
StartImage imageOf(const Setting &setting, const QString &reference, const BuiltImage &built);
bool isProjectImage(const Environment &environment, const QString &reference);

/// Lets \a shell begin in a fresh container of the image.
void startIn(Shell &shell, const StartImage &image);

/// Seconds to download and unpack an image.
double pullSeconds(const Setting &setting, const StartImage &image);
/// Pulls an image, or finds that the runner has it.
void pull(Shell &shell, const StartImage &image);

} // namespace caravan::estimate
