// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recipes/image_card.h"

#include "core/base/texts.h"
#include "core/gitlab/pipeline/job_script.h"
#include "core/recipes/confidence.h"
#include "core/recipes/image_state.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace caravan::recipes {

namespace {

CARAVAN_TEXTS(ImageCardTexts);

QString systemOf(const Catalogue &catalogue, const Image &image)
{
    const QString title = catalogue.systems.value(image.distribution).title;
    return u"%1 %2"_s.arg(title.isEmpty() ? image.distribution : title, image.release).trimmed();
}

QString familyOfProjects() { return ImageCardTexts::tr("The project's own"); }

QString familyOf(const Catalogue &catalogue, const Image &image, const ImageFacts *facts)
{
    if (facts && facts->isUsers)
        return ImageCardTexts::tr("Your own");
    switch (image.kind) {
    case ImageKind::Compiler: {
        const QString title = catalogue.systems.value(image.distribution).title;
        return ImageCardTexts::tr("OCaml on %1").arg(title.isEmpty() ? image.distribution : title);
    }
    case ImageKind::Opam:
        return ImageCardTexts::tr("opam without OCaml");
    case ImageKind::Distribution:
        return ImageCardTexts::tr("Distributions with their own OCaml");
    case ImageKind::Project:
        return familyOfProjects();
    case ImageKind::Tool:
        return ImageCardTexts::tr("Tools");
    case ImageKind::Unknown:
        break;
    }
    return ImageCardTexts::tr("Others");
}

QString opamLine(const ImageCard &card)
{
    if (card.opam.isEmpty())
        return {};
    return card.opamBinary.isEmpty() ? ImageCardTexts::tr("opam %1").arg(card.opam)
                                     : ImageCardTexts::tr("opam %1, and a newer one as %2").arg(card.opam, card.opamBinary);
}

QString systemLine(const ImageCard &card)
{
    QStringList parts{card.system, card.libc};
    if (!card.packageManager.isEmpty())
        parts.append(ImageCardTexts::tr("packages by %1").arg(card.packageManager));
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString sizeLine(const ImageCard &card)
{
    if (card.compressed.value <= 0)
        return ImageCardTexts::tr("Its size is not known.");
    const QString pulled = ImageCardTexts::tr("%1 to pull").arg(formatBytes(card.compressed));
    return card.uncompressed.value > 0 ? ImageCardTexts::tr("%1, %2 unpacked").arg(pulled, formatBytes(card.uncompressed)) : pulled;
}

} // namespace

ImageCard cardOf(const Catalogue &catalogue, const QString &reference)
{
    const Image image = imageOf(catalogue, reference);
    const ImageFacts *facts = catalogue.image(reference);
    const ImageState state = stateOf(catalogue, reference);
    ImageCard card;
    card.reference = reference;
    card.family = familyOf(catalogue, image, facts);
    card.isKnown = image.isKnown;
    card.ocaml = image.ocaml;
    card.system = systemOf(catalogue, image);
    card.libc = catalogue.systems.value(image.distribution).libc;
    card.packageManager = image.packageManager;
    card.opam = image.opamVersion;
    card.user = image.user;
    card.state = sentenceOf(state, reference);
    card.instead = state.instead;
    card.faults = faultsOf(catalogue, reference);
    if (facts) {
        card.opamBinary = facts->opamBinary;
        card.compressed = facts->compressed;
        card.uncompressed = facts->uncompressed;
        card.digest = facts->digest;
        card.provenance = facts->provenance;
    }
    return card;
}

QList<ProjectImage> projectImages(const gitlab::Pipeline &pipeline)
{
    QList<ProjectImage> images;
    for (const gitlab::Job &job : pipeline.jobs) {
        if (!job.image || !job.image->value.name.contains(u'$'))
            continue;
        const ProjectImage image{job.image->value.name, gitlab::expandedIn(job, job.image->value.name)};
        const bool isOwn = image.name.startsWith("$CI_REGISTRY_IMAGE"_L1) || image.name.startsWith("${CI_REGISTRY_IMAGE}"_L1);
        if (isOwn && !images.contains(image))
            images.append(image);
    }
    return images;
}

ImageCard cardOf(const Catalogue &catalogue, const ProjectImage &image)
{
    const QString base = baseOfProjectImage(image.name);
    if (base.isEmpty()) {
        ImageCard card = cardOf(catalogue, image.name);
        card.family = familyOfProjects();
        return card;
    }
    const ImageCard of = cardOf(catalogue, base);
    ImageCard card;
    card.reference = image.reference;
    card.family = familyOfProjects();
    card.isKnown = true;
    card.ocaml = of.ocaml;
    card.system = of.system;
    card.libc = of.libc;
    card.packageManager = of.packageManager;
    const bool isSlim = image.name.section(u':', -1).startsWith("s1-"_L1);
    card.holds = isSlim
        ? ImageCardTexts::tr("It holds the switch of “%1” with all dependencies of the opam files, and no package definitions.").arg(base)
        : ImageCardTexts::tr("It is “%1” with all dependencies of the opam files.").arg(base);
    return card;
}

QStringList linesOf(const ImageCard &card)
{
    QStringList lines;
    if (!card.holds.isEmpty())
        lines.append(card.holds);
    if (!card.isKnown)
        lines.append(ImageCardTexts::tr("Nobody has said what this image holds."));
    if (!card.state.isEmpty())
        lines.append(card.state);
    if (!card.ocaml.isEmpty())
        lines.append(ImageCardTexts::tr("OCaml %1").arg(card.ocaml));
    lines.append(systemLine(card));
    lines.append(opamLine(card));
    if (!card.user.isEmpty())
        lines.append(ImageCardTexts::tr("Commands run as “%1”.").arg(card.user));
    if (card.isKnown)
        lines.append(sizeLine(card));
    lines.append(card.faults);
    if (!card.provenance.source.isEmpty())
        lines.append(ImageCardTexts::tr("Source: %1 (%2, %3)")
                         .arg(card.provenance.source, card.provenance.date, confidenceWord(card.provenance.confidence)));
    lines.removeAll(QString());
    return lines;
}

namespace {

const QString &projectBlock()
{
    static const QString prefix = u"image:"_s;
    return prefix;
}

Block projectBlockOf(const QString &reference)
{
    Block block;
    block.id = projectBlock() + reference;
    block.kind = BlockKind::Image;
    block.title = reference;
    block.image = reference;
    block.imageKind = ImageKind::Project;
    return block;
}

} // namespace

QList<Block> blocksOf(const QList<ProjectImage> &images)
{
    QList<Block> blocks;
    for (const ProjectImage &image : images)
        blocks.append(projectBlockOf(image.reference));
    return blocks;
}

std::optional<Block> blockNamed(const Catalogue &catalogue, const QString &id)
{
    if (const Block *block = catalogue.block(id))
        return *block;
    return id.startsWith(projectBlock()) ? std::optional(projectBlockOf(id.sliced(projectBlock().size()))) : std::nullopt;
}

QList<ImageGroup> offeredImages(const Catalogue &catalogue)
{
    struct Offered {
        const Block *block = nullptr;
        QString system;
    };
    QStringList titles;
    QHash<QString, QList<Offered>> groups;
    for (const Block &block : catalogue.blocks) {
        if (block.kind != BlockKind::Image || stateOf(catalogue, block.image).age == ImageAge::Moving)
            continue;
        const ImageCard card = cardOf(catalogue, block.image);
        if (!titles.contains(card.family))
            titles.append(card.family);
        groups[card.family].append({&block, card.system});
    }
    QList<ImageGroup> result;
    for (const QString &title : std::as_const(titles)) {
        QList<Offered> images = groups.value(title);
        QStringList systems; // those of one stay together, the first one first
        for (const Offered &image : std::as_const(images))
            systems.append(image.system);
        std::stable_sort(images.begin(), images.end(), [&systems](const Offered &left, const Offered &right) {
            return systems.indexOf(left.system) < systems.indexOf(right.system);
        });
        ImageGroup group{title, {}};
        for (const Offered &image : std::as_const(images))
            group.blocks.append(image.block->id);
        result.append(group);
    }
    return result;
}

} // namespace caravan::recipes
