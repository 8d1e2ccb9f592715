// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/estimate/fixture.h"
#include "translations/translations.h"

#include <QDirIterator>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace caravan;
using namespace caravan::estimate;

namespace {

struct Figures {
    QString file;
    Range<Seconds> wall;
    QList<Range<Seconds>> jobs;
    bool operator==(const Figures &) const = default;
};

QMap<QString, QByteArray> pipelines()
{
    QMap<QString, QByteArray> texts;
    const QStringList folders{QStringLiteral(CARAVAN_SOURCE_DIR "/tests/data/pipelines"),
                              QStringLiteral(CARAVAN_SOURCE_DIR "/resources/samples/waystation")};
    for (const QString &folder : folders) {
        QDirIterator files(folder, {u"*.yml"_s}, QDir::Files | QDir::Hidden);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                texts.insert(file.fileName(), file.readAll());
        }
    }
    return texts;
}

/// What is estimated of every pipeline while \a language is spoken, data files read anew.
QList<Figures> figuresIn(const QString &language)
{
    const Translations spoken{QLocale(language)};
    const Fixture fixture;
    QList<Figures> all;
    const QMap<QString, QByteArray> texts = pipelines();
    for (auto text = texts.cbegin(); text != texts.cend(); ++text) {
        const auto tree = yaml::Tree::parse(Source(text.key(), text.value()));
        const auto pipeline = tree ? gitlab::readPipeline(*tree) : Result<gitlab::Pipeline>(tree.error());
        if (!pipeline)
            continue;
        for (const Scenario scenario : {Scenario::Cold, Scenario::Warm}) {
            const Estimate estimate = fixture.of(*pipeline, scenario);
            Figures figures{text.key(), estimate.wall, {}};
            for (const JobEstimate &job : estimate.jobs)
                figures.jobs.append(job.seconds);
            all.append(figures);
        }
    }
    return all;
}

} // namespace

/// A language changes words, and no figure.
class TestSameEstimates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void figuresAreTheSame_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : Translations::languages())
            QTest::newRow(qPrintable(language)) << language;
    }

    void figuresAreTheSame()
    {
        QFETCH(QString, language);
        static const QList<Figures> english = figuresIn(u"en"_s);
        QCOMPARE_GE(english.size(), 100);
        const QList<Figures> figures = figuresIn(language);
        QCOMPARE(figures.size(), english.size());
        for (qsizetype i = 0; i < english.size(); ++i)
            QVERIFY2(figures.at(i) == english.at(i), qPrintable(english.at(i).file));
    }
};

QTEST_GUILESS_MAIN(TestSameEstimates)
#include "tst_same_estimates.moc"
