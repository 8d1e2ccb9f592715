// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inspector/entry_chip.h"

#include "app/theme/icons.h"
#include "app/theme/theme.h"
#include "app/widgets/plain_tooltip.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace caravan::inspector {

namespace {

constexpr int crossSize = theme::grid;
constexpr int crossRoom = crossSize + theme::grid;

} // namespace

EntryChip::EntryChip(const QString &text, Tone tone, QWidget *parent) : QAbstractButton(parent), m_tone(tone)
{
    setText(text);
    setAccessibleName(text);
    setAccessibleDescription(tr("Remove with Delete."));
    setToolTip(plainTooltip(text));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

QSize EntryChip::sizeHint() const { return {chipWidth(text()) + (isEnabled() ? crossRoom : 0), theme::chipHeight + theme::halfGrid}; }

QSize EntryChip::minimumSizeHint() const { return {3 * crossRoom, sizeHint().height()}; }

QRect EntryChip::cross() const { return {width() - crossRoom, 0, crossRoom, height()}; }

void EntryChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QRectF field(0, 0, width(), theme::chipHeight);
    field.moveCenter(QRectF(rect()).center());
    // The field goes to the edge, its text ends before the cross.
    paintChip(&painter, field, {}, m_tone);
    if (isEnabled()) {
        QRectF sign(0, 0, crossSize, crossSize);
        sign.moveCenter(QRectF(cross()).center() - QPointF(1, 0));
        theme::paintSign(&painter, sign, theme::Sign::Close);
        paintChip(&painter, field.adjusted(0, 0, -crossRoom, 0), text(), m_tone);
    } else {
        paintChip(&painter, field, text(), m_tone);
    }
    if (hasFocus()) {
        painter.setPen(QPen(theme::color(theme::Role::Accent), theme::focusRingWidth));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(field.adjusted(1, 0, -1, 0), theme::chipRadius, theme::chipRadius);
    }
}

void EntryChip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        Q_EMIT clicked();
    else
        QAbstractButton::keyPressEvent(event);
}

bool EntryChip::hitButton(const QPoint &point) const { return cross().contains(point); }

} // namespace caravan::inspector
