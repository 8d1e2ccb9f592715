// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/status_line.h"

#include "app/document/untimed.h"
#include "app/theme/icons.h"
#include "app/theme/style.h"
#include "app/widgets/labels.h"
#include "app/widgets/plain_tooltip.h"
#include "app/window/following_bar.h"
#include "core/base/figures.h"
#include "core/estimate/coverage.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace caravan {

using theme::Role;
using theme::Sign;

namespace {

constexpr int problemsWidth = 224;
constexpr int mostAssumptions = 12;

/// The names of those that cannot work and must, in the order of their start.
QStringList failingJobs(const estimate::Estimate &estimate)
{
    QStringList names;
    for (const estimate::JobEstimate &job : estimate.jobs) {
        if (job.fails() && !job.mayFail)
            names.append(job.name);
    }
    return names;
}

/// Times of the cold and the warm run, and of how many jobs each is where they are not as many.
QString bothTimes(const Derived &derived)
{
    const estimate::Estimate &cold = derived.of(estimate::Scenario::Cold);
    const estimate::Estimate &warm = derived.of(estimate::Scenario::Warm);
    const int coldJobs = estimate::coverageOf(cold, derived.pipeline).jobs;
    const int warmJobs = estimate::coverageOf(warm, derived.pipeline).jobs;
    const QString coldTime = formatDuration(cold.wall.p50);
    const QString warmTime = formatDuration(warm.wall.p50);
    const QString warmLate = formatDuration(warm.wall.p90);
    if (coldJobs == warmJobs)
        return StatusLine::tr("cold %1 · warm %2 (P90 of warm %3)").arg(coldTime, warmTime, warmLate);
    const auto jobs = [](int count) { return StatusLine::tr("%n job(s)", nullptr, count); };
    return StatusLine::tr("cold %1 for %2 · warm %3 for %4 (P90 of warm %5)").arg(coldTime, jobs(coldJobs), warmTime, jobs(warmJobs), warmLate);
}

} // namespace

QString totalsText(const Derived &derived, estimate::Scenario scenario)
{
    if (derived.pipeline.runnableJobs().isEmpty())
        return StatusLine::tr("Pipeline: no jobs");
    const estimate::Estimate &chosen = derived.of(scenario);
    const QString reason = whyUntimed(derived, scenario);
    if (const QStringList failing = failingJobs(chosen); !failing.isEmpty() && chosen.failingJob()->failure == reason) {
        return failing.size() == 1 ? StatusLine::tr("Pipeline: job %1 fails").arg(failing.constFirst())
                                   : StatusLine::tr("Pipeline: %n job(s) fail: %1", nullptr, int(failing.size())).arg(failing.join(u", "_s));
    }
    if (!reason.isEmpty())
        return reason;
    const QString coverage = coverageText(derived, scenario);
    const QString times = bothTimes(derived);
    const bool isOther = scenario != estimate::Scenario::Cold && scenario != estimate::Scenario::Warm;
    const QString shown =
        isOther ? StatusLine::tr("%1 %2 · %3").arg(estimate::scenarioName(scenario), formatDuration(chosen.wall.p50), times) : times;
    // What they cover comes first: the end of the line is left out where there is no room.
    const QString totals =
        StatusLine::tr("%1 · cache %2 · %3 Wh · %4 g CO₂e")
            .arg(shown, formatBytes(chosen.cacheBytes), formatFigure(chosen.energyWh.mid), formatFigure(chosen.co2eGrams.mid));
    return coverage.isEmpty() ? StatusLine::tr("Pipeline: %1").arg(totals) : StatusLine::tr("Pipeline, %1: %2").arg(coverage, totals);
}

QString totalsDetails(const Derived &derived, estimate::Scenario scenario)
{
    if (derived.pipeline.runnableJobs().isEmpty())
        return {};
    const estimate::Estimate &chosen = derived.of(scenario);
    QStringList lines = {estimate::scenarioTitle(scenario)};
    if (const QString reason = whyUntimed(derived, scenario); !reason.isEmpty()) {
        lines.append(reason);
        for (const estimate::JobEstimate &job : chosen.jobs) {
            if (job.fails() && job.failure != reason)
                lines.append(job.failure);
        }
        return lines.join(u'\n');
    }
    if (const QString coverage = coverageText(derived, scenario); !coverage.isEmpty())
        lines.append(coverage);
    lines.append(
        StatusLine::tr("Time from start to end: %1 to %2 (P10 to P90)").arg(formatDuration(chosen.wall.p10), formatDuration(chosen.wall.p90)));
    lines.append(
        StatusLine::tr("Billed: %1 to %2 minutes").arg(formatFigure(chosen.billedMinutes.p10), formatFigure(chosen.billedMinutes.p90)));
    lines.append(StatusLine::tr("Energy: %1 to %2 Wh").arg(formatFigure(chosen.energyWh.low), formatFigure(chosen.energyWh.high)));
    lines.append(StatusLine::tr("Carbon: %1 to %2 g CO₂e").arg(formatFigure(chosen.co2eGrams.low), formatFigure(chosen.co2eGrams.high)));
    const qsizetype shown = std::min<qsizetype>(mostAssumptions, chosen.assumptions.size());
    for (const estimate::Assumption &assumption : chosen.assumptions.first(shown))
        lines.append(u"– "_s + assumption.text);
    return lines.join(u'\n');
}

