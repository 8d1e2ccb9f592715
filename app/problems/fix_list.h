// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lint/lint.h"

#include <QWidget>

class QVBoxLayout;

namespace caravan {

class DiffView;
class Document;
class SectionLabel;
class TextLabel;

/// What is said about one problem: its sentence, why it is one, and its fixes, each with the change that it would make.
class FixList : public QWidget
{
    Q_OBJECT

public:
    explicit FixList(Document *document, QWidget *parent = nullptr);
    void showFinding(const lint::Finding &finding);
    void clear();

private:
    void addFix(const lint::Fix &fix);

    Document *m_document;
    TextLabel *m_message;
    SectionLabel *m_whyTitle;
    TextLabel *m_why;
    SectionLabel *m_fixTitle;
    QWidget *m_fixes;
    QVBoxLayout *m_fixLayout;
};

} // namespace caravan
