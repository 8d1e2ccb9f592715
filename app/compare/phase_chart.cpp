// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/phase_chart.h"

#include "app/theme/theme.h"
#include "app/widgets/figure_table.h"
#include "app/widgets/plain_tooltip.h"
#include "core/base/figures.h"
#include "core/estimate/estimate.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QCursor>
#include <QHorizontalStackedBarSeries>
#include <QLegend>
#include <QToolTip>
#include <QValueAxis>

#include <algorithm>

namespace caravan::comparing {

using namespace Qt::StringLiterals;

namespace {

constexpr double secondsPerMinute = 60;
constexpr double barWidth = 0.7;            // of the room that a row has
constexpr int rowHeight = 3 * theme::grid;  // at least, so that each row has its name
constexpr int axisHeight = 9 * theme::grid; // of the minutes below them, and what they are of
constexpr double fineBelow = 5;             // minutes; steps of a longer axis are whole ones

double minutesOf(const PhaseBarRow &row, int phase)
{
    double seconds = 0;
    for (const PhaseSegment &segment : row.segments)
        seconds += segment.phase == phase ? segment.seconds : 0;
    return seconds / secondsPerMinute;
}

/// Rows as Qt Charts wants them: it draws the first at the bottom.
QHorizontalStackedBarSeries *seriesOf(const QList<PhaseBarRow> &rows)
{
    auto *series = new QHorizontalStackedBarSeries;
    series->setBarWidth(barWidth);
    for (int phase = 0; phase < estimate::phaseCount; ++phase) {
        auto *set = new QBarSet(estimate::phaseTitle(estimate::Phase(phase)), series);
        double sum = 0;
        for (auto row = rows.crbegin(); row != rows.crend(); ++row) {
            set->append(minutesOf(*row, phase));
            sum += minutesOf(*row, phase);
        }
        set->setColor(theme::phaseColor(phase));
        set->setBorderColor(theme::phaseColor(phase));
        if (sum > 0)
            series->append(set);
    }
    return series;
}

} // namespace

PhaseChart::PhaseChart(QWidget *parent) : ChartFrame(parent)
{
    setObjectName(u"phaseChart"_s);
    setAccessibleName(tr("Minutes by phase, for each strategy"));
}

void PhaseChart::setRows(const QList<PhaseBarRow> &rows)
{
    if (rows == m_rows && isBuilt())
        return;
    m_rows = rows;
    QStringList sentences;
    for (const PhaseBarRow &row : rows)
        sentences.append(u"%1: %2"_s.arg(row.title, phaseTooltip(row.segments).replace(u'\n', u", "_s)));
    setAccessibleDescription(sentences.join(u'\n'));
    setMinimumHeight(int(rows.size()) * rowHeight + axisHeight);
    build();
}

QString PhaseChart::asTable() const
{
    QStringList head{tr("Strategy")};
    for (int phase = 0; phase < estimate::phaseCount; ++phase)
        head.append(tr("%1 (min)").arg(estimate::phaseTitle(estimate::Phase(phase))));
    QList<QStringList> rows;
    for (const PhaseBarRow &row : m_rows) {
        QStringList cells{row.title};
        for (int phase = 0; phase < estimate::phaseCount; ++phase)
            cells.append(cellFigure(minutesOf(row, phase), 3));
        rows.append(cells);
    }
    return tabSeparated(head, rows);
}

QChart *PhaseChart::makeChart()
{
    auto *chart = new QChart;
    QHorizontalStackedBarSeries *series = seriesOf(m_rows);
    chart->addSeries(series);
    chart->legend()->setAlignment(Qt::AlignRight);
    chart->legend()->setMarkerShape(QLegend::MarkerShapeRectangle);

    auto *names = new QBarCategoryAxis;
    double longest = 0;
    for (auto row = m_rows.crbegin(); row != m_rows.crend(); ++row) {
        QString name = row->title;
        while (names->categories().contains(name)) // the axis takes each name once: one that comes again gets a character without width
            name += QChar(0x200B);
        names->append(name);
        double minutes = 0;
        for (int phase = 0; phase < estimate::phaseCount; ++phase)
            minutes += minutesOf(*row, phase);
        longest = std::max(longest, minutes);
    }
    auto *minutes = new QValueAxis;
    minutes->setRange(0, std::max(longest, 1.0));
    minutes->applyNiceNumbers();
    minutes->setLabelFormat(minutes->max() < fineBelow ? u"%.1f min"_s : u"%.0f min"_s);
    applyTheme(names);
    applyTheme(minutes);
    minutes->setTitleText(tr("Critical path of a warm run, by medians"));
    minutes->setTitleFont(theme::font(theme::Text::Secondary));
    minutes->setTitleBrush(theme::color(theme::Role::Muted));
    names->setGridLineVisible(false);
    names->setLabelsColor(theme::color(theme::Role::Ink));
    chart->addAxis(names, Qt::AlignLeft);
    chart->addAxis(minutes, Qt::AlignBottom);
    series->attachAxis(names);
    series->attachAxis(minutes);
    connect(series, &QHorizontalStackedBarSeries::hovered, this, [this](bool isOver, int index, QBarSet *) {
        const PhaseBarRow row = m_rows.value(m_rows.size() - 1 - index);
        const QString text = u"%1\n%2"_s.arg(row.title, phaseTooltip(row.segments));
        QToolTip::showText(QCursor::pos(), isOver ? plainTooltip(text) : QString(), this);
    });
    return chart;
}

} // namespace caravan::comparing
