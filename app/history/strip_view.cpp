// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/strip_view.h"

#include "app/history/strip_headers.h"
#include "app/theme/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>

#include <algorithm>

namespace caravan::history {

using namespace Qt::StringLiterals;
using theme::Role;

namespace {

constexpr int stripRowHeight = 22;
constexpr int narrowestCommit = 5;
constexpr int widestCommit = 18;
constexpr int barMargin = 3; ///< above the highest bar, and below each
constexpr int barGap = 1;    ///< beside it
constexpr int partialShare = 70;
constexpr int missShare = 40; // per cent of a full bar's height
constexpr int dotSize = 2;

/// Marks the selected commit in all rows; by a frame where soft fills are not seen.
void paintSelection(QPainter *painter, const QRect &commit)
{
    painter->fillRect(commit, theme::color(Role::AccentSoft));
    if (theme::look().contrast == theme::Contrast::High) {
        painter->setPen(theme::color(Role::Accent));
        painter->drawRect(commit.adjusted(0, 0, -1, -1));
    }
}

} // namespace

void paintOutcome(QPainter *painter, const QRect &cell, compare::Outcome outcome)
{
    const QRect full = cell.adjusted(0, barMargin, -barGap, -barMargin);
    const auto bar = [&](Role role, int share) {
        const int height = full.height() * share / 100;
        painter->fillRect(QRect(full.left(), full.bottom() + 1 - height, full.width(), height), theme::color(role));
    };
    switch (outcome) {
    case compare::Outcome::Hit:
        bar(Role::Good, 100);
        return;
    case compare::Outcome::Partial:
        bar(Role::Warn, partialShare);
        return;
    case compare::Outcome::Miss:
        bar(Role::Bad, missShare);
        return;
    case compare::Outcome::Uncached: {
        // An empty bar.
        painter->fillRect(full, theme::color(Role::Lane));
        painter->fillRect(QRect(full.left(), full.top(), full.width(), 1), theme::color(Role::Muted));
        painter->fillRect(QRect(full.left(), full.bottom(), full.width(), 1), theme::color(Role::Muted));
        return;
    }
    case compare::Outcome::NotRun:
        painter->fillRect(QRect(full.center().x() - dotSize / 2, full.center().y(), dotSize, dotSize), theme::color(Role::Muted));
        return;
    }
}

void paintKeyChange(QPainter *painter, const QRect &cell)
{
    constexpr double half = 4;
    const QPointF top(cell.left() + (cell.width() - barGap) / 2.0, cell.top() + barMargin + 1);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme::color(Role::Accent));
    painter->drawPolygon(QPolygonF{top, top + QPointF(half, 2 * half), top + QPointF(-half, 2 * half)});
    painter->restore();
}

StripView::StripView(ReplayModel *model, QWidget *parent) : QTableView(parent), m_model(model)
{
    setObjectName(u"strip"_s);
    setAccessibleName(tr("Commits, replayed under each strategy"));
    setAccessibleDescription(tr("Left and Right lead from commit to commit, with Ctrl to the next one that changes keys; Up and Down lead "
                                "from strategy to strategy."));
    setModel(model);
    setVerticalHeader(new StrategyHeader(this));
    setHorizontalHeader(new DayHeader(model, this));
    for (QHeaderView *header : {verticalHeader(), horizontalHeader()}) {
        header->setMinimumSectionSize(1);
        header->setSectionResizeMode(QHeaderView::Fixed);
    }
    verticalHeader()->setDefaultSectionSize(stripRowHeight);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setCornerButtonEnabled(false);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false); // Tab leaves the table
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(verticalHeader(), &QHeaderView::sectionPressed, this,
            [this](int row) { setCurrentIndex(m_model->index(row, std::max(0, currentIndex().column()))); });
}

void StripView::begin()
{
    fit();
    updateGeometry();
    const int newest = m_model->columnCount() - 1;
    if (newest >= 0)
        setCurrentIndex(m_model->index(m_model->firstRow(), newest));
}

void StripView::select(int column)
{
    if (column >= 0 && column < m_model->columnCount())
        setCurrentIndex(m_model->index(std::max(0, currentIndex().row()), column));
}

