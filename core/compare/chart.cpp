// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/chart.h"

#include "core/base/figures.h"
#include "core/base/texts.h"
#include "core/compare/verdict.h"

#include <algorithm>

namespace caravan::compare {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(ChartTexts);

// Units of the drawing.
constexpr double width = 960;
constexpr double nameWidth = 300;
constexpr double figureWidth = 110;
constexpr double rowHeight = 30;
constexpr double barHeight = 16;
constexpr double plotHeight = 360;
constexpr double plotTop = 20;
constexpr double axisWidth = 70;
constexpr double lineNames = 290; ///< room for names at the end of lines
constexpr double nameHeight = 17;
constexpr int colours = 8;
constexpr double percent = 100;
constexpr double hour = 3600;

QString number(double value) { return QString::number(value, 'f', 1); }

QString element(const QString &name, const QString &attributes, const QString &content = {})
{
    return u"<%1 %2>%3</%1>\n"_s.arg(name, attributes, content);
}

QString text(double x, double y, const QString &content, const QString &attributes = {})
{
    return element(u"text"_s, u"x=\"%1\" y=\"%2\" %3"_s.arg(number(x), number(y), attributes), content.toHtmlEscaped());
}

QString line(double x1, double y1, double x2, double y2, const QString &attributes)
{
    return u"<line x1=\"%1\" y1=\"%2\" x2=\"%3\" y2=\"%4\" %5/>\n"_s.arg(number(x1), number(y1), number(x2), number(y2), attributes);
}

QString svg(double height, const QString &label, const QString &content)
{
    return u"<svg viewBox=\"0 0 %1 %2\" role=\"img\" aria-label=\"%3\">\n%4</svg>\n"_s.arg(number(width), number(height),
                                                                                           label.toHtmlEscaped(), content);
}

/// A step of an axis up to \a most seconds that is a round figure and makes at most six.
double stepFor(double most)
{
    for (const double step : {5., 10., 20., 30., 60., 120., 300., 600., 1200., 1800., hour, 2 * hour}) {
        if (most / step <= 6)
            return step;
    }
    return 4 * hour;
}

/// Names at the heights where lines end, none over another.
QList<double> spread(const QList<double> &heights)
{
    QList<int> order(heights.size());
    for (int i = 0; i < int(order.size()); ++i)
        order[i] = i;
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return heights.at(a) < heights.at(b); });
    QList<double> result = heights;
    double last = -nameHeight;
    for (const int i : std::as_const(order))
        last = result[i] = std::max(heights.at(i), last + nameHeight);
    return result;
}

} // namespace

QString barChart(const Comparison &comparison)
{
    QList<const Column *> columns;
    for (const Column &column : comparison.columns) {
        if (column.works())
            columns.append(&column);
    }
    if (columns.isEmpty())
        return {};
    const auto expected = [&](const Column *column) { return expectedWall(*column, comparison.mix).count(); };
    std::stable_sort(columns.begin(), columns.end(), [&](const Column *a, const Column *b) { return expected(a) < expected(b); });
    double most = 1;
    for (const Column *column : std::as_const(columns))
        most = std::max({most, expected(column), column->of(estimate::Scenario::Warm).wall.p90.count()});
    const double scale = (width - nameWidth - figureWidth) / most;
    QString content;
    for (qsizetype row = 0; row < columns.size(); ++row) {
        const Column &column = *columns.at(row);
        const double middle = rowHeight * (double(row) + 0.5);
        const double length = expected(&column) * scale;
        const Range<Seconds> &warm = column.of(estimate::Scenario::Warm).wall;
        const bool isBest = comparison.isBest(column);
        content += text(nameWidth - 8, middle + 5, isBest ? ChartTexts::tr("%1 (best)").arg(column.title) : column.title,
                        u"text-anchor=\"end\""_s);
        content +=
            u"<rect class=\"%1\" x=\"%2\" y=\"%3\" width=\"%4\" height=\"%5\"/>\n"_s.arg(isBest ? u"bar best"_s : u"bar"_s,
                                                                                         number(nameWidth), number(middle - barHeight / 2),
                                                                                         number(length), number(barHeight));
        content += line(nameWidth + warm.p10.count() * scale, middle, nameWidth + warm.p90.count() * scale, middle, u"class=\"range\""_s);
        content += text(nameWidth + std::max(length, warm.p90.count() * scale) + 8, middle + 5,
                        formatDuration(expectedWall(column, comparison.mix)));
    }
    return svg(rowHeight * double(columns.size()), ChartTexts::tr("Expected time of a run, by strategy"), content);
}

