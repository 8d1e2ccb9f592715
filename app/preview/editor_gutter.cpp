// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preview/editor_gutter.h"

#include "app/preview/code_editor.h"
#include "app/preview/folding.h"
#include "app/theme/theme.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QTextBlock>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace caravan {

using theme::Role;

namespace {

constexpr int barWidth = 3;
constexpr int fewestDigits = 3;
constexpr int foldWidth = 12;
constexpr qreal foldSide = 4; // half of a mark's longer side

void paintFoldMark(QPainter &painter, const QPointF &center, bool isFolded)
{
    QPainterPath mark;
    if (isFolded) {
        mark.moveTo(center + QPointF(-foldSide / 2, -foldSide));
        mark.lineTo(center + QPointF(foldSide / 2 + 1, 0));
        mark.lineTo(center + QPointF(-foldSide / 2, foldSide));
    } else {
        mark.moveTo(center + QPointF(-foldSide, -foldSide / 2));
        mark.lineTo(center + QPointF(0, foldSide / 2 + 1));
        mark.lineTo(center + QPointF(foldSide, -foldSide / 2));
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(mark, theme::color(isFolded ? Role::Accent : Role::Muted));
    painter.setRenderHint(QPainter::Antialiasing, false);
}

} // namespace

EditorGutter::EditorGutter(CodeEditor *editor) : QWidget(editor), m_editor(editor)
{
    setObjectName(u"lineNumbers"_s);
    setAccessibleName(tr("Line numbers"));
}

int EditorGutter::neededWidth() const
{
    const int digits = std::max(fewestDigits, int(QString::number(m_editor->blockCount()).size()));
    return barWidth + theme::grid + digits * m_editor->fontMetrics().horizontalAdvance(u'9') + foldWidth + theme::halfGrid + barWidth
        + theme::halfGrid;
}

QRectF EditorGutter::foldRect(const QRectF &row) const
{
    const qreal right = width() - theme::halfGrid - barWidth - theme::halfGrid / 2.0;
    return {right - foldWidth, row.top(), qreal(foldWidth), row.height()};
}

void EditorGutter::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.fillRect(event->rect(), theme::color(Role::Panel));
    painter.setFont(m_editor->font());
    const LineMarks &marks = m_editor->marks();
    m_editor->forEachRow(event->rect(), [&](const QTextBlock &block, const QRectF &place) {
        const int line = block.blockNumber();
        const QRectF row(0, place.top(), width(), place.height());
        painter.fillRect(row, m_editor->groundOf(line));
        if (marks.selected.contains(line))
            painter.fillRect(QRectF(0, row.top(), barWidth, row.height()), theme::color(Role::Accent));
        if (line == marks.error || marks.changed.contains(line)) {
            const Role role = line == marks.error ? Role::Bad : Role::Accent;
            painter.fillRect(QRectF(width() - barWidth - theme::halfGrid, row.top(), barWidth, row.height()), theme::color(role));
        }
        painter.setPen(theme::color(line == marks.error ? Role::Bad : Role::Muted));
        painter.drawText(QRectF(row.left(), row.top(), foldRect(row).left(), row.height()), int(Qt::AlignRight | Qt::AlignVCenter),
                         QString::number(line + 1));
        if (folding::isPossible(block))
            paintFoldMark(painter, foldRect(row).center(), folding::isFolded(block));
    });
}

int EditorGutter::lineAt(int y) const
{
    int found = -1;
    m_editor->forEachRow(rect(), [&](const QTextBlock &block, const QRectF &place) {
        if (place.top() <= y && y < place.bottom())
            found = block.blockNumber();
    });
    return found;
}

void EditorGutter::mousePressEvent(QMouseEvent *event)
{
    const QTextBlock block = m_editor->document()->findBlockByNumber(lineAt(event->pos().y()));
    if (event->button() == Qt::LeftButton && block.isValid())
        m_editor->setFolded(block.blockNumber(), !folding::isFolded(block));
}

bool EditorGutter::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int line = lineAt(help->pos().y());
        const QTextBlock block = m_editor->document()->findBlockByNumber(line);
        QString text;
        if (block.isValid() && m_editor->marks().changed.contains(line))
            text = tr("This line is other than in the file.");
        else if (block.isValid() && folding::isFolded(block))
            text = tr("Show what is folded away below this line");
        else if (block.isValid() && folding::isPossible(block))
            text = tr("Fold away what belongs to this line");
        QToolTip::showText(help->globalPos(), text, this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace caravan
