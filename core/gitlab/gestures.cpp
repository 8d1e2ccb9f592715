// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gitlab/gestures.h"

#include "core/gitlab/pipeline.h"

#include <QCoreApplication>

namespace caravan::gitlab {

using namespace Qt::StringLiterals;
using yaml::Draft;
using yaml::Path;
using yaml::Value;

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(caravan::gitlab::Gestures)
};

/// Runs a gesture of several steps on a copy, so that a failed one leaves the draft as it was.
template<class Steps>
Result<Done> whole(Draft &draft, Steps steps)
{
    Draft copy = draft;
    Result<Done> done = steps(copy);
    if (done)
        draft = std::move(copy);
    return done;
}

Error unknownJob(const Draft &draft, const QString &name)
{
    return {ErrorCode::NotFound, Messages::tr("There is no job “%1”.").arg(name), draft.tree().source().file};
}

bool hasJob(const Draft &draft, const QString &name)
{
    return draft.tree().root()[name].isValid() && !isGlobalKeyword(name);
}

/// Stages as the file has them, or GitLab's default list.
QStringList stagesOf(const Draft &draft)
{
    QStringList names;
    if (const Result<Pipeline> pipeline = readPipeline(draft.tree())) {
        for (const Field<QString> &stage : pipeline->stages)
            names.append(stage.value);
    }
    names.removeAll(u".pre"_s);
    names.removeAll(u".post"_s);
    return names;
}

bool isImplicit(const QString &stage)
{
    return stage == ".pre"_L1 || stage == ".post"_L1;
}

/// Writes a `stages` list at the top when the file has none.
Result<Done> ensureStages(Draft &draft)
{
    if (draft.tree().root()[u"stages"])
        return Done{};
    const yaml::Node root = draft.tree().root();
    const QString first = root.size() > 0 ? root.entry(0).key.text() : QString();
    const bool separates = !first.isEmpty() && root.entry(0).value.isMap();
    const Result<Done> done = draft.insertEntry({}, u"stages"_s, Value::texts(stagesOf(draft), true), first);
    if (!done || !separates)
        return done;
    const qsizetype lineEnd = draft.text().indexOf('\n', draft.tree().root()[u"stages"].span().end);
    const QByteArray breakText = yaml::layoutOf(draft.text()).lineEnd;
    return draft.apply({{{lineEnd + 1, lineEnd + 1}, breakText}});
}

