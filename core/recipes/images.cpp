// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recipes/images.h"

#include "core/base/remembered.h"
#include "core/recipes/catalogue.h"
#include "core/recipes/glob.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace caravan::recipes {

namespace {

struct NamedImageKind {
    ImageKind kind;
    QLatin1StringView name;
};

constexpr NamedImageKind imageKinds[] = {
    {ImageKind::Compiler, "compiler"_L1},         {ImageKind::Opam, "opam"_L1},
    {ImageKind::Project, "project"_L1},           {ImageKind::Tool, "tool"_L1},
    {ImageKind::Distribution, "distribution"_L1},
};

/// What the tag of an image of ocaml/opam says: `debian-13-ocaml-5.4-flambda`, `alpine-opam`, `ubuntu-24.04-ocaml-$OCAML`.
struct OpamTag {
    QString distribution;
    QString release;
    QString ocaml;
    QString variant;
    bool hasCompiler = true;
};

OpamTag readOpamTag(const QString &tag)
{
    static const QRegularExpression form(u"^([a-z]+)(?:-([\\w.]+))?(?:-ocaml-(\\d+\\.\\d+|\\$\\{?\\w+\\}?)(?:-([\\w-]+))?|(-opam))?$"_s);
    // `debian-opam` has no release, `debian-ocaml-5.4` neither.
    static const QRegularExpression bare(u"^([a-z]+)(?:-ocaml-(\\d+\\.\\d+|\\$\\{?\\w+\\}?)(?:-([\\w-]+))?|(-opam))$"_s);
    if (const QRegularExpressionMatch match = bare.match(tag); match.hasMatch())
        return {match.captured(1), {}, match.captured(2), match.captured(3), match.captured(4).isEmpty()};
    if (const QRegularExpressionMatch match = form.match(tag); match.hasMatch())
        return {match.captured(1), match.captured(2), match.captured(3), match.captured(4), match.captured(5).isEmpty()};
    static const QRegularExpression compiler(u"-ocaml-(\\d+\\.\\d+|\\$\\{?\\w+\\}?)(?:-([\\w-]+))?$"_s);
    const QRegularExpressionMatch match = compiler.match(tag);
    return {{}, {}, match.captured(1), match.captured(2), !tag.endsWith("-opam"_L1)};
}

/// The package manager of a distribution; empty for those that are not known.
QString packageManagerOf(const QString &distribution)
{
    static const QHash<QString, QString> managers = {{u"debian"_s, u"apt"_s},      {u"ubuntu"_s, u"apt"_s},
                                                     {u"alpine"_s, u"apk"_s},      {u"fedora"_s, u"dnf"_s},
                                                     {u"centos"_s, u"dnf"_s},      {u"oraclelinux"_s, u"dnf"_s},
                                                     {u"opensuse"_s, u"zypper"_s}, {u"archlinux"_s, u"pacman"_s}};
    return managers.value(distribution);
}

/// A name tells more of an image of ocaml/opam than an entry for many of them.
void readName(Image &image)
{
    const OpamTag tag = readOpamTag(image.name.tag);
    const bool isNamed = !packageManagerOf(tag.distribution).isEmpty();
    const QString release = tag.release == "lts"_L1 ? image.release : tag.release; // “ubuntu-lts” is the release that the entry says
    if (isNamed && (image.distribution != tag.distribution || !release.isEmpty())) {
        image.distribution = tag.distribution;
        image.release = release;
        image.packageManager = packageManagerOf(tag.distribution);
    }
    image.kind = tag.hasCompiler ? ImageKind::Compiler : ImageKind::Opam;
    image.variant = tag.variant;
    if (!tag.ocaml.isEmpty()) {
        image.ocaml = tag.ocaml;
        image.isOcamlNamed = true;
    } else if (!tag.hasCompiler || image.ocaml == "*"_L1) {
        image.ocaml.clear();
    }
}

/// An image has the programs of its own package manager, and not those of others.
void addPackageManagers(Image &image, const Catalogue &catalogue)
{
    if (!catalogue.packageManagers.contains(image.packageManager))
        return;
    for (auto it = catalogue.packageManagers.cbegin(); it != catalogue.packageManagers.cend(); ++it) {
        QSet<QString> &programs = it.key() == image.packageManager ? image.contents.has : image.contents.lacks;
        for (const QString &program : it->programs)
            programs.insert(program);
    }
}

Image findImage(const Catalogue &catalogue, QStringView reference)
{
    Image image;
    image.name = imageNameOf(reference);
    const ImageFacts *facts = catalogue.image(reference);
    if (!facts) {
        // What is built on an image of ocaml/opam has its package manager, whatever else was put into it.
        if (const QString base = baseOfProjectImage(image.name.text()); !base.isEmpty()) {
            image.packageManager = imageOf(catalogue, base).packageManager;
            addPackageManagers(image, catalogue);
        }
        return image;
    }
    image.isKnown = true;
    image.kind = facts->kind;
    image.distribution = facts->distribution;
    image.release = facts->release;
    image.ocaml = facts->ocaml;
    image.packageManager = facts->packageManager;
    image.user = facts->user;
    image.opamVersion = facts->opamVersion;
    image.contents = facts->contents;
    if (image.isOpamFamily())
        readName(image);
    addPackageManagers(image, catalogue);
    return image;
}

} // namespace

