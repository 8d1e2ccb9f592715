// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace caravan {

/// What a file looked like when it was read; two stamps differ when somebody wrote it in between.
struct FileStamp {
    bool exists = false;
    qint64 size = 0;
    QByteArray digest; ///< BLAKE2b of the contents
    bool operator==(const FileStamp &) const = default;
};

/// A file that was read, with its stamp; what is built in has none.
struct ReadFile {
    QByteArray bytes;
    FileStamp stamp;
};

/// Reads a regular file of at most \a limit bytes. Errors: NotFound, Unreadable, Limit; the sentence names the file.
Result<ReadFile> readFile(const QString &path, qint64 limit = 20'000'000);

/// The stamp of a file as it is now; one that does not exist or cannot be read has `exists == false`.
FileStamp stampOf(const QString &path);

/// Replaces a file in one step, keeping its mode; through a symbolic link it is the target that is replaced.
/// Errors: ReadOnly, and ChangedOnDisk when \a expected is not null and the file no longer has that stamp.
Result<FileStamp> writeFile(const QString &path, const QByteArray &bytes, const FileStamp *expected = nullptr);

} // namespace caravan
