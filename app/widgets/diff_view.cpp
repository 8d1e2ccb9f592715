// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/diff_view.h"

#include "app/theme/theme.h"
#include "app/widgets/gradual_text.h"

#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>

#include <optional>

using namespace Qt::StringLiterals;

namespace caravan {

using theme::Role;

namespace {

std::optional<Role> groundOf(const QString &line)
{
    if (line.startsWith("+++"_L1) || line.startsWith("---"_L1) || line.startsWith("@@"_L1))
        return Role::Lane;
    if (line.startsWith(u'+'))
        return Role::Added;
    if (line.startsWith(u'-'))
        return Role::Removed;
    return std::nullopt;
}

} // namespace

DiffView::DiffView(QWidget *parent) : QPlainTextEdit(parent), m_text(new GradualText(this))
{
    setReadOnly(true);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setFont(theme::font(theme::Text::Code));
    setFrameShape(QFrame::NoFrame);
    setUndoRedoEnabled(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    document()->setDocumentMargin(theme::grid);
    setAccessibleName(tr("Difference"));
}

void DiffView::setDiff(const QByteArray &unifiedDiff, const QString &whenEqual)
{
    QString text = unifiedDiff.isEmpty() ? whenEqual : QString::fromUtf8(unifiedDiff);
    text.remove(u'\r');
    m_text->change({{0, document()->characterCount() - 1, text}});
    moveCursor(QTextCursor::Start);
    verticalScrollBar()->setValue(0);
}

void DiffView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF place = blockBoundingGeometry(block).translated(contentOffset());
        if (place.top() > event->rect().bottom())
            break;
        if (const std::optional<Role> ground = groundOf(block.text()))
            painter.fillRect(QRectF(0, place.top(), viewport()->width(), place.height()), theme::color(*ground));
    }
    painter.end();
    QPlainTextEdit::paintEvent(event);
}

} // namespace caravan
