// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimate/facts/assumption.h"

#include <QHash>
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace caravan {

class TextLabel;

namespace timeline {

/// What the figures rest on, that on which most hangs first; what is not understood before all else. Where a job's own time is one of these, it can be told in
/// place, and what was told last can be taken back: by a button, and by the keys of Undo while the focus is here.
class AssumptionPanel : public QWidget
{
    Q_OBJECT

public:
    explicit AssumptionPanel(QWidget *parent = nullptr);
    /// \a told: what the user has told of jobs, in seconds, by their names.
    void present(const QList<estimate::Assumption> &assumptions, const QHash<QString, double> &told);
    /// Says what was told or forgotten just now, and offers to take it back; nothing with an empty sentence.
    void offerUndo(const QString &sentence);

Q_SIGNALS:
    void timeGiven(const QString &job, double seconds);
    void timeForgotten(const QString &job);
    void undoRequested();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeCard(const estimate::Assumption &assumption);

    QWidget *m_undoRow;
    TextLabel *m_undoSentence;
    QPushButton *m_undo;
    QVBoxLayout *m_rows;
    QList<estimate::Assumption> m_assumptions;
    QHash<QString, double> m_told;
};

} // namespace timeline
} // namespace caravan
