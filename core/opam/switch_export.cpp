// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/opam/switch_export.h"

#include "core/base/texts.h"
#include "core/opam/value.h"

#include <algorithm>

namespace caravan::opam {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(SwitchExportTexts);

/// "name.version": names of packages have no dot.
ClosurePackage packageIn(const QString &text) { return {text.section(u'.', 0, 0), text.section(u'.', 1)}; }

QList<ClosurePackage> packagesIn(const Field *field)
{
    QList<ClosurePackage> packages;
    if (!field)
        return packages;
    const QList<Value> values = field->value.kind == ValueKind::List ? field->value.parts : QList<Value>{field->value};
    for (const Value &value : values) {
        if (value.kind == ValueKind::String && packages.size() < Limits::entries)
            packages.append(packageIn(value.text));
    }
    return packages;
}

} // namespace

Result<SwitchExport> readSwitchExport(const Source &source)
{
    const Result<Items> items = parseItems(source);
    if (!items)
        return items.error();
    SwitchExport read;
    read.installed = packagesIn(items->field(u"installed"));
    if (read.installed.isEmpty())
        return source.errorAt(0, ErrorCode::Syntax,
                              SwitchExportTexts::tr("This is not what “opam switch export” writes: it has no list “installed”."));
    const QList<ClosurePackage> roots = packagesIn(items->field(u"roots"));
    for (ClosurePackage &package : read.installed) {
        package.isDirect = std::any_of(roots.cbegin(), roots.cend(), [&](const ClosurePackage &root) { return root.name == package.name; });
    }
    // The list of the compiler has what stands for it as well as what builds it.
    static const QStringList builders = {u"ocaml-base-compiler"_s, u"ocaml-variants"_s, u"ocaml-system"_s, u"ocaml-compiler"_s};
    for (const ClosurePackage &package : packagesIn(items->field(u"compiler")) + read.installed) {
        if (read.compiler.isEmpty() && builders.contains(package.name))
            read.compiler = package.name + u'.' + package.version;
    }
    return read;
}

} // namespace caravan::opam
