// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inspector/time_section.h"

#include "app/document/assumption_text.h"
#include "app/document/untimed.h"
#include "app/theme/style.h"
#include "app/theme/theme.h"
#include "app/widgets/labels.h"
#include "app/widgets/plain_tooltip.h"

#include <QFontMetrics>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace caravan::inspector {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowHeight = 20;
constexpr int barHeight = 11;
constexpr int barLeft = 132;
constexpr int valueWidth = 140;
constexpr int thinnestBar = 3;

const estimate::PhaseTime *timeOf(const estimate::JobEstimate *job, estimate::Phase phase)
{
    if (!job)
        return nullptr;
    const auto found =
        std::find_if(job->phases.cbegin(), job->phases.cend(), [phase](const estimate::PhaseTime &time) { return time.phase == phase; });
    return found == job->phases.cend() ? nullptr : &*found;
}

/// The scenario that is not looked at.
estimate::Scenario otherThan(estimate::Scenario scenario)
{
    return scenario == estimate::Scenario::Warm ? estimate::Scenario::Cold : estimate::Scenario::Warm;
}

} // namespace

PhaseRow::PhaseRow(QWidget *parent) : QWidget(parent) { setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed); }

void PhaseRow::present(const estimate::PhaseTime &time, double fullSeconds, const QString &value)
{
    m_time = time;
    m_fullSeconds = fullSeconds;
    m_value = value;
    const QString title = estimate::phaseTitle(time.phase);
    setAccessibleName(u"%1: %2"_s.arg(title, value));
    QStringList tip{u"%1: %2"_s.arg(title, value)};
    tip.append(tr("P10 %1, P90 %2").arg(formatDuration(time.seconds.p10), formatDuration(time.seconds.p90)));
    tip.append(time.because);
    if (!time.source.isEmpty())
        tip.append(tr("Source: %1").arg(time.source));
    tip.removeAll({});
    setToolTip(plainTooltip(tip.join(u'\n')));
    setAccessibleDescription(time.because);
    update();
}

QSize PhaseRow::sizeHint() const { return {barLeft + valueWidth, rowHeight}; }

void PhaseRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(theme::font(theme::Text::Body));
    painter.setPen(theme::color(theme::Role::Ink));
    const QFontMetrics metrics(painter.font());
    const QRect title(0, 0, barLeft - theme::grid, height());
    painter.drawText(title, Qt::AlignVCenter | Qt::TextSingleLine,
                     metrics.elidedText(estimate::phaseTitle(m_time.phase), Qt::ElideRight, title.width()));

    const double room = std::max(0, width() - barLeft - valueWidth);
    const double share = m_fullSeconds > 0 ? m_time.seconds.p50.count() / m_fullSeconds : 0;
    QRectF bar(barLeft, (height() - barHeight) / 2.0, std::max<double>(thinnestBar, room * share), barHeight);
    painter.fillRect(bar, theme::phaseColor(int(m_time.phase)));

    painter.setPen(theme::color(theme::Role::Muted));
    const QRectF value(bar.right() + theme::grid, 0, width() - bar.right() - theme::grid, height());
    painter.drawText(value, Qt::AlignVCenter | Qt::TextSingleLine, metrics.elidedText(m_value, Qt::ElideRight, int(value.width())));
}

AssumptionList::AssumptionList(QWidget *parent) : QWidget(parent), m_toggle(new QToolButton), m_list(new QWidget)
{
    m_toggle->setObjectName(u"assumptions"_s);
    m_toggle->setAccessibleName(tr("Assumptions"));
    m_toggle->setCheckable(true);
    m_toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toggle->setFont(theme::font(theme::Text::Secondary));
    theme::setVariant(m_toggle, theme::Variant::Flat);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::halfGrid);
    column->addWidget(m_toggle, 0, Qt::AlignLeft);
    column->addWidget(m_list);
    auto *list = new QVBoxLayout(m_list);
    list->setContentsMargins(theme::grid, 0, 0, 0);
    list->setSpacing(theme::grid);
    m_list->hide();
    connect(m_toggle, &QToolButton::toggled, this, &AssumptionList::fill);
}

