// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/beside_row.h"

#include <QGridLayout>

#include <algorithm>

namespace caravan {

BesideRow::BesideRow(int least, int gap, QWidget *parent) : QWidget(parent), m_least(least), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(gap);
}

void BesideRow::add(QWidget *widget, int share)
{
    m_parts.append({widget, share});
    m_columns = 0;
    arrange();
}

/// The largest number of columns that have room and whose rows are all full.
int BesideRow::fitting(int width) const
{
    int columns = int(m_parts.size());
    const auto hasRoom = [&] { return columns * m_least + (columns - 1) * m_grid->spacing() <= width; };
    while (columns > 1 && (!hasRoom() || m_parts.size() % columns != 0))
        --columns;
    return columns;
}

void BesideRow::arrange()
{
    const int columns = fitting(width());
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (const Part &part : std::as_const(m_parts))
        m_grid->removeWidget(part.widget);
    const bool isOneRow = columns == m_parts.size();
    for (int i = 0; i < m_parts.size(); ++i) {
        m_grid->addWidget(m_parts.at(i).widget, i / columns, i % columns);
        m_grid->setColumnStretch(i, i < columns ? (isOneRow ? m_parts.at(i).share : 1) : 0);
    }
    updateGeometry();
}

QSize BesideRow::minimumSizeHint() const
{
    int width = 0;
    for (const Part &part : m_parts)
        width = std::max(width, part.widget->minimumSizeHint().width());
    return {width, m_grid->minimumSize().height()};
}

void BesideRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace caravan
