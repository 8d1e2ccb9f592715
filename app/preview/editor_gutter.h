// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace caravan {

class CodeEditor;

/// The margin of an editor: numbers of lines, bars at the selected job and at what is other than in the file, and marks by which parts fold.
class EditorGutter : public QWidget
{
    Q_OBJECT

public:
    explicit EditorGutter(CodeEditor *editor);
    int neededWidth() const;
    QSize sizeHint() const override { return {neededWidth(), 0}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    int lineAt(int y) const;
    QRectF foldRect(const QRectF &row) const;

    CodeEditor *m_editor;
};

} // namespace caravan
