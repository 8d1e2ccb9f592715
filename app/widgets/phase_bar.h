// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

namespace caravan {

/// A piece of a phase bar.
struct PhaseSegment {
    int phase = 0; ///< number in theme::phaseColor
    double seconds = 0;
    QString title;    ///< "Pull image"
    QString duration; ///< "9 s"
    bool operator==(const PhaseSegment &) const = default;
};

/// Paints phases side by side into \a rect; \a fullSeconds is the length of the whole rectangle, 0 for the sum.
void paintPhaseBar(QPainter *painter, const QRectF &rect, const QList<PhaseSegment> &segments, double fullSeconds = 0);
/// Lines of a tooltip, one a phase: "Pull image: 9 s"; plain text.
QString phaseTooltip(const QList<PhaseSegment> &segments);

/// A stacked bar of phases; the tooltip names them all, and so does the accessible description.
class PhaseBar : public QWidget
{
    Q_OBJECT

public:
    explicit PhaseBar(QWidget *parent = nullptr);

    const QList<PhaseSegment> &segments() const { return m_segments; }
    /// \a fullSeconds: what the whole width stands for; 0 for the sum of the segments.
    void setSegments(const QList<PhaseSegment> &segments, double fullSeconds = 0);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<PhaseSegment> m_segments;
    double m_fullSeconds = 0;
};

} // namespace caravan
