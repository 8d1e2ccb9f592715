// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/canvas/name_editor.h"

#include "app/theme/theme.h"
#include "app/widgets/pending_text.h"

#include <QKeyEvent>

#include <utility>

namespace caravan::canvas {

using namespace Qt::StringLiterals;

NameEditor::NameEditor(const QString &name, const QString &accessibleName, Take take, QWidget *parent) :
    QLineEdit(name, parent), m_original(name), m_take(std::move(take))
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
        end(Ending::Leave);
}

void NameEditor::end(Ending ending)
{
    if (m_hasEnded)
        return;
    m_hasEnded = true; // a question takes the focus away
    const QString name = text().trimmed();
    const bool isOther = !name.isEmpty() && name != m_original;
    if (ending == Ending::Keep && isOther && !m_take(name)) {
        m_hasEnded = false;
        setFocus();
        return;
    }
    hide();
    parentWidget()->setFocus();
    deleteLater();
    if (ending == Ending::Leave && isOther)
        m_take(name);
}

} // namespace caravan::canvas
