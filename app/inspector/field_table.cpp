// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inspector/field_table.h"

#include "app/document/document.h"
#include "core/base/texts.h"

#include <algorithm>

namespace caravan::inspector {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(FieldTableTexts);

QStringList wordsOfList(const QString &text, QChar separator)
{
    QStringList words = text.split(separator, Qt::SkipEmptyParts);
    for (QString &word : words)
        word = word.trimmed();
    words.removeAll({});
    return words;
}

FieldGroup artifactsGroup()
{
    const QString key = u"artifacts"_s;
    return {FieldTableTexts::tr("Artifacts"),
            key,
            {{{key, u"paths"_s}, FieldTableTexts::tr("Paths"), Entry::Lines, {}, FieldTableTexts::tr("a path a line, for example public")},
             {{key, u"exclude"_s}, FieldTableTexts::tr("Without"), Entry::Lines, {}, FieldTableTexts::tr("paths that are left out")},
             {{key, u"expire_in"_s},
              FieldTableTexts::tr("Kept for"),
              Entry::Text,
              {u"1 day"_s, u"1 week"_s, u"1 month"_s, u"never"_s},
              FieldTableTexts::tr("the server's default, often 30 days")},
             {{key, u"when"_s}, FieldTableTexts::tr("Kept after"), Entry::Choice, {u"on_success"_s, u"on_failure"_s, u"always"_s}},
             {{key, u"name"_s}, FieldTableTexts::tr("Name"), Entry::Text, {}, u"artifacts"_s},
             {{key, u"expose_as"_s}, FieldTableTexts::tr("Shown as"), Entry::Text, {}, FieldTableTexts::tr("a link in merge requests")},
             {{key, u"access"_s}, FieldTableTexts::tr("Who may read"), Entry::Choice, {u"all"_s, u"developer"_s, u"maintainer"_s, u"none"_s}},
             {{key, u"untracked"_s}, FieldTableTexts::tr("Untracked files"), Entry::Truth},
             {{key, u"reports"_s}, FieldTableTexts::tr("Reports"), Entry::Yaml, {}, u"junit: report.xml"_s}}};
}

FieldGroup pagesGroup()
{
    const QString key = u"pages"_s;
    return {FieldTableTexts::tr("Pages"),
            key,
            {{{key, {}}, FieldTableTexts::tr("Deploys Pages"), Entry::Truth},
             {{key, u"publish"_s}, FieldTableTexts::tr("Folder"), Entry::Text, {}, u"public"_s},
             {{key, u"path_prefix"_s}, FieldTableTexts::tr("Path"), Entry::Text, {}, FieldTableTexts::tr("the site's own address")},
             {{key, u"expire_in"_s}, FieldTableTexts::tr("Kept for"), Entry::Text, {u"1 day"_s, u"1 week"_s, u"never"_s}}}};
}

FieldGroup environmentGroup()
{
    const QString key = u"environment"_s;
    return {
        FieldTableTexts::tr("Environment"),
        key,
        {{{key, u"name"_s}, FieldTableTexts::tr("Name"), Entry::Text, {u"production"_s, u"staging"_s, u"review/$CI_COMMIT_REF_SLUG"_s}},
         {{key, u"url"_s}, FieldTableTexts::tr("Address"), Entry::Text, {}, u"https://…"_s},
         {{key, u"action"_s}, FieldTableTexts::tr("Action"), Entry::Choice, {u"start"_s, u"prepare"_s, u"stop"_s, u"verify"_s, u"access"_s}},
         {{key, u"on_stop"_s}, FieldTableTexts::tr("Stopped by"), Entry::Text, {}, FieldTableTexts::tr("a job")},
         {{key, u"auto_stop_in"_s}, FieldTableTexts::tr("Stops after"), Entry::Text, {u"1 day"_s, u"1 week"_s}},
         {{key, u"deployment_tier"_s},
          FieldTableTexts::tr("Tier"),
          Entry::Choice,
          {u"production"_s, u"staging"_s, u"testing"_s, u"development"_s, u"other"_s}}}};
}

FieldGroup runningGroup()
{
    return {
        FieldTableTexts::tr("Runner and running"),
        u"running"_s,
        {{{u"tags"_s, {}}, FieldTableTexts::tr("Tags"), Entry::Words, {}, FieldTableTexts::tr("any runner that takes untagged jobs")},
         {{u"services"_s, {}},
          FieldTableTexts::tr("Services"),
          Entry::Lines,
          {},
          FieldTableTexts::tr("an image a line, for example postgres:17")},
         {{u"when"_s, {}},
          FieldTableTexts::tr("When"),
          Entry::Choice,
          {u"on_success"_s, u"on_failure"_s, u"always"_s, u"manual"_s, u"delayed"_s, u"never"_s}},
         {{u"start_in"_s, {}}, FieldTableTexts::tr("Delay"), Entry::Text, {}, FieldTableTexts::tr("with “delayed”, for example 30 minutes")},
         {{u"allow_failure"_s, {}}, FieldTableTexts::tr("May fail"), Entry::Truth},
         {{u"retry"_s, u"max"_s}, FieldTableTexts::tr("Retries"), Entry::Choice, {u"0"_s, u"1"_s, u"2"_s}},
         {{u"retry"_s, u"when"_s},
          FieldTableTexts::tr("Retried after"),
          Entry::Words,
          {u"runner_system_failure"_s, u"stuck_or_timeout_failure"_s, u"script_failure"_s},
          FieldTableTexts::tr("every failure")},
         {{u"timeout"_s, {}},
          FieldTableTexts::tr("Timeout"),
          Entry::Text,
          {u"15 minutes"_s, u"1 hour"_s, u"3 hours"_s},
          FieldTableTexts::tr("the project's limit")},
         {{u"parallel"_s, {}}, FieldTableTexts::tr("Parallel"), Entry::Number, {}, u"1"_s},
         {{u"parallel"_s, u"matrix"_s}, FieldTableTexts::tr("Matrix"), Entry::Yaml, {}, u"- OCAML: [\"5.4\", \"4.14\"]"_s},
         {{u"interruptible"_s, {}}, FieldTableTexts::tr("Interruptible"), Entry::Truth},
         {{u"resource_group"_s, {}}, FieldTableTexts::tr("Resource group"), Entry::Text, {}, FieldTableTexts::tr("name of a resource group")},
         {{u"coverage"_s, {}}, FieldTableTexts::tr("Coverage"), Entry::Text, {}, u"/Coverage: (\\d+\\.\\d+)%/"_s},
         {{u"extends"_s, {}}, FieldTableTexts::tr("Extends"), Entry::Words, {}, FieldTableTexts::tr("no template")},
         {{u"dependencies"_s, {}}, FieldTableTexts::tr("Dependencies"), Entry::Words, {}, FieldTableTexts::tr("all jobs before")}}};
}

bool hasAlias(const yaml::Node &node)
{
    bool has = node.isAlias();
    for (int i = 0; i < node.size() && !has; ++i)
        has = hasAlias(node.isMap() ? node.entry(i).value : node.item(i));
    return has;
}

/// Whether a list is shown as its text has it: an alias of an included file would lead nowhere here.
bool isShownAsWritten(const gitlab::Effective &list)
{
    return list.isList && list.node.isSequence() && (list.origin.file.isEmpty() || !hasAlias(list.node));
}

/// A settled value as it is written: what stands in a list by a `!reference`, an alias or a merge key stays that, so that what is not edited is
/// not written out.
yaml::Value written(const gitlab::Effective &value)
{
    if (isShownAsWritten(value))
        return yaml::Value::of(value.node);
    if (!value.isMap)
        return gitlab::valueOf(value);
    yaml::Map map;
    for (const auto &[key, entry] : value.entries)
        map.entries.append({key, written(entry)});
    return map;
}

std::optional<QString> joinedItems(const gitlab::Effective &value, QStringView separator)
{
    if (value.isScalar() && !value.isNull())
        return value.text();
    if (!value.isList)
        return std::nullopt;
    const QList<yaml::Node> nodes = isShownAsWritten(value) ? value.node.items() : QList<yaml::Node>();
    if (std::any_of(nodes.cbegin(), nodes.cend(), [](const yaml::Node &item) { return !item.isScalar() || !item.tag().isEmpty(); }))
        return std::nullopt;
    QStringList texts;
    for (const gitlab::Effective &item : value.items) {
        if (!item.isScalar() || item.text().contains(u'\n') || (separator.startsWith(u',') && item.text().contains(u',')))
            return std::nullopt;
        texts.append(item.text());
    }
    return texts.join(separator);
}

} // namespace

