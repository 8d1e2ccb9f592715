// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/include_watch.h"

#include "core/includes/project_files.h"

#include <QFileInfo>

#include <chrono>

using namespace Qt::StringLiterals;

namespace caravan {

namespace {

constexpr std::chrono::milliseconds restAfterWrite{150}; // programs write a file in several steps

QByteArray contentOf(const Result<QByteArray> &read)
{
    return read ? QByteArray("+") + *read : QByteArray(); // an empty file is not a missing one
}

} // namespace

IncludeWatch::IncludeWatch(QObject *parent) : QObject(parent), m_seen(std::make_shared<Seen>())
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restAfterWrite);
    const auto wait = qOverload<>(&QTimer::start);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_rest, wait);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_rest, wait);
    connect(&m_rest, &QTimer::timeout, this, &IncludeWatch::compare);
}

void IncludeWatch::forget()
{
    m_rest.stop();
    m_folder.clear();
    m_seen = std::make_shared<Seen>();
    m_followed.clear();
    if (const QStringList paths = m_watcher.files() + m_watcher.directories(); !paths.isEmpty())
        m_watcher.removePaths(paths);
}

gitlab::Files IncludeWatch::noting(const QString &folder, const std::shared_ptr<Seen> &seen)
{
    gitlab::Files files = includes::filesOf(folder);
    files.list = [list = files.list, seen] {
        seen->listed = list();
        return *seen->listed;
    };
    files.read = [read = files.read, seen](const QString &path) {
        Result<QByteArray> bytes = read(path);
        if (!seen->contents.contains(path))
            seen->contents.insert(path, contentOf(bytes));
        return bytes;
    };
    return files;
}

gitlab::Files IncludeWatch::watched(const QString &folder)
{
    m_folder = folder;
    m_seen = std::make_shared<Seen>(Seen{m_seen->contents, std::nullopt});
    return noting(folder, m_seen);
}

void IncludeWatch::add(const Seen &seen)
{
    for (auto file = seen.contents.cbegin(); file != seen.contents.cend(); ++file) {
        if (!m_seen->contents.contains(file.key()))
            m_seen->contents.insert(file.key(), *file);
    }
    if (seen.listed)
        m_seen->listed = seen.listed;
}

void IncludeWatch::follow()
{
    const QStringList read = m_seen->contents.keys();
    if (read == m_followed)
        return;
    m_followed = read;
    QStringList paths;
    const QStringList watchedNow = m_watcher.files() + m_watcher.directories();
    for (const QString &file : read) {
        const QFileInfo entry(m_folder + u'/' + file);
        // The folder too: a file that is written anew under another name and moved into place is another file.
        for (const QString &path : {entry.absoluteFilePath(), entry.absolutePath()}) {
            if (QFileInfo::exists(path) && !watchedNow.contains(path) && !paths.contains(path))
                paths.append(path);
        }
    }
    if (!paths.isEmpty())
        m_watcher.addPaths(paths);
}

void IncludeWatch::compare()
{
    const gitlab::Files files = gitlab::filesOf(m_folder);
    bool differs = false;
    for (auto file = m_seen->contents.cbegin(); file != m_seen->contents.cend() && !differs; ++file)
        differs = contentOf(files.read(file.key())) != *file;
    m_followed.clear(); // a file that was replaced is watched no longer
    follow();
    if (differs)
        Q_EMIT changed();
    Q_EMIT compared();
}

} // namespace caravan