StatusLine::StatusLine(Document *document, QWidget *parent) :
    Ground(Role::Panel, Qt::TopEdge, parent), m_document(document), m_problems(new QPushButton),
    m_totals(new ElidedLabel({}, theme::Text::Body, Role::Ink)), m_file(new ElidedLabel({}, theme::Text::Body, Role::Muted))
{
    setObjectName(u"statusLine"_s);
    setAccessibleName(tr("Status"));
    m_problems->setObjectName(u"statusProblems"_s);
    theme::setVariant(m_problems, theme::Variant::Flat);
    m_totals->setObjectName(u"statusTotals"_s);
    m_file->setObjectName(u"statusFile"_s);
    m_file->setAlignment(Qt::AlignRight);
    m_file->setElideMode(Qt::ElideMiddle);

    auto *left = new QWidget;
    left->setFixedWidth(problemsWidth);
    auto *leftRow = new QHBoxLayout(left);
    leftRow->setContentsMargins({});
    leftRow->addWidget(m_problems);
    leftRow->addStretch();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme::halfGrid, 1, theme::panelMargin, 0);
    row->addWidget(left);
    row->addWidget(new FollowingBar(document));
    row->addWidget(m_totals, 1); // the file takes what it needs
    row->addWidget(m_file);

    connect(m_problems, &QPushButton::clicked, this, &StatusLine::problemsRequested);
    connect(document, &Document::changed, this, &StatusLine::follow);
    connect(document->undoStack(), &QUndoStack::cleanChanged, this, &StatusLine::followFile);
    follow(Change::Project);
}

void StatusLine::follow(Changes changes)
{
    if (changes & (findingChanges | Change::SyntaxError | Change::Project))
        followProblems();
    if (changes & (estimateChanges | Change::Scenario | Change::Project))
        followTotals();
    if (changes & (Change::Text | Change::Saved | Change::Project))
        followFile();
}

void StatusLine::followTotals()
{
    const bool isAwaited = awaitsTimes(m_document->derived()); // what is beside it says that they are
    m_totals->setText(isAwaited ? QString() : totalsText(m_document->derived(), m_document->outlook().scenario()));
    m_totals->setToolTip(plainTooltip(totalsDetails(m_document->derived(), m_document->outlook().scenario())));
}

void StatusLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        followProblems(); // its sign has the colours of the look
    Ground::changeEvent(event);
}

void StatusLine::followProblems()
{
    if (m_document->syntaxError()) {
        const int line = m_document->syntaxError()->line;
        m_problems->setText(line > 0 ? tr("Line %1 cannot be read").arg(line) : tr("This is not a pipeline"));
        m_problems->setIcon(theme::signIcon(Sign::Error));
        m_problems->setAccessibleName(m_problems->text());
        return;
    }
    if (m_document->derived().isBehind) { // so many are not looked for at once
        m_problems->setText(tr("Looking for problems…"));
        m_problems->setIcon({});
        m_problems->setAccessibleName(m_problems->text());
        return;
    }
    const QList<lint::Finding> &findings = m_document->derived().findings;
    const auto count = [&findings](lint::Severity severity) {
        return int(std::count_if(findings.cbegin(), findings.cend(),
                                 [severity](const lint::Finding &finding) { return finding.severity == severity; }));
    };
    const int errors = count(lint::Severity::Error);
    const int warnings = count(lint::Severity::Warning);
    const QString errorText = errors == 0 ? tr("No errors") : tr("%n error(s)", nullptr, errors);
    const QString warningText = warnings == 0 ? tr("no warnings") : tr("%n warning(s)", nullptr, warnings);
    QStringList parts = {errorText, warningText};
    if (const int notes = count(lint::Severity::Advice); notes > 0)
        parts.append(tr("%n note(s)", nullptr, notes));
    m_problems->setText(parts.join(u" · "_s));
    m_problems->setIcon(theme::signIcon(errors > 0 ? Sign::Error : warnings > 0 ? Sign::Warning : Sign::Good));
    m_problems->setAccessibleName(m_problems->text());
}

void StatusLine::followFile()
{
    const project::Project *project = m_document->project();
    if (!project) {
        m_file->setText({});
        return;
    }
    QStringList parts = {QFileInfo(project->pipelineFile).fileName()};
    if (m_document->isModified())
        parts.append(tr("unsaved changes"));
    else
        parts.append(project->hasPipeline ? tr("saved") : tr("not written yet"));
    if (project->git) {
        const project::Git &git = *project->git;
        const QString branch = git.branch.isEmpty() ? tr("detached") : git.branch;
        parts.append(git.head.isEmpty() ? branch : tr("%1 @ %2").arg(branch, git.head));
    }
    m_file->setText(parts.join(u" · "_s));
}

} // namespace caravan
