// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preview/preview_panel.h"

#include "app/preview/find_bar.h"
#include "app/preview/foot_bar.h"
#include "app/preview/included_page.h"
#include "app/preview/line_bar.h"
#include "app/preview/resolved_page.h"
#include "app/preview/shown_text.h"
#include "app/preview/text_help.h"
#include "app/preview/text_marks.h"
#include "app/preview/text_sync.h"
#include "app/preview/yaml_highlighter.h"
#include "app/widgets/diff_view.h"
#include "app/widgets/plain_tooltip.h"
#include "core/assist/commenting.h"
#include "core/project/committed_file.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTextBlock>
#include <QTimer>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace caravan {

PreviewPanel::PreviewPanel(Document *document, QWidget *parent) :
    QWidget(parent), m_document(document), m_editor(new CodeEditor), m_sync(new TextSync(document, m_editor)),
    m_marks(new TextMarks(document, m_editor, m_sync)), m_help(new TextHelp(document, m_editor)), m_resolved(new ResolvedPage(document)),
    m_difference(new DiffView), m_headDifference(new DiffView), m_change(new DiffView), m_included(new IncludedPage(document)),
    m_findBar(new FindBar(m_editor)), m_lineBar(new LineBar(m_editor)), m_foot(new FootBar), m_pages(new QStackedWidget),
    m_splitter(new QSplitter(Qt::Horizontal)), m_header(new PreviewHeader(document))
{
    setObjectName(u"previewPanel"_s);
    setAccessibleName(tr("Text of the pipeline"));
    m_editor->setObjectName(u"yamlEditor"_s);
    m_editor->setAccessibleName(tr("YAML text of the pipeline"));
    m_difference->setObjectName(u"yamlDifference"_s);
    m_headDifference->setObjectName(u"headDifference"_s);
    m_change->setObjectName(u"fixDifference"_s);
    m_change->setAccessibleName(tr("What the fix would change"));
    m_headDifference->setAccessibleName(tr("Difference from the last commit"));

    // In the order of Page.
    for (QWidget *page : QList<QWidget *>{makeText(), m_resolved, m_difference, m_headDifference, m_included, m_change})
        m_pages->addWidget(page);
    m_splitter->setObjectName(u"textSplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_pages);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_splitter, 1);
    connectEditor();
    connect(m_document, &Document::changed, this, &PreviewPanel::follow);
    follow(Change::Text | Change::Derived | Change::SyntaxError | Change::Project);
    m_editor->setTextCursor(QTextCursor(m_editor->document())); // the text that is there already has left it at the end
    m_foot->follow(m_editor, 0);
}

QWidget *PreviewPanel::makeText()
{
    auto *text = new QWidget;
    auto *layout = new QVBoxLayout(text);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_editor, 1);
    layout->addWidget(m_findBar);
    layout->addWidget(m_lineBar);
    layout->addWidget(m_foot);
    return text;
}

void PreviewPanel::connectEditor()
{
    connect(m_editor, &QPlainTextEdit::cursorPositionChanged, this, &PreviewPanel::selectJobAtCaret);
    connect(m_editor, &QPlainTextEdit::cursorPositionChanged, m_foot, [this] { m_foot->follow(m_editor, m_editor->zoom()); });
    connect(m_editor, &CodeEditor::zoomChanged, m_foot, [this](int zoom) { m_foot->follow(m_editor, zoom); });
    connect(m_editor, &CodeEditor::tabLeavesChanged, m_foot,
            [this](bool leaves) { m_foot->setHint(leaves ? tr("The next Tab leaves the text.") : QString()); });
    connect(m_foot, &FootBar::errorPressed, this, [this] {
        if (const std::optional<Error> &error = m_document->syntaxError(); error && error->line > 0)
            goTo({{}, error->line, {}});
    });
    connect(m_help, &TextHelp::definitionAsked, this, &PreviewPanel::goTo);
    connect(m_help, &TextHelp::failed, m_foot, &FootBar::setHint);
    connect(m_sync, &TextSync::caughtUp, this, &PreviewPanel::reveal);
    connect(m_header, &PreviewHeader::copyPressed, this, &PreviewPanel::copyAll);
    connect(m_header, &PreviewHeader::pageChosen, this, &PreviewPanel::showPage);
    connect(m_header, &PreviewHeader::problemsToggled, this, &PreviewPanel::showProblems);
}

