// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/recovery.h"

#include "app/document/document.h"
#include "app/widgets/pending_text.h"
#include "core/base/disk.h"

#include <QCborMap>
#include <QCborValue>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace caravan {

namespace {

constexpr int formatVersion = 1;
const QString suffix = u".unsaved"_s;
const QString lockSuffix = u".lock"_s;

// Keys of a kept file.
const QString versionKey = u"version"_s;
const QString folderKeyOfKept = u"folder"_s;
const QString fileKey = u"file"_s;
const QString textKey = u"text"_s;
const QString digestKey = u"fileDigest"_s;
const QString keptKey = u"kept"_s;
const QString fieldKey = u"field"_s;
const QString typedKey = u"typed"_s;
const QString fieldIdKey = u"fieldId"_s;
const QString jobKey = u"job"_s;

QByteArray bytesOf(const UnsavedText &unsaved)
{
    QCborMap map;
    map[versionKey] = formatVersion;
    map[folderKeyOfKept] = unsaved.folder;
    map[fileKey] = unsaved.file;
    map[textKey] = unsaved.text;
    map[digestKey] = unsaved.fileDigest;
    map[keptKey] = QCborValue(unsaved.kept);
    map[fieldKey] = unsaved.field;
    map[typedKey] = unsaved.typed;
    map[fieldIdKey] = unsaved.fieldId;
    map[jobKey] = unsaved.job;
    return QCborValue(map).toCbor();
}

std::optional<UnsavedText> unsavedOf(const QByteArray &bytes)
{
    const QCborMap map = QCborValue::fromCbor(bytes).toMap();
    if (map[versionKey].toInteger() != formatVersion || !map[textKey].isByteArray())
        return std::nullopt;
    UnsavedText unsaved{map[folderKeyOfKept].toString(), map[fileKey].toString(),    map[textKey].toByteArray(),
                        map[digestKey].toByteArray(),    map[keptKey].toDateTime(),  map[fieldKey].toString(),
                        map[typedKey].toString(),        map[fieldIdKey].toString(), map[jobKey].toString()};
    return unsaved.folder.isEmpty() ? std::nullopt : std::optional(unsaved);
}

} // namespace

/// A file that a program left which runs no more, locked as long as this lives.
struct Recovery::Entry {
    QString path;
    UnsavedText unsaved;
    std::shared_ptr<QLockFile> lock;
};

Recovery::Recovery(Document *document, const QString &place, QObject *parent) :
    QObject(parent), m_document(document), m_place(place), m_name(QUuid::createUuid().toString(QUuid::WithoutBraces)),
    m_pending(new PendingText(this)), m_work(makeWork())
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(delay);
    connect(&m_delay, &QTimer::timeout, this, &Recovery::keep);
    connect(document, &Document::changed, this, &Recovery::follow);
    connect(m_pending, &PendingText::changed, this, &Recovery::follow);
    connect(document->undoStack(), &QUndoStack::cleanChanged, this, &Recovery::follow);
}

Recovery::~Recovery()
{
    m_delay.stop();
    m_work.reset(); // waits for what is being written
    if (!m_isKept)
        QFile::remove(file());
    if (m_lock)
        m_lock->unlock();
}

Result<Done> Recovery::write(const Wanted &wanted, const Step &)
{
    if (!wanted.unsaved) {
        QFile::remove(wanted.path);
        return Done{};
    }
    const Result<FileStamp> written = writeFile(wanted.path, bytesOf(*wanted.unsaved));
    return written ? Result<Done>(Done{}) : Result<Done>(written.error());
}

std::unique_ptr<Recovery::Work> Recovery::makeWork() { return std::make_unique<Work>(&Recovery::write); }

QByteArray Recovery::digest(const QByteArray &text) { return QCryptographicHash::hash(text, QCryptographicHash::Blake2b_256); }

QString Recovery::file() const { return QDir(m_place).filePath(m_name + suffix); }

bool Recovery::hasUnsaved() const { return m_document->isOpen() && (m_document->isModified() || m_pending->isThere()); }

void Recovery::follow()
{
    if (hasUnsaved()) {
        if (!m_delay.isActive())
            m_delay.start();
        return;
    }
    giveUp();
}

void Recovery::giveUp()
{
    m_delay.stop();
    if (!m_isKept)
        return;
    m_isKept = false;
    m_work->start({file(), std::nullopt});
}

void Recovery::keep()
{
    if (!hasUnsaved())
        return;
    if (m_work->isRunning()) {
        m_delay.start(); // a slow disk is not given more than it can take
        return;
    }
    if (prepare())
        m_work->start({file(), unsavedNow()});
}

/// Makes the folder, and holds this program's file in it. False where that cannot be.
bool Recovery::prepare()
{
    if (!QDir().mkpath(m_place))
        return false;
    QFile::setPermissions(m_place, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner); // a text may hold what others are not to read
    if (!m_lock) {
        m_lock = std::make_unique<QLockFile>(file() + lockSuffix);
        m_lock->setStaleLockTime(0); // it is held as long as the program runs
        m_lock->tryLock(0);
    }
    m_isKept = true;
    return true;
}

UnsavedText Recovery::unsavedNow() const
{
    const project::Project &project = *m_document->project();
    return {
        project.folder,         project.pipelineFile, m_document->text(),   digest(m_document->savedText()), QDateTime::currentDateTime(),
        m_pending->fieldName(), m_pending->text(),    m_pending->fieldId(), m_document->selectedJob()};
}

bool Recovery::keepNow()
{
    m_delay.stop();
    m_work = makeWork(); // the old one waits for what is being written
    return !hasUnsaved() || (prepare() && write({file(), unsavedNow()}, {}));
}

QList<Recovery::Entry> Recovery::entries() const
{
    QList<Entry> entries;
    const QDir place(m_place);
    for (const QString &name : place.entryList({u'*' + suffix}, QDir::Files)) {
        const QString path = place.filePath(name);
        if (name == m_name + suffix)
            continue;
        auto lock = std::make_shared<QLockFile>(path + lockSuffix);
        lock->setStaleLockTime(0);
        if (!lock->tryLock(0))
            continue; // its program runs
        const Result<ReadFile> read = readFile(path);
        if (const std::optional<UnsavedText> unsaved = read ? unsavedOf(read->bytes) : std::nullopt)
            entries.append({path, *unsaved, lock});
    }
    std::sort(entries.begin(), entries.end(), [](const Entry &left, const Entry &right) { return left.unsaved.kept > right.unsaved.kept; });
    return entries;
}

QList<UnsavedText> Recovery::left() const
{
    QList<UnsavedText> texts;
    for (const Entry &entry : entries())
        texts.append(entry.unsaved);
    return texts;
}

std::optional<UnsavedText> Recovery::leftFor(const QString &folder) const
{
    for (const UnsavedText &unsaved : left()) {
        if (unsaved.folder == folder)
            return unsaved;
    }
    return std::nullopt;
}

void Recovery::forget(const QString &folder)
{
    for (const Entry &entry : entries()) {
        if (entry.unsaved.folder == folder)
            QFile::remove(entry.path);
    }
}

} // namespace caravan
