// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/opam/field_check.h"

#include "core/base/texts.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace caravan::opam {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(FieldCheckTexts);

using Wrong = std::optional<Error>;

/// How many lists a value is inside of: what opam puts around a value that stands there without brackets.
int depthOf(const Value &value)
{
    if (value.kind == ValueKind::Option)
        return depthOf(value.parts.first());
    if (value.kind != ValueKind::List)
        return 0;
    return value.parts.isEmpty() ? 1 : 1 + depthOf(value.parts.first());
}

Value wrapped(Value value, int depth)
{
    for (int missing = depth - depthOf(value); missing > 0; --missing) {
        const Span span = value.span;
        value = Value{ValueKind::List, {}, {std::move(value)}, span};
    }
    return value;
}

bool isLatinLetter(QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z'); }

/// `%{variable}%` in a text stands for something that is there when opam runs.
QString withoutVariables(const QString &text)
{
    static const QRegularExpression variable(u"%\\{.*?\\}%"_s);
    if (!text.contains(u'%'))
        return text;
    return QString(text).replace(variable, u"-"_s);
}

/// The check of one field, kind by kind of value.
class FieldCheck
{
public:
    FieldCheck(const QString &field, const Source &source) : m_field(field), m_source(source) { }

    using Check = Wrong (FieldCheck::*)(const Value &) const;

    Wrong text(const Value &value) const
    {
        if (value.kind == ValueKind::String)
            return std::nullopt;
        return at(value, FieldCheckTexts::tr("opam ignores the field “%1”: a text in quotation marks should stand here.").arg(m_field));
    }
    Wrong address(const Value &value) const;
    Wrong addresses(const Value &value) const { return each(wrapped(value, 1), &FieldCheck::address); }
    Wrong texts(const Value &value) const { return each(wrapped(value, 1), &FieldCheck::text); }
    Wrong packageName(const Value &value) const;
    Wrong packageNames(const Value &value) const { return each(wrapped(value, 1), &FieldCheck::packageName); }
    Wrong version(const Value &value) const;
    Wrong packages(const Value &value) const;
    Wrong available(const Value &value) const { return condition(wrapped(value, 1).parts, value); }
    Wrong flags(const Value &value) const { return each(wrapped(value, 1), &FieldCheck::word); }
    Wrong environment(const Value &value) const { return each(wrapped(value, 2), &FieldCheck::binding); }
    Wrong commands(const Value &value) const { return each(wrapped(value, 2), &FieldCheck::command); }
    Wrong filteredTexts(const Value &value) const { return each(wrapped(value, 1), &FieldCheck::filteredText); }
    Wrong features(const Value &value) const { return each(wrapped(value, 1), &FieldCheck::feature); }
    Wrong systemPackages(const Value &value) const;
    Wrong pins(const Value &value) const { return each(wrapped(value, 2), &FieldCheck::pin); }
    Wrong extraFiles(const Value &value) const { return each(wrapped(value, 2), &FieldCheck::extraFile); }
    Wrong checksums(const Value &value) const { return each(wrapped(value, 1), &FieldCheck::checksum); }
    Wrong oldOcaml(const Value &value) const;
    Wrong oldSystem(const Value &value) const;
    Wrong nothing(const Value &) const { return std::nullopt; }

private:
    Wrong at(const Value &value, const QString &message, const QString &hint = {}) const
    {
        const QString manual = FieldCheckTexts::tr("The section “Package definitions” of the opam manual shows how each field is written.");
        return m_source.errorAt(value.span.begin, ErrorCode::Syntax, message, hint.isEmpty() ? manual : hint);
    }
    Wrong severalBraces(const Value &value) const
    {
        return at(value, FieldCheckTexts::tr("opam ignores the field “%1”: conditions stand in one pair of braces.").arg(m_field),
                  FieldCheckTexts::tr("Join conditions with “&” or “|”."));
    }
    Wrong each(const Value &list, Check check) const
    {
        if (list.kind != ValueKind::List)
            return at(list, FieldCheckTexts::tr("opam ignores the field “%1”: a list in brackets should stand here.").arg(m_field));
        return eachOf(list.parts, check);
    }
    Wrong eachOf(const QList<Value> &values, Check check) const
    {
        for (const Value &value : values) {
            if (Wrong wrong = (this->*check)(value))
                return wrong;
        }
        return std::nullopt;
    }
    /// A value, and behind it in braces at most one condition.
    Wrong withCondition(const Value &value, Check check) const
    {
        if (value.kind != ValueKind::Option)
            return (this->*check)(value);
        if (!value.text.isEmpty())
            return severalBraces(value);
        if (Wrong wrong = (this->*check)(value.parts.first()))
            return wrong;
        return condition(value.parts.sliced(1), value);
    }
    Wrong word(const Value &value) const
    {
        if (value.kind == ValueKind::Ident)
            return std::nullopt;
        return at(value, FieldCheckTexts::tr("opam ignores the field “%1”: a word without quotation marks should stand here.").arg(m_field));
    }
    Wrong argument(const Value &value) const { return withCondition(value, &FieldCheck::plainArgument); }
    Wrong plainArgument(const Value &value) const
    {
        if (value.kind == ValueKind::Ident || value.kind == ValueKind::String)
            return std::nullopt;
        return at(
            value,
            FieldCheckTexts::tr("opam ignores the field “%1”: a word of a command should stand here, a text or a variable.").arg(m_field));
    }
    Wrong arguments(const Value &value) const { return each(value, &FieldCheck::argument); }
    Wrong command(const Value &value) const { return withCondition(value, &FieldCheck::arguments); }
    Wrong filteredText(const Value &value) const { return withCondition(value, &FieldCheck::text); }
    Wrong textList(const Value &value) const { return each(value, &FieldCheck::text); }
    Wrong filteredTextList(const Value &value) const { return withCondition(value, &FieldCheck::textList); }
    Wrong oldSystemPackages(const Value &value) const { return pair(value, &FieldCheck::textList, &FieldCheck::textList); }
    Wrong pair(const Value &value, Check first, Check second) const
    {
        if (value.kind != ValueKind::List || value.parts.size() != 2)
            return at(value, FieldCheckTexts::tr("opam ignores the field “%1”: a pair in brackets should stand here.").arg(m_field));
        if (Wrong wrong = (this->*first)(value.parts.first()))
            return wrong;
        return (this->*second)(value.parts.last());
    }
    Wrong pin(const Value &value) const { return pair(value, &FieldCheck::versionedPackage, &FieldCheck::address); }
    Wrong extraFile(const Value &value) const { return pair(value, &FieldCheck::text, &FieldCheck::checksum); }
    Wrong versionedPackage(const Value &value) const;
    Wrong checksum(const Value &value) const;
    Wrong binding(const Value &value) const;
    Wrong feature(const Value &value) const;
    Wrong packageFormula(const QList<Value> &values) const { return eachOf(values, &FieldCheck::packageTerm); }
    Wrong packageTerm(const Value &value) const;
    Wrong constraintTerm(const Value &value) const;
    Wrong bound(const Value &value) const;
    Wrong condition(const QList<Value> &values, const Value &whole) const;
    Wrong conditionTerm(const Value &value) const;
    Wrong oldOcamlTerm(const Value &value) const;
    Wrong oldSystemTerm(const Value &value) const;

    QString m_field;
    const Source &m_source;
};

Wrong FieldCheck::packageName(const Value &value) const
{
    if (Wrong wrong = text(value))
        return wrong;
    if (isPackageName(value.text))
        return std::nullopt;
    const QString package = value.text.section(u'.', 0, 0);
    const QString hint = value.text.contains(u'.') && isPackageName(package)
        ? FieldCheckTexts::tr("A library such as “%1” comes with its package: write \"%2\".").arg(value.text, package)
        : FieldCheckTexts::tr("Names have letters, digits, “-”, “_” and “+”, and a letter at least.");
    return at(value, FieldCheckTexts::tr("opam ignores the field “%1”: “%2” is no name of a package.").arg(m_field, value.text), hint);
}

Wrong FieldCheck::version(const Value &value) const
{
    if (Wrong wrong = text(value))
        return wrong;
    if (isPackageVersion(value.text.trimmed()))
        return std::nullopt;
    return at(value, FieldCheckTexts::tr("opam ignores the field “%1”: “%2” is no version.").arg(m_field, value.text),
              FieldCheckTexts::tr("Versions have letters, digits and the characters “-_+.~”."));
}

Wrong FieldCheck::versionedPackage(const Value &value) const
{
    if (Wrong wrong = text(value))
        return wrong;
    const qsizetype dot = value.text.indexOf(u'.');
    if (dot > 0 && isPackageName(value.text.first(dot)) && isPackageVersion(value.text.sliced(dot + 1)))
        return std::nullopt;
    return at(value, FieldCheckTexts::tr("opam ignores the field “%1”: “%2” is no package with a version.").arg(m_field, value.text),
              FieldCheckTexts::tr("Write name and version with a dot between them: \"foo.1.2\"."));
}

/// An address says how it is reached: by a protocol that opam knows, or by a version control system and a protocol.
Wrong FieldCheck::address(const Value &value) const
{
    static const QRegularExpression head(u"\\A(?:([^:/+]*)\\+)?([^:/+]*)://"_s);
    static const QStringList systems = {u"git"_s, u"hg"_s, u"darcs"_s, u"file"_s, u"path"_s, u"local"_s, u"rsync"_s, u"http"_s};
    static const QStringList protocols = {u"http"_s, u"https"_s, u"ftp"_s,   u"wget"_s,  u"curl"_s, u"file"_s, u"path"_s, u"local"_s,
                                          u"git"_s,  u"hg"_s,    u"darcs"_s, u"rsync"_s, u"ssh"_s,  u"scp"_s,  u"sftp"_s};
    if (Wrong wrong = text(value))
        return wrong;
    const QRegularExpressionMatch match = head.match(value.text);
    if (!match.hasMatch())
        return std::nullopt;
    const bool hasSystem = match.capturedLength(1) > 0;
    const QString word = match.captured(hasSystem ? 1 : 2);
    if (hasSystem ? systems.contains(word) : protocols.contains(word))
        return std::nullopt;
    return at(value, FieldCheckTexts::tr("opam ignores the field “%1”: it knows no way “%2” to an address.").arg(m_field, word),
              FieldCheckTexts::tr("Write an address such as “git+https://…” or “https://…”."));
}

Wrong FieldCheck::checksum(const Value &value) const
{
    if (Wrong wrong = text(value))
        return wrong;
    static const QRegularExpression known(u"\\A(?:(?:md5=)?[0-9A-Fa-f]{32}|sha256=[0-9A-Fa-f]{64}|sha512=[0-9A-Fa-f]{128})\\z"_s);
    if (known.match(value.text).hasMatch())
        return std::nullopt;
    return at(value, FieldCheckTexts::tr("opam ignores the field “%1”: “%2” is no checksum.").arg(m_field, value.text),
              FieldCheckTexts::tr("Checksums are written as “md5=…”, “sha256=…” or “sha512=…”, in hexadecimal digits."));
}

Wrong FieldCheck::binding(const Value &value) const
{
    const Value &inner = value.kind == ValueKind::List && value.parts.size() == 1 ? value.parts.first() : value;
    const bool isBinding = inner.kind == ValueKind::Binding || (inner.kind == ValueKind::Relation && inner.text == "="_L1);
    if (isBinding && inner.parts.first().kind == ValueKind::Ident && inner.parts.last().kind == ValueKind::String)
        return std::nullopt;
    return at(value,
              FieldCheckTexts::tr("opam ignores the field “%1”: a setting such as “NAME += \"value\"” should stand here.").arg(m_field));
}

Wrong FieldCheck::feature(const Value &value) const
{
    // `name {packages} {"what for"}`, where either may be missing.
    const Value &name = value.kind == ValueKind::Option ? value.parts.first() : value;
    if (Wrong wrong = word(name))
        return wrong;
    return std::nullopt;
}

Wrong FieldCheck::packages(const Value &value) const
{
    return value.kind == ValueKind::List ? packageFormula(value.parts) : packageTerm(value);
}

Wrong FieldCheck::packageTerm(const Value &value) const
{
    switch (value.kind) {
    case ValueKind::String:
        return packageName(value);
    case ValueKind::Option:
        if (!value.text.isEmpty())
            return severalBraces(value);
        if (Wrong wrong = packageName(value.parts.first()))
            return wrong;
        return eachOf(value.parts.sliced(1), &FieldCheck::constraintTerm);
    case ValueKind::Group:
    case ValueKind::And:
    case ValueKind::Or:
        return packageFormula(value.parts);
    case ValueKind::Bool:
    case ValueKind::Int:
    case ValueKind::Ident:
    case ValueKind::List:
    case ValueKind::Relation:
    case ValueKind::Bound:
    case ValueKind::Not:
    case ValueKind::Defined:
    case ValueKind::Binding:
        break;
    }
    return at(value, FieldCheckTexts::tr("opam ignores the field “%1”: a package in quotation marks should stand here.").arg(m_field),
              FieldCheckTexts::tr("Conditions stand in braces behind the package: \"dune\" {>= \"3.0\" & with-test}."));
}

Wrong FieldCheck::constraintTerm(const Value &value) const
{
    switch (value.kind) {
    case ValueKind::Bound:
        return bound(value.parts.first());
    case ValueKind::And:
    case ValueKind::Or:
    case ValueKind::Not:
    case ValueKind::Group:
        return eachOf(value.parts, &FieldCheck::constraintTerm);
    default:
        return condition({value}, value);
    }
}

Wrong FieldCheck::bound(const Value &value) const
{
    if (value.kind == ValueKind::Ident)
        return std::nullopt;
    if (value.kind == ValueKind::String && isPackageVersion(withoutVariables(value.text)))
        return std::nullopt;
    return at(value, FieldCheckTexts::tr("opam ignores the field “%1”: “%2” is no version.").arg(m_field, printed(value)),
              FieldCheckTexts::tr("Versions stand in quotation marks, and have letters, digits and the characters “-_+.~”."));
}

/// Conditions that stand side by side: none, or one.
Wrong FieldCheck::condition(const QList<Value> &values, const Value &whole) const
{
    const bool isGroupOfOther = values.size() == 1 && values.first().kind == ValueKind::Group && values.first().parts.size() != 1;
    if (values.size() > 1 || isGroupOfOther) {
        return at(values.isEmpty() ? whole : values.last(),
                  FieldCheckTexts::tr("opam ignores the field “%1”: a single condition should stand here.").arg(m_field),
                  FieldCheckTexts::tr("Join conditions with “&” or “|”."));
    }
    return eachOf(values, &FieldCheck::conditionTerm);
}

Wrong FieldCheck::conditionTerm(const Value &value) const
{
    switch (value.kind) {
    case ValueKind::Bool:
    case ValueKind::Int:
    case ValueKind::String:
    case ValueKind::Ident:
        return std::nullopt;
    case ValueKind::Group:
        return condition(value.parts, value);
    case ValueKind::Relation:
    case ValueKind::Not:
    case ValueKind::Defined:
    case ValueKind::And:
    case ValueKind::Or:
        return eachOf(value.parts, &FieldCheck::conditionTerm);
    case ValueKind::List:
    case ValueKind::Option:
    case ValueKind::Bound:
    case ValueKind::Binding:
        break;
    }
    return at(value,
              FieldCheckTexts::tr("opam ignores the field “%1”: a condition such as “os = \"linux\"” should stand here.").arg(m_field));
}

/// Lists of packages with conditions, or pairs of tags and packages, as opam 1 had them.
Wrong FieldCheck::systemPackages(const Value &value) const
{
    const Wrong wrong = each(wrapped(value, 2), &FieldCheck::filteredTextList);
    if (!wrong || !each(wrapped(value, 3), &FieldCheck::oldSystemPackages))
        return std::nullopt;
    return Error{wrong->code,
                 wrong->message,
                 wrong->file,
                 wrong->line,
                 wrong->column,
                 FieldCheckTexts::tr("Write lists of packages, each with its condition: [\"libgmp-dev\"] {os-family = \"debian\"}.")};
}

Wrong FieldCheck::oldOcaml(const Value &value) const { return eachOf(wrapped(value, 1).parts, &FieldCheck::oldOcamlTerm); }

Wrong FieldCheck::oldOcamlTerm(const Value &value) const
{
    switch (value.kind) {
    case ValueKind::Bound:
        if (value.parts.first().kind == ValueKind::String || value.parts.first().text == "system"_L1)
            return std::nullopt;
        return bound(value.parts.first());
    case ValueKind::And:
    case ValueKind::Or:
    case ValueKind::Not:
    case ValueKind::Group:
        return eachOf(value.parts, &FieldCheck::oldOcamlTerm);
    default:
        return at(value, FieldCheckTexts::tr("opam ignores the field “%1”: a bound such as “>= \"4.02\"” should stand here.").arg(m_field));
    }
}

Wrong FieldCheck::oldSystem(const Value &value) const
{
    return value.kind == ValueKind::List ? eachOf(value.parts, &FieldCheck::oldSystemTerm) : oldSystemTerm(value);
}

Wrong FieldCheck::oldSystemTerm(const Value &value) const
{
    if (value.kind == ValueKind::Group || value.kind == ValueKind::And || value.kind == ValueKind::Or || value.kind == ValueKind::Not)
        return eachOf(value.parts, &FieldCheck::oldSystemTerm);
    return text(value);
}

using Checks = QHash<QString, FieldCheck::Check>;

const Checks &checksOfFile()
{
    static const Checks checks = {
        {u"opam-version"_s, &FieldCheck::text},
        {u"name"_s, &FieldCheck::packageName},
        {u"version"_s, &FieldCheck::version},
        {u"synopsis"_s, &FieldCheck::text},
        {u"description"_s, &FieldCheck::text},
        {u"descr"_s, &FieldCheck::text},
        {u"maintainer"_s, &FieldCheck::texts},
        {u"authors"_s, &FieldCheck::texts},
        {u"author"_s, &FieldCheck::texts},
        {u"license"_s, &FieldCheck::texts},
        {u"tags"_s, &FieldCheck::texts},
        {u"homepage"_s, &FieldCheck::texts},
        {u"doc"_s, &FieldCheck::texts},
        {u"bug-reports"_s, &FieldCheck::texts},
        {u"depends"_s, &FieldCheck::packages},
        {u"depopts"_s, &FieldCheck::packages},
        {u"conflicts"_s, &FieldCheck::packages},
        {u"conflict-class"_s, &FieldCheck::packageNames},
        {u"available"_s, &FieldCheck::available},
        {u"flags"_s, &FieldCheck::flags},
        {u"setenv"_s, &FieldCheck::environment},
        {u"build-env"_s, &FieldCheck::environment},
        {u"build"_s, &FieldCheck::commands},
        {u"run-test"_s, &FieldCheck::commands},
        {u"install"_s, &FieldCheck::commands},
        {u"remove"_s, &FieldCheck::commands},
        {u"build-test"_s, &FieldCheck::commands},
        {u"build-doc"_s, &FieldCheck::commands},
        {u"substs"_s, &FieldCheck::texts},
        {u"patches"_s, &FieldCheck::filteredTexts},
        {u"messages"_s, &FieldCheck::filteredTexts},
        {u"post-messages"_s, &FieldCheck::filteredTexts},
        {u"libraries"_s, &FieldCheck::filteredTexts},
        {u"syntax"_s, &FieldCheck::filteredTexts},
        {u"features"_s, &FieldCheck::features},
        {u"depexts"_s, &FieldCheck::systemPackages},
        {u"dev-repo"_s, &FieldCheck::address},
        {u"pin-depends"_s, &FieldCheck::pins},
        {u"extra-files"_s, &FieldCheck::extraFiles},
        {u"ocaml-version"_s, &FieldCheck::oldOcaml},
        {u"os"_s, &FieldCheck::oldSystem},
        {u"configure-style"_s, &FieldCheck::nothing},
        {u"extra-sources"_s, &FieldCheck::nothing},
    };
    return checks;
}

const Checks &checksOfSource()
{
    static const Checks checks = {
        {u"src"_s, &FieldCheck::address},       {u"archive"_s, &FieldCheck::address},    {u"http"_s, &FieldCheck::address},
        {u"git"_s, &FieldCheck::address},       {u"darcs"_s, &FieldCheck::address},      {u"hg"_s, &FieldCheck::address},
        {u"local"_s, &FieldCheck::address},     {u"subpath"_s, &FieldCheck::text},       {u"swhid"_s, &FieldCheck::text},
        {u"mirrors"_s, &FieldCheck::addresses}, {u"checksum"_s, &FieldCheck::checksums},
    };
    return checks;
}

Wrong checkedBy(const Checks &checks, const Field &field, const Source &source)
{
    const FieldCheck::Check check = checks.value(field.name, &FieldCheck::nothing);
    return (FieldCheck(field.name, source).*check)(field.value);
}

} // namespace

bool isPackageName(const QString &name)
{
    const auto isTaken = [](QChar c) { return isLatinLetter(c) || (c >= u'0' && c <= u'9') || u"-_+"_s.contains(c); };
    return std::all_of(name.cbegin(), name.cend(), isTaken) && std::any_of(name.cbegin(), name.cend(), isLatinLetter);
}

bool isPackageVersion(const QString &version)
{
    const auto isTaken = [](QChar c) { return isLatinLetter(c) || (c >= u'0' && c <= u'9') || u"-_+.~"_s.contains(c); };
    return !version.isEmpty() && std::all_of(version.cbegin(), version.cend(), isTaken);
}

bool isFieldOfFile(const QString &name) { return checksOfFile().contains(name); }

bool isFieldOfSource(const QString &name) { return checksOfSource().contains(name); }

std::optional<Error> wrongIn(const Field &field, const Source &source) { return checkedBy(checksOfFile(), field, source); }

std::optional<Error> wrongInSource(const Field &field, const Source &source) { return checkedBy(checksOfSource(), field, source); }

} // namespace caravan::opam
