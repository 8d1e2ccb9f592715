// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preview/code_editor.h"

#include "app/preview/editor_gutter.h"
#include "app/preview/folding.h"
#include "app/theme/theme.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextLayout>
#include <QWheelEvent>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace caravan {

using theme::Role;

namespace {

/// The height of a block's lines: the last block of a document has its margin below them.
qreal heightOfLines(const QTextBlock &block) { return block.layout()->boundingRect().height(); }

constexpr int indentStep = 2; // spaces
constexpr int linesAround = 2;
constexpr int undoEntries = 3; // undo, redo and a separator begin the standard menu
constexpr int smallestZoom = -5;
constexpr int largestZoom = 20;

/// The steps that a key asks the text's size to change; nullopt for other keys.
std::optional<int> zoomOf(const QKeyEvent &event, int now)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier);
    if (modifiers != Qt::ControlModifier)
        return std::nullopt;
    if (event.key() == Qt::Key_Plus || event.key() == Qt::Key_Equal)
        return now + 1;
    if (event.key() == Qt::Key_Minus)
        return now - 1;
    return event.key() == Qt::Key_0 ? std::optional(0) : std::nullopt;
}

/// Whether a key asks to fold (true) or to show (false); nullopt for other keys.
std::optional<bool> foldOf(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (modifiers != (Qt::ControlModifier | Qt::ShiftModifier))
        return std::nullopt;
    if (event.key() == Qt::Key_BracketLeft || event.key() == Qt::Key_BraceLeft)
        return true;
    return event.key() == Qt::Key_BracketRight || event.key() == Qt::Key_BraceRight ? std::optional(false) : std::nullopt;
}

} // namespace

CodeEditor::CodeEditor(QWidget *parent) : TextField(parent), m_gutter(new EditorGutter(this))
{
    setUndoRedoEnabled(false);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setFrameShape(QFrame::NoFrame);
    setFont(theme::font(theme::Text::Code));
    setTabStopDistance(indentStep * fontMetrics().horizontalAdvance(u' '));
    connect(this, &QPlainTextEdit::blockCountChanged, this, &CodeEditor::layOutGutter);
    connect(this, &QPlainTextEdit::updateRequest, m_gutter, [this](const QRect &rect, int dy) {
        if (dy != 0)
            m_gutter->scroll(0, dy);
        else
            m_gutter->update(0, rect.y(), m_gutter->width(), rect.height());
    });
    // Not within the change itself, which lays lines out.
    connect(document(), &QTextDocument::contentsChange, this, &CodeEditor::unfoldAround, Qt::QueuedConnection);
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, [this] { folding::reveal(this, textCursor().block()); });
    layOutGutter();
}

void CodeEditor::setMarks(const LineMarks &marks)
{
    if (marks == m_marks)
        return;
    m_marks = marks;
    viewport()->update();
    m_gutter->update();
}

void CodeEditor::setMarked(Marked which, const QList<QTextEdit::ExtraSelection> &places)
{
    if (places.isEmpty() && m_places.value(which).isEmpty())
        return;
    m_places[which] = places;
    QList<QTextEdit::ExtraSelection> all;
    for (const auto &some : std::as_const(m_places))
        all += some;
    setExtraSelections(all);
}

void CodeEditor::clearMarked()
{
    m_places.clear();
    setExtraSelections({});
}

void CodeEditor::setOwnUndo(bool isOwn)
{
    m_hasOwnUndo = isOwn;
    setUndoRedoEnabled(isOwn);
}

bool CodeEditor::isVisible(int line) const
{
    const QTextBlock block = document()->findBlockByNumber(line);
    if (!block.isValid() || !block.isVisible())
        return false;
    const int first = firstVisibleBlock().firstLineNumber();
    const int shown = viewport()->height() / std::max(1, fontMetrics().lineSpacing());
    return first <= block.firstLineNumber() && block.firstLineNumber() < first + shown;
}

LineRange CodeEditor::seenLines() const
{
    QTextBlock last = firstVisibleBlock();
    LineRange seen{last.blockNumber(), last.blockNumber()};
    int room = viewport()->height() / std::max(1, fontMetrics().lineSpacing()) + 1;
    for (QTextBlock block = last; block.isValid() && room > 0; block = block.next()) {
        seen.last = block.blockNumber();
        room -= block.isVisible() ? 1 : 0;
    }
    return seen;
}

