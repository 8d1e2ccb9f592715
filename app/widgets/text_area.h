// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/text_field.h"

namespace caravan {

/// A field of a few lines in the look of a line edit; Tab leaves it.
class TextArea : public TextField
{
    Q_OBJECT

public:
    /// \a lines: how many are seen.
    explicit TextArea(int lines, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
};

} // namespace caravan
