// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/difference_view.h"

#include "app/theme/theme.h"

#include <QEvent>
#include <QTextBlock>

namespace caravan::comparing {

using namespace Qt::StringLiterals;

namespace {

QString withSign(const DifferenceLine &line)
{
    switch (line.kind) {
    case DifferenceLine::Added:
        return u"+  "_s + line.text;
    case DifferenceLine::Removed:
        return u"−  "_s + line.text;
    case DifferenceLine::Gap:
        return u"   ⋯"_s;
    case DifferenceLine::Same:
        break;
    }
    return u"   "_s + line.text;
}

} // namespace

DifferenceView::DifferenceView(QWidget *parent) : QPlainTextEdit(parent)
{
    setObjectName(u"difference"_s);
    setAccessibleName(tr("What changes in the text"));
    setReadOnly(true);
    setLineWrapMode(NoWrap);
    setFrameShape(QFrame::NoFrame);
    setFont(theme::font(theme::Text::Code));
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

void DifferenceView::showDifference(const QByteArray &before, const QByteArray &after)
{
    m_lines = differenceLines(before, after);
    QStringList texts;
    for (const DifferenceLine &line : std::as_const(m_lines))
        texts.append(withSign(line));
    setPlainText(m_lines.isEmpty() ? tr("The text stays as it is.") : texts.join(u'\n'));
    paintGrounds();
}

void DifferenceView::showSentence(const QString &sentence)
{
    m_lines.clear();
    setPlainText(sentence);
    paintGrounds();
}

void DifferenceView::paintGrounds()
{
    QList<QTextEdit::ExtraSelection> grounds;
    QTextBlock block = document()->firstBlock();
    for (const DifferenceLine &line : std::as_const(m_lines)) {
        if (line.kind == DifferenceLine::Added || line.kind == DifferenceLine::Removed) {
            QTextEdit::ExtraSelection ground;
            const bool isAdded = line.kind == DifferenceLine::Added;
            ground.format.setBackground(theme::color(isAdded ? theme::Role::Added : theme::Role::Removed));
            ground.format.setProperty(QTextFormat::FullWidthSelection, true);
            ground.cursor = QTextCursor(block);
            grounds.append(ground);
        }
        block = block.next();
    }
    setExtraSelections(grounds);
}

void DifferenceView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintGrounds();
}

} // namespace caravan::comparing
