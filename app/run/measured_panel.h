// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/run/measuring.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QTableWidget;

namespace caravan {
class TextLabel;
}

namespace caravan::running {

/// What was measured beside what was estimated, and the profile of the runner that follows from it.
class MeasuredPanel : public QWidget
{
    Q_OBJECT

public:
    explicit MeasuredPanel(QWidget *parent = nullptr);

    void present(const Measured &measured);
    /// Says \a sentence instead.
    void say(const QString &sentence);

Q_SIGNALS:
    /// The profile is to be kept under this name.
    void keepRequested(const QString &id);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fill(const compare::Calibration &calibration);
    void copy() const;

    TextLabel *m_sentence;
    QTableWidget *m_table;
    QLineEdit *m_name;
    QPushButton *m_keep;
};

} // namespace caravan::running
