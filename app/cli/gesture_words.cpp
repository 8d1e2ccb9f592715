// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/gesture_words.h"

#include "core/base/texts.h"
#include "core/gitlab/edit/cache_changes.h"
#include "core/gitlab/edit/job_gestures.h"
#include "core/gitlab/edit/script_changes.h"
#include "core/gitlab/edit/written_names.h"
#include "core/gitlab/language/keywords.h"
#include "core/gitlab/language/scalar_kind.h"

#include <functional>

namespace caravan::cli {

using namespace Qt::StringLiterals;
using gitlab::At;
using gitlab::Editing;

namespace {

CARAVAN_TEXTS(GestureWordsTexts);

/// The words of one gesture: those in order, and its `--option VALUE` pairs.
struct Words {
    QStringList plain;
    QMap<QString, QString> options;
    At at = At::Ask; ///< `--at`
};

struct Gesture {
    QLatin1StringView name;
    int words; ///< that must follow
    QStringList options;
    std::function<Result<Done>(const Editing &, const Words &)> run;
};

/// Splits `JOB.KEY.KEY` at dots, except in the job's name: the longest root key that fits is taken for it.
yaml::Path pathOf(const Editing &edit, const QString &dotted)
{
    QStringList names = gitlab::Sources(edit.draft.tree(), edit.reading).names();
    for (const yaml::Entry &entry : edit.draft.tree().root().entries()) // where inputs make the name, it is there as written, too
        names.append(entry.key.text());
    QString job;
    for (const QString &name : names) {
        if (name.size() > job.size() && (dotted == name || dotted.startsWith(name + u'.')))
            job = name;
    }
    if (job.isEmpty())
        return dotted.split(u'.');
    const QString rest = dotted.mid(job.size() + 1);
    return yaml::Path{job} + (rest.isEmpty() ? QStringList() : rest.split(u'.'));
}

/// Number of the step of \a path that is one of \a keys, of a job, of `default` or of the root; -1 for none.
qsizetype stepOf(const yaml::Path &path, const QStringList &keys)
{
    const qsizetype step = gitlab::canNameJob(path.constFirst()) ? 1 : 0;
    return keys.contains(path.value(step)) ? step : -1;
}

bool isToken(const yaml::Value &value)
{
    const auto *token = std::get_if<yaml::Verbatim>(&value);
    return token && !token->token.isEmpty() && !token->token.startsWith(u'*') && !token->token.startsWith(u'!');
}

/// The text that YAML read as a key and its value; empty for other maps.
QString textOfPair(const yaml::Map &map)
{
    const yaml::Value *value = map.entries.size() == 1 ? &map.entries.constFirst().second : nullptr;
    const auto *text = value ? std::get_if<yaml::Text>(value) : nullptr;
    const auto *token = value ? std::get_if<yaml::Verbatim>(value) : nullptr;
    return text || token ? map.entries.constFirst().first + u": "_s + (text ? text->string : token->token) : QString();
}

/// Commands are texts, whatever YAML would read: `curl -H "A: b"`, `true`.
Result<yaml::Value> commandValue(const QString &given, const Result<yaml::Value> &read)
{
    const bool isList = given.startsWith(u'[') || given.startsWith("- "_L1);
    if (!read)
        return isList ? read : yaml::Value::text(given);
    if (const auto *list = std::get_if<yaml::List>(&*read)) {
        yaml::List commands = *list;
        for (yaml::Value &command : commands.items) {
            if (isToken(command))
                command = yaml::Value::text(std::get<yaml::Verbatim>(command).token);
            const auto *map = std::get_if<yaml::Map>(&command); // `npm run test: unit`
            const QString text = map ? textOfPair(*map) : QString();
            if (map && text.isEmpty())
                return Error{ErrorCode::Usage,
                             GestureWordsTexts::tr("A command cannot be a map: %1.").arg(QString::fromUtf8(yaml::writeFlow(command)))};
            if (map)
                command = yaml::Value::text(text);
        }
        return yaml::Value(commands);
    }
    return isToken(*read) || std::holds_alternative<yaml::Map>(*read) ? yaml::Value::text(given) : *read;
}

/// The value of a variable is a text: a number that reads back otherwise, as 5.10 does, is quoted.
yaml::Value variableValue(const yaml::Value &read)
{
    if (const auto *map = std::get_if<yaml::Map>(&read)) {
        yaml::Map variables = *map;
        for (auto &[name, value] : variables.entries)
            value = variableValue(value);
        return variables;
    }
    if (!isToken(read))
        return read;
    const QString token = std::get<yaml::Verbatim>(read).token;
    const Result<yaml::Tree> tree = yaml::Tree::parse(Source({}, token.toUtf8()));
    const bool isSame = !tree || !tree->root().isScalar() || gitlab::scalarText(tree->root()) == token;
    return isSame ? read : yaml::Value::text(token);
}

/// What `set PATH=GIVEN` means. Errors: those of yaml::Value::parse().
Result<yaml::Value> valueAt(const yaml::Path &path, const QString &given)
{
    Result<yaml::Value> read = yaml::Value::parse(given.toUtf8());
    static const QStringList scripts{u"script"_s, u"before_script"_s, u"after_script"_s};
    if (const qsizetype step = stepOf(path, scripts); step >= 0 && path.size() <= step + 2)
        return commandValue(given, read);
    if (read && stepOf(path, {u"variables"_s}) >= 0)
        return variableValue(*read);
    return read;
}

/// A gesture on a cache of the job that is the first word, its first or the one of `--cache N`, from 0. \a change works out what it does for
/// the second word.
Gesture cacheGesture(QLatin1StringView name, Result<gitlab::ValueChange> (*change)(const gitlab::CacheChanges &, const QString &))
{
    return {name, 2, {u"--cache"_s, u"--at"_s}, [change](const Editing &edit, const Words &words) -> Result<Done> {
                bool isNumber = false;
                const int number = words.options.value(u"--cache"_s, u"0"_s).toInt(&isNumber);
                if (!isNumber)
                    return Error{ErrorCode::Usage, GestureWordsTexts::tr("--cache takes the number of a cache, from 0 on.")};
                const QString &job = words.plain.at(0);
                return gitlab::underWrittenNames(edit, {job}, [&](const Editing &written, const QStringList &names) -> Result<Done> {
                    gitlab::Sources sources(written.draft.tree(), written.reading);
                    const gitlab::CacheChanges cache(sources, {names.constFirst(), number});
                    const Result<gitlab::ValueChange> wanted = change(cache, words.plain.at(1));
                    return wanted ? gitlab::make(written, *wanted, words.at) : Result<Done>(wanted.error());
                });
            }};
}

Result<gitlab::ValueChange> withNamedPolicy(const gitlab::CacheChanges &cache, const QString &name)
{
    const std::optional<gitlab::CachePolicy> policy = gitlab::policyOf(name);
    if (!policy)
        return Error{ErrorCode::Usage, GestureWordsTexts::tr("A cache policy is pull-push, pull or push, not “%1”.").arg(name)};
    return cache.withPolicy(*policy);
}

Result<gitlab::ValueChange> withListedFallbackKeys(const gitlab::CacheChanges &cache, const QString &names)
{
    QStringList keys;
    for (const QString &name : names.split(u',', Qt::SkipEmptyParts)) {
        if (const QString key = name.trimmed(); !key.isEmpty())
            keys.append(key);
    }
    return cache.withFallbackKeys(keys);
}

/// `set-script JOB[.before_script|.after_script] TEXT`.
Result<Done> setScript(const Editing &edit, const Words &words)
{
    yaml::Path path = pathOf(edit, words.plain.at(0));
    const QString key = path.size() > 1 ? path.takeLast() : gitlab::scriptKey(gitlab::Script::Main);
    for (const gitlab::Script which : {gitlab::Script::Before, gitlab::Script::Main, gitlab::Script::After}) {
        if (path.size() != 1 || gitlab::scriptKey(which) != key)
            continue;
        return gitlab::underWrittenNames(edit, path, [&](const Editing &written, const QStringList &names) -> Result<Done> {
            gitlab::Sources sources(written.draft.tree(), written.reading);
            const Result<gitlab::ValueChange> change =
                gitlab::withScript(sources, names.constFirst(), which, gitlab::commandsOf(words.plain.at(1)));
            return change ? gitlab::make(written, *change, words.at) : Result<Done>(change.error());
        });
    }
    return Error{ErrorCode::Usage, GestureWordsTexts::tr("“%1” is no script of a job.").arg(words.plain.at(0))};
}

Result<Done> pasted(const Editing &edit, const QByteArray &text, const gitlab::PastePlace &place)
{
    const Result<QStringList> names = gitlab::pasteJobs(edit, text, place);
    return names ? Result<Done>(Done{}) : Result<Done>(names.error());
}

const QList<Gesture> &gestures()
{
    static const QList<Gesture> table{
        {"set"_L1,
         1,
         {u"--at"_s},
         [](const Editing &edit, const Words &words) -> Result<Done> {
             const QString &assignment = words.plain.at(0);
             const qsizetype equals = assignment.indexOf(u'=');
             if (equals <= 0)
                 return Error{ErrorCode::Usage, GestureWordsTexts::tr("“set” takes JOB.KEY=YAML, not “%1”.").arg(assignment)};
             const yaml::Path path = pathOf(edit, assignment.left(equals));
             const Result<yaml::Value> value = valueAt(path, assignment.mid(equals + 1));
             if (!value) {
                 return Error{
                     ErrorCode::Usage,
                     GestureWordsTexts::tr("The value “%1” cannot be read. %2").arg(assignment.mid(equals + 1), value.error().message),
                     {},
                     0,
                     0,
                     GestureWordsTexts::tr("Put a text with special characters into quotes, within those of the shell.")};
             }
             return gitlab::setKey(edit, path, *value, words.at);
         }},
        {"unset"_L1,
         1,
         {u"--at"_s},
         [](const Editing &edit, const Words &words) { return gitlab::unsetKey(edit, pathOf(edit, words.plain.at(0)), words.at); }},
        {"remove-job"_L1, 1, {}, [](const Editing &edit, const Words &words) { return gitlab::removeJob(edit, words.plain.at(0)); }},
        {"rename-job"_L1,
         2,
         {},
         [](const Editing &edit, const Words &words) { return gitlab::renameJob(edit, words.plain.at(0), words.plain.at(1)); }},
        {"move-job"_L1,
         2,
         {u"--at"_s},
         [](const Editing &edit, const Words &words) { return gitlab::moveJob(edit, words.plain.at(0), words.plain.at(1), words.at); }},
        {"place-job"_L1,
         2,
         {u"--before"_s},
         [](const Editing &edit, const Words &words) {
             return gitlab::placeJobs(edit, {words.plain.at(0)}, words.plain.at(1), words.options.value(u"--before"_s));
         }},
        {"paste-jobs"_L1,
         1,
         {u"--stage"_s, u"--behind"_s},
         [](const Editing &edit, const Words &words) {
             return pasted(edit, words.plain.at(0).toUtf8(), {words.options.value(u"--stage"_s), words.options.value(u"--behind"_s)});
         }},
        {"duplicate-job"_L1,
         1,
         {},
         [](const Editing &edit, const Words &words) {
             const Result<QByteArray> text = gitlab::textOfJobs(edit, words.plain);
             return text ? pasted(edit, *text, {{}, words.plain.at(0)}) : Result<Done>(text.error());
         }},
        {"add-stage"_L1,
         1,
         {u"--before"_s, u"--at"_s},
         [](const Editing &edit, const Words &words) {
             return gitlab::addStage(edit, words.plain.at(0), words.options.value(u"--before"_s), words.at);
         }},
        {"remove-stage"_L1,
         1,
         {u"--at"_s},
         [](const Editing &edit, const Words &words) { return gitlab::removeStage(edit, words.plain.at(0), words.at); }},
        {"rename-stage"_L1,
         2,
         {},
         [](const Editing &edit, const Words &words) { return gitlab::renameStage(edit, words.plain.at(0), words.plain.at(1)); }},
        {"move-stage"_L1,
         1,
         {u"--before"_s, u"--at"_s},
         [](const Editing &edit, const Words &words) {
             return gitlab::moveStage(edit, words.plain.at(0), words.options.value(u"--before"_s), words.at);
         }},
        {"add-need"_L1,
         2,
         {u"--at"_s},
         [](const Editing &edit, const Words &words) { return gitlab::addNeed(edit, words.plain.at(0), words.plain.at(1), words.at); }},
        {"remove-need"_L1,
         2,
         {u"--at"_s},
         [](const Editing &edit, const Words &words) { return gitlab::removeNeed(edit, words.plain.at(0), words.plain.at(1), words.at); }},
        {"set-script"_L1, 2, {u"--at"_s}, setScript},
        cacheGesture("add-key-file"_L1, [](const auto &cache, const QString &word) { return cache.withKeyFile(word); }),
        cacheGesture("remove-key-file"_L1, [](const auto &cache, const QString &word) { return cache.withoutKeyFile(word); }),
        cacheGesture("set-key-prefix"_L1, [](const auto &cache, const QString &word) { return cache.withKeyPrefix(word); }),
        cacheGesture("set-cache-key"_L1, [](const auto &cache, const QString &word) { return cache.withKeyText(word); }),
        cacheGesture("set-cache-policy"_L1, withNamedPolicy),
        cacheGesture("set-fallback-keys"_L1, withListedFallbackKeys),
    };
    return table;
}

/// Takes what \a gesture wants off \a words. Errors: Usage.
Result<Words> wordsOf(const Gesture &gesture, QStringList &words)
{
    if (words.size() < gesture.words)
        return Error{ErrorCode::Usage, GestureWordsTexts::tr("“%1” takes %n word(s).", nullptr, gesture.words).arg(gesture.name)};
    Words taken;
    for (int i = 0; i < gesture.words; ++i)
        taken.plain.append(words.takeFirst());
    while (words.size() >= 2 && gesture.options.contains(words.constFirst())) {
        const QString option = words.takeFirst();
        taken.options.insert(option, words.takeFirst());
    }
    const auto at = taken.options.constFind(u"--at"_s);
    if (at == taken.options.cend())
        return taken;
    if (*at != "here"_L1 && *at != "source"_L1)
        return Error{ErrorCode::Usage, GestureWordsTexts::tr("--at takes “here” or “source”, not “%1”.").arg(*at)};
    taken.at = *at == "here"_L1 ? At::Here : At::Source;
    return taken;
}

} // namespace

Result<Done> applyGesture(const Editing &edit, QStringList &words)
{
    const QString name = words.value(0);
    for (const Gesture &gesture : gestures()) {
        if (gesture.name != name)
            continue;
        words.removeFirst();
        const Result<Words> taken = wordsOf(gesture, words);
        return taken ? gesture.run(edit, *taken) : Result<Done>(taken.error());
    }
    return Error{ErrorCode::Usage, GestureWordsTexts::tr("There is no gesture “%1”.").arg(name)};
}

QStringList gestureNames()
{
    QStringList names;
    for (const Gesture &gesture : gestures())
        names.append(gesture.name);
    return names;
}

Error inWords(Error error)
{
    if (error.choices == Choices{})
        return error;
    const QString how = error.choices.here && error.choices.source
        ? GestureWordsTexts::tr("Say --at here for the first, --at source for the second.")
        : error.choices.here ? GestureWordsTexts::tr("Say --at here for a change in this file.")
                             : GestureWordsTexts::tr("Say --at source for a change where it stands.");
    error.hint = error.hint.isEmpty() ? how : error.hint + u' ' + how;
    return error;
}

} // namespace caravan::cli
