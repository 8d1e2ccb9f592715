// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/disk.h"

#include "core/base/texts.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace caravan {

namespace {

CARAVAN_TEXTS(DiskTexts);

/// As many symbolic links as Linux itself follows for one path.
constexpr int maxLinks = 40;

/// Whether a file or folder may be written: by this user, and by anybody at all according to its mode.
/// The second matters to root, whom the system lets write everything.
bool isWritable(const QFileInfo &entry)
{
    return entry.isWritable() && (entry.permissions() & (QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther));
}

/// The file that \a path stands for: the end of its chain of symbolic links, which need not exist yet.
Result<QString> linkTarget(const QString &path)
{
    QString target = QFileInfo(path).absoluteFilePath();
    for (int i = 0; i < maxLinks; ++i) {
        const QFileInfo entry(target);
        if (!entry.isSymLink())
            return target;
        target = entry.symLinkTarget();
    }
    return Error{ErrorCode::Unreadable, DiskTexts::tr("The symbolic link leads to itself."), path};
}

/// Gives the file that will replace \a path the owner, group and mode that \a path has, as far as this user may.
void keepOwnerAndMode(QSaveFile &file, const QString &path)
{
#ifdef Q_OS_UNIX
    struct stat old;
    if (::stat(QFile::encodeName(path).constData(), &old) != 0)
        return; // a new file: the user's own, with the user's umask
    if ((old.st_uid != ::geteuid() || old.st_gid != ::getegid()) && ::fchown(file.handle(), old.st_uid, old.st_gid) != 0)
        return; // somebody else's file; its mode was meant for its owner, QSaveFile has kept what it can
    ::fchmod(file.handle(), old.st_mode & 07777);
#else
    file.setPermissions(QFileInfo(path).permissions());
#endif
}

FileStamp stampOfBytes(const QByteArray &bytes)
{
    return {true, bytes.size(), QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_256)};
}

} // namespace

Result<ReadFile> readFile(const QString &path, qint64 limit)
{
    const QFileInfo entry(path);
    if (!entry.exists()) {
        if (entry.isSymLink())
            return Error{ErrorCode::NotFound, DiskTexts::tr("The symbolic link leads to a file that does not exist."), path};
        return Error{ErrorCode::NotFound, DiskTexts::tr("The file does not exist."), path};
    }
    if (entry.isDir())
        return Error{ErrorCode::Unreadable, DiskTexts::tr("This is a folder, not a file."), path};
    if (!entry.isFile())
        return Error{ErrorCode::Unreadable, DiskTexts::tr("This is a device or a pipe, not a regular file."), path};

    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::Unreadable,
                     DiskTexts::tr("The file cannot be read: %1").arg(file.errorString()),
                     path,
                     0,
                     0,
                     DiskTexts::tr("Check its permissions.")};
    }
    ReadFile result;
    result.bytes = file.read(limit + 1);
    if (file.error() != QFileDevice::NoError)
        return Error{ErrorCode::Unreadable, DiskTexts::tr("The file cannot be read: %1").arg(file.errorString()), path};
    if (result.bytes.size() > limit) {
        return Error{ErrorCode::Limit,
                     DiskTexts::tr("The file is larger than %1 bytes, the most that Caravan reads.").arg(limit),
                     path,
                     0,
                     0,
                     DiskTexts::tr("Divide it into smaller files.")};
    }
    if (!path.startsWith(u':')) // what is built in stays as it is
        result.stamp = stampOfBytes(result.bytes);
    return result;
}

FileStamp stampOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return {};
    return {true, file.size(), hash.result()};
}

Result<FileStamp> writeFile(const QString &path, const QByteArray &bytes, const FileStamp *expected)
{
    const Result<QString> target = linkTarget(path);
    if (!target)
        return target.error();
    const QFileInfo entry(*target);
    const QFileInfo folder(entry.absolutePath());
    if (entry.exists() && !entry.isFile())
        return Error{ErrorCode::ReadOnly, DiskTexts::tr("This is not a regular file, so it cannot be saved to."), path};
    if (entry.exists() && !isWritable(entry)) {
        return Error{ErrorCode::ReadOnly,
                     DiskTexts::tr("The file is read-only."),
                     path,
                     0,
                     0,
                     DiskTexts::tr("Make it writable, or save under another name.")};
    }
    if (!folder.isDir())
        return Error{ErrorCode::NotFound, DiskTexts::tr("The folder %1 does not exist.").arg(folder.filePath()), path};
    if (!isWritable(folder)) {
        return Error{ErrorCode::ReadOnly,
                     DiskTexts::tr("The folder %1 is read-only.").arg(folder.filePath()),
                     path,
                     0,
                     0,
                     DiskTexts::tr("Make it writable, or save into another folder.")};
    }

    QSaveFile file(*target);
    if (!file.open(QIODevice::WriteOnly))
        return Error{ErrorCode::ReadOnly, DiskTexts::tr("The file cannot be written: %1").arg(file.errorString()), path};
    file.write(bytes);
    keepOwnerAndMode(file, *target);
    // Compared as late as can be: whatever is written by others after this line and before the next is lost.
    if (expected && !(stampOf(*target) == *expected)) {
        file.cancelWriting();
        return Error{ErrorCode::ChangedOnDisk,
                     expected->exists ? DiskTexts::tr("The file was changed or removed by another program since it was read.")
                                      : DiskTexts::tr("Another program has made this file in the meantime."),
                     path,
                     0,
                     0,
                     DiskTexts::tr("Reload it, or save under another name; nothing was written.")};
    }
    if (!file.commit())
        return Error{ErrorCode::ReadOnly, DiskTexts::tr("The file cannot be written: %1").arg(file.errorString()), path};
    return stampOfBytes(bytes);
}

} // namespace caravan
