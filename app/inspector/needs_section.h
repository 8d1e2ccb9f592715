// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/inspector/section.h"

class QMenu;
class QToolButton;

namespace caravan {

class TextLabel;

namespace inspector {

/// The jobs that a job waits for.
class NeedsSection : public Section
{
    Q_OBJECT

public:
    explicit NeedsSection(Document *document, QWidget *parent = nullptr);
    void present(const gitlab::Job &job) override;

private:
    void openMenu();
    void fillMenu();

    QString m_job;
    QStringList m_needs;
    QWidget *m_chips;
    QToolButton *m_add;
    QMenu *m_menu;
    TextLabel *m_sentence;
};

} // namespace inspector
} // namespace caravan
