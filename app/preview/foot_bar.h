// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/frames.h"

class QPlainTextEdit;

namespace caravan {

class ElidedLabel;

/// The row below a text, always there and always as high, so that nothing that it says moves the text: what is wrong, else a hint, and where
/// the caret is.
class FootBar : public Ground
{
    Q_OBJECT

public:
    explicit FootBar(QWidget *parent = nullptr);

    /// What is wrong with the text, and the way out; empty for nothing.
    void setError(const QString &sentence, const QString &hint);
    /// Something that is of use now; the next move of the caret takes it away.
    void setHint(const QString &sentence);
    void follow(const QPlainTextEdit *editor, int zoom);

Q_SIGNALS:
    /// Somebody pressed on the error.
    void errorPressed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_errorRow;
    ElidedLabel *m_error;
    ElidedLabel *m_hint;
    ElidedLabel *m_place;
};

} // namespace caravan
