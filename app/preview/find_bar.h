// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/preview/code_editor.h"

#include <QTextDocument>
#include <QWidget>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace caravan {

class ElidedLabel;

/// Rows below an editor that find text in it, say how often it is there, and replace it: Enter for the next place, Shift+Enter for the one
/// before, Escape to close.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(CodeEditor *editor, QWidget *parent = nullptr);
    /// Shows the bar and puts the caret into it.
    void open();
    /// The same with the row that replaces.
    void openReplace();
    /// Hides the bar, and what it marked.
    void close();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QPushButton *makeButton(const QString &title, const QString &name);
    QTextDocument::FindFlags flags() const;
    void find(QTextDocument::FindFlags direction);
    void replaceOne();
    void replaceAll();
    QList<int> places() const;
    void markSeen();
    void countAndMark();

    CodeEditor *m_editor;
    QLineEdit *m_text;
    QCheckBox *m_case;
    ElidedLabel *m_answer;
    QWidget *m_replaceRow;
    QLineEdit *m_replacement;
    QList<int> m_found; ///< where the text is, as characters of the editor, in their order
    LineRange m_marked; ///< where they are coloured
};

} // namespace caravan
