// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/images_dialog.h"

#include "app/widgets/labels.h"
#include "core/recipes/image_word.h"
#include "core/recipes/own_images.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace caravan {

using recipes::OwnEntry;

namespace {

constexpr double megabyteOfImage = 1e6;
const QString opamProgram = u"opam"_s;
const QString noCompiler = u"none"_s;

/// Choices of which the first is that nobody knows; the data of the others say what is in the image.
void fillChoices(QComboBox *combo, const QList<std::pair<QString, QString>> &known)
{
    combo->addItem(ImagesDialog::tr("Not said"), QString());
    for (const auto &[text, value] : known)
        combo->addItem(text, value);
}

QStringList programsIn(const QString &text)
{
    static const QRegularExpression gap(u"[\\s,]+"_s);
    return text.split(gap, Qt::SkipEmptyParts);
}

/// Without those that have a field of their own.
QStringList otherPrograms(QStringList programs)
{
    programs.removeIf([](const QString &program) { return program == opamProgram || recipes::compilerPrograms().contains(program); });
    return programs;
}

void choose(QComboBox *combo, const QString &value)
{
    if (combo->findData(value) < 0)
        combo->addItem(value, value);
    combo->setCurrentIndex(combo->findData(value));
}

} // namespace

ImagesDialog::ImagesDialog(recipes::Catalogue catalogue, QStringList unknown, const QList<OwnEntry> &images, Prompter *prompter,
                           QWidget *parent) :
    OwnEntriesDialog({.name = u"images"_s,
                      .title = tr("Images of Your Own"),
                      .intro =
                          tr("What an image holds and how large it is, where Caravan does not know it, or you know better. What is left "
                             "empty is as Caravan knows it; “*” in a name stands for any text."),
                      .listName = tr("Images"),
                      .importTitle = tr("Import Images"),
                      .exportTitle = tr("Export the Image"),
                      .file = recipes::Catalogue::imagesFile(),
                      .list = recipes::imagesList()},
                     images, prompter, parent),
    m_catalogue(std::move(catalogue)), m_unknown(std::move(unknown)), m_ocaml(new QComboBox), m_opam(new QComboBox), m_has(new QLineEdit),
    m_lacks(new QLineEdit)
{
    makeFields();
    begin();
}

void ImagesDialog::makeFields()
{
    addText(u"imageReference"_s, u"reference"_s, tr("Name"))->setPlaceholderText(u"registry.example.org/group/image:tag"_s);
    addText(u"imageTitle"_s, u"title"_s, tr("Title in lists"));
    form()->addRow(new SectionLabel(tr("What it holds")));
    QList<std::pair<QString, QString>> compilers{{tr("None", "a compiler"), noCompiler}};
    for (const recipes::Compiler &compiler : std::as_const(m_catalogue.compilers))
        compilers.append({tr("OCaml %1").arg(compiler.series), compiler.series});
    fillChoices(m_ocaml, compilers);
    fillChoices(m_opam, {{tr("Yes"), u"true"_s}, {tr("No"), u"false"_s}});
    addField(u"imageCompiler"_s, tr("Compiler"), m_ocaml);
    addField(u"imageHasOpam"_s, tr("opam"), m_opam);
    QList<std::pair<QString, QString>> managers;
    for (auto it = m_catalogue.packageManagers.cbegin(); it != m_catalogue.packageManagers.cend(); ++it)
        managers.append({it.key(), it.key()});
    addChoice(u"packages"_s, tr("System packages by"), tr("Not said"), managers);
    addText(u"imageRunsAs"_s, u"user"_s, tr("Commands run as"))->setPlaceholderText(u"root"_s);
    addField(u"imageHas"_s, tr("Other programs that it has"), m_has);
    addField(u"imageLacks"_s, tr("Programs that it lacks"), m_lacks);
    m_has->setPlaceholderText(u"git make node"_s);
    connect(m_ocaml, &QComboBox::activated, this, &ImagesDialog::takePrograms);
    connect(m_opam, &QComboBox::activated, this, &ImagesDialog::takePrograms);
    connect(m_has, &QLineEdit::textEdited, this, &ImagesDialog::takePrograms);
    connect(m_lacks, &QLineEdit::textEdited, this, &ImagesDialog::takePrograms);
    form()->addRow(new SectionLabel(tr("Size")));
    addFigure(u"compressed"_s, tr("Compressed, as it is pulled (MB)"));
    addFigure(u"uncompressed"_s, tr("Unpacked (MB)"));
    form()->addRow(new SectionLabel(tr("Where that is from")));
    addText(u"imageDigest"_s, u"digest"_s, tr("Digest"))->setPlaceholderText(tr("sha256:… or nothing"));
    addText(u"imageSource"_s, u"source"_s, tr("Source"))->setPlaceholderText(tr("what was measured, or who said so"));
}

/// The fields of programs are of the same two lists.
void ImagesDialog::takePrograms()
{
    OwnEntry *image = current();
    if (!image)
        return;
    QStringList has = otherPrograms(programsIn(m_has->text()));
    QStringList lacks = otherPrograms(programsIn(m_lacks->text()));
    if (const QString opam = m_opam->currentData().toString(); !opam.isEmpty())
        (opam == "true"_L1 ? has : lacks).prepend(opamProgram);
    const QString ocaml = m_ocaml->currentData().toString();
    if (!ocaml.isEmpty())
        (ocaml == noCompiler ? lacks : has) += recipes::compilerPrograms();
    image->say(u"ocaml"_s, ocaml == noCompiler ? QString() : ocaml);
    image->sayList(u"has"_s, has);
    image->sayList(u"lacks"_s, lacks);
}

Result<QList<OwnEntry>> ImagesDialog::read(const Source &file) const { return recipes::imagesIn(file); }

Result<Done> ImagesDialog::save(const QList<OwnEntry> &before, const QList<OwnEntry> &after) const
{
    return recipes::saveImages(before, after);
}

OwnEntry ImagesDialog::made(const QList<OwnEntry> &others) const
{
    OwnEntry image;
    const auto isNew = [&](const QString &name) {
        return std::none_of(others.begin(), others.end(), [&](const OwnEntry &other) { return other.id == name; });
    };
    const auto wanted = std::find_if(m_unknown.begin(), m_unknown.end(), isNew);
    image.id = wanted == m_unknown.end() ? QString() : *wanted;
    image.say(u"reference"_s, image.id);
    return image;
}

double ImagesDialog::standard(const OwnEntry &entry, const QString &key) const
{
    const recipes::ImageFacts *facts = entry.id.isEmpty() ? nullptr : m_catalogue.image(entry.id);
    const double bytes = !facts ? 0 : key == "compressed"_L1 ? facts->compressed.value : facts->uncompressed.value;
    return bytes > 0 ? bytes / megabyteOfImage : -1;
}

void ImagesDialog::showMore(const OwnEntry &entry)
{
    const QStringList has = entry.saidList(u"has"_s);
    const QStringList lacks = entry.saidList(u"lacks"_s);
    const QString ocaml = entry.said(u"ocaml"_s);
    choose(m_ocaml, !ocaml.isEmpty() ? ocaml : lacks.contains(recipes::compilerPrograms().constFirst()) ? noCompiler : QString());
    choose(m_opam, has.contains(opamProgram) ? u"true"_s : lacks.contains(opamProgram) ? u"false"_s : QString());
    for (const auto &[field, programs] : {std::pair(m_has, has), std::pair(m_lacks, lacks)}) {
        if (!field->hasFocus())
            field->setText(otherPrograms(programs).join(u' '));
    }
}

} // namespace caravan
