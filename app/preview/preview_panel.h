// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/document.h"
#include "app/preview/code_editor.h"
#include "app/preview/preview_header.h"
#include "core/assist/definition.h"

#include <QWidget>

class QAction;
class QSplitter;
class QStackedWidget;

namespace caravan {

class DiffView;
class FindBar;
class FootBar;
class IncludedPage;
class LineBar;
class ResolvedPage;
class TextHelp;
class TextMarks;
class TextSync;
class YamlHighlighter;

/// The text of the pipeline, two-way: an editor with the selected job, its problems and what differs from the file marked; beside it, as pages,
/// what GitLab makes of it, the differences from the file on disk and from the last commit, and an included file. Beside all of that there is
/// room for one more panel, which the header's "Problems" shows and hides.
class PreviewPanel : public QWidget
{
    Q_OBJECT

public:
    using Page = TextPage;

    explicit PreviewPanel(Document *document, QWidget *parent = nullptr);

    /// Both with the whole text.
    CodeEditor *editor() const;
    TextHelp *help() const;
    IncludedPage *included() const { return m_included; }
    Page page() const;
    void showPage(Page page);
    /// The text of the page that is shown.
    QWidget *textOfPage() const;
    /// The panel that "Problems (n)" opens beside the text.
    void setProblems(QWidget *problems);
    void showProblems(bool isShown);
    void showDifference(bool isShown);
    /// Puts the caret at a place in the text and shows it.
    void showSpan(const Span &span);
    /// Opens a file that the pipeline includes, at a line (from 1).
    void openIncluded(const QString &path, int line);
    /// Shows what a change would make of the text, until it is made, taken back or something else is asked for.
    void showChange(const QString &title, const TextEdits &edits);
    void endChange();
    void find();
    void findAndReplace();
    void goToLine();
    /// An action whose keys are those of the file's text alone. Does not wait for the whole text.
    void addTextAction(QAction *action);
    /// Whether the keyboard is in the file's text, so that its caret is seen; else it is given to it.
    bool showCaret();
    /// Makes comments of the lines that are selected, or takes the signs away.
    void toggleComment();

public Q_SLOTS:
    void copyAll();

Q_SIGNALS:
    void problemsShown(bool isShown);
    void differenceShown(bool isShown);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeText();
    void connectEditor();
    void beginColouring();
    void follow(Changes changes);
    void reveal();
    void beginAnew();
    void updateFoot();
    void updateHeader();
    void updateDifference();
    void goTo(const assist::Definition &definition);
    void selectJobAtCaret();

    Document *m_document;
    CodeEditor *m_editor;
    TextSync *m_sync;
    TextMarks *m_marks;
    TextHelp *m_help;
    YamlHighlighter *m_highlighter = nullptr;
    ResolvedPage *m_resolved;
    DiffView *m_difference;
    DiffView *m_headDifference;
    DiffView *m_change;
    IncludedPage *m_included;
    FindBar *m_findBar;
    LineBar *m_lineBar;
    FootBar *m_foot;
    QStackedWidget *m_pages;
    QSplitter *m_splitter;
    PreviewHeader *m_header;
    QWidget *m_problems = nullptr;
    bool m_isSelecting = false;
    bool m_revealsSelection = false; ///< the lines of what is selected are still to be shown
    bool m_revealsChange = false;    ///< and those of the last change
};

} // namespace caravan
