// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/inspector/section.h"
#include "app/widgets/labels.h"

class QToolButton;

namespace caravan::inspector {

/// One phase: its name, a bar, and how long it takes.
class PhaseRow : public QWidget
{
    Q_OBJECT

public:
    explicit PhaseRow(QWidget *parent = nullptr);
    /// \a fullSeconds: what the longest bar stands for.
    void present(const estimate::PhaseTime &time, double fullSeconds, const QString &value);
    QString value() const { return m_value; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    estimate::PhaseTime m_time;
    double m_fullSeconds = 0;
    QString m_value;
};

/// A list of assumptions that is opened on demand.
class AssumptionList : public QWidget
{
    Q_OBJECT

public:
    explicit AssumptionList(QWidget *parent = nullptr);
    void present(const QList<estimate::Assumption> &assumptions);

private:
    void fill(bool isOpen);

    QList<estimate::Assumption> m_assumptions;
    QToolButton *m_toggle;
    QWidget *m_list;
};

/// Where a job's time goes in the scenario that is looked at.
class TimeSection : public Section
{
    Q_OBJECT

public:
    explicit TimeSection(Document *document, QWidget *parent = nullptr);
    void present(const gitlab::Job &job) override;

private:
    TextLabel *m_failure;     ///< why the job cannot work
    TextLabel *m_reasons;     ///< why it does not start by itself, or finds no cache
    TextLabel *m_slack;       ///< whether the pipeline waits for the job, and how late it could be
    QList<PhaseRow *> m_rows; ///< one for each phase
    AssumptionList *m_assumptions;
};

} // namespace caravan::inspector
