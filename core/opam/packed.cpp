// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/opam/packed.h"

#include "core/base/late_library.h"
#include "core/base/texts.h"

#include <QFile>
#include <QFileInfo>

#include <archive.h>
#include <archive_entry.h>

#include <memory>

namespace caravan::opam {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(PackedTexts);

constinit const LateLibrary libarchive(CARAVAN_LIBARCHIVE);
// What is called of it.
CARAVAN_LATE(libarchive, archive_entry_filetype);
CARAVAN_LATE(libarchive, archive_entry_hardlink);
CARAVAN_LATE(libarchive, archive_entry_pathname);
CARAVAN_LATE(libarchive, archive_entry_size);
CARAVAN_LATE(libarchive, archive_error_string);
CARAVAN_LATE(libarchive, archive_read_data);
CARAVAN_LATE(libarchive, archive_read_free);
CARAVAN_LATE(libarchive, archive_read_new);
CARAVAN_LATE(libarchive, archive_read_next_header);
CARAVAN_LATE(libarchive, archive_read_open_filename);
CARAVAN_LATE(libarchive, archive_read_open_memory);
CARAVAN_LATE(libarchive, archive_read_support_filter_gzip);
CARAVAN_LATE(libarchive, archive_read_support_filter_xz);
CARAVAN_LATE(libarchive, archive_read_support_format_raw);
CARAVAN_LATE(libarchive, archive_read_support_format_tar);

constexpr std::size_t blockSize = 65'536;

struct FreeArchive {
    void operator()(archive *reader) const { archive_read_free(reader); }
};
using Reader = std::unique_ptr<archive, FreeArchive>;

Error damaged(archive *reader, const QString &file)
{
    const char *why = archive_error_string(reader);
    return Error{ErrorCode::Syntax, PackedTexts::tr("The packed file is damaged: %1.").arg(QString::fromUtf8(why ? why : "?")), file};
}

Error tooMuch(qint64 limit, const QString &file)
{
    return Error{ErrorCode::Limit, PackedTexts::tr("The packed file holds more than %1 bytes, the most that Caravan unpacks.").arg(limit),
                 file};
}

/// The bytes of the entry that \a reader stands at, of which \a left may still be taken.
Result<QByteArray> bytesOf(archive *reader, qint64 &left, qint64 limit, const QString &file)
{
    QByteArray bytes;
    while (true) {
        const qsizetype size = bytes.size();
        bytes.resize(size + qsizetype(blockSize));
        const la_ssize_t got = archive_read_data(reader, bytes.data() + size, blockSize);
        if (got < 0)
            return damaged(reader, file);
        bytes.truncate(size + qsizetype(got));
        if (got == 0)
            return bytes;
        left -= got;
        if (left < 0)
            return tooMuch(limit, file);
    }
}

} // namespace

Result<QByteArray> unpacked(const QByteArray &packed, qint64 limit, const QString &file)
{
    const Reader reader(archive_read_new());
    archive_read_support_filter_xz(reader.get());
    archive_read_support_filter_gzip(reader.get());
    archive_read_support_format_raw(reader.get());
    archive_entry *entry = nullptr;
    if (archive_read_open_memory(reader.get(), packed.constData(), std::size_t(packed.size())) != ARCHIVE_OK
        || archive_read_next_header(reader.get(), &entry) != ARCHIVE_OK)
        return damaged(reader.get(), file);
    qint64 left = limit;
    return bytesOf(reader.get(), left, limit, file);
}

Result<Done> readArchive(const QString &file, qint64 limit, const std::function<bool(const QString &)> &wants,
                         const std::function<void(const QString &, const QByteArray &)> &visit)
{
    const QFileInfo info(file);
    if (!info.exists())
        return Error{ErrorCode::NotFound, PackedTexts::tr("The file does not exist."), file};
    if (!info.isFile() || !info.isReadable())
        return Error{ErrorCode::Unreadable, PackedTexts::tr("The file cannot be read."), file};
    const Reader reader(archive_read_new());
    archive_read_support_filter_gzip(reader.get());
    archive_read_support_filter_xz(reader.get());
    archive_read_support_format_tar(reader.get());
    if (archive_read_open_filename(reader.get(), QFile::encodeName(file).constData(), blockSize) != ARCHIVE_OK)
        return damaged(reader.get(), file);
    qint64 left = limit;
    while (true) {
        archive_entry *entry = nullptr;
        const int state = archive_read_next_header(reader.get(), &entry);
        if (state == ARCHIVE_EOF)
            return Done{};
        if (state < ARCHIVE_WARN)
            return damaged(reader.get(), file);
        left -= archive_entry_size(entry); // what is skipped is unpacked, too
        if (left < 0)
            return tooMuch(limit, file);
        const QString name = QString::fromUtf8(archive_entry_pathname(entry));
        if (archive_entry_filetype(entry) != AE_IFREG || archive_entry_hardlink(entry) || !wants(name))
            continue;
        const Result<QByteArray> bytes = bytesOf(reader.get(), left, limit, file);
        if (!bytes)
            return bytes.error();
        visit(name, *bytes);
    }
}

} // namespace caravan::opam
