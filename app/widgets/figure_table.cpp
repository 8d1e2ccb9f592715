// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/figure_table.h"

#include "app/theme/style.h"
#include "app/theme/theme.h"
#include "app/widgets/plain_tooltip.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace caravan {

using namespace Qt::StringLiterals;
using theme::Role;

namespace {

constexpr int figureRowHeight = 24;
constexpr int cellMargin = theme::halfGrid;
constexpr int fewestRows = 4;     ///< that a table which scrolls shows at least
constexpr int measuredRows = 200; ///< of a long table; longer cells are elided
constexpr int widestColumn = 184;
constexpr int narrowestColumn = 40;
constexpr int fewestTitle = 48; ///< pixels that a title keeps, as the next
constexpr int fewestWords = 96;

void paintCell(QPainter *painter, const QRect &cell, const QString &text, theme::Text font, Role role, Qt::Alignment alignment)
{
    const QRect inner = cell.adjusted(cellMargin, 0, -cellMargin, 0);
    painter->setFont(theme::font(font));
    painter->setPen(theme::color(role));
    painter->drawText(inner, int(alignment | Qt::AlignVCenter) | int(Qt::TextSingleLine),
                      QFontMetrics(painter->font()).elidedText(text, Qt::ElideRight, inner.width()));
}

Qt::Alignment sideOf(const QVariant &alignment) { return Qt::Alignment(alignment.toInt()) & Qt::AlignHorizontal_Mask; }

/// Titles of columns, muted, on the table's own ground.
class FigureHeader : public QHeaderView
{
public:
    explicit FigureHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
    {
        setSectionsClickable(false);
        setHighlightSections(false);
        setMinimumSectionSize(narrowestColumn);
    }
    QSize sizeHint() const override { return {QHeaderView::sizeHint().width(), figureRowHeight}; }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        painter->save();
        painter->fillRect(rect, theme::color(Role::Panel));
        paintCell(painter, rect, model()->headerData(section, Qt::Horizontal).toString(), theme::Text::Secondary, Role::Muted,
                  sideOf(model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole)));
        painter->restore();
    }
};

class FigureDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        const bool isSelected = option.state & QStyle::State_Selected;
        const bool isPointedAt = option.state & QStyle::State_MouseOver;
        painter->fillRect(option.rect, theme::color(isSelected ? Role::AccentSoft : isPointedAt ? Role::Window : Role::Panel));
        painter->fillRect(QRect(option.rect.topLeft(), QSize(option.rect.width(), 1)), theme::color(Role::Line));
        paintCell(painter, option.rect, index.data().toString(), theme::Text::Body, Role::Ink, sideOf(index.data(Qt::TextAlignmentRole)));
        if (option.state & QStyle::State_HasFocus && index.column() == 0) {
            const QRect mark(option.rect.left(), option.rect.top(), theme::focusRingWidth, option.rect.height());
            painter->fillRect(mark, theme::color(Role::Accent));
        }
        painter->restore();
    }
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        return {QFontMetrics(theme::font(theme::Text::Body)).horizontalAdvance(index.data().toString()), figureRowHeight};
    }
};

} // namespace

QString tabSeparated(const QStringList &head, const QList<QStringList> &rows)
{
    QString text;
    const auto append = [&text](const QStringList &row) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            QString cell = row.at(i).simplified();
            if (!cell.isEmpty() && u"=+-@"_s.contains(cell.front()))
                cell.prepend(u'\'');
            text += (i > 0 ? u"\t"_s : QString()) + cell;
        }
        text += u'\n';
    };
    append(head);
    for (const QStringList &row : rows)
        append(row);
    return text;
}

void copyRows(const QStringList &head, const QList<QStringList> &rows) { QGuiApplication::clipboard()->setText(tabSeparated(head, rows)); }

class FigureTable::Model : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setContent(const QList<FigureColumn> &columns, const QList<QStringList> &rows)
    {
        beginResetModel();
        m_columns = columns;
        m_rows = rows;
        endResetModel();
    }
    const QList<FigureColumn> &columns() const { return m_columns; }
    const QList<QStringList> &rows() const { return m_rows; }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_columns.size()); }
    QVariant data(const QModelIndex &index, int role) const override
    {
        const QString text = m_rows.at(index.row()).value(index.column());
        const FigureColumn &column = m_columns.at(index.column());
        switch (role) {
        case Qt::DisplayRole:
            return text;
        case Qt::ToolTipRole:
            return plainTooltip((text + u'\n' + column.source).trimmed());
        case Qt::TextAlignmentRole:
            return int(column.isNumber ? Qt::AlignRight : Qt::AlignLeft);
        case Qt::AccessibleTextRole:
            return u"%1: %2"_s.arg(column.title, text);
        case Qt::AccessibleDescriptionRole:
            return column.source;
        default:
            return {};
        }
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || section >= m_columns.size())
            return {};
        const FigureColumn &column = m_columns.at(section);
        switch (role) {
        case Qt::DisplayRole:
            return column.title;
        case Qt::ToolTipRole:
            return plainTooltip((column.title + u'\n' + column.source).trimmed());
        case Qt::TextAlignmentRole:
            return int(column.isNumber ? Qt::AlignRight : Qt::AlignLeft);
        default:
            return {};
        }
    }

