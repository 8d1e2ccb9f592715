// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The gestures as the words of `caravan-cli edit`.

#include "core/base/texts.h"
#include "core/gitlab/edit/edit_place.h"
#include "core/gitlab/edit/gestures.h"
#include "core/gitlab/language/keywords.h"
#include "core/gitlab/language/scalar_kind.h"
#include "core/gitlab/pipeline/pipeline.h"

#include <functional>

namespace caravan::gitlab {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(GestureWordsTexts);

/// The words of one gesture: those in order, and its `--option VALUE` pairs.
struct Words {
    QStringList plain;
    QMap<QString, QString> options;
    At at = At::Ask; ///< `--at`
    const Reading *reading = nullptr;
};

struct Gesture {
    QLatin1StringView name;
    int words; ///< that must follow
    QStringList options;
    std::function<Result<Done>(yaml::Draft &, const Words &)> run;
};

/// Splits `JOB.KEY.KEY` at dots, except in the job's name: the longest root key that fits is taken for it.
yaml::Path pathOf(const yaml::Draft &draft, const QString &dotted, const Reading *reading)
{
    const QStringList names = Sources(draft.tree(), reading).names();
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
    const qsizetype step = isGlobalKeyword(path.constFirst()) && path.constFirst() != "default"_L1 ? 0 : 1;
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
    const bool isSame = !tree || !tree->root().isScalar() || scalarText(tree->root()) == token;
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

const QList<Gesture> &gestures()
{
    static const QList<Gesture> table{
        {"set"_L1,
         1,
         {u"--at"_s},
         [](yaml::Draft &draft, const Words &words) -> Result<Done> {
             const QString &assignment = words.plain.at(0);
             const qsizetype equals = assignment.indexOf(u'=');
             if (equals <= 0)
                 return Error{ErrorCode::Usage, GestureWordsTexts::tr("“set” takes JOB.KEY=YAML, not “%1”.").arg(assignment)};
             const yaml::Path path = pathOf(draft, assignment.left(equals), words.reading);
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
             return setKey(draft, path, *value, words.at, words.reading);
         }},
        {"unset"_L1,
         1,
         {u"--at"_s},
         [](yaml::Draft &draft, const Words &words) {
             return unsetKey(draft, pathOf(draft, words.plain.at(0), words.reading), words.at, words.reading);
         }},
        {"remove-job"_L1, 1, {}, [](yaml::Draft &draft, const Words &words) { return removeJob(draft, words.plain.at(0), words.reading); }},
        {"rename-job"_L1,
         2,
         {},
         [](yaml::Draft &draft, const Words &words) { return renameJob(draft, words.plain.at(0), words.plain.at(1), words.reading); }},
        {"move-job"_L1,
         2,
         {u"--at"_s},
         [](yaml::Draft &draft, const Words &words) {
             return moveJob(draft, words.plain.at(0), words.plain.at(1), words.at, words.reading);
         }},
        {"add-stage"_L1,
         1,
         {u"--before"_s, u"--at"_s},
         [](yaml::Draft &draft, const Words &words) {
             return addStage(draft, words.plain.at(0), words.options.value(u"--before"_s), words.at, words.reading);
         }},
        {"remove-stage"_L1,
         1,
         {u"--at"_s},
         [](yaml::Draft &draft, const Words &words) { return removeStage(draft, words.plain.at(0), words.at, words.reading); }},
        {"rename-stage"_L1,
         2,
         {},
         [](yaml::Draft &draft, const Words &words) { return renameStage(draft, words.plain.at(0), words.plain.at(1), words.reading); }},
        {"move-stage"_L1,
         1,
         {u"--before"_s, u"--at"_s},
         [](yaml::Draft &draft, const Words &words) {
             return moveStage(draft, words.plain.at(0), words.options.value(u"--before"_s), words.at, words.reading);
         }},
        {"add-need"_L1,
         2,
         {u"--at"_s},
         [](yaml::Draft &draft, const Words &words) {
             return addNeed(draft, words.plain.at(0), words.plain.at(1), words.at, words.reading);
         }},
        {"remove-need"_L1,
         2,
         {u"--at"_s},
         [](yaml::Draft &draft, const Words &words) {
             return removeNeed(draft, words.plain.at(0), words.plain.at(1), words.at, words.reading);
         }},
    };
    return table;
}

} // namespace

bool isGesture(QStringView word)
{
    return std::any_of(gestures().cbegin(), gestures().cend(), [&](const Gesture &gesture) { return gesture.name == word; });
}

Result<Done> applyGesture(yaml::Draft &draft, QStringList &words, const Reading *reading)
{
    const QString name = words.value(0);
    for (const Gesture &gesture : gestures()) {
        if (gesture.name != name)
            continue;
        words.removeFirst();
        if (words.size() < gesture.words)
            return Error{ErrorCode::Usage, GestureWordsTexts::tr("“%1” takes %2 words.").arg(name, QString::number(gesture.words))};
        Words taken;
        taken.reading = reading;
        for (int i = 0; i < gesture.words; ++i)
            taken.plain.append(words.takeFirst());
        while (words.size() >= 2 && gesture.options.contains(words.constFirst())) {
            const QString option = words.takeFirst();
            taken.options.insert(option, words.takeFirst());
        }
        if (const auto at = taken.options.constFind(u"--at"_s); at != taken.options.cend()) {
            if (*at != "here"_L1 && *at != "source"_L1)
                return Error{ErrorCode::Usage, GestureWordsTexts::tr("--at takes “here” or “source”, not “%1”.").arg(*at)};
            taken.at = *at == "here"_L1 ? At::Here : At::Source;
        }
        return gesture.run(draft, taken);
    }
    return Error{ErrorCode::Usage, GestureWordsTexts::tr("There is no gesture “%1”.").arg(name)};
}

} // namespace caravan::gitlab
