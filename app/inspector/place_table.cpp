// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inspector/place_table.h"

#include "app/theme/theme.h"
#include "app/widgets/plain_tooltip.h"

#include <QHeaderView>
#include <QStyledItemDelegate>

namespace caravan::inspector {

namespace {

constexpr int beginRole = Qt::UserRole;
constexpr int endRole = Qt::UserRole + 1;
constexpr int fileRole = Qt::UserRole + 2;
constexpr int lineRole = Qt::UserRole + 3;
constexpr int textInset = 3; // of Qt's own item views
constexpr int heightOfRow = 18;

/// Lets texts begin where those of labels do.
class FlushDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem flush = option;
        flush.rect.setLeft(flush.rect.left() - textInset);
        QStyledItemDelegate::paint(painter, flush, index);
    }
};

} // namespace

PlaceTable::PlaceTable(const QStringList &titles, const QList<double> &shares, QWidget *parent) : QTreeWidget(parent), m_shares(shares)
{
    setItemDelegate(new FlushDelegate(this));
    setColumnCount(int(titles.size()));
    setHeaderLabels(titles);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(0);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setTextElideMode(Qt::ElideRight);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the inspector scrolls as a whole
    viewport()->setAutoFillBackground(false);
    header()->setStretchLastSection(true);
    header()->setMinimumSectionSize(theme::grid);
    connect(this, &QTreeWidget::itemActivated, this, &PlaceTable::choose);
    connect(this, &QTreeWidget::itemClicked, this, &PlaceTable::choose);
}

void PlaceTable::beginRows()
{
    m_current = currentItem() ? indexOfTopLevelItem(currentItem()) : -1;
    clear();
}

QTreeWidgetItem *PlaceTable::addRow(const QStringList &texts, const Span &place, const QString &tip)
{
    auto *item = new QTreeWidgetItem(this, texts);
    item->setSizeHint(0, QSize(0, heightOfRow));
    item->setData(0, beginRole, place.begin);
    item->setData(0, endRole, place.end);
    const QString lead = place.isEmpty() ? QString() : tr("Shows the line in the text.");
    for (int column = 0; column < columnCount(); ++column)
        item->setToolTip(column, plainTooltip((tip + u'\n' + lead).trimmed()));
    return item;
}

QTreeWidgetItem *PlaceTable::addRow(const QStringList &texts, const gitlab::Origin &place, const QString &tip)
{
    if (place.file.isEmpty() || place.line <= 0)
        return addRow(texts, place.file.isEmpty() ? place.span : Span(), tip);
    QTreeWidgetItem *item = addRow(texts, Span(), tip);
    item->setData(0, fileRole, place.file);
    item->setData(0, lineRole, place.line);
    for (int column = 0; column < columnCount(); ++column)
        item->setToolTip(column, plainTooltip(tip + u'\n' + tr("Opens %1 at the line, to be changed there.").arg(place.file)));
    return item;
}

void PlaceTable::endRows()
{
    if (m_current >= 0 && m_current < topLevelItemCount())
        setCurrentItem(topLevelItem(m_current));
    setFixedHeight(heightOfRow * topLevelItemCount());
    fitColumns();
}

void PlaceTable::fitColumns()
{
    for (int column = 0; column < m_shares.size(); ++column)
        setColumnWidth(column, int(viewport()->width() * m_shares.at(column)));
}

void PlaceTable::resizeEvent(QResizeEvent *event)
{
    QTreeWidget::resizeEvent(event);
    fitColumns();
}

void PlaceTable::choose(QTreeWidgetItem *item)
{
    const Span span{qsizetype(item->data(0, beginRole).toLongLong()), qsizetype(item->data(0, endRole).toLongLong())};
    if (!span.isEmpty())
        Q_EMIT placeChosen(span);
    if (const QString file = item->data(0, fileRole).toString(); !file.isEmpty())
        Q_EMIT otherPlaceChosen(file, item->data(0, lineRole).toInt());
}

} // namespace caravan::inspector
