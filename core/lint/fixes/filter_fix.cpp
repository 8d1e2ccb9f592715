// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/fixes/filter_fix.h"

#include "core/base/texts.h"
#include "core/yaml/value.h"

#include <QHash>
#include <QRegularExpression>

#include <optional>

namespace caravan::lint {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(FilterFixTexts);

/// What holds in the pipelines that a word or name of `only` stands for; empty where that is not certain.
QString conditionOf(const QString &ref)
{
    static const QHash<QString, QString> words = {
        {u"branches"_s, u"$CI_COMMIT_BRANCH"_s},
        {u"tags"_s, u"$CI_COMMIT_TAG"_s},
        {u"merge_requests"_s, u"$CI_PIPELINE_SOURCE == \"merge_request_event\""_s},
        {u"schedules"_s, u"$CI_PIPELINE_SOURCE == \"schedule\""_s},
        {u"pushes"_s, u"$CI_PIPELINE_SOURCE == \"push\""_s},
        {u"web"_s, u"$CI_PIPELINE_SOURCE == \"web\""_s},
        {u"api"_s, u"$CI_PIPELINE_SOURCE == \"api\""_s},
        {u"triggers"_s, u"$CI_PIPELINE_SOURCE == \"trigger\""_s},
        {u"pipelines"_s, u"$CI_PIPELINE_SOURCE == \"pipeline\""_s},
    };
    static const QStringList otherWords = u"chat chats external externals external_pull_request external_pull_requests "
                                          "merge_request schedule push webs apis trigger pipeline parent_pipeline "
                                          "parent_pipelines webide webides"_s.split(u' ');
    static const QRegularExpression name(u"^[A-Za-z0-9_][A-Za-z0-9_./-]*$"_s);
    if (const auto word = words.constFind(ref); word != words.cend())
        return *word;
    const bool isName = name.match(ref).hasMatch() && !otherWords.contains(ref);
    return isName ? u"$CI_COMMIT_BRANCH == \"%1\""_s.arg(ref) : QString();
}

bool isPlain(const std::optional<gitlab::RefFilter> &filter)
{
    return !filter || (!filter->refs.isEmpty() && filter->variables.isEmpty() && filter->changes.isEmpty() && !filter->needsKubernetes);
}

yaml::Value ruleOf(const QString &condition, bool isNever)
{
    yaml::Map rule{{{u"if"_s, yaml::Value::text(condition)}}};
    if (isNever)
        rule.entries.append({u"when"_s, yaml::Value::text(u"never"_s)});
    return rule;
}

/// The rules that say the same as `only` and `except`; nullopt where that is not certain: patterns, variables, changed
/// files, branches of other projects. A name is taken for a branch.
std::optional<yaml::Value> rulesLike(const gitlab::Conditions &conditions)
{
    if (conditions.rules || (!conditions.only && !conditions.except) || !isPlain(conditions.only) || !isPlain(conditions.except))
        return std::nullopt;
    yaml::List rules;
    const auto add = [&rules](const QStringList &refs, bool isNever) {
        for (const QString &ref : refs) {
            const QString condition = conditionOf(ref);
            if (condition.isEmpty())
                return false;
            rules.items.append(ruleOf(condition, isNever));
        }
        return true;
    };
    const QStringList standard = {u"branches"_s, u"tags"_s}; // where only `except` stands
    if (!add(conditions.except ? conditions.except->refs : QStringList(), true)
        || !add(conditions.only ? conditions.only->refs : standard, false))
        return std::nullopt;
    return rules;
}

} // namespace

void offerRules(const Survey &survey, Report &report, Finding *finding, const gitlab::Job &job)
{
    const yaml::Node body = survey.body(job);
    const bool isAlone =
        job.extends.isEmpty() && !body.entryOf(u"<<") && body.anchor().isEmpty() && !survey.context.pipeline.borrowed.contains(job.name);
    const bool isOwn = (!job.conditions.only || body.entryOf(u"only")) && (!job.conditions.except || body.entryOf(u"except"));
    const bool startsAlone = job.when != "manual"_L1 && job.when != "delayed"_L1;
    const auto rules = rulesLike(job.conditions);
    if (!finding || !isAlone || !isOwn || !startsAlone || !rules || job.isTrigger)
        return;
    report.offer(finding, u"write-rules"_s, FilterFixTexts::tr("Write the same as “rules”"), [&](yaml::Draft &draft) {
        const QString first = job.conditions.only ? u"only"_s : u"except"_s;
        Result<Done> done = draft.insertEntry({job.name}, u"rules"_s, *rules, first);
        for (const QString &key : {u"only"_s, u"except"_s}) {
            if (done && body.entryOf(key))
                done = draft.remove({job.name, key});
        }
        return done;
    });
}

} // namespace caravan::lint
