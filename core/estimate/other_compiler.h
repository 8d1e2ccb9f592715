// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/pipeline/pipeline.h"

#include <QMap>

namespace caravan::estimate {

/// Whether the project's own files decide which OCaml \a pipeline gets, or a part of it: it names no version, or makes a switch without one, or lets dune
/// bring the compiler.
bool leavesCompilerOpen(const gitlab::Pipeline &pipeline);

/// The versions of OCaml that \a pipeline names ("5.4.1", "5.4"), in images, variables, a matrix and the commands of opam, each with the version
/// that stood there before it: an older series that the pipeline does not name.
QMap<QString, QString> earlierCompilers(const gitlab::Pipeline &pipeline);

/// \a pipeline as it was with other versions of OCaml: each of \a versions is replaced where jobs name it.
gitlab::Pipeline withOtherCompilers(const gitlab::Pipeline &pipeline, const QMap<QString, QString> &versions);

} // namespace caravan::estimate
