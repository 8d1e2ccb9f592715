// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preview/code_editor.h"

#include "app/theme/icons.h"
#include "app/theme/theme.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace caravan {

using theme::Role;

namespace {

/// The height of a block's lines: the last block of a document has its margin below them.
qreal heightOfLines(const QTextBlock &block) { return block.layout()->boundingRect().height(); }

constexpr int indentStep = 2; // spaces
constexpr int barWidth = 3;
constexpr int fewestDigits = 3;
constexpr int linesAround = 2;
constexpr int undoEntries = 3; // undo, redo and a separator begin the standard menu

/// The margin with line numbers; it only hands its paint events on.
class Gutter : public QWidget
{
public:
    explicit Gutter(CodeEditor *editor) : QWidget(editor), m_editor(editor)
    {
        setObjectName(u"lineNumbers"_s);
        setAccessibleName(CodeEditor::tr("Line numbers"));
    }
    QSize sizeHint() const override { return {m_editor->gutterWidth(), 0}; }

protected:
    void paintEvent(QPaintEvent *event) override { m_editor->paintGutter(event); }

private:
    CodeEditor *m_editor;
};

} // namespace

CodeEditor::CodeEditor(QWidget *parent) : QPlainTextEdit(parent), m_gutter(new Gutter(this))
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

bool CodeEditor::isVisible(int line) const
{
    const int first = firstVisibleBlock().blockNumber();
    const int shown = viewport()->height() / std::max(1, fontMetrics().lineSpacing());
    return first <= line && line < first + shown;
}

void CodeEditor::reveal(const LineRange &lines)
{
    if (lines.isEmpty() || (isVisible(lines.first) && isVisible(lines.last)))
        return;
    verticalScrollBar()->setValue(std::max(0, lines.first - linesAround));
}

void CodeEditor::revealAny(const QList<int> &lines)
{
    if (lines.isEmpty() || std::any_of(lines.cbegin(), lines.cend(), [this](int line) { return isVisible(line); }))
        return;
    const int first = *std::min_element(lines.cbegin(), lines.cend());
    reveal({first, first});
}

int CodeEditor::gutterWidth() const
{
    const int digits = std::max(fewestDigits, int(QString::number(blockCount()).size()));
    return barWidth + theme::grid + digits * fontMetrics().horizontalAdvance(u'9') + theme::grid + barWidth + theme::halfGrid;
}

void CodeEditor::layOutGutter()
{
    setViewportMargins(gutterWidth(), 0, 0, 0);
    const QRect inside = contentsRect();
    m_gutter->setGeometry(inside.left(), inside.top(), gutterWidth(), inside.height());
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

void CodeEditor::paintGutter(QPaintEvent *event)
{
    QPainter painter(m_gutter);
    painter.fillRect(event->rect(), theme::color(Role::Panel));
    painter.setFont(font());
    const int width = m_gutter->width();
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF place = blockBoundingGeometry(block).translated(contentOffset());
        if (place.top() > event->rect().bottom())
            break;
        const int line = block.blockNumber();
        const QRectF row(0, place.top(), width, heightOfLines(block));
        painter.fillRect(row, groundOf(line));
        if (m_marks.selected.contains(line))
            painter.fillRect(QRectF(0, row.top(), barWidth, row.height()), theme::color(Role::Accent));
        if (line == m_marks.error || m_marks.changed.contains(line)) {
            const Role role = line == m_marks.error ? Role::Bad : Role::Accent;
            painter.fillRect(QRectF(width - barWidth - theme::halfGrid, row.top(), barWidth, row.height()), theme::color(role));
        }
        painter.setPen(theme::color(line == m_marks.error ? Role::Bad : Role::Muted));
        painter.drawText(row.adjusted(0, 0, -(barWidth + theme::halfGrid + theme::grid), 0), int(Qt::AlignRight | Qt::AlignVCenter),
                         QString::number(line + 1));
    }
}

void CodeEditor::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF place = blockBoundingGeometry(block).translated(contentOffset());
        if (place.top() > event->rect().bottom())
            break;
        painter.fillRect(QRectF(0, place.top(), viewport()->width(), heightOfLines(block)), groundOf(block.blockNumber()));
    }
    painter.end();
    QPlainTextEdit::paintEvent(event);
}

void CodeEditor::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    layOutGutter();
}

bool CodeEditor::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore(); // for the window's own actions
            return false;
        }
    }
    if (event->type() == QEvent::PaletteChange)
        m_gutter->update();
    return QPlainTextEdit::event(event);
}

void CodeEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Undo) || event->matches(QKeySequence::Redo)) {
        event->ignore();
        return;
    }
    const bool isPlain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (isPlain && event->key() == Qt::Key_Tab) {
        const int column = textCursor().positionInBlock();
        insertPlainText(QString(indentStep - column % indentStep, u' '));
        return;
    }
    if (isPlain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        breakLine();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
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

void CodeEditor::contextMenuEvent(QContextMenuEvent *event)
{
    const std::unique_ptr<QMenu> menu(createStandardContextMenu());
    const QList<QAction *> actions = menu->actions();
    for (int i = 0; i < undoEntries && i < actions.size(); ++i)
        menu->removeAction(actions[i]);
    menu->exec(event->globalPos());
}

} // namespace caravan
