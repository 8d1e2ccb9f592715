// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/opam/opam_file.h"
#include "core/opam/value.h"

#include "core/base/disk.h"

#include <QDir>
#include <QHash>
#include <QTest>

using namespace caravan;
using namespace caravan::opam;
using namespace Qt::StringLiterals;

/// Every opam file of the corpus is read; damaged in any way, it gives an error or another file, never a crash.
class OpamCorpusTest : public QObject
{
    Q_OBJECT

    const QString m_folder = QStringLiteral(CARAVAN_SOURCE_DIR "/../shared/corpus/opam");

    QList<Source> corpus() const
    {
        QList<Source> files;
        const QDir folder(m_folder);
        for (const QString &name : folder.entryList({u"*.opam"_s, u"*.opam.locked"_s, u"*.template"_s}, QDir::Files)) {
            if (const auto file = readFile(folder.filePath(name)))
                files.append(Source(name, file->bytes));
        }
        return files;
    }

    static void countKinds(const Value &value, QHash<ValueKind, int> &counts)
    {
        ++counts[value.kind];
        for (const Value &part : value.parts)
            countKinds(part, counts);
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!QDir(m_folder).exists())
            QSKIP("The corpus of opam files is not beside this checkout.");
    }

    void everyFileIsRead()
    {
        const QList<Source> files = corpus();
        QVERIFY(files.size() > 100);
        for (const Source &source : files) {
            const auto file = readOpamFile(source);
            QVERIFY2(file.has_value(), file ? "" : qPrintable(file.error().toString()));
            QVERIFY(!file->package.isEmpty());
        }
    }

    /// The corpus has every construct of the grammar but one, and what opam says against a file has a place in it.
    void everyConstructIsThere()
    {
        QHash<ValueKind, int> counts;
        int sections = 0;
        int refused = 0;
        for (const Source &source : corpus()) {
            const auto items = parseItems(source);
            QVERIFY(items);
            for (const Field &field : items->fields)
                countKinds(field.value, counts);
            sections += int(items->sections.size());
            const auto file = readOpamFile(source);
            QVERIFY(file);
            for (const Remark &remark : file->remarks) {
                QVERIFY(remark.error.line >= 1 && remark.error.line <= source.lines.lineCount() && remark.error.column >= 1);
                refused += remark.isError() ? 1 : 0;
            }
        }
        for (const ValueKind kind :
             {ValueKind::Bool, ValueKind::String, ValueKind::Ident, ValueKind::List, ValueKind::Group, ValueKind::Option,
              ValueKind::Relation, ValueKind::Bound, ValueKind::And, ValueKind::Or, ValueKind::Not, ValueKind::Binding})
            QVERIFY2(counts.value(kind) > 0, qPrintable(QString::number(int(kind))));
        QVERIFY(sections > 50);
        QVERIFY2(refused < 10, qPrintable(QString::number(refused)));
    }

    /// Printing a value and reading it again gives the same value.
    void printedValuesReadTheSame()
    {
        for (const Source &source : corpus()) {
            const auto items = parseItems(source);
            QVERIFY(items);
            for (const Field &field : items->fields) {
                const QString text = printed(field.value);
                const auto again = parseFormula(Source(source.file + u' ' + field.name, text.toUtf8()));
                QVERIFY2(again.has_value(), again ? "" : qPrintable(again.error().toString()));
                QCOMPARE(printed(*again), text);
            }
        }
    }

    void constraintsCanBeEvaluated()
    {
        int constraints = 0;
        for (const Source &source : corpus()) {
            const auto file = readOpamFile(source);
            QVERIFY(file);
            for (const Dependency &dependency : file->depends) {
                if (dependency.constraint.isEmpty())
                    continue;
                ++constraints;
                QVERIFY2(parseFormula(Source({}, dependency.constraint.toUtf8())), qPrintable(dependency.constraint));
            }
        }
        QVERIFY(constraints > 100);
    }

    void damagedFilesDoNoHarm()
    {
        const QList<Source> files = corpus();
        int errors = 0;
        for (const Source &source : files) {
            for (int part = 1; part < 8; ++part) {
                const auto cut = readOpamFile(Source(source.file, source.text.left(source.text.size() * part / 8)));
                QByteArray damaged = source.text;
                damaged[damaged.size() * part / 8] = "[]{}()\"&"[part];
                const auto changed = readOpamFile(Source(source.file, damaged));
                errors += (cut ? 0 : 1) + (changed ? 0 : 1);
                if (!cut)
                    QVERIFY(cut.error().line > 0);
            }
        }
        QVERIFY(errors > 100);
    }
};

QTEST_GUILESS_MAIN(OpamCorpusTest)
#include "tst_opam_corpus.moc"