private:
    QList<FigureColumn> m_columns;
    QList<QStringList> m_rows;
};

FigureTable::FigureTable(const QString &name, Height height, QWidget *parent) :
    QTableView(parent), m_model(new Model(this)), m_height(height)
{
    setAccessibleName(name);
    setModel(m_model);
    setItemDelegate(new FigureDelegate(this));
    setHorizontalHeader(new FigureHeader(this));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(figureRowHeight);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false); // Tab leaves the table
    setWordWrap(false);
    setMouseTracking(true);
    if (height == Height::OfRows) {
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) { Q_EMIT rowChosen(index.row()); });
}

void FigureTable::setContent(const QList<FigureColumn> &columns, const QList<QStringList> &rows)
{
    if (columns == m_model->columns() && rows == m_model->rows())
        return;
    m_model->setContent(columns, rows);
    fit();
    updateGeometry();
}

QString FigureTable::cell(int row, int column) const { return m_model->rows().value(row).value(column); }

QString FigureTable::asText() const
{
    QStringList head;
    for (const FigureColumn &column : m_model->columns())
        head.append(column.title);
    return tabSeparated(head, m_model->rows());
}

void FigureTable::copy() const { QGuiApplication::clipboard()->setText(asText()); }

QWidget *FigureTable::makeCopyButton()
{
    auto *button = new QPushButton(tr("Copy as Table"));
    button->setObjectName(objectName() + u"Copy"_s);
    button->setAccessibleName(tr("Copy “%1” as a table").arg(accessibleName()));
    theme::setVariant(button, theme::Variant::Link);
    connect(button, &QPushButton::clicked, this, &FigureTable::copy);
    return button;
}

/// Each column as wide as its cells and its title, and the widest one of words with what is left besides. Where there is not room for that, titles of
/// figures and words are elided before figures are; only then is the table scrolled.
void FigureTable::fit()
{
    const QFontMetrics cells(theme::font(theme::Text::Body));
    const QFontMetrics titles(theme::font(theme::Text::Secondary));
    constexpr int margins = 2 * cellMargin + theme::grid;
    QList<int> widths;
    QList<int> slacks;
    int widest = 0;
    int longest = 0; // of its words, as long as they are
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const FigureColumn &about = m_model->columns().at(column);
        int words = 0;
        for (int row = 0; row < std::min(m_model->rowCount(), measuredRows); ++row)
            words = std::max(words, cells.horizontalAdvance(cell(row, column)));
        const int ofCells = std::min(widestColumn, words);
        const int title = titles.horizontalAdvance(about.title);
        const int wanted = std::max({title, ofCells, narrowestColumn - margins});
        const int least =
            about.isNumber ? std::max({ofCells, std::min(title, fewestTitle), narrowestColumn - margins}) : std::min(wanted, fewestWords);
        widths.append(wanted + margins);
        slacks.append(wanted - least);
        if (!about.isNumber && words > longest) {
            longest = words;
            widest = column;
        }
    }
    const int all = std::accumulate(widths.cbegin(), widths.cend(), 0);
    const int slack = std::accumulate(slacks.cbegin(), slacks.cend(), 0);
    const int room = viewport()->width();
    const double taken = slack > 0 ? std::clamp(double(all - room) / slack, 0.0, 1.0) : 0;
    for (int column = 0; column < int(widths.size()); ++column)
        setColumnWidth(column,
                       widths.at(column) - int(std::ceil(slacks.at(column) * taken)) + (column == widest ? std::max(0, room - all) : 0));
}

QSize FigureTable::sizeHint() const
{
    const int rows = m_height == Height::OfRows ? m_model->rowCount() : std::max(fewestRows, std::min(m_model->rowCount(), 3 * fewestRows));
    return {QTableView::sizeHint().width(), (rows + 1) * figureRowHeight + horizontalScrollBar()->sizeHint().height()};
}

QSize FigureTable::minimumSizeHint() const
{
    return {narrowestColumn, m_height == Height::OfRows ? sizeHint().height() : (fewestRows + 1) * figureRowHeight};
}

void FigureTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copy();
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid())
        Q_EMIT rowChosen(currentIndex().row());
    else
        QTableView::keyPressEvent(event);
}

void FigureTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fit();
}

void FigureTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
}

} // namespace caravan
