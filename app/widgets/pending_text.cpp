// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/pending_text.h"

#include <QApplication>
#include <QPointer>
#include <QWidget>

namespace caravan {

void commitPendingText()
{
    const QPointer<QWidget> field = QApplication::focusWidget();
    // Where no text can be typed none is pending; the focus of other widgets is shown, and is not to flicker.
    if (!field || !field->testAttribute(Qt::WA_InputMethodEnabled))
        return;
    const QPointer<QWidget> window = field->window();
    field->clearFocus();
    if (field && window && field->isVisible() && !window->focusWidget())
        field->setFocus(Qt::OtherFocusReason);
}

} // namespace caravan
