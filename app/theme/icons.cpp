// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme/icons.h"

#include "app/theme/theme.h"
#include "resources/resources.h"

#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPixmap>
#include <QSvgRenderer>

namespace caravan::theme {

using namespace Qt::StringLiterals;

namespace {

// Signs are drawn on a square of 16 units.
constexpr double unit = 16;

void strokeLines(QPainter *painter, const QColor &ink, std::initializer_list<QLineF> lines)
{
    painter->setPen(QPen(ink, 1.8, Qt::SolidLine, Qt::RoundCap));
    for (const QLineF &line : lines)
        painter->drawLine(line);
}

void fillCircle(QPainter *painter, const QColor &fill)
{
    painter->setPen(Qt::NoPen);
    painter->setBrush(fill);
    painter->drawEllipse(QRectF(1, 1, 14, 14));
}

void fillTriangle(QPainter *painter, const QColor &fill)
{
    QPainterPath path(QPointF(8, 2));
    path.lineTo(15, 14);
    path.lineTo(1, 14);
    path.closeSubpath();
    painter->setPen(QPen(fill, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(fill);
    painter->drawPath(path);
}

void drawGrip(QPainter *painter)
{
    painter->setPen(Qt::NoPen);
    painter->setBrush(color(Role::Muted));
    for (const double x : {5.5, 10.5}) {
        for (const double y : {3.5, 8.0, 12.5})
            painter->drawEllipse(QPointF(x, y), 1.2, 1.2);
    }
}

/// An icon that is drawn when it is shown, in the colours of the look that is applied then. Qt looks through all its plugins for one that reads
/// a file.
class DrawnIcon : public QIconEngine
{
public:
    using Draw = void (*)(QPainter *painter, const QRect &rect);
    explicit DrawnIcon(Draw draw) : m_draw(draw) { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        painter->save();
        m_draw(painter, rect);
        painter->restore();
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, pixmap.rect(), mode, state);
        return pixmap;
    }
    QIconEngine *clone() const override { return new DrawnIcon(*this); }

private:
    Draw m_draw;
};

} // namespace

void paintSign(QPainter *painter, const QRectF &rect, Sign sign)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(rect.topLeft());
    painter->scale(rect.width() / unit, rect.height() / unit);
    const QColor onFill = color(Role::Panel);
    switch (sign) {
    case Sign::Error:
        fillCircle(painter, color(Role::Bad));
        strokeLines(painter, onFill, {{5.5, 5.5, 10.5, 10.5}, {10.5, 5.5, 5.5, 10.5}});
        break;
    case Sign::Warning:
        fillTriangle(painter, color(Role::Warn));
        strokeLines(painter, onFill, {{8, 6.2, 8, 9.6}, {8, 12, 8, 12.05}});
        break;
    case Sign::Advice:
        fillCircle(painter, color(Role::Strategy));
        strokeLines(painter, onFill, {{8, 7.6, 8, 11.6}, {8, 4.6, 8, 4.65}});
        break;
    case Sign::Good:
        fillCircle(painter, color(Role::Good));
        strokeLines(painter, onFill, {{4.8, 8.4, 7, 10.6}, {7, 10.6, 11.2, 5.6}});
        break;
    case Sign::Grip:
        drawGrip(painter);
        break;
    case Sign::Close:
        strokeLines(painter, color(Role::Muted), {{4.5, 4.5, 11.5, 11.5}, {11.5, 4.5, 4.5, 11.5}});
        break;
    case Sign::Absent:
        strokeLines(painter, color(Role::Muted), {{4, 12, 12, 4}});
        painter->setBrush(Qt::NoBrush);
        painter->drawEllipse(QRectF(2.4, 2.4, 11.2, 11.2));
        break;
    }
    painter->restore();
}

QIcon signIcon(Sign sign)
{
    QIcon icon;
    for (const int scale : {1, 2}) {
        QPixmap pixmap(iconSize * scale, iconSize * scale);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paintSign(&painter, pixmap.rect(), sign);
        painter.end();
        pixmap.setDevicePixelRatio(scale);
        icon.addPixmap(pixmap);
    }
    return icon;
}

QIcon applicationIcon()
{
    return QIcon(new DrawnIcon([](QPainter *painter, const QRect &rect) {
        initialiseResources();
        QSvgRenderer(u":/caravan/icons/caravan.svg"_s).render(painter, rect);
    }));
}

QIcon moreIcon()
{
    return QIcon(new DrawnIcon([](QPainter *painter, const QRect &rect) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->translate(rect.topLeft());
        painter->scale(rect.width() / unit, rect.height() / unit);
        const QColor ink = color(Role::Ink);
        strokeLines(painter, ink, {{4, 4, 8, 8}, {8, 8, 4, 12}});
        strokeLines(painter, ink, {{8.5, 4, 12.5, 8}, {12.5, 8, 8.5, 12}});
    }));
}

} // namespace caravan::theme
