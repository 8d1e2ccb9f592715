// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextDocument>
#include <QWidget>

class QLineEdit;
class QPlainTextEdit;

namespace caravan {

class ElidedLabel;

/// A row below an editor that finds text in it: Enter for the next place, Shift+Enter for the one before, Escape to close.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(QPlainTextEdit *editor, QWidget *parent = nullptr);
    /// Shows the bar and puts the caret into it.
    void open();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void find(QTextDocument::FindFlags flags);
    void close();

    QPlainTextEdit *m_editor;
    QLineEdit *m_text;
    ElidedLabel *m_answer;
};

} // namespace caravan
