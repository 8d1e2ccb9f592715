// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QString>
#include <QTextCursor>
#include <QTimer>

class QPlainTextEdit;

namespace caravan {

/// Where two texts differ: \c removed units at \c position were replaced by \c inserted. Characters stay whole.
struct TextDifference {
    qsizetype position = 0;
    qsizetype removed = 0;
    QString inserted;
    bool isNothing() const { return removed == 0 && inserted.isEmpty(); }
};
TextDifference textDifference(QStringView before, QStringView after);

/// Changes the text of an editor that may be long: some lines at once, beginning with those that can be seen, the others when what else happens in
/// the window is done. Whoever types, clicks or asks for a menu there finds the whole text. The lines that are seen stay where they are.
class GradualText : public QObject
{
    Q_OBJECT

public:
    /// Changes of more lines are large.
    static constexpr qsizetype linesAtOnce = 1500;
    static bool isLarge(const QList<TextDifference> &changes);

    explicit GradualText(QPlainTextEdit *edit);

    /// Makes changes of the text that is there now, which are in its order. What was left of earlier ones is dropped. Gives the place behind the
    /// first one that was made.
    QTextCursor change(QList<TextDifference> changes);
    /// Nothing is left to be made.
    bool isWhole() const { return m_left.isEmpty(); }
    /// Whether the text changes by this, and by nobody's hand.
    bool isChanging() const { return m_isChanging; }
    /// Makes all that is left.
    void finish();

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// The last of the changes was made, later than change().
    void finished();

private:
    QTextCursor makeSome(qsizetype room);

    QPlainTextEdit *m_edit;
    QList<TextDifference> m_left; ///< in the order of the text, of which they have the places as it is now
    qsizetype m_next = 0;         ///< of them
    bool m_isChanging = false;
    bool m_isLasting = false; ///< since change()
    QTimer m_more;
};

} // namespace caravan