QString nameOf(ImageKind kind)
{
    for (const NamedImageKind &entry : imageKinds) {
        if (entry.kind == kind)
            return entry.name;
    }
    return {};
}

std::optional<ImageKind> imageKindNamed(QStringView name)
{
    for (const NamedImageKind &entry : imageKinds) {
        if (entry.name == name)
            return entry.kind;
    }
    return std::nullopt;
}

ImageName imageNameOf(QStringView reference)
{
    QString plain = reference.trimmed().toString();
    if (plain.startsWith("${CI_DEPENDENCY_PROXY"_L1) || plain.startsWith("$CI_DEPENDENCY_PROXY"_L1))
        plain.remove(0, plain.indexOf(u'/') + 1);
    for (const QLatin1StringView registry : {"docker.io/"_L1, "index.docker.io/"_L1, "registry.hub.docker.com/"_L1}) {
        if (plain.startsWith(registry))
            plain.remove(0, registry.size());
    }
    if (plain.startsWith("library/"_L1))
        plain.remove(0, "library/"_L1.size());
    plain = plain.section(u'@', 0, 0);
    const qsizetype colon = plain.indexOf(u':', plain.lastIndexOf(u'/') + 1);
    return colon < 0 ? ImageName{plain, {}} : ImageName{plain.left(colon), plain.mid(colon + 1)};
}

Presence Image::presenceOf(const QString &program) const
{
    return contents.lacks.contains(program) ? Presence::Absent : contents.has.contains(program) ? Presence::Present : Presence::Unknown;
}

PackageFamily Image::packageFamily() const
{
    if (packageManager == "apt"_L1)
        return PackageFamily::Debian;
    if (packageManager == "apk"_L1)
        return PackageFamily::Alpine;
    const bool isFedora = packageManager == "dnf"_L1 || packageManager == "yum"_L1;
    return isFedora ? PackageFamily::Fedora : PackageFamily::Unknown;
}

QString Image::distributionTag() const { return release.isEmpty() ? distribution : distribution + u'-' + release; }

Image imageOf(const Catalogue &catalogue, QStringView reference)
{
    // Everybody asks, of each job, and most jobs have one of a few images.
    static constexpr qsizetype mostKnown = 500;
    thread_local Remembered<QString, Image> known(mostKnown);
    thread_local QList<ImageFacts> images; // copies of what the answers are from, so that nothing else can be where they were
    thread_local QMap<QString, PackageManager> packageManagers;
    if (!images.isSharedWith(catalogue.images) || !packageManagers.isSharedWith(catalogue.packageManagers)) {
        known.clear();
        images = catalogue.images;
        packageManagers = catalogue.packageManagers;
    }
    return known.of(reference.toString(), [&] { return findImage(catalogue, reference); });
}

QString imagePathIn(const Catalogue &catalogue, const QString &text)
{
    static const QRegularExpression path(uR"((?<![\w.$}/-])/[\w./@+-]+)"_s);
    for (auto match = path.globalMatch(text); match.hasNext();) {
        const QString found = match.next().captured();
        const bool isOfImages = std::any_of(catalogue.imagePaths.cbegin(), catalogue.imagePaths.cend(),
                                            [&found](const QString &pattern) { return matchesAny(pattern, found); });
        if (isOfImages)
            return found;
    }
    return {};
}

QString baseOfProjectImage(const QString &name)
{
    static const QRegularExpression tag(u":[hs]1-([^_]+)(?:_.+)?-[0-9a-f]{10}$"_s);
    const QRegularExpressionMatch match = tag.match(name);
    return match.hasMatch() ? u"ocaml/opam:"_s + match.captured(1) : QString();
}

} // namespace caravan::recipes
