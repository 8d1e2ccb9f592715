// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/pipeline/pipeline.h"
#include "core/recipes/catalogue.h"

namespace caravan::recipes {

/// What people want to know of an image before they take it. An empty text, or no bytes, is what is not known.
struct ImageCard {
    QString reference;
    QString family; ///< its group in lists: "OCaml on Debian"
    bool isKnown = false;
    QString ocaml;          ///< "5.4"
    QString system;         ///< "Debian 13"
    QString libc;           ///< "glibc"
    QString packageManager; ///< "apt"
    QString opam;           ///< "2.1"
    QString opamBinary;     ///< of a newer opam: "/usr/bin/opam-2.5"
    QString user;
    Bytes compressed;
    Bytes uncompressed;
    QString holds;   ///< of a project's own: what was put into it, in a sentence
    QString state;   ///< a sentence where it is no longer made, or another image tomorrow
    QString instead; ///< the exact image to take in its place
    QString digest;  ///< to which it can be pinned, as far as data say
    QStringList faults;
    Provenance provenance;
};
ImageCard cardOf(const Catalogue &catalogue, const QString &reference);

/// An image of the project's own registry, as jobs name it and with its variables expanded.
struct ProjectImage {
    QString reference; ///< "$DEPS_IMAGE"
    QString name;      ///< "$CI_REGISTRY_IMAGE/ci:h1-debian-13-ocaml-5.4-0123456789"
    bool operator==(const ProjectImage &) const = default;
};
/// Those that jobs of \a pipeline run in, each once.
QList<ProjectImage> projectImages(const gitlab::Pipeline &pipeline);
/// What such an image holds, which is known of those that a strategy has built.
ImageCard cardOf(const Catalogue &catalogue, const ProjectImage &image);

/// The card as lines of text, each a fact; the last says where they are from.
QStringList linesOf(const ImageCard &card);

/// Images of one family, in the order in which they are shown.
struct ImageGroup {
    QString title;
    QStringList blocks; ///< their ids
};
/// The images that are offered: the user's own first, then by family. No name that is another image tomorrow is among them.
QList<ImageGroup> offeredImages(const Catalogue &catalogue);
/// The project's own, as blocks of the palette, which no catalogue has.
QList<Block> blocksOf(const QList<ProjectImage> &images);
/// The block \a id of \a catalogue, or of an image of the project's own; nullopt for none.
std::optional<Block> blockNamed(const Catalogue &catalogue, const QString &id);

} // namespace caravan::recipes
