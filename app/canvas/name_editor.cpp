// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/canvas/name_editor.h"

#include "app/theme/theme.h"
#include "app/widgets/pending_text.h"

#include <QKeyEvent>

namespace caravan::canvas {

using namespace Qt::StringLiterals;

NameEditor::NameEditor(const QString &name, const QString &accessibleName, QWidget *parent) : QLineEdit(name, parent), m_original(name)
{
    setObjectName(u"nameEditor"_s);
    setAccessibleName(accessibleName);
    setFont(theme::font(theme::Text::Heading));
    selectAll();
    markAsWaiting(this);
}

void NameEditor::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        end(Ending::Keep);
        break;
    case Qt::Key_Escape:
        end(Ending::Discard);
        break;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void NameEditor::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        end(Ending::Keep);
}

void NameEditor::end(Ending ending)
{
    if (m_hasEnded)
        return;
    m_hasEnded = true;
    const QString name = text().trimmed();
    hide();
    parentWidget()->setFocus();
    deleteLater();
    if (ending == Ending::Keep && !name.isEmpty() && name != m_original)
        Q_EMIT renamed(name);
}

} // namespace caravan::canvas
