// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/document.h"

#include <QWidget>

class QGridLayout;
class QVBoxLayout;

namespace caravan {

class TextLabel;

namespace inspector {

class AssumptionList;

/// What the inspector shows of the whole pipeline while no job is selected.
class PipelineSummary : public QWidget
{
    Q_OBJECT

public:
    explicit PipelineSummary(Document *document, QWidget *parent = nullptr);
    void present();

private:
    void presentTotals();
    void presentStages();
    void addFact(QGridLayout *grid, int row, const QString &title, const QStringList &values, const QString &tip);

    Document *m_document;
    QWidget *m_facts; ///< all but the title and the hint
    QWidget *m_stages;
    QWidget *m_totals;
    TextLabel *m_untimed;  ///< instead of the totals: why there are none
    TextLabel *m_coverage; ///< what the totals are about, where that is not all
    QWidget *m_pathTitle;
    TextLabel *m_path;
    TextLabel *m_hint;
    AssumptionList *m_assumptions;
};

} // namespace inspector
} // namespace caravan
