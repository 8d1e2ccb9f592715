// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/column_card.h"

#include "app/theme/style.h"
#include "app/theme/theme.h"
#include "app/widgets/chip.h"
#include "app/widgets/labels.h"
#include "app/widgets/plain_tooltip.h"
#include "core/base/figures.h"
#include "core/compare/mix_text.h"
#include "core/compare/verdict.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

namespace caravan::comparing {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowest = 230;

/// What a strategy keeps: a cache, an image, or both.
QString keptBytes(const compare::Column &column)
{
    if (column.imageBytes.value <= 0)
        return formatBytes(column.cacheBytes);
    if (column.cacheBytes.value <= 0)
        return formatBytes(column.imageBytes);
    return u"%1 / %2"_s.arg(formatBytes(column.cacheBytes), formatBytes(column.imageBytes));
}

} // namespace

QList<PhaseSegment> criticalPhases(const estimate::Estimate &estimate)
{
    std::array<double, estimate::phaseCount> seconds{};
    for (const estimate::JobEstimate &job : estimate.jobs) {
        if (!job.isOnCriticalPath)
            continue;
        for (const estimate::PhaseTime &time : job.phases)
            seconds[size_t(time.phase)] += time.seconds.p50.count();
    }
    QList<PhaseSegment> segments;
    for (int phase = 0; phase < estimate::phaseCount; ++phase) {
        const double length = seconds[size_t(phase)];
        if (length > 0)
            segments.append({phase, length, estimate::phaseTitle(estimate::Phase(phase)), formatDuration(Seconds(length))});
    }
    return segments;
}

ColumnCard::ColumnCard(const compare::Column &column, const compare::ScenarioMix &mix, const QStringList &distinctions, QWidget *parent) :
    Card(parent), m_strategy(column.strategy), m_column(new QVBoxLayout(this))
{
    setObjectName(recipes::nameOf(column.strategy));
    setAccessibleName(column.title);
    setAccessibleDescription(column.summary);
    setMinimumWidth(narrowest);
    setSelected(column.isInUse);
    m_column->setContentsMargins(theme::panelMargin, theme::panelMargin - theme::halfGrid, theme::panelMargin, theme::panelMargin);
    m_column->setSpacing(theme::halfGrid);
    addHeader(column, distinctions);
    addFigures(column, mix);
    addRemarks(column);
    m_column->addStretch(1);
    addButtons(column);
}

void ColumnCard::addHeader(const compare::Column &column, const QStringList &distinctions)
{
    m_title = new TextLabel(column.title, theme::Text::Job);
    m_title->setToolTip(plainTooltip(column.summary));
    m_title->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_title->setMinimumWidth(1);
    m_column->addWidget(m_title);
    auto *chips = new QWidget; // also without a chip, so that the figures of all cards stand in rows
    chips->setFixedHeight(Chip(column.title).sizeHint().height());
    auto *row = new QHBoxLayout(chips);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::halfGrid);
    for (const QString &distinction : distinctions) {
        auto *best = new Chip(distinction, Tone::Good);
        best->setObjectName(u"best"_s);
        row->addWidget(best);
    }
    row->addStretch(1);
    m_column->addWidget(chips);
}

int ColumnCard::titleHeight() const { return m_title->heightForWidth(narrowest - 2 * theme::panelMargin); }

void ColumnCard::setTitleHeight(int height) { m_title->setMinimumHeight(height); }

void ColumnCard::addRow(const QString &title, const QString &value, const QString &tip, bool isFirst)
{
    auto *ground = new Ground(theme::Role::Panel, isFirst ? Qt::Edges() : Qt::Edges(Qt::TopEdge));
    auto *row = new QHBoxLayout(ground);
    row->setContentsMargins(0, theme::halfGrid, 0, theme::halfGrid / 2);
    row->addWidget(new ElidedLabel(title, theme::Text::Body, theme::Role::Muted), 1);
    auto *figure = new TextLabel(value, isFirst ? theme::Text::Job : theme::Text::Body);
    figure->setAccessibleName(u"%1: %2"_s.arg(title, value));
    figure->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(figure);
    ground->setToolTip(plainTooltip(tip));
    m_column->addWidget(ground);
}