CodeEditor *PreviewPanel::editor() const
{
    m_sync->catchUp();
    return m_editor;
}

TextHelp *PreviewPanel::help() const
{
    m_sync->catchUp();
    return m_help;
}

PreviewPanel::Page PreviewPanel::page() const { return Page(m_pages->currentIndex()); }

QWidget *PreviewPanel::textOfPage() const
{
    switch (page()) {
    case Page::File:
        return m_editor;
    case Page::Resolved:
        return m_resolved->editor();
    case Page::Disk:
        return m_difference;
    case Page::Head:
        return m_headDifference;
    case Page::Included:
        return m_included->editor();
    case Page::Change:
        return m_change;
    }
    Q_UNREACHABLE();
}

void PreviewPanel::showPage(Page page)
{
    const bool wasDifference = this->page() == Page::Disk;
    m_header->choosePage(page);
    m_pages->setCurrentIndex(int(page));
    updateDifference();
    if (wasDifference != (page == Page::Disk))
        Q_EMIT differenceShown(page == Page::Disk);
}

void PreviewPanel::setProblems(QWidget *problems)
{
    m_problems = problems;
    m_splitter->addWidget(problems);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    problems->setVisible(m_header->hasProblemsOpen());
}

void PreviewPanel::showProblems(bool isShown)
{
    m_header->setProblemsOpen(isShown);
    if (m_problems)
        m_problems->setVisible(isShown);
    Q_EMIT problemsShown(isShown);
}

void PreviewPanel::showDifference(bool isShown)
{
    if (isShown != (page() == Page::Disk))
        showPage(isShown ? Page::Disk : Page::File);
}

void PreviewPanel::openIncluded(const QString &path, int line)
{
    m_header->nameIncluded(path);
    m_header->setTabShown(Page::Included, true);
    m_included->open(path, line);
    showPage(Page::Included);
    m_included->editor()->setFocus(Qt::OtherFocusReason);
}

void PreviewPanel::showChange(const QString &title, const TextEdits &edits)
{
    const QByteArray &text = m_document->text();
    const QString name = m_header->fileName();
    m_change->setDiff(unifiedDiff(text, applied(text, edits), name.toUtf8(), u"%1 · %2"_s.arg(name, title).toUtf8()),
                      tr("This fix changes nothing."));
    m_header->setTabShown(Page::Change, true);
    showPage(Page::Change);
}

void PreviewPanel::endChange()
{
    m_header->setTabShown(Page::Change, false);
    if (page() == Page::Change)
        showPage(Page::File);
}

void PreviewPanel::goTo(const assist::Definition &definition)
{
    if (!definition.file.isEmpty()) {
        openIncluded(definition.file, definition.line);
        return;
    }
    const LineIndex &lines = m_document->lines();
    const qsizetype begin = lines.lineStart(std::clamp(definition.line, 1, lines.lineCount()));
    showSpan(definition.span.isEmpty() ? Span{begin, begin} : definition.span);
    m_editor->setFocus(Qt::OtherFocusReason);
}

void PreviewPanel::showSpan(const Span &span)
{
    showPage(Page::File);
    const QByteArray &text = m_document->text();
    QTextCursor cursor(editor()->document());
    const int end = m_editor->document()->characterCount() - 1;
    cursor.setPosition(qMin(end, int(unitOffset(text, span.end))));
    cursor.setPosition(qMin(end, int(unitOffset(text, span.begin))), QTextCursor::KeepAnchor);
    m_editor->setTextCursor(cursor);
    m_editor->reveal({m_marks->blockAt(span.begin), m_marks->blockAt(span.begin)});
}