void AssumptionList::present(const QList<estimate::Assumption> &assumptions)
{
    setVisible(!assumptions.isEmpty());
    if (assumptions == m_assumptions && !m_toggle->text().isEmpty())
        return;
    m_assumptions = assumptions;
    fill(m_toggle->isChecked());
}

void AssumptionList::fill(bool isOpen)
{
    m_toggle->setText(tr("%n assumption(s)", nullptr, int(m_assumptions.size())));
    m_toggle->setArrowType(isOpen ? Qt::DownArrow : Qt::RightArrow);
    m_list->setVisible(isOpen);
    qDeleteAll(m_list->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    if (!isOpen)
        return;
    for (const estimate::Assumption &assumption : std::as_const(m_assumptions)) {
        auto *entry = new QWidget;
        auto *column = new QVBoxLayout(entry);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        column->addWidget(new TextLabel(assumption.text, theme::Text::Secondary));
        column->addWidget(new TextLabel(aboutAssumption(assumption), theme::Text::Secondary, theme::Role::Muted));
        m_list->layout()->addWidget(entry);
    }
}

TimeSection::TimeSection(Document *document, QWidget *parent) :
    Section(tr("Where the time goes"), document, parent), m_failure(new TextLabel({}, theme::Text::Body, theme::Role::Warn)),
    m_reasons(new TextLabel({}, theme::Text::Secondary, theme::Role::Muted)),
    m_slack(new TextLabel({}, theme::Text::Secondary, theme::Role::Muted)), m_assumptions(new AssumptionList)
{
    column()->setSpacing(0);
    m_failure->setObjectName(u"failure"_s);
    m_failure->setWordWrap(true);
    column()->addWidget(m_failure);
    m_reasons->setObjectName(u"reasons"_s);
    m_reasons->setWordWrap(true);
    for (TextLabel *sentence : {m_failure, m_reasons})
        sentence->setContentsMargins(0, theme::halfGrid, 0, theme::halfGrid);
    column()->addWidget(m_reasons);
    m_slack->setObjectName(u"slack"_s);
    m_slack->setWordWrap(true);
    m_slack->setContentsMargins(0, 0, 0, theme::halfGrid);
    column()->addWidget(m_slack);
    for (int phase = 0; phase < estimate::phaseCount; ++phase) {
        m_rows.append(new PhaseRow);
        m_rows.last()->setObjectName(u"phase-"_s + estimate::phaseId(estimate::Phase(phase)));
        column()->addWidget(m_rows.last());
    }
    column()->addWidget(m_assumptions);
}

void TimeSection::present(const gitlab::Job &job)
{
    const estimate::Scenario scenario = document()->outlook().scenario();
    const estimate::Scenario other = otherThan(scenario);
    const estimate::Estimate &estimate = document()->derived().of(scenario);
    const estimate::JobEstimate *now = estimate.job(job.name);
    const estimate::JobEstimate *then = document()->derived().of(other).job(job.name);
    m_failure->setText(now ? now->failure : QString());
    m_failure->setVisible(now && now->fails());
    m_reasons->setText(now ? now->cacheReasons().join(u'\n') : whyUntimed(document()->derived(), scenario, job));
    m_reasons->setVisible(!m_reasons->text().isEmpty());
    m_slack->setVisible(now);
    if (now)
        m_slack->setText(waitingText(*now));
    double longest = 0;
    for (const estimate::PhaseTime &time : now ? now->phases : QList<estimate::PhaseTime>())
        longest = std::max(longest, time.seconds.p50.count());
    for (int i = 0; i < estimate::phaseCount; ++i) {
        const auto phase = estimate::Phase(i);
        const estimate::PhaseTime *time = timeOf(now, phase);
        const estimate::PhaseTime *contrast = timeOf(then, phase);
        m_rows[i]->setVisible(time || contrast);
        if (!time && !contrast)
            continue;
        QString value = formatDuration(time ? time->seconds.p50 : Seconds{0});
        if (!time) {
            const QString length = formatDuration(contrast->seconds.p50);
            value = other == estimate::Scenario::Cold ? tr("%1 (cold %2)").arg(value, length) : tr("%1 (warm %2)").arg(value, length);
        }
        m_rows[i]->present(time ? *time : estimate::PhaseTime{phase, {}, {}, {}, {}}, longest, value);
    }
    m_assumptions->present(estimate.assumptions);
}

} // namespace caravan::inspector
