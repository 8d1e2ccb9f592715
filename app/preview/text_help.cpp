// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preview/text_help.h"

#include "app/document/document.h"
#include "app/preview/code_editor.h"
#include "app/preview/proposal_list.h"
#include "app/preview/shown_text.h"
#include "core/assist/explanation.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTextDocument>
#include <QTimer>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace caravan {

namespace {

constexpr int longestValue = 300; // characters that a tooltip shows

/// Plain text as a tooltip that wraps.
QString wrapped(const QString &text) { return text.isEmpty() ? QString() : Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal); }

/// Whether what stands there is one of the proposals already, so that Enter is the end of the line.
bool isComplete(const assist::Completion &completion, const QString &word)
{
    return std::any_of(completion.proposals.cbegin(), completion.proposals.cend(),
                       [&](const assist::Proposal &proposal) { return proposal.text == word && proposal.inserted == word; });
}

} // namespace

TextHelp::TextHelp(Document *document, CodeEditor *editor) :
    QObject(editor), m_document(document), m_editor(editor), m_list(new ProposalList(editor))
{
    editor->installEventFilter(this);
    editor->viewport()->installEventFilter(this);
    connect(editor, &CodeEditor::typed, this, [this] { propose(true); });
    connect(m_list, &ProposalList::chosen, this, &TextHelp::accept);
    connect(editor->verticalScrollBar(), &QScrollBar::valueChanged, this, &TextHelp::placeList);
}

assist::Surroundings TextHelp::around() const
{
    const Derived &derived = m_document->derived();
    return {derived.tree, derived.pipeline, m_document->knowledge().catalogue, m_document->reading()};
}

void TextHelp::propose(bool whenTyped)
{
    const QByteArray &text = m_document->text();
    const qsizetype at = byteOffset(text, m_editor->textCursor().position());
    const assist::Completion completion = assist::completionAt(text, at, around());
    const QString word = QString::fromUtf8(text.mid(completion.replaced.begin, completion.replaced.length()));
    const bool isTyped = at > completion.replaced.begin && at == completion.replaced.end;
    if (completion.proposals.isEmpty() || (whenTyped && (!isTyped || isComplete(completion, word))) || m_editor->isReadOnly()) {
        close();
        if (!whenTyped)
            Q_EMIT failed(tr("Nothing is known that may stand at the caret."));
        return;
    }
    m_replaced = completion.replaced;
    m_list->open(completion.proposals, caretOfList());
    // What was typed may be said to be wrong around the text, which then lies elsewhere.
    QTimer::singleShot(0, m_list, [this] { placeList(); });
}

/// Where the word begins that a proposal is written over, on the screen.
QRect TextHelp::caretOfList() const
{
    QTextCursor begin = m_editor->textCursor();
    begin.setPosition(int(unitOffset(m_document->text(), m_replaced.begin)));
    const QRect caret = m_editor->cursorRect(begin);
    return {m_editor->viewport()->mapToGlobal(caret.topLeft()), caret.size()};
}

void TextHelp::placeList()
{
    if (m_list->isVisible())
        m_list->place(caretOfList());
}

void TextHelp::close() { m_list->hide(); }

void TextHelp::accept(int row)
{
    if (row < 0 || row >= m_list->proposals().size())
        return;
    const QString inserted = m_list->proposals().at(row).inserted;
    close();
    const QByteArray &text = m_document->text();
    QTextCursor cursor = m_editor->textCursor();
    cursor.setPosition(int(unitOffset(text, m_replaced.begin)));
    cursor.setPosition(int(unitOffset(text, m_replaced.end)), QTextCursor::KeepAnchor);
    cursor.insertText(inserted);
    m_editor->setTextCursor(cursor);
    m_editor->ensureCursorVisible();
    // Behind a key its value is next.
    if (inserted.endsWith(u' '))
        propose(false);
}

