// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/facts/survey.h"

#include "core/gitlab/language/keywords.h"
#include "core/gitlab/pipeline/checks.h"
#include "core/gitlab/pipeline/job_script.h"
#include "core/gitlab/values/includes.h"
#include "core/gitlab/values/inheritance.h"
#include "core/gitlab/values/reading.h"
#include "core/lint/facts/cache_facts.h"
#include "core/lint/facts/trials.h"
#include "core/recipes/command_table.h"
#include "core/script/wrappers.h"

#include <QRegularExpression>

#include <algorithm>
#include <functional>
#include <map>
#include <string_view>

namespace caravan::lint {

using namespace Qt::StringLiterals;

namespace {

bool isShell(const QString &program) { return program == "sh"_L1 || program == "bash"_L1 || program == "su"_L1; }

/// Adds what a step runs. Of a function, a file or a text, what it runs comes in steps of its own; only the shell that reads it, and what
/// wraps the call, are facts by themselves.
void collect(JobSurvey &job, const script::Step &step)
{
    if (step.isOpened && step.wrappers.isEmpty() && !isShell(step.words.value(0)))
        return;
    Call call;
    call.line = step.item;
    call.command = step.command;
    call.place = step.place;
    call.file = step.file;
    call.words = step.words;
    call.wrappers = step.wrappers;
    call.isInside = step.isInside;
    call.isTolerated = step.isTolerated;
    call.hasCertainty = step.isCertain;
    call.isOpened = step.isOpened;
    call.role = step.role;
    if (call.program() == "opam"_L1 || call.program().startsWith("opam-2"_L1))
        call.opam = call.operands().value(0);
    call.tool = call.words;
    if (call.opam == "exec"_L1)
        call.tool = script::behindOpamExec(call.words);
    const QString program = call.program();
    job.addProgram(program);
    for (const QString &wrapper : step.wrappers)
        job.addProgram(wrapper);
    if (!call.tool.isEmpty() && call.tool.constFirst() != program) // behind `opam exec --`
        job.addProgram(call.tool.constFirst());
    if (!call.opam.isEmpty())
        job.addProgram(u"opam "_s + call.opam);
    job.calls += call;
}

/// Whether a call is there already: loops and functions run the same commands again.
bool isRepeated(const JobSurvey &job, const script::Step &step)
{
    return std::any_of(job.calls.begin(), job.calls.end(), [&](const Call &call) {
        return call.command == step.command && call.place == step.place && call.line == step.item && call.words == step.words;
    });
}

} // namespace

QStringList Call::operands() const
{
    QStringList operands;
    for (const QString &word : words.mid(1)) {
        if (!word.startsWith(u'-'))
            operands += word;
    }
    return operands;
}

bool Call::hasOption(QStringView shortName, QStringView longName) const
{
    return std::any_of(words.begin(), words.end(), [&](const QString &word) {
        if (!word.startsWith(u'-'))
            return false;
        const bool isLong =
            !longName.isEmpty() && word.startsWith(longName) && (word.size() == longName.size() || word.at(longName.size()) == u'=');
        return isLong || (!shortName.isEmpty() && word == shortName);
    });
}

const Call *JobSurvey::callAt(const recipes::CommandPlace &place) const
{
    qsizetype line = place.item;
    if (place.script != gitlab::Script::Before)
        line += job->beforeScript.size();
    if (place.script == gitlab::Script::After)
        line += job->script.size();
    const auto found = std::find_if(calls.begin(), calls.end(), [&](const Call &call) {
        return call.line == line && !call.isInside && call.place->span == place.span && call.file == place.file
            && call.command->span == place.command;
    });
    return found == calls.end() ? nullptr : &*found;
}

QString JobSurvey::writtenOf(const Call &call) const
{
    const Span span = call.place->span;
    return itemOf(call).text.mid(span.begin, span.length()).trimmed();
}

QString JobSurvey::textOf(const Call &call) const
{
    if (call.file.isEmpty())
        return writtenOf(call);
    const Span inFile = call.command->span;
    return call.file + u": "_s + job->scriptFiles.value(call.file).mid(inFile.begin, inFile.length()).trimmed();
}

QString JobSurvey::variable(const QString &name) const
{
    const auto found = job->variables.constFind(name);
    return found == job->variables.constEnd() ? QString() : expanded(found->value);
}

QString JobSurvey::expanded(const QString &text) const { return gitlab::expandedIn(*job, text); }

bool JobSurvey::runs(QStringView program, QStringView subcommand) const
{
    return std::any_of(calls.begin(), calls.end(),
                       [&](const Call &call) { return call.program() == program && (subcommand.isEmpty() || call.word(1) == subcommand); });
}

bool JobSurvey::mentions(QStringView text) const
{
    return std::any_of(lines.begin(), lines.end(), [text](const Line &line) { return line.text().contains(text); });
}

Span Survey::spanOf(const JobSurvey &job, const Call &call) const
{
    const Span item = job.itemOf(call).origin.span;
    if (item.isEmpty())
        return job.job->nameSpan;
    const QByteArray source = slice(item);
    const QByteArray wanted = job.writtenOf(call).toUtf8();
    const qsizetype at = wanted.isEmpty() ? -1 : source.indexOf(wanted);
    if (at < 0 || source.indexOf(wanted, at + 1) >= 0)
        return item;
    return {item.begin + at, item.begin + at + wanted.size()};
}

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

namespace {

constexpr auto allScripts = {gitlab::Script::Before, gitlab::Script::Main, gitlab::Script::After};

/// What is known of images, by their names.
using Images = QHash<QString, recipes::Image>;

JobSurvey readJob(const Survey &survey, const gitlab::Job &job, const recipes::FileGivers &givers, Images &images)
{
    JobSurvey found;
    found.job = &job;
    const qsizetype items = job.beforeScript.size() + job.script.size() + job.afterScript.size();
    found.lines.reserve(items);
    found.calls.reserve(2 * items);
    for (const auto which : allScripts) {
        for (const gitlab::Command &command : job.commands(which))
            found.lines += Line{which, &command, recipes::parsedItem(command.text)};
    }
    const recipes::RunnerTraits *runner = survey.context.runner;
    const bool usesImages = !runner || runner->usesImages();
    if (job.image && usesImages)
        found.image = found.expanded(job.image->value.name);
    const QString imageText = usesImages ? recipes::imageTextOf(job, survey.context.pipeline.workflow) : QString();
    auto image = images.constFind(imageText);
    if (image == images.constEnd())
        image = images.insert(imageText, recipes::imageOf(survey.context.catalogue, imageText));
    found.known = recipes::asStartedBy(job, *image);
    std::optional<recipes::MissingSearch> missing;
    if (recipes::mayMissPrograms(survey.context.pipeline, job, found.known))
        missing.emplace(givers, job, found.known, survey.context.catalogue);
    recipes::ForeignRootSearch foreign(job, found.known);
    QSet<const script::SimpleCommand *> seen;
    const auto see = [&](const script::Step &step) {
        if (missing)
            missing->see(step);
        foreign.see(step);
        const bool isNew = !seen.contains(step.command);
        seen.insert(step.command);
        if (isNew || !isRepeated(found, step))
            collect(found, step);
    };
    gitlab::JobPlay play{recipes::parsedItem, see};
    QList<qsizetype> reached;
    reached.reserve(items);
    play.reached = &reached;
    found.texts = gitlab::playJob(job, play);
    for (qsizetype i = 0; i < found.lines.size(); ++i)
        found.lines[i].reached = reached.at(i);
    if (missing) {
        found.missing = missing->found();
        found.mayMissOnHit = missing->mayMissOnHit();
    }
    found.foreign = foreign.found(reached);
    for (const auto &cache : job.caches) {
        if (found.switchCache < 0 && !switchPathOf(found, cache.value).isEmpty())
            found.switchCache = found.archives.size();
        QStringList paths;
        for (const QString &path : cache.value.paths)
            paths += projectPath(found, path);
        paths.sort();
        found.archives += archiveIdentity(survey, found, cache.value.key, found.archives.size());
        found.cachePaths += paths.join(u'\n');
    }
    return found;
}

/// Lets a survey from before an edit point to the job as it is after it. The scripts have the same items, perhaps at other places.
void rebind(JobSurvey &survey, const gitlab::Job &job)
{
    survey.job = &job;
    qsizetype line = 0;
    for (const auto which : allScripts) {
        for (const gitlab::Command &command : job.commands(which))
            survey.lines[line++].command = &command;
    }
}

/// Keeps of \a words (which stand in the text, which do not) only what is still true after an edit that replaced something by
/// \a edited. A word that stood in the text and is part of \a edited stands there now; one that did not and is no part of it does
/// not now. All others are looked for again when asked for.
void forgetWords(QHash<QByteArray, bool> &words, const QByteArray &edited)
{
    for (auto word = words.begin(); word != words.end();)
        word = edited.contains(word.key()) == word.value() ? std::next(word) : words.erase(word);
}

/// A survey of each job of \a runnable, in their order. Jobs that \a since names are read anew; the surveys of the others are taken
/// from \a memory.
QList<JobSurvey> surveyed(const Survey &survey, const QList<const gitlab::Job *> &runnable, SurveyMemory &memory,
                          const gitlab::Rereading *since)
{
    QList<JobSurvey> known = std::exchange(memory.jobs, {});
    QHash<QString, qsizetype> places; // of jobs in memory.order; left empty where the order is the same
    for (qsizetype i = 0; !memory.isSameOrder && i < known.size(); ++i)
        places.insert(memory.order.at(i), i);
    const recipes::FileGivers givers(survey.context.pipeline);
    Images images;
    QList<JobSurvey> jobs;
    jobs.reserve(runnable.size());
    for (qsizetype i = 0; i < runnable.size(); ++i) {
        const gitlab::Job &job = *runnable.at(i);
        const qsizetype place = memory.isSameOrder ? i : places.value(job.name, -1);
        if (place < 0 || since->jobs.contains(job.name)) {
            jobs += readJob(survey, job, givers, images);
        } else {
            jobs += std::move(known[place]);
            rebind(jobs.last(), job);
        }
    }
    return jobs;
}

} // namespace

Survey surveyOf(const Context &context, SurveyMemory &memory, const gitlab::Rereading *since)
{
    if (since) {
        forgetWords(memory.words, context.tree.source().slice(since->after));
        memory.templateKeys.reset(); // an edited job may extend another template now
    } else {
        memory = {};
    }
    if (!memory.trials)
        memory.trials = std::make_shared<Trials>();
    renew(*memory.trials, since ? since->jobs : QStringList());
    Survey survey{context, {}, {}, context.tree.root().entries(), std::make_shared<FieldReader>(FieldReader{memory}), memory.trials};
    for (const gitlab::Job &job : context.pipeline.jobs)
        survey.written += &job;
    const QList<const gitlab::Job *> runnable = context.pipeline.runnableJobs();
    QStringList order;
    order.reserve(runnable.size());
    for (const gitlab::Job *job : runnable)
        order += job->name;
    memory.isSameOrder = since && order == memory.order;
    survey.jobs = memory.jobs = surveyed(survey, runnable, memory, since);
    memory.order = order;
    memory.borrowed = context.pipeline.borrowed.size();
    memory.live = gitlab::liveTemplates(context.pipeline);
    return survey;
}

Survey partOf(const Survey &survey, const QStringList &names)
{
    Survey part{survey.context, {}, {}, {}, survey.fields, survey.trials};
    for (const JobSurvey &job : survey.jobs) {
        if (names.contains(job.job->name))
            part.jobs += job;
    }
    for (const gitlab::Job *job : survey.written) {
        if (names.contains(job->name))
            part.written += job;
    }
    for (const yaml::Entry &entry : survey.entries) {
        if (names.contains(entry.key.text()))
            part.entries += entry;
    }
    return part;
}

} // namespace caravan::lint
