// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gitlab/edit/gestures.h"
#include "core/gitlab/edit/refusals.h"
#include "core/gitlab/pipeline/pipeline.h"
#include "core/gitlab/values/reading.h"
#include "tests/pipelines.h"

#include <QFileInfo>
#include <QRandomGenerator>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace caravan;
using namespace caravan::gitlab;

/// No gesture makes GitLab refuse a file that it took before: it is done without that, or refused. Some things are left to whoever asks for
/// them by name, and the command line warns: another stage for one job, a job without its script, and the last job.
class TestGestureRefusals : public QObject
{
    Q_OBJECT

    using Gesture = std::function<Result<Done>(const Editing &)>;

    static void check(const yaml::Tree &tree, const QString &name, const Gesture &gesture)
    {
        yaml::Draft draft(tree);
        const Reading reading;
        if (!gesture({draft, reading})) {
            QCOMPARE(draft.text(), tree.text());
            return;
        }
        QStringList messages;
        for (const Issue &issue : newRefusals(tree, draft.tree(), reading)) {
            if (issue.code != "no-script"_L1 && issue.code != "no-job"_L1)
                messages += issue.message;
        }
        QVERIFY2(messages.isEmpty(), qPrintable(name + u":\n"_s + messages.join(u'\n') + u'\n' + QString::fromUtf8(draft.text())));
    }

private Q_SLOTS:
    void gestures_data()
    {
        QTest::addColumn<QString>("path");
        for (const QString &path : test::allPipelines())
            QTest::newRow(qPrintable(QFileInfo(path).fileName())) << path;
    }
    void gestures()
    {
        QFETCH(QString, path);
        const Result<yaml::Tree> tree = yaml::Tree::parse(Source({}, test::bytesOf(path)));
        const Result<Pipeline> pipeline = tree ? readPipeline(*tree) : Result<Pipeline>(tree.error());
        if (!pipeline || !pipeline->issues.isEmpty() || pipeline->jobs.isEmpty())
            return;
        QStringList stages;
        for (const Field<QString> &stage : pipeline->stages)
            stages += stage.value;
        QStringList jobs;
        for (const Job &job : pipeline->jobs)
            jobs += job.name;
        constexpr int most = 25; // of each kind
        QRandomGenerator random(quint32(tree->text().size()));
        const auto one = [&random](const QStringList &names) { return names.at(random.bounded(names.size())); };
        for (int i = 0; i < most && !QTest::currentTestFailed(); ++i) {
            const QString job = one(jobs);
            const QString other = one(jobs);
            const QString stage = one(stages);
            const QString before = one(stages);
            check(*tree, u"move-stage "_s + stage + u" before "_s + before,
                  [&](const Editing &edit) { return moveStage(edit, stage, before); });
            check(*tree, u"move-stage "_s + stage, [&](const Editing &edit) { return moveStage(edit, stage, {}); });
            check(*tree, u"rename-stage "_s + stage, [&](const Editing &edit) { return renameStage(edit, stage, u"renamed"_s); });
            check(*tree, u"remove-stage "_s + stage, [&](const Editing &edit) { return removeStage(edit, stage); });
            check(*tree, u"remove-job "_s + job, [&](const Editing &edit) { return removeJob(edit, job); });
            check(*tree, u"rename-job "_s + job,
                  [&](const Editing &edit) { return renameJob(edit, job, job.startsWith(u'.') ? u".renamed"_s : u"renamed"_s); });
            if (!job.startsWith(u'.'))
                check(*tree, u"add-need "_s + job + u' ' + other, [&](const Editing &edit) { return addNeed(edit, job, other); });
            check(*tree, u"remove-need "_s + job + u' ' + other, [&](const Editing &edit) { return removeNeed(edit, job, other); });
            for (const QString &key : {u"only"_s, u"except"_s, u"rules"_s, u"needs"_s, u"image"_s, u"variables"_s, u"cache"_s})
                check(*tree, u"unset "_s + job + u'.' + key, [&](const Editing &edit) { return unsetKey(edit, {job, key}, At::Here); });
        }
    }
};

QTEST_GUILESS_MAIN(TestGestureRefusals)
#include "tst_gesture_refusals.moc"