void CodeEditor::reveal(const LineRange &lines)
{
    if (lines.isEmpty() || (isVisible(lines.first) && isVisible(lines.last)))
        return;
    const QTextBlock block = document()->findBlockByNumber(lines.first);
    folding::reveal(this, block);
    verticalScrollBar()->setValue(std::max(0, block.firstLineNumber() - linesAround));
}

void CodeEditor::revealAny(const QList<int> &lines)
{
    if (lines.isEmpty() || std::any_of(lines.cbegin(), lines.cend(), [this](int line) { return isVisible(line); }))
        return;
    const int first = *std::min_element(lines.cbegin(), lines.cend());
    reveal({first, first});
}

void CodeEditor::setFolded(int line, bool isFolded)
{
    const QTextBlock block = document()->findBlockByNumber(line);
    if (isFolded)
        folding::fold(this, block);
    else
        folding::unfold(this, block);
    m_gutter->update();
}

void CodeEditor::foldAtCaret(bool isFolded)
{
    const QTextBlock block = textCursor().block();
    const QTextBlock head = isFolded && !folding::isFolded(block) ? folding::headOf(block) : block;
    if (head.isValid())
        setFolded(head.blockNumber(), isFolded);
}

void CodeEditor::setAllFolded(bool areFolded)
{
    if (areFolded)
        folding::foldAll(this);
    else
        folding::unfoldAll(this);
    m_gutter->update();
}

/// What a change is made in is shown: nothing that is typed goes where nobody sees it.
void CodeEditor::unfoldAround(int position, int, int added)
{
    const QTextBlock last = document()->findBlock(position + added);
    for (QTextBlock block = document()->findBlock(position); block.isValid(); block = block.next()) {
        folding::reveal(this, block);
        folding::unfold(this, block);
        if (block == last)
            break;
    }
}

void CodeEditor::setZoom(int zoom)
{
    zoom = std::clamp(zoom, smallestZoom, largestZoom);
    if (zoom == m_zoom)
        return;
    m_zoom = zoom;
    QFont font = theme::font(theme::Text::Code);
    if (font.pixelSize() > 0)
        font.setPixelSize(std::max(1, font.pixelSize() + zoom));
    else
        font.setPointSizeF(std::max(1.0, font.pointSizeF() + zoom));
    setFont(font);
    setTabStopDistance(indentStep * fontMetrics().horizontalAdvance(u' '));
    layOutGutter();
    Q_EMIT zoomChanged(zoom);
}

void CodeEditor::layOutGutter()
{
    setViewportMargins(m_gutter->neededWidth(), 0, 0, 0);
    const QRect inside = contentsRect();
    m_gutter->setGeometry(inside.left(), inside.top(), m_gutter->neededWidth(), inside.height());
}

QColor CodeEditor::groundOf(int line) const
{
    if (line == m_marks.error)
        return theme::color(Role::Removed);
    if (m_marks.changed.contains(line))
        return theme::color(Role::Changed);
    if (m_marks.selected.contains(line))
        return theme::color(Role::AccentSoft);
    return theme::color(Role::Panel);
}

void CodeEditor::forEachRow(const QRect &rect, const std::function<void(const QTextBlock &, const QRectF &)> &see) const
{
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        if (!block.isVisible())
            continue;
        const QRectF place = blockBoundingGeometry(block).translated(contentOffset());
        if (place.top() > rect.bottom())
            return;
        see(block, QRectF(place.left(), place.top(), place.width(), heightOfLines(block)));
    }
}

void CodeEditor::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    forEachRow(event->rect(), [&](const QTextBlock &block, const QRectF &place) {
        painter.fillRect(QRectF(0, place.top(), viewport()->width(), place.height()), groundOf(block.blockNumber()));
    });
    painter.end();
    QPlainTextEdit::paintEvent(event);
    painter.begin(viewport());
    painter.setPen(theme::color(Role::Muted));
    painter.setFont(font());
    forEachRow(event->rect(), [&](const QTextBlock &block, const QRectF &place) {
        if (!folding::isFolded(block))
            return;
        const qreal right = block.layout()->lineAt(0).naturalTextRect().right() + contentOffset().x();
        painter.drawText(QPointF(right + theme::grid, place.top() + fontMetrics().ascent()), u"…"_s);
    });
}

void CodeEditor::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    layOutGutter();
}

bool CodeEditor::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (!m_hasOwnUndo && (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo))) {
            event->ignore(); // for the window's own actions
            return false;
        }
        if (zoomOf(*key, m_zoom) || foldOf(*key)) {
            event->accept(); // of this text, and not of the canvas
            return true;
        }
    }
    if (event->type() == QEvent::PaletteChange)
        m_gutter->update();
    return QPlainTextEdit::event(event);
}

