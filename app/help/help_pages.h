// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/help/help_page.h"

namespace caravan {

namespace recipes {
struct Catalogue;
}

namespace help {

/// A key, and what it does.
struct KeyLine {
    QString keys; ///< as people read them: "Ctrl+Z"
    QString does;
};
/// Keys that hold in one place.
struct KeyGroup {
    QString place;
    QList<KeyLine> lines;
};

/// What Caravan is for and how one begins.
Topic firstSteps();
/// \a known: the keys of the window's actions, by menu, and those of panels; those of text and fields are added.
Topic keys(const QList<KeyGroup> &known);
/// Why one would take each strategy, and why not.
Topic strategies(const recipes::Catalogue &catalogue);
/// Why each rule says what it says; one topic for each family.
QList<Topic> rules();
/// What each keyword of GitLab's CI language takes, and where it may stand.
Topic keywords();
/// Version, licence, libraries.
Topic about();

} // namespace help
} // namespace caravan
