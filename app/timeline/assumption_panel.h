// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimate/facts/assumption.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace caravan {

class TextLabel;

namespace timeline {

/// What the figures rest on, that on which most hangs first; what is not understood before all else. Figures that users may know better, and the time of
/// jobs, can be told in place, and what was told can be taken back: by a button, and by the keys of Undo while the focus is here. The others say that
/// they cannot be told, and all where they are from.
class AssumptionPanel : public QWidget
{
    Q_OBJECT

public:
    explicit AssumptionPanel(QWidget *parent = nullptr);
    /// \a told: those of the figures that are from the user, and the times of jobs that are.
    void present(const QList<estimate::Assumption> &assumptions, const QList<estimate::OwnFigure> &told);
    /// Says what was told or forgotten just now, and offers to take it back; nothing with an empty sentence.
    void offerUndo(const QString &sentence);

Q_SIGNALS:
    void given(const estimate::OwnFigure &figure);
    void forgotten(const estimate::OwnFigure &figure);
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
    QList<estimate::OwnFigure> m_told;
};

} // namespace timeline
} // namespace caravan
