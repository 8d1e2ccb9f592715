// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimate/commands/shell.h"

namespace caravan::estimate {

/// A command that builds an image, by its words; variables are expanded.
struct BuildCall {
    QString context = QStringLiteral(".");
    QString file;   ///< as given; empty: the Dockerfile of the context
    QString target; ///< the stage; empty: the last
    QStringList tags;
    QStringList arguments; ///< NAME=VALUE
    QStringList platforms;
    QStringList cacheFrom;  ///< images and caches in registries that it takes layers from
    QString cacheTo;        ///< the reference that it stores them under
    bool storesAll = false; ///< there: the layers of all stages, not of the last alone
    bool isInline = false;  ///< the image tells later builds of its own layers
    bool isKaniko = false;
    bool isLegacy = false;   ///< docker's builder before BuildKit
    bool asksKaniko = false; ///< `--cache=true`: every layer is looked for in the registry, and stored there
    bool pushes = false;

    /// Of `docker`, `podman`, `buildah`, `buildctl` and kaniko's `executor`; the program is the first word.
    static BuildCall of(const Shell &shell, const QStringList &words);
    bool skipsOtherStages() const { return !isKaniko && !isLegacy; }
};

} // namespace caravan::estimate
