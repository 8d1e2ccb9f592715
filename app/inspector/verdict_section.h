// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/inspector/section.h"

namespace caravan {

class LinkLabel;
class TextLabel;

namespace inspector {

/// What becomes of a job in the pipeline that is looked at, and why; nothing while none is chosen.
class VerdictSection : public Section
{
    Q_OBJECT

public:
    explicit VerdictSection(Document *document, QWidget *parent = nullptr);
    void present(const gitlab::Job &job) override;

private:
    TextLabel *m_event;
    TextLabel *m_title;
    LinkLabel *m_because;
    Span m_place; ///< of what decides
};

} // namespace inspector
} // namespace caravan