void PreviewPanel::find()
{
    showPage(Page::File);
    m_sync->catchUp();
    m_lineBar->hide();
    m_findBar->open();
}

void PreviewPanel::findAndReplace()
{
    showPage(Page::File);
    m_sync->catchUp();
    m_lineBar->hide();
    m_findBar->openReplace();
}

void PreviewPanel::goToLine()
{
    showPage(Page::File);
    m_sync->catchUp();
    m_findBar->close();
    m_lineBar->open();
}

void PreviewPanel::addTextAction(QAction *action)
{
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_editor->addAction(action);
}

bool PreviewPanel::showCaret()
{
    if (m_editor->hasFocus())
        return true;
    showPage(Page::File);
    editor()->setFocus(Qt::OtherFocusReason);
    m_editor->ensureCursorVisible();
    return false;
}

void PreviewPanel::toggleComment()
{
    showPage(Page::File);
    QTextCursor cursor = editor()->textCursor();
    const QByteArray &text = m_document->text();
    const TextEdits edits =
        assist::toggledComments(text, {byteOffset(text, cursor.selectionStart()), byteOffset(text, cursor.selectionEnd())});
    const QTextBlock first = m_editor->document()->findBlock(cursor.selectionStart());
    const QTextBlock last = m_editor->document()->findBlock(std::max(cursor.selectionStart(), cursor.selectionEnd() - 1));
    const bool isSelection = cursor.hasSelection();
    const int lines[] = {first.blockNumber(), last.blockNumber()};
    m_document->change(tr("Comment lines"), edits);
    // The same lines stay selected, so that the gesture can be taken back by itself.
    if (!isSelection)
        return;
    const QTextBlock end = m_editor->document()->findBlockByNumber(lines[1]);
    cursor.setPosition(m_editor->document()->findBlockByNumber(lines[0]).position());
    cursor.setPosition(end.position() + end.length() - 1, QTextCursor::KeepAnchor);
    m_editor->setTextCursor(cursor);
}

void PreviewPanel::copyAll()
{
    QGuiApplication::clipboard()->setText(shownText(m_document->text()));
    m_header->setState(tr("copied to the clipboard"));
}

void PreviewPanel::follow(Changes changes)
{
    if (changes & (Change::Text | Change::SyntaxError | Change::Derived | Change::Selection | Change::Saved))
        m_marks->update();
    if (changes & (Change::Text | Change::SyntaxError | Change::Derived))
        updateFoot();
    if (changes & (findingChanges | Change::Text | Change::SyntaxError))
        m_marks->updateProblems();
    if (changes & (findingChanges | Change::Text | Change::SyntaxError | Change::Project | Change::Saved))
        updateHeader();
    if (changes & Change::Selection)
        m_revealsSelection = !m_isSelecting && !m_document->selectedJobs().isEmpty();
    if (changes & Change::Text)
        m_revealsChange = !(changes & Change::Opened) && !m_editor->hasFocus();
    reveal();
    if (changes & Change::Opened)
        beginAnew();
    if (changes & (Change::Text | Change::Saved | Change::Project))
        updateDifference();
}

/// Shows the lines of what was selected and of what was changed: in a text that is taken over bit by bit, once it is whole.
void PreviewPanel::reveal()
{
    if (m_sync->isBehind())
        return;
    if (std::exchange(m_revealsSelection, false))
        m_editor->reveal(m_marks->selectedLines());
    if (std::exchange(m_revealsChange, false))
        m_editor->revealAny(m_marks->blocksAt(m_document->changedLines()));
}

void PreviewPanel::beginAnew()
{
    m_editor->setTextCursor(QTextCursor(m_editor->document()));
    m_editor->verticalScrollBar()->setValue(0);
    m_editor->horizontalScrollBar()->setValue(0);
    m_findBar->close();
    m_lineBar->hide();
    m_header->setTabShown(Page::Included, false);
    endChange();
    showPage(Page::File);
}

