// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/phase_bar.h"

#include "app/theme/theme.h"
#include "app/widgets/plain_tooltip.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace caravan {

namespace {

constexpr int preferredBarWidth = 160;
constexpr double narrowestPhase = 1; // a phase that takes time is seen

} // namespace

void paintPhaseBar(QPainter *painter, const QRectF &rect, const QList<PhaseSegment> &segments, double fullSeconds)
{
    double sum = 0;
    for (const PhaseSegment &segment : segments)
        sum += segment.seconds;
    const double full = fullSeconds > 0 ? fullSeconds : sum;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->fillRect(rect, theme::color(theme::Role::Lane));
    if (full > 0) {
        double passed = 0;
        for (const PhaseSegment &segment : segments) {
            const double left = rect.left() + rect.width() * passed / full;
            passed += segment.seconds;
            const double right = rect.left() + rect.width() * passed / full;
            if (segment.seconds > 0) {
                const double width = std::max(narrowestPhase, right - left);
                painter->fillRect(QRectF(left, rect.top(), std::min(width, rect.right() - left), rect.height()),
                                  theme::phaseColor(segment.phase));
            }
        }
    }
    painter->restore();
}

QString phaseTooltip(const QList<PhaseSegment> &segments)
{
    QStringList lines;
    for (const PhaseSegment &segment : segments) {
        if (segment.seconds > 0)
            lines.append(segment.title + u": "_s + segment.duration);
    }
    return lines.join(u'\n');
}

PhaseBar::PhaseBar(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Time by phase"));
}

void PhaseBar::setSegments(const QList<PhaseSegment> &segments, double fullSeconds)
{
    m_segments = segments;
    m_fullSeconds = fullSeconds;
    const QString text = phaseTooltip(segments);
    setToolTip(plainTooltip(text));
    setAccessibleDescription(text);
    update();
}

QSize PhaseBar::sizeHint() const { return {preferredBarWidth, theme::phaseBarHeight}; }

QSize PhaseBar::minimumSizeHint() const { return {theme::phaseBarHeight, theme::phaseBarHeight}; }

void PhaseBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPhaseBar(&painter, QRectF(rect()), m_segments, m_fullSeconds);
}

} // namespace caravan
