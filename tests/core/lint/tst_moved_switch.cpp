// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/lint/reading.h"

#include <QTest>

using namespace caravan;
using namespace Qt::StringLiterals;

/// O06, O18 and O19: each way in which moving opam's files for the cache goes wrong, told apart from the ways in which it works.
class MovedSwitchTest : public QObject
{
    Q_OBJECT

    static QByteArray job(const QByteArray &keys)
    {
        return "build:\n  image: ocaml/opam:debian-13-ocaml-5.4\n"
               "  cache:\n    key: {prefix: ocaml-5.4, files: [a.opam]}\n    paths: [_opam, _switch]\n"
            + keys;
    }

private Q_SLOTS:
    void judges_data()
    {
        QTest::addColumn<QByteArray>("keys");
        QTest::addColumn<QString>("severity"); ///< empty: no finding
        QTest::addColumn<QString>("words");    ///< of the message

        QTest::newRow("restore without guard") << QByteArray("  script:\n    - rm -rf ~/.opam\n    - mv _opam ~/.opam\n    - dune build\n  "
                                                             "after_script:\n    - mv ~/.opam _opam\n")
                                               << u"error"_s << u"every run is a first run"_s;
        QTest::newRow("restore into the old root")
            << QByteArray("  script:\n    - if [ -d _opam ]; then mv _opam ~/.opam; fi\n    - dune build\n  "
                          "after_script:\n    - mv ~/.opam _opam\n")
            << u"error"_s << u"a folder inside it"_s;
        QTest::newRow("never put back") << QByteArray(
            "  script:\n    - if [ -d _opam ]; then rm -rf ~/.opam; mv _opam ~/.opam; fi\n    - dune build\n")
                                        << u"error"_s << u"nothing puts it back"_s;
        QTest::newRow("taken away before use") << QByteArray("  script:\n    - mv ~/.opam _opam\n    - opam install dune\n") << u"error"_s
                                               << u"not been initialised"_s;
        QTest::newRow("put back in a line that is not reached")
            << QByteArray("  script:\n    - if [ -d _opam ]; then rm -rf ~/.opam; mv _opam ~/.opam; fi\n    - opam "
                          "install . --deps-only\n    - mv ~/.opam _opam\n")
            << u"error"_s << u"git refuses"_s;
        QTest::newRow("put back in a line that may not be reached")
            << QByteArray("  script:\n    - git config --global --add safe.directory '*'\n"
                          "    - if [ -d _opam ]; then rm -rf ~/.opam; mv _opam ~/.opam; fi\n    - opam install . "
                          "--deps-only\n    - mv ~/.opam _opam\n")
            << u"warning"_s << u"whenever a line fails"_s;
        QTest::newRow("used in another place") << QByteArray("  script:\n    - cp -r ~/.opam/5.4 _opam\n    - opam install dune\n")
                                               << u"warning"_s << u"another place"_s;
        QTest::newRow("everything is moved, in the right way")
            << QByteArray("  script:\n    - if [ -d _opam ]; then rm -rf ~/.opam; mv _opam ~/.opam; fi\n    - opam "
                          "install dune\n  after_script:\n    - mv ~/.opam _opam\n")
            << u"advice"_s << u"makes the cache large"_s;
        QTest::newRow("one switch is moved, in the right way")
            << QByteArray("  script:\n    - if [ -d _switch ]; then rm -rf ~/.opam/5.4; mv _switch ~/.opam/5.4; fi\n   "
                          " - opam install dune\n  after_script:\n    - mv ~/.opam/5.4 _switch\n")
            << QString() << QString();
        QTest::newRow("other files are moved") << QByteArray("  script:\n    - mv result ~/.cache\n    - cp README.md public/\n")
                                               << QString() << QString();
    }
    void judges()
    {
        QFETCH(QByteArray, keys);
        QFETCH(QString, severity);
        QFETCH(QString, words);
        const auto reading = Reading::of(job(keys));
        QVERIFY(reading);
        const auto findings = reading->lint({u"O06"_s, u"O18"_s, u"O19"_s});
        QCOMPARE(findings.size(), severity.isEmpty() ? 0 : 1);
        if (findings.isEmpty())
            return;
        QCOMPARE(lint::severityName(findings.first().severity), severity);
        QVERIFY2(findings.first().message.contains(words), qPrintable(findings.first().message));
        QCOMPARE(findings.first().why.contains(u"Cache file does not exist"_s), severity == "error"_L1);
    }

    /// Another job that writes the cache makes the restore possible.
    void otherJobsFillTheCache()
    {
        const auto reading = Reading::of(job("  script:\n    - rm -rf ~/.opam\n    - mv _opam ~/.opam\n    - dune build\n  "
                                             "after_script:\n    - mv ~/.opam _opam\n")
                                         + job("  script: [\"test -d _opam || opam switch create .\"]\n").replace("build:", "setup:"));
        QVERIFY(reading);
        for (const lint::Finding &finding : reading->lint({u"O06"_s, u"O18"_s, u"O19"_s}))
            QVERIFY2(finding.severity != lint::Severity::Error, qPrintable(finding.message));
    }
};

QTEST_GUILESS_MAIN(MovedSwitchTest)
#include "tst_moved_switch.moc"
