// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/timeline/timeline_view.h"

#include "app/theme/theme.h"
#include "app/timeline/time_axis.h"
#include "app/timeline/timeline_delegate.h"
#include "app/widgets/plain_tooltip.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>

namespace caravan::timeline {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastNameWidth = 14 * theme::grid;
constexpr int mostNameWidth = 30 * theme::grid;
constexpr double mostZoom = 32;
constexpr double zoomStep = 1.25;

} // namespace

TimelineView::TimelineView(QWidget *parent) : QTableView(parent), m_model(new TimelineModel(this))
{
    setObjectName(u"timeline"_s);
    setAccessibleName(tr("Timeline"));
    setAccessibleDescription(tr("Each row is a job: when it starts, and what its time is spent on."));
    setModel(m_model);
    setItemDelegate(new TimelineDelegate(m_model, this));
    setHorizontalHeader(new TimeAxis(this));
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false); // Tab leaves the table
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &current) {
        if (!m_isSelecting && current.isValid())
            Q_EMIT jobSelected(m_model->name(current.row()));
    });
    const auto open = [this](const QModelIndex &index) { Q_EMIT jobOpened(m_model->name(index.row())); };
    connect(this, &QAbstractItemView::doubleClicked, this, open);
}

void TimelineView::setEstimate(const estimate::Estimate &estimate, const ShownRuns &runs)
{
    m_isSelecting = true;
    m_model->setEstimate(estimate, runs);
    m_isSelecting = false;
    static_cast<TimeAxis *>(horizontalHeader())->setFullSeconds(m_model->fullSeconds());
    verticalHeader()->setDefaultSectionSize(itemDelegate()->sizeHint({}, {}).height());
    fitNames();
    stretch();
}

/// A table of many jobs is measured by its first rows; longer names are elided.
void TimelineView::fitNames()
{
    int width = leastNameWidth;
    for (int row = 0; row < std::min(m_model->rowCount(), 200); ++row)
        width = std::max(width, itemDelegate()->sizeHint({}, m_model->index(row, TimelineModel::JobColumn)).width());
    setColumnWidth(TimelineModel::JobColumn, std::min(width, mostNameWidth));
}

void TimelineView::stretch()
{
    const int room = viewport()->width() - columnWidth(TimelineModel::JobColumn);
    setColumnWidth(TimelineModel::ChartColumn, std::max(leastNameWidth, int(room * m_zoom)));
}

void TimelineView::select(const QString &job)
{
    m_isSelecting = true;
    const int row = m_model->rowOf(job);
    if (row < 0)
        clearSelection();
    else if (row != currentIndex().row() || !selectionModel()->hasSelection())
        setCurrentIndex(m_model->index(row, TimelineModel::JobColumn));
    m_isSelecting = false;
}

QRect TimelineView::barRect(int row) const
{
    const estimate::JobEstimate *job = m_model->job(row);
    if (!job)
        return {};
    return TimelineDelegate::barOf(visualRect(m_model->index(row, TimelineModel::ChartColumn)), *job, m_model->fullSeconds()).toAlignedRect();
}

QRect TimelineView::measuredRect(int row) const
{
    const estimate::JobEstimate *job = m_model->job(row);
    const ShownRun *run = m_model->run(row);
    if (!job || !run)
        return {};
    return TimelineDelegate::measuredBarOf(visualRect(m_model->index(row, TimelineModel::ChartColumn)), *job, *run, m_model->fullSeconds())
        .toAlignedRect();
}

void TimelineView::setZoom(double zoom)
{
    m_zoom = std::clamp(zoom, 1.0, mostZoom);
    stretch();
    viewport()->update();
}

void TimelineView::copy() const { QGuiApplication::clipboard()->setText(m_model->asTable()); }

/// From the end of each job of the critical path to the start of the next one.
void TimelineView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme::color(theme::Role::Accent), 2));
    const QList<int> rows = m_model->criticalRows();
    const int left = columnViewportPosition(TimelineModel::ChartColumn) + horizontalOffset();
    painter.setClipRect(QRect(left, 0, viewport()->width(), viewport()->height()));
    for (qsizetype i = 0; i + 1 < rows.size(); ++i) {
        const QRectF from = barRect(rows.at(i));
        const QRectF to = barRect(rows.at(i + 1));
        const QPointF corner(from.right(), to.center().y());
        painter.drawPolyline(QPolygonF{QPointF(from.right(), from.bottom()), corner, QPointF(std::max(to.left(), corner.x()), corner.y())});
    }
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    stretch();
}

void TimelineView::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QTableView::wheelEvent(event);
        return;
    }
    setZoom(m_zoom * (event->angleDelta().y() > 0 ? zoomStep : 1 / zoomStep));
    event->accept();
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copy();
    else if (event->key() == Qt::Key_Plus)
        setZoom(m_zoom * zoomStep);
    else if (event->key() == Qt::Key_Minus)
        setZoom(m_zoom / zoomStep);
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid())
        Q_EMIT jobOpened(m_model->name(currentIndex().row()));
    else
        QTableView::keyPressEvent(event);
}

void TimelineView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
}

QString TimelineView::tipAt(QPoint point) const
{
    const QModelIndex index = indexAt(point);
    const estimate::JobEstimate *job = index.isValid() ? m_model->job(index.row()) : nullptr;
    if (!job)
        return index.isValid() ? m_model->reason(index.row()) : QString();
    const ShownRun *run = m_model->run(index.row());
    if (run && index.column() == TimelineModel::ChartColumn && point.y() >= measuredRect(index.row()).top())
        return run->sentences;
    const estimate::PhaseTime *time =
        index.column() == TimelineModel::ChartColumn ? TimelineDelegate::phaseAt(barRect(index.row()), *job, point.x()) : nullptr;
    if (!time)
        return m_model->data(m_model->index(index.row(), TimelineModel::ChartColumn), Qt::DisplayRole).toString();
    QStringList lines{tr("%1: %2, P10 %3 to P90 %4")
                          .arg(estimate::phaseTitle(time->phase), formatDuration(time->seconds.p50), formatDuration(time->seconds.p10),
                               formatDuration(time->seconds.p90)),
                      time->because};
    if (!time->source.isEmpty())
        lines.append(tr("Source: %1").arg(time->source));
    lines.removeAll({});
    return lines.join(u'\n');
}

bool TimelineView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QTableView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QToolTip::showText(help->globalPos(), plainTooltip(tipAt(help->pos())), viewport());
    return true;
}

} // namespace caravan::timeline
