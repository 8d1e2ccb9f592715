// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/settings.h"

#include <QDir>
#include <QMainWindow>
#include <QSplitter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace caravan {

namespace {

constexpr int mostRecent = 8;

// Keys of the file; kept when the code changes.
const QString recentKey = u"recent"_s;
const QString folderKey = u"folder"_s;
const QString openedKey = u"opened"_s;
const QString lookKey = u"view/look"_s;
const QString contrastKey = u"view/highContrast"_s;
const QString runnerKey = u"estimate/runner"_s;
const QString scenarioKey = u"estimate/scenario"_s;
const QString geometryKey = u"window/geometry"_s;

QString keyOf(const QSplitter &splitter) { return u"window/"_s + splitter.objectName(); }

QString nameOf(LookChoice choice)
{
    switch (choice) {
    case LookChoice::Desktop:
        return u"desktop"_s;
    case LookChoice::Light:
        return u"light"_s;
    case LookChoice::Dark:
        return u"dark"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

Settings::Settings(const QString &file) :
    m_store(file.isEmpty() ? QSettings(QSettings::IniFormat, QSettings::UserScope, u"caravan"_s, u"caravan"_s).fileName()
                           : file,
            QSettings::IniFormat)
{
}

QList<RecentProject> Settings::recentProjects() const
{
    QList<RecentProject> projects;
    const int count = m_store.beginReadArray(recentKey);
    for (int i = 0; i < std::min(count, mostRecent); ++i) {
        m_store.setArrayIndex(i);
        const RecentProject project{m_store.value(folderKey).toString(), m_store.value(openedKey).toDateTime()};
        if (QDir::isAbsolutePath(project.folder))
            projects.append(project);
    }
    m_store.endArray();
    return projects;
}

void Settings::addRecentProject(const QString &folder, const QDateTime &opened)
{
    QList<RecentProject> projects = recentProjects();
    projects.removeIf([&folder](const RecentProject &project) { return project.folder == folder; });
    projects.prepend({folder, opened});
    writeRecent(projects.mid(0, mostRecent));
}

void Settings::removeRecentProject(const QString &folder)
{
    QList<RecentProject> projects = recentProjects();
    projects.removeIf([&folder](const RecentProject &project) { return project.folder == folder; });
    writeRecent(projects);
}

void Settings::writeRecent(const QList<RecentProject> &projects)
{
    m_store.remove(recentKey);
    m_store.beginWriteArray(recentKey, int(projects.size()));
    for (int i = 0; i < projects.size(); ++i) {
        m_store.setArrayIndex(i);
        m_store.setValue(folderKey, projects[i].folder);
        m_store.setValue(openedKey, projects[i].opened);
    }
    m_store.endArray();
}

LookChoice Settings::lookChoice() const
{
    const QString name = m_store.value(lookKey).toString();
    for (const LookChoice choice : {LookChoice::Light, LookChoice::Dark}) {
        if (name == nameOf(choice))
            return choice;
    }
    return LookChoice::Desktop;
}

void Settings::setLookChoice(LookChoice choice) { m_store.setValue(lookKey, nameOf(choice)); }

bool Settings::isHighContrast() const { return m_store.value(contrastKey).toBool(); }

void Settings::setHighContrast(bool isHigh) { m_store.setValue(contrastKey, isHigh); }

QString Settings::runner() const { return m_store.value(runnerKey).toString(); }

void Settings::setRunner(const QString &id) { m_store.setValue(runnerKey, id); }

QString Settings::scenario() const { return m_store.value(scenarioKey).toString(); }

void Settings::setScenario(const QString &id) { m_store.setValue(scenarioKey, id); }

void Settings::saveWindow(const QMainWindow &window) { m_store.setValue(geometryKey, window.saveGeometry()); }

bool Settings::restoreWindow(QMainWindow &window) const
{
    return window.restoreGeometry(m_store.value(geometryKey).toByteArray());
}

void Settings::saveSplitter(const QSplitter &splitter) { m_store.setValue(keyOf(splitter), splitter.saveState()); }

bool Settings::restoreSplitter(QSplitter &splitter) const
{
    return splitter.restoreState(m_store.value(keyOf(splitter)).toByteArray());
}

} // namespace caravan
