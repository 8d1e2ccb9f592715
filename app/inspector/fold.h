// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/inspector/section.h"

class QToolButton;

namespace caravan {

class ElidedLabel;

namespace inspector {

/// A section that is folded until somebody wants to see it: its title with an arrow, and beside it what it says in short.
class FoldSection : public Section
{
    Q_OBJECT

public:
    FoldSection(const QString &title, const QString &name, Document *document, QWidget *parent = nullptr);
    bool isOpen() const;
    void setOpen(bool isOpen);

protected:
    /// What is below the title.
    QVBoxLayout *content() const { return m_content; }
    /// “public · 1 week”; empty for nothing to say.
    void setSummary(const QString &summary);
    /// Adds a row of a label and a field to the content; gives the row.
    QWidget *addRow(const QString &label, QWidget *field);

private:
    QToolButton *m_toggle;
    ElidedLabel *m_summary;
    QWidget *m_body;
    QVBoxLayout *m_content;
};

} // namespace inspector
} // namespace caravan
