// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inspector/pipeline_summary.h"

#include "app/document/untimed.h"
#include "app/inspector/time_section.h"
#include "app/theme/theme.h"
#include "app/widgets/labels.h"
#include "app/widgets/plain_tooltip.h"
#include "core/base/figures.h"
#include "core/estimate/coverage.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace caravan::inspector {

using namespace Qt::StringLiterals;

namespace {

void clearChildren(QWidget *widget) { qDeleteAll(widget->findChildren<QWidget *>(Qt::FindDirectChildrenOnly)); }

} // namespace

PipelineSummary::PipelineSummary(Document *document, QWidget *parent) :
    QWidget(parent), m_document(document), m_facts(new QWidget), m_stages(new QWidget), m_totals(new QWidget),
    m_untimed(new TextLabel({}, theme::Text::Body, theme::Role::Bad)), m_coverage(new TextLabel({}, theme::Text::Body, theme::Role::Muted)),
    m_pathTitle(new SectionLabel(tr("Critical path"))), m_path(new TextLabel),
    m_hint(new TextLabel({}, theme::Text::Body, theme::Role::Muted)), m_assumptions(new AssumptionList)
{
    setObjectName(u"pipelineSummary"_s);
    m_path->setWordWrap(true);
    m_path->setObjectName(u"criticalPath"_s);
    m_hint->setWordWrap(true);
    m_totals->setObjectName(u"totals"_s);
    m_untimed->setObjectName(u"untimed"_s);
    m_untimed->setWordWrap(true);
    m_coverage->setObjectName(u"coverage"_s);
    m_coverage->setWordWrap(true);
    m_stages->setObjectName(u"stages"_s);
    auto *facts = new QVBoxLayout(m_facts);
    facts->setContentsMargins(0, 0, 0, 0);
    facts->setSpacing(theme::grid);
    facts->addWidget(new SectionLabel(tr("Totals")));
    facts->addWidget(m_untimed);
    facts->addWidget(m_coverage);
    facts->addWidget(m_totals);
    facts->addSpacing(theme::grid);
    facts->addWidget(new SectionLabel(tr("Stages")));
    facts->addWidget(m_stages);
    facts->addSpacing(theme::grid);
    facts->addWidget(m_pathTitle);
    facts->addWidget(m_path);
    facts->addWidget(m_assumptions);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::grid);
    column->addWidget(new TextLabel(tr("Pipeline"), theme::Text::Job));
    column->addWidget(m_hint);
    column->addSpacing(theme::grid);
    column->addWidget(m_facts);
    column->addStretch(1);
    for (QWidget *part : {m_totals, m_stages}) {
        auto *grid = new QGridLayout(part);
        grid->setContentsMargins(0, 0, 0, 0);
        grid->setHorizontalSpacing(2 * theme::grid);
        grid->setVerticalSpacing(theme::halfGrid);
        grid->setColumnStretch(0, 1);
    }
}

void PipelineSummary::present()
{
    const bool hasJobs = !m_document->derived().pipeline.jobs.isEmpty();
    m_facts->setVisible(hasJobs);
    m_hint->setVisible(hasJobs || !m_document->syntaxError()); // the canvas says what is wrong
    m_hint->setText(hasJobs ? tr("Select a job on the canvas to see and change it.")
                            : tr("There are no jobs yet. Drag one to the canvas, and its facts are shown here."));
    if (!hasJobs)
        return;
    presentTotals();
    presentStages();
    const estimate::Scenario scenario = m_document->outlook().scenario();
    const estimate::Estimate &estimate = m_document->derived().of(scenario);
    const QString reason = whyUntimed(m_document->derived(), scenario);
    m_untimed->setText(reason);
    m_untimed->setRole(awaitsTimes(m_document->derived()) ? theme::Role::Muted : theme::Role::Bad);
    m_untimed->setVisible(!reason.isEmpty());
    const QString coverage = reason.isEmpty() ? coverageText(m_document->derived(), scenario) : QString();
    m_coverage->setText(coverage.isEmpty() ? coverage : tr("%1; each other one says why on its card.").arg(coverage));
    m_coverage->setVisible(!coverage.isEmpty());
    m_totals->setVisible(reason.isEmpty());
    m_pathTitle->setVisible(reason.isEmpty());
    m_path->setVisible(reason.isEmpty());
    m_path->setText(criticalPathText(estimate));
    m_assumptions->present(estimate.assumptions);
}

