// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preview/find_bar.h"

#include "app/theme/style.h"
#include "app/widgets/labels.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace caravan {

namespace {

constexpr int fieldWidth = 260;

} // namespace

FindBar::FindBar(QPlainTextEdit *editor, QWidget *parent) :
    QWidget(parent), m_editor(editor), m_text(new QLineEdit), m_answer(new ElidedLabel({}, theme::Text::Secondary, theme::Role::Muted))
{
    setObjectName(u"findBar"_s);
    setAccessibleName(tr("Find in the text"));
    m_text->setObjectName(u"findText"_s);
    m_text->setAccessibleName(tr("Text to find"));
    m_text->setPlaceholderText(tr("Find"));
    m_text->setFixedWidth(fieldWidth);
    m_text->installEventFilter(this);
    m_answer->setObjectName(u"findAnswer"_s);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme::panelMargin, theme::halfGrid, theme::panelMargin, theme::halfGrid);
    row->addWidget(m_text);
    const auto addButton = [this, row](const QString &title, const QString &name, auto &&action) {
        auto *button = new QPushButton(title);
        button->setObjectName(name);
        button->setAccessibleName(title);
        theme::setVariant(button, theme::Variant::Link);
        connect(button, &QPushButton::clicked, this, action);
        row->addWidget(button);
    };
    addButton(tr("Next"), u"findNext"_s, [this] { find({}); });
    addButton(tr("Previous"), u"findPrevious"_s, [this] { find(QTextDocument::FindBackward); });
    row->addWidget(m_answer);
    row->addStretch();
    addButton(tr("Close"), u"findClose"_s, [this] { close(); });
    connect(m_text, &QLineEdit::textEdited, this, [this] {
        // The place that was found grows with the text.
        QTextCursor cursor = m_editor->textCursor();
        cursor.setPosition(cursor.selectionStart());
        m_editor->setTextCursor(cursor);
        find({});
    });
    hide();
}

void FindBar::open()
{
    const QString selected = m_editor->textCursor().selectedText();
    if (!selected.isEmpty() && !selected.contains(QChar::ParagraphSeparator))
        m_text->setText(selected);
    show();
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void FindBar::close()
{
    hide();
    m_editor->setFocus(Qt::OtherFocusReason);
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape) {
            close();
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            find(key->modifiers() & Qt::ShiftModifier ? QTextDocument::FindBackward : QTextDocument::FindFlags());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FindBar::find(QTextDocument::FindFlags flags)
{
    const QString text = m_text->text();
    if (text.isEmpty()) {
        m_answer->setText({});
        return;
    }
    if (m_editor->find(text, flags)) {
        m_answer->setText({});
        return;
    }
    // Once around.
    QTextCursor cursor = m_editor->textCursor();
    const QTextCursor origin = cursor;
    cursor.movePosition(flags & QTextDocument::FindBackward ? QTextCursor::End : QTextCursor::Start);
    m_editor->setTextCursor(cursor);
    const bool isFound = m_editor->find(text, flags);
    if (!isFound)
        m_editor->setTextCursor(origin);
    m_answer->setText(isFound ? tr("Searched from the other end") : tr("Not found"));
}

} // namespace caravan