QString crossoverChart(const Crossover &crossover, const Comparison &comparison)
{
    if (crossover.lines.size() < 2)
        return {};
    double most = 1;
    for (const CrossoverLine &one : crossover.lines)
        most = std::max({most, one.none.count(), one.all.count()});
    const double step = stepFor(most);
    const double right = width - lineNames;
    const auto x = [&](double share) { return axisWidth + share * (right - axisWidth); };
    const auto y = [&](double seconds) { return plotTop + plotHeight * (1 - seconds / most); };
    QString content;
    for (double mark = 0; mark <= most; mark += step) {
        content += line(axisWidth, y(mark), right, y(mark), u"class=\"grid\""_s);
        content += text(axisWidth - 8, y(mark) + 5, formatDuration(Seconds(mark)), u"text-anchor=\"end\""_s);
    }
    for (const double share : {0., 0.25, 0.5, 0.75, 1.}) {
        content += text(x(share), plotTop + plotHeight + 22, ChartTexts::tr("%1 %").arg(formatFigure(share * percent)),
                        u"text-anchor=\"middle\""_s);
    }
    content += line(x(crossover.share), plotTop, x(crossover.share), plotTop + plotHeight, u"class=\"now\""_s);
    content += text(x(crossover.share) + 6, plotTop - 6, ChartTexts::tr("now: %1 %").arg(formatFigure(crossover.share * percent)));
    QList<double> ends;
    for (const CrossoverLine &one : crossover.lines)
        ends.append(y(one.all.count()));
    const QList<double> names = spread(ends);
    for (qsizetype i = 0; i < crossover.lines.size(); ++i) {
        const CrossoverLine &one = crossover.lines.at(i);
        // Colours repeat with another dash: colour alone tells nothing.
        const QString style = u"class=\"line c%1 d%2\""_s.arg(i % colours).arg(i / colours);
        content += line(x(0), y(one.none.count()), x(1), y(one.all.count()), style);
        content += line(x(1), y(one.all.count()), right + 14, names.at(i), u"class=\"grid\""_s);
        content += text(right + 18, names.at(i) + 5, comparison.columns.at(one.column).title);
    }
    const double lowest = std::max(plotTop + plotHeight + 22, *std::max_element(names.cbegin(), names.cend()));
    content += text(axisWidth, lowest + 22, ChartTexts::tr("share of runs in which dependencies have changed"));
    return svg(lowest + 34, ChartTexts::tr("Expected time of a run, by how often dependencies change"), content);
}

QString chartStyle()
{
    return u"svg { width: 100%; height: auto; font: 14px sans-serif; }\n"
           "svg text { fill: var(--ink); }\n"
           ".bar { fill: var(--bar); } .bar.best { fill: var(--accent); }\n"
           ".range { stroke: var(--ink); stroke-width: 2; } .grid { stroke: var(--rule); }\n"
           ".now { stroke: var(--accent); stroke-dasharray: 4 3; stroke-width: 1.5; }\n"
           ".line { stroke-width: 2.5; } .d1 { stroke-dasharray: 8 4; } .d2 { stroke-dasharray: 2 4; }\n"
           ".c0 { stroke: #5b8def; } .c1 { stroke: #c75f15; } .c2 { stroke: #3a9d6a; } .c3 { stroke: #8e6bd6; }\n"
           ".c4 { stroke: #b65aa5; } .c5 { stroke: #b08a1e; } .c6 { stroke: #7c8896; } .c7 { stroke: #2a9aa8; }\n"_s;
}

} // namespace caravan::compare
