// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/texts.h"
#include "core/gitlab/edit/gestures.h"
#include "core/recipes/block_fitting.h"
#include "core/recipes/command_table.h"
#include "core/recipes/image_choice.h"
#include "core/recipes/ocaml_choice.h"
#include "core/recipes/project_fit.h"
#include "core/recipes/proposed_jobs.h"
#include "core/recipes/runner_tags.h"
#include "core/recipes/strategy.h"

#include <QFile>
#include <QMap>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace caravan::recipes {

namespace {

CARAVAN_TEXTS(ProposeTexts);

/// The image with the OCaml that the project is to have, and what the strategy needs in it.
Result<QString> imageFor(const project::Project &project, const Strategy &strategy, const Catalogue &catalogue)
{
    const QString series = ocamlFor(&project, &strategy, catalogue).series;
    const bool isOld = exactVersion(catalogue, series).isEmpty();
    const ImageFacts *facts = series.isEmpty()
        ? nullptr
        : offeredImage(catalogue, isOld ? catalogue.imageAges.oldCompilers : catalogue.preferredDistribution,
                       strategy.imageKind == ImageKind::Opam ? QString() : series);
    if (!facts)
        return whyNoOcaml(&project, strategy, catalogue);
    return facts->reference;
}

constexpr auto plainInstall = "opam install . --deps-only"_L1;

/// The hidden job that has the lines of a strategy for several jobs.
constexpr auto sharedName = ".ocaml"_L1;

/// What the project's workflow for GitHub gives `opam install`, in front of it a blank each; of tests only where a job runs them in the same switch.
QString flagsElsewhere(const project::Project &project, const ProposedJobs &cast)
{
    const bool isTestedApart =
        std::any_of(cast.jobs.cbegin(), cast.jobs.cend(), [](const ProposedJob &job) { return job.block->id == "matrix"_L1; });
    QString flags;
    for (const project::Fact &fact : project.facts) {
        if (fact.kind == project::FactKind::WorkflowFlag && !(isTestedApart && fact.value == "--with-test"_L1))
            flags += u' ' + fact.value;
    }
    return flags;
}

/// The variables that the project's workflow for GitHub sets, but for those that belong to strategies, and those with several values there.
yaml::Map variablesElsewhere(const project::Project &project, const Catalogue &catalogue)
{
    QStringList owned = catalogue.ownVariables;
    for (const Strategy &strategy : catalogue.strategies) {
        for (const auto &[name, value] : strategy.variables.entries)
            owned.append(name);
    }
    for (const Extra &extra : catalogue.extras) {
        for (const auto &[name, value] : extra.variables.entries)
            owned.append(name);
    }
    QMap<QString, QStringList> values;
    for (const project::Fact &fact : project.facts) {
        const QString name = fact.value.section(u'=', 0, 0);
        if (fact.kind == project::FactKind::WorkflowVariable && !owned.contains(name) && !name.startsWith("OPAM"_L1))
            values[name].append(fact.value.section(u'=', 1));
    }
    yaml::Map variables;
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        if (it->size() == 1)
            variables.entries.append({it.key(), yaml::Value::text(it->constFirst())});
    }
    return variables;
}

/// The variables of all jobs. GitLab leaves the folders of submodules empty unless it is told otherwise (documentation, doc/ci/runners/git_submodules.md).
yaml::Map variablesOf(const project::Project &project, const Catalogue &catalogue)
{
    yaml::Map variables = variablesElsewhere(project, catalogue);
    if (!project.folder.isEmpty() && QFile::exists(project.folder + "/.gitmodules"_L1))
        variables.entries.prepend({u"GIT_SUBMODULE_STRATEGY"_s, yaml::Value::text(u"recursive"_s)});
    return variables;
}

/// Which dependencies a job needs besides those of every build, by what its script runs: "--with-test".
QSet<QString> needsOf(const yaml::Map &body)
{
    QSet<QString> flags;
    for (const auto &[key, value] : body.entries) {
        const auto *lines = key == "script"_L1 ? std::get_if<yaml::List>(&value) : nullptr;
        for (const yaml::Value &line : lines ? lines->items : QList<yaml::Value>()) {
            const auto *text = std::get_if<yaml::Text>(&line);
            const QStringList asked = text ? CommandTable::builtIn().installFlags(text->string) : QStringList();
            flags.unite({asked.cbegin(), asked.cend()});
        }
    }
    return flags;
}