void PipelineSummary::addFact(QGridLayout *grid, int row, const QString &title, const QStringList &values, const QString &tip)
{
    grid->addWidget(new TextLabel(title, theme::Text::Body, row == 0 ? theme::Role::Muted : theme::Role::Ink), row, 0);
    for (int i = 0; i < values.size(); ++i) {
        auto *label = new TextLabel(values.at(i), theme::Text::Body, row == 0 ? theme::Role::Muted : theme::Role::Ink);
        label->setAlignment(Qt::AlignRight);
        label->setToolTip(plainTooltip(tip));
        grid->addWidget(label, row, i + 1);
    }
}

void PipelineSummary::presentTotals()
{
    clearChildren(m_totals);
    auto *grid = static_cast<QGridLayout *>(m_totals->layout());
    const estimate::Estimate &warm = m_document->derived().of(estimate::Scenario::Warm);
    const estimate::Estimate &cold = m_document->derived().of(estimate::Scenario::Cold);
    const auto both = [&](auto &&text) { return QStringList{text(warm), text(cold)}; };
    using estimate::Estimate;
    int row = 0;
    addFact(grid, row++, {}, {tr("warm"), tr("cold")}, {});
    const estimate::Coverage ofWarm = estimate::coverageOf(warm, m_document->derived().pipeline);
    const estimate::Coverage ofCold = estimate::coverageOf(cold, m_document->derived().pipeline);
    if (!ofWarm.untimed.isEmpty() || !ofCold.untimed.isEmpty()) {
        const auto share = [](const estimate::Coverage &coverage) { return tr("%1 of %2").arg(coverage.jobs).arg(coverage.of); };
        addFact(grid, row++, tr("Jobs timed"), {share(ofWarm), share(ofCold)},
                tr("Those that are in the pipeline of such a run and start by themselves."));
    }
    addFact(grid, row++, tr("Time"), both([](const Estimate &e) { return formatDuration(e.wall.p50); }),
            tr("From the start of the first job to the end of the last: half of all runs take no longer."));
    addFact(grid, row++, tr("P90"), both([](const Estimate &e) { return formatDuration(e.wall.p90); }),
            tr("Nine runs of ten take no longer."));
    addFact(grid, row++, tr("Billed"), both([](const Estimate &e) { return tr("%1 min").arg(formatFigure(e.billedMinutes.p50)); }),
            tr("Minutes of all jobs, times the cost factor of the runner."));
    addFact(grid, row++, tr("Energy"), both([](const Estimate &e) { return tr("%1 Wh").arg(formatFigure(e.energyWh.mid)); }), {});
    addFact(grid, row++, tr("CO₂e"), both([](const Estimate &e) { return tr("%1 g").arg(formatFigure(e.co2eGrams.mid)); }), {});
    addFact(grid, row++, tr("Caches"), both([](const Estimate &e) { return formatBytes(e.cacheBytes); }), {});
    if (warm.imageBytes.value > 0 || cold.imageBytes.value > 0)
        addFact(grid, row++, tr("Images kept"), both([](const Estimate &e) { return formatBytes(e.imageBytes); }), {});
}

void PipelineSummary::presentStages()
{
    clearChildren(m_stages);
    auto *grid = static_cast<QGridLayout *>(m_stages->layout());
    const gitlab::Pipeline &pipeline = m_document->derived().pipeline;
    const std::optional<Verdicts> &verdicts = m_document->derived().verdicts;
    int row = 1; // the first row of a table of facts is its heading
    for (const gitlab::Field<QString> &stage : pipeline.stages) {
        int jobs = 0;
        int present = 0; // in the pipeline of the chosen event
        for (const gitlab::Job &job : pipeline.jobs) {
            if (job.isHidden || job.stage.value != stage.value)
                continue;
            ++jobs;
            const gitlab::ListedJob *listed = verdicts ? verdicts->job(job.name) : nullptr;
            present += listed && isIn(listed->verdict) ? 1 : 0;
        }
        addFact(grid, row++, stage.value, {verdicts ? tr("%1 of %n job(s)", nullptr, jobs).arg(present) : tr("%n job(s)", nullptr, jobs)},
                {});
    }
}

} // namespace caravan::inspector
