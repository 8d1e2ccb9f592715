// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/document.h"

#include <QWidget>

class QVBoxLayout;

namespace caravan::inspector {

/// One part of the inspector: shows some fields of the selected job and changes them in the document.
class Section : public QWidget
{
    Q_OBJECT

public:
    Section(const QString &title, Document *document, QWidget *parent = nullptr);

    /// Shows \a job; called after each change of the document too.
    virtual void present(const gitlab::Job &job) = 0;

Q_SIGNALS:
    /// A change could not be made.
    void failed(const caravan::Error &error);

protected:
    Document *document() const { return m_document; }
    QVBoxLayout *column() const { return m_column; }
    /// Adds a field with its label on the left; gives the row, which can be hidden as a whole.
    QWidget *addField(const QString &label, QWidget *field);
    /// Tells what kept a change from being made, and shows again what the document has.
    void report(const Result<Done> &done);
    /// What was entered and not taken over is not to be kept by present().
    virtual void forgetEntries() { }
    /// Lets Escape in \a field throw away what was typed into it.
    void letEscapeForget(QWidget *field);

private:
    void showAgain();
    Document *m_document;
    QVBoxLayout *m_column;
};

/// Whence a field came to a job: "from .template"; empty for the job's own.
QString originText(const gitlab::Origin &origin);

} // namespace caravan::inspector
