// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/history_work.h"

#include <QWidget>

class QComboBox;

namespace caravan::history {

/// Which commits are replayed: of which branch, and how many.
class ChoiceBar : public QWidget
{
    Q_OBJECT

public:
    explicit ChoiceBar(QWidget *parent = nullptr);

    Selection selection() const;
    /// As it is for another project.
    void reset();
    /// The branches that there are; the chosen one stays, even where it is gone.
    void setBranches(const QStringList &branches);

Q_SIGNALS:
    /// A person chose something else.
    void chosen();

private:
    QComboBox *m_branch;
    QComboBox *m_commits;
};

} // namespace caravan::history
