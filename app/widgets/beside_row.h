// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QGridLayout;

namespace caravan {

/// Widgets beside one another where each has the width that it needs; else in rows of fewer, all rows alike.
class BesideRow : public QWidget
{
    Q_OBJECT

public:
    /// \a least: pixels that each needs; \a gap: between them.
    BesideRow(int least, int gap, QWidget *parent = nullptr);
    /// \a share: of the width, while all are in one row.
    void add(QWidget *widget, int share = 1);
    int columns() const { return m_columns; }

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Part {
        QWidget *widget = nullptr;
        int share = 1;
    };
    int fitting(int width) const;
    void arrange();

    int m_least;
    int m_columns = 0;
    QList<Part> m_parts;
    QGridLayout *m_grid;
};

} // namespace caravan
