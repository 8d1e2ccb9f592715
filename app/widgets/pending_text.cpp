// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/pending_text.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextDocument>

namespace caravan {

namespace {

constexpr auto waitingProperty = "waitsWithText";

} // namespace

void commitPendingText()
{
    const QPointer<QWidget> field = QApplication::focusWidget();
    // Where no text can be typed none is pending; the focus of other widgets is shown, and is not to flicker.
    if (!field || !field->testAttribute(Qt::WA_InputMethodEnabled))
        return;
    const QPointer<QWidget> window = field->window();
    field->clearFocus();
    if (field && window && field->isVisible() && !window->focusWidget())
        field->setFocus(Qt::OtherFocusReason);
}

void markAsWaiting(QWidget *field) { field->setProperty(waitingProperty, true); }

void putBack(QLineEdit *field, const QString &text)
{
    if (field->text() != text) {
        field->selectAll();
        field->insert(text);
        field->setCursorPosition(0);
    }
    field->setModified(false);
}

void putBack(QPlainTextEdit *field, const QString &text)
{
    if (field->toPlainText() != text) {
        QTextCursor all(field->document());
        all.select(QTextCursor::Document);
        all.insertText(text);
    }
    field->document()->setModified(false);
}

bool typeAgain(QWidget *field, const QString &text)
{
    auto *line = qobject_cast<QLineEdit *>(field);
    auto *area = qobject_cast<QPlainTextEdit *>(field);
    if (!field->property(waitingProperty).toBool() || !(line || area))
        return false;
    field->setFocus(Qt::OtherFocusReason);
    if (line) {
        line->selectAll();
        line->insert(text);
    } else {
        area->selectAll();
        area->insertPlainText(text);
    }
    return true;
}

PendingText::PendingText(QObject *parent) : QObject(parent)
{
    const auto *application = qobject_cast<QApplication *>(QCoreApplication::instance());
    if (!application)
        return; // without windows nothing is typed
    connect(application, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
    follow(QApplication::focusWidget());
}

void PendingText::follow(QWidget *field)
{
    disconnect(m_typed);
    if (const auto *box = qobject_cast<QComboBox *>(field)) // has the focus for the field in it
        field = box->lineEdit();
    m_field = field && field->property(waitingProperty).toBool() ? field : nullptr;
    if (const auto *line = qobject_cast<QLineEdit *>(m_field))
        m_typed = connect(line, &QLineEdit::textChanged, this, &PendingText::changed);
    else if (const auto *text = qobject_cast<QPlainTextEdit *>(m_field))
        m_typed = connect(text, &QPlainTextEdit::textChanged, this, &PendingText::changed);
    Q_EMIT changed();
}

bool PendingText::isThere() const
{
    if (const auto *line = qobject_cast<const QLineEdit *>(m_field))
        return line->isModified();
    const auto *text = qobject_cast<const QPlainTextEdit *>(m_field);
    return text && text->document()->isModified();
}

QString PendingText::text() const
{
    if (!isThere())
        return {};
    if (const auto *line = qobject_cast<const QLineEdit *>(m_field))
        return line->text();
    return qobject_cast<const QPlainTextEdit *>(m_field)->toPlainText();
}

QString PendingText::fieldName() const { return isThere() ? m_field->accessibleName() : QString(); }

QString PendingText::fieldId() const { return isThere() ? m_field->objectName() : QString(); }

} // namespace caravan
