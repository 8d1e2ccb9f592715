// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/field_manners.h"

#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDialog>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTextDocument>
#include <QTextEdit>
#include <QToolButton>
#include <QWheelEvent>

namespace caravan {

namespace {

/// Whether a wheel would change the value of \a widget.
bool isTurnedByWheel(const QWidget *widget)
{
    const bool isSlider = qobject_cast<const QAbstractSlider *>(widget) && !qobject_cast<const QScrollBar *>(widget);
    return isSlider || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget);
}

/// Whether \a widget is where the text of an editor is shown.
bool isTextGround(const QWidget *widget)
{
    const QWidget *parent = widget->parentWidget();
    return qobject_cast<const QPlainTextEdit *>(parent) || qobject_cast<const QTextEdit *>(parent);
}

bool isLeftToTheWindow(const QWidget *widget, const QWheelEvent &event)
{
    if (isTurnedByWheel(widget))
        return !widget->hasFocus();
    return (event.modifiers() & Qt::ControlModifier) && isTextGround(widget);
}

/// Whether \a field itself can take something back, or do it again.
bool hasOwnStep(const QWidget *field, bool isUndo)
{
    if (const auto *choice = qobject_cast<const QComboBox *>(field))
        field = choice->lineEdit();
    if (const auto *line = qobject_cast<const QLineEdit *>(field))
        return isUndo ? line->isUndoAvailable() : line->isRedoAvailable();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(field))
        return isUndo ? text->document()->isUndoAvailable() : text->document()->isRedoAvailable();
    return true; // not one that is known to have none
}

/// Presses a button that Return is meant for. A dialog has its own way with that key.
bool pressedByReturn(QObject *watched, const QKeyEvent &key)
{
    if ((key.key() != Qt::Key_Return && key.key() != Qt::Key_Enter) || (key.modifiers() & ~Qt::KeypadModifier))
        return false;
    auto *button = qobject_cast<QPushButton *>(watched) ? qobject_cast<QAbstractButton *>(watched) : qobject_cast<QToolButton *>(watched);
    if (!button || !button->isEnabled() || qobject_cast<QDialog *>(button->window()))
        return false;
    button->click();
    return true;
}

} // namespace

FieldManners::FieldManners(QObject *parent) : QObject(parent) { QCoreApplication::instance()->installEventFilter(this); }

bool FieldManners::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress)
        return pressedByReturn(watched, *static_cast<QKeyEvent *>(event));
    if (event->type() != QEvent::Wheel && event->type() != QEvent::ShortcutOverride && event->type() != QEvent::Polish)
        return false;
    auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget)
        return false;
    if (event->type() == QEvent::Polish) {
        // A wheel gives the focus to a field that takes it so, before the field hears of the wheel.
        if (widget->focusPolicy() == Qt::WheelFocus)
            widget->setFocusPolicy(Qt::StrongFocus);
        return false;
    }
    if (event->type() == QEvent::Wheel) {
        if (!isLeftToTheWindow(widget, *static_cast<QWheelEvent *>(event)))
            return false;
        event->ignore(); // goes on to what lies below
        return true;
    }
    const auto *key = static_cast<const QKeyEvent *>(event);
    const bool isUndo = key->matches(QKeySequence::Undo);
    if ((!isUndo && !key->matches(QKeySequence::Redo)) || hasOwnStep(widget, isUndo))
        return false;
    event->ignore(); // goes on to the shortcuts of the window
    return true;
}

} // namespace caravan
