// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/settings.h"

#include <QDir>
#include <QFileInfo>
#include <QMainWindow>
#include <QSplitter>
#include <QStandardPaths>

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
const QString languageKey = u"view/language"_s;
const QString runnerKey = u"estimate/runner"_s;
const QString scenarioKey = u"estimate/scenario"_s;
const QString eventsKey = u"events"_s;
const QString sourceKey = u"source"_s;
const QString branchKey = u"branch"_s;
const QString tagKey = u"tag"_s;
const QString newBranchKey = u"newBranch"_s;
const QString variablesKey = u"variables"_s;
const QString changedKey = u"changed"_s;
const QString geometryKey = u"window/geometry"_s;
const QString reopensKey = u"session/reopens"_s;
const QString sessionFolderKey = u"session/folder"_s;
const QString sessionFileKey = u"session/file"_s;
const QString sessionPageKey = u"session/page"_s;
const QString sessionJobKey = u"session/job"_s;

constexpr int panelsVersion = 1; ///< of what savePanels() writes; another one when there are other panels

QString panelsKeyOf(const QMainWindow &window) { return u"panels/"_s + window.objectName(); }

QString keyOf(const QSplitter &splitter) { return u"window/"_s + splitter.objectName(); }

/// A folder as the name of a group: it may hold no slash.
QString groupOf(const QString &folder)
{
    return QString::fromLatin1(folder.toUtf8().toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

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
    m_store(file.isEmpty() ? QSettings(QSettings::IniFormat, QSettings::UserScope, u"caravan"_s, u"caravan"_s).fileName() : file,
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
    // What is chosen in a project is forgotten with it.
    m_store.beginGroup(eventsKey);
    QStringList groups = m_store.childGroups();
    for (const RecentProject &project : projects)
        groups.removeAll(groupOf(project.folder));
    for (const QString &group : std::as_const(groups))
        m_store.remove(group);
    m_store.endGroup();
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

QString Settings::language() const { return m_store.value(languageKey).toString(); }

void Settings::setLanguage(const QString &code) { m_store.setValue(languageKey, code); }

QString Settings::runner() const { return m_store.value(runnerKey).toString(); }

void Settings::setRunner(const QString &id) { m_store.setValue(runnerKey, id); }

QString Settings::scenario() const { return m_store.value(scenarioKey).toString(); }

void Settings::setScenario(const QString &id) { m_store.setValue(scenarioKey, id); }

std::optional<gitlab::Event> Settings::event(const QString &folder) const
{
    const QString group = eventsKey + u'/' + groupOf(folder) + u'/';
    const auto text = [&](const QString &key) { return m_store.value(group + key).toString(); };
    const std::optional<gitlab::PipelineSource> source = gitlab::sourceOf(text(sourceKey));
    if (!source)
        return std::nullopt;
    gitlab::Event event;
    event.source = *source;
    event.branch = text(branchKey);
    event.tag = text(tagKey);
    event.isNewBranch = event.source == gitlab::PipelineSource::Push && m_store.value(group + newBranchKey).toBool();
    const QStringList variables = m_store.value(group + variablesKey).toStringList();
    for (const QString &variable : variables) {
        const qsizetype sign = variable.indexOf(u'=');
        if (sign > 0)
            event.variables.insert(variable.left(sign), variable.mid(sign + 1));
    }
    if (m_store.contains(group + changedKey))
        event.changed = m_store.value(group + changedKey).toStringList();
    return event;
}

void Settings::setEvent(const QString &folder, const std::optional<gitlab::Event> &event)
{
    const QString group = eventsKey + u'/' + groupOf(folder);
    m_store.remove(group);
    if (!event)
        return;
    m_store.beginGroup(group);
    m_store.setValue(sourceKey, gitlab::sourceName(event->source));
    m_store.setValue(branchKey, event->branch);
    m_store.setValue(tagKey, event->tag);
    if (event->isNewBranch)
        m_store.setValue(newBranchKey, true);
    QStringList variables;
    for (auto variable = event->variables.cbegin(); variable != event->variables.cend(); ++variable)
        variables.append(variable.key() + u'=' + variable.value());
    if (!variables.isEmpty())
        m_store.setValue(variablesKey, variables);
    if (event->changed)
        m_store.setValue(changedKey, *event->changed);
    m_store.endGroup();
}

bool Settings::reopensProject() const { return m_store.value(reopensKey, true).toBool(); }

void Settings::setReopensProject(bool reopens) { m_store.setValue(reopensKey, reopens); }

Session Settings::session() const
{
    const auto text = [this](const QString &key) { return m_store.value(key).toString(); };
    return {text(sessionFolderKey), text(sessionFileKey), text(sessionPageKey), text(sessionJobKey)};
}

void Settings::setSession(const Session &session)
{
    if (session == this->session())
        return;
    m_store.setValue(sessionFolderKey, session.folder);
    m_store.setValue(sessionFileKey, session.file);
    m_store.setValue(sessionPageKey, session.page);
    m_store.setValue(sessionJobKey, session.job);
}

QString Settings::recoveryFolder() const
{
    const QString own = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    const QString beside = QFileInfo(m_store.fileName()).absolutePath();
    // Settings of somebody else's, such as a test's, have all that belongs to them beside them.
    const bool isUsual = beside.startsWith(own);
    return (isUsual ? QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/caravan"_s : beside) + u"/unsaved"_s;
}

void Settings::savePanels(const QMainWindow &window) { m_store.setValue(panelsKeyOf(window), window.saveState(panelsVersion)); }

bool Settings::restorePanels(QMainWindow &window) const
{
    return window.restoreState(m_store.value(panelsKeyOf(window)).toByteArray(), panelsVersion);
}

void Settings::saveWindow(const QMainWindow &window) { m_store.setValue(geometryKey, window.saveGeometry()); }

bool Settings::restoreWindow(QMainWindow &window) const { return window.restoreGeometry(m_store.value(geometryKey).toByteArray()); }

void Settings::saveSplitter(const QSplitter &splitter) { m_store.setValue(keyOf(splitter), splitter.saveState()); }

bool Settings::restoreSplitter(QSplitter &splitter) const { return splitter.restoreState(m_store.value(keyOf(splitter)).toByteArray()); }

} // namespace caravan
