// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace caravan::project {

/// Signs by which a program is taken for one that writes the pages of a website (`resources/catalogue/sites.tsv`).
struct SiteSigns {
    QList<QByteArray> texts; ///< in small letters
    QStringList generators;  ///< libraries of programs that write pages
    QStringList servers;     ///< libraries of programs that serve their pages themselves

    bool areIn(const QByteArray &source) const;

    /// Those that are built in, read once; none when the resource is damaged.
    static const SiteSigns &builtIn();
};

} // namespace caravan::project
