// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>
#include <QSet>

namespace caravan {

/// Lines of an editor, from 0, both included; none when \c last is before \c first.
struct LineRange {
    int first = 0;
    int last = -1;
    bool contains(int line) const { return first <= line && line <= last; }
    bool isEmpty() const { return last < first; }
    bool operator==(const LineRange &) const = default;
};

/// What is marked in an editor; lines from 0.
struct LineMarks {
    LineRange selected; ///< of the selected job
    QSet<int> changed;  ///< other than in the file
    int error = -1;     ///< where the text does not parse; -1 for nowhere
    bool operator==(const LineMarks &) const = default;
};

/// A plain-text editor with line numbers and marked lines, for indentation by spaces. It has no undo of its own: what undo
/// does is the business of whoever owns the text.
class CodeEditor : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit CodeEditor(QWidget *parent = nullptr);

    void setMarks(const LineMarks &marks);
    const LineMarks &marks() const { return m_marks; }
    /// Scrolls so that the lines can be seen, or the first of them where there is no room for all.
    void reveal(const LineRange &lines);
    /// Scrolls to the first of \a lines, unless one of them can be seen.
    void revealAny(const QList<int> &lines);
    bool isVisible(int line) const;
    using QPlainTextEdit::isVisible;

    int gutterWidth() const;
    void paintGutter(QPaintEvent *event);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void layOutGutter();
    void breakLine();
    QColor groundOf(int line) const;

    LineMarks m_marks;
    QWidget *m_gutter;
};

} // namespace caravan
