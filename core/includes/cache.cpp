// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/includes/cache.h"

#include "core/base/disk.h"
#include "core/base/texts.h"
#include "core/includes/wire.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

namespace caravan::includes {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(CacheTexts);

QByteArray sumOf(const QByteArray &bytes) { return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex(); }

QByteArray keyOf(const gitlab::Elsewhere &what) { return sumOf(QJsonDocument(wordsOf(what)).toJson(QJsonDocument::Compact)); }

QDateTime timeIn(const QJsonObject &object) { return QDateTime::fromString(object.value("fetched"_L1).toString(), Qt::ISODate); }

QJsonObject wordsOf(const QString &commit, const QString &checksum, const QDateTime &fetched)
{
    return {{u"commit"_s, commit}, {u"checksum"_s, checksum}, {u"fetched"_s, fetched.toString(Qt::ISODate)}};
}

QString entryPath(const QString &folder, const QByteArray &key) { return folder + u'/' + QString::fromLatin1(key) + u".json"_s; }
QString textPath(const QString &folder, const QString &checksum) { return folder + u'/' + checksum + u".text"_s; }

/// The entry of \a key on the disk; nullopt where something is missing, or is not what it says it is.
std::optional<gitlab::Fetched> readEntry(const QString &folder, const QByteArray &key)
{
    const Result<ReadFile> file = readFile(entryPath(folder, key));
    if (!file)
        return std::nullopt;
    const QJsonObject entry = QJsonDocument::fromJson(file->bytes).object();
    gitlab::Fetched found{{}, entry.value("commit"_L1).toString(), entry.value("checksum"_L1).toString(), timeIn(entry), std::nullopt};
    if (found.checksum.size() != 64 || !gitlab::isCommitId(found.checksum) || !found.fetched.isValid())
        return std::nullopt;
    const Result<ReadFile> text = readFile(textPath(folder, found.checksum));
    if (!text || sumOf(text->bytes) != found.checksum.toLatin1())
        return std::nullopt;
    found.bytes = text->bytes;
    const QJsonObject before = entry.value("before"_L1).toObject();
    if (!before.isEmpty()) {
        found.before = gitlab::FetchedBefore{before.value("commit"_L1).toString(), before.value("checksum"_L1).toString(), timeIn(before),
                                             before.value("isMovedTag"_L1).toBool()};
    }
    return found;
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
    gitlab::Fetched fetched{arrival.bytes, arrival.commit, QString::fromLatin1(sumOf(arrival.bytes)), now.toUTC(), std::nullopt};
    const bool hasMoved = old && arrival.isTag && old->commit != fetched.commit;
    if (old && (hasMoved || old->checksum != fetched.checksum))
        fetched.before = gitlab::FetchedBefore{old->commit, old->checksum, old->fetched, hasMoved};
    QJsonObject entry = wordsOf(fetched.commit, fetched.checksum, fetched.fetched);
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

} // namespace caravan::includes
