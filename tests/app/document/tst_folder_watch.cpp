// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/facts/own_facts.h"
#include "core/estimate/facts/own_jobs.h"
#include "tests/app/opened.h"

#include <QDir>
#include <QFileInfo>
#include <QSignalSpy>
#include <QStandardPaths>

using namespace caravan;
using namespace Qt::StringLiterals;

namespace {

// Asks for a file that is not there yet.
const QByteArray pipeline = "build:\n  script: [make]\n  rules:\n    - exists: [src/made.ml]\n";

} // namespace

/// What is known of a project's folder follows what others write there.
class FolderWatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void factsFollow()
    {
        OpenedDocument opened(pipeline, smallProject());
        const Document &document = opened.document;
        QCOMPARE(document.project()->opamFiles.size(), 1);
        opened.write(u"second.opam"_s, "opam-version: \"2.0\"\n");
        QTRY_COMPARE(document.project()->opamFiles.size(), 2);
        opened.write(u"second.opam"_s, "opam-version: \"2.0\"\ndepends: [\"ocaml\" {>= \"5.2\"}]\n");
        QTRY_VERIFY(document.project()->ocamlConstraint.contains(u"5.2"_s));
        QVERIFY(QFile::remove(opened.folder.filePath(u"second.opam"_s)));
        QTRY_COMPARE(document.project()->opamFiles.size(), 1);
        opened.write(u"lib/.hidden"_s, ""); // a folder that comes
        opened.write(u".ocamlformat"_s, "version = 0.27.0\n");
        QTRY_COMPARE(document.project()->ocamlformatVersion, u"0.27.0"_s);
    }

    void gitFollows()
    {
        OpenedDocument opened(pipeline);
        const Document &document = opened.document;
        QVERIFY(!document.project()->git);
        opened.write(u".git/config"_s, "[core]\n\trepositoryformatversion = 0\n");
        QDir(opened.folder.path()).mkpath(u".git/objects"_s);
        QDir(opened.folder.path()).mkpath(u".git/refs/heads"_s);
        opened.write(u".git/HEAD"_s, "ref: refs/heads/main\n");
        QTRY_VERIFY(document.project()->git);
        QTRY_COMPARE(document.project()->git->branch, u"main"_s);
        opened.write(u".git/HEAD.lock"_s, "ref: refs/heads/work\n");
        QVERIFY(QFile::remove(opened.folder.filePath(u".git/HEAD"_s)));
        QVERIFY(QFile::rename(opened.folder.filePath(u".git/HEAD.lock"_s), opened.folder.filePath(u".git/HEAD"_s)));
        QTRY_COMPARE(document.project()->git->branch, u"work"_s);
    }

    /// Names of files count only where something asks for them.
    void rulesFollowTheFilesThatAreThere()
    {
        OpenedDocument opened(pipeline, {{u"src/a.ml"_s, "let a = 1\n"}});
        opened.document.outlook().setEvent(gitlab::Event{});
        QCOMPARE(opened.document.derived().verdicts->includedCount(), 0);
        opened.write(u"src/made.ml"_s, "let b = 2\n");
        QTRY_COMPARE(opened.document.derived().verdicts->includedCount(), 1);
        QVERIFY(!opened.document.isModified());
    }

    void settingsFollow()
    {
        OpenedDocument opened("build:\n  image: ocaml/opam\n  script: [opam install . --deps-only]\n", smallProject());
        const auto findings = [&] { return opened.document.derived().findings.size(); };
        const auto before = findings();
        QVERIFY(before > 0);
        opened.write(u".caravan.yml"_s,
                     "lint:\n  severity:\n    " + opened.document.derived().findings.constFirst().rule.toUtf8() + ": off\n");
        QTRY_VERIFY(findings() < before);
    }

    /// What the user says of the times of jobs, in a file outside of the project.
    void figuresOfTheUserFollow()
    {
        QStandardPaths::setTestModeEnabled(true);
        const QString file = estimate::ownFactsFile();
        QFile::remove(file);
        QDir().mkpath(QFileInfo(file).path());
        OpenedDocument opened(pipeline, smallProject());
        QVERIFY(opened.document.knowledge().facts.jobFigures.isEmpty());
        estimate::JobFigure figure;
        figure.job = u"build"_s;
        figure.seconds = 500;
        QVERIFY(estimate::rememberJobFigure(figure));
        QTRY_COMPARE(opened.document.knowledge().facts.jobFigures.size(), 1);
        figure.seconds = 600;
        QVERIFY(estimate::rememberJobFigure(figure));
        QTRY_COMPARE(opened.document.knowledge().facts.jobFigures.value(0).seconds, 600.0);
        QVERIFY(estimate::forgetJobFigure(figure));
        QTRY_VERIFY(opened.document.knowledge().facts.jobFigures.isEmpty());
        QVERIFY(!opened.document.isModified());
        QFile::remove(file);
        QStandardPaths::setTestModeEnabled(false);
    }

    /// What says the same as before is no change: nothing is derived, nobody is told.
    void whatIsTheSameIsNotTold()
    {
        OpenedDocument opened("build:\n  script: [make]\n", smallProject());
        QSignalSpy changed(&opened.document, &Document::changed);
        QSignalSpy stirred(&opened.document, &Document::folderStirred);
        opened.write(u"demo.opam"_s, smallProject().value(u"demo.opam"_s));
        QTRY_COMPARE(stirred.count(), 1);
        opened.write(u"notes.txt"_s, "anything\n");
        QTRY_COMPARE(stirred.count(), 2);
        QVERIFY(opened.document.save());
        QTest::qWait(600);             // longer than the rest, and a look at so small a folder
        QVERIFY(changed.count() <= 1); // the save
        for (const QList<QVariant> &arguments : std::as_const(changed))
            QVERIFY(!(arguments.constFirst().value<Changes>() & (Changes(Change::Project) | Change::Derived)));
    }

    void aProjectThatIsClosedIsNotFollowed()
    {
        OpenedDocument opened(pipeline, smallProject());
        opened.write(u"second.opam"_s, "opam-version: \"2.0\"\n");
        opened.document.close();
        QSignalSpy changed(&opened.document, &Document::changed);
        QTest::qWait(600);
        QCOMPARE(changed.count(), 0);
        QVERIFY(!opened.document.project());
    }
};

QTEST_MAIN(FolderWatchTest)
#include "tst_folder_watch.moc"
