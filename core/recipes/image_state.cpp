// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recipes/image_state.h"

#include "core/base/texts.h"
#include "core/opam/opam_file.h"
#include "core/recipes/catalogue.h"
#include "core/recipes/data_reader.h"
#include "core/recipes/image_choice.h"
#include "core/recipes/ocaml_choice.h"
#include "core/script/script.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace caravan::recipes {

namespace {

CARAVAN_TEXTS(ImageStateTexts);

constexpr auto repository = "ocaml/opam"_L1;

/// The newest release of a distribution that is rebuilt: "3.24" of "alpine"; empty for none.
QString newestRelease(const QStringList &rebuilt, const QString &name)
{
    QString newest;
    for (const QString &one : rebuilt) {
        const QString release = one.startsWith(name + u'-') ? one.mid(name.size() + 1) : QString();
        if (!release.isEmpty() && (newest.isEmpty() || opam::compareVersions(release, newest) > 0))
            newest = release;
    }
    return newest;
}

/// Whether images of a release ("alpine", "3.21") are no longer rebuilt: it is not among those that are, and older than the newest of them.
bool isFrozenRelease(const QStringList &rebuilt, const QString &name, const QString &release)
{
    const QString newest = newestRelease(rebuilt, name);
    return !newest.isEmpty() && !rebuilt.contains(name + u'-' + release) && opam::compareVersions(release, newest) < 0;
}

/// The part of a tag of ocaml/opam that is none of those that are made or were; empty where all are known, or variables hide it.
QString unheardIn(const Image &image, const ImageAges &ages)
{
    const QString &tag = image.name.tag;
    if (tag.isEmpty() || tag.contains(u'$') || ages.releases.isEmpty())
        return {};
    const auto begins = [&tag](const QString &name) { return tag == name || tag.startsWith(name + u'-'); };
    const bool isOther = std::any_of(ages.otherTags.cbegin(), ages.otherTags.cend(), begins);
    const bool isRelease = std::any_of(ages.releases.cbegin(), ages.releases.cend(), [&](const QString &release) {
        const QString name = release.section(u'-', 0, 0);
        static const QRegularExpression digit(u"^-\\d"_s);
        // A release that is older than the newest was made once.
        return begins(release) || (begins(name) && !digit.match(tag.sliced(name.size())).hasMatch())
            || (begins(name) && isFrozenRelease(ages.releases, name, tag.section(u'-', 1, 1)));
    });
    if (!isOther && !isRelease)
        return tag.section("-ocaml-"_L1, 0, 0);
    const bool isSeries = !image.isOcamlNamed || ages.frozenOcaml.contains(image.ocaml) || ages.rebuiltOcaml.contains(image.ocaml)
        || image.ocaml.contains(u'$') || opam::compareVersions(image.ocaml, ages.rebuiltOcaml.value(0)) < 0;
    return isSeries ? QString() : image.ocaml;
}

/// The release of a distribution's own image that is newer than all that are known; empty for others.
QString unheardRelease(const Image &image, const Catalogue &catalogue)
{
    static const QRegularExpression number(u"^\\d+(?:\\.\\d+)?(?=$|-)"_s);
    const QString release = image.kind == ImageKind::Distribution ? number.match(image.name.tag).captured() : QString();
    QString newest;
    for (const ImageFacts &facts : catalogue.images) {
        const ImageName name = imageNameOf(facts.reference);
        if (name.repository == image.name.repository && number.match(name.tag).hasMatch()
            && (newest.isEmpty() || opam::compareVersions(facts.release, newest) > 0))
            newest = facts.release;
    }
    return release.isEmpty() || newest.isEmpty() || opam::compareVersions(release, newest) <= 0 ? QString() : release;
}

/// The distribution and release that a tag names: {"alpine", "3.21"}; empty for tags without a number.
std::pair<QString, QString> releaseIn(const QString &tag)
{
    static const QRegularExpression pattern(u"^([a-z]+)-(\\d+(?:\\.\\d+)*)(?:-.*)?$"_s);
    const QRegularExpressionMatch match = pattern.match(tag);
    return {match.captured(1), match.captured(2)};
}

/// The series of OCaml of an image: of old names, "4.07" is a tag of its own.
QString seriesOf(const Image &image)
{
    static const QRegularExpression bare(u"^(\\d+\\.\\d+)(?:\\.\\d+)?$"_s);
    return image.ocaml.isEmpty() ? bare.match(image.name.tag).captured(1) : image.ocaml;
}

/// Finds the exact image that comes nearest: the same distribution, the same OCaml. Where no image has that OCaml any longer, one with
/// opam alone, in which a switch with it can be made.
void findInstead(ImageState &state, const Image &image, const Catalogue &catalogue)
{
    const QString series = seriesOf(image);
    const bool hasVariable = image.name.text().contains(u'$');
    if (hasVariable || !image.isOpamFamily() || (state.age == ImageAge::Frozen && !image.variant.isEmpty()))
        return;
    if (state.age == ImageAge::Unheard) {
        const bool hasSeries = image.isOcamlNamed && !exactVersion(catalogue, image.ocaml).isEmpty();
        const bool hasDistribution = state.unheard == image.ocaml;
        const ImageFacts *facts = offeredImage(catalogue, hasDistribution ? image.distributionTag() : catalogue.preferredDistribution,
                                               image.kind == ImageKind::Opam ? QString()
                                                   : hasSeries               ? image.ocaml
                                                                             : catalogue.preferredOcaml);
        state.instead = facts ? facts->reference : QString();
        return;
    }
    if (state.age == ImageAge::NeverMade) {
        state.instead = u"%1:%2-ocaml-%3-%4"_s.arg(repository, catalogue.preferredDistribution, image.ocaml, image.variant);
        return;
    }
    if (image.kind == ImageKind::Opam) {
        const ImageFacts *facts = offeredImage(catalogue, image.distributionTag(), {});
        state.instead = facts ? facts->reference : QString();
        return;
    }
    const bool isMade = series.isEmpty() || !exactVersion(catalogue, series).isEmpty();
    const QString distribution = !image.distribution.isEmpty() ? image.distributionTag() : catalogue.preferredDistribution;
    const ImageFacts *facts = isMade ? offeredImage(catalogue, distribution, series.isEmpty() ? catalogue.preferredOcaml : series)
                                     : offeredImage(catalogue, catalogue.imageAges.oldCompilers, {});
    state.instead = facts ? facts->reference : QString();
    state.compiler = isMade ? QString() : series;
}

} // namespace

