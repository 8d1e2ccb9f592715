// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/values/event.h"

#include <QDateTime>
#include <QList>
#include <QSettings>
#include <QString>

class QMainWindow;
class QSplitter;

namespace caravan {

/// What the look of the application follows.
enum class LookChoice { Desktop, Light, Dark };

/// A project that was opened before.
struct RecentProject {
    QString folder; ///< absolute
    QDateTime opened;
    bool operator==(const RecentProject &) const = default;
};

/// What Caravan remembers between runs. Projects are remembered here, never in the project.
class Settings
{
public:
    /// \a file: where the settings are; empty for the user's own place.
    explicit Settings(const QString &file = {});

    /// The last one first.
    QList<RecentProject> recentProjects() const;
    void addRecentProject(const QString &folder, const QDateTime &opened);
    void removeRecentProject(const QString &folder);

    LookChoice lookChoice() const;
    void setLookChoice(LookChoice choice);
    bool isHighContrast() const;
    void setHighContrast(bool isHigh);

    QString runner() const;
    void setRunner(const QString &id);
    QString scenario() const;
    void setScenario(const QString &id);

    /// The event whose pipeline was looked at last in a project that is remembered; nullopt when none was.
    std::optional<gitlab::Event> event(const QString &folder) const;
    void setEvent(const QString &folder, const std::optional<gitlab::Event> &event);

    void saveWindow(const QMainWindow &window);
    /// False when there is nothing to restore.
    bool restoreWindow(QMainWindow &window) const;
    void saveSplitter(const QSplitter &splitter);
    bool restoreSplitter(QSplitter &splitter) const;

private:
    void writeRecent(const QList<RecentProject> &projects);
    mutable QSettings m_store;
};

} // namespace caravan
