// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/palette/block_row.h"

#include "app/document/block_mime.h"
#include "app/theme/icons.h"
#include "app/theme/theme.h"
#include "app/widgets/plain_tooltip.h"

#include <QApplication>
#include <QDrag>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace caravan::palette {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowHeight = 22;
constexpr int gripSize = 12;
constexpr qreal draggedOpacity = 0.9;

} // namespace

BlockRow::BlockRow(const QString &block, const QString &title, const QString &summary, QWidget *parent) :
    QAbstractButton(parent), m_block(block), m_summary(summary), m_words(summary)
{
    setObjectName(block);
    setText(title);
    setAccessibleName(title);
    updateTip();
    setCursor(Qt::OpenHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void BlockRow::setDetail(const QString &detail)
{
    if (detail == m_detail)
        return;
    m_detail = detail;
    update();
}

void BlockRow::updateTip()
{
    QStringList lines{accessibleName(), m_summary, m_note, m_obstacle};
    lines.removeAll({});
    setToolTip(plainTooltip(lines.join(u'\n')));
    setAccessibleDescription(lines.mid(1).join(u' '));
}

void BlockRow::setObstacle(const QString &obstacle)
{
    if (obstacle == m_obstacle)
        return;
    m_obstacle = obstacle;
    updateTip();
    update();
}

void BlockRow::setNote(const QString &note)
{
    if (note == m_note)
        return;
    m_note = note;
    updateTip();
}

bool BlockRow::matches(const QString &filter) const
{
    const QString all = u"%1 %2 %3"_s.arg(accessibleName(), m_words, m_block);
    const QStringList words = filter.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.cbegin(), words.cend(), [&](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}

std::unique_ptr<QMimeData> BlockRow::mimeData() const
{
    auto data = std::make_unique<QMimeData>();
    data->setData(blockMimeType, m_block.toUtf8());
    return data;
}

QSize BlockRow::sizeHint() const
{
    const int text = QFontMetrics(theme::font(theme::Text::Body)).horizontalAdvance(this->text());
    return {text + gripSize + 4 * theme::grid, rowHeight};
}

QSize BlockRow::minimumSizeHint() const { return {gripSize + 6 * theme::grid, rowHeight}; }

void BlockRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintRow(&painter, false);
}

void BlockRow::paintRow(QPainter *painter, bool isDragged) const
{
    painter->setRenderHint(QPainter::Antialiasing);
    const bool isFocused = hasFocus() && !isDragged;
    const bool isMarked = isFocused || isDragged || underMouse();
    const qreal width = isFocused ? theme::focusRingWidth : theme::borderWidth();
    const QRectF frame = QRectF(rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2);
    painter->setPen(QPen(theme::color(isMarked ? theme::Role::Accent : theme::Role::Line), width));
    painter->setBrush(theme::color(isMarked ? theme::Role::Panel : theme::Role::Window));
    painter->drawRoundedRect(frame, theme::fieldRadius, theme::fieldRadius);

    QRectF grip(0, 0, gripSize, gripSize);
    grip.moveCenter({theme::grid + gripSize / 2.0, rect().height() / 2.0});
    theme::paintSign(painter, grip, theme::Sign::Grip);

    QRect place = rect().adjusted(2 * theme::grid + gripSize, 0, -theme::grid, 0);
    if (!m_detail.isEmpty()) {
        painter->setFont(theme::font(theme::Text::Secondary));
        painter->setPen(theme::color(theme::Role::Muted));
        painter->drawText(place, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, m_detail);
        place.setRight(place.right() - QFontMetrics(painter->font()).horizontalAdvance(m_detail) - theme::grid);
    }
    painter->setFont(theme::font(theme::Text::Body));
    painter->setPen(theme::color(m_obstacle.isEmpty() ? theme::Role::Ink : theme::Role::Muted));
    const QString shown = QFontMetrics(painter->font()).elidedText(text(), Qt::ElideRight, place.width());
    painter->drawText(place, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, shown);
}

QPixmap BlockRow::dragPicture() const
{
    QPixmap picture(size() * devicePixelRatioF());
    picture.setDevicePixelRatio(devicePixelRatioF());
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setOpacity(draggedOpacity);
    paintRow(&painter, true);
    return picture;
}

void BlockRow::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->position().toPoint();
    setFocus(Qt::MouseFocusReason);
    setCursor(Qt::ClosedHandCursor);
}

void BlockRow::mouseMoveEvent(QMouseEvent *event)
{
    const bool isFar = (event->position().toPoint() - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if ((event->buttons() & Qt::LeftButton) && isFar)
        startDrag();
}

void BlockRow::mouseReleaseEvent(QMouseEvent *) { setCursor(Qt::OpenHandCursor); }

void BlockRow::mouseDoubleClickEvent(QMouseEvent *) { Q_EMIT clicked(); }

void BlockRow::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        Q_EMIT clicked();
        break;
    case Qt::Key_Down:
        focusNextChild();
        break;
    case Qt::Key_Up:
        focusPreviousChild();
        break;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

void BlockRow::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void BlockRow::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void BlockRow::startDrag()
{
    Q_EMIT dragStarted();
    auto *drag = new QDrag(this); // deletes itself when the drag ends
    drag->setMimeData(mimeData().release());
    drag->setPixmap(dragPicture());
    drag->setHotSpot(m_pressed);
    drag->exec(Qt::CopyAction);
    setCursor(Qt::OpenHandCursor);
}

} // namespace caravan::palette
