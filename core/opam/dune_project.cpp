// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/texts.h"
#include "core/opam/formula.h"
#include "core/opam/opam_file.h"
#include "core/opam/sexp.h"
#include "core/opam/value.h"

#include <algorithm>
#include <array>

namespace caravan::opam {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(DuneProjectTexts);

constexpr std::array relations = {"="_L1, "<>"_L1, "<"_L1, "<="_L1, ">"_L1, ">="_L1};

/// `:with-test` is a variable, everything else a text.
Value valueOfAtom(const Sexp &sexp)
{
    if (sexp.atom.startsWith(u':'))
        return {ValueKind::Ident, sexp.atom.sliced(1), {}, sexp.span};
    return {ValueKind::String, sexp.atom, {}, sexp.span};
}

/// A condition as dune writes it, turned into one of opam's; Errors: Syntax.
Result<Value> conditionOf(const Sexp &sexp, const Source &source)
{
    const auto wrong = [&] {
        return source.errorAt(sexp.span.begin, ErrorCode::Syntax,
                              DuneProjectTexts::tr("A condition such as “(>= 1.0)” or “:with-test” should stand here."));
    };
    if (!sexp.isList)
        return sexp.atom.startsWith(u':') ? Result<Value>(valueOfAtom(sexp)) : Result<Value>(wrong());
    if (sexp.parts.isEmpty() || sexp.parts.first().isList)
        return wrong();
    const QString word = sexp.parts.first().atom;
    if (std::find(relations.begin(), relations.end(), word) != relations.end()) {
        const bool hasAtoms = std::none_of(sexp.parts.cbegin(), sexp.parts.cend(), [](const Sexp &p) { return p.isList; });
        if (!hasAtoms || sexp.parts.size() < 2 || sexp.parts.size() > 3)
            return wrong();
        Value value{ValueKind::Bound, word == "<>"_L1 ? u"!="_s : word, {valueOfAtom(sexp.parts[1])}, sexp.span};
        if (sexp.parts.size() == 3) {
            value.kind = ValueKind::Relation;
            value.parts.append(valueOfAtom(sexp.parts[2]));
        }
        return value;
    }
    if (word != "and"_L1 && word != "or"_L1 && word != "not"_L1)
        return wrong();
    Value value{word == "and"_L1 ? ValueKind::And : ValueKind::Or, {}, {}, sexp.span};
    for (const Sexp &part : sexp.parts.sliced(1)) {
        Result<Value> condition = conditionOf(part, source);
        if (!condition)
            return condition;
        const bool needsGroup = condition->kind == ValueKind::And || condition->kind == ValueKind::Or;
        value.parts.append(needsGroup ? Value{ValueKind::Group, {}, {*condition}, part.span} : *condition);
    }
    if (word == "not"_L1) {
        if (value.parts.size() != 1)
            return wrong();
        value.kind = ValueKind::Not;
        value.text = u"!"_s;
    }
    if (value.parts.isEmpty())
        return wrong();
    return value.parts.size() == 1 && value.kind != ValueKind::Not ? value.parts.first() : value;
}

/// A dependency as dune writes it: `foo`, `(foo (>= 1.0) …)` or `(or foo bar)`.
Result<Value> dependencyOf(const Sexp &sexp, const Source &source)
{
    if (!sexp.isList)
        return Value{ValueKind::String, sexp.atom, {}, sexp.span};
    if (sexp.parts.isEmpty() || sexp.parts.first().isList) {
        return source.errorAt(sexp.span.begin, ErrorCode::Syntax, DuneProjectTexts::tr("The name of a package should stand here."));
    }
    const bool isFormula = sexp.isForm(u"or") || sexp.isForm(u"and");
    Value value{isFormula ? (sexp.isForm(u"or") ? ValueKind::Or : ValueKind::And) : ValueKind::Option, {}, {}, sexp.span};
    if (!isFormula)
        value.parts.append({ValueKind::String, sexp.parts.first().atom, {}, sexp.parts.first().span});
    for (const Sexp &part : sexp.parts.sliced(1)) {
        const Result<Value> inner = isFormula ? dependencyOf(part, source) : conditionOf(part, source);
        if (!inner)
            return inner;
        value.parts.append(*inner);
    }
    return value;
}

Result<QList<Dependency>> dependenciesOfForm(const Sexp &form, const Source &source)
{
    Value list{ValueKind::List, {}, {}, form.span};
    for (const Sexp &part : form.parts.sliced(1)) {
        Result<Value> dependency = dependencyOf(part, source);
        if (!dependency)
            return dependency.error();
        list.parts.append(*dependency);
    }
    return dependenciesOf(list, source);
}

/// Dune adds itself and odoc to the opam files that it generates (dune manual, "opam generation").
void addImplied(OpamFile &package, const QString &lang)
{
    const auto isNamed = [&](QLatin1StringView name) {
        return std::any_of(package.depends.cbegin(), package.depends.cend(),
                           [&](const Dependency &dependency) { return dependency.name == name; });
    };
    if (!isNamed("dune"_L1)) {
        Dependency dune;
        dune.name = u"dune"_s;
        dune.constraint = u">= \"%1\""_s.arg(lang);
        package.depends.prepend(dune);
    }
    if (!isNamed("odoc"_L1) && compareVersions(lang, u"2.7") >= 0) {
        Dependency odoc;
        odoc.name = u"odoc"_s;
        odoc.filter = u"with-doc"_s;
        odoc.isDocOnly = true;
        package.depends.append(odoc);
    }
}

Result<OpamFile> packageOf(const Sexp &stanza, const DuneProject &project, const Source &source)
{
    OpamFile package;
    package.file = source.file;
    package.at = source.positionAt(stanza.span.begin);
    for (const Sexp &form : stanza.parts.sliced(1)) {
        if (form.isForm(u"name")) {
            package.package = form.argument();
        } else if (form.isForm(u"synopsis")) {
            package.synopsis = form.argument();
        } else if (form.isForm(u"depends")) {
            const auto depends = dependenciesOfForm(form, source);
            if (!depends)
                return depends.error();
            package.depends = *depends;
        } else if (form.isForm(u"depopts")) {
            const auto depopts = dependenciesOfForm(form, source);
            if (!depopts)
                return depopts.error();
            for (const Dependency &dependency : *depopts)
                package.depopts.append(dependency.name);
        }
    }
    if (package.package.isEmpty())
        package.package = project.name;
    if (package.package.isEmpty()) {
        return source.errorAt(stanza.span.begin, ErrorCode::Syntax,
                              DuneProjectTexts::tr("This package has no name: “(name …)” is missing."));
    }
    addImplied(package, project.lang);
    return package;
}

} // namespace

