// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    QString state;   ///< a sentence where it is no longer made, or another image tomorrow
    QString instead; ///< the exact image to take in its place
    QString digest;  ///< to which it can be pinned, as far as data say
    QStringList faults;
    Provenance provenance;
};
ImageCard cardOf(const Catalogue &catalogue, const QString &reference);

/// The card as lines of text, each a fact; the last says where they are from.
QStringList linesOf(const ImageCard &card);

/// Images of one family, in the order in which they are shown.
struct ImageGroup {
    QString title;
    QStringList blocks; ///< their ids
};
/// The images that are offered: the user's own first, then by family. No name that is another image tomorrow is among them.
QList<ImageGroup> offeredImages(const Catalogue &catalogue);

} // namespace caravan::recipes
