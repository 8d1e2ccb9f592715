// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme/icons.h"

#include <QWidget>

class QAction;
class QHBoxLayout;
class QPushButton;

namespace caravan {

class TextLabel;

/// A bar inside the window that says what happened and offers the way out; closed by the person or by the next notice.
class NoticeBar : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);

    /// Shows \a sentence, with \a hint below it when it is not empty and one button for each action.
    void showNotice(theme::Sign sign, const QString &sentence, const QString &hint = {}, const QList<QAction *> &actions = {});
    /// Whether the notice tells how things are, not what happened: then it stays until its owner hides it.
    void setState(bool isState);
    QString sentence() const;
    QString hint() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    theme::Sign m_sign = theme::Sign::Error;
    TextLabel *m_sentence;
    TextLabel *m_hint;
    QHBoxLayout *m_buttons;
    QPushButton *m_close;
    bool m_isState = false;
};

} // namespace caravan
