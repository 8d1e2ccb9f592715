// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme/icons.h"

#include <QPointer>
#include <QWidget>

class QAction;
class QBoxLayout;
class QPushButton;

namespace caravan {

class TextLabel;

/// A bar inside the window that says what happened and offers the way out; closed by the person or by the next notice. Its buttons stand
/// below its sentences where it is narrow.
class NoticeBar : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);

    /// Shows \a sentence, with \a hint below it when it is not empty and one button for each action.
    void showNotice(theme::Sign sign, const QString &sentence, const QString &hint = {}, const QList<QAction *> &actions = {});
    /// Whether the notice tells how things are, not what happened: then it stays until its owner hides it.
    void setState(bool isState);
    /// Whose room it takes: where that is low, the hint is left to a tooltip. Null for no bound.
    void keepWithin(QWidget *place);
    QString sentence() const;
    QString hint() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();
    int buttonsWidth() const;
    theme::Sign m_sign = theme::Sign::Error;
    TextLabel *m_sentence;
    TextLabel *m_hint;
    QWidget *m_buttons;
    QPushButton *m_close;
    QBoxLayout *m_both; ///< sentences and buttons
    QPointer<QWidget> m_place;
    bool m_isState = false;
};

} // namespace caravan
