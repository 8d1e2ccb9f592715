// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

#include <utility>

namespace caravan::recipes {

/// The words of a command that builds, pushes or pulls images: of `docker`, `podman`, `buildah`, `buildctl` or kaniko's `executor`.
struct ContainerWords {
    enum class Builder { Docker, Buildctl, Kaniko }; ///< podman and buildah are like docker
    Builder builder = Builder::Docker;
    QList<std::pair<QString, QString>> options; ///< with their values, in order
    QStringList operands;                       ///< what is neither

    /// The program is the first word.
    explicit ContainerWords(const QStringList &words);

    /// `docker image push x` is `docker push x`; `docker buildx create` builds nothing.
    QString command() const;
    /// Whether images are built.
    bool builds() const;
    /// What a build calls its image.
    QStringList names() const;
    /// Whether a build puts its image into the registry under these names.
    bool pushesWhatItBuilds() const;
    /// Whether `push` is told to push all tags of a repository.
    bool pushesAllTags() const;
};

/// The value of \a key in `type=registry,ref=x`.
QString fieldOf(const QString &list, QStringView key);

} // namespace caravan::recipes
