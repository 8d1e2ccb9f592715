// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text_edit.h"
#include "tests/core/lint/example_projects.h"
#include "tests/pipelines.h"

#include <QFileInfo>
#include <QMap>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace caravan;
using namespace Qt::StringLiterals;

/// What fixes may not do: turn a file that GitLab accepts into one that it refuses, alone, two together or all of them; take away what
/// something may still mean; change something the second time.
class FixAllTest : public QObject
{
    Q_OBJECT

    using Errors = QMap<QString, int>; ///< by rule

    ExampleProjects m_projects;

    std::unique_ptr<Reading> read(const QByteArray &text) const { return m_projects.reading(text, {}); }

    static Errors errorsIn(const Reading &reading)
    {
        Errors errors;
        for (const lint::Finding &finding : lint::lintWithExcused(reading.context())) {
            if (finding.severity == lint::Severity::Error)
                ++errors[finding.rule];
        }
        return errors;
    }

    static bool hasMore(const Errors &after, const Errors &before)
    {
        return std::any_of(after.keyBegin(), after.keyEnd(), [&](const QString &rule) { return after.value(rule) > before.value(rule); });
    }

    /// Texts with names: the failing examples of all rules, the project's own files, and the real ones where they are.
    void addFiles()
    {
        QTest::addColumn<QByteArray>("text");
        const auto add = [](const QString &name, const QByteArray &text) { QTest::newRow(qPrintable(name)) << text; };
        for (const lint::Rule &rule : lint::rules()) {
            for (const QString &file : examplesOf(rule.id, u"fail"_s))
                add(rule.id + u'/' + file, readAll(exampleFile(rule.id, file)));
        }
        for (const QString &path : ownFixes() + test::allPipelines())
            add(QFileInfo(path).fileName(), readAll(path));
    }

    static QStringList ownFixes() { return test::pipelinesIn(QDir(QStringLiteral(CARAVAN_SOURCE_DIR "/tests/data/fixes"))); }
    static QByteArray ownFile(const QString &name)
    {
        return readAll(QStringLiteral(CARAVAN_SOURCE_DIR "/tests/data/fixes/") + name + u".yml"_s);
    }

    QByteArray mended(const QByteArray &text) const
    {
        const auto reading = read(text);
        return reading ? applied(text, lint::fixAll(reading->context())) : text;
    }

    static TextEdits inOrder(TextEdits edits)
    {
        std::sort(edits.begin(), edits.end(), [](const TextEdit &a, const TextEdit &b) { return a.span.begin < b.span.begin; });
        return edits;
    }

    /// Whether two fixes change different places.
    static bool areApart(const lint::Fix &one, const lint::Fix &other)
    {
        return std::none_of(one.edits.begin(), one.edits.end(), [&](const TextEdit &edit) {
            return std::any_of(other.edits.begin(), other.edits.end(), [&](const TextEdit &second) {
                return edit.span.begin <= second.span.end && second.span.begin <= edit.span.end;
            });
        });
    }

private Q_SLOTS:
    void allTogether_data() { addFiles(); }
    void allTogether()
    {
        QFETCH(QByteArray, text);
        const auto before = read(text);
        if (!before)
            return; // no YAML, or no pipeline
        const QByteArray once = mended(text);
        const auto after = read(once);
        QVERIFY2(after, once);
        QVERIFY2(!hasMore(errorsIn(*after), errorsIn(*before)), unifiedDiff(text, once, "before", "after") + listed(*after, after->lint()));
        const QByteArray twice = mended(once);
        QVERIFY2(twice == once, unifiedDiff(once, twice, "once", "twice").constData());
    }

    /// It says how much is settled, more and more up to all, and gives what it has when it is told to stop.
    void itSaysHowFarItIs()
    {
        const auto reading = read("stages: [a, unused]\n.nobody: {script: [false]}\nbuild:\n  stage: a\n  script: [make]\n");
        QVERIFY(reading);
        QList<std::pair<int, int>> steps;
        const TextEdits all = lint::fixAll(reading->context(), {}, [&](int done, int total) {
            steps.append({done, total});
            return true;
        });
        QVERIFY(!all.isEmpty());
        QVERIFY(steps.size() > 1);
        QCOMPARE(steps.constFirst().first, 0);
        QVERIFY(std::is_sorted(steps.cbegin(), steps.cend()));
        QCOMPARE(steps.constLast().first, steps.constLast().second);
        const TextEdits some = lint::fixAll(reading->context(), {}, [](int done, int) { return done < 1; });
        QVERIFY(!some.isEmpty() && some != all);
        QVERIFY(lint::fixAll(reading->context(), {}, [](int, int) { return false; }).isEmpty());
    }

    /// Of a file without errors no fix makes one with errors, and neither do two of them.
    void inPairs_data() { addFiles(); }
    void inPairs()
    {
        QFETCH(QByteArray, text);
        const auto before = read(text);
        if (!before || !errorsIn(*before).isEmpty())
            return;
        QList<lint::Fix> fixes;
        for (const lint::Finding &finding : before->lint())
            fixes += finding.fixes;
        QList<TextEdits> changes;
        for (const lint::Fix &fix : std::as_const(fixes))
            changes += fix.edits;
        constexpr qsizetype mostPairs = 40;
        QRandomGenerator random(quint32(text.size()));
        for (qsizetype i = 0; fixes.size() > 1 && i < mostPairs; ++i) {
            const lint::Fix &one = fixes.at(random.bounded(fixes.size()));
            const lint::Fix &other = fixes.at(random.bounded(fixes.size()));
            if (areApart(one, other))
                changes += inOrder(one.edits + other.edits);
        }
        for (const TextEdits &edits : std::as_const(changes)) {
            const QByteArray changed = applied(text, edits);
            const auto after = read(changed);
            QVERIFY2(after && errorsIn(*after).isEmpty(),
                     unifiedDiff(text, changed, "before", "after") + (after ? listed(*after, after->lint()) : QByteArray()));
        }
    }

    void nothingThatIsMeantGoes_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArrayList>("kept");
        const auto row = [](const char *file, const QByteArrayList &kept) { QTest::newRow(file) << QString::fromLatin1(file) << kept; };
        row("template-behind-a-merge-key", {".slow:", "[lint]", ".fast:"});
        row("template-under-a-misspelt-reference", {".setup:"});
        row("template-under-a-misspelt-key", {".base:\n", "extends: .base"});
        row("template-under-an-unknown-key", {".base:\n"});
        row("stage-of-a-template", {"[build, lint, test]"});
    }
    void nothingThatIsMeantGoes()
    {
        QFETCH(QString, file);
        QFETCH(QByteArrayList, kept);
        const QByteArray text = ownFile(file);
        const QByteArray after = mended(text);
        for (const QByteArray &part : std::as_const(kept))
            QVERIFY2(after.contains(part), unifiedDiff(text, after, "before", "after").constData());
    }

    /// A name that makes another error is not written.
    void noErrorForAnother()
    {
        const QByteArray text = ownFile(u"need-of-a-later-job"_s);
        QVERIFY(text.contains("needs: [publsh]"));
        QVERIFY(mended(text).contains("needs: [publsh]"));
    }

    void eachPlaceOfOneSentence()
    {
        const QByteArray after = mended(ownFile(u"same-sentence-twice"_s));
        QCOMPARE(after.count("install -y"), 3);
        QCOMPARE(after.count("apt-get update"), 1);
    }
};

QTEST_GUILESS_MAIN(FixAllTest)
#include "tst_fix_all.moc"
