// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/inspector/section.h"

namespace caravan {

class LinkLabel;
class TextLabel;

namespace inspector {

class PlaceTable;

/// When a job runs: what becomes of it in the pipeline that is looked at, and why; and in those that are usual.
class WhenSection : public Section
{
    Q_OBJECT

public:
    explicit WhenSection(Document *document, QWidget *parent = nullptr);
    void present(const gitlab::Job &job) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void presentVerdict(const QString &job);
    void presentUsual(const QString &job);

    QWidget *m_verdict;
    TextLabel *m_title;
    LinkLabel *m_because;
    TextLabel *m_event;
    PlaceTable *m_usual;
    Span m_place; ///< of what decides in the pipeline that is looked at
};

} // namespace inspector
} // namespace caravan
