// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "container_runner.h"
#include "world.h"

#include <QProcess>

namespace caravan::e2e {

/// A registry of images on loopback (Debian's docker-registry, from CARAVAN_REGISTRY), and buildah and skopeo in the place of docker. It asks
/// for a password, and holds an image that stands for ocaml/opam:IMAGE.
class ImageRegistry
{
public:
    ImageRegistry() = default;
    ImageRegistry(const ImageRegistry &) = delete;
    ImageRegistry &operator=(const ImageRegistry &) = delete;
    ~ImageRegistry();

    /// The program of the registry; empty where packaging/check has not set it.
    static QString program();
    /// Whether buildah can make an image here: it needs root, or user namespaces with ids of one's own. \a world must stay.
    static bool canBuild(World &world);

    /// Starts it in \a world, with the image \a reference ("ocaml/opam:debian-13-ocaml-5.4"). False with error().
    bool start(World &world, const QString &reference);
    /// Gives a runner the project's settings for it, and docker's stand-in its own.
    void attach(ContainerRunner &runner) const;

    /// The tags of the image \a name of the project ("ci").
    QStringList tags(const QString &name) const;
    /// Runs \a script in a container of the project's image \a reference, with \a folder of the machine as the project, and \a variables
    /// ("NAME=value"). Its output is \a log.
    bool runInside(const QString &reference, const QString &folder, const QStringList &variables, const QString &script, QString &log) const;
    /// From now on it takes no image any more, as one that is being maintained.
    bool refuseImages();
    /// The commands that docker was given since the last call of this.
    QStringList calls() const;

    QString project() const { return address() + QStringLiteral("/desert-road/waystation"); }
    QString error() const { return m_error; }

private:
    QString address() const { return QStringLiteral("127.0.0.1:%1").arg(m_port); }
    bool serve();
    bool prepareStores();

    World *m_world = nullptr;
    int m_port = 0;
    bool m_isReadOnly = false;
    QProcess m_server;
    QString m_error;
};

} // namespace caravan::e2e
