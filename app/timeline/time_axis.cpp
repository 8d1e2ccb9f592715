// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/timeline/time_axis.h"

#include "app/theme/theme.h"
#include "app/timeline/timeline_model.h"

#include <QPainter>

#include <algorithm>

namespace caravan::timeline {

namespace {

constexpr double leastTickWidth = 11 * theme::grid;
constexpr int axisHeight = 4 * theme::grid;
constexpr double sideRoom = theme::grid; ///< left of the start, for the frame around a bar, and right of the last whisker
/// Steps that people count in, in seconds.
constexpr double niceSteps[] = {1, 2, 5, 10, 20, 30, 60, 120, 300, 600, 1200, 1800, 3600, 7200, 14400, 28800, 86400};

} // namespace

double placeOf(double seconds, double fullSeconds, double width)
{
    return sideRoom + (fullSeconds > 0 ? seconds / fullSeconds * std::max(0.0, width - 2 * sideRoom) : 0);
}

QList<double> ticksOf(double fullSeconds, double width)
{
    if (fullSeconds <= 0 || width <= 0)
        return {};
    const double most = std::max(1.0, width / leastTickWidth);
    double step = *std::find_if(std::begin(niceSteps), std::end(niceSteps) - 1, [&](double nice) { return fullSeconds / nice <= most; });
    while (fullSeconds / step > most)
        step *= 2;
    QList<double> ticks;
    for (double tick = 0; tick <= fullSeconds; tick += step)
        ticks.append(tick);
    return ticks;
}

TimeAxis::TimeAxis(QWidget *parent) : QHeaderView(Qt::Horizontal, parent) { setSectionsClickable(false); }

void TimeAxis::setFullSeconds(double seconds)
{
    m_fullSeconds = seconds;
    viewport()->update();
}

QSize TimeAxis::sizeHint() const { return {QHeaderView::sizeHint().width(), axisHeight}; }

void TimeAxis::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    painter->save();
    painter->fillRect(rect, theme::color(theme::Role::Panel));
    if (section == TimelineModel::ChartColumn) {
        painter->setFont(theme::font(theme::Text::Secondary));
        painter->setPen(theme::color(theme::Role::Muted));
        for (const double tick : ticksOf(m_fullSeconds, rect.width())) {
            const double x = rect.left() + placeOf(tick, m_fullSeconds, rect.width());
            const QString text = formatDuration(Seconds(tick));
            if (x + QFontMetrics(painter->font()).horizontalAdvance(text) > rect.right())
                break; // the line says enough
            painter->drawText(QRectF(x, rect.top(), leastTickWidth, rect.height()), Qt::AlignVCenter | Qt::AlignLeft, text);
        }
    }
    painter->restore();
}

} // namespace caravan::timeline
