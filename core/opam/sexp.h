// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/source.h"

#include <QList>
#include <QString>

namespace caravan::opam {

/// An atom, or a list of others: what dune files are made of.
struct Sexp {
    bool isList = false;
    QString atom; ///< decoded, when it stood in quotation marks
    QList<Sexp> parts;
    Span span;

    /// Whether this is a list that begins with the atom \a name.
    bool isForm(QStringView name) const;
    /// The atom behind the name of a form; empty when there is none.
    QString argument() const;
};

/// All expressions of a file. Errors: Syntax and Limit, with line and column.
Result<QList<Sexp>> parseSexps(const Source &source);

} // namespace caravan::opam
