// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/images_dialog.h"
#include "core/recipes/image_card.h"
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

const QByteArray pipeline = "build:\n  image: registry.example.org/team/ocaml:2\n  script: [dune build]\n";

/// A configuration of its own.
class Config : public OwnConfig
{
public:
    QString file(const QString &name = u"caravan/images.yml"_s) const { return path(name); }
    QByteArray text() const { return OwnConfig::text(u"caravan/images.yml"_s); }
};

ImagesDialog *dialogOf(Shown &shown)
{
    shown.trigger(Do::Images);
    return shown.window->findChild<ImagesDialog *>();
}

void press(ImagesDialog *dialog, const QString &name) { QTest::mouseClick(dialog->findChild<QPushButton *>(name), Qt::LeftButton); }

void type(ImagesDialog *dialog, const QString &name, const QString &text)
{
    auto *field = dialog->findChild<QLineEdit *>(name);
    field->setFocus();
    field->selectAll();
    QTest::keyClick(field, Qt::Key_Delete);
    QTest::keyClicks(field, text);
}

void choose(ImagesDialog *dialog, const QString &name, const QString &data)
{
    auto *combo = dialog->findChild<QComboBox *>(name);
    combo->setCurrentIndex(combo->findData(data));
    Q_EMIT combo->activated(combo->currentIndex());
}

void pressOk(ImagesDialog *dialog)
{
    QTest::mouseClick(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok), Qt::LeftButton);
}

QString textOf(ImagesDialog *dialog, const QString &name) { return dialog->findChild<QLineEdit *>(name)->text(); }

} // namespace

