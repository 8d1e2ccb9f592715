// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/source.h"
#include "core/recipes/catalogue.h"
#include "core/yaml/tree.h"

#include <QHash>
#include <QString>

namespace caravan::estimate {

/// What a kind of work on the project's own sources takes: CPU seconds of the measuring machine.
struct OwnRate {
    double fixed = 0;
    double each = 0;  ///< for 1,000 lines, or for a test
    double share = 0; ///< of the build of the OCaml sources, besides
    double down = 1;  ///< P50/P10
    double up = 1;    ///< P90/P50
    recipes::Provenance provenance;
};

/// A number that stands for one that is not known.
struct TypicalNumber {
    double value = 0;
    recipes::Provenance provenance;
};

/// `resources/catalogue/own.yml`.
class OwnRates
{
public:
    /// Errors: Syntax with file and line.
    static Result<OwnRates> read(const Source &source);

    /// Takes in what a user says: a \a list of rates, each with its id and what differs, and a map \a typical of numbers, each plain or with its source.
    /// Errors: Syntax with file, line and column.
    Result<Done> add(const Source &source, yaml::Node list, yaml::Node typical);
    /// The rates with their ids, in the order of the file.
    QList<std::pair<QString, OwnRate>> rates() const;
    /// The typical numbers likewise.
    QList<std::pair<QString, TypicalNumber>> typicalNumbers() const;

    OwnRate ocaml;
    OwnRate ppx;     ///< of OCaml besides, where the project asks for a preprocessor
    OwnRate ppxJane; ///< the same where it asks for ppx_jane, which is several dozens of them
    OwnRate extras;  ///< what dune builds besides what is installed
    OwnRate tests;   ///< running them
    OwnRate proofs;
    OwnRate c;
    OwnRate cpp;
    OwnRate rust;
    OwnRate doc;
    OwnRate format;
    TypicalNumber typicalLines;
    TypicalNumber typicalCoqLines;
    TypicalNumber typicalTests;
};

} // namespace caravan::estimate
