// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/includes/cache.h"

#include "core/base/disk.h"
#include "core/base/texts.h"
#include "core/includes/wire.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QStandardPaths>

#include <algorithm>

namespace caravan::includes {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(CacheTexts);

constexpr qint64 secondsPerHour = 3600;

QByteArray sumOf(const QByteArray &bytes) { return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex(); }

QByteArray keyOf(const gitlab::Elsewhere &what) { return sumOf(QJsonDocument(wordsOf(what)).toJson(QJsonDocument::Compact)); }

QDateTime timeIn(const QJsonObject &object) { return QDateTime::fromString(object.value("fetched"_L1).toString(), Qt::ISODate); }

QJsonObject wordsOf(const QString &commit, const QString &checksum, const QDateTime &fetched)
{
    return {{u"commit"_s, commit}, {u"checksum"_s, checksum}, {u"fetched"_s, fetched.toString(Qt::ISODate)}};
}

QString entryPath(const QString &folder, const QByteArray &key) { return folder + u'/' + QString::fromLatin1(key) + u".json"_s; }
QString textPath(const QString &folder, const QString &checksum) { return folder + u'/' + checksum + u".text"_s; }

bool isSum(const QString &text) { return text.size() == 64 && gitlab::isCommitId(text); }

/// An entry as it is written down.
struct Entry {
    gitlab::Fetched file; ///< without its bytes
    QString name;
};

/// The entry in a file of JSON; nullopt where it is none.
std::optional<Entry> entryIn(const QString &path)
{
    const Result<ReadFile> file = readFile(path);
    if (!file)
        return std::nullopt;
    const QJsonObject entry = QJsonDocument::fromJson(file->bytes).object();
    gitlab::Fetched found{{}, entry.value("commit"_L1).toString(), entry.value("checksum"_L1).toString(), timeIn(entry), std::nullopt};
    if (!isSum(found.checksum) || !found.fetched.isValid())
        return std::nullopt;
    found.version = entry.value("version"_L1).toString();
    found.isByTags = entry.value("isByTags"_L1).toBool();
    const QJsonObject before = entry.value("before"_L1).toObject();
    if (!before.isEmpty()) {
        found.before = gitlab::FetchedBefore{before.value("commit"_L1).toString(), before.value("checksum"_L1).toString(), timeIn(before),
                                             before.value("isMovedTag"_L1).toBool()};
    }
    return Entry{found, entry.value("name"_L1).toString()};
}

/// The text of this sum; nullopt where it is missing, or another.
std::optional<QByteArray> textOf(const QString &folder, const QString &checksum)
{
    const Result<ReadFile> text = readFile(textPath(folder, checksum));
    return text && sumOf(text->bytes) == checksum.toLatin1() ? std::optional(text->bytes) : std::nullopt;
}

/// Notes that a file was used, once a day: it is told by the time of its entry.
void touch(const QString &path)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QFile file(path);
    if (QFileInfo(path).lastModified().daysTo(now) > 0 && file.open(QIODevice::ReadWrite))
        file.setFileTime(now, QFileDevice::FileModificationTime);
}

/// The entry of \a key on the disk; nullopt where something is missing, or is not what it says it is.
std::optional<gitlab::Fetched> readEntry(const QString &folder, const QByteArray &key)
{
    const QString path = entryPath(folder, key);
    std::optional<Entry> entry = entryIn(path);
    const std::optional<QByteArray> text = entry ? textOf(folder, entry->file.checksum) : std::nullopt;
    if (!text)
        return std::nullopt;
    touch(path);
    entry->file.bytes = *text;
    return entry->file;
}

/// The files of the cache with this end, and nothing else that may lie there.
QFileInfoList filesEnding(const QString &folder, const QString &end)
{
    QFileInfoList files = QDir(folder).entryInfoList({u'*' + end}, QDir::Files | QDir::NoSymLinks, QDir::Time);
    files.removeIf([&](const QFileInfo &file) { return !isSum(file.fileName().chopped(end.size())); });
    return files;
}

QString gitFolderOf(const QString &folder) { return folder + u"/git"_s; }

qint64 bytesBelow(const QString &folder)
{
    qint64 bytes = 0;
    for (QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDirIterator::Subdirectories); files.hasNext();) {
        files.next();
        bytes += files.fileInfo().size();
    }
    return bytes;
}

Result<Done> makeFolder(const QString &folder)
{
    if (QDir(folder).exists())
        return Done();
    if (!QDir().mkpath(folder))
        return Error{ErrorCode::ReadOnly,
                     CacheTexts::tr("The folder “%1” cannot be made, so that nothing fetched can be kept.").arg(folder), folder};
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner); // what is private stays so
    return Done();
}

} // namespace