void ColumnCard::addFigures(const compare::Column &column, const compare::ScenarioMix &mix)
{
    if (column.estimates.isEmpty()) {
        addRow(tr("Not estimated"), {}, column.obstacle, true);
        return;
    }
    const estimate::Estimate &warm = column.of(estimate::Scenario::Warm);
    const estimate::Estimate &cold = column.of(estimate::Scenario::Cold);
    const auto range = [](const estimate::Estimate &e) {
        return tr("P10 %1, P90 %2").arg(formatDuration(e.wall.p10), formatDuration(e.wall.p90));
    };
    if (const QString failure = column.failure(); !failure.isEmpty()) {
        addRow(tr("Warm run"), tr("fails"), failure, true);
        addRow(tr("Cold run"), tr("fails"), failure);
        return;
    }
    addRow(tr("Warm run"), formatDuration(warm.wall.p50), range(warm), true);
    addRow(tr("Expected"), formatDuration(compare::expectedWall(column, mix)),
           tr("The mean over such runs, by which the strategies are ranked: %1.").arg(compare::mixText(mix)));
    addRow(tr("Cold run"), formatDuration(cold.wall.p50), range(cold));
    for (const estimate::Estimate &other : column.estimates) {
        if (other.scenario != estimate::Scenario::Warm && other.scenario != estimate::Scenario::Cold)
            addRow(estimate::scenarioName(other.scenario), other.refusals.isEmpty() ? formatDuration(other.wall.p50) : u"–"_s,
                   other.refusals.isEmpty() ? range(other) : other.refusals.constFirst());
    }
    addRow(tr("P90"), formatDuration(warm.wall.p90), tr("Nine warm runs of ten take no longer."));
    addRow(tr("Cache / image"), keptBytes(column), tr("Compressed: what is kept between runs."));
    addRow(tr("Billed, warm run"), tr("%1 min").arg(formatFigure(warm.billedMinutes.p50)),
           tr("Minutes of all jobs of a warm run, times the cost factor of the runner."));
    addRow(tr("Energy, warm run"), tr("%1 Wh").arg(formatFigure(warm.energyWh.mid)),
           tr("Between %1 and %2 Wh").arg(formatFigure(warm.energyWh.low), formatFigure(warm.energyWh.high)));
    addRow(tr("CO₂e, warm run"), tr("%1 g").arg(formatFigure(warm.co2eGrams.mid)),
           tr("Between %1 and %2 g").arg(formatFigure(warm.co2eGrams.low), formatFigure(warm.co2eGrams.high)));
    auto *bar = new PhaseBar;
    bar->setSegments(criticalPhases(warm));
    m_column->addSpacing(theme::grid);
    m_column->addWidget(bar);
}

void ColumnCard::addRemarks(const compare::Column &column)
{
    const QString defect = column.isPossible ? column.failure() : column.obstacle;
    const QStringList all = defect.isEmpty() ? column.risks + column.needs : QStringList{defect};
    if (all.isEmpty())
        return;
    const QString first = defect.isEmpty() && !column.needs.isEmpty() && column.risks.isEmpty()
        ? tr("Needs: %1").arg(column.needs.constFirst())
        : all.constFirst();
    auto *remark = new TextLabel(first, theme::Text::Secondary, defect.isEmpty() ? theme::Role::Muted : theme::Role::Warn);
    remark->setObjectName(u"remark"_s);
    remark->setWordWrap(true);
    QString tip;
    for (const QString &risk : column.risks)
        tip += tr("Risk: %1\n").arg(risk);
    for (const QString &need : column.needs)
        tip += tr("Needs: %1\n").arg(need);
    remark->setToolTip(plainTooltip(tip.trimmed()));
    m_column->addSpacing(theme::halfGrid);
    m_column->addWidget(remark);
}

void ColumnCard::addButtons(const compare::Column &column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::grid);
    auto *use = new QPushButton(column.isInUse ? tr("In use") : tr("Use this"));
    use->setObjectName(u"use"_s);
    use->setAccessibleName(tr("Use “%1”").arg(column.title));
    use->setEnabled(column.isPossible && !column.isInUse);
    theme::setVariant(use, column.isInUse ? theme::Variant::Primary : theme::Variant::Plain);
    m_show = new QPushButton(tr("Show YAML"));
    m_show->setObjectName(u"show"_s);
    m_show->setAccessibleName(tr("Show what “%1” changes").arg(column.title));
    m_show->setEnabled(column.isPossible);
    m_show->setCheckable(true);
    theme::setVariant(m_show, theme::Variant::Link);
    row->addWidget(use, 1);
    row->addWidget(m_show, 1);
    m_column->addSpacing(theme::halfGrid);
    m_column->addLayout(row);
    connect(use, &QPushButton::clicked, this, &ColumnCard::useRequested);
    connect(m_show, &QPushButton::clicked, this, &ColumnCard::showRequested);
}

void ColumnCard::setShown(bool isShown) { m_show->setChecked(isShown); }

} // namespace caravan::comparing
