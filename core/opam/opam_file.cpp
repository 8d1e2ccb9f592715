// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/opam/opam_file.h"

#include "core/base/texts.h"
#include "core/opam/file_check.h"
#include "core/opam/filter.h"
#include "core/opam/formula.h"
#include "core/opam/value.h"

#include <QFileInfo>

#include <algorithm>

namespace caravan::opam {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(OpamFileTexts);

/// The package that a file is about by its name: `foo.opam`, `foo.opam.locked`, `foo/opam`, `foo.1.0/opam`.
QString packageOfPath(const QString &path)
{
    const QFileInfo entry(path);
    QString name = entry.fileName();
    if (name == "opam"_L1 || name.startsWith("opam."_L1))
        name = QFileInfo(entry.path()).fileName();
    return name.section(u'.', 0, 0);
}

bool isString(const Value &value) { return value.kind == ValueKind::String; }

bool isListOfStrings(const Value &value)
{
    return value.kind == ValueKind::List && std::all_of(value.parts.cbegin(), value.parts.cend(), isString);
}

QStringList textsOf(const Value &list)
{
    QStringList texts;
    for (const Value &part : list.parts)
        texts.append(part.text);
    return texts;
}

/// The system packages of one `depexts` value; false when there are more of them, or of their filters, than Limits allow.
bool collectDepexts(const Value &value, const QString &filter, QList<SystemPackages> &found)
{
    if (value.kind == ValueKind::Option) {
        const Condition own = splitCondition(value.parts.sliced(1));
        if (filter.size() + own.constraint.size() + own.filter.size() > Limits::condition)
            return false;
        return collectDepexts(value.parts.first(), both(both(own.constraint, own.filter), filter), found);
    }
    if (isString(value)) {
        found.append({{value.text}, filter});
    } else if (isListOfStrings(value)) {
        if (!value.parts.isEmpty())
            found.append({textsOf(value), filter});
    } else if (value.kind == ValueKind::List || value.kind == ValueKind::Group) {
        return std::all_of(value.parts.cbegin(), value.parts.cend(), [&](const Value &part) { return collectDepexts(part, filter, found); });
    }
    return found.size() <= Limits::entries;
}

/// `[["debian"] ["libgmp-dev"]]`, as opam 1 wrote it: tags of the system that must all fit, then the packages.
void collectOldDepexts(const Value &value, QList<SystemPackages> &found)
{
    if (value.parts.size() == 2 && isListOfStrings(value.parts[0]) && isListOfStrings(value.parts[1])) {
        QStringList conditions;
        for (const QString &tag : textsOf(value.parts[0]))
            conditions.append(uR"((os = "%1" | os-family = "%1" | os-distribution = "%1"))"_s.arg(tag));
        found.append({textsOf(value.parts[1]), conditions.join(u" & "_s)});
    } else if (value.kind == ValueKind::List) {
        for (const Value &part : value.parts)
            collectOldDepexts(part, found);
    }
}

/// `["name.1.0" "https://…"]`, or a list of such pairs.
void collectPins(const Value &value, QList<Pin> &found)
{
    if (value.parts.size() == 2 && isListOfStrings(value)) {
        found.append({value.parts[0].text, value.parts[1].text});
        return;
    }
    for (const Value &part : value.parts)
        collectPins(part, found);
}

} // namespace

std::optional<QList<SystemPackages>> systemPackagesIn(const Value &depexts)
{
    QList<SystemPackages> found;
    return collectDepexts(depexts, {}, found) ? std::optional(found) : std::nullopt;
}

Result<OpamFile> readOpamFile(const Source &source)
{
    const Result<Items> items = parseItems(source);
    if (!items)
        return items.error();

    OpamFile result;
    result.file = source.file;
    result.isLocked = source.file.endsWith(".locked"_L1);
    result.remarks = remarksOn(*items, source);
    const auto fieldOf = [&](QStringView name) -> const Field * {
        const bool isIgnored = std::any_of(result.remarks.cbegin(), result.remarks.cend(),
                                           [&](const Remark &remark) { return remark.refusal == Refusal::Field && remark.field == name; });
        return isIgnored ? nullptr : items->field(name);
    };
    const auto textOf = [&](QStringView name) {
        const Field *field = fieldOf(name);
        return field ? field->value.text : QString();
    };
    const QString name = textOf(u"name");
    result.package = name.isEmpty() ? packageOfPath(source.file) : name;
    result.synopsis = textOf(u"synopsis");

    if (const Field *field = fieldOf(u"depends")) {
        const Result<QList<Dependency>> depends = dependenciesOf(field->value, source);
        if (!depends)
            return depends.error();
        result.depends = *depends;
        result.dependsFormula = printed(field->value);
    }
    if (const Field *field = fieldOf(u"depopts")) {
        const Result<QList<Dependency>> depopts = dependenciesOf(field->value, source);
        if (!depopts)
            return depopts.error();
        for (const Dependency &dependency : *depopts) {
            if (!result.depopts.contains(dependency.name))
                result.depopts.append(dependency.name);
        }
    }
    if (const Field *field = fieldOf(u"depexts")) {
        const Field *format = items->field(u"opam-version");
        if (format && format->value.text.startsWith("1."_L1))
            collectOldDepexts(field->value, result.depexts);
        else if (const auto found = systemPackagesIn(field->value))
            result.depexts = *found;
        else
            return source.errorAt(field->offset, ErrorCode::Limit, OpamFileTexts::tr("The field “depexts” is too large."));
    }
    if (const Field *field = fieldOf(u"pin-depends"))
        collectPins(field->value, result.pinDepends);
    const auto formulaOf = [&](QStringView fieldName) {
        const Field *field = fieldOf(fieldName);
        return field ? printed(field->value) : QString();
    };
    result.conflicts = formulaOf(u"conflicts");
    result.conflictClass = formulaOf(u"conflict-class");
    result.version = textOf(u"version");
    if (const Field *field = fieldOf(u"available"))
        result.available = QString::fromUtf8(source.slice(field->value.span));
    return result;
}

} // namespace caravan::opam
