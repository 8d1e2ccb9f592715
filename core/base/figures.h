// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace caravan {

/// A figure with two significant digits, or as a whole number from ten on: "0.60", "2.5", "14", "120"; in the user's language.
/// One form everywhere, so that the same figure looks the same in each part of the program.
QString formatFigure(double value);

/// A figure with so many decimals for a cell that a spreadsheet reads: with the sign that the user's language puts in front of decimals, as another
/// one would be taken for one of thousands, and nothing between thousands.
QString cellFigure(double value, int decimals);

} // namespace caravan
