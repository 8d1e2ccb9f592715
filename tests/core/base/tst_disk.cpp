// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/disk.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace caravan;
using namespace Qt::StringLiterals;

/// Reading and saving: nothing is lost, whatever has happened to the file in the meantime.
class DiskTest : public QObject
{
    Q_OBJECT

    static void put(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    static QByteArray get(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(unreadable)");
    }

    QTemporaryDir m_dir;
    QString path(QLatin1StringView name) const { return m_dir.filePath(name); }

private Q_SLOTS:
    void readsBytesAsTheyAre()
    {
        const QByteArray bytes("\xEF\xBB\xBFstages:\r\n\0x", 14);
        put(path("read.yml"_L1), bytes);
        const auto read = readFile(path("read.yml"_L1));
        QVERIFY(read);
        QCOMPARE(read->bytes, bytes);
        QCOMPARE(read->stamp, stampOf(path("read.yml"_L1)));
    }

    void refusesWhatIsNoFile()
    {
        QCOMPARE(readFile(path("nowhere"_L1)).error().code, ErrorCode::NotFound);
        QCOMPARE(readFile(m_dir.path()).error().code, ErrorCode::Unreadable);
        QVERIFY(QFile::link(path("nowhere"_L1), path("dangling"_L1)));
        QCOMPARE(readFile(path("dangling"_L1)).error().code, ErrorCode::NotFound);
        QCOMPARE(readFile(u"/dev/zero"_s).error().code, ErrorCode::Unreadable);
        QVERIFY(readFile(path("nowhere"_L1)).error().toString().contains(path("nowhere"_L1)));
    }

    void stopsAtTheLimit()
    {
        put(path("large"_L1), QByteArray(101, 'x'));
        QCOMPARE(readFile(path("large"_L1), 100).error().code, ErrorCode::Limit);
        QVERIFY(readFile(path("large"_L1), 101));
    }

    void savesAndKeepsTheMode()
    {
        put(path("mode"_L1), "old");
        const auto mode = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadGroup;
        QVERIFY(QFile::setPermissions(path("mode"_L1), mode));
        const FileStamp before = stampOf(path("mode"_L1));
        const auto written = writeFile(path("mode"_L1), "new", &before);
        QVERIFY(written);
        QCOMPARE(get(path("mode"_L1)), "new");
        QCOMPARE(*written, stampOf(path("mode"_L1)));
        QCOMPARE(QFileInfo(path("mode"_L1)).permissions()
                     & (QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther
                        | QFile::WriteOther),
                 mode);
    }

    void makesANewFile()
    {
        const FileStamp absent;
        QVERIFY(writeFile(path("made"_L1), "text", &absent));
        QCOMPARE(get(path("made"_L1)), "text");
        QCOMPARE(writeFile(path("made"_L1), "again", &absent).error().code, ErrorCode::ChangedOnDisk);
        QCOMPARE(get(path("made"_L1)), "text");
    }

    void followsSymbolicLinks()
    {
        put(path("target"_L1), "old");
        QVERIFY(QFile::link(path("target"_L1), path("first"_L1)));
        QVERIFY(QFile::link(path("first"_L1), path("second"_L1)));
        QVERIFY(writeFile(path("second"_L1), "new"));
        QCOMPARE(get(path("target"_L1)), "new");
        QVERIFY(QFileInfo(path("second"_L1)).isSymLink());
        QVERIFY(QFileInfo(path("first"_L1)).isSymLink());

        QVERIFY(QFile::link(path("round"_L1), path("again"_L1)));
        QVERIFY(QFile::link(path("again"_L1), path("round"_L1)));
        QCOMPARE(writeFile(path("round"_L1), "x").error().code, ErrorCode::Unreadable);
    }

    void refusesAFileThatChanged()
    {
        put(path("changed"_L1), "one");
        const FileStamp before = stampOf(path("changed"_L1));
        put(path("changed"_L1), "two"); // same size, perhaps in the same second
        const auto written = writeFile(path("changed"_L1), "mine", &before);
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::ChangedOnDisk);
        QCOMPARE(get(path("changed"_L1)), "two");
        QVERIFY(writeFile(path("changed"_L1), "mine"));
        QVERIFY(QFile::remove(path("changed"_L1)));
        QCOMPARE(writeFile(path("changed"_L1), "mine", &before).error().code, ErrorCode::ChangedOnDisk);
    }

    /// Also for root, whom the system would let write it.
    void refusesAReadOnlyFile()
    {
        put(path("locked"_L1), "old");
        QVERIFY(QFile::setPermissions(path("locked"_L1), QFile::ReadOwner | QFile::ReadGroup));
        const auto written = writeFile(path("locked"_L1), "new");
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::ReadOnly);
        QVERIFY(!written.error().hint.isEmpty());
        QCOMPARE(get(path("locked"_L1)), "old");
    }

    void refusesAReadOnlyFolder()
    {
        QVERIFY(QDir(m_dir.path()).mkdir(u"closed"_s));
        QVERIFY(QFile::setPermissions(path("closed"_L1), QFile::ReadOwner | QFile::ExeOwner));
        const auto written = writeFile(path("closed/file"_L1), "new");
        QVERIFY(QFile::setPermissions(path("closed"_L1), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::ReadOnly);
        QCOMPARE(writeFile(path("missing/file"_L1), "new").error().code, ErrorCode::NotFound);
        QCOMPARE(writeFile(m_dir.path(), "new").error().code, ErrorCode::ReadOnly);
    }
};

QTEST_GUILESS_MAIN(DiskTest)
#include "tst_disk.moc"
