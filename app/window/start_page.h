// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/settings.h"

#include <QWidget>

class QVBoxLayout;

namespace caravan {

class Actions;

/// What the window shows while no project is open.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(const Actions &actions, QWidget *parent = nullptr);
    /// \a today: the day that "today" and "yesterday" are said of.
    void setRecent(const QList<RecentProject> &projects, const QDate &today);

Q_SIGNALS:
    void projectChosen(const QString &folder);

private:
    QVBoxLayout *makeChoices(const Actions &actions);
    QVBoxLayout *makePromises();

    QVBoxLayout *m_recent;
};

/// "today", "yesterday", "12 Nov", and the year where it is another one.
QString dayText(const QDate &day, const QDate &today);

} // namespace caravan
