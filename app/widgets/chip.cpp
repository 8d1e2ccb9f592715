// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/chip.h"

#include "app/theme/theme.h"
#include "app/widgets/plain_tooltip.h"

#include <QFontMetricsF>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <cmath>

namespace caravan {

using theme::Role;

namespace {

constexpr int shortestChipText = 3; // characters that a chip shows at least

struct ToneRoles {
    Role fill;
    Role ink;
};

ToneRoles chipRolesOf(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return {Role::Lane, Role::Ink};
    case Tone::Faint:
        return {Role::Window, Role::Muted};
    case Tone::Key:
        return {Role::KeySoft, Role::Key};
    case Tone::Strategy:
        return {Role::StrategySoft, Role::Strategy};
    case Tone::Accent:
        return {Role::AccentSoft, Role::Accent};
    case Tone::Good:
        return {Role::Added, Role::Good};
    case Tone::Warn:
        return {Role::Changed, Role::Warn};
    case Tone::Bad:
        return {Role::Removed, Role::Bad};
    }
    Q_UNREACHABLE();
}

} // namespace

int chipWidth(const QString &text)
{
    return int(std::ceil(QFontMetricsF(theme::font(theme::Text::Secondary)).horizontalAdvance(text))) + 2 * theme::grid;
}

void paintChip(QPainter *painter, const QRectF &rect, const QString &text, Tone tone)
{
    const ToneRoles roles = chipRolesOf(tone);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool isOutlined = theme::look().contrast == theme::Contrast::High;
    painter->setPen(isOutlined ? QPen(theme::color(Role::Line), 1) : QPen(Qt::NoPen));
    painter->setBrush(theme::color(roles.fill));
    painter->drawRoundedRect(rect, theme::chipRadius, theme::chipRadius);
    painter->setFont(theme::font(theme::Text::Secondary));
    painter->setPen(theme::color(roles.ink));
    const QRectF inner = rect.adjusted(theme::grid, 0, -theme::grid, 0);
    // A pixel of tolerance: widths are rounded.
    const QString shown = QFontMetricsF(painter->font()).elidedText(text, Qt::ElideRight, inner.width() + 1);
    painter->drawText(inner.adjusted(0, 0, 1, 0), int(Qt::AlignVCenter) | int(Qt::TextSingleLine), shown);
    painter->restore();
}

Chip::Chip(const QString &text, Tone tone, QWidget *parent) : QWidget(parent), m_text(text), m_tone(tone)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(text);
}

void Chip::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void Chip::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

QSize Chip::sizeHint() const { return {chipWidth(m_text), theme::chipHeight}; }

QSize Chip::minimumSizeHint() const
{
    return {qMin(chipWidth(m_text), chipWidth(m_text.left(shortestChipText) + u'…')), theme::chipHeight};
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintChip(&painter, QRectF(rect()), m_text, m_tone);
}

bool Chip::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && width() < chipWidth(m_text)) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), plainTooltip(m_text), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace caravan
