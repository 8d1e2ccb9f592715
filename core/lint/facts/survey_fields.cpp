// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gitlab/language/keywords.h"
#include "core/gitlab/values/includes.h"
#include "core/gitlab/values/inheritance.h"
#include "core/gitlab/values/reading.h"
#include "core/lint/facts/survey.h"

#include <algorithm>
#include <functional>
#include <map>
#include <string_view>

namespace caravan::lint {

using namespace Qt::StringLiterals;

/// Where a key may come from besides a job's own text.
struct KeyFacts {
    bool isInText = false;      ///< the word stands somewhere in the pipeline's texts
    bool hasStandard = false;   ///< `default` or the root may give it
    bool isInTemplates = false; ///< entries that jobs take text from may have it
};

/// Asks gitlab::InheritedJob what jobs have. The texts are composed when a rule first asks, and each job is read once.
struct FieldReader {
    /// What the questions are put to.
    struct Values {
        Values(const yaml::Tree &tree, const gitlab::Reading &reading) :
            parts(gitlab::compose(tree, reading).parts), resolver(parts), surroundings(gitlab::readSurroundings(resolver))
        {
        }

        QList<gitlab::Part> parts;
        gitlab::Resolver resolver;
        gitlab::Surroundings surroundings;
    };

    SurveyMemory &memory;
    std::unique_ptr<Values> values = {};
    std::map<QString, gitlab::InheritedJob> jobs = {};
    std::map<QString, recipes::ImageState> states = {};
    std::map<QString, KeyFacts, std::less<>> keys = {};
    QList<yaml::Node> bodies = {}; ///< of the pipeline's jobs, in their order; none until one is asked for

