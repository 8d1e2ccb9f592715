// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>

namespace caravan::recipes {

struct Catalogue;

/// What sort of image a job runs in, or a strategy asks for.
enum class ImageKind {
    Unknown,
    Compiler,     ///< of the family ocaml/opam, with OCaml
    Opam,         ///< of that family, opam alone
    Project,      ///< built from the project, by one of its jobs
    Distribution, ///< a distribution as its makers publish it
    Tool,         ///< made for one tool: docker, node, nix …
};

/// The word of data files for a kind: "compiler"; and the kind of a word.
QString nameOf(ImageKind kind);
std::optional<ImageKind> imageKindNamed(QStringView name);

/// The family of names that system packages have in an image.
enum class PackageFamily { Unknown, Debian, Alpine, Fedora };

/// Whether a program is in an image, as far as that is known for certain.
enum class Presence { Unknown, Present, Absent };

/// `docker.io/library/debian:13@sha256:…` as its parts; the digest is dropped.
struct ImageName {
    QString repository; ///< without Docker Hub's registry, `library/` and a dependency proxy in front: "debian"
    QString tag;        ///< empty where none is written
    bool operator==(const ImageName &) const = default;
    QString text() const { return tag.isEmpty() ? repository : repository + u':' + tag; }
};
ImageName imageNameOf(QStringView reference);

/// What programs are in an image for certain, and which are not; nothing is known of all others.
struct ImageContents {
    QSet<QString> has;
    QSet<QString> lacks;
    QStringList holds = {};  ///< packages of its opam switch, besides the compiler and those that are pinned
    QStringList pinned = {}; ///< packages of its switch that keep the version which the tag begins with
    bool operator==(const ImageContents &) const = default;
};

/// All that is known of the image that a reference names. This is the one place that reads names of images.
struct Image {
    ImageName name;
    bool isKnown = false; ///< the catalogue has an entry for it
    ImageKind kind = ImageKind::Unknown;
    QString distribution;      ///< "debian"; empty when not known
    QString release;           ///< "13"; empty when the name says none and its entry neither
    QString ocaml;             ///< series of the compiler: "5.4"; "$OCAML" when a variable says it; empty without one
    bool isOcamlNamed = false; ///< the name says the series, which therefore stays the same
    QString variant;           ///< of the compiler: "flambda"
    QString packageManager;    ///< "apt", "apk" …; empty when not known
    QString user;              ///< "root", "opam"; empty when not known
    QString opamVersion;       ///< of what `opam` runs: "2.1"; empty without opam, or when not known
    ImageContents contents;

    Presence presenceOf(const QString &program) const;
    bool has(const QString &program) const { return presenceOf(program) == Presence::Present; }
    bool lacks(const QString &program) const { return presenceOf(program) == Presence::Absent; }
    /// Of the family ocaml/opam, whose entrypoint is `opam exec --` and whose sandbox is off; its old names too.
    bool isOpamFamily() const { return kind == ImageKind::Compiler || kind == ImageKind::Opam; }
    /// Whether it has an opam switch with a compiler: OCaml's own images, and those of tools that are written in it.
    bool hasSwitch() const { return has(QStringLiteral("opam")) && (!ocaml.isEmpty() || has(QStringLiteral("ocamlc"))); }
    bool isRoot() const { return user == QLatin1StringView("root"); }
    PackageFamily packageFamily() const;
    /// "debian-13", as in tags of ocaml/opam; "alpine" without a release.
    QString distributionTag() const;
};

/// What is known of an image as a job names it, its variables expanded as far as they are known.
Image imageOf(const Catalogue &catalogue, QStringView reference);

/// The first path in \a text that images of ocaml/opam have and other machines do not, such as "/home/opam/.opam"; empty for none.
QString imagePathIn(const Catalogue &catalogue, const QString &text);

/// The reference by which the catalogue has the image of ocaml/opam that a project image such as
/// "$CI_REGISTRY_IMAGE/ci:h1-debian-13-ocaml-5.4-0123456789" was built from; empty for other names.
QString baseOfProjectImage(const QString &name);

} // namespace caravan::recipes
