// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/profiles_dialog.h"
#include "tests/app/window/own_config.h"
#include "tests/app/window/shown.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

using namespace caravan;
using namespace Qt::StringLiterals;

namespace {

const QByteArray pipeline = "build:\n  image: ocaml/opam:debian-13-ocaml-5.4\n  script: [opam install . --deps-only, dune build]\n";

/// The window with a configuration of its own, and its dialog of profiles.
class Profiles : public OwnConfig
{
public:
    QString file(const QString &name = u"caravan/estimate.yml"_s) const { return path(name); }
    QByteArray text() const { return OwnConfig::text(u"caravan/estimate.yml"_s); }
};

ProfilesDialog *dialogOf(Shown &shown)
{
    shown.trigger(Do::Profiles);
    return shown.window->findChild<ProfilesDialog *>();
}

void press(ProfilesDialog *dialog, const QString &name) { QTest::mouseClick(dialog->findChild<QPushButton *>(name), Qt::LeftButton); }

void type(ProfilesDialog *dialog, const QString &name, const QString &text)
{
    auto *field = dialog->findChild<QLineEdit *>(name);
    field->selectAll();
    if (text.isEmpty())
        QTest::keyClick(field, Qt::Key_Delete);
    QTest::keyClicks(field, text);
}

void pressOk(ProfilesDialog *dialog)
{
    QTest::mouseClick(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok), Qt::LeftButton);
}

} // namespace

