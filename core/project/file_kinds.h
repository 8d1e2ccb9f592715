// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace caravan::project {

/// Whether a file of this name is an opam file, or the lock file of one.
bool isOpamFile(const QString &path);
/// Whether it is the lock file of an opam file.
bool isOpamLockFile(const QString &path);
/// Whether a file of this name may say which packages the project needs.
bool asksForPackages(const QString &path);
/// Whether it says how an image is built.
bool isDockerfile(const QString &path);
/// Whether it is a source of OCaml, or of what makes one.
bool isOcamlSource(const QString &path);
/// Whether dune reads it when it builds: sources, what is linked to them, and what says how.
bool isBuiltByDune(const QString &path);
/// The folder that the file is in: empty for the project's own.
QString folderOfFile(const QString &path);
/// How many lines a file has, the last one without its end, too.
qint64 linesIn(const QByteArray &text);

} // namespace caravan::project
