// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preview/find_bar.h"

#include "app/preview/code_editor.h"
#include "app/theme/style.h"
#include "app/widgets/labels.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace caravan {

namespace {

constexpr int fieldWidth = 220;
constexpr int mostMarks = 2000; // places beyond are counted, and not coloured

} // namespace

FindBar::FindBar(CodeEditor *editor, QWidget *parent) :
    QWidget(parent), m_editor(editor), m_text(new QLineEdit), m_case(new QCheckBox(tr("Match case"))),
    m_answer(new ElidedLabel({}, theme::Text::Secondary, theme::Role::Muted)), m_replaceRow(new QWidget), m_replacement(new QLineEdit)
{
    setObjectName(u"findBar"_s);
    setAccessibleName(tr("Find in the text"));
    m_text->setObjectName(u"findText"_s);
    m_text->setAccessibleName(tr("Text to find"));
    m_text->setPlaceholderText(tr("Find"));
    m_replacement->setObjectName(u"replaceText"_s);
    m_replacement->setAccessibleName(tr("Text to put in its place"));
    m_replacement->setPlaceholderText(tr("Replace with"));
    m_case->setObjectName(u"findCase"_s);
    m_answer->setObjectName(u"findAnswer"_s);
    for (QLineEdit *field : {m_text, m_replacement}) {
        field->setFixedWidth(fieldWidth);
        field->installEventFilter(this);
    }
    QPushButton *next = makeButton(tr("Next"), u"findNext"_s);
    QPushButton *previous = makeButton(tr("Previous"), u"findPrevious"_s);
    QPushButton *closing = makeButton(tr("Close"), u"findClose"_s);
    QPushButton *one = makeButton(tr("Replace"), u"replaceOne"_s);
    QPushButton *all = makeButton(tr("Replace All"), u"replaceAll"_s);

    auto *findRow = new QHBoxLayout;
    findRow->setContentsMargins({});
    for (QWidget *widget : QList<QWidget *>{m_text, next, previous, m_case})
        findRow->addWidget(widget);
    findRow->addWidget(m_answer, 1);
    findRow->addWidget(closing);
    auto *replaceLayout = new QHBoxLayout(m_replaceRow);
    replaceLayout->setContentsMargins({});
    for (QWidget *widget : QList<QWidget *>{m_replacement, one, all})
        replaceLayout->addWidget(widget);
    replaceLayout->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::panelMargin, theme::halfGrid, theme::panelMargin, theme::halfGrid);
    column->setSpacing(theme::halfGrid);
    column->addLayout(findRow);
    column->addWidget(m_replaceRow);
    m_replaceRow->hide();

    connect(next, &QPushButton::clicked, this, [this] { find({}); });
    connect(previous, &QPushButton::clicked, this, [this] { find(QTextDocument::FindBackward); });
    connect(closing, &QPushButton::clicked, this, &FindBar::close);
    connect(one, &QPushButton::clicked, this, &FindBar::replaceOne);
    connect(all, &QPushButton::clicked, this, &FindBar::replaceAll);
    connect(m_case, &QCheckBox::toggled, this, &FindBar::countAndMark);
    connect(m_editor, &QPlainTextEdit::textChanged, this, [this] {
        if (isVisible())
            countAndMark();
    });
    connect(m_text, &QLineEdit::textEdited, this, [this] {
        // The place that was found grows with the text.
        QTextCursor cursor = m_editor->textCursor();
        cursor.setPosition(cursor.selectionStart());
        m_editor->setTextCursor(cursor);
        find({});
    });
    hide();
}

QPushButton *FindBar::makeButton(const QString &title, const QString &name)
{
    auto *button = new QPushButton(title);
    button->setObjectName(name);
    button->setAccessibleName(title);
    theme::setVariant(button, theme::Variant::Link);
    return button;
}

