// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme/style.h"

#include "app/theme/icons.h"
#include "app/theme/theme.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyleOption>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace caravan::theme {

namespace {

constexpr char variantProperty[] = "caravanVariant";
constexpr char onWindowProperty[] = "caravanOnWindow";
constexpr int scrollBarWidth = 10;
constexpr int scrollBarMinimum = 32;
constexpr int arrowWidth = 8;
constexpr int arrowBox = 24;
constexpr int buttonPadding = 12;
constexpr int choiceHeight = 24; // of a row in the list of a combo box
constexpr double hairline = 0.5; // half a pixel, so that a line one pixel wide is sharp

/// The border of what is enabled or not: in high contrast, the lines of what is disabled are not whole.
QPen borderPen(QStyle::State state)
{
    const bool isBroken = !(state & QStyle::State_Enabled) && look().contrast == Contrast::High;
    return {color(isBroken ? Role::Faint : Role::Line), double(borderWidth()), isBroken ? Qt::DashLine : Qt::SolidLine};
}

/// A rounded field: background, border, and the focus ring inside its own rectangle.
void drawField(QPainter *painter, const QRect &rect, const QColor &fill, const QPen &border, bool hasFocus)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const double width = hasFocus ? focusRingWidth : borderWidth();
    const double inset = hasFocus ? width / 2 : width * hairline;
    painter->setPen(hasFocus ? QPen(color(Role::Accent), width) : border);
    painter->setBrush(fill);
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), fieldRadius, fieldRadius);
    painter->restore();
}

/// A box as high contrast as the ring of a choice, with a tick when it is on.
void drawCheckBox(QPainter *painter, const QRect &rect, QStyle::State state)
{
    constexpr qreal radius = 3;
    constexpr qreal inset = 1;
    const bool isOn = state & QStyle::State_On;
    const bool isHot = state & (QStyle::State_MouseOver | QStyle::State_HasFocus);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect).adjusted(inset, inset, -inset, -inset);
    const bool isEnabled = state & QStyle::State_Enabled;
    const Role ink = !isEnabled ? Role::Faint : isOn || isHot ? Role::Accent : Role::Muted;
    painter->setPen(QPen(color(ink), borderWidth()));
    painter->setBrush(color(isOn ? Role::AccentSoft : Role::Panel));
    painter->drawRoundedRect(box, radius, radius);
    if (isOn) {
        painter->setPen(QPen(color(isEnabled ? Role::Accent : Role::Faint), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const auto at = [&box](qreal x, qreal y) { return QPointF(box.left() + x * box.width(), box.top() + y * box.height()); };
        painter->drawPolyline(QPolygonF{at(0.24, 0.54), at(0.43, 0.72), at(0.76, 0.3)});
    }
    painter->restore();
}

void drawArrow(QPainter *painter, const QRect &rect, const QColor &ink)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(ink, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF middle = QRectF(rect).center() + QPointF(0, arrowWidth / 4.0);
    QPainterPath path(middle + QPointF(-arrowWidth / 2.0, -arrowWidth / 2.0));
    path.lineTo(middle);
    path.lineTo(middle + QPointF(arrowWidth / 2.0, -arrowWidth / 2.0));
    painter->drawPath(path);
    painter->restore();
}

struct ButtonLook {
    QColor fill = Qt::transparent;
    QPen border = QPen(Qt::transparent, borderWidth());
    QColor text;
    bool isBold = false;
};

ButtonLook buttonLook(Variant variant, QStyle::State state)
{
    const bool isEnabled = state & QStyle::State_Enabled;
    const bool isHot = isEnabled && (state & (QStyle::State_MouseOver | QStyle::State_Sunken));
    const bool isOn = state & QStyle::State_On;
    ButtonLook result{.text = color(Role::Ink)};
    const auto makePrimary = [&result] {
        result.fill = color(Role::AccentSoft);
        result.border = QPen(color(Role::Accent), borderWidth());
        result.text = color(Role::Accent);
        result.isBold = true;
    };
    switch (variant) {
    case Variant::Plain:
        result.fill = color(isHot ? Role::Window : Role::Panel);
        result.border = borderPen(state);
        if (isOn)
            makePrimary();
        break;
    case Variant::Flat:
        result.text = color(isHot ? Role::Ink : Role::Muted);
        if (isHot)
            result.fill = color(Role::Lane);
        break;
    case Variant::Link:
        result.text = color(Role::Accent);
        if (isHot || isOn)
            result.fill = color(Role::AccentSoft);
        break;
    case Variant::Primary:
        if (isEnabled)
            makePrimary();
        else
            result.border = borderPen(state);
        break;
    case Variant::Page:
        result.text = color(Role::Muted);
        if (isOn)
            makePrimary();
        else if (isHot)
            result.fill = color(Role::Lane);
        break;
    }
    if (!isEnabled)
        result.text = color(Role::Faint);
    if (!isEnabled && variant == Variant::Flat && look().contrast == Contrast::Normal)
        result.text.setAlphaF(0.55F);
    return result;
}

} // namespace

