// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace caravan::opam {

/// What was packed by xz or gzip in \a packed, at most \a limit bytes of it. Errors: Syntax for what is damaged or no such file, Limit.
Result<QByteArray> unpacked(const QByteArray &packed, qint64 limit, const QString &file);

/// Hands each regular file of a tar archive, packed or not, to \a visit as its name in the archive and its bytes, which are read only where
/// \a wants says so. Links are left out, and nothing is written.
/// Errors: NotFound and Unreadable; Syntax for what is no archive; Limit for more than \a limit bytes in all.
Result<Done> readArchive(const QString &file, qint64 limit, const std::function<bool(const QString &name)> &wants,
                         const std::function<void(const QString &name, const QByteArray &bytes)> &visit);

} // namespace caravan::opam
