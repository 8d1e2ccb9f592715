// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/settings.h"
#include "app/window/start_page.h"

#include <QLocale>
#include <QTemporaryDir>
#include <QTest>

using namespace caravan;
using namespace Qt::StringLiterals;

class SettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void projectsAreRememberedLastFirst()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"settings.ini"_s);
        const QDateTime now = QDateTime::currentDateTime();
        {
            Settings settings(file);
            QVERIFY(settings.recentProjects().isEmpty());
            for (int i = 0; i < 12; ++i)
                settings.addRecentProject(u"/src/project%1"_s.arg(i), now.addDays(i));
            settings.addRecentProject(u"/src/project9"_s, now.addDays(20));
        }
        Settings settings(file);
        const QList<RecentProject> projects = settings.recentProjects();
        QCOMPARE(projects.size(), 8);
        QCOMPARE(projects.constFirst().folder, u"/src/project9"_s);
        QCOMPARE(projects.constFirst().opened, now.addDays(20));
        QCOMPARE(projects[1].folder, u"/src/project11"_s);
        settings.removeRecentProject(u"/src/project9"_s);
        QCOMPARE(settings.recentProjects().constFirst().folder, u"/src/project11"_s);
    }

    void choicesAreRemembered()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"settings.ini"_s);
        {
            Settings settings(file);
            QCOMPARE(settings.lookChoice(), LookChoice::Desktop);
            QVERIFY(!settings.isHighContrast());
            settings.setLookChoice(LookChoice::Dark);
            settings.setHighContrast(true);
            settings.setRunner(u"inria-large"_s);
            settings.setScenario(u"cold"_s);
        }
        const Settings settings(file);
        QCOMPARE(settings.lookChoice(), LookChoice::Dark);
        QVERIFY(settings.isHighContrast());
        QCOMPARE(settings.runner(), u"inria-large"_s);
        QCOMPARE(settings.scenario(), u"cold"_s);
    }

    void eventsAreRememberedByProject()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"settings.ini"_s);
        gitlab::Event event;
        event.source = gitlab::PipelineSource::MergeRequest;
        event.branch = u"fix/1"_s;
        event.variables = {{u"A"_s, u"x=y, z"_s}, {u"B"_s, QString()}};
        event.changed = QStringList{u"src/ä.ml"_s, u"a, b"_s};
        {
            Settings settings(file);
            settings.addRecentProject(u"/src/päth with/slashes"_s, QDateTime::currentDateTime());
            QVERIFY(!settings.event(u"/src/päth with/slashes"_s));
            settings.setEvent(u"/src/päth with/slashes"_s, event);
        }
        Settings settings(file);
        QCOMPARE(settings.event(u"/src/päth with/slashes"_s), event);
        QVERIFY(!settings.event(u"/src"_s));
        event.changed.reset();
        settings.setEvent(u"/src/päth with/slashes"_s, event);
        QCOMPARE(settings.event(u"/src/päth with/slashes"_s), event);
        event = {};
        event.isNewBranch = true;
        settings.setEvent(u"/src/päth with/slashes"_s, event);
        QCOMPARE(settings.event(u"/src/päth with/slashes"_s), event);
        settings.addRecentProject(u"/src/other"_s, QDateTime::currentDateTime());
        QVERIFY(settings.event(u"/src/päth with/slashes"_s));
        settings.removeRecentProject(u"/src/päth with/slashes"_s); // and what was chosen there with it
        QVERIFY(!settings.event(u"/src/päth with/slashes"_s));
        settings.setEvent(u"/src/other"_s, event);
        settings.setEvent(u"/src/other"_s, std::nullopt);
        QVERIFY(!settings.event(u"/src/other"_s));
    }

    void aDamagedFileIsNoObstacle()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"settings.ini"_s);
        QFile damaged(file);
        QVERIFY(damaged.open(QIODevice::WriteOnly));
        damaged.write("[recent]\nsize=999999\n1\\folder=relative\n\0\0[view\nlook=purple\n");
        damaged.close();
        const Settings settings(file);
        QVERIFY(settings.recentProjects().isEmpty());
        QCOMPARE(settings.lookChoice(), LookChoice::Desktop);
    }

    void daysAreSaidAsPeopleDo()
    {
        QLocale::setDefault(QLocale::C);
        const QDate today(2026, 11, 20);
        QCOMPARE(dayText(today, today), u"today"_s);
        QCOMPARE(dayText(QDate(2026, 11, 19), today), u"yesterday"_s);
        QCOMPARE(dayText(QDate(2026, 11, 12), today), u"12 Nov"_s);
        QCOMPARE(dayText(QDate(2025, 11, 12), today), u"12 Nov 2025"_s);
    }
};

QTEST_MAIN(SettingsTest)
#include "tst_settings.moc"
