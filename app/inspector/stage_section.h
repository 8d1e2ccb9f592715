// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/inspector/section.h"

class QComboBox;

namespace caravan {

class LinkLabel;

namespace inspector {

/// The stage that a job is in, or all that are selected.
class StageSection : public Section
{
    Q_OBJECT

public:
    explicit StageSection(Document *document, QWidget *parent = nullptr);
    void present(const gitlab::Job &job) override;
    bool takesSeveral() const override { return true; }

private:
    void choose(const QString &stage);

    QComboBox *m_stage;
    LinkLabel *m_from;
    gitlab::Origin m_origin;
};

} // namespace inspector
} // namespace caravan
