// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/canvas/zoom_bar.h"

#include "app/theme/style.h"
#include "app/theme/theme.h"
#include "app/widgets/labels.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

namespace caravan::canvas {

using namespace Qt::StringLiterals;

ZoomBar::ZoomBar(QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme::grid, 0, 0, 0);
    row->setSpacing(0);
    m_map = addButton(tr("map"), tr("Show the map of the pipeline"), u"mapToggle"_s);
    m_map->setCheckable(true);
    m_map->setChecked(true);
    m_map->setText(tr("hide map"));
    m_map->hide();
    connect(m_map, &QToolButton::toggled, this, [this](bool isShown) {
        m_map->setText(isShown ? tr("hide map") : tr("map"));
        Q_EMIT mapToggled(isShown);
    });
    row->addWidget(new TextLabel(tr("zoom"), theme::Text::Secondary, theme::Role::Muted));
    m_percent = addButton({}, tr("Zoom to 100 %"), u"zoomReset"_s);
    QToolButton *fit = addButton(tr("fit"), tr("Zoom so that everything fits"), u"zoomFit"_s);
    QToolButton *out = addButton(u"−"_s, tr("Zoom out"), u"zoomOut"_s);
    QToolButton *in = addButton(u"+"_s, tr("Zoom in"), u"zoomIn"_s);
    connect(m_percent, &QToolButton::clicked, this, &ZoomBar::resetRequested);
    connect(fit, &QToolButton::clicked, this, &ZoomBar::fitRequested);
    connect(out, &QToolButton::clicked, this, &ZoomBar::outRequested);
    connect(in, &QToolButton::clicked, this, &ZoomBar::inRequested);
    setPercent(100);
    setCursor(Qt::ArrowCursor);
}

/// What lies below does not shine through.
void ZoomBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme::color(theme::Role::Line), theme::borderWidth()));
    painter.setBrush(theme::color(theme::Role::Panel));
    const qreal inset = theme::borderWidth() / 2.0;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), theme::fieldRadius, theme::fieldRadius);
}

void ZoomBar::setPercent(int percent)
{
    m_percent->setText(tr("%1 %").arg(percent));
    adjustSize();
}

void ZoomBar::setMapOffered(bool isOffered)
{
    m_map->setVisible(isOffered);
    adjustSize();
}

bool ZoomBar::isMapWanted() const { return m_map->isChecked(); }

QToolButton *ZoomBar::addButton(const QString &text, const QString &name, const QString &objectName)
{
    auto *button = new QToolButton(this);
    button->setText(text);
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setObjectName(objectName);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setFont(theme::font(theme::Text::Secondary));
    theme::setVariant(button, theme::Variant::Flat);
    layout()->addWidget(button);
    return button;
}

} // namespace caravan::canvas
