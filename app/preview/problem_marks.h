// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lint/facts/finding.h"

#include <QTextEdit>

namespace caravan {

struct LineRange;

/// Lines below the places of findings in \a document, which shows \a text: of what goes over several lines, below the first. Of all of them those
/// within \a lines of the document alone.
QList<QTextEdit::ExtraSelection> problemMarks(QTextDocument *document, const QByteArray &text, const QList<lint::Finding> &findings,
                                              const LineRange &lines);

} // namespace caravan
