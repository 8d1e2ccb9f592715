// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/facts/survey.h"

#include "core/base/in_parallel.h"
#include "core/gitlab/pipeline/checks.h"
#include "core/gitlab/pipeline/job_script.h"
#include "core/gitlab/values/reading.h"
#include "core/lint/facts/cache_facts.h"
#include "core/lint/facts/survey_aside.h"
#include "core/lint/facts/trials.h"
#include "core/recipes/command_table.h"
#include "core/recipes/job_facts.h"
#include "core/recipes/opam_arguments.h"
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
    if (call.isOpam())
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
    QStringList left = words.mid(1);
    if (isOpam()) { // some of its options have words of their own
        const recipes::OpamArguments arguments = recipes::OpamArguments::of(words);
        operands = arguments.operands;
        if (!arguments.command.isEmpty())
            operands.prepend(arguments.command);
        left = arguments.inner;
    }
    for (const QString &word : std::as_const(left)) {
        if (!word.startsWith(u'-'))
            operands += word;
    }
    return operands;
}

bool Call::isOpam() const { return program() == "opam"_L1 || program().startsWith("opam-2"_L1); }

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

namespace {

constexpr auto allScripts = {gitlab::Script::Before, gitlab::Script::Main, gitlab::Script::After};

/// Reads the jobs of a survey. Each thread has one of its own.
class JobReader
{
public:
    explicit JobReader(const Survey &survey) : m_survey(survey), m_givers(survey.context.pipeline) { }
    JobSurvey read(const gitlab::Job &job);

private:
    const Survey &m_survey;
    recipes::FileGivers m_givers;
    QHash<QString, recipes::Image> m_images; ///< what is known of them, by their names
};

JobSurvey JobReader::read(const gitlab::Job &job)
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
    const recipes::RunnerTraits *runner = m_survey.context.runner;
    const bool usesImages = !runner || runner->usesImages();
    if (job.image && usesImages)
        found.image = found.expanded(job.image->value.name);
    const QString imageText = usesImages ? recipes::imageTextOf(job, m_survey.context.pipeline.workflow) : QString();
    auto image = m_images.constFind(imageText);
    if (image == m_images.constEnd())
        image = m_images.insert(imageText, recipes::imageOf(m_survey.context.catalogue, imageText));
    found.known = recipes::asStartedBy(job, *image);
    std::optional<recipes::MissingSearch> missing;
    if (recipes::mayMissPrograms(m_survey.context.pipeline, job, found.known))
        missing.emplace(m_givers, job, found.known, m_survey.context.catalogue);
    recipes::ForeignRootSearch foreign(job, found.known);
    recipes::RootlessSearch rootless(job, found.known);
    QSet<const script::SimpleCommand *> seen;
    const auto see = [&](const script::Step &step) {
        if (missing)
            missing->see(step);
        foreign.see(step);
        rootless.see(step);
        const bool isNew = !seen.contains(step.command);
        seen.insert(step.command);
        if (isNew || !isRepeated(found, step))
            collect(found, step);
    };
    gitlab::JobPlay play{recipes::parsedItem, see};
    QList<qsizetype> reached;
    reached.reserve(items);
    play.reached = &reached;
    const bool isRead = !recipes::isForPowerShell(job);
    if (isRead)
        found.texts = gitlab::playJob(job, play);
    for (qsizetype i = 0; i < found.lines.size(); ++i)
        found.lines[i].reached = isRead ? reached.at(i) : found.lines.at(i).command->text.size();
    if (missing) {
        found.missing = missing->found();
        found.mayMissOnHit = missing->mayMissOnHit();
    }
    if (isRead)
        found.foreign = foreign.found(reached);
    found.rootless = rootless.found();
    for (const auto &cache : job.caches) {
        if (found.switchCache < 0 && !switchPathOf(found, cache.value).isEmpty())
            found.switchCache = found.archives.size();
        QStringList paths;
        for (const QString &path : cache.value.paths)
            paths += projectPath(found, path);
        paths.sort();
        found.archives += archiveIdentity(m_survey, found, cache.value.key, found.archives.size());
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

/// A survey of each job of \a runnable, read on several threads.
QList<JobSurvey> surveyedAtOnce(const Survey &survey, const QList<const gitlab::Job *> &runnable)
{
    constexpr qsizetype some = 16; // jobs that one thread takes at a time
    const gitlab::Files files = gitlab::shared(survey.context.reading->files);
    const auto makeWorker = [&] {
        const auto aside = std::make_shared<const SurveyAside>(survey, files);
        const auto reader = std::make_shared<JobReader>(aside->survey());
        return [&runnable, aside, reader](qsizetype number) {
            QList<JobSurvey> jobs;
            for (const gitlab::Job *job : runnable.mid(number * some, some))
                jobs += reader->read(*job);
            return jobs;
        };
    };
    QList<JobSurvey> jobs;
    jobs.reserve(runnable.size());
    for (QList<JobSurvey> &part : InParallel(survey.context.threads).each((runnable.size() + some - 1) / some, makeWorker))
        jobs += std::move(part);
    return jobs;
}

/// A survey of each job of \a runnable, in their order. Jobs that \a since names are read anew; the surveys of the others are taken
/// from \a memory.
QList<JobSurvey> surveyed(const Survey &survey, const QList<const gitlab::Job *> &runnable, SurveyMemory &memory,
                          const gitlab::Rereading *since)
{
    if (!since && isForThreads(survey.context))
        return surveyedAtOnce(survey, runnable);
    QList<JobSurvey> known = std::exchange(memory.jobs, {});
    QHash<QString, qsizetype> places; // of jobs in memory.order; left empty where the order is the same
    for (qsizetype i = 0; !memory.isSameOrder && i < known.size(); ++i)
        places.insert(memory.order.at(i), i);
    JobReader reader(survey);
    QList<JobSurvey> jobs;
    jobs.reserve(runnable.size());
    for (qsizetype i = 0; i < runnable.size(); ++i) {
        const gitlab::Job &job = *runnable.at(i);
        const qsizetype place = memory.isSameOrder ? i : places.value(job.name, -1);
        if (place < 0 || since->jobs.contains(job.name)) {
            jobs += reader.read(job);
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
    Survey survey{context, {}, {}, context.tree.root().entries(), fieldReader(memory), memory.trials};
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