    Values &read(const Context &context)
    {
        if (!values)
            values = std::make_unique<Values>(context.tree, *context.reading);
        return *values;
    }
    const gitlab::InheritedJob &inherited(const Context &context, const QString &job)
    {
        Values &all = read(context);
        return jobs.try_emplace(job, all.resolver, all.surroundings, job).first->second;
    }
};

/// All keys that stand in entries of the file which some job extends or takes a part of by `!reference`.
QSet<QString> templateKeysOf(const Survey &survey)
{
    QSet<QString> keys;
    for (const QString &name : survey.context.pipeline.borrowed) {
        for (const yaml::Entry &entry : survey.body(name).target().entries())
            keys.insert(entry.key.text());
    }
    return keys;
}

yaml::Node Survey::body(const gitlab::Job &job) const
{
    const QList<gitlab::Job> &jobs = context.pipeline.jobs;
    if (fields->bodies.isEmpty()) {
        fields->bodies.reserve(jobs.size());
        for (const gitlab::Job &one : jobs)
            fields->bodies.append(body(one.name));
    }
    const bool isOne = &job >= jobs.constData() && &job < jobs.constData() + jobs.size();
    return isOne ? fields->bodies.at(&job - jobs.constData()) : body(job.name);
}

const SurveyMemory &Survey::memory() const { return fields->memory; }

QStringList Survey::namesBefore(const gitlab::Job &job) const
{
    if (!*graph)
        graph->emplace(context.pipeline);
    const gitlab::Graph &made = **graph;
    QStringList names;
    const int number = made.numberOf(job.name);
    for (const int other : number < 0 ? QList<int>() : made.predecessors(number)) {
        if (other != number)
            names.append(made.node(other).name);
    }
    return names;
}

bool Survey::isLive(const gitlab::Job &job) const { return !job.isHidden || memory().live.contains(job.name); }

bool Survey::hasWord(const QByteArray &word) const
{
    QHash<QByteArray, bool> &words = fields->memory.words;
    const auto viewOf = [](const QByteArray &bytes) { return std::string_view(bytes.constData(), size_t(bytes.size())); }; // searches faster
    const auto has = [&](const yaml::Tree &tree) { return viewOf(tree.text()).find(viewOf(word)) != std::string_view::npos; };
    auto known = words.find(word);
    if (known == words.end()) {
        bool isThere = has(context.tree);
        if (!isThere && !context.pipeline.includedFiles.isEmpty()) {
            const QList<gitlab::Part> &parts = fields->read(context).parts;
            isThere = std::any_of(parts.begin(), parts.end(), [&](const gitlab::Part &part) { return has(part.tree); });
        }
        known = words.insert(word, isThere);
    }
    return *known;
}

/// What holds of a key for all jobs: asked of each of them by several rules.
const KeyFacts &factsOf(const Survey &survey, QStringView key)
{
    std::map<QString, KeyFacts, std::less<>> &all = survey.fields->keys;
    if (const auto known = all.find(key); known != all.end())
        return known->second;
    KeyFacts facts;
    facts.isInText = survey.hasWord(key.toUtf8());
    const yaml::Node standard = survey.body(u"default"_s);
    const bool isStandard = standard
        && (!standard.isMap() || standard.isAlias() || standard.entryOf(key) || standard.entryOf(u"<<") || !standard.tag().isEmpty());
    const bool isAtRoot = isStandard || survey.body(u"<<"_s) || survey.body(key.toString());
    facts.hasStandard = isAtRoot && gitlab::isKeyword(key, gitlab::Place::Default);
    std::optional<QSet<QString>> &keys = survey.fields->memory.templateKeys;
    if (!keys)
        keys = templateKeysOf(survey);
    facts.isInTemplates = keys->contains(key.toString()) || keys->contains(u"<<"_s);
    return all.emplace(key.toString(), facts).first->second;
}

/// Whether a job with \a body may get \a key from what it extends or merges. Where this is false, the job need not be resolved.
bool mayInherit(const Survey &survey, const yaml::Node &body, QStringView key)
{
    return body.isAlias() || factsOf(survey, key).isInTemplates || body.entryOf(u"<<");
}

/// Whether the open text is all there is and gives a job with \a body nothing at \a key: then nobody has to be asked.
bool isNowhere(const Survey &survey, const yaml::Node &body, QStringView key)
{
    if (!survey.context.pipeline.includedFiles.isEmpty())
        return false;
    const KeyFacts &facts = factsOf(survey, key);
    return !facts.isInText || (!facts.hasStandard && !body[key] && !mayInherit(survey, body, key));
}

gitlab::Effective Survey::field(const gitlab::Job &job, QStringView key) const
{
    const yaml::Node whole = body(job);
    if (isNowhere(*this, whole, key))
        return {};
    // A plain scalar of the job's own is the last word.
    const yaml::Node own = whole[key];
    if (!isPartOfPipeline() && own.isScalar() && own.tag().isEmpty() && !own.text().contains("$[["_L1)) {
        gitlab::Effective value;
        value.node = own;
        value.origin = {gitlab::Via::Own, own.span(), {}};
        return value;
    }
    // Likewise what nothing that it inherits can add to.
    if (own && context.pipeline.includedFiles.isEmpty() && !own.isNull() && !mayInherit(*this, whole, key)) {
        gitlab::Resolver &resolver = fields->read(context).resolver;
        const gitlab::Effective value = resolver.read(own, {gitlab::Via::Own, own.span(), {}});
        return resolver.settled(resolver.dereferenced(value, job.name), job.name);
    }
    const gitlab::InheritedJob &inherited = fields->inherited(context, job.name);
    return fields->values->resolver.settled(inherited.find(key), job.name);
}

bool Survey::hasStandard(const gitlab::Job &job, QStringView key) const
{
    return fields->inherited(context, job.name).standard(key).isValid();
}

const recipes::ImageState &Survey::stateOf(const QString &image) const
{
    auto known = fields->states.find(image);
    if (known == fields->states.end())
        known = fields->states.emplace(image, recipes::stateOf(context.catalogue, image)).first;
    return known->second;
}

bool Survey::isPart() const { return context.pipeline.isPart; }

bool Survey::isIncluded() const
{
    const QString &path = context.reading->path;
    return !isPartOfPipeline() && gitlab::isKeptForOthers(path.isEmpty() ? context.tree.source().file : path);
}

std::shared_ptr<FieldReader> fieldReader(SurveyMemory &memory) { return std::make_shared<FieldReader>(FieldReader{memory}); }

} // namespace caravan::lint