/// Every item of \a list, at \a path, that is the name \a name, alone or as `job: NAME`; from the last to the first.
QList<Path> mentions(const yaml::Node &list, const Path &path, const QString &name)
{
    QList<Path> found;
    if (list.isScalar() && list.text() == name)
        found.append(path);
    for (int i = list.isSequence() ? list.size() - 1 : -1; i >= 0; --i) {
        const yaml::Node item = list.item(i);
        const Path place = Path(path) << QString::number(i);
        if (item.isScalar() && item.text() == name)
            found.append(place);
        else if (item.isMap() && item[u"job"].text() == name)
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

void collectReferences(const yaml::Node &node, Path path, const QString &name, QList<Path> &found)
{
    if (node.tag() == "!reference"_L1 && node.item(0).text() == name)
        found.append(path << u"0"_s);
    else if (node.isSequence()) {
        for (int i = 0; i < node.size(); ++i)
            collectReferences(node.item(i), Path(path) << QString::number(i), name, found);
    } else {
        for (const yaml::Entry &entry : node.entries())
            collectReferences(entry.value, Path(path) << entry.key.text(), name, found);
    }
}

} // namespace

Result<Done> setKey(Draft &draft, const Path &path, const Value &value)
{
    if (path.isEmpty() || (path.size() > 1 && !draft.tree().root()[path.constFirst()]))
        return unknownJob(draft, path.value(0));
    return draft.set(path, value);
}

Result<Done> unsetKey(Draft &draft, const Path &path)
{
    return draft.remove(path);
}

Result<Done> addJob(Draft &draft, const QString &name, const QString &stage, const yaml::Map &body)
{
    if (name.trimmed().isEmpty() || isGlobalKeyword(name))
        return Error{ErrorCode::Usage, Messages::tr("“%1” cannot be the name of a job.").arg(name)};
    return whole(draft, [&](Draft &copy) -> Result<Done> {
        if (!stage.isEmpty() && !isImplicit(stage) && !stagesOf(copy).contains(stage)) {
            if (const Result<Done> done = addStage(copy, stage); !done)
                return done;
        }
        yaml::Map job;
        if (!stage.isEmpty())
            job.entries.append({u"stage"_s, Value::text(stage)});
        job.entries += body.entries;
        return copy.insertEntry({}, name, job);
    });
}

Result<Done> removeJob(Draft &draft, const QString &name)
{
    if (!hasJob(draft, name))
        return unknownJob(draft, name);
    return whole(draft, [&](Draft &copy) -> Result<Done> {
        for (Path place : mentionsInJobs(copy, {u"needs"_s, u"dependencies"_s}, name)) {
            if (place.constLast() == "job"_L1)
                place.removeLast();
            if (const Result<Done> done = copy.remove(place); !done)
                return done;
        }
        return copy.remove({name});
    });
}

Result<Done> renameJob(Draft &draft, const QString &name, const QString &newName)
{
    if (!hasJob(draft, name))
        return unknownJob(draft, name);
    if (newName.trimmed().isEmpty() || isGlobalKeyword(newName))
        return Error{ErrorCode::Usage, Messages::tr("“%1” cannot be the name of a job.").arg(newName)};
    return whole(draft, [&](Draft &copy) -> Result<Done> {
        QList<Path> places = mentionsInJobs(copy, {u"needs"_s, u"dependencies"_s, u"extends"_s}, name);
        collectReferences(copy.tree().root(), {}, name, places);
        for (const Path &place : std::as_const(places)) {
            if (const Result<Done> done = copy.set(place, Value::text(newName)); !done)
                return done;
        }
        return copy.renameKey({name}, newName);
    });
}

Result<Done> moveJob(Draft &draft, const QString &name, const QString &stage)
{
    if (!hasJob(draft, name))
        return unknownJob(draft, name);
    return whole(draft, [&](Draft &copy) -> Result<Done> {
        if (!isImplicit(stage) && !stagesOf(copy).contains(stage)) {
            if (const Result<Done> done = addStage(copy, stage); !done)
                return done;
        }
        const yaml::Node job = copy.tree().root()[name];
        if (job.isMap() && !job[u"stage"] && job.size() > 0)
            return copy.insertEntry({name}, u"stage"_s, Value::text(stage), job.entry(0).key.text());
        return copy.set({name, u"stage"_s}, Value::text(stage));
    });
}

Result<Done> addStage(Draft &draft, const QString &name, const QString &before)
{
    if (name.trimmed().isEmpty())
        return Error{ErrorCode::Usage, Messages::tr("A stage needs a name.")};
    const QStringList stages = stagesOf(draft);
    if (stages.contains(name))
        return Error{ErrorCode::Refused, Messages::tr("There is a stage “%1” already.").arg(name)};
    if (!before.isEmpty() && !stages.contains(before))
        return Error{ErrorCode::NotFound, Messages::tr("There is no stage “%1”.").arg(before)};
    return whole(draft, [&](Draft &copy) -> Result<Done> {
        if (const Result<Done> done = ensureStages(copy); !done)
            return done;
        return copy.insertItem({u"stages"_s}, before.isEmpty() ? -1 : int(stages.indexOf(before)), Value::text(name));
    });
}

Result<Done> removeStage(Draft &draft, const QString &name)
{
    const Result<Pipeline> pipeline = readPipeline(draft.tree());
    if (!pipeline)
        return pipeline.error();
    const qsizetype index = stagesOf(draft).indexOf(name);
    if (index < 0)
        return Error{ErrorCode::NotFound, Messages::tr("There is no stage “%1”.").arg(name)};
    for (const Job &job : pipeline->jobs) {
        if (!job.isHidden && job.stage.value == name) {
            return Error{ErrorCode::Refused, Messages::tr("Stage “%1” still has the job “%2”.").arg(name, job.name), {}, 0, 0,
                         Messages::tr("Move or remove its jobs first.")};
        }
    }
    return whole(draft, [&](Draft &copy) -> Result<Done> {
        if (const Result<Done> done = ensureStages(copy); !done)
            return done;
        return copy.remove({u"stages"_s, QString::number(index)});
    });
}

Result<Done> renameStage(Draft &draft, const QString &name, const QString &newName)
{
    const QStringList stages = stagesOf(draft);
    if (!stages.contains(name))
        return Error{ErrorCode::NotFound, Messages::tr("There is no stage “%1”.").arg(name)};
    if (newName.trimmed().isEmpty() || (newName != name && stages.contains(newName)))
        return Error{ErrorCode::Refused, Messages::tr("There is a stage “%1” already, or the name is empty.").arg(newName)};
    return whole(draft, [&](Draft &copy) -> Result<Done> {
        if (const Result<Done> done = ensureStages(copy); !done)
            return done;
        if (const Result<Done> done = copy.set({u"stages"_s, QString::number(stages.indexOf(name))}, Value::text(newName)); !done)
            return done;
        for (const Path &place : mentionsInJobs(copy, {u"stage"_s}, name)) {
            if (const Result<Done> done = copy.set(place, Value::text(newName)); !done)
                return done;
        }
        return Done{};
    });
}

Result<Done> moveStage(Draft &draft, const QString &name, const QString &before)
{
    const QStringList stages = stagesOf(draft);
    for (const QString &stage : {name, before}) {
        if (!stage.isEmpty() && !stages.contains(stage))
            return Error{ErrorCode::NotFound, Messages::tr("There is no stage “%1”.").arg(stage)};
    }
    return whole(draft, [&](Draft &copy) -> Result<Done> {
        if (const Result<Done> done = ensureStages(copy); !done)
            return done;
        return copy.move({u"stages"_s, QString::number(stages.indexOf(name))},
                         before.isEmpty() ? QString() : QString::number(stages.indexOf(before)));
    });
}

Result<Done> addNeed(Draft &draft, const QString &job, const QString &other)
{
    for (const QString &name : {job, other}) {
        if (!hasJob(draft, name))
            return unknownJob(draft, name);
    }
    const Path needs{job, u"needs"_s};
    if (!mentions(draft.tree().find(needs), needs, other).isEmpty())
        return Done{};
    return whole(draft, [&](Draft &copy) -> Result<Done> {
        const yaml::Node list = copy.tree().find(needs);
        const Result<Done> done = list ? copy.insertItem(needs, -1, Value::text(other))
                                       : copy.set(needs, Value::texts({other}, true));
        if (!done)
            return done;
        const Result<Pipeline> pipeline = readPipeline(copy.tree());
        for (const Issue &issue : pipeline ? pipeline->issues : QList<Issue>()) {
            if (issue.code == "need-cycle"_L1 || issue.code == "need-itself"_L1)
                return Error{ErrorCode::Refused, issue.message};
        }
        return done;
    });
}

Result<Done> removeNeed(Draft &draft, const QString &job, const QString &other)
{
    const Path needs{job, u"needs"_s};
    QList<Path> places = mentions(draft.tree().find(needs), needs, other);
    if (places.isEmpty())
        return Error{ErrorCode::NotFound, Messages::tr("Job “%1” does not need “%2”.").arg(job, other)};
    if (places.constFirst().constLast() == "job"_L1)
        places.first().removeLast();
    return draft.remove(places.constFirst());
}

} // namespace caravan::gitlab
