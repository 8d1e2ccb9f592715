// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/compare/compare.h"

#include <QPixmap>

namespace caravan::comparing {

/// A way to keep a comparison.
struct Form {
    QString suffix; ///< "html"
    QString title;  ///< as a menu has it
};
/// HTML, PDF, CSV, Markdown and PNG.
QList<Form> forms();

/// Writes a comparison into a file, in the form that its suffix says. \a charts: pictures for a PDF; \a page: of what is on the screen, for a PNG.
/// Errors: Usage for another suffix, and those of writing.
Result<Done> exportComparison(const compare::Comparison &comparison, const QString &path, const QList<QPixmap> &charts, const QPixmap &page);

} // namespace caravan::comparing
