// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/joblog/log.h"

#include <QByteArrayView>

namespace caravan::joblog {

/// Pieces of what GitLab's runner says.

/// As text, without blanks at its ends; of a hostile line its first bytes alone.
QString textOf(QByteArrayView bytes);
/// What stands in front of \a end; all of it where that is missing.
QByteArrayView before(QByteArrayView bytes, QByteArrayView end);
/// What stands behind \a start; nothing where that is missing.
QByteArrayView behind(QByteArrayView bytes, QByteArrayView start);
/// What stands between the first two double quotes.
QByteArrayView quoted(QByteArrayView bytes);

/// "00:05" or "01:02:03", as the page shows how long a section was; nullopt for anything else.
std::optional<Seconds> shownDuration(QByteArrayView bytes);
/// A length as Go prints it: "2.3s", "1m2.5s", "850ms"; nullopt for anything else.
std::optional<Seconds> goDuration(QByteArrayView bytes);

/// "12.30 MB" or "512 B" as the runner's transfer meter has it; nullopt for anything else.
std::optional<Bytes> meteredBytes(QByteArrayView text);
/// What stands in the brackets of the meter, "60.1 MB/s", for one second; nullopt for anything else.
std::optional<Bytes> meteredRate(QByteArrayView text);

} // namespace caravan::joblog
