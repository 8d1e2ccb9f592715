// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What people reported, beside the checkout: tests/data/field says what the command line says of each.
#include "app/cli/run.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace caravan::cli;

class TestField : public QObject
{
    Q_OBJECT

    const QString m_inputs = QStringLiteral(CARAVAN_SOURCE_DIR "/../shared/cases/field");
    const QDir m_tables{QStringLiteral(CARAVAN_SOURCE_DIR "/tests/data/field")};

private Q_SLOTS:
    void saysWhatIsRight_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QStringList>("has");
        QTest::addColumn<QStringList>("lacks");
        if (!QDir(m_inputs).exists())
            QSKIP("The collection of reported inputs is not beside this checkout.");
        for (const QString &name : m_tables.entryList({u"*.tsv"_s}, QDir::Files, QDir::Name)) {
            QFile table(m_tables.filePath(name));
            QVERIFY(table.open(QIODevice::ReadOnly));
            for (const QString &line : QString::fromUtf8(table.readAll()).split(u'\n')) {
                const QStringList cells = line.split(u'\t');
                if (cells.size() == 3 && !line.startsWith(u'#'))
                    QTest::newRow(qPrintable(cells.at(0))) << cells.at(0) << cells.at(1).split(u" && "_s, Qt::SkipEmptyParts)
                                                           << cells.at(2).split(u" && "_s, Qt::SkipEmptyParts);
            }
        }
    }
    void saysWhatIsRight()
    {
        QFETCH(QString, command);
        QFETCH(QStringList, has);
        QFETCH(QStringList, lacks);
        QVERIFY(!has.isEmpty() || !lacks.isEmpty());
        QStringList words = command.split(u' ');
        words[1] = QDir(m_inputs).filePath(words.at(1));
        const Output output = run(words);
        const QString said = QString::fromUtf8(output.out + output.err);
        for (const QString &text : std::as_const(has))
            QVERIFY2(said.contains(text), qPrintable(text + u" is not in\n"_s + said));
        for (const QString &text : std::as_const(lacks))
            QVERIFY2(!said.contains(text), qPrintable(text + u" is in\n"_s + said));
    }
};

QTEST_GUILESS_MAIN(TestField)
#include "tst_field.moc"
