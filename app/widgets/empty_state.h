// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QHBoxLayout;

namespace caravan {

class TextLabel;

/// What a panel shows when it has nothing: a title, a sentence that says what to do, and buttons that do it.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(const QString &title = {}, const QString &sentence = {}, QWidget *parent = nullptr);
    void setTexts(const QString &title, const QString &sentence);
    /// Adds a button that triggers \a action; the first one is the primary.
    void addAction(QAction *action);

    /// Stands on a ground of its own, over something else.
    void setOver(bool isOver);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TextLabel *m_title;
    TextLabel *m_sentence;
    QHBoxLayout *m_buttons;
    bool m_isOver = false;
};

} // namespace caravan
