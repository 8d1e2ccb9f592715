// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/frames.h"

namespace caravan {
class ElidedLabel;
class TextLabel;
} // namespace caravan

namespace caravan::timeline {

/// A figure of the whole pipeline: what it is, how much, and what belongs to it.
class FigureCard : public Card
{
    Q_OBJECT

public:
    explicit FigureCard(const QString &title, QWidget *parent = nullptr);
    /// \a aside: a range or what it is made of; \a tip: more of it, plain text.
    void present(const QString &figure, const QString &aside, const QString &tip);

private:
    QString m_title;
    TextLabel *m_figure;
    ElidedLabel *m_aside;
};

} // namespace caravan::timeline
