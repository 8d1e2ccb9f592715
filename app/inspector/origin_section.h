// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/inspector/section.h"

namespace caravan::inspector {

class PlaceTable;

/// The origin view: what the job has, and for each keyword the line that it is written in and through what it came.
class OriginSection : public Section
{
    Q_OBJECT

public:
    explicit OriginSection(Document *document, QWidget *parent = nullptr);
    void present(const gitlab::Job &job) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    PlaceTable *m_rows;
};

} // namespace caravan::inspector
