// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/document.h"
#include "app/widgets/frames.h"

class QPushButton;

namespace caravan {

class ElidedLabel;

/// The totals of a pipeline in one line: "Pipeline: cold 8 min 12 s · warm 54 s (P90 1 min 20 s) · cache 212 MB · 3.1 Wh · 0.9 g CO₂e".
QString totalsText(const Derived &derived, estimate::Scenario scenario);
/// Ranges and assumptions behind the totals, one a line.
QString totalsDetails(const Derived &derived, estimate::Scenario scenario);

/// The line at the bottom: problems, totals, file.
class StatusLine : public Ground
{
    Q_OBJECT

public:
    explicit StatusLine(Document *document, QWidget *parent = nullptr);

Q_SIGNALS:
    void problemsRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow(Changes changes);
    void followProblems();
    void followTotals();
    void followFile();

    Document *m_document;
    QPushButton *m_problems;
    ElidedLabel *m_totals;
    ElidedLabel *m_file;
};

} // namespace caravan
