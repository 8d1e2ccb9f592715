// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gitlab/edit/gestures.h"

#include "core/base/texts.h"
#include "core/gitlab/edit/edit_choice.h"
#include "core/gitlab/edit/gesture_steps.h"
#include "core/gitlab/edit/removal.h"
#include "core/gitlab/edit/uses.h"
#include "core/gitlab/edit/written_names.h"
#include "core/gitlab/language/keywords.h"
#include "core/gitlab/values/job_entries.h"
#include "core/gitlab/values/reading.h"

#include <algorithm>

namespace caravan::gitlab {

using namespace Qt::StringLiterals;
using yaml::Draft;
using yaml::Path;
using yaml::Value;

namespace {

CARAVAN_TEXTS(GesturesTexts);

Error unknownJob(const Draft &draft, const QString &name)
{
    return {ErrorCode::NotFound, GesturesTexts::tr("There is no job “%1”.").arg(name), draft.tree().source().file};
}

bool hasJob(const Draft &draft, const QString &name)
{
    const yaml::Node root = draft.tree().root();
    return root[name].isValid() && isJobEntry(root, name);
}

/// Every item of \a list, at \a path, that names the job \a name or an instance of it, alone or as `job: NAME`; from the last to
/// the first.
QList<Path> mentions(const yaml::Node &list, const Path &path, const QString &name)
{
    QList<Path> found;
    if (list.isScalar() && namesJob(list.text(), name))
        found.append(path);
    for (int i = list.isSequence() ? list.size() - 1 : -1; i >= 0; --i) {
        const yaml::Node item = list.item(i);
        const Path place = Path(path) << QString::number(i);
        if (item.isScalar() && namesJob(item.text(), name))
            found.append(place);
        else if (item.isMap() && namesJob(item[u"job"].text(), name))
            found.append(Path(place) << u"job"_s);
    }
    return found;
}

/// Root entries by name; of duplicates the last one, which is the one that counts.
QMap<QString, yaml::Node> roots(const Draft &draft)
{
    QMap<QString, yaml::Node> nodes;
    for (const yaml::Entry &entry : draft.tree().root().entries())
        nodes.insert(entry.key.text(), entry.value);
    return nodes;
}

/// Mentions of \a name in the lists \a keys of all jobs.
QList<Path> mentionsInJobs(const Draft &draft, const QStringList &keys, const QString &name)
{
    QList<Path> found;
    const QMap<QString, yaml::Node> jobs = roots(draft);
    for (auto job = jobs.cbegin(); job != jobs.cend(); ++job) {
        for (const QString &key : keys)
            found += mentions((*job)[key], {job.key(), key}, name);
    }
    return found;
}

/// Why a job of the open text cannot go from its name: an included file has one of the same name, or names it.
std::optional<Error> jobHeldByIncludes(const Draft &draft, const QString &name, const Reading &reading)
{
    const QString file = draft.tree().source().file;
    for (const Part &part : compose(draft.tree(), reading).parts) {
        if (part.file.isEmpty())
            continue;
        if (part.tree.root()[name].isValid()) {
            return Error{
                ErrorCode::Refused,
                GesturesTexts::tr("Job “%1” stands in “%2” too, which this file includes; it would still be there.").arg(name, part.file),
                file,
                0,
                0,
                GesturesTexts::tr("Change “%1” first.").arg(part.file)};
        }
        if (const QList<yaml::Node> uses = usesOfJob(part.tree, name); !uses.isEmpty()) {
            return Error{ErrorCode::Refused,
                         GesturesTexts::tr("Line %1 of “%2”, which this file includes, names the job “%3”.")
                             .arg(QString::number(uses.constFirst().position().line), part.file, name),
                         file,
                         0,
                         0,
                         GesturesTexts::tr("Change “%1” first.").arg(part.file)};
        }
    }
    return std::nullopt;
}

/// Why a job cannot go: something in \a draft, which was \a before, is left that names it.
std::optional<Error> heldByUses(const Draft &before, const Draft &draft, const QString &name)
{
    const QList<yaml::Node> uses = usesOfJob(draft.tree(), name);
    if (uses.isEmpty())
        return std::nullopt;
    const yaml::Node use = uses.constFirst();
    const yaml::Path path = use.path().value_or(yaml::Path());
    const yaml::Node old = before.tree().find(path);
    const QString message = name.startsWith(u'.') ? GesturesTexts::tr("“%1” names the template “%2”, in “%3”.")
                                                  : GesturesTexts::tr("“%1” names the job “%2”, in “%3”.");
    return draft.tree().source().errorAt(old.text() == use.text() ? old.span().begin : use.span().begin, ErrorCode::Refused,
                                         message.arg(path.value(0), name, path.value(1)),
                                         GesturesTexts::tr("Change that first; GitLab refuses what names a job that is not there."));
}

/// Whether something is included of which nothing is known here.
bool includesUnknown(const Draft &draft, const Reading &reading)
{
    const QList<Include> includes = compose(draft.tree(), reading).includes;
    return std::any_of(includes.cbegin(), includes.cend(), [](const Include &include) { return include.state == Include::State::Foreign; });
}

/// Why a job cannot get another name: it has nothing to run, so it refines one of a file that is not known here, which would be
/// back as it was.
std::optional<Error> refinesUnknown(const Draft &draft, const QString &name, const Reading &reading)
{
    if (!includesUnknown(draft, reading)) // the whole pipeline is read for those alone that do
        return std::nullopt;
    const Result<Pipeline> pipeline = pipelineOf(draft, reading);
    const Job *job = pipeline ? pipeline->job(name) : nullptr;
    if (!job || job->isHidden || job->hasWork)
        return std::nullopt;
    return draft.tree().source().errorAt(
        job->nameSpan.begin, ErrorCode::Refused,
        GesturesTexts::tr("“%1” has no script: it changes a job of an included file that is not known here, and would no longer.").arg(name),
        GesturesTexts::tr("Rename it in the text, if that is meant."));
}

bool canBeName(const QString &name) { return !name.trimmed().isEmpty() && !isGlobalKeyword(name) && name != "<<"_L1; }

/// Why there is no job of this name that a gesture could remove or rename.
Error missing(const Draft &draft, const QString &name, const Reading &reading)
{
    const std::optional<Error> elsewhere = Sources(draft.tree(), reading).whyElsewhere(name);
    return elsewhere ? onlyThere(*elsewhere) : unknownJob(draft, name);
}

/// Whether nothing in a new job says in which stage it is.
bool isOfNoStage(const QString &name, const yaml::Map &body)
{
    return !name.startsWith(u'.') && std::none_of(body.entries.cbegin(), body.entries.cend(), [](const auto &entry) {
        return entry.first == "stage"_L1 || entry.first == "extends"_L1;
    });
}

/// The stage that a job without one is written into: none where GitLab's own choice, `test`, is in the pipeline, else the first.
QString standardStage(const Draft &draft, const Reading &reading)
{
    const QStringList stages = stagesOf(draft, reading);
    return stages.isEmpty() || stages.contains(u"test"_s) ? QString() : stages.constFirst();
}

/// Why a job that is written \a key cannot go from its name: something names it as inputs make it, \a name.
std::optional<Error> heldByMadeName(const Draft &draft, const QString &key, const QString &name)
{
    const QList<yaml::Node> uses = key == name ? QList<yaml::Node>() : usesOfJob(draft.tree(), name);
    if (uses.isEmpty())
        return std::nullopt;
    return draft.tree().source().errorAt(
        uses.constFirst().span().begin, ErrorCode::Refused,
        GesturesTexts::tr("This names the job “%1”, which is written “%2”, by what its inputs are now.").arg(name, key),
        GesturesTexts::tr("Write “%1” there first.").arg(key));
}

} // namespace

Error tooManyMentions(const Draft &draft, const Path &place, const QString &name)
{
    return draft.tree().source().errorAt(
        draft.tree().find(place).span().begin, ErrorCode::Limit,
        GesturesTexts::tr("Job “%1” names “%2” more than %3 times.").arg(place.constFirst(), name, QString::number(mostMentions)),
        GesturesTexts::tr("Take the repeated ones out of the text first."));
}

Result<Done> addJob(const Editing &edit, const QString &name, const QString &wanted, const yaml::Map &body)
{
    if (!canBeName(name))
        return Error{ErrorCode::Usage, GesturesTexts::tr("“%1” cannot be the name of a job.").arg(name)};
    const Sources sources(edit.draft.tree(), edit.reading);
    if (const std::optional<Origin> other = sources.elsewhere(name)) {
        return Error{ErrorCode::Refused,
                     GesturesTexts::tr("There is a job “%1” already: in line %2 of “%3”, which this file includes.")
                         .arg(name, QString::number(other->line), other->file)};
    }
    if (sources.hasJob(name))
        return Error{ErrorCode::Refused, GesturesTexts::tr("There is a job “%1” already.").arg(name)};
    return accepted(edit, [&](const Editing &step) -> Result<Done> {
        Draft &copy = step.draft;
        const QString stage = wanted.isEmpty() && isOfNoStage(name, body) ? standardStage(copy, edit.reading) : wanted;
        if (!stage.isEmpty() && !isKnownStage(copy, stage, edit.reading)) {
            if (const Result<Done> done = addStage(step, stage, {}, At::Ask); !done) {
                Error error = done.error();
                error.hint = GesturesTexts::tr("Add the stage “%1” first, or take another one.").arg(stage);
                return error;
            }
        }
        yaml::Map job;
        if (!stage.isEmpty())
            job.entries.append({u"stage"_s, Value::text(stage)});
        job.entries += body.entries;
        return copy.insertEntry({}, name, job);
    });
}

namespace {

Result<Done> removeWrittenJob(const Editing &edit, const QString &name)
{
    if (!hasJob(edit.draft, name))
        return missing(edit.draft, name, edit.reading);
    if (const std::optional<Error> error = jobHeldByIncludes(edit.draft, name, edit.reading))
        return *error;
    if (const std::optional<Error> error = heldByAnchor(edit.draft.tree(), {name}))
        return *error;
    return whole(edit.draft, [&](Draft &copy) -> Result<Done> {
        // One mention of each job at a time, so that each round is one reading of the text.
        int rounds = 0;
        for (QList<Path> places = mentionsInJobs(copy, {u"needs"_s, u"dependencies"_s}, name); !places.isEmpty();) {
            if (++rounds > mostMentions)
                return tooManyMentions(copy, places.constFirst(), name);
            Removal removal(copy, edit.reading);
            const Result<Done> done = copy.together([&](Draft &round) -> Result<Done> {
                QList<Path> later;
                QString job;
                for (Path place : std::as_const(places)) {
                    if (place.constFirst() == job) {
                        later.append(place);
                        continue;
                    }
                    job = place.constFirst();
                    if (place.constLast() == "job"_L1)
                        place.removeLast();
                    if (const Result<Done> removed = removal.remove(round, place); !removed)
                        return removed;
                }
                places = later;
                return Done{};
            });
            if (!done)
                return done;
        }
        while (copy.tree().root()[name]) { // of duplicates, an earlier one would count again
            if (const Result<Done> done = copy.remove({name}); !done)
                return done;
        }
        const std::optional<Error> error = heldByUses(edit.draft, copy, name);
        return error ? Result<Done>(*error) : Done{};
    });
}

Result<Done> renameWrittenJob(const Editing &edit, const QString &name, const QString &newName)
{
    if (!hasJob(edit.draft, name))
        return missing(edit.draft, name, edit.reading);
    if (!canBeName(newName))
        return Error{ErrorCode::Usage, GesturesTexts::tr("“%1” cannot be the name of a job.").arg(newName)};
    const yaml::Node root = edit.draft.tree().root();
    if (newName != name && Sources(edit.draft.tree(), edit.reading).hasJob(newName))
        return Error{ErrorCode::Refused, GesturesTexts::tr("There is a job “%1” already.").arg(newName)};
    if (const std::optional<Error> error = jobHeldByIncludes(edit.draft, name, edit.reading))
        return *error;
    if (const std::optional<Error> error = refinesUnknown(edit.draft, name, edit.reading))
        return *error;
    if (const yaml::Node stray = strayUseOfJob(edit.draft.tree(), name)) {
        return edit.draft.tree().source().errorAt(
            stray.span().begin, ErrorCode::Refused,
            GesturesTexts::tr("Something else than the job “%1” has its name by the anchor “&%2”.").arg(name, stray.anchor()),
            GesturesTexts::tr("Write the text out in one of the two places first."));
    }
    QMap<qsizetype, QPair<yaml::Node, QString>> scalars; // by place: an alias may name a job by the anchor at its key
    for (const yaml::Entry &entry : root.entries()) {
        if (entry.key.text() == name)
            scalars.insert(entry.key.span().begin, {entry.key, newName});
    }
    for (const yaml::Node &use : usesOfJob(edit.draft.tree(), name))
        scalars.insert(use.span().begin, {use, newName + use.text().mid(name.size())});
    return edit.draft.rewrite(scalars.values());
}

Result<Done> moveWrittenJob(const Editing &edit, const QString &name, const QString &stage, At at)
{
    const bool isHere = hasJob(edit.draft, name);
    if (!isHere && (isGlobalKeyword(name) || !Sources(edit.draft.tree(), edit.reading).elsewhere(name)))
        return unknownJob(edit.draft, name);
    if (const std::optional<Error> shared =
            at == At::Source ? std::nullopt : Sources(edit.draft.tree(), edit.reading).whyShared({name, u"stage"_s}))
        return *shared;
    return whole(edit.draft, [&](Draft &copy) -> Result<Done> {
        const Editing step{copy, edit.reading, true};
        if (!isKnownStage(copy, stage, edit.reading)) {
            if (const Result<Done> done = addStage(step, stage, {}, at); !done)
                return done;
        }
        if (at == At::Source || !isHere)
            return setKey(step, {name, u"stage"_s}, Value::text(stage), at);
        const yaml::Node job = copy.tree().root()[name];
        if (job.isMap() && !job[u"stage"] && job.size() > 0)
            return copy.insertEntry({name}, u"stage"_s, Value::text(stage), job.entry(0).key.text());
        return setKey(step, {name, u"stage"_s}, Value::text(stage), At::Here);
    });
}

} // namespace

Result<Done> removeJob(const Editing &edit, const QString &name)
{
    return underWrittenNames(edit, {name}, [&](const Editing &written, const QStringList &names) {
        const std::optional<Error> held = heldByMadeName(edit.draft, names.constFirst(), name);
        return held ? Result<Done>(*held) : removeWrittenJob(written, names.constFirst());
    });
}

Result<Done> renameJob(const Editing &edit, const QString &name, const QString &newName)
{
    return underWrittenNames(edit, {name}, [&](const Editing &written, const QStringList &names) {
        const std::optional<Error> held = heldByMadeName(edit.draft, names.constFirst(), name);
        return held ? Result<Done>(*held) : renameWrittenJob(written, names.constFirst(), newName);
    });
}

Result<Done> moveJob(const Editing &edit, const QString &name, const QString &stage, At at)
{
    return underWrittenNames(edit, {name}, [&](const Editing &written, const QStringList &names) {
        return moveWrittenJob(written, names.constFirst(), stage, at);
    });
}

} // namespace caravan::gitlab
