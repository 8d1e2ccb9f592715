// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>

#include <array>

namespace caravan::estimate {

/// What a repository tells of a package that its cost depends on; each is a number. The order is that of the columns of prediction.tsv.
enum class Feature {
    Constant,     ///< 1
    Dependencies, ///< ln(1 + packages that it asks for itself), without OCaml, dune, `base-*` and `conf-*`
    Versions,     ///< ln(its versions): what is released often is larger
    PpxJane,      ///< 1 where it asks for ppx_jane: each of its modules goes through a large preprocessor
    Menhir,       ///< 1 where it asks for menhir: parsers are large modules
    Ppxlib,       ///< 1 where it asks for ppxlib: it brings a preprocessor, which is linked
    Stubs,        ///< 1 where it has C code: dune-configurator, `conf-*` or system packages
    Program,      ///< 1 where it asks for cmdliner: it brings a program, which is linked
    Dune,         ///< 1 where dune builds it
};
inline constexpr int featureCount = 9;
inline constexpr std::array<QLatin1StringView, featureCount> featureNames = {
    QLatin1StringView("constant"), QLatin1StringView("dependencies"), QLatin1StringView("versions"),
    QLatin1StringView("ppx-jane"), QLatin1StringView("menhir"),       QLatin1StringView("ppxlib"),
    QLatin1StringView("stubs"),    QLatin1StringView("program"),      QLatin1StringView("dune")};
using Features = std::array<double, featureCount>;

/// Of the newest version of a package, from the user's repository (opam::usersRepository()).
Features featuresOf(const QString &name);

} // namespace caravan::estimate
