// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;

namespace caravan::canvas {

/// The row at the bottom of the canvas: "map zoom 100 % fit − +".
class ZoomBar : public QWidget
{
    Q_OBJECT

public:
    explicit ZoomBar(QWidget *parent = nullptr);
    void setPercent(int percent);
    /// Whether there is a map to be shown and hidden.
    void setMapOffered(bool isOffered);
    bool isMapWanted() const;

Q_SIGNALS:
    void resetRequested();
    void fitRequested();
    void outRequested();
    void inRequested();
    void mapToggled(bool isWanted);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QToolButton *addButton(const QString &text, const QString &name, const QString &objectName);
    QToolButton *m_map;
    QToolButton *m_percent;
};

} // namespace caravan::canvas