void setVariant(QWidget *button, Variant variant)
{
    button->setProperty(variantProperty, int(variant));
    button->updateGeometry();
    button->update();
}

void setOnWindow(const QAbstractScrollArea *area)
{
    for (QScrollBar *bar : {area->horizontalScrollBar(), area->verticalScrollBar()})
        bar->setProperty(onWindowProperty, true);
}

Variant variantOf(const QWidget *button) { return button ? Variant(button->property(variantProperty).toInt()) : Variant::Plain; }

Style::Style() : QProxyStyle(QStyleFactory::create(u"Fusion"_s)) { setObjectName(name()); }

QString Style::name() { return u"caravan"_s; }

QIcon Style::standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    return which == SP_ToolBarHorizontalExtensionButton ? moreIcon() : QProxyStyle::standardIcon(which, option, widget);
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const bool hasFocus = option->state & State_HasFocus;
    switch (element) {
    case PE_PanelButtonCommand:
    case PE_PanelButtonTool: {
        const Variant variant = element == PE_PanelButtonTool && variantOf(widget) == Variant::Plain ? Variant::Flat : variantOf(widget);
        ButtonLook look = buttonLook(variant, option->state);
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        if (button && button->features & QStyleOptionButton::DefaultButton)
            look.border = color(Role::Accent); // what Return presses
        const bool showsFocus = hasFocus && (option->state & State_KeyboardFocusChange);
        drawField(painter, option->rect, look.fill, look.border, showsFocus);
        return;
    }
    case PE_PanelLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth > 0)
            drawField(painter, option->rect, color(Role::Panel), borderPen(option->state), hasFocus);
        else
            painter->fillRect(option->rect, option->palette.brush(QPalette::Base));
        return;
    }
    case PE_FrameLineEdit:
        return;
    case PE_Frame:
        if (qobject_cast<const QAbstractScrollArea *>(widget)) {
            drawField(painter, option->rect, Qt::transparent, borderPen(option->state), false);
            return;
        }
        break;
    case PE_FrameFocusRect:
        if (option->state & State_KeyboardFocusChange)
            drawField(painter, option->rect, Qt::transparent, QPen(Qt::NoPen), true);
        return;
    case PE_IndicatorCheckBox:
        drawCheckBox(painter, option->rect, option->state);
        return;
    case PE_PanelScrollAreaCorner:
        painter->fillRect(option->rect, option->palette.brush(QPalette::Base));
        return;
    case PE_FrameStatusBarItem:
    case PE_PanelStatusBar:
        return;
    case PE_IndicatorDockWidgetResizeHandle: {
        // A hairline in the middle of what can be grabbed.
        const bool isHot = option->state & State_MouseOver;
        painter->fillRect(option->rect, color(isHot ? Role::AccentSoft : Role::Panel));
        const bool isStanding = option->rect.height() > option->rect.width();
        QRect line = option->rect;
        const QPoint middle = line.center();
        if (isStanding) {
            line.setLeft(middle.x());
            line.setWidth(borderWidth());
        } else {
            line.setTop(middle.y());
            line.setHeight(borderWidth());
        }
        painter->fillRect(line, color(isHot ? Role::Accent : Role::Line));
        return;
    }
    case PE_IndicatorArrowDown:
        drawArrow(painter, option->rect, color(Role::Muted));
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonLabel: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        if (!button)
            break;
        const ButtonLook look = buttonLook(variantOf(widget), option->state);
        QFont font = painter->font();
        font.setBold(font.bold() || look.isBold);
        painter->save();
        painter->setFont(font);
        painter->setPen(look.text);
        QRect place = button->rect;
        int alignment = Qt::AlignCenter;
        if (!button->icon.isNull()) {
            const QRect icon = alignedRect(button->direction, Qt::AlignLeft | Qt::AlignVCenter, button->iconSize,
                                           place.adjusted(halfGrid, 0, -halfGrid, 0));
            button->icon.paint(painter, visualRect(button->direction, button->rect, icon), Qt::AlignCenter,
                               option->state & State_Enabled ? QIcon::Normal : QIcon::Disabled);
            place.setLeft(icon.right() + 1 + grid);
            alignment = Qt::AlignLeft | Qt::AlignVCenter;
        }
        const QString text = QFontMetrics(font).elidedText(button->text, Qt::ElideRight, place.width(), Qt::TextShowMnemonic);
        painter->drawText(place, alignment | int(Qt::TextShowMnemonic), text);
        painter->restore();
        return;
    }
    case CE_ComboBoxLabel: {
        const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        if (!combo || combo->editable)
            break;
        QStyleOptionComboBox elided = *combo;
        const QRect room = subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget);
        elided.currentText = combo->fontMetrics.elidedText(combo->currentText, Qt::ElideRight, room.width() - 2);
        QProxyStyle::drawControl(element, &elided, painter, widget);
        return;
    }
    case CE_HeaderSection:
    case CE_HeaderEmptyArea: // what a table's own heads leave free
        painter->fillRect(option->rect, color(Role::Panel));
        return;
    case CE_Splitter:
        painter->fillRect(option->rect, color(option->state & State_MouseOver ? Role::Accent : Role::Line));
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        const bool isHot = (option->state & State_MouseOver) && (option->state & State_Enabled);
        drawField(painter, option->rect, color(isHot && combo && !combo->editable ? Role::Window : Role::Panel), borderPen(option->state),
                  option->state & State_HasFocus);
        drawArrow(painter, subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget),
                  option->state & State_Enabled ? color(Role::Muted) : borderPen(option->state).color());
        return;
    }
    if (control == CC_ScrollBar) {
        const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (!slider)
            return;
        const bool isOnWindow = !widget || widget->property(onWindowProperty).toBool();
        painter->fillRect(option->rect, option->palette.brush(isOnWindow ? QPalette::Window : QPalette::Base));
        if (slider->minimum >= slider->maximum)
            return;
        const QRect handle = subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget);
        const bool isHot = option->state & (State_MouseOver | State_Sunken);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(color(isHot ? Role::Muted : Role::Line));
        const QRectF inner = QRectF(handle).adjusted(2, 2, -2, -2);
        const double radius = std::min(inner.width(), inner.height()) / 2;
        painter->drawRoundedRect(inner, radius, radius);
        painter->restore();
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        const QRect rect = option->rect;
        if (part == SC_ComboBoxArrow)
            return visualRect(option->direction, rect, QRect(rect.right() - arrowBox, rect.top(), arrowBox, rect.height()));
        if (part == SC_ComboBoxEditField)
            return visualRect(option->direction, rect, rect.adjusted(grid, 2, -arrowBox - 2, -2));
    }
    if (control == CC_ScrollBar) {
        const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (slider && part == SC_ScrollBarGroove)
            return option->rect;
        if (slider && (part == SC_ScrollBarAddLine || part == SC_ScrollBarSubLine))
            return {};
        if (slider && part != SC_None) {
            const bool isLying = slider->orientation == Qt::Horizontal;
            const int length = isLying ? option->rect.width() : option->rect.height();
            const double range = double(slider->maximum) - slider->minimum + slider->pageStep;
            const int size = range > 0 ? qBound(qMin(scrollBarMinimum, length), int(length * slider->pageStep / range), length) : length;
            const int start =
                sliderPositionFromValue(slider->minimum, slider->maximum, slider->sliderPosition, length - size, slider->upsideDown);
            const auto along = [&](int from, int to) {
                return isLying ? QRect(option->rect.left() + from, option->rect.top(), to - from, option->rect.height())
                               : QRect(option->rect.left(), option->rect.top() + from, option->rect.width(), to - from);
            };
            if (part == SC_ScrollBarSlider)
                return along(start, start + size);
            if (part == SC_ScrollBarSubPage)
                return along(0, start);
            if (part == SC_ScrollBarAddPage)
                return along(start + size, length);
        }
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_LineEditContents) {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth > 0)
            return visualRect(option->direction, option->rect, option->rect.adjusted(grid, 1, -grid, -1));
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    switch (type) {
    case CT_PushButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        QFont font = widget ? widget->font() : QFont();
        font.setBold(true);
        const QString text = button ? button->text : QString();
        const int width = text.isEmpty() ? size.width() : QFontMetrics(font).size(Qt::TextShowMnemonic, text).width();
        const int padding = variantOf(widget) == Variant::Link ? grid / 2 : buttonPadding;
        const int icon = button && !button->icon.isNull() ? button->iconSize.width() + halfGrid : 0;
        const int arrow = button && button->features & QStyleOptionButton::HasMenu ? arrowBox : 0;
        return {width + icon + arrow + 2 * padding, qMax(fieldHeight, size.height() + grid)};
    }
    case CT_ComboBox:
        return {size.width() + arrowBox + 2 * grid, qMax(fieldHeight, size.height() + grid)};
    case CT_ItemViewItem: {
        const QSize item = QProxyStyle::sizeFromContents(type, option, size, widget);
        const bool isChoice = widget && widget->inherits("QComboBoxListView");
        return isChoice ? item.expandedTo({0, choiceHeight}) : item;
    }
    case CT_LineEdit:
        return {size.width(), qMax(fieldHeight, size.height() + grid)};
    default:
        return QProxyStyle::sizeFromContents(type, option, size, widget);
    }
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return scrollBarWidth;
    case PM_SplitterWidth:        // Qt widens the area that can be grabbed
    case PM_DockWidgetFrameWidth: // of one that is a window of its own
        return borderWidth();
    case PM_DockWidgetSeparatorExtent:
        return halfGrid + borderWidth();
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return grid;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_ComboBox_Popup:
    case SH_ScrollBar_Transient:
    case SH_DialogButtonBox_ButtonsHaveIcons: // pictures of another look, where a desktop has any
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

} // namespace caravan::theme
