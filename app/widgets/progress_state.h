// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QProgressBar;

namespace caravan {

/// What a page shows while its content is worked out: what is done, in one sentence, how far it is, and a way to stop it.
class ProgressState : public QWidget
{
    Q_OBJECT

public:
    /// \a name: what the work is called among the names of objects ("replay"); \a title: the same for a person ("Replaying commits").
    ProgressState(const QString &name, const QString &title, const QString &sentence, QWidget *parent = nullptr);
    /// \a done of \a total steps; a total of 0 is one that is not known yet.
    void setProgress(int done, int total);

Q_SIGNALS:
    void cancelled();

private:
    QProgressBar *m_bar;
};

} // namespace caravan
