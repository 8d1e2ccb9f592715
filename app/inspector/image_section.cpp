// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inspector/image_section.h"

#include "app/document/block_gestures.h"
#include "app/inspector/stage_section.h"
#include "app/theme/theme.h"
#include "app/widgets/labels.h"
#include "app/widgets/link_label.h"
#include "app/widgets/pending_text.h"
#include "app/widgets/plain_tooltip.h"
#include "core/opam/opam_file.h"
#include "core/recipes/image_state.h"
#include "core/recipes/image_word.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QTimer>
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

/// A digest that can be written behind a name.
bool isDigest(const QString &text)
{
    static const QRegularExpression digest(u"^sha256:[0-9a-f]{64}$"_s);
    return digest.match(text).hasMatch();
}

/// "sha256:4f2a…", for a sentence.
QString shortDigest(const QString &digest)
{
    constexpr qsizetype shown = 15;
    return digest.left(shown) + u'…';
}

/// Whether something was typed into \a field, and not refused already; it has been heard then.
bool isEntered(QLineEdit *field)
{
    const bool isTyped = field->isModified();
    field->setModified(false);
    return isTyped;
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
    Section(tr("Image"), document, parent), m_image(new QComboBox), m_ocaml(new QComboBox), m_digest(new QLineEdit), m_pin(new LinkLabel),
    m_facts(new ElidedLabel({}, theme::Text::Secondary, theme::Role::Muted)), m_instead(new LinkLabel), m_ask(new LinkLabel),
    m_faults(new TextLabel({}, theme::Text::Secondary, theme::Role::Muted))
{
    m_image->setObjectName(u"image"_s);
    m_image->setEditable(true);
    m_image->setInsertPolicy(QComboBox::NoInsert);
    m_image->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_ocaml->setObjectName(u"ocamlVersion"_s);
    m_facts->setObjectName(u"imageFacts"_s);

    addField(tr("Image"), m_image);
    m_image->lineEdit()->setObjectName(u"imageField"_s);
    m_image->lineEdit()->setAccessibleName(tr("Image"));
    markAsWaiting(m_image->lineEdit());
    m_ocamlRow = addField(tr("OCaml"), m_ocaml);
    letEscapeForget(m_image);
    m_digest->setObjectName(u"imageDigest"_s);
    m_digest->setPlaceholderText(tr("sha256:… keeps the image the same"));
    m_digestRow = addField(tr("Digest"), m_digest);
    markAsWaiting(m_digest);
    letEscapeForget(m_digest);
    m_pin->setObjectName(u"imagePin"_s);
    m_instead->setObjectName(u"imageInstead"_s);
    m_ask->setObjectName(u"imageAsk"_s);
    m_faults->setObjectName(u"imageFaults"_s);
    m_faults->setWordWrap(true);
    column()->addWidget(m_pin);
    column()->addWidget(m_facts);
    column()->addWidget(m_instead);
    column()->addWidget(m_ask);
    column()->addWidget(m_faults);
    connect(m_image, &QComboBox::textActivated, this, &ImageSection::choose);
    connect(m_image->lineEdit(), &QLineEdit::editingFinished, this, [this] {
        if (isEntered(m_image->lineEdit()))
            choose(m_image->currentText());
    });
    connect(m_ocaml, &QComboBox::activated, this, [this] { choose(m_ocaml->currentData().toString()); });
    connect(m_digest, &QLineEdit::editingFinished, this, [this] {
        if (isEntered(m_digest))
            pin(m_digest->text().trimmed());
    });
    connect(m_pin, &LinkLabel::clicked, this, [this] { pin(recipes::cardOf(this->document()->knowledge().catalogue, m_shown).digest); });
    connect(m_instead, &LinkLabel::clicked, this,
            [this] { choose(recipes::cardOf(this->document()->knowledge().catalogue, m_shown).instead); });
    connect(m_ask, &LinkLabel::clicked, this, [this] { Q_EMIT asked(m_shown); });
    QTimer::singleShot(0, this, &ImageSection::offerAhead);
    connect(document, &Document::changed, this, [this](Changes changes) {
        if (changes & Change::Opened)
            QTimer::singleShot(0, this, &ImageSection::offerAhead);
    });
}

/// The list takes long to fill; who selects the first job of a project is not to wait for it.
void ImageSection::offerAhead()
{
    if (document()->isOpen() && document()->selectedJob().isEmpty() && offerImages())
        m_job.clear(); // what the field said is gone
}

void ImageSection::present(const gitlab::Job &job)
{
    const auto referenceOf = [](const gitlab::Job *job) { return job && job->image ? job->image->value.name : QString(); };
    const QStringList jobs = selectedJobs();
    const bool isSame = std::all_of(jobs.cbegin(), jobs.cend(), [&](const QString &name) {
        return referenceOf(document()->derived().pipeline.job(name)) == referenceOf(&job);
    });
    const QString reference = isSame ? referenceOf(&job) : QString();
    const bool areOther = offerImages();
    const bool isOther = areOther || m_job != job.name || m_shown != reference;
    m_job = job.name;
    m_shown = reference;
    m_image->lineEdit()->setPlaceholderText(isSame ? tr("the runner's own image") : StageSection::tr("differs"));
    if (isOther) {
        const QSignalBlocker blocker(m_image);
        m_image->setCurrentIndex(m_image->findText(reference));
        m_image->setEditText(reference);
        m_image->lineEdit()->setCursorPosition(0);
        m_image->setToolTip(plainTooltip(reference));
    }
    presentVersions(reference);
    presentDigest(reference, isOther);
    m_facts->setVisible(isSame);
    presentFacts(job, reference);
}

/// Fills the list with the images that are known, family by family, which are others in another project. False when it has them.
bool ImageSection::offerImages()
{
    const QList<recipes::ProjectImage> own = recipes::projectImages(document()->derived().pipeline);
    if (m_known == document()->sharedKnowledge() && own == m_own)
        return false;
    m_known = document()->sharedKnowledge();
    m_own = own;
    const recipes::Catalogue &catalogue = m_known->catalogue;
    const QSignalBlocker blocker(m_image);
    m_image->clear();
    m_offered.clear();
    const auto addTitle = [this](const QString &title) {
        m_image->addItem(title);
        auto *model = qobject_cast<QStandardItemModel *>(m_image->model());
        model->item(m_image->count() - 1)->setFlags(Qt::NoItemFlags); // a heading
    };
    const auto addImage = [this](const QString &reference, const recipes::ImageCard &card) {
        m_offered.append(reference);
        m_image->addItem(reference);
        m_image->setItemData(m_image->count() - 1, plainTooltip(recipes::linesOf(card).join(u'\n')), Qt::ToolTipRole);
    };
    for (const recipes::ProjectImage &image : own) {
        const recipes::ImageCard card = recipes::cardOf(catalogue, image);
        if (&image == &own.constFirst())
            addTitle(card.family);
        addImage(image.reference, card);
    }
    for (const recipes::ImageGroup &group : recipes::offeredImages(catalogue)) {
        addTitle(group.title);
        for (const QString &id : group.blocks) {
            const QString reference = catalogue.block(id)->image;
            addImage(reference, recipes::cardOf(catalogue, reference));
        }
    }
    auto *completer = new QCompleter(m_offered, m_image); // headings are no images
    completer->setCompletionMode(QCompleter::InlineCompletion);
    m_image->setCompleter(completer);
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

void ImageSection::presentDigest(const QString &reference, bool isOther)
{
    const recipes::ImageCard card = recipes::cardOf(document()->knowledge().catalogue, reference);
    const QString digest = recipes::digestOf(reference);
    m_digestRow->setVisible(!reference.isEmpty() && !reference.contains(u'$'));
    if (isOther) {
        m_digest->setText(digest);
        m_digest->setCursorPosition(0);
    }
    m_digest->setToolTip(plainTooltip(tr("The digest that the name has today is printed by: %1").arg(recipes::digestCommand(reference))));
    const bool isOffered = !card.digest.isEmpty() && card.digest != digest;
    m_pin->setVisible(isOffered);
    m_pin->present(tr("Pin to %1, which you have noted").arg(shortDigest(card.digest)), isOffered);
}

void ImageSection::presentFacts(const gitlab::Job &job, const QString &reference)
{
    const recipes::Catalogue &catalogue = document()->knowledge().catalogue;
    const recipes::ImageCard card = recipes::cardOf(catalogue, reference);
    const bool isNamed = !reference.isEmpty();
    QStringList parts;
    if (!isNamed)
        parts.append(tr("No image is named: the runner's own is used."));
    else if (card.isKnown)
        parts = {card.compressed.value > 0 ? tr("%1 to pull").arg(formatBytes(card.compressed)) : tr("size not known"), card.system,
                 card.libc, card.opam.isEmpty() ? QString() : tr("opam %1").arg(card.opam),
                 card.user.isEmpty() ? QString() : tr("as %1").arg(card.user)};
    else
        parts.append(tr("This image is not in the catalogue: its size is assumed."));
    if (job.image)
        parts.append(originText(job.image->origin));
    parts.removeAll({});
    m_facts->setText(parts.join(u" · "_s));
    m_facts->setToolTip(plainTooltip(isNamed ? recipes::linesOf(card).join(u'\n') : QString()));

    m_instead->setVisible(isNamed && !card.state.isEmpty());
    m_instead->present(card.state, !card.instead.isEmpty());
    m_ask->setVisible(recipes::isToBeAsked(catalogue, reference));
    m_ask->present(tr("Say what it holds, once"), true);
    m_faults->setVisible(isNamed && !card.faults.isEmpty());
    m_faults->setText(card.faults.join(u' '));
}

void ImageSection::choose(const QString &reference)
{
    const QString wanted = reference.trimmed();
    if (m_job.isEmpty() || (wanted == m_shown && selectedJobs().size() == 1))
        return;
    if (selectedJobs().size() > 1) {
        // Of several a field that nobody typed into says nothing.
        const bool isTyped = wanted != m_shown;
        return isTyped && !wanted.isEmpty() ? report(setImages(*document(), selectedJobs(), wanted)) : void();
    }
    if (wanted.isEmpty())
        return report(removeImage(*document(), m_job));
    const Result<Done> done = setImage(*document(), m_job, wanted);
    report(done);
    if (!done || !recipes::isToBeAsked(document()->knowledge().catalogue, wanted) || m_wasAsked.contains(wanted))
        return;
    m_wasAsked.insert(wanted);
    Q_EMIT asked(wanted);
}

/// Pins the image to a digest, or takes the pin away for an empty one.
void ImageSection::pin(const QString &digest)
{
    if (digest == recipes::digestOf(m_shown) || m_job.isEmpty() || m_shown.isEmpty())
        return;
    if (!digest.isEmpty() && !isDigest(digest))
        return report(Error{ErrorCode::Refused,
                            tr("A digest is “sha256:” and 64 digits of 0 to 9 and a to f, not “%1”.").arg(digest),
                            {},
                            0,
                            0,
                            tr("%1 prints it.").arg(recipes::digestCommand(m_shown))});
    choose(recipes::withDigest(m_shown, digest));
}

} // namespace caravan::inspector
