// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QHBoxLayout;

namespace caravan::comparing {

/// Cards side by side, all of one height: as high as they need to be, scrolled sideways when there are many.
class ColumnRow : public QScrollArea
{
    Q_OBJECT

public:
    explicit ColumnRow(QWidget *parent = nullptr);
    /// Shows \a cards in place of those before, which go.
    void setCards(const QList<QWidget *> &cards);
    /// All of them, those too that are scrolled out of sight.
    QPixmap picture() { return widget()->grab(); }

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void fitHeight();
    void fitCards();
    QHBoxLayout *m_row;
    QList<QWidget *> m_cards;
};

} // namespace caravan::comparing