/// Runner profiles of the user's own, made and changed by hand.
class TestProfiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewOneIsARunnerAtOnce()
    {
        Profiles profiles;
        Shown shown(pipeline);
        shown.open();
        ProfilesDialog *dialog = dialogOf(shown);
        QVERIFY(dialog && dialog->isVisible());
        QVERIFY(!dialog->findChild<QLineEdit *>(u"profileId"_s)->isEnabled()); // there is none yet
        press(dialog, u"profilesAdd"_s);
        type(dialog, u"profileId"_s, u"our-box"_s);
        type(dialog, u"profileTitle"_s, u"Our own box"_s);
        type(dialog, u"vcpus"_s, u"16"_s);
        type(dialog, u"networkBytesPerSecond"_s, u"110"_s);
        type(dialog, u"profileSource"_s, u"measured in November"_s);
        pressOk(dialog);
        QVERIFY(profiles.text().contains("id: our-box"));
        QVERIFY(profiles.text().contains("vcpus: 16"));
        QVERIFY(profiles.text().contains("source: measured in November"));
        const auto *runners = shown.window->findChild<QComboBox *>(u"runnerCombo"_s);
        QTRY_VERIFY(runners->findData(u"our-box"_s) > 0);
        const estimate::Runner *runner = shown.document().knowledge().facts.runner(u"our-box"_s);
        QVERIFY(runner);
        QCOMPARE(runner->vcpus, 16);
        QCOMPARE(runner->networkBytesPerSecond, 110e6);
    }

    void aChangeKeepsCommentsAndWhatTheFormHasNot()
    {
        Profiles profiles;
        writeBytes(profiles.file(),
                   "# ours\n"
                   "runners:\n"
                   "  - id: box # in the cellar\n"
                   "    like: gitlab.com-small\n"
                   "    queue: {p10: 1, p50: 2, p90: 3}\n"
                   "    cpuFactor: 2\n");
        Shown shown(pipeline);
        shown.open();
        ProfilesDialog *dialog = dialogOf(shown);
        QCOMPARE(dialog->findChild<QLineEdit *>(u"cpuFactor"_s)->text(), u"2"_s);
        type(dialog, u"cpuFactor"_s, u"3"_s);
        pressOk(dialog);
        const QByteArray text = profiles.text();
        QVERIFY2(text.startsWith("# ours\nrunners:\n  - id: box # in the cellar\n"), text.constData());
        QVERIFY(text.contains("queue: {p10: 1, p50: 2, p90: 3}"));
        QVERIFY(text.contains("cpuFactor: 3"));
        QVERIFY(!text.contains("cpuFactor: 2"));
    }

    void whatIsEmptyIsTakenFromTheOther()
    {
        Profiles profiles;
        writeBytes(profiles.file(), "runners:\n  - {id: box, like: gitlab.com-small, vcpus: 8, cpuFactor: 2}\n");
        Shown shown(pipeline);
        shown.open();
        ProfilesDialog *dialog = dialogOf(shown);
        const auto *vcpus = dialog->findChild<QLineEdit *>(u"vcpus"_s);
        QCOMPARE(vcpus->placeholderText(), u"2"_s);
        type(dialog, u"vcpus"_s, {});
        pressOk(dialog);
        QVERIFY2(!profiles.text().contains("vcpus"), profiles.text().constData());
        QCOMPARE(shown.document().knowledge().facts.runner(u"box"_s)->vcpus, 2);
    }

    /// Before a project is open there is nothing that follows from them.
    void theyAreEditedWithoutAProject()
    {
        Profiles profiles;
        Shown shown;
        ProfilesDialog *dialog = dialogOf(shown);
        press(dialog, u"profilesAdd"_s);
        pressOk(dialog);
        QVERIFY(profiles.text().contains("id: mine"));
    }

    /// A figure that was told on the timeline, with its source, is shown as any other.
    void figuresWithASourceOfTheirOwnAreShown()
    {
        Profiles profiles;
        writeBytes(profiles.file(), "runners:\n  - {id: gitlab.com-small, networkBytesPerSecond: {value: 3e7, source: told by you}}\n");
        Shown shown(pipeline);
        shown.open();
        ProfilesDialog *dialog = dialogOf(shown);
        QCOMPARE(dialog->findChild<QLineEdit *>(u"networkBytesPerSecond"_s)->text(), u"30"_s);
        QCOMPARE(dialog->findChild<QLineEdit *>(u"vcpus"_s)->placeholderText(), u"2"_s);
    }

    void nothingIsWrittenBeforeOk()
    {
        Profiles profiles;
        Shown shown(pipeline);
        shown.open();
        ProfilesDialog *dialog = dialogOf(shown);
        press(dialog, u"profilesAdd"_s);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(!QFileInfo::exists(profiles.file()));
    }

    void aBadNameIsSaidAndNothingIsLost()
    {
        Profiles profiles;
        Shown shown(pipeline);
        shown.open();
        ProfilesDialog *dialog = dialogOf(shown);
        press(dialog, u"profilesAdd"_s);
        type(dialog, u"profileId"_s, u"our box"_s);
        pressOk(dialog);
        QVERIFY(dialog->isVisible());
        const auto *problem = dialog->findChild<QLabel *>(u"profilesProblem"_s);
        QVERIFY(problem->isVisible() && problem->text().contains(u"our box"_s));
        QVERIFY(!QFileInfo::exists(profiles.file()));
    }

    void oneThatOthersAreLikeIsNotTakenAway()
    {
        Profiles profiles;
        const QByteArray text = "runners:\n  - {id: box, like: gitlab.com-small}\n  - {id: fast, like: box, cpuFactor: 1}\n";
        writeBytes(profiles.file(), text);
        Shown shown(pipeline);
        shown.open();
        ProfilesDialog *dialog = dialogOf(shown);
        dialog->findChild<QListWidget *>(u"profilesList"_s)->setCurrentRow(0);
        press(dialog, u"profilesRemove"_s);
        pressOk(dialog);
        QVERIFY(dialog->isVisible());
        QCOMPARE(profiles.text(), text);
        // With the other one gone, too, it may go.
        press(dialog, u"profilesRemove"_s);
        pressOk(dialog);
        QVERIFY(!profiles.text().contains("box"));
    }

    void theyAreGivenAndTakenAsFiles()
    {
        Profiles profiles;
        writeBytes(profiles.file(), "runners:\n  - {id: box, like: gitlab.com-small, vcpus: 8, source: a friend}\n");
        Shown shown(pipeline);
        shown.open();
        shown.script->exportFile = profiles.file(u"given.yml"_s);
        ProfilesDialog *dialog = dialogOf(shown);
        press(dialog, u"profilesExport"_s);
        press(dialog, u"profilesRemove"_s);
        QCOMPARE(dialog->findChild<QListWidget *>(u"profilesList"_s)->count(), 0);
        shown.script->profileFile = shown.script->exportFile;
        press(dialog, u"profilesImport"_s);
        QCOMPARE(dialog->findChild<QListWidget *>(u"profilesList"_s)->count(), 1);
        QCOMPARE(dialog->findChild<QLineEdit *>(u"vcpus"_s)->text(), u"8"_s);
        QCOMPARE(dialog->findChild<QLineEdit *>(u"profileSource"_s)->text(), u"a friend"_s);
        // A file that is none says where it is wrong.
        writeBytes(profiles.file(u"bad.yml"_s), "runners:\n  - {id: other, like: nothing-known}\n");
        shown.script->profileFile = profiles.file(u"bad.yml"_s);
        press(dialog, u"profilesImport"_s);
        QVERIFY(dialog->findChild<QLabel *>(u"profilesProblem"_s)->text().contains(u"bad.yml:2"_s));
        QCOMPARE(dialog->findChild<QListWidget *>(u"profilesList"_s)->count(), 1);
    }
};

QTEST_MAIN(TestProfiles)
#include "tst_profiles.moc"
