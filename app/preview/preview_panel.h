// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/document.h"
#include "app/preview/code_editor.h"

#include <QWidget>

class QPushButton;
class QSplitter;
class QStackedWidget;

namespace caravan {

class DiffView;
class ElidedLabel;
class FindBar;
class TextSync;
class YamlHighlighter;

/// The text of the pipeline, two-way: an editor with the selected job and what differs from the file marked, and the difference from
/// the file on disk. Beside it there is room for one more panel, which the header's "Problems" shows and hides.
class PreviewPanel : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewPanel(Document *document, QWidget *parent = nullptr);

    CodeEditor *editor() const { return m_editor; }
    /// The panel that "Problems (n)" opens beside the text.
    void setProblems(QWidget *problems);
    void showProblems(bool isShown);
    void showDifference(bool isShown);
    /// Puts the caret at a place in the text and shows it.
    void showSpan(const Span &span);
    void find();

public Q_SLOTS:
    void copyAll();

Q_SIGNALS:
    void problemsShown(bool isShown);
    void differenceShown(bool isShown);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeHeader();
    void follow(Changes changes);
    void beginAnew();
    void updateMarks();
    void updateHeader();
    void updateDifference();
    void selectJobAtCaret();
    LineRange selectedLines() const;
    int blockAt(qsizetype byte) const;
    /// Lines of the text (from 1) as blocks of the editor.
    QList<int> blocksAt(QList<int> textLines) const;

    Document *m_document;
    CodeEditor *m_editor;
    TextSync *m_sync;
    YamlHighlighter *m_highlighter = nullptr;
    DiffView *m_difference;
    FindBar *m_findBar;
    QStackedWidget *m_pages;
    QSplitter *m_splitter;
    QWidget *m_problems = nullptr;
    ElidedLabel *m_fileName;
    ElidedLabel *m_state;
    ElidedLabel *m_error;
    QWidget *m_errorRow;
    QPushButton *m_differenceButton;
    QPushButton *m_problemsButton;
    bool m_isSelecting = false;
};

} // namespace caravan
