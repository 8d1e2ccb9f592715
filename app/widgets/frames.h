// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme/theme.h"

#include <QAbstractButton>
#include <QWidget>

namespace caravan {

/// A widget filled with a role's colour, with a line on some of its edges: the ground of panels, bars and headers.
class Ground : public QWidget
{
    Q_OBJECT

public:
    explicit Ground(theme::Role role, Qt::Edges lines = {}, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    theme::Role m_role;
    Qt::Edges m_lines;
};

/// Paints a card: a rounded panel with a border, which is accent and wider where it is selected.
void paintCard(QPainter *painter, const QRectF &rect, bool isSelected, bool isSoft = false);

/// A card that holds widgets.
class Card : public QWidget
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);
    void setSelected(bool isSelected);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_isSelected = false;
};

/// A card that is a button: a title, a line below it, and perhaps a word at the right; reached and pressed by keyboard.
class CardButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit CardButton(const QString &title, const QString &subtitle, QWidget *parent = nullptr);
    void setPrimary(bool isPrimary);
    void setAside(const QString &aside);
    QString subtitle() const { return m_subtitle; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int heightOfLines() const;
    int widthOfLines() const;

    QString m_subtitle;
    QString m_aside;
    mutable int m_widthOfLines = -1; ///< worked out when somebody asks: neither line changes
    bool m_isPrimary = false;
};

} // namespace caravan