Result<DuneProject> readDuneProject(const Source &source)
{
    const Result<QList<Sexp>> forms = parseSexps(source);
    if (!forms)
        return forms.error();
    DuneProject project;
    if (!forms->isEmpty() && forms->first().isForm(u"lang") && forms->first().argument() == "dune"_L1 && forms->first().parts.size() == 3)
        project.lang = forms->first().parts[2].atom;
    if (project.lang.isEmpty()) {
        return source.errorAt(forms->isEmpty() ? 0 : forms->first().span.begin, ErrorCode::Syntax,
                              DuneProjectTexts::tr("A dune-project file begins with its version, such as “(lang dune 3.16)”."));
    }
    project.langAt = source.positionAt(forms->first().span.begin);
    for (const Sexp &form : *forms) {
        if (form.isForm(u"name"))
            project.name = form.argument();
        if (form.isForm(u"generate_opam_files") && form.argument() != "false"_L1) {
            project.generatesOpamFiles = true;
            project.generatesAt = source.positionAt(form.span.begin);
        }
        if (form.isForm(u"opam_file_location") && form.argument() == "inside_opam_directory"_L1) {
            project.keepsOpamFilesInFolder = true;
            project.locationAt = source.positionAt(form.span.begin);
        }
    }
    for (const Sexp &form : *forms) {
        if (!form.isForm(u"package"))
            continue;
        const Result<OpamFile> package = packageOf(form, project, source);
        if (!package)
            return package.error();
        project.packages.append(*package);
    }
    return project;
}

} // namespace caravan::opam
