// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/commands/images.h"

#include "core/base/texts.h"
#include "core/opam/command_word.h"

#include <QRegularExpression>

#include <algorithm>

namespace caravan::estimate {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(ImagesTexts);

constexpr auto usualImage = "ocaml/opam"_L1; ///< what project images are built from when nothing is said

/// The compiler's series in a tag such as `8.20-ocaml-4.14-flambda`; a word for it where the name tells none.
QString compilerInImage(const recipes::Image &image)
{
    static const QRegularExpression ocaml(u"-ocaml-(\\d+\\.\\d+)"_s);
    const QString named = image.ocaml.isEmpty() ? ocaml.match(image.name.tag).captured(1) : image.ocaml;
    return named.isEmpty() ? u"image"_s : named;
}

/// Puts into \a start what is in the switch of an image, as far as the catalogue and the name tell, and the system packages that it has for it.
void fillSwitch(const Setting &setting, const recipes::Image &image, StartImage &start)
{
    if (!image.hasSwitch())
        return;
    Switch &content = start.content;
    content.compiler = compilerInImage(image);
    static const QRegularExpression version(u"^[0-9]+(?:\\.[0-9]+)*"_s);
    const QString constraint = opam::constraintOfSeries(version.match(image.name.tag).captured());
    QList<opam::Dependency> packages;
    for (const QString &name : image.contents.pinned) {
        packages.append({name, constraint});
        if (!constraint.isEmpty())
            content.pinned.insert(name, constraint);
    }
    for (const QString &name : image.contents.holds)
        packages.append({name});
    if (packages.isEmpty())
        return;
    const PackageSet set = setting.namedPackages(packages);
    content.packages = set.packages;
    content.versions = set.versions;
    const QStringList systemPackages = namesFor(start.family, set);
    start.systemPackages = {systemPackages.cbegin(), systemPackages.cend()};
}

StartImage ofCatalogue(const Setting &setting, const QString &reference)
{
    const Costs &costs = setting.costs;
    StartImage image;
    image.reference = reference;
    if (reference == "scratch"_L1) // nothing, of which stages of a Dockerfile are made
        return image;
    const Setting::KnownImage &entry = setting.image(reference);
    const recipes::Image &known = entry.image;
    const recipes::ImageFacts *facts = entry.facts;
    if (known.packageFamily() != recipes::PackageFamily::Unknown)
        image.family = known.packageFamily();
    image.hasOpam = known.has(u"opam"_s);
    image.mayHaveOpam = known.presenceOf(u"opam"_s) == recipes::Presence::Unknown;
    fillSwitch(setting, known, image);
    if (!facts || facts->compressed.value <= 0) {
        image.compressedBytes = costs.unknownImageBytes;
        image.bytes = costs.unknownImageBytes * costs.imageUnpackedRatio;
        image.provenance = costs.unknownImageBytes.provenance;
        const QString &guess = setting.bytesText(image.compressedBytes);
        setting.assume(Assumption{
            .text = known.isKnown
                ? ImagesTexts::tr("Of the size of the image “%1” nothing is known: it is taken to have %2 compressed.").arg(reference, guess)
                : ImagesTexts::tr("The image “%1” is not in the catalogue: it is taken to have %2 compressed, and "
                                  "opam and OCaml only where the scripts use them without bringing them.")
                      .arg(reference, guess),
            .source = image.provenance.source,
            .confidence = image.provenance.confidence,
            .cause = causeOf(image.provenance.source),
            .figures = {imageSizeFigure(reference, image.compressedBytes)},
        });
        return image;
    }
    image.compressedBytes = facts->compressed.value;
    image.bytes = facts->uncompressed.value > 0 ? facts->uncompressed.value : facts->compressed.value * costs.imageUnpackedRatio;
    image.provenance = facts->provenance;
    return image;
}

/// An image of the project that no job of this pipeline builds: it is taken to hold all dependencies.
StartImage builtElsewhere(const Setting &setting, const QString &reference)
{
    const Costs &costs = setting.costs;
    StartImage image = ofCatalogue(setting, usualImage);
    const PackageSet all = setting.projectPackages(opam::WithFlags(opam::With::Test) | opam::With::Doc);
    const Size added = sizeOf(Switch{{}, all.packages, 0}, costs);
    image.reference = reference;
    image.content.packages = all.packages;
    image.content.versions = all.versions;
    image.systemPackages = {all.debian.cbegin(), all.debian.cend()};
    image.compressedBytes += added.bytes * costs.layerRatio;
    image.bytes += added.bytes;
    setting.assume(ImagesTexts::tr("The image “%1” of the project's registry is there already, with all dependencies, since "
                                   "no job of this pipeline builds it.")
                       .arg(reference),
                   costs.layerRatio);
    return image;
}

} // namespace

