// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recipes/strategy_id.h"

#include <QList>
#include <QStringList>

namespace caravan::compare {

/// A strategy that a pipeline cannot have.
struct NotHere {
    recipes::StrategyId strategy;
    QString title;
    QString because; ///< a sentence
};

/// Sentences for people, one for each reason.
QStringList sentencesOf(const QList<NotHere> &notHere);

} // namespace caravan::compare
