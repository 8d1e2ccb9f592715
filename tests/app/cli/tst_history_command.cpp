// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
// `caravan-cli history`: the project's own commits replayed, as text and as JSON.
#include "app/cli/run.h"
#include "tests/history_repository.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace caravan;
using namespace caravan::cli;
using namespace caravan::tests;

class TestHistoryCommand : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString project() const { return m_folder.filePath(u"site"_s); }
    static QByteArray opamFile(const QByteArray &depends)
    {
        return "opam-version: \"2.0\"\nsynopsis: \"x\"\ndepends: [\"ocaml\" {>= \"4.14\"} \"dune\" " + depends + "]\n";
    }
    static QJsonObject json(const Output &output) { return QJsonDocument::fromJson(output.out).object(); }
    static QJsonObject strategyIn(const QJsonObject &replay, const QString &id)
    {
        for (const QJsonValue &strategy : replay[u"strategies"].toArray()) {
            if (strategy[u"id"] == id)
                return strategy.toObject();
        }
        return {};
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"git"_s).isEmpty())
            QSKIP("The git program is not installed.");
        QVERIFY(QDir().mkpath(project()));
        HistoryRepository repository(project());
        constexpr qint64 begin = 1'780'000'000;
        repository.add(
            {.time = begin,
             .files = {{u".gitlab-ci.yml"_s,
                        "test:\n  image: ocaml/opam:debian-12-ocaml-5.2\n  script:\n    - opam install . --deps-only --with-test\n"
                        "    - opam exec -- dune runtest\n"},
                       {u"dune-project"_s, "(lang dune 3.16)\n"},
                       {u"site.opam"_s, opamFile("\"yojson\"")}}});
        for (int i = 1; i < 20; ++i) {
            if (i == 10)
                repository.add({.time = begin + i * 100, .files = {{u"site.opam"_s, opamFile("\"yojson\" \"fmt\"")}}});
            else
                repository.add({.time = begin + i * 100, .files = {{u"a.ml"_s, QByteArray::number(i)}}});
        }
        HistoryRepository::Commit fix{.branch = u"fix"_s, .time = begin + 3000, .files = {{u"a.ml"_s, "fix"}}, .parent = 19};
        repository.add(fix);
        QCOMPARE(repository.write(), QByteArray());
    }

    void asJson()
    {
        const Output output = run({u"history"_s, project(), u"--json"_s, u"--runner"_s, u"gitlab.com-small"_s});
        QVERIFY2(output.exit == Exit::Fine, output.err.constData());
        const QJsonObject replay = json(output);
        QCOMPARE(replay[u"commits"].toInt(), 21);
        QVERIFY(replay[u"strategies"].toArray().size() >= 11);
        const QJsonObject local = strategyIn(replay, u"local-switch"_s);
        QCOMPARE(local[u"hits"].toInt(), 18);
        QCOMPARE(local[u"partial"].toInt(), 0);
        QCOMPARE(local[u"misses"].toInt(), 3); // the first, the other dependencies, the branch that is not protected
        const QJsonObject none = strategyIn(replay, u"image-switch"_s);
        QCOMPARE(none[u"uncached"].toInt(), 21);
        QVERIFY(local[u"totalHours"].toDouble() > 0 && local[u"totalHours"].toDouble() < none[u"totalHours"].toDouble());
        QVERIFY(local[u"co2eGrams"].toDouble() > 0);
        const QJsonObject range = local[u"totalHoursRange"].toObject();
        QVERIFY(range[u"p10"].toDouble() <= range[u"p50"].toDouble() && range[u"p50"].toDouble() <= range[u"p90"].toDouble());
        const QJsonObject hits = local[u"forecast"][u"hits"].toObject();
        QVERIFY(hits[u"p10"].toDouble() < hits[u"p90"].toDouble() && hits[u"p90"].toDouble() <= 100);
        const QJsonArray changes = replay[u"keyChanges"].toArray();
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes.at(0)[u"files"].toArray(), QJsonArray{u"site.opam"_s});
        QCOMPARE(changes.at(0)[u"commit"].toString().size(), 40);
        QCOMPARE(replay[u"branches"].toArray().size(), 2);
        QCOMPARE(replay[u"mix"][u"runs"].toInt(), 21);
    }

    void asText()
    {
        const Output output =
            run({u"history"_s, project(), u"--commits"_s, u"5"_s, u"--branch"_s, u"main"_s, u"--strategy"_s, u"local-switch"_s});
        QVERIFY2(output.exit == Exit::Fine, output.err.constData());
        QVERIFY2(output.out.contains("5 commit"), output.out.constData());
        QVERIFY(output.out.contains("Runner time (h)"));
        QVERIFY(!output.out.contains("site.opam")); // that was before
    }

    /// Each cache of the file, as the inspector tells of it: by the same replay.
    void theCachesOfTheFile()
    {
        const QString path = project() + u"/.gitlab-ci.yml"_s;
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        file.close();
        const auto write = [&](const QByteArray &text) {
            return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.flush();
        };
        QVERIFY(json(run({u"history"_s, project(), u"--json"_s}))[u"caches"].toArray().isEmpty());
        QVERIFY(write("test:\n  image: ocaml/opam:debian-12-ocaml-5.2\n  cache:\n"
                      "    - {key: {files: [site.opam], prefix: opam}, paths: [_opam]}\n    - {key: all, paths: [_build]}\n  script:\n"
                      "    - git config --global --add safe.directory \"$CI_PROJECT_DIR\"\n"
                      "    - test -d _opam || opam switch create . ocaml-base-compiler.5.2.1 --no-install --yes\n"
                      "    - opam install . --deps-only --with-test --yes\n    - opam exec -- dune runtest\n"));
        file.close();
        const QJsonArray caches = json(run({u"history"_s, project(), u"--json"_s, u"--strategy"_s, u"local-switch"_s}))[u"caches"].toArray();
        const Output text = run({u"history"_s, project(), u"--strategy"_s, u"local-switch"_s});
        QVERIFY(write(before));
        file.close();
        QCOMPARE(caches.size(), 2);
        const QJsonObject opam = caches.at(0).toObject();
        QCOMPARE(opam[u"job"].toString(), u"test"_s);
        QCOMPARE(opam[u"cache"].toInt(), 0);
        QVERIFY2(opam[u"key"].toString().contains(u"site.opam"_s), qPrintable(opam[u"key"].toString()));
        QCOMPARE(opam[u"hits"].toInt(), 18); // all but the first, the other dependencies, and the branch that is not protected
        QCOMPARE(opam[u"misses"].toInt(), 3);
        const QJsonObject hits = opam[u"forecast"][u"hits"].toObject();
        QVERIFY(hits[u"p10"].toDouble() < hits[u"p90"].toDouble() && hits[u"p90"].toDouble() <= 100);
        QCOMPARE(opam[u"forecast"][u"countedRuns"].toInt(), 21);
        QCOMPARE(caches.at(1)[u"key"].toString(), u"all"_s);
        QVERIFY2(text.out.contains("Caches of the file") && text.out.contains("site.opam"), text.out.constData());
    }

    /// `compare` weighs scenarios by this project's commits where nobody chose a mix.
    void compareTakesTheMix()
    {
        const QJsonObject counted = json(run({u"compare"_s, project(), u"--json"_s, u"--strategy"_s, u"local-switch"_s}));
        QCOMPARE(counted[u"mix"][u"runs"].toInt(), 21);
        QVERIFY(counted[u"mix"][u"shares"][u"sources"].toDouble() > 0.7);
        const QJsonObject chosen =
            json(run({u"compare"_s, project(), u"--json"_s, u"--strategy"_s, u"local-switch"_s, u"--mix"_s, u"cold=50"_s}));
        QCOMPARE(chosen[u"mix"][u"runs"].toInt(), 0);
    }

    void findings()
    {
        QCOMPARE(run({u"history"_s, project(), u"--commits"_s, u"0"_s}).exit, Exit::Usage);
        QCOMPARE(run({u"history"_s, project(), u"--commits"_s, u"many"_s}).exit, Exit::Usage);
        QCOMPARE(run({u"history"_s, project(), u"--strategy"_s, u"none"_s}).exit, Exit::Usage);
        const Output branch = run({u"history"_s, project(), u"--branch"_s, u"nowhere"_s});
        QCOMPARE(branch.exit, Exit::Usage);
        QVERIFY(branch.err.contains("nowhere"));

        const HistoryRepository repository(project());
        QCOMPARE(repository.git({u"clone"_s, u"-q"_s, u"--bare"_s, project(), m_folder.filePath(u"bare"_s)}), QByteArray());
        const Output bare = run({u"history"_s, m_folder.filePath(u"bare"_s)});
        QCOMPARE(bare.exit, Exit::Input);
        QVERIFY2(bare.err.contains("bare"), bare.err.constData());

        const QTemporaryDir plain;
        QVERIFY(QFile::copy(project() + u"/.gitlab-ci.yml"_s, plain.filePath(u".gitlab-ci.yml"_s)));
        const Output nothing = run({u"history"_s, plain.path()});
        QCOMPARE(nothing.exit, Exit::Input);
        QVERIFY2(nothing.err.contains("no git repository"), nothing.err.constData());
    }
};

QTEST_GUILESS_MAIN(TestHistoryCommand)
#include "tst_history_command.moc"
