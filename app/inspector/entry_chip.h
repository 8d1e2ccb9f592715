// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/chip.h"

#include <QAbstractButton>

namespace caravan::inspector {

/// A chip that can be taken away: by a click on its cross, or Delete; both give clicked().
class EntryChip : public QAbstractButton
{
    Q_OBJECT

public:
    EntryChip(const QString &text, Tone tone, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool hitButton(const QPoint &point) const override;

private:
    QRect cross() const;
    Tone m_tone;
};

} // namespace caravan::inspector
