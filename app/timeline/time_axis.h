// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>
#include <QList>

namespace caravan::timeline {

/// Seconds at which an axis up to \a fullSeconds has its lines: round steps, as many as \a width has room for, none after the end.
QList<double> ticksOf(double fullSeconds, double width);
/// Where \a seconds lie on an axis of that width, in pixels from its left end.
double placeOf(double seconds, double fullSeconds, double width);

/// The head of the timeline: the times above its lines.
class TimeAxis : public QHeaderView
{
    Q_OBJECT

public:
    explicit TimeAxis(QWidget *parent = nullptr);
    void setFullSeconds(double seconds);
    QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    double m_fullSeconds = 0;
};

} // namespace caravan::timeline
