// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/folder_walk.h"

#include "core/base/texts.h"

#include <QDir>
#include <QDirIterator>

namespace caravan::project {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(FolderWalkTexts);

constexpr int maxEntries = 20'000;

bool isSkipped(const QString &folderName)
{
    return folderName.startsWith(u'_') || folderName.startsWith(u'.') || folderName == "node_modules"_L1;
}

} // namespace

FolderListing listFolder(const QString &folder)
{
    FolderListing listing;
    const QDir root(folder);
    const QString canonicalRoot = root.canonicalPath() + u'/';
    QStringList queue = {QString()};
    int entries = 0;
    for (qsizetype next = 0; next < queue.size(); ++next) {
        const QString prefix = queue[next];
        if (const QFileInfo current(root.filePath(prefix)); !current.isReadable()) {
            listing.problems.append({ErrorCode::Unreadable, FolderWalkTexts::tr("The folder cannot be listed."), current.filePath(), 0, 0,
                                     FolderWalkTexts::tr("Check its permissions.")});
            continue;
        }
        QDirIterator it(root.filePath(prefix), QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
        QStringList files;
        QStringList folders;
        while (it.hasNext()) {
            it.next();
            if (++entries > maxEntries) {
                listing.problems.append(
                    {ErrorCode::Limit,
                     FolderWalkTexts::tr("The folder has more than %1 entries; the rest was not looked at.").arg(maxEntries), folder});
                files.sort();
                listing.files += files;
                return listing;
            }
            const QFileInfo entry = it.fileInfo();
            if (entry.isDir()) {
                if (!entry.isSymLink() && !isSkipped(entry.fileName()))
                    folders.append(prefix + entry.fileName() + u'/');
            } else if (entry.isFile() && (!entry.isSymLink() || entry.canonicalFilePath().startsWith(canonicalRoot))) {
                files.append(prefix + entry.fileName());
            }
        }
        files.sort();
        folders.sort();
        listing.files += files;
        queue += folders;
    }
    return listing;
}

} // namespace caravan::project
