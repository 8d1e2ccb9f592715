// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;

namespace caravan {

class CodeEditor;
class ElidedLabel;

/// A row below an editor that goes to a line of it: "12", or "12:5" for a column too. Enter goes, Escape closes.
class LineBar : public QWidget
{
    Q_OBJECT

public:
    explicit LineBar(CodeEditor *editor, QWidget *parent = nullptr);
    void open();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void go();

    CodeEditor *m_editor;
    QLineEdit *m_line;
    ElidedLabel *m_range;
};

} // namespace caravan
