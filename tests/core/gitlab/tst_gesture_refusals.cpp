// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/gesture_words.h"
#include "core/gitlab/edit/gestures.h"
#include "tests/core/lint/reading.h"
#include "tests/pipelines.h"

#include <QFileInfo>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace caravan;

/// No gesture makes GitLab refuse a file that it took before: it is done without that, or refused with a way out. Whether GitLab would is
/// asked of lint, which knows more than the gestures do.
class TestGestureRefusals : public QObject
{
    Q_OBJECT

    /// What gestures of a file are made of.
    struct Words {
        QStringList jobs;
        QStringList templates;
        QStringList stages;
        QRandomGenerator random;

        QString one(const QStringList &names) { return names.at(random.bounded(names.size())); }
        QString job() { return one(jobs); }
        QString jobOrTemplate() { return one(jobs + templates); }
        QString stage() { return one(stages); }
    };

    /// Errors by rule: those that say that GitLab refuses the file, not those of what a job does when it runs.
    static QMap<QString, int> refusalsIn(const Reading &reading)
    {
        QMap<QString, int> errors;
        for (const lint::Finding &finding : reading.lint()) {
            if (finding.severity == lint::Severity::Error && (finding.rule.startsWith(u'Y') || finding.rule.startsWith(u'A')))
                ++errors[finding.rule];
        }
        return errors;
    }

    /// The words of each gesture, with names of the file.
    static QList<QStringList> gesturesOf(Words &words)
    {
        const QString job = words.job();
        const QString renamed = words.jobOrTemplate();
        QList<QStringList> gestures{
            {u"add-job"_s, u"a-new-job"_s, words.stage()},
            {u"add-job"_s, u"a-new-job"_s, u"a-new-stage"_s},
            {u"add-job"_s, QString(300, u'n'), QString()},
            {u"remove-job"_s, words.jobOrTemplate()},
            {u"rename-job"_s, renamed, renamed.startsWith(u'.') ? u".renamed"_s : u"renamed"_s},
            {u"rename-job"_s, renamed, QString(300, u'n')},
            {u"move-job"_s, job, words.stage()},
            {u"move-job"_s, words.job(), u"a-new-stage"_s},
            {u"place-job"_s, job, words.stage()},
            {u"place-job"_s, words.job(), words.stage(), u"--before"_s, words.job()},
            {u"duplicate-job"_s, words.jobOrTemplate()},
            {u"paste-jobs"_s, u"pasted: {script: [make]}"_s},
            {u"add-stage"_s, u"a-new-stage"_s},
            {u"add-stage"_s, u"a-new-stage"_s, u"--before"_s, words.stage()},
            {u"remove-stage"_s, words.stage()},
            {u"rename-stage"_s, words.stage(), u"renamed"_s},
            {u"move-stage"_s, words.stage()},
            {u"move-stage"_s, words.stage(), u"--before"_s, words.stage()},
            {u"add-need"_s, job, words.job()},
            {u"remove-need"_s, words.job(), words.job()},
            {u"set-script"_s, words.job(), u"make"_s},
            {u"set-script"_s, words.job(), QString()},
            {u"add-key-file"_s, job, u"dune-project"_s},
            {u"remove-key-file"_s, job, u"dune-project"_s},
            {u"set-key-prefix"_s, job, u"$CI_JOB_NAME"_s},
            {u"set-key-prefix"_s, job, QString()},
            {u"set-cache-key"_s, job, u"opam"_s},
            {u"set-cache-key"_s, job, QString()},
            {u"set-cache-policy"_s, job, u"pull"_s},
            {u"set-fallback-keys"_s, job, u"a,b,c,d,e,f"_s},
            {u"set"_s, words.job() + u".stage="_s + words.stage()},
            {u"set"_s, words.job() + u".needs=[\""_s + words.job() + u"\"]"_s},
            {u"set"_s, words.job() + u".rules=[{when: on_success}]"_s},
            {u"set"_s, words.job() + u".only=[main]"_s},
            {u"set"_s, words.job() + u".variables.NAME=value"_s},
            {u"set"_s, words.job() + u".extends=\""_s + words.jobOrTemplate() + u'"'},
            {u"unset"_s, u"stages"_s},
            {u"unset"_s, u"stages.0"_s},
            {u"unset"_s, u"default"_s},
            {u"unset"_s, u"variables"_s},
            {u"unset"_s, words.jobOrTemplate()},
        };
        for (const QString &key :
             {u"script"_s,   u"script.0"_s,         u"before_script"_s, u"stage"_s,        u"extends"_s,     u"trigger"_s,
              u"only"_s,     u"except"_s,           u"rules"_s,         u"rules.0"_s,      u"needs"_s,       u"needs.0"_s,
              u"image"_s,    u"image.name"_s,       u"variables"_s,     u"cache"_s,        u"cache.paths"_s, u"artifacts.paths.0"_s,
              u"parallel"_s, u"environment.name"_s, u"when"_s,          u"dependencies"_s, u"services"_s,    u"start_in"_s,
              u"retry"_s,    u"inherit"_s})
            gestures.append({u"unset"_s, words.jobOrTemplate() + u'.' + key});
        return gestures;
    }

