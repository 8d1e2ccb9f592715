// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/units.h"

#include <QStringList>

#include <optional>

namespace caravan::recipes {

struct Catalogue;

/// What the user says of an image that the catalogue does not know. An empty text, or nullopt, is what the user does not know, either.
struct ImageWord {
    QString reference;      ///< without a digest
    QString packageManager; ///< "apt"
    QString ocaml;          ///< series of its compiler: "5.4"
    std::optional<bool> hasOcaml;
    std::optional<bool> hasOpam;
    QString user;     ///< who runs commands: "root"
    Bytes compressed; ///< 0 when not known
    QString digest;   ///< "sha256:…"
    bool operator==(const ImageWord &) const = default;
};

/// The programs of a compiler of OCaml.
QStringList compilerPrograms();

/// Whether what \a reference holds is to be asked: no entry is about it, it is no image that a job of the pipeline builds, and no variable is in
/// its name.
bool isToBeAsked(const Catalogue &catalogue, const QString &reference);

/// Remembers it in the user's own file (Catalogue::imagesFile()), so that it is asked once; what was said of the same image goes.
/// \a date: of today, ISO 8601. Errors: Usage for what cannot be; Syntax and Unreadable of the file; ReadOnly.
Result<Done> rememberImage(const ImageWord &word, const Catalogue &catalogue, const QString &date);

} // namespace caravan::recipes
