// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/timeline/timeline_delegate.h"

#include "app/theme/theme.h"
#include "app/timeline/time_axis.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace caravan::timeline {

namespace {

constexpr int rowHeight = 56;
constexpr int measuredHeight = 16; ///< that a row with a run on this machine has more
constexpr double measuredTop = 50; ///< of its bar
constexpr double measuredThick = 8;
constexpr double barHeight = 24;
constexpr double barTop = 12;
constexpr double whiskerBelow = 5; ///< of the bar
constexpr double whiskerHeight = 8;
constexpr double frameMargin = 4;
constexpr double phaseGap = 1;
constexpr double narrowestPhase = 1; // a phase that takes time is seen

/// The phases of \a job in \a bar, side by side.
template<class Visit>
void eachPhase(const QRectF &bar, const estimate::JobEstimate &job, Visit &&visit)
{
    double sum = 0;
    for (const estimate::PhaseTime &time : job.phases)
        sum += time.seconds.p50.count();
    if (sum <= 0)
        return;
    double passed = 0;
    for (const estimate::PhaseTime &time : job.phases) {
        const double left = bar.left() + bar.width() * passed / sum;
        passed += time.seconds.p50.count();
        const double right = bar.left() + bar.width() * passed / sum;
        visit(time, QRectF(left, bar.top(), std::max(narrowestPhase, right - left), bar.height()));
    }
}

void paintWhisker(QPainter *painter, double left, double right, double y)
{
    painter->setPen(QPen(theme::color(theme::Role::Ink), 1.5));
    painter->drawLine(QPointF(left, y), QPointF(right, y));
    for (const double x : {left, right})
        painter->drawLine(QPointF(x, y - whiskerHeight / 2), QPointF(x, y + whiskerHeight / 2));
}

} // namespace

QRectF TimelineDelegate::barOf(const QRectF &cell, const estimate::JobEstimate &job, double fullSeconds)
{
    const double left = cell.left() + placeOf(job.start.count(), fullSeconds, cell.width());
    const double right = cell.left() + placeOf(job.start.count() + job.seconds.p50.count(), fullSeconds, cell.width());
    return {left, cell.top() + barTop, std::max(2 * narrowestPhase, right - left), barHeight};
}

const estimate::PhaseTime *TimelineDelegate::phaseAt(const QRectF &bar, const estimate::JobEstimate &job, double x)
{
    const estimate::PhaseTime *found = nullptr;
    eachPhase(bar, job, [&](const estimate::PhaseTime &time, const QRectF &part) {
        if (x >= part.left() && x < part.right())
            found = &time;
    });
    return found;
}

QRectF TimelineDelegate::measuredBarOf(const QRectF &cell, const estimate::JobEstimate &job, const ShownRun &run, double fullSeconds)
{
    const double left = cell.left() + placeOf(job.start.count(), fullSeconds, cell.width());
    const double right = cell.left() + placeOf(job.start.count() + run.total.count(), fullSeconds, cell.width());
    return {left, cell.top() + measuredTop, std::max(2 * narrowestPhase, right - left), measuredThick};
}

/// A thin bar of the parts that were measured, with a frame, and in words what it is. One that is out of date is but the frame.
void TimelineDelegate::paintMeasured(QPainter *painter, const QRectF &cell, const estimate::JobEstimate &job, const ShownRun &run) const
{
    const QRectF bar = measuredBarOf(cell, job, run, m_model->fullSeconds());
    double passed = 0;
    for (const compare::MeasuredPhase &phase : run.phases) {
        const double share = std::min(1.0, (passed + phase.seconds.count()) / std::max(run.total.count(), 1e-9));
        const double left = bar.left() + bar.width() * std::min(1.0, passed / std::max(run.total.count(), 1e-9));
        if (!run.isOutOfDate)
            painter->fillRect(QRectF(left, bar.top(), bar.left() + bar.width() * share - left, bar.height()),
                              theme::phaseColor(int(phase.phase)));
        passed += phase.seconds.count();
    }
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(theme::color(theme::Role::Ink), 1, run.isOutOfDate ? Qt::DashLine : Qt::SolidLine));
    painter->drawRect(bar);
    painter->setFont(theme::font(theme::Text::Secondary));
    painter->setPen(theme::color(run.isOutOfDate ? theme::Role::Muted : theme::Role::Ink));
    const QFontMetrics metrics(painter->font());
    const double width = metrics.horizontalAdvance(run.words);
    const double gap = theme::grid;
    // Behind the bar, else before it.
    const double after = bar.right() + gap;
    const double left = after + width <= cell.right() ? after : std::max(cell.left() + gap, bar.left() - gap - width);
    if (after + width <= cell.right() || bar.left() - gap - width >= cell.left())
        painter->drawText(QRectF(left, bar.center().y() - metrics.height() / 2.0, width + 1, metrics.height()),
                          Qt::AlignVCenter | Qt::TextSingleLine, run.words);
}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    int width = 0;
    if (index.column() == TimelineModel::JobColumn) {
        const QFontMetrics name(theme::font(theme::Text::Heading));
        const QFontMetrics stage(theme::font(theme::Text::Secondary));
        width = std::max(name.horizontalAdvance(m_model->name(index.row())), stage.horizontalAdvance(m_model->stage(index.row())));
    }
    return {width + 4 * theme::grid, m_model->hasRuns() ? rowHeight + measuredHeight : rowHeight};
}

void TimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setClipRect(option.rect);
    const bool isSelected = option.state & QStyle::State_Selected;
    painter->fillRect(option.rect, theme::color(isSelected ? theme::Role::Lane : theme::Role::Panel));
    if (index.column() == TimelineModel::JobColumn)
        paintName(painter, option.rect, index.row());
    else
        paintChart(painter, option.rect, index.row());
    painter->restore();
}

void TimelineDelegate::paintName(QPainter *painter, const QRectF &cell, int row) const
{
    const QRectF text = cell.adjusted(2 * theme::grid, theme::grid, -theme::grid, -theme::grid);
    const QRectF upper(text.left(), text.top(), text.width(), text.height() / 2);
    const auto line = [&](const QRectF &rect, theme::Text font, theme::Role role, const QString &words) {
        painter->setFont(theme::font(font));
        painter->setPen(theme::color(role));
        painter->drawText(rect, Qt::AlignVCenter | Qt::TextSingleLine,
                          QFontMetrics(painter->font()).elidedText(words, Qt::ElideRight, int(rect.width())));
    };
    line(upper, theme::Text::Heading, m_model->job(row) ? theme::Role::Ink : theme::Role::Muted, m_model->name(row));
    line(upper.translated(0, upper.height()), theme::Text::Secondary, theme::Role::Muted, m_model->stage(row));
}

void TimelineDelegate::paintChart(QPainter *painter, const QRectF &cell, int row) const
{
    painter->setPen(QPen(theme::color(theme::Role::Line), 1));
    painter->setRenderHint(QPainter::Antialiasing, false);
    for (const double tick : ticksOf(m_model->fullSeconds(), cell.width())) {
        const double x = cell.left() + placeOf(tick, m_model->fullSeconds(), cell.width());
        painter->drawLine(QPointF(x, cell.top()), QPointF(x, cell.bottom()));
    }
    painter->setRenderHint(QPainter::Antialiasing);
    if (const estimate::JobEstimate *job = m_model->job(row)) {
        paintBar(painter, cell, *job);
        if (const ShownRun *run = m_model->run(row))
            paintMeasured(painter, cell, *job, *run);
        return;
    }
    painter->setFont(theme::font(theme::Text::Secondary));
    painter->setPen(theme::color(theme::Role::Muted));
    const QRectF text = cell.adjusted(theme::grid, 0, -theme::grid, 0);
    painter->drawText(text, Qt::AlignVCenter | Qt::TextSingleLine,
                      QFontMetrics(painter->font()).elidedText(m_model->reason(row), Qt::ElideRight, int(text.width())));
}

void TimelineDelegate::paintBar(QPainter *painter, const QRectF &cell, const estimate::JobEstimate &job) const
{
    const QRectF bar = barOf(cell, job, m_model->fullSeconds());
    if (job.isOnCriticalPath) {
        painter->setPen(QPen(theme::color(theme::Role::Accent), 1.5 * theme::borderWidth()));
        painter->setBrush(theme::color(theme::Role::AccentSoft));
        painter->drawRoundedRect(bar.adjusted(-frameMargin, -frameMargin, frameMargin, frameMargin + whiskerBelow), theme::fieldRadius,
                                 theme::fieldRadius);
    }
    painter->setFont(theme::font(theme::Text::Secondary));
    const QFontMetrics metrics(painter->font());
    eachPhase(bar, job, [&](const estimate::PhaseTime &time, const QRectF &part) {
        const QColor fill = theme::phaseColor(int(time.phase));
        const QRectF inside = part.width() > 4 * phaseGap ? part.adjusted(0, 0, -phaseGap, 0) : part;
        painter->fillRect(inside, fill);
        const QString title = estimate::phaseTitle(time.phase);
        if (metrics.horizontalAdvance(title) + theme::grid > inside.width())
            return;
        painter->setPen(theme::readableOn(fill));
        painter->drawText(inside, Qt::AlignCenter, title);
    });
    const double start = job.start.count();
    const double full = m_model->fullSeconds();
    paintWhisker(painter, cell.left() + placeOf(start + job.seconds.p10.count(), full, cell.width()),
                 cell.left() + placeOf(start + job.seconds.p90.count(), full, cell.width()), bar.bottom() + whiskerBelow);
    if (job.fails()) {
        painter->setPen(theme::color(theme::Role::Bad));
        painter->drawText(QRectF(bar.right() + theme::grid, bar.top(), cell.right() - bar.right(), bar.height()),
                          Qt::AlignVCenter | Qt::TextSingleLine, tr("fails"));
    }
}

} // namespace caravan::timeline
