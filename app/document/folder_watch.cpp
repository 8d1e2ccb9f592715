// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/folder_watch.h"

#include "app/document/background.h"
#include "core/estimate/facts/own_facts.h"
#include "core/recipes/catalogue.h"

#include <QDir>
#include <QFileInfo>

#include <chrono>

using namespace Qt::StringLiterals;

namespace caravan {

namespace {

constexpr std::chrono::milliseconds quietTime{250}; // git and package managers write much in a row
constexpr qsizetype mostFolders = 200;              // what changes deeper is seen when the window is next looked at

/// The folder and those in it, those nearest first; none that are built or hidden.
QStringList foldersOf(const QString &root)
{
    QStringList folders{root};
    for (qsizetype i = 0; i < folders.size() && folders.size() < mostFolders; ++i) {
        const QDir folder(folders[i]);
        for (const QString &name : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDir::Name)) {
            if (!name.startsWith(u'_') && name != "node_modules"_L1)
                folders.append(folder.filePath(name));
        }
    }
    return folders.mid(0, mostFolders);
}

/// Where git keeps what it knows of the repository that \a folder lies in: in a linked work tree, its own part and the common one.
QStringList gitFoldersOf(const QString &folder)
{
    QDir dir(folder);
    do {
        const QFileInfo entry(dir.filePath(u".git"_s));
        if (entry.isDir())
            return {entry.absoluteFilePath()};
        const Result<ReadFile> link = readFile(entry.absoluteFilePath());
        if (link && link->bytes.startsWith("gitdir: ")) {
            const QDir own(dir.absoluteFilePath(QString::fromUtf8(link->bytes.mid(8)).trimmed()));
            const Result<ReadFile> common = readFile(own.filePath(u"commondir"_s));
            return common ? QStringList{own.path(), QDir::cleanPath(own.absoluteFilePath(QString::fromUtf8(common->bytes).trimmed()))}
                          : QStringList{own.path()};
        }
    } while (dir.cdUp());
    return {};
}

QStringList filesOfFacts(const project::Project &project)
{
    const QDir root(project.folder);
    QStringList files{project.pipelineFile};
    for (const QString &name : {u"dune-project"_s, u".ocamlformat"_s, u".caravan.yml"_s, u"Dockerfile"_s})
        files.append(root.filePath(name));
    for (const opam::OpamFile &file : project.opamFiles)
        files.append(root.filePath(file.file));
    for (const QString &file :
         project.lockFiles + project.unreadOpamFiles + QStringList{u"dune-workspace"_s, u"esy.json"_s, u"package.json"_s})
        files.append(root.filePath(file));
    for (const project::Fact &fact : project.facts)
        files.append(root.filePath(fact.file));
    files.removeDuplicates();
    return files;
}

/// What the user says outside of the project, and the folder where that comes to be.
QStringList filesOfUser()
{
    const QString figures = estimate::ownFactsFile();
    return {QFileInfo(figures).path(), figures, recipes::Catalogue::imagesFile(), project::statementsFile()};
}

} // namespace

class FolderWatch::Look : public Background<FolderQuestion, FolderLook>
{
public:
    Look() : Background([](const FolderQuestion &question, const Step &) { return lookAt(question); }) { }
};

FolderWatch::FolderWatch(QObject *parent) : QObject(parent), m_look(std::make_unique<Look>())
{
    connect(m_look.get(), &BackgroundWork::finished, this, &FolderWatch::looked);
    m_rest.setSingleShot(true);
    m_rest.setInterval(quietTime);
    const auto wait = qOverload<>(&QTimer::start);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_rest, wait);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_rest, wait);
    connect(&m_rest, &QTimer::timeout, this, &FolderWatch::stirred);
}

FolderWatch::~FolderWatch() = default;

void FolderWatch::look(const FolderQuestion &question) { m_look->start(question); }

const FolderLook &FolderWatch::seen() const { return m_look->value(); }

void FolderWatch::follow(const project::Project *project)
{
    const QString folder = project ? project->folder : QString();
    if (folder != m_folder) {
        m_rest.stop();
        m_look->cancel();
    }
    m_folder = folder;
    QStringList wanted;
    if (project)
        wanted = foldersOf(project->folder) + gitFoldersOf(project->folder) + filesOfFacts(*project) + filesOfUser();
    wanted.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    wanted.removeDuplicates();
    QStringList gone = m_watcher.files() + m_watcher.directories();
    QStringList added = wanted;
    gone.removeIf([&wanted](const QString &path) { return wanted.contains(path); });
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    added.removeIf([&watched](const QString &path) { return watched.contains(path); });
    if (!gone.isEmpty())
        m_watcher.removePaths(gone);
    if (!added.isEmpty())
        m_watcher.addPaths(added);
}

} // namespace caravan
