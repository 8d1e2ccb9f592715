// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/derivation.h"

#include "app/document/folder_look.h"
#include "app/document/text_command.h"
#include "core/estimate/memory.h"
#include "core/gitlab/pipeline/rereading.h"
#include "core/gitlab/values/included_trees.h"
#include "core/project/project_folder.h"

#include <QFileInfo>
#include <QScopeGuard>
#include <QSet>

#include <algorithm>
#include <chrono>
#include <tuple>
#include <vector>

namespace caravan {

namespace {

QStringList jobNames(const gitlab::Pipeline &pipeline)
{
    QStringList names;
    names.reserve(pipeline.jobs.size());
    for (const gitlab::Job &job : pipeline.jobs)
        names.append(job.name);
    return names;
}

/// An empty text is an empty pipeline, to which blocks can be added; anything else must be one.
Result<gitlab::Pipeline> readMeaning(const yaml::Tree &tree, const gitlab::Reading &reading)
{
    if (!tree.root().isValid() || tree.root().isNull())
        return gitlab::Pipeline{};
    return gitlab::readPipeline(tree, reading);
}

/// Whether the user has said anything.
bool saysMore(const recipes::Catalogue &catalogue, const recipes::Catalogue &builtIn)
{
    return catalogue.images.size() != builtIn.images.size()
        || std::any_of(catalogue.runners.cbegin(), catalogue.runners.cend(),
                       [](const recipes::RunnerTraits &runner) { return !runner.stated.isEmpty(); });
}

/// What a change of the event can change in what was read: rules of includes are decided for it.
constexpr std::chrono::milliseconds whileTyping{300};

bool hangsOnEvent(const gitlab::Pipeline &pipeline) { return pipeline.hasIncludes(); }

/// Scripts are read for it, each by itself: \a jobs that are many are shared out.
QMap<QString, recipes::Recognised> recognisedIn(const QList<gitlab::Job> &jobs, const recipes::Catalogue &catalogue)
{
    const auto recognise = [&] { return [&](qsizetype number) { return recipes::recognise(jobs.at(number), catalogue); }; };
    const int threads = jobs.size() > Derivation::mostAtOnce ? 0 : 1;
    const std::vector<recipes::Recognised> all = InParallel(threads).each(jobs.size(), recognise);
    QMap<QString, recipes::Recognised> recognised;
    for (qsizetype number = 0; number < jobs.size(); ++number)
        recognised.insert(jobs.at(number).name, all[size_t(number)]);
    return recognised;
}

} // namespace

const estimate::Estimate &Derived::of(estimate::Scenario scenario) const
{
    for (const estimate::Estimate &estimate : estimates) {
        if (estimate.scenario == scenario)
            return estimate;
    }
    static const estimate::Estimate nothing;
    return nothing;
}

Derivation::Derivation(KnowledgeSource knowledge, const Outlook &outlook, QObject *parent) :
    QObject(parent), m_builtIn(std::move(knowledge)), m_outlook(outlook), m_estimates(std::make_shared<estimate::Memory>()),
    m_lint(std::make_shared<lint::Memory>()), m_following(&consequencesOf)
{
    connect(&m_following, &BackgroundWork::finished, this, &Derivation::followed);
    connect(&m_includes, &IncludeWatch::changed, this, &Derivation::filesChanged);
    connect(&m_includesLater, &QTimer::timeout, this, &Derivation::lintIncludes);
    m_includesLater.setSingleShot(true);
    m_includesLater.setInterval(whileTyping);
    readSurroundings();
}

Derivation::~Derivation() { letGo(); }

/// What was derived is large, and goes where nobody waits for it.
void Derivation::letGo()
{
    letGoLater(std::tuple(std::exchange(m_derived, {}), std::exchange(m_estimates, nullptr), std::exchange(m_lint, nullptr)));
}

void Derivation::begin(const project::Project *project)
{
    m_project = project;
    letGo();
    m_estimates = std::make_shared<estimate::Memory>();
    m_lint = std::make_shared<lint::Memory>();
    m_syntaxError.reset();
    m_namesBefore.clear();
    readSurroundings();
}

void Derivation::readSurroundings()
{
    m_estimates->forget();
    m_lint->forget();
    m_following.cancel(); // the text is derived anew
    m_reading = {};
    m_includes.forget();
    m_settings = {};
    m_settingsError.reset();
    m_settingsFiles.clear();
    m_knowledge.reset();
    if (!m_project)
        return;
    m_settingsFiles = settingsStamps(m_project->folder);
    m_reading.event = m_outlook.completed(m_outlook.event().value_or(gitlab::Event()));
    m_reading.path = project::pathInProject(m_project->pipelineFile);
    listFiles();
    m_reading.trees = std::make_shared<gitlab::IncludedTrees>();
    Result<lint::Settings> settings = lint::Settings::ofFolder(m_project->folder);
    if (!settings)
        m_settingsError = settings.error();
    else
        m_settings = *std::move(settings);
    if (m_settingsError) {
        m_knowledge = m_builtIn.known();
        return;
    }
    Result<std::shared_ptr<const Knowledge>> own = readWordsOfUser(m_project->folder);
    if (!own)
        m_settingsError = own.error();
    m_knowledge = own ? *std::move(own) : m_builtIn.known();
}

Result<std::shared_ptr<const Knowledge>> Derivation::readWordsOfUser(const QString &folder) const
{
    const std::shared_ptr<const Knowledge> &builtIn = m_builtIn.known();
    Result<Knowledge> own = Knowledge::withWordsOfUser(*builtIn, folder);
    if (!own)
        return own.error();
    if (saysMore(own->catalogue, builtIn->catalogue) || own->facts.costs != builtIn->facts.costs)
        return std::make_shared<const Knowledge>(*std::move(own));
    return builtIn;
}

const std::shared_ptr<const Knowledge> &Derivation::knowledge() const
{
    if (!m_knowledge) { // no project is open; what is wrong in the user's words is told once one is
        const Result<std::shared_ptr<const Knowledge>> own = readWordsOfUser({});
        m_knowledge = own ? *own : m_builtIn.known();
    }
    return m_knowledge;
}

void Derivation::listFiles() { m_reading.files = gitlab::shared(m_includes.watched(m_project->folder)); }

QString Derivation::successorOf(const QString &name) const
{
    const QStringList now = jobNames(m_derived.pipeline);
    if (now.contains(name) || now.size() != m_namesBefore.size())
        return now.contains(name) ? name : QString();
    const qsizetype place = m_namesBefore.lastIndexOf(name);
    return place < 0 || m_namesBefore.contains(now.at(place)) ? QString() : now.at(place);
}

Question Derivation::question() const
{
    return {m_derived.tree, m_derived.pipeline, m_project, *knowledge(), m_settings, m_reading, m_outlook.choices()};
}

lint::Context Derivation::lintContext() const { return lintContextOf(question()); }

Changes Derivation::derive(const QByteArray &text)
{
    const QString name = m_project ? QFileInfo(m_project->pipelineFile).fileName() : QString();
    return deriveFrom(yaml::Tree::parse(Source(name, text)));
}

Changes Derivation::deriveFrom(const Result<yaml::Tree> &tree)
{
    ++m_generation;
    m_includes.begin();
    return takeOver(tree, meaningOf(tree), nullptr);
}

Result<gitlab::Pipeline> Derivation::meaningOf(const Result<yaml::Tree> &tree) const
{
    return tree ? readMeaning(*tree, m_reading) : Result<gitlab::Pipeline>(tree.error());
}

Changes Derivation::deriveAgain(const QByteArray &before, const TextEdits &edits, const QByteArray &text,
                                std::shared_ptr<const gitlab::Pipeline> read)
{
    const yaml::Tree &old = m_derived.tree;
    if (m_derived.generation == 0 || old.text().isEmpty())
        return derive(text);
    ++m_generation;
    // While the text did not parse, the tree fell behind.
    const bool isFromLast = before == old.text();
    const Result<yaml::Tree> tree = old.edited(isFromLast ? edits : spanningEdit(old.text(), text));
    std::optional<gitlab::Rereading> partly = tree ? gitlab::reread(std::move(m_derived.pipeline), old, *tree, m_reading) : std::nullopt;
    if (partly) {
        gitlab::Pipeline pipeline = std::move(partly->pipeline);
        return takeOver(tree, std::move(pipeline), &*partly, lint::Includes::AsBefore);
    }
    if (tree && read)
        return takeOver(tree, gitlab::Pipeline(*std::exchange(read, nullptr)), nullptr, lint::Includes::AsBefore);
    m_includes.begin();
    return takeOver(tree, meaningOf(tree), nullptr, lint::Includes::AsBefore);
}

/// Makes a tree with its \a pipeline the one that everything is derived from. \a partly: how it came from the one before, whose jobs it has, with the
/// same names; null: anyhow.
Changes Derivation::takeOver(const Result<yaml::Tree> &tree, Result<gitlab::Pipeline> pipeline, const gitlab::Rereading *partly,
                             lint::Includes includes)
{
    const bool wasBroken = m_syntaxError.has_value();
    if (!pipeline) {
        m_syntaxError = pipeline.error();
        if (tree && m_syntaxError->file.isEmpty())
            m_syntaxError->file = tree->source().file;
        return Change::SyntaxError;
    }
    m_syntaxError.reset();
    if (!partly) {
        m_namesBefore = jobNames(m_derived.pipeline);
    }
    const QByteArray before = m_derived.tree.text();
    m_derived.pipeline = *std::move(pipeline);
    m_derived.generation = m_generation;
    m_derived.tree = *tree;
    if (partly) {
        for (const QString &name : std::as_const(partly->jobs))
            m_derived.recognised.insert(name, recipes::recognise(*m_derived.pipeline.job(name), knowledge()->catalogue));
    } else {
        m_derived.recognised = recognisedIn(m_derived.pipeline.jobs, knowledge()->catalogue);
    }
    if (isLarge() && (!partly || m_derived.isBehind)) {
        m_derived.isBehind = true;
        keepWhatHolds(before);
        startFollowing();
    } else {
        m_following.cancel();
        m_derived.isBehind = false;
        lintAndEstimate(partly, includes);
        judge();
        if (m_outlook.isAsking())
            startFollowing(); // from this text now
    }
    Changes changes = Change::Derived;
    changes.setFlag(Change::SyntaxError, wasBroken);
    return changes;
}

/// Of what followed from the text \a before, what can be said of the text as it is now.
void Derivation::keepWhatHolds(const QByteArray &before)
{
    const TextEdits edits = spanningEdit(before, m_derived.tree.text());
    const Span changed = edits.isEmpty() ? Span() : edits.constFirst().span;
    const qsizetype further = edits.isEmpty() ? 0 : edits.constFirst().replacement.size() - (changed.end - changed.begin);
    const gitlab::Pipeline &pipeline = m_derived.pipeline;
    QSet<QString> names;
    for (const gitlab::Job &job : pipeline.jobs)
        names.insert(job.name);
    const auto isGone = [&](const auto &entry) { return !names.contains(entry.name); };
    m_derived.findings.removeIf([&](const lint::Finding &finding) {
        const bool isClear = edits.isEmpty() || finding.span.end < changed.begin || finding.span.begin > changed.end;
        return !isClear || (!finding.job.isEmpty() && !names.contains(finding.job));
    });
    for (lint::Finding &finding : m_derived.findings) {
        const qsizetype by = finding.span.begin > changed.end ? further : 0;
        finding.span = {finding.span.begin + by, finding.span.end + by};
        finding.mayHaveFixes = finding.mayHaveFixes || !finding.fixes.isEmpty();
        finding.fixes.clear(); // they are of another text
    }
    for (estimate::Estimate &estimate : m_derived.estimates) {
        estimate.jobs.removeIf(isGone);
        estimate.idle.removeIf(isGone);
        estimate.criticalPath.removeIf([&](const QString &name) { return !names.contains(name); });
    }
}

/// \a lintsAnyway: what is wrong is looked for, also where nothing that was asked for changes it.
void Derivation::startFollowing(bool lintsAnyway)
{
    m_includesLater.stop();
    const OutlookChoice &asked = m_outlook.asked();
    m_following.start({.tree = m_derived.tree,
                       .pipeline = m_derived.pipeline,
                       .project = m_project ? std::optional(*m_project) : std::nullopt,
                       .knowledge = knowledge(),
                       .settings = m_settings,
                       .choices = asked,
                       .event = m_outlook.completed(asked.event.value_or(gitlab::Event())),
                       .lints = lintsAnyway || m_derived.isBehind || asked.runner != m_outlook.chosenRunner()});
}

void Derivation::stopFollowing()
{
    if (m_derived.isBehind)
        startFollowing(); // what follows from the text is wanted all the same
    else
        m_following.cancel();
}

bool Derivation::mayFollowLater(Changes changes) const
{
    return m_derived.generation != 0 && isLarge() && !(changes & Change::Event && hangsOnEvent(m_derived.pipeline));
}

Changes Derivation::takeFollowed()
{
    Consequences all = m_following.take();
    // What was known before is large, and goes where nobody waits for it.
    Consequences old{std::nullopt, m_derived.estimates, m_derived.verdicts, all.findings ? m_lint : nullptr, m_estimates, {}};
    const auto goesLater = qScopeGuard([&old] { letGoLater(std::move(old)); });
    Changes changes;
    changes.setFlag(Change::Followed, std::exchange(m_derived.isBehind, false));
    m_reading.event = m_outlook.completed(m_outlook.event().value_or(gitlab::Event()));
    if (all.findings) {
        m_derived.findings = *std::move(all.findings);
        m_lint = std::move(all.lintMemory);
        changes |= Change::Findings;
    }
    m_derived.estimates = std::move(all.estimates);
    m_estimates = std::move(all.estimateMemory);
    m_derived.verdicts = std::move(all.verdicts);
    m_includes.add(all.seen);
    return changes;
}

Changes Derivation::follow(Changes changes)
{
    if (changes & Change::Event)
        m_reading.event = m_outlook.completed(m_outlook.event().value_or(gitlab::Event()));
    if (m_derived.generation == 0)
        return changes;
    if (changes & Change::Event && hangsOnEvent(m_derived.pipeline) && !m_syntaxError)
        return derive(m_derived.tree.text()) | changes;
    if (changes & Change::Event)
        judge();
    const gitlab::Rereading same; // the pipeline is what it was
    if (changes & Change::Runner)
        lintAndEstimate(nullptr);
    else
        estimateAll(changes & Change::Event ? nullptr : &same);
    return changes;
}

/// \a since: how the pipeline came from the one that was looked at last; null: anyhow, and then there is enough to do for two threads.
void Derivation::lintAndEstimate(const gitlab::Rereading *since, lint::Includes includes)
{
    if (since) {
        m_derived.findings = findings(since, includes);
        estimateAll(since);
    } else {
        knowledge(); // it is made when somebody first asks, which both would at the same time
        m_sideBySide.run([this] { estimateAll(nullptr); }, [this, includes] { m_derived.findings = findings(nullptr, includes); });
    }
    lookAtIncludesLater(includes);
}

QList<lint::Finding> Derivation::findings(const gitlab::Rereading *since, lint::Includes includes)
{
    lint::Context context = lintContext();
    context.fixBudget = 0; // they are worked out when somebody looks at the finding
    context.memory = m_lint.get();
    context.since = since;
    context.includes = includes;
    return lint::lint(context);
}

void Derivation::lookAtIncludesLater(lint::Includes includes)
{
    if (includes == lint::Includes::AsBefore && !m_derived.pipeline.includedFiles.isEmpty())
        m_includesLater.start();
    else
        m_includesLater.stop();
}

void Derivation::lintIncludes()
{
    if (m_syntaxError || !m_project)
        return; // the next text that parses asks for it again
    if (isLarge())
        return startFollowing(true);
    m_derived.findings = findings(nullptr, lint::Includes::Looked);
    Q_EMIT findingsFollowed();
}

/// \a since: as in lintAndEstimate().
void Derivation::estimateAll(const gitlab::Rereading *since)
{
    m_derived.estimates = estimatesOf(question(), *m_estimates, since ? &since->jobs : nullptr);
    QTimer::singleShot(0, this, [this] {
        if (!m_derived.isBehind) // else the estimates are of another pipeline
            expectEdits(*m_estimates, m_derived.pipeline);
    });
}

void Derivation::judge() { m_derived.verdicts = verdictsOf(question()); }

QList<UsualVerdict> Derivation::usualVerdicts(const QString &job) const
{
    const gitlab::Job *judged = m_derived.pipeline.job(job);
    if (!judged || judged->isHidden)
        return {};
    QList<UsualVerdict> verdicts;
    for (const gitlab::Event &event : m_outlook.usualEvents()) {
        gitlab::Evaluator evaluator(m_derived.pipeline, m_derived.tree.source(), event, m_reading.files);
        verdicts.append({event, evaluator.verdict(*judged)});
    }
    return verdicts;
}

} // namespace caravan
