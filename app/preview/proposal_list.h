// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assist/completion.h"

#include <QListView>

class QStandardItemModel;

namespace caravan {

/// The list of what may stand at the caret, below it. The keyboard stays with the editor, which hands on the keys that choose.
class ProposalList : public QListView
{
    Q_OBJECT

public:
    explicit ProposalList(QWidget *parent);

    /// Shows proposals below \a caret, a rectangle in coordinates of the screen; the first one is chosen.
    void open(const QList<assist::Proposal> &proposals, const QRect &caret);
    /// Lies below \a caret, or above it where there is no room.
    void place(const QRect &caret);
    const QList<assist::Proposal> &proposals() const { return m_proposals; }
    int current() const { return currentIndex().row(); }
    /// Goes by so many rows, and stops at the ends.
    void move(int rows);
    /// Rows that are seen at once.
    int pageRows() const;
    /// Tells those who hear the window what is chosen, though the keyboard is with the editor.
    void announce();

Q_SIGNALS:
    void chosen(int row);

protected:
    void hideEvent(QHideEvent *event) override;

private:
    QStandardItemModel *m_rows;
    QList<assist::Proposal> m_proposals;
};

} // namespace caravan
