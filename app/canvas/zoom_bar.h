// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;

namespace caravan::canvas {

/// The row at the bottom of the canvas: "zoom 100 % fit − +".
class ZoomBar : public QWidget
{
    Q_OBJECT

public:
    explicit ZoomBar(QWidget *parent = nullptr);
    void setPercent(int percent);

Q_SIGNALS:
    void resetRequested();
    void fitRequested();
    void outRequested();
    void inRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QToolButton *addButton(const QString &text, const QString &name, const QString &objectName);
    QToolButton *m_percent;
};

} // namespace caravan::canvas
