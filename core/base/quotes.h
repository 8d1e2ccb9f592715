// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace caravan {

/// \a text between the quotation marks of the user's language, as a part of a sentence.
QString inQuotes(const QString &text);
/// Each of \a texts so, with commas between.
QString inQuotes(const QStringList &texts);

} // namespace caravan
