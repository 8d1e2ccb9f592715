// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/help/help_page.h"
#include "core/base/result.h"

namespace caravan::help {

/// A piece of a chapter of the guide; one of its fields has something.
struct GuidePart {
    QString text;         ///< a paragraph
    QStringList steps;    ///< what to do, in order
    QStringList commands; ///< the same on the command line
    QString picture;      ///< a file of packaging/pictures
    QString shows;        ///< what the picture shows
    bool isTable = false; ///< the table of observed runs
};

struct Chapter {
    QString id;
    QString title;
    QList<GuidePart> parts;
};

/// A run that somebody has timed in public, and what the estimator says of it (resources/help/observed.tsv). Times in seconds.
struct ObservedRow {
    QString project;
    int year = 0;
    QString scenario; ///< its id: "cold"
    bool isKeptOut = false;
    int observed = 0;
    int p10 = 0;
    int p50 = 0;
    int p90 = 0;
};

/// The guide (resources/help/guide.yml) in the user's language. Errors: those of a data file that is not as it should be.
Result<QList<Chapter>> guideChapters();
QList<ObservedRow> observedRows();

/// The guide as pages of the help, its pictures below ":/help/pictures".
Topic guide();
/// The guide as the text of packaging/guide.md.
QString guideMarkdown();

} // namespace caravan::help