/// Images of the user's own, described and changed by hand.
class TestOwnImages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// A new entry is taken to be about the image of the pipeline that nobody knows; what is said of it counts at once.
    void anUnknownImageIsDescribed()
    {
        const Config config;
        Shown shown(pipeline);
        shown.open();
        ImagesDialog *dialog = dialogOf(shown);
        QVERIFY(dialog && dialog->isVisible());
        press(dialog, u"imagesAdd"_s);
        QCOMPARE(textOf(dialog, u"imageReference"_s), u"registry.example.org/team/ocaml:2"_s);
        choose(dialog, u"imageCompiler"_s, u"5.4"_s);
        choose(dialog, u"imageHasOpam"_s, u"true"_s);
        choose(dialog, u"packages"_s, u"apt"_s);
        type(dialog, u"imageRunsAs"_s, u"opam"_s);
        type(dialog, u"imageHas"_s, u"git, make"_s);
        type(dialog, u"imageLacks"_s, u"node"_s);
        type(dialog, u"compressed"_s, u"412"_s);
        type(dialog, u"uncompressed"_s, u"1400"_s);
        type(dialog, u"imageSource"_s, u"our registry"_s);
        pressOk(dialog);
        const recipes::Catalogue &catalogue = shown.document().knowledge().catalogue;
        const recipes::Image image = recipes::imageOf(catalogue, u"registry.example.org/team/ocaml:2");
        QVERIFY2(image.has(u"opam"_s) && image.has(u"ocamlopt"_s) && image.has(u"git"_s) && image.lacks(u"node"_s), config.text());
        QCOMPARE(image.ocaml, u"5.4"_s);
        QCOMPARE(image.user, u"opam"_s);
        QCOMPARE(image.packageManager, u"apt"_s);
        const recipes::ImageCard card = recipes::cardOf(catalogue, u"registry.example.org/team/ocaml:2"_s);
        QCOMPARE(card.compressed.value, 412e6);
        QCOMPARE(card.uncompressed.value, 1400e6);
        QCOMPARE(card.provenance.source, u"our registry"_s);
    }

    /// What was answered when the image was asked about is changed here, and taken back whole; comments stay.
    void whatWasSaidIsChangedAndRemoved()
    {
        const Config config;
        const QByteArray text = "# mine\nimages:\n  - {reference: a/b:1, has: [opam, git], ocaml: \"5.3\", date: 2026-01-01} # ours\n"
                                "  - {reference: c/d:1, compressed: 100}\n";
        writeBytes(config.file(), text);
        Shown shown(pipeline);
        shown.open();
        ImagesDialog *dialog = dialogOf(shown);
        QCOMPARE(dialog->findChild<QListWidget *>(u"imagesList"_s)->count(), 2);
        QCOMPARE(textOf(dialog, u"imageHas"_s), u"git"_s); // opam has a field of its own
        QCOMPARE(dialog->findChild<QComboBox *>(u"imageHasOpam"_s)->currentData().toString(), u"true"_s);
        choose(dialog, u"imageHasOpam"_s, u"false"_s);
        choose(dialog, u"imageCompiler"_s, u"none"_s);
        dialog->findChild<QListWidget *>(u"imagesList"_s)->setCurrentRow(1);
        QCOMPARE(textOf(dialog, u"compressed"_s), u"100"_s);
        press(dialog, u"imagesRemove"_s);
        QCOMPARE(config.text(), text); // not before OK
        pressOk(dialog);
        QVERIFY2(config.text().startsWith("# mine\nimages:\n") && config.text().contains("# ours") && !config.text().contains("c/d"),
                 config.text());
        const recipes::Image image = recipes::imageOf(shown.document().knowledge().catalogue, u"a/b:1");
        QVERIFY2(image.lacks(u"opam"_s) && image.lacks(u"ocaml"_s) && image.has(u"git"_s), config.text());
        QVERIFY(image.ocaml.isEmpty());
    }

    void whatCannotBeIsSaid()
    {
        const Config config;
        Shown shown(pipeline);
        shown.open();
        ImagesDialog *dialog = dialogOf(shown);
        press(dialog, u"imagesAdd"_s);
        type(dialog, u"imageReference"_s, u"two words"_s);
        pressOk(dialog);
        QVERIFY(dialog->isVisible());
        const auto *problem = dialog->findChild<QLabel *>(u"imagesProblem"_s);
        QVERIFY(problem->isVisible() && problem->text().contains(u"two words"_s));
        QVERIFY(config.text().isEmpty());
    }

    void theyAreGivenAndTakenAsFiles()
    {
        const Config config;
        writeBytes(config.file(), "images:\n  - {reference: \"a/b:1\", compressed: 77, source: a friend}\n");
        Shown shown(pipeline);
        shown.open();
        shown.script->exportFile = config.file(u"given.yml"_s);
        ImagesDialog *dialog = dialogOf(shown);
        press(dialog, u"imagesExport"_s);
        press(dialog, u"imagesRemove"_s);
        QCOMPARE(dialog->findChild<QListWidget *>(u"imagesList"_s)->count(), 0);
        shown.script->profileFile = shown.script->exportFile;
        press(dialog, u"imagesImport"_s);
        QCOMPARE(dialog->findChild<QListWidget *>(u"imagesList"_s)->count(), 1);
        QCOMPARE(textOf(dialog, u"compressed"_s), u"77"_s);
        QCOMPARE(textOf(dialog, u"imageSource"_s), u"a friend"_s);
        writeBytes(config.file(u"bad.yml"_s), "images:\n  - {reference: x, packages: brew}\n");
        shown.script->profileFile = config.file(u"bad.yml"_s);
        press(dialog, u"imagesImport"_s);
        QVERIFY(dialog->findChild<QLabel *>(u"imagesProblem"_s)->text().contains(u"bad.yml:2"_s));
        QCOMPARE(dialog->findChild<QListWidget *>(u"imagesList"_s)->count(), 1);
    }

    /// What Caravan knows of an image stands where nothing is said.
    void whatIsKnownIsShown()
    {
        const Config config;
        Shown shown("build:\n  image: debian:13\n  script: [x]\n");
        shown.open();
        ImagesDialog *dialog = dialogOf(shown);
        press(dialog, u"imagesAdd"_s);
        QCOMPARE(textOf(dialog, u"imageReference"_s), QString()); // every image of the pipeline is known
        type(dialog, u"imageReference"_s, u"ocaml/opam:debian-13-ocaml-5.4"_s);
        choose(dialog, u"packages"_s, {});
        QVERIFY(!dialog->findChild<QLineEdit *>(u"compressed"_s)->placeholderText().isEmpty());
    }
};

QTEST_MAIN(TestOwnImages)
#include "tst_own_images.moc"
