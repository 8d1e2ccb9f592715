// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recipes/tool_ocaml.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace caravan::recipes {

QString obstacleTo(const SwitchContents &contents, const QString &ocaml, const opam::Repository &repository)
{
    opam::OpamFile tools;
    for (const QString &package : contents.packages) {
        static const QRegularExpression versioned(u"^([^.=]+)[.=](.+)$"_s);
        const QRegularExpressionMatch match = versioned.match(package);
        opam::Dependency dependency;
        dependency.name = match.hasMatch() ? match.captured(1) : package;
        if (match.hasMatch())
            dependency.constraint = u"= \"%1\""_s.arg(match.captured(2));
        if (!repository.has(dependency.name))
            return {};
        tools.depends.append(dependency);
    }
    opam::Request request;
    request.ocaml = ocaml;
    request.with = contents.files.isEmpty() ? opam::With::Nothing : opam::With::Test;
    return opam::closureOf(contents.files + QList<opam::OpamFile>{tools}, request, repository).problem;
}

} // namespace caravan::recipes
