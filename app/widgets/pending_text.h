// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>

class QLineEdit;
class QPlainTextEdit;

namespace caravan {

/// Lets the field that has the focus take over what was typed into it, as it does when the focus leaves. The focus comes back to it,
/// unless taking over led it elsewhere. To be called before anything that reads or replaces what fields are about. Every field that
/// waits with what is typed takes it over when its focus leaves; this is the one way to bring that about.
void commitPendingText();

/// Says of a line edit or a text field that it waits with what is typed into it until its focus leaves.
void markAsWaiting(QWidget *field);

/// Puts \a text in the place of what was typed into a field: nothing waits there any more, and the field's own Undo brings back what was typed.
void putBack(QLineEdit *field, const QString &text);
void putBack(QPlainTextEdit *field, const QString &text);

/// Gives the focus to \a field, with \a text in it as if it had been typed there; false where it is no field that text is typed into.
bool typeAgain(QWidget *field, const QString &text);

/// Tells whether something was typed into the field that has the focus which it has not taken over.
class PendingText : public QObject
{
    Q_OBJECT

public:
    explicit PendingText(QObject *parent = nullptr);
    bool isThere() const;
    /// What stands in the field, what the field is called, and its object's name; empty where nothing is pending.
    QString text() const;
    QString fieldName() const;
    QString fieldId() const;

Q_SIGNALS:
    /// Something was typed, or the focus went elsewhere.
    void changed();

private:
    void follow(QWidget *field);

    QPointer<QWidget> m_field; ///< that has the focus, if it is one that waits
    QMetaObject::Connection m_typed;
};

} // namespace caravan
