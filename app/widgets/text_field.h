// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace caravan {

/// A field for plain text of several lines, into which only text is pasted and dropped. Qt 6.4 reads the first format of what it
/// inserts, and the clipboard has none while nobody has copied anything.
class TextField : public QPlainTextEdit
{
    Q_OBJECT

public:
    using QPlainTextEdit::QPlainTextEdit;

protected:
    void insertFromMimeData(const QMimeData *source) override;
};

} // namespace caravan