ImageState stateOf(const Catalogue &catalogue, QStringView reference)
{
    static const QRegularExpression fixed(u"-ocaml-|-opam$"_s);
    const ImageAges &ages = catalogue.imageAges;
    const Image image = imageOf(catalogue, reference);
    const auto [name, release] = releaseIn(image.name.tag);
    ImageState state;
    if (ages.dead.contains(image.name.repository)) {
        state.age = ImageAge::Dead;
    } else if (image.name.repository != repository) {
        state.unheard = unheardRelease(image, catalogue);
        state.age = state.unheard.isEmpty() ? ImageAge::Current : ImageAge::Unheard;
        return state;
    } else if (state.unheard = unheardIn(image, ages); !state.unheard.isEmpty()) {
        state.age = ImageAge::Unheard;
    } else if (image.isOcamlNamed && ages.frozenOcaml.contains(image.ocaml)) {
        state.age = ImageAge::Frozen;
        state.series = image.ocaml;
    } else if (!name.isEmpty() && isFrozenRelease(ages.releases, name, release)) {
        state.age = ImageAge::Frozen;
        state.distribution = name + u'-' + release;
    } else if (ages.variants.contains(image.variant)
               && std::none_of(ages.variantDistributions.cbegin(), ages.variantDistributions.cend(), [&](const QString &one) {
                      return image.distributionTag() == one || image.distributionTag().startsWith(one + u'-');
                  })) {
        state.age = ImageAge::NeverMade;
        state.variant = image.variant;
    } else if (!image.name.tag.contains(fixed) && !image.name.tag.contains(u'$') && digestOf(reference).isEmpty()) {
        state.age = ImageAge::Moving;
    }
    if (state.age != ImageAge::Current)
        findInstead(state, image, catalogue);
    return state;
}

