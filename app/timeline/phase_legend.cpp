// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/timeline/phase_legend.h"

#include "app/theme/theme.h"

#include <QFontMetrics>
#include <QPainter>

namespace caravan::timeline {

using namespace Qt::StringLiterals;

namespace {

constexpr int swatch = 10;
constexpr int legendLine = 2 * theme::grid;

} // namespace

PhaseLegend::PhaseLegend(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"phaseLegend"_s);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void PhaseLegend::present(const estimate::Estimate &estimate)
{
    m_phases.clear();
    QStringList names;
    for (int phase = 0; phase < estimate::phaseCount; ++phase) {
        const auto has = [&](const estimate::JobEstimate &job) { return job.of(estimate::Phase(phase)).count() > 0; };
        if (!std::any_of(estimate.jobs.cbegin(), estimate.jobs.cend(), has))
            continue;
        m_phases.append(estimate::Phase(phase));
        names.append(estimate::phaseTitle(estimate::Phase(phase)));
    }
    setAccessibleName(names.join(u", "_s));
    updateGeometry();
    update();
}

QList<QRect> PhaseLegend::placesIn(int width) const
{
    const QFontMetrics metrics(theme::font(theme::Text::Secondary));
    QList<QRect> places;
    QPoint at;
    for (const estimate::Phase phase : m_phases) {
        const int needed = swatch + theme::halfGrid + metrics.horizontalAdvance(estimate::phaseTitle(phase));
        if (at.x() > 0 && at.x() + needed > width)
            at = {0, at.y() + legendLine};
        places.append({at, QSize(needed, legendLine)});
        at.rx() += needed + 2 * theme::grid;
    }
    return places;
}

int PhaseLegend::heightForWidth(int width) const
{
    const QList<QRect> places = placesIn(width);
    return places.isEmpty() ? 0 : places.constLast().bottom() + 1;
}

QSize PhaseLegend::sizeHint() const { return {0, heightForWidth(std::max(width(), legendLine))}; }

void PhaseLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(theme::font(theme::Text::Secondary));
    painter.setPen(theme::color(theme::Role::Muted));
    const QList<QRect> places = placesIn(width());
    for (qsizetype i = 0; i < places.size(); ++i) {
        const QRect place = places.at(i);
        painter.fillRect(QRect(place.left(), place.center().y() - swatch / 2, swatch, swatch), theme::phaseColor(int(m_phases.at(i))));
        painter.drawText(place.adjusted(swatch + theme::halfGrid, 0, 0, 0), int(Qt::AlignVCenter) | int(Qt::TextSingleLine),
                         estimate::phaseTitle(m_phases.at(i)));
    }
}

} // namespace caravan::timeline
