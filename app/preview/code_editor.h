// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/text_field.h"

#include <QMap>
#include <QSet>

#include <functional>

namespace caravan {

class EditorGutter;

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

/// A plain-text editor with line numbers, folding and marked lines, for indentation by spaces. It has no undo of its own: what undo
/// does is the business of whoever owns the text. Tab indents; after Escape the next Tab leaves.
class CodeEditor : public TextField
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
    /// From the first line that can be seen to the last, or a little beyond.
    LineRange seenLines() const;
    using QPlainTextEdit::isVisible;

    /// Places that are marked in the text itself, besides LineMarks; each sort by itself.
    enum class Marked { Problems, Found };
    void setMarked(Marked which, const QList<QTextEdit::ExtraSelection> &places);
    /// Takes all of them away, before a change of many lines: each of these would move each of them.
    void clearMarked();

    /// Hides or shows what belongs to a line.
    void setFolded(int line, bool isFolded);
    /// Folds or shows what the caret is in.
    void foldAtCaret(bool isFolded);

    /// Whether undo and redo are this editor's own, and not the window's.
    void setOwnUndo(bool isOwn);

    /// Folds every entry of the root, or shows everything.
    void setAllFolded(bool areFolded);

    /// The size of the text in steps from the usual one, from -5 to 20.
    int zoom() const { return m_zoom; }
    void setZoom(int zoom);

    QColor groundOf(int line) const;
    /// Calls \a see for each line that can be seen within \a rect (of the viewport), with the place of its text.
    void forEachRow(const QRect &rect, const std::function<void(const QTextBlock &block, const QRectF &place)> &see) const;
    using QPlainTextEdit::cursorForPosition;

Q_SIGNALS:
    /// A key wrote something, or took it away.
    void typed();
    void zoomChanged(int zoom);
    /// After Escape: whether the next Tab leaves the text.
    void tabLeavesChanged(bool leaves);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void layOutGutter();
    bool handleKey(QKeyEvent *event);
    void breakLine();
    void indent(bool isDeeper);
    void setTabLeaves(bool leaves);
    void unfoldAround(int position, int removed, int added);

    LineMarks m_marks;
    QMap<Marked, QList<QTextEdit::ExtraSelection>> m_places;
    EditorGutter *m_gutter;
    int m_zoom = 0;
    bool m_tabLeaves = false;
    bool m_hasOwnUndo = false;
};

} // namespace caravan