QString sentenceOf(const ImageState &state, const QString &reference)
{
    QString sentence;
    switch (state.age) {
    case ImageAge::Current:
        return {};
    case ImageAge::Moving:
        sentence = ImageStateTexts::tr("“%1” is another image with every release of OCaml.").arg(reference);
        break;
    case ImageAge::Frozen:
        sentence = state.series.isEmpty() ? ImageStateTexts::tr("Images on %1 are no longer rebuilt.").arg(state.distribution)
                                          : ImageStateTexts::tr("Images of OCaml %1 are no longer rebuilt.").arg(state.series);
        break;
    case ImageAge::Dead:
        sentence = ImageStateTexts::tr("“%1” is an old name of ocaml/opam, and no longer rebuilt.").arg(reference);
        break;
    case ImageAge::Unheard:
        sentence = ImageStateTexts::tr("No image “%1” is known: “%2” is none of those that are made.").arg(reference, state.unheard);
        break;
    case ImageAge::NeverMade:
        sentence =
            ImageStateTexts::tr("There is no image “%1”: the compiler “%2” is made for few distributions.").arg(reference, state.variant);
        break;
    }
    if (state.instead.isEmpty())
        return sentence;
    return sentence + u' '
        + (state.compiler.isEmpty()
               ? ImageStateTexts::tr("Take “%1”.").arg(state.instead)
               : ImageStateTexts::tr("Take “%1” and make a switch with OCaml %2 in it.").arg(state.instead, state.compiler));
}

QString withRelease(const Catalogue &catalogue, const QString &reference)
{
    static const QRegularExpression moving(u"^([a-z]+)(?:-lts)?-(ocaml-.+|opam)$"_s);
    const ImageName name = imageNameOf(reference);
    const QRegularExpressionMatch match = moving.match(name.tag);
    const QString release = match.hasMatch() ? newestRelease(catalogue.imageAges.releases, match.captured(1)) : QString();
    if (name.repository != repository || release.isEmpty() || !digestOf(reference).isEmpty())
        return reference;
    return reference.trimmed().chopped(name.tag.size()) + u"%1-%2-%3"_s.arg(match.captured(1), release, match.captured(2));
}

QStringList faultsOf(const Catalogue &catalogue, QStringView reference)
{
    const QString name = imageNameOf(reference).text();
    QStringList result;
    for (const ImageFault &fault : catalogue.imageFaults) {
        if (std::any_of(fault.images.cbegin(), fault.images.cend(), [&](const QString &pattern) { return matchesAny(pattern, name); }))
            result.append(fault.sentence);
    }
    return result;
}

void readImageStates(DataReader &reader, Catalogue &catalogue)
{
    const yaml::Node ages = reader.root()[u"rebuilt"];
    catalogue.imageAges = {reader.texts(ages, u"dead"),
                           reader.texts(ages, u"frozenOcaml"),
                           reader.texts(ages, u"ocaml"),
                           reader.texts(ages, u"otherTags"),
                           reader.texts(ages, u"releases"),
                           reader.texts(ages, u"variants"),
                           reader.texts(ages, u"variantDistributions"),
                           reader.text(ages, u"oldCompilers", u""_s)};
    const QList<yaml::Node> faults = reader.items(reader.root(), u"faults");
    for (const yaml::Node &fault : faults) {
        catalogue.imageFaults.append({reader.texts(fault, u"images"),
                                      reader.text(fault, u"says"),
                                      {reader.text(fault, u"source"), reader.text(fault, u"date"), reader.text(fault, u"confidence")}});
    }
}

QString digestOf(QStringView reference)
{
    const qsizetype at = reference.indexOf(u'@');
    return at < 0 ? QString() : reference.sliced(at + 1).trimmed().toString();
}

QString withDigest(const QString &reference, const QString &digest)
{
    const QString plain = reference.section(u'@', 0, 0);
    return digest.isEmpty() ? plain : plain + u'@' + digest;
}

QString digestCommand(const QString &reference)
{
    const QString registry = reference.section(u'/', 0, 0).contains(u'.') ? QString() : u"docker.io/"_s;
    const QString library = reference.contains(u'/') ? QString() : u"library/"_s;
    return u"skopeo inspect --format '{{.Digest}}' "_s + script::quoted("docker://"_L1 + registry + library + withDigest(reference, {}));
}

} // namespace caravan::recipes