void CodeEditor::keyPressEvent(QKeyEvent *event)
{
    if (!m_hasOwnUndo && (event->matches(QKeySequence::Undo) || event->matches(QKeySequence::Redo))) {
        event->ignore();
        return;
    }
    if (!handleKey(event)) {
        QPlainTextEdit::keyPressEvent(event);
        if (event->key() != Qt::Key_Escape && event->key() != Qt::Key_Shift)
            setTabLeaves(false);
    }
    const bool isCommand = event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    if (!isReadOnly() && !isCommand && !event->text().isEmpty() && event->key() != Qt::Key_Escape)
        Q_EMIT typed();
}

/// Whether the key means something of this editor's own.
bool CodeEditor::handleKey(QKeyEvent *event)
{
    if (const auto zoom = zoomOf(*event, m_zoom)) {
        setZoom(*zoom);
        return true;
    }
    if (const auto isFolded = foldOf(*event)) {
        foldAtCaret(*isFolded);
        return true;
    }
    if (event->key() == Qt::Key_Escape) {
        setTabLeaves(true);
        event->accept();
        return true;
    }
    const bool isPlain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    const bool isBack = event->key() == Qt::Key_Backtab || (event->key() == Qt::Key_Tab && event->modifiers() == Qt::ShiftModifier);
    const bool isTab = isBack || (isPlain && event->key() == Qt::Key_Tab);
    if (isTab && (m_tabLeaves || isReadOnly())) {
        setTabLeaves(false);
        // That of a text edit keeps Tab to itself.
        QAbstractScrollArea::focusNextPrevChild(!isBack); // NOLINT(bugprone-parent-virtual-call)
        return true;
    }
    if (isTab) {
        indent(!isBack);
        return true;
    }
    if (isPlain && !isReadOnly() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        breakLine();
        return true;
    }
    return false;
}

void CodeEditor::setTabLeaves(bool leaves)
{
    if (leaves == m_tabLeaves)
        return;
    m_tabLeaves = leaves;
    Q_EMIT tabLeavesChanged(leaves);
}

void CodeEditor::focusOutEvent(QFocusEvent *event)
{
    setTabLeaves(false);
    QPlainTextEdit::focusOutEvent(event);
}

/// A step to the next column, or of all lines that are selected.
void CodeEditor::indent(bool isDeeper)
{
    QTextCursor cursor = textCursor();
    const QTextBlock first = document()->findBlock(cursor.selectionStart());
    const QTextBlock last = document()->findBlock(std::max(cursor.selectionStart(), cursor.selectionEnd() - 1));
    if (isDeeper && first == last) {
        cursor.insertText(QString(indentStep - cursor.positionInBlock() % indentStep, u' '));
        setTextCursor(cursor);
        return;
    }
    cursor.beginEditBlock();
    for (QTextBlock block = first; block.isValid() && block.blockNumber() <= last.blockNumber(); block = block.next()) {
        QTextCursor line(block);
        if (isDeeper && !block.text().trimmed().isEmpty())
            line.insertText(QString(indentStep, u' '));
        for (int i = 0; !isDeeper && i < indentStep && document()->characterAt(block.position()) == u' '; ++i)
            line.deleteChar();
    }
    cursor.endEditBlock();
}

/// A new line begins where the one above it does.
void CodeEditor::breakLine()
{
    const QTextCursor cursor = textCursor();
    const QString before = cursor.block().text().left(cursor.positionInBlock());
    qsizetype indent = 0;
    while (indent < before.size() && before[indent] == u' ')
        ++indent;
    insertPlainText(u'\n' + QString(indent, u' '));
    ensureCursorVisible();
}

void CodeEditor::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() == Qt::ControlModifier && event->angleDelta().y() != 0) {
        setZoom(m_zoom + (event->angleDelta().y() > 0 ? 1 : -1));
        event->accept();
        return;
    }
    QPlainTextEdit::wheelEvent(event);
}

void CodeEditor::contextMenuEvent(QContextMenuEvent *event)
{
    const std::unique_ptr<QMenu> menu(createStandardContextMenu());
    if (!m_hasOwnUndo && !isReadOnly()) {
        const QList<QAction *> actions = menu->actions();
        for (int i = 0; i < undoEntries && i < actions.size(); ++i)
            menu->removeAction(actions[i]);
    }
    menu->addActions(QWidget::actions());
    menu->exec(event->globalPos());
}

} // namespace caravan
