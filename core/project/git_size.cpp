// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/git_size.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace caravan::project {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostFiles = 300'000; ///< of an index
constexpr int mostPacks = 2'000;
constexpr int mostLooseFolders = 256;
constexpr qsizetype mostTags = 100'000;
constexpr qint64 mostPointerBytes = 1024; ///< a pointer of Git LFS has fewer, by its specification
constexpr qint64 mostAttributes = 1'000'000;

/// The packs below \a folder.
double packsBelow(const QString &folder)
{
    double bytes = 0;
    int packs = 0;
    QDirIterator files(folder, {u"*.pack"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext() && packs++ < mostPacks) {
        files.next();
        bytes += double(files.fileInfo().size());
    }
    return bytes;
}

/// Objects that are in no pack: what was committed here since git packed last.
double looseBytes(const QDir &objects)
{
    double bytes = 0;
    const QStringList folders = objects.entryList({u"[0-9a-f][0-9a-f]"_s}, QDir::Dirs).mid(0, mostLooseFolders);
    for (const QString &folder : folders) {
        const QFileInfoList files = QDir(objects.filePath(folder)).entryInfoList(QDir::Files);
        for (const QFileInfo &file : files)
            bytes += double(file.size());
    }
    return bytes;
}

/// Whether objects are missing that a server would send: of a shallow or partial clone, or of one that borrows from another.
bool lacksObjects(const GitRepository &repository, const QDir &objects)
{
    return repository.isShallow() || !QDir(objects.filePath(u"pack"_s)).entryList({u"*.promisor"_s}, QDir::Files).isEmpty()
        || QFileInfo::exists(objects.filePath(u"info/alternates"_s));
}

bool namesLfs(const QString &attributes)
{
    QFile file(attributes);
    return file.open(QIODevice::ReadOnly) && file.read(mostAttributes).contains("filter=lfs");
}

/// The bytes that Git LFS fetches for a file of the work tree: its own, or those that the pointer in its place tells.
double lfsBytesOf(const QString &path, qint64 bytes)
{
    QFile file(path);
    if (bytes > mostPointerBytes || !file.open(QIODevice::ReadOnly))
        return double(bytes);
    const QList<QByteArray> lines = file.read(mostPointerBytes).split('\n');
    if (lines.constFirst().startsWith("version https://git-lfs")) {
        for (const QByteArray &line : lines) {
            if (line.startsWith("size "))
                return std::max(0.0, line.mid(qsizetype(std::char_traits<char>::length("size "))).toDouble());
        }
    }
    return double(bytes);
}

} // namespace

std::optional<CloneSize> sizeOf(const GitRepository &repository)
{
    const QList<IndexFile> files = repository.index(mostFiles);
    if (files.isEmpty())
        return std::nullopt;
    const QDir common(repository.commonFolder());
    const QDir objects(common.filePath(u"objects"_s));
    CloneSize size;
    if (!lacksObjects(repository, objects))
        size.packBytes = packsBelow(objects.filePath(u"pack"_s)) + looseBytes(objects);
    size.tags = int(repository.references("refs/tags/"_L1, mostTags).size());
    const QString top = repository.workTree();
    const bool hasLfs = std::any_of(files.cbegin(), files.cend(), [&](const IndexFile &file) {
        return (file.path == ".gitattributes"_L1 || file.path.endsWith("/.gitattributes"_L1)) && namesLfs(top + file.path);
    });
    for (IndexFile file : files) {
        if (file.bytes == 0) // an index that somebody made without looking at the files
            file.bytes = QFileInfo(top + file.path).size();
        if (file.isSubmodule) {
            ++size.submodules;
        } else if (hasLfs && repository.isMadeBy(file.path, "lfs")) {
            ++size.lfsFiles;
            size.lfsBytes += lfsBytesOf(top + file.path, file.bytes);
        } else {
            ++size.treeFiles;
            size.treeBytes += double(file.bytes);
        }
    }
    if (size.submodules > 0)
        size.submoduleBytes = packsBelow(common.filePath(u"modules"_s));
    return size;
}

} // namespace caravan::project
