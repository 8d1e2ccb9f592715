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

/// What was looked at when the program ended.
struct Session {
    QString folder; ///< of the open project, absolute; empty: none was open
    QString file;   ///< of its pipeline, where that is another one than folders have; absolute
    QString page;   ///< the object name of its action
    QString job;    ///< that was selected
    bool operator==(const Session &) const = default;
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

    /// The code of the language that Caravan is to speak; empty: the desktop's.
    QString language() const;
    void setLanguage(const QString &code);

    QString runner() const;
    void setRunner(const QString &id);
    QString scenario() const;
    void setScenario(const QString &id);

    /// The event whose pipeline was looked at last in a project that is remembered; nullopt when none was.
    std::optional<gitlab::Event> event(const QString &folder) const;
    void setEvent(const QString &folder, const std::optional<gitlab::Event> &event);

    /// Whether the project that was open is opened again when the program starts.
    bool reopensProject() const;
    void setReopensProject(bool reopens);
    Session session() const;
    void setSession(const Session &session);
    /// The folder for what is typed and not saved.
    QString recoveryFolder() const;

    void saveWindow(const QMainWindow &window);
    /// False when there is nothing to restore.
    bool restoreWindow(QMainWindow &window) const;
    /// Which panels are shown, where, and how large; by the window's object name.
    void savePanels(const QMainWindow &window);
    bool restorePanels(QMainWindow &window) const;
    void saveSplitter(const QSplitter &splitter);
    bool restoreSplitter(QSplitter &splitter) const;

private:
    void writeRecent(const QList<RecentProject> &projects);
    mutable QSettings m_store;
};

} // namespace caravan
