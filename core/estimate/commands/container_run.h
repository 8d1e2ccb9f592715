// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace caravan::estimate {

class Shell;

/// What `docker run`, or podman's, asks for.
struct ContainerCall {
    QString image;
    QStringList command;   ///< what runs instead of the image's own, an entrypoint in front; empty for none
    QStringList volumes;   ///< `-v` and what `--mount` binds, as they are written
    QStringList variables; ///< `NAME=value`, or `NAME` for that of the shell
    bool isBehind = false; ///< nobody waits for its end
    QString name;

    /// \a words: from behind `run`.
    static ContainerCall of(const QStringList &words);
};

/// Plays what runs in the container of \a call, charged to the job: with the project where it is mounted, or where the job has built the image.
void runInContainer(Shell &shell, const ContainerCall &call);

} // namespace caravan::estimate
