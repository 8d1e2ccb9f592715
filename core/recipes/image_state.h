// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recipes/images.h"

namespace caravan::recipes {

class DataReader;

/// Whether the image that a name stands for is still made.
enum class ImageAge {
    Current,
    Moving,    ///< it is another image with every release of OCaml
    Frozen,    ///< its series of OCaml, or its release of the distribution, is no longer rebuilt
    Dead,      ///< nothing of that repository is rebuilt
    NeverMade, ///< there is no such variant on that distribution
    Unheard,   ///< its distribution, release or series of OCaml is none that is known, nor an older one
};

/// What is known of a name of an image of ocaml/opam, of one of its old names, or of a distribution; all others are Current.
struct ImageState {
    ImageAge age = ImageAge::Current;
    QString series;       ///< of OCaml, which is no longer rebuilt: "4.08"
    QString distribution; ///< which is no longer rebuilt: "alpine-3.20"
    QString variant;      ///< that was never made: "flambda"
    QString unheard;      ///< the part of the tag that nobody knows: "debian-99", "9.9"
    QString instead;      ///< the exact image to take in its place; empty when there is none
    QString compiler;     ///< series of a switch that must be made in `instead`, since no image has it; empty for none
    bool operator==(const ImageState &) const = default;
};
ImageState stateOf(const Catalogue &catalogue, QStringView reference);

/// The state in a whole sentence for people, with what to take instead; empty for Current.
QString sentenceOf(const ImageState &state, const QString &reference);

/// The same image by the release of its distribution that is rebuilt today, so that it stays the same one: "ocaml/opam:alpine-3.24-ocaml-5.4" of
/// "ocaml/opam:alpine-ocaml-5.4". \a reference itself where it names a release, or one image by its digest.
QString withRelease(const Catalogue &catalogue, const QString &reference);

/// What is known to go wrong in an image, each a whole sentence: entries of `faults` in `resources/catalogue/images.yml`.
QStringList faultsOf(const Catalogue &catalogue, QStringView reference);

/// Reads `rebuilt` and `faults` of a file like `resources/catalogue/images.yml`.
void readImageStates(DataReader &reader, Catalogue &catalogue);

/// "sha256:…" of a reference that names the one image that it means; empty for others.
QString digestOf(QStringView reference);
/// \a reference with that digest in the place of any that it had; without one for an empty \a digest.
QString withDigest(const QString &reference, const QString &digest);
/// The shell command that prints the digest that a tag has today.
QString digestCommand(const QString &reference);

} // namespace caravan::recipes