bool isProjectImage(const Environment &environment, const QString &reference)
{
    return reference.startsWith(environment.value(u"CI_REGISTRY_IMAGE"_s));
}

StartImage imageOf(const Setting &setting, const QString &reference, const BuiltImage &built)
{
    StartImage image = ofCatalogue(setting, built.base);
    image.reference = reference;
    image.compressedBytes = built.compressedBytes;
    image.bytes = built.bytes;
    const QString compiler = image.content.compiler;
    image.content = built.content;
    if (!compiler.isEmpty())
        image.content.compiler = compiler;
    image.systemPackages.unite(built.systemPackages);
    image.hasOpam = true;
    return image;
}

StartImage imageOf(const Setting &setting, const View &world, const Environment &environment, const QString &written)
{
    const QString reference = environment.expanded(written);
    if (const BuiltImage *built = world.image(reference))
        return imageOf(setting, reference, *built);
    if (isProjectImage(environment, reference))
        return builtElsewhere(setting, reference);
    if (setting.runner.usesImages() && reference != "scratch"_L1) {
        for (const Assumption &size : setting.image(reference).size)
            setting.assume(size);
    }
    return ofCatalogue(setting, reference);
}

void startIn(Shell &shell, const StartImage &image)
{
    shell.files = {};
    shell.globalSwitch.clear();
    shell.family = image.family;
    shell.systemPackages = image.systemPackages;
    shell.imageReference = shell.setting.runner.usesImages() ? image.reference : QString();
    shell.mayHaveOpam = image.mayHaveOpam && !image.hasOpam;
    if (!image.hasOpam)
        return;
    const QString root = absolutePath(u"~/.opam"_s, projectFolder());
    shell.files.put(root, OpamRoot{true});
    if (image.content.compiler.isEmpty())
        return;
    shell.globalSwitch = image.content.compiler;
    shell.files.put(root + u'/' + image.content.compiler, image.content);
}

double pullSeconds(const Setting &setting, const StartImage &image)
{
    const Costs &costs = setting.costs;
    const double download = image.compressedBytes / setting.runner.networkBytesPerSecond;
    const double unpack = image.bytes / setting.runner.unpackBytesPerSecond;
    return costs.pullFixed + std::max(download, unpack) + costs.pullOverlap * std::min(download, unpack);
}

void pull(Shell &shell, const StartImage &image)
{
    const Costs &costs = shell.costs();
    const bool isThere = shell.setting.runner.keepsImages
        && (shell.world.isOnRunner(image.reference) || shell.effects.pulledImages.contains(image.reference));
    shell.effects.pulledImages.insert(image.reference);
    if (isThere) {
        shell.chargeSeconds(Phase::Pull, costs.pullKept, ImagesTexts::tr("%1 is on the runner").arg(image.reference));
        return;
    }
    const Cost figure{image.compressedBytes, image.provenance, {}};
    shell.chargeSeconds(Phase::Pull, pullSeconds(shell.setting, image), costs.spreadOf(figure), figure,
                        ImagesTexts::tr("%1 of %2").arg(shell.setting.bytesText(image.compressedBytes), image.reference),
                        image.compressedBytes);
}

} // namespace caravan::estimate
