// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scratch.h"

#include <QMap>
#include <QProcessEnvironment>
#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace caravan::e2e {

/// What the images ocaml/opam have, made of the machine's own opam, OCaml and dune by tests/data/e2e/world/make: a local opam
/// repository, and the home folder of each image.
class World
{
public:
    /// False with error() when it cannot be made.
    bool make();
    /// A fresh home folder of \a image, as a container of it has one: of ocaml/opam those named like `debian-13-ocaml-5.4` with a switch, the others
    /// with opam's root alone; those of a distribution empty. False with error() when it cannot be made.
    bool startContainer(const QString &image);

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString error() const { return m_error; }

    /// A variable of the environment besides.
    void setVariable(const QString &name, const QString &value) { m_variables.insert(name, value); }
    /// The environment of a job's commands: the stand-ins come first in the PATH, and nothing of the caller's opam and git is seen.
    QProcessEnvironment environment() const;
    /// \a value of a variable, with the home folder of the images as it is here.
    QString placed(QString value) const;

private:
    bool run(const QStringList &command);

    QTemporaryDir m_folder;
    QMap<QString, QString> m_variables;
    QString m_error;
};

/// What is replaced in a real run, for people.
QString replacements();

/// The stand-in for the sample project: the sample's opam file, pages and pipeline, with a program that the stand-in libraries are enough for.
/// Null when it cannot be made.
std::unique_ptr<GitFolder> standIn();
/// A library of four packages that need each other and the same stand-in libraries. Null when it cannot be made.
std::unique_ptr<GitFolder> fourPackages();
/// Lets the opam file of a stand-in ask for `caravanserai` besides, and commits that. False when it cannot, or asks for it already.
bool addDependency(GitFolder &standIn);

} // namespace caravan::e2e
