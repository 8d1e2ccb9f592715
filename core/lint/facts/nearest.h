// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace caravan::lint {

/// The candidate that \a name was most likely meant to be: at most two letters are wrong, missing, too many or swapped
/// (one in short names). Empty when there is none or two are equally near.
QString nearest(const QString &name, const QStringList &candidates);

} // namespace caravan::lint
