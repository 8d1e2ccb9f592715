// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/opam/dune_stanzas.h"

#include "core/opam/sexp.h"

#include <algorithm>

namespace caravan::opam {

using namespace Qt::StringLiterals;

namespace {

void look(const Sexp &stanza, DuneStanzas &found)
{
    if (stanza.isForm(u"include") || stanza.isForm(u"dynamic_include"))
        found.hasUnread = true;
    if (stanza.isForm(u"documentation"))
        found.documentsPackage = true;
    if (stanza.isForm(u"library"))
        found.documentsPackage = found.documentsPackage
            || std::any_of(stanza.parts.begin(), stanza.parts.end(), [](const Sexp &field) { return field.isForm(u"public_name"); });
    if (stanza.isForm(u"subdir")) {
        for (const Sexp &inner : stanza.parts)
            look(inner, found);
    }
}

} // namespace

Result<DuneStanzas> readDuneStanzas(const Source &source)
{
    DuneStanzas found;
    // `(* -*- tuareg -*- *)` in the first line: OCaml that writes the stanzas (dune manual, "OCaml syntax").
    if (source.text.startsWith("(* -*- tuareg")) {
        found.hasUnread = true;
        return found;
    }
    const Result<QList<Sexp>> stanzas = parseSexps(source);
    if (!stanzas)
        return stanzas.error();
    for (const Sexp &stanza : *stanzas)
        look(stanza, found);
    return found;
}

} // namespace caravan::opam
