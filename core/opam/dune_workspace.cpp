// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/opam/dune_workspace.h"

#include "core/base/texts.h"
#include "core/opam/sexp.h"

#include <algorithm>

namespace caravan::opam {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(DuneWorkspaceTexts);

/// The atom behind \a name in a list of forms; empty for none.
QString argumentOf(const QList<Sexp> &forms, QStringView name)
{
    const auto found = std::find_if(forms.cbegin(), forms.cend(), [&](const Sexp &form) { return form.isForm(name); });
    return found == forms.cend() ? QString() : found->argument();
}

/// The name of `default`, `(default (name N))`, `(opam (switch S) …)`.
QString contextOf(const Sexp &context)
{
    if (!context.isList)
        return context.atom;
    const QString name = argumentOf(context.parts, u"name");
    const QString switchName = argumentOf(context.parts, u"switch");
    const QString kind = context.parts.isEmpty() || context.parts.first().isList ? QString() : context.parts.first().atom;
    return !name.isEmpty() ? name : !switchName.isEmpty() ? switchName : kind;
}

} // namespace

Result<DuneWorkspace> readDuneWorkspace(const Source &source)
{
    const Result<QList<Sexp>> forms = parseSexps(source);
    if (!forms)
        return forms.error();
    if (forms->isEmpty() || !forms->first().isForm(u"lang") || forms->first().parts.size() != 3) {
        return source.errorAt(forms->isEmpty() ? 0 : forms->first().span.begin, ErrorCode::Syntax,
                              DuneWorkspaceTexts::tr("A dune-workspace file begins with its version, such as “(lang dune 3.16)”."));
    }
    DuneWorkspace workspace;
    workspace.lang = forms->first().parts.at(2).atom;
    for (const Sexp &form : *forms) {
        if (form.isForm(u"context") && form.parts.size() > 1)
            workspace.contexts.append(contextOf(form.parts.at(1)));
        if (form.isForm(u"pkg") && form.argument() == "enabled"_L1)
            workspace.packagesAt = source.positionAt(form.span.begin);
        if (form.isForm(u"lock_dir"))
            workspace.lockFolders.append(argumentOf(form.parts, u"path"));
    }
    workspace.lockFolders.removeAll(QString());
    return workspace;
}

QString lockedCompiler(const Source &lockDune)
{
    const Result<QList<Sexp>> forms = parseSexps(lockDune);
    return forms ? argumentOf(*forms, u"ocaml") : QString();
}

QString lockedVersion(const Source &package)
{
    const Result<QList<Sexp>> forms = parseSexps(package);
    return forms ? argumentOf(*forms, u"version") : QString();
}

} // namespace caravan::opam