/// Few commits have room to be wide; where there are many, they are scrolled.
void StripView::fit()
{
    const int columns = std::max(1, m_model->columnCount());
    horizontalHeader()->setDefaultSectionSize(std::clamp(viewport()->width() / columns, narrowestCommit, widestCommit));
}

QSize StripView::sizeHint() const
{
    const int rows = m_model->rowCount() * stripRowHeight;
    return {QTableView::sizeHint().width(), horizontalHeader()->sizeHint().height() + rows + horizontalScrollBar()->sizeHint().height()};
}

QSize StripView::minimumSizeHint() const { return {verticalHeader()->width() + stripRowHeight, sizeHint().height()}; }

void StripView::copy() const { QGuiApplication::clipboard()->setText(m_model->asText()); }

void StripView::paintCommit(QPainter *painter, int column) const
{
    const QRect commit(columnViewportPosition(column), 0, columnWidth(column), m_model->rowCount() * stripRowHeight);
    if (column == currentIndex().column())
        paintSelection(painter, commit.adjusted(-barGap, 0, 0, 0));
    for (int row = 0; row < m_model->strategies(); ++row) {
        const QRect cell(commit.left(), rowViewportPosition(row), commit.width(), stripRowHeight);
        if (const std::optional<compare::Outcome> outcome = m_model->outcome(row, column))
            paintOutcome(painter, cell, *outcome);
    }
    if (!m_model->keyFiles(column).isEmpty())
        paintKeyChange(painter, {commit.left(), rowViewportPosition(m_model->strategies()), commit.width(), stripRowHeight});
}

/// Why a strategy has no strip, where it would be.
void StripView::paintObstacles(QPainter *painter) const
{
    painter->setFont(theme::font(theme::Text::Secondary));
    painter->setPen(theme::color(Role::Muted));
    for (int row = 0; row < m_model->strategies(); ++row) {
        const compare::Column &about = m_model->strategy(row).column;
        const QRect place(0, rowViewportPosition(row), viewport()->width(), stripRowHeight);
        if (about.isPossible)
            continue;
        const QString text = painter->fontMetrics().elidedText(about.obstacle, Qt::ElideRight, place.width());
        constexpr int flags = int(Qt::AlignVCenter) | int(Qt::TextSingleLine);
        painter->fillRect(painter->boundingRect(place, flags, text), theme::color(Role::Panel)); // the frame of a commit goes behind it
        painter->drawText(place, flags, text);
    }
}

void StripView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), theme::color(Role::Panel));
    m_paintedCommits = 0;
    const int last = m_model->columnCount() - 1;
    if (last < 0)
        return;
    // A mark is wider than its commit.
    const int first = std::max(0, columnAt(std::max(0, event->rect().left() - widestCommit)));
    const int end = columnAt(event->rect().right() + widestCommit);
    for (int column = first; column <= (end < 0 ? last : end); ++column) {
        paintCommit(&painter, column);
        ++m_paintedCommits;
    }
    paintObstacles(&painter);
    if (!currentIndex().isValid())
        return;
    const QRect cell = visualRect(currentIndex()).adjusted(-barGap - 1, 0, 0, -1);
    painter.setPen(QPen(theme::color(hasFocus() ? Role::Accent : Role::Muted), hasFocus() ? theme::focusRingWidth : 1));
    painter.drawRect(cell);
}

void StripView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fit();
    if (currentIndex().isValid())
        scrollTo(currentIndex());
}

void StripView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    viewport()->update(); // obstacles stay where they are
}

void StripView::keyPressEvent(QKeyEvent *event)
{
    const bool isToNext = event->modifiers() & Qt::ControlModifier && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right);
    if (event->matches(QKeySequence::Copy))
        copy();
    else if (isToNext)
        select(m_model->nextKeyChange(currentIndex().column(), event->key() == Qt::Key_Left ? -1 : 1));
    else
        QTableView::keyPressEvent(event);
}

void StripView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update(); // a commit is marked in all rows
    verticalHeader()->viewport()->update();
}

void StripView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    viewport()->update();
}

void StripView::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    viewport()->update();
}

void StripView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
}

} // namespace caravan::history
