// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/chart_frame.h"

#include "app/theme/theme.h"

#include <QAbstractAxis>
#include <QChart>
#include <QChartView>
#include <QEvent>
#include <QLegend>
#include <QVBoxLayout>

namespace caravan {

ChartFrame::ChartFrame(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
}

void ChartFrame::applyTheme(QAbstractAxis *axis)
{
    axis->setLabelsFont(theme::font(theme::Text::Secondary));
    axis->setLabelsColor(theme::color(theme::Role::Muted));
    axis->setGridLineColor(theme::color(theme::Role::Line));
    axis->setLinePenColor(theme::color(theme::Role::Line));
    axis->setTitleFont(theme::font(theme::Text::Secondary));
    axis->setTitleBrush(theme::color(theme::Role::Muted));
}

void ChartFrame::build()
{
    QChart *chart = makeChart();
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->setBackgroundVisible(false);
    chart->setMargins({});
    chart->legend()->setFont(theme::font(theme::Text::Secondary));
    chart->legend()->setLabelColor(theme::color(theme::Role::Muted));
    auto *view = new QChartView(chart, this);
    view->setRenderHint(QPainter::Antialiasing);
    view->setFrameShape(QFrame::NoFrame);
    view->setBackgroundBrush(Qt::NoBrush);
    view->viewport()->setAutoFillBackground(false);
    view->setFocusPolicy(Qt::NoFocus);
    if (m_view)
        m_view->deleteLater();
    m_view = view;
    layout()->addWidget(view);
}

void ChartFrame::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_view)
        build();
}

} // namespace caravan
