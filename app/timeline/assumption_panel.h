// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimate/facts/assumption.h"

#include <QWidget>

class QVBoxLayout;

namespace caravan::timeline {

/// What the figures rest on, that on which most hangs first; what is not understood before all else.
class AssumptionPanel : public QWidget
{
    Q_OBJECT

public:
    explicit AssumptionPanel(QWidget *parent = nullptr);
    void present(const QList<estimate::Assumption> &assumptions);

private:
    QVBoxLayout *m_rows;
    QList<estimate::Assumption> m_assumptions;
};

} // namespace caravan::timeline