bool TextHelp::handleKey(QKeyEvent *event)
{
    const bool isControl = event->modifiers() == Qt::ControlModifier;
    if (isControl && event->key() == Qt::Key_Space) {
        propose(false);
        return true;
    }
    if (event->key() == Qt::Key_F12 && event->modifiers() == Qt::NoModifier) {
        goToDefinition();
        return true;
    }
    if (event->key() == Qt::Key_F1 && event->modifiers() == Qt::ShiftModifier) {
        explainAtCaret();
        return true;
    }
    if (!m_list->isVisible())
        return false;
    switch (event->key()) {
    case Qt::Key_Down:
        m_list->move(1);
        return true;
    case Qt::Key_Up:
        m_list->move(-1);
        return true;
    case Qt::Key_PageDown:
        m_list->move(m_list->pageRows());
        return true;
    case Qt::Key_PageUp:
        m_list->move(-m_list->pageRows());
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
        accept(m_list->current());
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Home:
    case Qt::Key_End:
        close();
        return false;
    default:
        return false;
    }
}

bool TextHelp::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride: {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isOfList = m_list->isVisible() && (key->key() == Qt::Key_Escape || key->key() == Qt::Key_Return);
        if (isOfList || (key->key() == Qt::Key_F1 && key->modifiers() == Qt::ShiftModifier)) {
            event->accept();
            return true;
        }
        break;
    }
    case QEvent::KeyPress:
        if (watched == m_editor && handleKey(static_cast<QKeyEvent *>(event)))
            return true;
        break;
    case QEvent::ToolTip:
        if (watched == m_editor->viewport()) {
            const auto *help = static_cast<QHelpEvent *>(event);
            const QString text = explanationAt(m_editor->cursorForPosition(help->pos()).position());
            QToolTip::showText(help->globalPos(), wrapped(text), m_editor);
            return true;
        }
        break;
    case QEvent::MouseButtonPress:
        close();
        break;
    case QEvent::Resize:
    case QEvent::Move:
        placeList();
        break;
    case QEvent::MouseButtonRelease: {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (watched == m_editor->viewport() && mouse->button() == Qt::LeftButton && mouse->modifiers() == Qt::ControlModifier)
            goToDefinition(m_editor->cursorForPosition(mouse->pos()).position());
        break;
    }
    case QEvent::FocusOut:
    case QEvent::Hide:
        close();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void TextHelp::goToDefinition()
{
    if (!goToDefinition(m_editor->textCursor().position()))
        Q_EMIT failed(tr("Nothing is known that defines what stands at the caret."));
}

bool TextHelp::goToDefinition(int position)
{
    const QByteArray &text = m_document->text();
    const auto definition = assist::definitionAt(text, byteOffset(text, position), around());
    if (definition)
        Q_EMIT definitionAsked(*definition);
    return definition.has_value();
}

void TextHelp::explainAtCaret()
{
    const QString text = explanationAt(m_editor->textCursor().position());
    const QRect caret = m_editor->cursorRect();
    if (text.isEmpty())
        Q_EMIT failed(tr("There is nothing to say of what stands at the caret."));
    else
        QToolTip::showText(m_editor->viewport()->mapToGlobal(caret.bottomLeft()), wrapped(text), m_editor);
}

QStringList TextHelp::problemsAt(qsizetype byte) const
{
    QStringList sentences;
    if (m_document->syntaxError())
        return sentences;
    const LineIndex &lines = m_document->derived().tree.source().lines;
    for (const lint::Finding &finding : m_document->derived().findings) {
        // A problem of a whole job is said on its first line.
        const qsizetype end = std::min(finding.span.end, lines.lineEnd(lines.lineAt(finding.span.begin)));
        if (finding.span.begin <= byte && byte < end)
            sentences.append(finding.message);
    }
    return sentences;
}

QString TextHelp::explanationAt(int position) const
{
    const QByteArray &text = m_document->text();
    const qsizetype byte = byteOffset(text, position);
    QStringList parts = problemsAt(byte);
    const bool isRead = !m_document->syntaxError();
    if (const auto explained = assist::explanationAt(text, byte, around(), isRead)) {
        parts.append(explained->meaning.isEmpty() ? explained->title : tr("%1: %2").arg(explained->title, explained->meaning));
        if (!explained->allowed.isEmpty())
            parts.append(explained->allowed);
        if (!explained->value.isEmpty()) {
            const QString value = explained->value.size() > longestValue ? explained->value.left(longestValue) + u'…' : explained->value;
            parts.append(tr("Here it is: %1").arg(value));
        }
        if (!explained->origin.isEmpty())
            parts.append(explained->origin);
    }
    return parts.join(u'\n');
}

} // namespace caravan
