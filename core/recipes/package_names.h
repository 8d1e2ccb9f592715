// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recipes/catalogue.h"

namespace caravan::recipes {

/// Names of system packages in another distribution.
struct OtherNames {
    QStringList names; ///< each once
    QString unknown;   ///< the first one of which nobody knows what it is called there; empty when all are known
};

/// What \a packages, named as the package manager with the program \a from takes them, are called where \a to is the program: by the table
/// `resources/catalogue/system_names.tsv` and the depexts of opam-repository. A name that stands for different things is not known.
OtherNames namesFor(const QString &to, const QStringList &packages, const QString &from, const Catalogue &catalogue);

} // namespace caravan::recipes
