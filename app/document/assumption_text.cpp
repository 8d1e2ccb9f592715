// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/assumption_text.h"

#include "core/base/texts.h"
#include "core/base/units.h"
#include "core/recipes/confidence.h"

namespace caravan {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(AssumptionTexts);

} // namespace

QString aboutAssumption(const estimate::Assumption &assumption)
{
    QStringList lines;
    if (assumption.influence >= 1)
        lines.append(
            AssumptionTexts::tr("It moves the wall time by %1, from its P10 to its P90.").arg(formatDuration(Seconds(assumption.influence))));
    lines.append(u"%1 · %2"_s.arg(recipes::confidenceWord(assumption.confidence), assumption.source));
    return lines.join(u'\n');
}

} // namespace caravan
