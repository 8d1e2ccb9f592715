// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/units.h"

#include <QWidget>

#include <optional>

class QLineEdit;

namespace caravan {

class TextLabel;

namespace timeline {

/// Asks how long the scripts of a job take, in a row of its own below what is assumed of them.
class JobTimeField : public QWidget
{
    Q_OBJECT

public:
    /// \a said: what the user has told before; nullopt where it is an assumption.
    explicit JobTimeField(const QString &job, std::optional<Seconds> said, QWidget *parent = nullptr);

Q_SIGNALS:
    void given(const QString &job, double seconds);
    /// What was told before shall not count any more.
    void forgotten(const QString &job);

private:
    void open();
    void take();

    QString m_job;
    QWidget *m_row;
    QLineEdit *m_field;
    TextLabel *m_fault;
};

} // namespace timeline
} // namespace caravan
