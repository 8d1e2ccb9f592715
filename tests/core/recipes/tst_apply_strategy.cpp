// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/recipes/reading.h"

#include <QDir>

using namespace Qt::Literals::StringLiterals;
using namespace caravan;
using namespace caravan::testing;

/// Golden files: `tests/data/recipes/CASE/input.yml`, with `project/` beside it for cases that have a folder, under each
/// strategy: `expected.STRATEGY.yml`, or `expected.STRATEGY.txt` with the error. CARAVAN_ACCEPT_GOLDENS=1 writes them anew.
class TestApplyStrategy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void golden_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("strategy");
        const QStringList cases = QDir(dataFolder()).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
        for (const QString &name : cases) {
            const bool hasExtras = name == "sample"_L1 || name == "template"_L1;
            const QList<recipes::Strategy> strategies = hasExtras ? catalogue().allStrategies() : catalogue().strategies;
            for (const recipes::Strategy &strategy : strategies) {
                const QString row = name + u' ' + recipes::nameOf(strategy.id);
                QTest::newRow(qPrintable(row)) << QString(dataFolder() + u'/' + name) << recipes::nameOf(strategy.id);
            }
        }
    }

    void golden()
    {
        QFETCH(QString, folder);
        QFETCH(QString, strategy);
        const QString input = QFile::exists(folder + "/input.yml"_L1) ? folder + "/input.yml"_L1 : sampleFolder() + "/.gitlab-ci.yml"_L1;
        const QByteArray text = contentsOf(input);
        QVERIFY2(!text.isEmpty(), qPrintable(input));
        yaml::Draft draft = draftOf(text);
        std::optional<project::Project> project;
        const QString projectFolder = QFile::exists(folder + "/input.yml"_L1) ? folder + "/project"_L1 : sampleFolder();
        if (QDir(projectFolder).exists()) {
            const Result<project::Project> inspected = project::inspectFolder(projectFolder);
            QVERIFY(inspected.has_value());
            project = *inspected;
        }
        const Result<Done> done =
            recipes::applyStrategyToPipeline({draft, {}}, *catalogue().strategy(strategy), project ? &*project : nullptr, catalogue());
        const QString stem = folder + "/expected."_L1 + strategy;
        const QByteArray result = done ? draft.text() : (done.error().toString() + u'\n').toUtf8();
        const QString expected = stem + (done ? ".yml"_L1 : ".txt"_L1);
        if (qEnvironmentVariableIsSet("CARAVAN_ACCEPT_GOLDENS")) {
            QFile::remove(stem + ".yml"_L1);
            QFile::remove(stem + ".txt"_L1);
            QFile file(expected);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(result);
            return;
        }
        const QByteArray diff = unifiedDiff(contentsOf(expected), result, QFile::encodeName(expected), "result");
        QVERIFY2(diff.isEmpty(), diff.constData());
        if (!done)
            QCOMPARE(draft.text(), text);
    }
};

QTEST_APPLESS_MAIN(TestApplyStrategy)
#include "tst_apply_strategy.moc"
