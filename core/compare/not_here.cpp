// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/not_here.h"

#include "core/base/texts.h"

namespace caravan::compare {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(NotHereTexts);

} // namespace

QStringList sentencesOf(const QList<NotHere> &notHere)
{
    QStringList reasons;
    for (const NotHere &one : notHere) {
        if (!reasons.contains(one.because))
            reasons.append(one.because);
    }
    for (QString &reason : reasons) {
        QStringList titles;
        for (const NotHere &one : notHere) {
            if (one.because == reason)
                titles.append(u'“' + one.title + u'”');
        }
        reason = NotHereTexts::tr("Not here: %1. %2", "strategies, and why").arg(titles.join(u", "_s), reason);
    }
    return reasons;
}

} // namespace caravan::compare
