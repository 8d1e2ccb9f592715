// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/include_watch.h"
#include "tests/app/opened.h"

#include <QSignalSpy>

using namespace caravan;
using namespace Qt::StringLiterals;

/// Which writes to included files are told.
class IncludeWatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWriteThatChangesNothingIsNotTold()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"ci/base.yml"_s);
        writeBytes(path, "a: 1\n");
        IncludeWatch watch;
        read(watch, folder);
        const QSignalSpy changed(&watch, &IncludeWatch::changed);
        const QSignalSpy compared(&watch, &IncludeWatch::compared);
        writeBytes(path, "a: 1\n");
        QTRY_COMPARE(compared.count(), 1);
        QCOMPARE(changed.count(), 0);
        writeBytes(path, "a: 2\n");
        QTRY_COMPARE(changed.count(), 1);
    }

    void whatIsForgottenIsNotTold()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"ci/base.yml"_s);
        writeBytes(path, "a: 1\n");
        IncludeWatch watch;
        IncludeWatch witness;
        read(watch, folder);
        read(witness, folder);
        const QSignalSpy compared(&watch, &IncludeWatch::compared);
        const QSignalSpy seen(&witness, &IncludeWatch::changed);
        watch.forget();
        writeBytes(path, "a: 2\n");
        QTRY_COMPARE(seen.count(), 1);
        QCOMPARE(compared.count(), 0);
    }

private:
    static void read(IncludeWatch &watch, const QTemporaryDir &folder)
    {
        const gitlab::Files files = watch.watched(folder.path());
        watch.begin();
        QVERIFY(files.read(u"ci/base.yml"_s));
        watch.follow();
    }
};

QTEST_GUILESS_MAIN(IncludeWatchTest)
#include "tst_include_watch.moc"