QList<FieldGroup> fieldGroups() { return {artifactsGroup(), pagesGroup(), environmentGroup(), runningGroup()}; }

QStringList keywordsWithForm()
{
    // Those of the sections that are not made of fields.
    QStringList keys{u"stage"_s,        u"image"_s, u"cache"_s,     u"before_script"_s, u"script"_s,
                     u"after_script"_s, u"needs"_s, u"variables"_s, u"rules"_s};
    for (const FieldGroup &group : fieldGroups()) {
        for (const FieldSpec &spec : group.fields)
            keys.append(spec.field.key);
    }
    keys.removeDuplicates();
    return keys;
}

QStringList suggestionsFor(const JobField &field, const Document &document, const QString &job)
{
    QStringList names;
    const bool wantsTemplates = field.key == u"extends"_s;
    if (field.key == u"tags"_s) {
        names = document.outlook().runner().tags;
    } else if (wantsTemplates || field.key == u"dependencies"_s || field.entry == u"on_stop"_s) {
        for (const gitlab::Job &other : document.derived().pipeline.jobs) {
            if (other.name != job && other.isHidden == wantsTemplates)
                names.append(other.name);
        }
    }
    return names;
}

std::optional<QString> enteredText(const gitlab::Effective &value, Entry entry)
{
    if (!value.isValid() || value.isNull())
        return QString();
    switch (entry) {
    case Entry::Truth:
        if (const std::optional<bool> truth = value.truth())
            return *truth ? u"true"_s : u"false"_s;
        return std::nullopt;
    case Entry::Text:
    case Entry::Number:
    case Entry::Choice:
        return value.isScalar() && !value.text().contains(u'\n') ? std::optional(value.text()) : std::nullopt;
    case Entry::Words:
        return joinedItems(value, u", ");
    case Entry::Lines:
        return joinedItems(value, u"\n");
    case Entry::Yaml:
        return blockText(written(value));
    }
    Q_UNREACHABLE();
}

