// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/project.h"

#include <QWidget>

class QVBoxLayout;

namespace caravan {

class Document;
class ElidedLabel;

/// Facts of a project, each as one line of plain text.
QStringList projectFacts(const project::Project &project);

/// What the opened folder is: its name, its facts, and what could not be read in it.
class ProjectPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ProjectPanel(Document *document, QWidget *parent = nullptr);

private:
    void follow();
    void addLine(const QString &text, const QString &name, bool isProblem, const QString &tooltip = {});

    Document *m_document;
    ElidedLabel *m_name;
    QVBoxLayout *m_lines;
};

} // namespace caravan
