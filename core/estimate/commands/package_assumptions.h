// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimate/facts/assumption.h"
#include "core/estimate/facts/package_cost.h"

#include <QList>

#include <functional>

namespace caravan::estimate {

/// What is wrong with the costs of opam packages: one cause for all installations, since jobs install much the same.
inline Cause causeOfPackages() { return causeOf(u"opam packages"); }

/// What is taken for granted of the costs of packages, which are \a names in their order: of those that nobody knows, that are predicted, and that
/// somebody has told of. Nothing is said of what was measured.
QList<Assumption> assumptionsOf(const QStringList &names, const std::function<const PackageCost &(const QString &name)> &costOf);

} // namespace caravan::estimate