    static Words wordsOf(const gitlab::Pipeline &pipeline, qsizetype seed)
    {
        Words words{{}, {}, {}, QRandomGenerator(quint32(seed))};
        for (const gitlab::Field<QString> &stage : pipeline.stages)
            words.stages += stage.value;
        for (const gitlab::Job &job : pipeline.jobs)
            (job.isHidden ? words.templates : words.jobs) += job.name;
        return words;
    }

    /// The errors, a line each.
    static QString said(const Reading &reading)
    {
        QStringList lines;
        for (const lint::Finding &finding : reading.lint()) {
            if (finding.severity == lint::Severity::Error)
                lines += finding.rule + u": "_s + finding.message.left(200);
        }
        return lines.join(u'\n');
    }

    static void check(const Reading &before, const QMap<QString, int> &known, const QStringList &gesture)
    {
        const QString name = gesture.join(u' ').left(100);
        yaml::Draft draft(before.tree);
        QStringList left = gesture;
        const bool isHere = gesture.contains(u"--before"_s) || gesture.constFirst().startsWith("re"_L1);
        static const QStringList withoutPlace{u"set-script"_s, u"place-job"_s, u"duplicate-job"_s, u"paste-jobs"_s};
        if (!isHere && !withoutPlace.contains(gesture.constFirst()))
            left += {u"--at"_s, u"here"_s};
        const gitlab::Reading reading;
        const Result<Done> done = gesture.constFirst() == "add-job"_L1
            ? gitlab::addJob({draft, reading}, gesture.at(1), gesture.at(2), {{{u"script"_s, yaml::Value::text(u"make"_s)}}})
            : cli::applyGesture({draft, reading}, left);
        if (!done) {
            QCOMPARE(draft.text(), before.tree.text());
            const Error &error = done.error();
            QVERIFY2(error.code != ErrorCode::Usage || !error.message.isEmpty(), qPrintable(name));
            return;
        }
        const auto after = Reading::of(draft.text(), nullptr, u".gitlab-ci.yml"_s);
        QVERIFY2(after, qPrintable(name + u'\n' + QString::fromUtf8(draft.text())));
        const QMap<QString, int> errors = refusalsIn(*after);
        const bool hasMore =
            std::any_of(errors.keyBegin(), errors.keyEnd(), [&](const QString &rule) { return errors.value(rule) > known.value(rule); });
        QVERIFY2(!hasMore, qPrintable(name + u":\n"_s + said(*after)));
    }

private Q_SLOTS:
    /// The gestures below are all that there are.
    void everyGesture()
    {
        Words words{{u"a"_s}, {u".t"_s}, {u"build"_s}, QRandomGenerator(1)};
        QSet<QString> tried;
        for (const QStringList &gesture : gesturesOf(words))
            tried.insert(gesture.constFirst());
        const QStringList all = cli::gestureNames() << u"add-job"_s;
        QCOMPARE(tried, QSet<QString>(all.cbegin(), all.cend()));
    }

    void gestures_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("rounds");
        const QStringList own = test::ownPipelines();
        for (const QString &path : test::allPipelines())
            QTest::newRow(qPrintable(QFileInfo(path).fileName())) << path << (own.contains(path) ? 4 : 1);
    }
    void gestures()
    {
        QFETCH(QString, path);
        QFETCH(int, rounds);
        const auto before = Reading::of(test::bytesOf(path), nullptr, u".gitlab-ci.yml"_s);
        if (!before || before->pipeline.runnableJobs().isEmpty())
            return;
        const QMap<QString, int> known = refusalsIn(*before);
        if (!known.isEmpty())
            return; // refused as it is
        if (before->tree.text().startsWith("\xef\xbb\xbf"))
            return; // GitLab reads the first key alone: the mark is the user's, and Y02 says what it does to a second key
        Words words = wordsOf(before->pipeline, before->tree.text().size());
        for (int round = 0; round < rounds; ++round) {
            for (const QStringList &gesture : gesturesOf(words)) {
                check(*before, known, gesture);
                if (QTest::currentTestFailed())
                    return;
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestGestureRefusals)
#include "tst_gesture_refusals.moc"
