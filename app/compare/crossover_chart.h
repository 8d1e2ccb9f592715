// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/chart_frame.h"
#include "core/compare/crossover.h"

namespace caravan::comparing {

/// The expected time of each strategy as more and more runs have changed dependencies, and how many of the project's runs have them now.
class CrossoverChart : public ChartFrame
{
    Q_OBJECT

public:
    explicit CrossoverChart(QWidget *parent = nullptr);
    void present(const compare::Comparison &comparison);
    QString asTable() const override;

protected:
    QChart *makeChart() override;

private:
    QString titleOf(const compare::CrossoverLine &line) const;

    compare::Crossover m_crossover;
    QStringList m_titles; ///< of the comparison's columns
};

} // namespace caravan::comparing
