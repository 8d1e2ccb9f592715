// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preview/line_bar.h"

#include "app/preview/code_editor.h"
#include "app/widgets/labels.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QRegularExpressionValidator>
#include <QTextBlock>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace caravan {

namespace {

constexpr int lineFieldWidth = 100;

} // namespace

LineBar::LineBar(CodeEditor *editor, QWidget *parent) :
    QWidget(parent), m_editor(editor), m_line(new QLineEdit), m_range(new ElidedLabel({}, theme::Text::Secondary, theme::Role::Muted))
{
    setObjectName(u"lineBar"_s);
    setAccessibleName(tr("Go to a line"));
    m_line->setObjectName(u"lineNumber"_s);
    m_line->setAccessibleName(tr("Number of the line"));
    m_line->setPlaceholderText(tr("Line"));
    m_line->setFixedWidth(lineFieldWidth);
    m_line->setValidator(new QRegularExpressionValidator(QRegularExpression(u"\\d{1,9}(:\\d{0,9})?"_s), m_line));
    m_line->installEventFilter(this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme::panelMargin, theme::halfGrid, theme::panelMargin, theme::halfGrid);
    row->addWidget(m_line);
    row->addWidget(m_range, 1);
    hide();
}

void LineBar::open()
{
    m_range->setText(tr("1 to %1; Enter goes there.").arg(m_editor->blockCount()));
    m_line->setText(QString::number(m_editor->textCursor().blockNumber() + 1));
    show();
    m_line->setFocus(Qt::ShortcutFocusReason);
    m_line->selectAll();
}

void LineBar::go()
{
    const QStringList parts = m_line->text().split(u':');
    const int line = std::clamp(parts.value(0).toInt(), 1, m_editor->blockCount()) - 1;
    const QTextBlock block = m_editor->document()->findBlockByNumber(line);
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + std::clamp(parts.value(1).toInt() - 1, 0, block.length() - 1));
    m_editor->setTextCursor(cursor);
    m_editor->reveal({line, line});
}

bool LineBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter || key->key() == Qt::Key_Escape) {
            if (isEnter)
                go();
            hide();
            m_editor->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace caravan
