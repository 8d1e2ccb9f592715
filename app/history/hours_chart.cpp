// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/hours_chart.h"

#include "app/widgets/figure_table.h"
#include "app/widgets/plain_tooltip.h"
#include "core/base/figures.h"

#include <QChart>
#include <QClipboard>
#include <QCursor>
#include <QGuiApplication>
#include <QLegend>
#include <QLineSeries>
#include <QToolTip>
#include <QValueAxis>

#include <algorithm>

namespace caravan::history {

using namespace Qt::StringLiterals;

namespace {

constexpr double secondsPerHour = 3600;
constexpr qsizetype mostPoints = 400; ///< of a line: more are not seen
constexpr double fineBelow = 5;       ///< hours; steps of a higher axis are whole ones
constexpr double mostTicks = 7;       ///< of the axis of commits
constexpr int leastChartHeight = 26 * theme::grid;

HoursLine lineOf(const ReplayModel &model, int row)
{
    HoursLine line{model.strategy(row).column.title, {}};
    double seconds = 0;
    for (int column = 0; column < model.columnCount(); ++column) {
        seconds += model.runnerTime(row, column).value_or(Seconds(0)).count();
        line.hours.append(seconds / secondsPerHour);
    }
    return line;
}

/// The smallest of 1, 2, 5, 10, 20, 50 … that is no less than \a step.
double niceStep(double step)
{
    for (double power = 1;; power *= 10) {
        for (const double nice : {power, 2 * power, 5 * power}) {
            if (nice >= step)
                return nice;
        }
    }
}

QString legendOf(const HoursLine &line) { return HoursChart::tr("%1: %2 h").arg(line.title, formatFigure(line.hours.constLast())); }

QLineSeries *seriesOf(const HoursLine &line)
{
    auto *series = new QLineSeries;
    series->setName(legendOf(line));
    series->setPen(QPen(theme::color(line.role), line.style == Qt::SolidLine ? 3 : 2, line.style));
    series->append(0, 0);
    const qsizetype step = std::max<qsizetype>(1, line.hours.size() / mostPoints);
    for (qsizetype i = 0; i < line.hours.size(); ++i) {
        if (i % step == 0 || i + 1 == line.hours.size())
            series->append(double(i + 1), line.hours.at(i));
    }
    return series;
}

} // namespace

QList<HoursLine> hoursLines(const ReplayModel &model, int row)
{
    int inUse = -1;
    for (int i = 0; i < model.strategies(); ++i)
        inUse = model.strategy(i).column.isInUse ? i : inUse;
    const struct {
        int row;
        theme::Role role;
        Qt::PenStyle style;
    } wanted[] = {{row, theme::Role::Accent, Qt::SolidLine},
                  {inUse, theme::Role::Ink, Qt::DashLine},
                  {model.replay() ? model.replay()->least : -1, theme::Role::Good, Qt::DashDotLine},
                  {model.mostRow(), theme::Role::Muted, Qt::DotLine}};
    QList<HoursLine> lines;
    QList<int> drawn;
    for (const auto &one : wanted) {
        const bool isTimed = model.isStrategy(one.row) && model.strategy(one.row).column.works();
        if (!isTimed || drawn.contains(one.row))
            continue;
        drawn.append(one.row);
        lines.append(lineOf(model, one.row));
        lines.last().role = one.role;
        lines.last().style = one.style;
    }
    return lines;
}

HoursChart::HoursChart(QWidget *parent) : ChartFrame(parent)
{
    setObjectName(u"hoursChart"_s);
    setAccessibleName(tr("Hours of runner time, added up"));
    setMinimumHeight(leastChartHeight);
}

void HoursChart::setLines(const QList<HoursLine> &lines, const QStringList &commits)
{
    if (lines == m_lines && commits == m_commits && isBuilt())
        return;
    m_lines = lines;
    m_commits = commits;
    QStringList sentences;
    for (const HoursLine &line : lines)
        sentences.append(legendOf(line));
    setAccessibleDescription(sentences.join(u'\n'));
    build();
}

QChart *HoursChart::makeChart()
{
    auto *chart = new QChart;
    chart->legend()->setAlignment(Qt::AlignBottom);
    chart->legend()->setMarkerShape(QLegend::MarkerShapeFromSeries);

    auto *commits = new QValueAxis;
    commits->setRange(0, std::max<double>(1, double(m_commits.size())));
    commits->setLabelFormat(u"%.0f"_s);
    commits->setTickType(QValueAxis::TicksDynamic);
    commits->setTickInterval(niceStep(double(m_commits.size()) / mostTicks));
    commits->setTitleText(tr("Commits, from the oldest"));
    auto *hours = new QValueAxis;
    double most = 0;
    for (const HoursLine &line : std::as_const(m_lines))
        most = std::max(most, line.hours.isEmpty() ? 0 : line.hours.constLast());
    hours->setRange(0, std::max(most, 0.1));
    hours->applyNiceNumbers();
    hours->setLabelFormat(hours->max() < fineBelow ? u"%.2f h"_s : u"%.0f h"_s);
    applyTheme(commits);
    applyTheme(hours);
    commits->setGridLineVisible(false);
    chart->addAxis(commits, Qt::AlignBottom);
    chart->addAxis(hours, Qt::AlignLeft);
    for (const HoursLine &line : std::as_const(m_lines)) {
        QLineSeries *series = seriesOf(line);
        chart->addSeries(series);
        series->attachAxis(commits);
        series->attachAxis(hours);
        connect(series, &QLineSeries::hovered, this, [this, title = line.title](const QPointF &point, bool isOver) {
            const QString text = tr("%1: %2 h after %n commit(s)", nullptr, qRound(point.x())).arg(title, formatFigure(point.y()));
            QToolTip::showText(QCursor::pos(), isOver ? plainTooltip(text) : QString(), this);
        });
    }
    return chart;
}

QString HoursChart::asTable() const
{
    QStringList head{tr("Commit")};
    for (const HoursLine &line : m_lines)
        head.append(tr("%1 (h)").arg(line.title));
    QList<QStringList> rows;
    for (qsizetype i = 0; i < m_commits.size(); ++i) {
        QStringList cells{m_commits.at(i)};
        for (const HoursLine &line : m_lines)
            cells.append(cellFigure(line.hours.at(i), 3));
        rows.append(cells);
    }
    return tabSeparated(head, rows);
}

void HoursChart::copy() const { QGuiApplication::clipboard()->setText(asTable()); }

} // namespace caravan::history