QString Cache::usualFolder() { return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + u"/caravan/includes"_s; }

std::optional<gitlab::Fetched> Cache::find(const gitlab::Elsewhere &what) const
{
    const QByteArray key = keyOf(what);
    const auto known = m_known.constFind(key);
    if (known != m_known.constEnd())
        return *known;
    return *m_known.insert(key, readEntry(m_folder, key));
}

Result<gitlab::Fetched> Cache::keep(const gitlab::Elsewhere &what, const Arrival &arrival, const QDateTime &now)
{
    const std::optional<gitlab::Fetched> old = find(what);
    gitlab::Fetched fetched{arrival.bytes,   arrival.commit,  QString::fromLatin1(sumOf(arrival.bytes)), now.toUTC(), std::nullopt,
                            arrival.version, arrival.isByTags};
    const bool hasMoved = old && arrival.isTag && old->commit != fetched.commit;
    if (old && (hasMoved || old->checksum != fetched.checksum))
        fetched.before = gitlab::FetchedBefore{old->commit, old->checksum, old->fetched, hasMoved};
    QJsonObject entry = wordsOf(fetched.commit, fetched.checksum, fetched.fetched);
    entry.insert(u"name"_s, gitlab::shownName(what));
    if (!fetched.version.isEmpty() || fetched.isByTags) {
        entry.insert(u"version"_s, fetched.version);
        entry.insert(u"isByTags"_s, fetched.isByTags);
    }
    if (fetched.before) {
        QJsonObject before = wordsOf(fetched.before->commit, fetched.before->checksum, fetched.before->fetched);
        before.insert(u"isMovedTag"_s, hasMoved);
        entry.insert(u"before"_s, before);
    }
    if (const Result<Done> made = makeFolder(m_folder); !made)
        return made.error();
    const QByteArray key = keyOf(what);
    const Result<FileStamp> text = writeFile(textPath(m_folder, fetched.checksum), fetched.bytes);
    if (!text)
        return text.error();
    const Result<FileStamp> written = writeFile(entryPath(m_folder, key), QJsonDocument(entry).toJson());
    if (!written)
        return written.error();
    m_known.insert(key, fetched);
    return fetched;
}

QString Cache::gitFolder() const { return gitFolderOf(m_folder); }

Holding Cache::holding() const
{
    Holding holding;
    for (const QFileInfo &file : filesEnding(m_folder, u".json"_s)) {
        const std::optional<Entry> entry = entryIn(file.filePath());
        if (!entry)
            continue;
        const std::optional<QByteArray> text = textOf(m_folder, entry->file.checksum);
        holding.files.append({entry->name, entry->file.commit, entry->file.checksum, entry->file.fetched, file.lastModified().toUTC(),
                              entry->file.before, entry->file.version, text ? text->size() : 0, !text});
    }
    std::stable_sort(holding.files.begin(), holding.files.end(),
                     [](const Kept &left, const Kept &right) { return left.fetched > right.fetched; });
    holding.bytes = bytesBelow(m_folder);
    return holding;
}

Result<Cleared> Cache::clear(const QDateTime &day)
{
    Cleared cleared;
    QStringList refused;
    const auto remove = [&](const QFileInfo &file) {
        const qint64 bytes = file.size();
        if (QFile::remove(file.filePath()))
            cleared.bytes += bytes;
        else
            refused.append(file.fileName());
    };
    QSet<QString> wanted;
    for (const QFileInfo &file : filesEnding(m_folder, u".json"_s)) {
        const std::optional<Entry> entry = entryIn(file.filePath());
        if (entry && day.isValid() && file.lastModified() >= day) {
            wanted.insert(entry->file.checksum);
            continue;
        }
        remove(file);
        ++cleared.files;
    }
    for (const QFileInfo &file : filesEnding(m_folder, u".text"_s)) {
        const bool isNew = day.isValid() && file.lastModified() >= QDateTime::currentDateTime().addSecs(-secondsPerHour);
        if (!wanted.contains(file.completeBaseName()) && !isNew) // of a new one the entry may be about to be written
            remove(file);
    }
    if (!day.isValid()) {
        const qint64 bytes = bytesBelow(gitFolder());
        if (QDir(gitFolder()).removeRecursively())
            cleared.bytes += bytes;
        else
            refused.append(u"git"_s);
    }
    m_known.clear();
    if (!refused.isEmpty())
        return Error{ErrorCode::ReadOnly,
                     CacheTexts::tr("Of what was fetched, this cannot be removed from “%1”: %2").arg(m_folder, refused.join(u", "_s)),
                     m_folder};
    return cleared;
}

} // namespace caravan::includes
