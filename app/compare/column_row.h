// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

#include <optional>

class QHBoxLayout;

namespace caravan::comparing {

/// Cards side by side, all of one height: as high as they need to be, scrolled sideways when there are many.
class ColumnRow : public QScrollArea
{
    Q_OBJECT

public:
    explicit ColumnRow(QWidget *parent = nullptr);
    /// Shows \a cards in place of those before, which go. What is seen stays where it is, and the keyboard at the card of the same name.
    void setCards(const QList<QWidget *> &cards);
    /// Remembers what is seen now, for the cards that come next, before something else takes the place of the row.
    void rememberPlace() { m_place = place(); }
    /// All of them, those too that are scrolled out of sight.
    QPixmap picture() { return widget()->grab(); }

    int heightForWidth(int width) const override;
    QSize minimumSizeHint() const override;
    QSize sizeHint() const override { return minimumSizeHint(); }

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Fit {
        int width = 0; ///< of each card
        bool isScrolled = false;
    };
    struct Place {
        int left = 0;  ///< that is scrolled away
        QString card;  ///< which has the keyboard; null for none
        QString field; ///< of it
    };
    Place place() const;
    void restore(const Place &place);
    Fit fit(int room) const;
    void fitCards();
    QHBoxLayout *m_row;
    QList<QWidget *> m_cards;
    std::optional<Place> m_place; ///< of the cards that come next
};

} // namespace caravan::comparing
