// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/inspector/section.h"

namespace caravan::inspector {

class PlaceTable;

/// When a job runs: what becomes of it in the pipelines that are usual.
class WhenSection : public Section
{
    Q_OBJECT

public:
    explicit WhenSection(Document *document, QWidget *parent = nullptr);
    void present(const gitlab::Job &job) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    PlaceTable *m_usual;
};

} // namespace caravan::inspector
