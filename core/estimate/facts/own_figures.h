// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/source.h"
#include "core/estimate/facts/own_figure.h"
#include "core/estimate/facts/spread.h"
#include "core/recipes/catalogue.h"

#include <functional>

namespace caravan::estimate {

/// The file in which such a figure is told.
QString fileOf(const OwnFigure &figure);

/// Whether the text of that file tells the figure; not asked for the time of jobs, which own_jobs.h knows.
bool isTold(const Source &file, const OwnFigure &figure);
/// The text with the figure's value in it, told by \a provenance, and where the figure has one of its own, with \a spread. Comments and what else the
/// file says stay. Errors: those of yaml::Draft, and Syntax where the text is no such file.
Result<QByteArray> withFigure(const Source &file, const OwnFigure &figure, const recipes::Provenance &provenance, const Spread &spread);
/// The text without it. Errors: NotFound where it is not told; as above.
Result<QByteArray> withoutFigure(const Source &file, const OwnFigure &figure);

/// Writes the same into the user's own file. Errors: those of withFigure(), rewriteOwnFacts() and recipes::rewriteOwnImages().
Result<Done> tell(const OwnFigure &figure, const recipes::Provenance &provenance, const Spread &spread);
Result<Done> forget(const OwnFigure &figure);

/// What a file of the user's own had before something was told in it, and has after it.
struct TellingStep {
    QString path;
    QByteArray before;
    QByteArray after;
};
/// Does what tells something in the file \a path. Errors: those of \a telling, after which nothing is changed.
Result<TellingStep> toldStep(const QString &path, const std::function<Result<Done>()> &telling);
/// Takes it back; what else was written there meanwhile stays. Errors: Refused where the same lines were changed, and those of files.
Result<Done> takeBack(const TellingStep &step);

} // namespace caravan::estimate
