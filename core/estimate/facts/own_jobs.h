// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/source.h"
#include "core/estimate/facts/job_figure.h"

namespace caravan::estimate {

/// Whether \a one is about the same runs of the same jobs as \a other, so that it stands in its place.
bool isAboutTheSame(const JobFigure &one, const JobFigure &other);

/// The text of a file like ownFactsFile(), or nothing, with \a figure in the place of those about the same, at the front of the list `jobs`, where it
/// counts before others. Errors: those of yaml::Draft, and Syntax where the text is no such file.
Result<QByteArray> withJobFigure(const Source &text, const JobFigure &figure);
/// The same without those about the same as \a figure. Errors: NotFound when there is none; as above.
Result<QByteArray> withoutJobFigure(const Source &text, const JobFigure &figure);

/// Writes \a figure into ownFactsFile(), which is made where it is missing; never into a pipeline. Errors: those of withJobFigure(), and ReadOnly.
Result<Done> rememberJobFigure(const JobFigure &figure);
/// Takes it out again. Errors: those of withoutJobFigure(), and ReadOnly.
Result<Done> forgetJobFigure(const JobFigure &figure);
/// Takes out all that is said of the job of \a figure in its project, whatever run it is about. Errors: as forgetJobFigure().
Result<Done> forgetJobFigures(const JobFigure &figure);

} // namespace caravan::estimate
