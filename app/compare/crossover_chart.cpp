// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/crossover_chart.h"

#include "app/theme/theme.h"
#include "app/widgets/figure_table.h"
#include "app/widgets/plain_tooltip.h"
#include "core/base/figures.h"

#include <QChart>
#include <QCursor>
#include <QLegend>
#include <QLineSeries>
#include <QToolTip>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace caravan::comparing {

using namespace Qt::StringLiterals;

namespace {

constexpr double wholePercent = 100;
constexpr double lineWidth = 2;
constexpr int tableSteps = 10;

double minutesAt(const compare::CrossoverLine &line, double share)
{
    return std::chrono::duration<double, std::ratio<60>>(line.at(share)).count();
}

/// Neighbours differ by their pattern as well as by their colour.
QPen penFor(int number)
{
    static constexpr Qt::PenStyle styles[] = {Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};
    constexpr int leap = 3; // neighbours among the phases are told apart less well
    return QPen(theme::phaseColor((1 + number * leap) % theme::phaseCount), lineWidth, styles[size_t(number) % std::size(styles)]);
}

/// Where each of \a lines has its number, as a share of the chart's width: at its end, but beside each other for those that end as high.
QList<double> numberPlaces(const QList<compare::CrossoverLine> &lines, double highest)
{
    constexpr double figureHeight = 0.06; // of the chart's
    constexpr double figureWidth = 0.06;
    QList<double> places;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto isNear = [&](qsizetype other) {
            return std::abs(minutesAt(lines[other], places[other]) - minutesAt(lines[i], places[other])) < figureHeight * highest;
        };
        double place = 1;
        for (qsizetype other = 0; other < i; ++other) {
            if (isNear(other))
                place = std::min(place, places[other] - figureWidth);
        }
        places.append(std::max(place, figureWidth));
    }
    return places;
}

/// Writes \a number beside the middle one of a line's points, as it stands before its name in the legend.
void putNumber(QLineSeries *series, int number)
{
    series->setName(u"%1 · %2"_s.arg(QString::number(number), series->name()));
    series->setPointLabelsFormat(QString::number(number));
    series->setPointLabelsFont(theme::font(theme::Text::Secondary));
    series->setPointLabelsColor(theme::color(theme::Role::Ink));
    series->setPointLabelsClipping(false);
    series->setPointLabelsVisible(true);
    for (const int end : {0, 2})
        series->setPointConfiguration(end, QXYSeries::PointConfiguration::LabelVisibility, false);
}

} // namespace

CrossoverChart::CrossoverChart(QWidget *parent) : ChartFrame(parent)
{
    setObjectName(u"crossoverChart"_s);
    setAccessibleName(tr("Expected minutes of each strategy, by the share of runs with other dependencies"));
}

void CrossoverChart::present(const compare::Comparison &comparison)
{
    m_crossover = compare::crossoverOf(comparison);
    m_titles.clear();
    for (const compare::Column &column : comparison.columns)
        m_titles.append(column.image.isEmpty() ? column.title : tr("%1, %2").arg(column.title, column.image));
    setAccessibleDescription(compare::crossoverText(m_crossover, comparison));
    build();
}

QString CrossoverChart::titleOf(const compare::CrossoverLine &line) const { return m_titles.value(line.column); }

QString CrossoverChart::asTable() const
{
    QStringList head{tr("Strategy")};
    for (int step = 0; step <= tableSteps; ++step)
        head.append(tr("%1 % of runs with other dependencies (min)").arg(wholePercent * step / tableSteps));
    QList<QStringList> rows;
    for (const compare::CrossoverLine &line : m_crossover.lines) {
        QStringList cells{titleOf(line)};
        for (int step = 0; step <= tableSteps; ++step)
            cells.append(cellFigure(minutesAt(line, double(step) / tableSteps), 3));
        rows.append(cells);
    }
    return tabSeparated(head, rows);
}

QChart *CrossoverChart::makeChart()
{
    auto *chart = new QChart;
    chart->legend()->setAlignment(Qt::AlignRight);
    auto *shares = new QValueAxis;
    shares->setRange(0, wholePercent);
    shares->setTickCount(6);
    shares->setLabelFormat(u"%.0f %%"_s);
    shares->setTitleText(tr("Runs with other dependencies"));
    auto *minutes = new QValueAxis;
    double longest = 0;
    for (const compare::CrossoverLine &line : m_crossover.lines)
        longest = std::max({longest, minutesAt(line, 0), minutesAt(line, 1)});
    minutes->setRange(0, std::max(longest, 1.0));
    minutes->applyNiceNumbers();
    minutes->setLabelFormat(u"%.0f min"_s);
    applyTheme(shares);
    applyTheme(minutes);
    chart->addAxis(shares, Qt::AlignBottom);
    chart->addAxis(minutes, Qt::AlignLeft);
    const auto add = [&](QLineSeries *series, const QString &name, const QPen &pen, const QList<QPointF> &points) {
        series->setName(name);
        series->append(points);
        series->setPen(pen);
        chart->addSeries(series);
        series->attachAxis(shares);
        series->attachAxis(minutes);
    };
    const QList<double> places = numberPlaces(m_crossover.lines, minutes->max());
    for (qsizetype i = 0; i < m_crossover.lines.size(); ++i) {
        const compare::CrossoverLine &line = m_crossover.lines[i];
        const auto at = [&line](double share) { return QPointF(wholePercent * share, minutesAt(line, share)); };
        auto *series = new QLineSeries;
        add(series, titleOf(line), penFor(line.column), {at(0), at(places[i]), at(1)});
        putNumber(series, int(i) + 1);
        connect(series, &QLineSeries::hovered, this, [this, line](const QPointF &point, bool isOver) {
            const QString text =
                tr("%1: %2, where %3 % of the runs have other dependencies")
                    .arg(titleOf(line), formatDuration(line.at(point.x() / wholePercent)), QString::number(qRound(point.x())));
            QToolTip::showText(QCursor::pos(), isOver ? plainTooltip(text) : QString(), this);
        });
    }
    const double now = wholePercent * m_crossover.share;
    add(new QLineSeries, tr("now: %1 %").arg(qRound(now)), QPen(theme::color(theme::Role::Ink), 1, Qt::DashLine),
        {{now, 0}, {now, minutes->max()}});
    return chart;
}

} // namespace caravan::comparing