void FindBar::open()
{
    const QString selected = m_editor->textCursor().selectedText();
    if (!selected.isEmpty() && !selected.contains(QChar::ParagraphSeparator))
        m_text->setText(selected);
    show();
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
    countAndMark();
}

void FindBar::openReplace()
{
    m_replaceRow->setVisible(!m_editor->isReadOnly());
    open();
}

void FindBar::close()
{
    const bool hadFocus = isAncestorOf(focusWidget()) || m_text->hasFocus() || m_replacement->hasFocus();
    hide();
    m_replaceRow->hide();
    m_editor->setMarked(CodeEditor::Marked::Found, {});
    if (hadFocus)
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
            if (watched == m_replacement)
                replaceOne();
            else
                find(key->modifiers() & Qt::ShiftModifier ? QTextDocument::FindBackward : QTextDocument::FindFlags());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

QTextDocument::FindFlags FindBar::flags() const
{
    return m_case->isChecked() ? QTextDocument::FindFlags(QTextDocument::FindCaseSensitively) : QTextDocument::FindFlags();
}

QList<QTextCursor> FindBar::places() const
{
    QList<QTextCursor> found;
    if (m_text->text().isEmpty())
        return found;
    const QTextDocument *document = m_editor->document();
    for (QTextCursor place = document->find(m_text->text(), 0, flags()); !place.isNull();
         place = document->find(m_text->text(), place, flags()))
        found.append(place);
    return found;
}

void FindBar::countAndMark()
{
    const QList<QTextCursor> all = places();
    const QTextCursor now = m_editor->textCursor();
    qsizetype which = -1;
    QList<QTextEdit::ExtraSelection> marks;
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (all[i].selectionStart() == now.selectionStart() && all[i].selectionEnd() == now.selectionEnd())
            which = i;
        if (i >= mostMarks)
            continue;
        QTextEdit::ExtraSelection mark;
        mark.cursor = all[i];
        mark.format.setBackground(theme::color(theme::Role::KeySoft));
        marks.append(mark);
    }
    m_editor->setMarked(CodeEditor::Marked::Found, marks);
    if (m_text->text().isEmpty())
        m_answer->setText({});
    else if (all.isEmpty())
        m_answer->setText(tr("Not found"));
    else if (which >= 0)
        m_answer->setText(tr("%1 of %2").arg(QString::number(which + 1), QString::number(all.size())));
    else
        m_answer->setText(tr("Found %n time(s)", nullptr, int(all.size())));
}

void FindBar::find(QTextDocument::FindFlags direction)
{
    const QString text = m_text->text();
    if (!text.isEmpty() && !m_editor->find(text, direction | flags())) {
        // Once around.
        QTextCursor cursor = m_editor->textCursor();
        const QTextCursor origin = cursor;
        cursor.movePosition(direction & QTextDocument::FindBackward ? QTextCursor::End : QTextCursor::Start);
        m_editor->setTextCursor(cursor);
        if (!m_editor->find(text, direction | flags()))
            m_editor->setTextCursor(origin);
    }
    countAndMark();
}

/// Replaces the place that is selected, and goes to the next; where none is, goes there first.
void FindBar::replaceOne()
{
    const Qt::CaseSensitivity sensitivity = m_case->isChecked() ? Qt::CaseSensitive : Qt::CaseInsensitive;
    QTextCursor cursor = m_editor->textCursor();
    if (cursor.selectedText().compare(m_text->text(), sensitivity) == 0 && cursor.hasSelection()) {
        cursor.insertText(m_replacement->text());
        m_editor->setTextCursor(cursor);
    }
    find({});
}

void FindBar::replaceAll()
{
    const QList<QTextCursor> all = places();
    QTextCursor step(m_editor->document());
    step.beginEditBlock(); // one change, and one step of undo
    for (QTextCursor place : all)
        place.insertText(m_replacement->text());
    step.endEditBlock();
    m_answer->setText(tr("Replaced %n time(s)", nullptr, int(all.size())));
}

} // namespace caravan
