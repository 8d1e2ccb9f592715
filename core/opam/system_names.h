// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace caravan::opam {

/// What one library or program is called as system packages of each distribution; empty where it is not known there.
struct SystemNames {
    QStringList debian;
    QStringList alpine;
    QStringList fedora;
};

/// Those of the `conf-` packages of usersRepository(), which exist to name system packages; remembered.
QList<SystemNames> systemNames();

} // namespace caravan::opam
