// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/pipeline/pipeline.h"

#include <QList>
#include <QRectF>
#include <QString>

class QPainter;

namespace caravan::canvas {

/// What a job has besides image, cache and script; each has a sign of its own shape.
enum class TraitKind { Matrix, Rules, Manual, Delayed, MayFail, Services, Environment, Trigger, Unresolved };

struct Trait {
    TraitKind kind = TraitKind::Rules;
    QString word;     ///< painted in place of a sign: "×6"
    QString sentence; ///< what it means here
    bool operator==(const Trait &) const = default;
};

/// The traits of a job in the order of TraitKind. None for a template.
QList<Trait> traitsOf(const gitlab::Job &job, const gitlab::Pipeline &pipeline);

/// Paints traits side by side against the right edge of \a row, as many as there is room for; gives the width that they took.
qreal paintTraits(QPainter *painter, const QRectF &row, const QList<Trait> &traits);

} // namespace caravan::canvas