Result<std::optional<yaml::Value>> valueOfEntry(const QString &text, Entry entry)
{
    using Entered = std::optional<yaml::Value>;
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return Entered();
    switch (entry) {
    case Entry::Text:
    case Entry::Choice: {
        bool isNumber = false;
        (void)trimmed.toInt(&isNumber);
        return Entered(entry == Entry::Choice && isNumber ? yaml::Value(yaml::Verbatim{trimmed}) : yaml::Value::text(trimmed));
    }
    case Entry::Number: {
        bool isNumber = false;
        (void)trimmed.toInt(&isNumber);
        if (!isNumber)
            return Error{ErrorCode::Usage, FieldTableTexts::tr("“%1” is no whole number.").arg(trimmed)};
        return Entered(yaml::Verbatim{trimmed});
    }
    case Entry::Truth:
        return Entered(yaml::Verbatim{trimmed});
    case Entry::Words:
        return Entered(yaml::Value::texts(wordsOfList(text, u','), true));
    case Entry::Lines:
        return Entered(yaml::Value::texts(wordsOfList(text, u'\n')));
    case Entry::Yaml: {
        const Result<yaml::Value> value = yaml::Value::parse(text.toUtf8());
        if (!value)
            return value.error();
        return Entered(*value);
    }
    }
    Q_UNREACHABLE();
}

} // namespace caravan::inspector
