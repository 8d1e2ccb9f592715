// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preview/find_bar.h"

#include "app/theme/style.h"
#include "app/widgets/labels.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QTextBlock>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace caravan {

namespace {

constexpr int fieldWidth = 220; // where there is room
constexpr int leastField = 72;
constexpr int fieldFirst = 100; // it has its room before anything else grows
constexpr int manyPlaces = 200;
constexpr int linesBeyond = 60; // so far can be scrolled until places are coloured anew

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
        field->setMinimumWidth(leastField);
        field->setMaximumWidth(fieldWidth);
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
    findRow->setStretchFactor(m_text, fieldFirst);
    findRow->addWidget(m_answer, 1);
    findRow->addWidget(closing);
    auto *replaceLayout = new QHBoxLayout(m_replaceRow);
    replaceLayout->setContentsMargins({});
    for (QWidget *widget : QList<QWidget *>{m_replacement, one, all})
        replaceLayout->addWidget(widget);
    replaceLayout->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::panelMargin, theme::halfGrid, theme::panelMargin, theme::halfGrid);
    column->setSpacing(theme::halfGrid);
    column->addLayout(findRow);
    column->addWidget(m_replaceRow);
    m_replaceRow->hide();
    setTabOrder(m_text, m_replacement); // both texts come first

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
    // Not within a change: what was found may be elsewhere then.
    connect(
        m_editor, &QPlainTextEdit::updateRequest, this,
        [this] {
            const LineRange seen = m_editor->seenLines();
            if (isVisible() && (!m_marked.contains(seen.first) || !m_marked.contains(seen.last)))
                markSeen();
        },
        Qt::QueuedConnection);
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

/// What replaces stands below what is replaced, as wide.
void FindBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layout()->activate();
    m_replacement->setFixedWidth(m_text->width());
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

/// Where the text is found, as characters of the editor. A word in every line of a large file is found tens of thousands of times, at each key.
QList<int> FindBar::places() const
{
    QList<int> found;
    const QString text = m_text->text();
    if (text.isEmpty())
        return found;
    const QString whole = m_editor->toPlainText();
    const Qt::CaseSensitivity sensitivity = m_case->isChecked() ? Qt::CaseSensitive : Qt::CaseInsensitive;
    for (qsizetype at = whole.indexOf(text, 0, sensitivity); at >= 0; at = whole.indexOf(text, at + text.size(), sensitivity))
        found.append(int(at));
    return found;
}

/// Colours the places that can be seen or nearly so.
void FindBar::markSeen()
{
    const LineRange seen = m_editor->seenLines();
    m_marked = {std::max(0, seen.first - linesBeyond), seen.last + linesBeyond};
    const QTextDocument *document = m_editor->document();
    const int begin = document->findBlockByNumber(m_marked.first).position();
    const QTextBlock behind = document->findBlockByNumber(m_marked.last + 1);
    const int end = behind.isValid() ? behind.position() : document->characterCount() - 1;
    QList<QTextEdit::ExtraSelection> marks;
    for (auto place = std::lower_bound(m_found.cbegin(), m_found.cend(), begin); place != m_found.cend() && *place < end; ++place) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = m_editor->textCursor();
        mark.cursor.setPosition(*place);
        mark.cursor.setPosition(*place + int(m_text->text().size()), QTextCursor::KeepAnchor);
        mark.format.setBackground(theme::color(theme::Role::KeySoft));
        marks.append(mark);
    }
    m_editor->setMarked(CodeEditor::Marked::Found, marks);
}

void FindBar::countAndMark()
{
    m_found = places();
    const QList<int> &all = m_found;
    const QTextCursor now = m_editor->textCursor();
    const bool isSelected = now.hasSelection() && now.selectionEnd() - now.selectionStart() == m_text->text().size();
    const qsizetype which = isSelected ? all.indexOf(now.selectionStart()) : -1;
    markSeen();
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
    const QList<int> all = places();
    if (all.size() > manyPlaces)
        m_editor->clearMarked();
    QTextCursor step(m_editor->document());
    step.beginEditBlock();                                            // one change, and one step of undo
    for (auto place = all.crbegin(); place != all.crend(); ++place) { // those before stay where they are
        step.setPosition(*place);
        step.setPosition(*place + int(m_text->text().size()), QTextCursor::KeepAnchor);
        step.insertText(m_replacement->text());
    }
    step.endEditBlock();
    m_answer->setText(tr("Replaced %n time(s)", nullptr, int(all.size())));
}

} // namespace caravan
