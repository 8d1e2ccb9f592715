// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inspector/image_section.h"

#include "app/document/block_gestures.h"
#include "app/theme/theme.h"
#include "app/widgets/labels.h"
#include "app/widgets/pending_text.h"
#include "app/widgets/plain_tooltip.h"
#include "core/opam/opam_file.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace caravan::inspector {

using namespace Qt::StringLiterals;

namespace {

QStringView repositoryOf(QStringView reference)
{
    const auto colon = reference.lastIndexOf(u':');
    return colon > reference.lastIndexOf(u'/') ? reference.left(colon) : reference;
}

/// References that can be written into a job as they are.
QStringList offeredImages(const recipes::Catalogue &catalogue)
{
    QStringList references;
    for (const recipes::Block &block : catalogue.blocks) {
        if (block.kind == recipes::BlockKind::Image && !block.image.isEmpty())
            references.append(block.image);
    }
    for (const recipes::ImageFacts &image : catalogue.images) {
        if (!image.reference.contains(u'*'))
            references.append(image.reference);
    }
    references.removeDuplicates();
    return references;
}

} // namespace

QList<QPair<QString, QString>> versionsBeside(const recipes::Catalogue &catalogue, const QString &reference)
{
    QList<QPair<QString, QString>> versions;
    const recipes::Image own = recipes::imageOf(catalogue, reference);
    if (own.ocaml.isEmpty())
        return versions;
    for (const recipes::ImageFacts &other : catalogue.images) {
        const bool isSameKind = other.distribution == own.distribution && other.release == own.release
            && repositoryOf(other.reference) == repositoryOf(reference);
        if (isSameKind && !other.ocaml.isEmpty() && !other.reference.contains(u'*'))
            versions.append({other.ocaml, other.reference});
    }
    std::sort(versions.begin(), versions.end(), [](const auto &a, const auto &b) { return opam::compareVersions(a.first, b.first) > 0; });
    return versions;
}

ImageSection::ImageSection(Document *document, QWidget *parent) :
    Section(tr("Image"), document, parent), m_image(new QComboBox), m_ocaml(new QComboBox),
    m_facts(new ElidedLabel({}, theme::Text::Secondary, theme::Role::Muted))
{
    m_image->setObjectName(u"image"_s);
    m_image->setEditable(true);
    m_image->setInsertPolicy(QComboBox::NoInsert);
    m_image->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_image->lineEdit()->setPlaceholderText(tr("the runner's own image"));
    m_ocaml->setObjectName(u"ocamlVersion"_s);
    m_facts->setObjectName(u"imageFacts"_s);

    addField(tr("Image"), m_image);
    m_image->lineEdit()->setObjectName(u"imageField"_s);
    m_image->lineEdit()->setAccessibleName(tr("Image"));
    markAsWaiting(m_image->lineEdit());
    m_ocamlRow = addField(tr("OCaml"), m_ocaml);
    letEscapeForget(m_image);
    column()->addWidget(m_facts);
    connect(m_image, &QComboBox::textActivated, this, &ImageSection::choose);
    connect(m_image->lineEdit(), &QLineEdit::editingFinished, this, [this] { choose(m_image->currentText()); });
    connect(m_ocaml, &QComboBox::activated, this, [this] { choose(m_ocaml->currentData().toString()); });
}

void ImageSection::present(const gitlab::Job &job)
{
    const QString reference = job.image ? job.image->value.name : QString();
    const bool areOther = offerImages();
    const bool isOther = areOther || m_job != job.name || m_shown != reference;
    m_job = job.name;
    m_shown = reference;
    if (isOther) {
        const QSignalBlocker blocker(m_image);
        m_image->setCurrentIndex(m_image->findText(reference));
        m_image->setEditText(reference);
        m_image->lineEdit()->setCursorPosition(0);
        m_image->setToolTip(plainTooltip(reference));
    }
    presentVersions(reference);
    presentFacts(job, reference);
}

/// Fills the list with the images that are known, which are others in another project. False when it has them.
bool ImageSection::offerImages()
{
    const QStringList references = offeredImages(document()->knowledge().catalogue);
    if (references == m_offered)
        return false;
    m_offered = references;
    const QSignalBlocker blocker(m_image);
    m_image->clear();
    m_image->addItems(references);
    return true;
}

void ImageSection::presentVersions(const QString &reference)
{
    const QSignalBlocker blocker(m_ocaml);
    const QList<QPair<QString, QString>> versions = versionsBeside(document()->knowledge().catalogue, reference);
    const recipes::Image image = recipes::imageOf(document()->knowledge().catalogue, reference);
    m_ocaml->clear();
    for (const auto &[version, image] : versions)
        m_ocaml->addItem(version, image);
    if (!image.ocaml.isEmpty() && m_ocaml->findData(reference) < 0)
        m_ocaml->insertItem(0, image.isOcamlNamed ? image.ocaml : tr("%1 (image default)").arg(image.ocaml), reference);
    m_ocaml->setCurrentIndex(m_ocaml->findData(reference));
    m_ocaml->setEnabled(m_ocaml->count() > 1);
    m_ocamlRow->setVisible(m_ocaml->count() > 0);
}

void ImageSection::presentFacts(const gitlab::Job &job, const QString &reference)
{
    QStringList parts;
    QString source;
    const recipes::ImageFacts *facts = document()->knowledge().catalogue.image(reference);
    if (reference.isEmpty()) {
        parts.append(tr("No image is named: the runner's own is used."));
    } else if (facts) {
        parts.append(tr("%1 to pull").arg(formatBytes(facts->compressed)));
        const recipes::Image image = recipes::imageOf(document()->knowledge().catalogue, reference);
        parts.append(u"%1 %2"_s.arg(image.distribution, image.release).trimmed());
        parts.append(facts->hasOpam() ? tr("%1 and opam").arg(image.packageManager) : image.packageManager);
        source = tr("Source: %1 (%2, %3)").arg(facts->provenance.source, facts->provenance.date, facts->provenance.confidence);
    } else {
        parts.append(tr("This image is not in the catalogue: its size is assumed."));
    }
    if (job.image)
        parts.append(originText(job.image->origin));
    parts.removeAll({});
    m_facts->setText(parts.join(u" · "_s));
    m_facts->setToolTip(plainTooltip(source));
}

void ImageSection::choose(const QString &reference)
{
    const QString wanted = reference.trimmed();
    if (wanted == m_shown || m_job.isEmpty())
        return;
    if (wanted.isEmpty())
        report(removeImage(*document(), m_job));
    else
        report(setImage(*document(), m_job, wanted));
}

} // namespace caravan::inspector
