// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/opam/definition.h"

#include "core/opam/formula.h"

#include <algorithm>

namespace caravan::opam {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView virtualWord = "virtual"; // no flag of opam's: see DefinitionTexts::flags

/// Whether nothing is fetched, built nor installed by this file.
bool isVirtual(const Items &items)
{
    const bool hasSources = std::any_of(items.sections.cbegin(), items.sections.cend(), [](const Section &section) {
        return section.kind == "url"_L1 || section.kind == "extra-source"_L1;
    });
    const QStringView commands[] = {u"build", u"install"};
    return !hasSources && std::none_of(std::begin(commands), std::end(commands), [&](QStringView name) { return items.field(name); });
}

/// The value of a field; \a isBroken is set where there is a text that is none.
std::optional<Value> fieldValue(const QByteArray &text, bool &isBroken)
{
    if (text.isEmpty())
        return std::nullopt;
    Result<Value> value = parseFormula(Source({}, text));
    if (value)
        return *std::move(value);
    isBroken = true;
    return std::nullopt;
}

/// The words of a field such as `[compiler avoid-version]` or `"a-class"`.
void appendWords(const Value &value, QStringList &words)
{
    if (value.kind == ValueKind::Ident || value.kind == ValueKind::String)
        words.append(value.text);
    for (const Value &part : value.parts)
        appendWords(part, words);
}

QStringList wordsIn(const QByteArray &text)
{
    QStringList words;
    bool isBroken = false;
    if (const std::optional<Value> value = fieldValue(text, isBroken))
        appendWords(*value, words);
    return words;
}

/// Whether one of the words of the field `flags` is among \a words; what a damaged index has behind the field is left out.
bool hasFlag(const QByteArray &flags, std::initializer_list<QByteArrayView> words)
{
    const QList<QByteArray> parts = flags.simplified().split(' ');
    const auto end = std::find(parts.cbegin(), parts.cend(), "extra-source");
    return std::any_of(parts.cbegin(), end,
                       [&](const QByteArray &part) { return std::find(words.begin(), words.end(), part) != words.end(); });
}

} // namespace

Definition definitionOf(const QString &version, const DefinitionTexts &texts)
{
    Definition definition;
    definition.version = version;
    definition.depends = fieldValue(texts.depends, definition.isBroken);
    definition.conflicts = fieldValue(texts.conflicts, definition.isBroken);
    definition.available = fieldValue(texts.available, definition.isBroken);
    definition.conflictClasses = wordsIn(texts.conflictClass);
    definition.depexts = texts.depexts;
    definition.hasNoSources = hasFlag(texts.flags, {"conf", "compiler", virtualWord});
    definition.isAvoided = texts.flags.contains("avoid-version") || texts.flags.contains("deprecated");
    return definition;
}

Result<DefinitionTexts> definitionTextsOf(const Source &opamFile)
{
    const Result<Items> items = parseItems(opamFile);
    if (!items)
        return items.error();
    const auto text = [&](QStringView name) {
        const Field *field = items->field(name);
        return field ? printed(field->value).toUtf8() : QByteArray();
    };
    QByteArray flags = text(u"flags");
    if (isVirtual(*items))
        flags = "[ " + flags.replace('[', ' ').replace(']', ' ').simplified() + ' ' + virtualWord.toByteArray() + " ]";
    return DefinitionTexts{text(u"depends"), text(u"conflicts"), text(u"conflict-class"), text(u"available"), text(u"depexts"), flags};
}

QList<SystemPackages> systemPackagesOf(const QByteArray &depexts)
{
    bool isBroken = false;
    const std::optional<Value> value = fieldValue(depexts, isBroken);
    return value ? systemPackagesIn(*value).value_or(QList<SystemPackages>()) : QList<SystemPackages>();
}

} // namespace caravan::opam