/// Whether the first job of a proposal puts all into the cache that \a job needs: the lines that they share install it, or, where dune brings what
/// a job builds and no more, it builds as much.
bool isFilledByFirst(const ProposedJob &job, const ProposedJobs &cast, const Strategy &strategy)
{
    if (!job.block->tools.isEmpty())
        return false;
    const auto first =
        std::find_if(cast.jobs.cbegin(), cast.jobs.cend(), [&](const ProposedJob &one) { return one.name == cast.opamJobs.constFirst(); });
    return strategy.id.base != StrategyId::DunePkg || (first != cast.jobs.cend() && needsOf(first->body).contains(needsOf(job.body)));
}

/// A job before the strategy is applied. Of several that share a cache, the first stores it and the others only fetch it, but for those that
/// put more into it.
yaml::Map bodyOf(const ProposedJob &job, const ProposedJobs &cast, const Strategy &strategy, const QString &image, const QString &install)
{
    yaml::Map body = job.body;
    if (!cast.isShared()) {
        if (install != plainInstall && strategy.usesOpam)
            body.entries.prepend({u"before_script"_s, yaml::Value::texts({install})});
        body.entries.prepend({u"image"_s, yaml::Value::text(image)});
        return body;
    }
    body.entries.prepend({u"extends"_s, yaml::Value::text(sharedName)});
    if (strategy.cache && !strategy.id.extras && job.name != cast.opamJobs.constFirst() && isFilledByFirst(job, cast, strategy))
        body.entries.insert(1, {u"cache"_s, yaml::Map{{{u"policy"_s, yaml::Value::text(u"pull"_s)}}}});
    return body;
}

Result<Done> addJobs(yaml::Draft &draft, const ProposedJobs &cast, const project::Project &project, const Strategy &strategy,
                     const QString &image, const Catalogue &catalogue)
{
    const QString install = plainInstall + (strategy.usesOpam ? flagsElsewhere(project, cast) : QString());
    if (cast.isShared()) {
        // A first line of the strategy, by which it finds the place for the others.
        const yaml::Value lines = yaml::Value::texts({install});
        const yaml::Map shared{{{u"image"_s, yaml::Value::text(image)}, {u"before_script"_s, lines}}};
        if (const Result<Done> done = draft.insertEntry({}, sharedName, shared); !done)
            return done;
    }
    for (const ProposedJob &job : cast.jobs) {
        if (!job.block->takesStrategy()) {
            const Result<QString> added = addBlock({draft, {}}, *job.block, {}, &project, catalogue, job.values);
            if (!added)
                return added.error();
            continue;
        }
        if (const Result<Done> done = gitlab::addJob({draft, {}}, job.name, job.block->stage, bodyOf(job, cast, strategy, image, install));
            !done)
            return done;
    }
    return Done{};
}

} // namespace

Result<QByteArray> propose(const project::Project &project, const Strategy &strategy, const QString &image, const Catalogue &catalogue)
{
    if (const std::optional<Error> error = whyNotFor(&project, strategy))
        return *error;
    QString reference = image;
    if (reference.isEmpty()) {
        const Result<QString> chosen = imageFor(project, strategy, catalogue);
        if (!chosen)
            return chosen.error();
        reference = *chosen;
    }
    const Result<ProposedJobs> cast = proposedJobs(project, strategy, catalogue);
    if (!cast)
        return cast.error();
    Result<yaml::Tree> tree = yaml::Tree::parse(Source(u".gitlab-ci.yml"_s, {}));
    if (!tree)
        return tree.error();
    yaml::Draft draft(*tree);
    if (const Result<Done> done = draft.insertEntry({}, u"stages"_s, yaml::Value::texts(cast->stages)); !done)
        return done.error();
    if (const yaml::Map variables = variablesOf(project, catalogue); !variables.entries.isEmpty()) {
        if (const Result<Done> done = draft.insertEntry({}, u"variables"_s, variables); !done)
            return done.error();
    }
    if (const Result<Done> done = addJobs(draft, *cast, project, strategy, reference, catalogue); !done)
        return done.error();
    Strategy anywhere = strategy;
    anywhere.runnerTags.clear(); // all jobs ask for it, not these alone
    if (const Result<Done> done = applyStrategyToPipeline({draft, {}}, anywhere, &project, catalogue, cast->opamJobs); !done)
        return done.error();
    QStringList names;
    for (const yaml::Entry &entry : draft.tree().root().entries())
        names.append(entry.key.text());
    if (const Result<Done> done = askForRunner({draft, {}}, strategy.runnerTags, names); !done)
        return done.error();
    return draft.text();
}

} // namespace caravan::recipes
