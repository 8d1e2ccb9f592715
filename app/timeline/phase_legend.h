// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimate/estimate.h"

#include <QWidget>

namespace caravan::timeline {

/// The colours of the phases that an estimate has, with their names; it wraps.
class PhaseLegend : public QWidget
{
    Q_OBJECT

public:
    explicit PhaseLegend(QWidget *parent = nullptr);
    void present(const estimate::Estimate &estimate);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// Where the name of each phase stands, in a widget of that width.
    QList<QRect> placesIn(int width) const;

    QList<estimate::Phase> m_phases;
};

} // namespace caravan::timeline
