// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/canvas/items.h"

namespace caravan::canvas {

/// The ground below what is in no stage.
class ShelfItem : public QGraphicsItem
{
public:
    ShelfItem();
    void show(const Layout &layout);
    QRectF boundingRect() const override { return m_rect; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    QRectF m_rect;
    int m_templates = 0;
    int m_parts = 0;
};

/// A part of the file that is kept and that nothing is known of: a card one cannot look into.
class PartItem : public QGraphicsItem
{
public:
    PartItem();
    void show(const PartPlace &part, Mark mark);
    QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    PartPlace m_part;
    Mark m_mark = Mark::None;
};

} // namespace caravan::canvas