void PreviewPanel::updateFoot()
{
    const std::optional<Error> &error = m_document->syntaxError();
    if (error) {
        const QString sentence = error->line > 0 ? tr("Line %1: %2").arg(QString::number(error->line), error->message) : error->message;
        m_foot->setError(sentence, error->hint);
    } else {
        m_foot->setError({}, {});
    }
}

void PreviewPanel::updateHeader()
{
    const project::Project *project = m_document->project();
    m_header->setFileName(project ? QFileInfo(project->pipelineFile).fileName() : QString());
    const int changed = m_document->unsavedLines().count;
    if (m_document->syntaxError() && m_document->derived().generation == 0)
        m_header->setState(tr("this text cannot be read as a pipeline"));
    else if (m_document->syntaxError())
        m_header->setState(tr("the canvas shows the last text that could be read"));
    else
        m_header->setState(changed > 0 ? tr("live · %n line(s) changed", nullptr, changed) : tr("live"));
    m_header->arrange();
}

void PreviewPanel::updateDifference()
{
    const project::Project *project = m_document->project();
    const QByteArray name = m_header->fileName().toUtf8();
    if (page() == Page::Disk) {
        m_difference->setDiff(unifiedDiff(m_document->savedText(), m_document->text(), tr("%1 on disk").arg(m_header->fileName()).toUtf8(),
                                          name),
                              tr("The text is the same as in the file."));
    } else if (page() == Page::Head && project) {
        const auto committed = project::committedFile(project->folder, QDir(project->folder).relativeFilePath(project->pipelineFile));
        if (committed)
            m_headDifference->setDiff(unifiedDiff(*committed, m_document->text(),
                                                  tr("%1 in the last commit").arg(m_header->fileName()).toUtf8(), name),
                                      tr("The text is the same as in the last commit."));
        else
            m_headDifference->setDiff({}, committed.error().message);
    }
}

void PreviewPanel::selectJobAtCaret()
{
    if (m_sync->isFollowing() || m_sync->isBehind() || m_document->syntaxError() || !m_editor->hasFocus())
        return;
    // While a key is being worked in, the text and the jobs are one step apart.
    const qsizetype place = byteOffset(m_document->text(), m_editor->textCursor().position());
    for (const gitlab::Job &job : m_document->derived().pipeline.jobs) {
        if (job.span.contains(place)) {
            const QScopedValueRollback<bool> selecting(m_isSelecting, true);
            m_document->selectJob(job.name);
            return;
        }
    }
}

void PreviewPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_header->arrange();
    layout()->activate(); // the header may have another height; what it asks for while it is laid out is lost
}

/// A text that is only shown takes no keys: it says where one types.
void PreviewPanel::keyPressEvent(QKeyEvent *event)
{
    const auto *text = qobject_cast<QPlainTextEdit *>(focusWidget());
    const bool isTyped = !event->text().isEmpty() && event->text().at(0).isPrint() && !(event->modifiers() & Qt::ControlModifier);
    if (!text || !text->isReadOnly() || !isTyped)
        return QWidget::keyPressEvent(event);
    const QString hint = text == m_included->editor()
        ? m_included->whyReadOnly()
        : tr("This text is shown to be read. The page “File” is where the pipeline is changed.");
    QToolTip::showText(text->viewport()->mapToGlobal(text->cursorRect().bottomLeft()), plainTooltip(hint), text->viewport());
}

void PreviewPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) {
        if (m_highlighter)
            m_highlighter->applyLook();
        m_marks->updateProblems();
    }
    QWidget::changeEvent(event);
}

void PreviewPanel::showEvent(QShowEvent *event)
{
    if (m_sync->isBehind())
        QTimer::singleShot(0, this, &PreviewPanel::beginColouring); // a long text is seen first
    else
        beginColouring();
    QWidget::showEvent(event);
}

void PreviewPanel::beginColouring()
{
    if (!m_highlighter)
        m_highlighter = new YamlHighlighter(m_editor->document());
}

} // namespace caravan
