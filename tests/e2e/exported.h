// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/yaml/tree.h"
#include "scratch.h"

#include <QByteArray>
#include <QStringList>

namespace caravan::e2e {

/// The strategies that Caravan exports, with and without extras, by their names on the command line.
QStringList strategies();
/// The job blocks of the palette.
QStringList jobBlocks();
/// Whether jobs of that block follow a strategy, and do not bring all that they need.
bool takesStrategy(const QString &block);
/// A release of OCaml that the images of a strategy may have: "5.4", or "5.5" for those that need it.
QString ocamlOf(const QString &strategy);
/// The name of the job that withBlocks() adds for a block.
QString jobOf(const QString &block);

/// `caravan-cli` with \a arguments; what it says instead of a text where it refuses.
Result<QByteArray> exported(const QStringList &arguments);

/// A pipeline for the project in \a folder with a job of each of \a blocks, called jobOf(), fitted to \a strategy and \a image. Writes it there.
Result<QByteArray> withBlocks(const QString &folder, const QStringList &blocks, const QString &strategy, const QString &image);

/// The pipeline \a text in \a folder as gitlab-ci-local reads it: what templates, anchors and defaults give the jobs is in them. Errors: Refused,
/// with what it says.
Result<yaml::Tree> previewed(GitFolder &folder, const QByteArray &text);

/// A list of lines of a job, or its one line.
QStringList linesOf(const yaml::Node &node);
/// The jobs of a pipeline.
QStringList jobsOf(const yaml::Tree &pipeline);

} // namespace caravan::e2e
