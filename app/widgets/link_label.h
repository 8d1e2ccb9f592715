// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme/theme.h"

#include <QAbstractButton>

namespace caravan {

/// A sentence that wraps and leads somewhere: a button, pressed by a click, Enter or Space. Just a sentence while it leads
/// nowhere. Its text is plain: an ampersand is an ampersand.
class LinkLabel : public QAbstractButton
{
    Q_OBJECT

public:
    explicit LinkLabel(theme::Text font = theme::Text::Secondary, QWidget *parent = nullptr);
    /// \a isLink: whether it leads somewhere now.
    void present(const QString &sentence, bool isLink);
    QString sentence() const { return m_sentence; }
    bool isLink() const { return m_isLink; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool hitButton(const QPoint &point) const override;

private:
    theme::Text m_font;
    QString m_sentence;
    bool m_isLink = false;
};

} // namespace caravan
