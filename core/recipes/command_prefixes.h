// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace caravan::recipes {

/// A script item whose commands run as root, so that none has `sudo` in front; everything else as it is written.
QString withoutSudo(const QString &item);
/// A script item with `sudo` in front of each call of a package manager that has none.
QString withSudo(const QString &item);
/// A script item for where there is no opam: without `opam exec --` in front of commands; everything else as it is written.
QString withoutOpamExec(const QString &item);

} // namespace caravan::recipes
