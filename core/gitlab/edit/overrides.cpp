// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Edits of values that a job has from elsewhere: an override in the job, or a change at the source.

#include "core/base/texts.h"
#include "core/gitlab/edit/edit_choice.h"
#include "core/gitlab/edit/gesture_steps.h"
#include "core/gitlab/edit/gestures.h"
#include "core/gitlab/edit/removal.h"
#include "core/gitlab/edit/written_names.h"
#include "core/gitlab/language/keywords.h"
#include "core/gitlab/pipeline/pipeline.h"
#include "core/gitlab/values/job_entries.h"

namespace caravan::gitlab {

using namespace Qt::StringLiterals;
using yaml::Draft;
using yaml::Path;
using yaml::Value;

namespace {

CARAVAN_TEXTS(OverridesTexts);

/// What becomes of the child \a step of a collection that is copied.
struct ChildChange {
    enum class Kind { Set, Remove, Insert } kind = Kind::Set;
    QString step; ///< for Insert the index, empty for the end
    std::optional<Value> value;
};

bool isNumber(const QString &step)
{
    bool isOne = false;
    step.toInt(&isOne);
    return isOne;
}

/// The node at \a path in the open text; invalid where the way there leads through an alias or a `!reference`.
yaml::Node ownNode(const yaml::Tree &tree, const Path &path)
{
    yaml::Node node = tree.root();
    for (const QString &step : path) {
        if (node.isAlias() || node.tag() == "!reference"_L1)
            return {};
        node = !node.isSequence() ? node[step] : isNumber(step) ? node.item(step.toInt()) : yaml::Node();
    }
    return node;
}

/// Why an item cannot be changed by its number: it stands for all items of another list. At::Here may take all of them away.
std::optional<Error> whyWholeList(Sources &sources, const Path &path, At at)
{
    for (qsizetype length = 2; length < path.size(); ++length) {
        const yaml::Node list = sources.value(path.first(length)).node;
        const yaml::Node item = list.isSequence() && isNumber(path.at(length)) ? list.item(path.at(length).toInt()) : yaml::Node();
        const bool isReference = item.tag() == "!reference"_L1;
        const bool isWhole = isReference || (item.isAlias() && item.target().isSequence());
        const bool isLastStep = length + 1 == path.size();
        if (!isWhole || (isLastStep ? at == At::Here : isNumber(path.at(length + 1))))
            continue;
        QStringList steps;
        for (const yaml::Node &step : item.items())
            steps.append(step.text());
        return Error{ErrorCode::Refused,
                     OverridesTexts::tr("%1 stands for all items of %2, not for one.")
                         .arg(path.first(length + 1).join(u'.'), isReference ? steps.join(u'.') : u'&' + item.anchor()),
                     sources.tree().source().file,
                     0,
                     0,
                     OverridesTexts::tr("Name one of them, such as %1.0, or set %2 as a whole.")
                         .arg(path.first(length + 1).join(u'.'), path.first(length).join(u'.'))};
    }
    return std::nullopt;
}

/// The first entry of the root that is a job or template; empty for none.
QString firstJob(const yaml::Tree &tree)
{
    for (const yaml::Entry &entry : tree.root().entries()) {
        if (isJobEntry(tree.root(), entry.key.text()))
            return entry.key.text();
    }
    return {};
}

/// Writes a keyword of the root that is not there yet, in front of the jobs.
Result<Done> addKeyword(Draft &draft, Path path, Value value)
{
    while (path.size() > 1) {
        const QString key = path.takeLast();
        value = yaml::Map{{{key, value}}};
    }
    return draft.insertEntry({}, path.constFirst(), value, firstJob(draft.tree()));
}

/// The list that \a path appends an item to: its last step is one beyond the last number. Empty for any other path.
Path appended(Sources &sources, const Path &path)
{
    const Path list = path.first(path.size() - 1);
    if (list.size() < 2 || !isNumber(path.constLast()))
        return {};
    const Effective value = sources.value(list);
    return value.node.isSequence() && !value.isMap && path.constLast().toInt() == value.node.size() ? list : Path();
}

Error notFound(const Path &path) { return {ErrorCode::NotFound, OverridesTexts::tr("There is no %1 in the file.").arg(path.join(u'.'))}; }

/// Copies values out of the places that they come from, as text of the job's own.
class Copier
{
public:
    Copier(Sources &sources, QString job) : m_sources(sources), m_job(std::move(job)) { }

    /// What \a value says with \a change made at \a rest below it; references on the way are written out.
    Result<Value> changed(const Effective &value, const Path &rest, const ChildChange &change)
    {
        const Effective whole = m_sources.followed(value, m_job);
        Value result = m_sources.copied(whole, m_job);
        if (rest.isEmpty())
            return made(std::move(result), change);
        Effective child = m_sources.child(whole, rest.constFirst(), m_job);
        Result<Value> below = changed(child, rest.mid(1), change);
        if (!below)
            return below;
        return made(std::move(result), {ChildChange::Kind::Set, rest.constFirst(), *std::move(below)});
    }

private:
    Result<Value> made(Value into, const ChildChange &change) const
    {
        if (yaml::List *list = std::get_if<yaml::List>(&into)) {
            bool isNumber = false;
            const int index = change.step.toInt(&isNumber);
            if (change.kind == ChildChange::Kind::Insert) {
                list->items.insert(isNumber && index >= 0 && index < list->items.size() ? index : int(list->items.size()), *change.value);
                return into;
            }
            if (!isNumber || index < 0 || index >= list->items.size())
                return notFound({m_job, change.step});
            if (change.kind == ChildChange::Kind::Remove)
                list->items.removeAt(index);
            else
                list->items[index] = *change.value;
            return into;
        }
        if (change.kind == ChildChange::Kind::Insert) // a text in place of a list with one item
            return Value(change.step == "0"_L1 ? yaml::List{{*change.value, into}} : yaml::List{{into, *change.value}});
        yaml::Map *map = std::get_if<yaml::Map>(&into);
        if (!map)
            into = yaml::Map{};
        map = std::get_if<yaml::Map>(&into);
        for (qsizetype i = 0; i < map->entries.size(); ++i) {
            if (map->entries.at(i).first != change.step)
                continue;
            if (change.kind == ChildChange::Kind::Remove)
                map->entries.removeAt(i);
            else
                map->entries[i].second = *change.value;
            return into;
        }
        if (change.kind == ChildChange::Kind::Remove)
            return notFound({m_job, change.step});
        map->entries.append({change.step, *change.value});
        return into;
    }

    Sources &m_sources;
    QString m_job;
};

/// The longest beginning of \a path at which the job's own text must hold the whole value for a change below it: all that
/// is above is a map that GitLab merges with the inherited one. The path itself where nothing needs to be copied.
Path copyPlace(Sources &sources, const Path &path)
{
    yaml::Node own = sources.tree().root();
    for (qsizetype length = 1; length < path.size(); ++length) {
        const yaml::Node next = own.isSequence() ? own.item(path.at(length - 1).toInt()) : own[path.at(length - 1)];
        const bool isReferring = next.isAlias() || next.tag() == "!reference"_L1;
        if (next && !isReferring) {
            own = next;
            continue;
        }
        const Path here = path.first(length);
        if (isReferring || sources.ownLayer(here).isValid())
            return here; // a merge key or an alias gives the whole value
        const bool isVariable = length == 2 && path.at(1) == "variables"_L1;
        const Effective inherited = sources.value(here);
        const bool isMerged = Sources::isLaidUnder(inherited);
        const bool refers = sources.field(path.at(0), path.at(1)).node.tag() == "!reference"_L1;
        if (inherited.isValid() && (refers || (!isMerged && !isVariable)))
            return here;
        own = {};
    }
    return path;
}

/// Makes \a change of the child of \a collection in the job's own text.
Result<Done> changeHere(Draft &draft, Sources &sources, const Path &collection, const ChildChange &change)
{
    const Path path = Path(collection) << change.step;
    const Path whole = copyPlace(sources, path);
    if (whole == path) {
        switch (change.kind) {
        case ChildChange::Kind::Set:
            return draft.set(path, *change.value);
        case ChildChange::Kind::Remove:
            return draft.remove(path);
        case ChildChange::Kind::Insert:
            return draft.insertItem(collection, change.step.isEmpty() ? -1 : change.step.toInt(), *change.value);
        }
    }
    const Effective own = sources.ownLayer(whole);
    Copier copier(sources, collection.constFirst());
    const Result<Value> value = copier.changed(own.isValid() ? own : sources.value(whole), collection.mid(whole.size()), change);
    return value ? draft.set(whole, *value) : Result<Done>(value.error());
}

Error unknownJobAt(const Draft &draft, const Path &path)
{
    return {ErrorCode::NotFound, OverridesTexts::tr("There is no job “%1”.").arg(path.value(0)), draft.tree().source().file};
}

/// Why \a path cannot be set: no key is empty, and a job is a map.
std::optional<Error> whyNoKey(const Path &path, const Value &value)
{
    const bool isWhole = path.size() == 1 && !isGlobalKeyword(path.constFirst());
    if (!path.contains(QString()) && (!isWhole || std::holds_alternative<yaml::Map>(value)))
        return std::nullopt;
    return Error{ErrorCode::Usage,
                 OverridesTexts::tr("“%1” names no key of a job.").arg(path.join(u'.')),
                 {},
                 0,
                 0,
                 OverridesTexts::tr("Write the job, a dot and the key, such as “build.image”.")};
}

bool reaches(Draft &draft, const Path &path, const Value &value, const Reading &reading)
{
    Sources sources(draft.tree(), reading);
    const Value now = sources.copied(sources.value(path), path.constFirst());
    const bool isMap = std::holds_alternative<yaml::Map>(value);
    const Result<Value> read = Value::parse(yaml::writeFlow(value));
    return isMap || yaml::sameMeaning(now, value) || (read && yaml::sameMeaning(now, *read))
        || std::holds_alternative<yaml::Verbatim>(value);
}

} // namespace

namespace {

Result<Done> setWrittenKey(const Editing &edit, const Path &path, const Value &value, At at)
{
    Sources sources(edit.draft.tree(), edit.reading);
    const bool isNewKeyword = isGlobalKeyword(path.value(0)) && !sources.hasJob(path.constFirst()) && !isNumber(path.value(1));
    if (path.isEmpty() || (path.size() > 1 && !sources.hasJob(path.constFirst()) && !isNewKeyword))
        return unknownJobAt(edit.draft, path);
    if (const std::optional<Error> wrong = whyNoKey(path, value))
        return *wrong;
    if (isNewKeyword)
        return addKeyword(edit.draft, path, value);
    if (const Path list = appended(sources, path); !list.isEmpty())
        return insertItem(edit, list, -1, value, at);
    if (const std::optional<Error> whole = whyWholeList(sources, path, at))
        return *whole;
    const std::optional<Error> shared = sources.whyShared(path);
    if (shared)
        return at == At::Source ? edit.draft.set(path, value) : Result<Done>(*shared);
    const EditPlace place = sources.place(path, at);
    if (!needsPlace(sources, path, place))
        return at == At::Source && path.size() > 1 && edit.draft.tree().find(path) ? noSource(path) : edit.draft.set(path, value);
    const Result<At> where = chosen(edit.draft, sources, path, place, at);
    if (!where)
        return where.error();
    if (*where == At::Source)
        return edit.draft.set(place.source, value);
    return whole(edit.draft, [&](Draft &copy) -> Result<Done> {
        const Result<Done> done = changeHere(copy, sources, path.first(path.size() - 1), {ChildChange::Kind::Set, path.constLast(), value});
        if (done && !reaches(copy, path, value, edit.reading)) {
            return Error{ErrorCode::Refused,
                         OverridesTexts::tr("Written in “%1”, the value would not reach %2.").arg(path.constFirst(), path.join(u'.'))};
        }
        return done;
    });
}

Result<Done> insertWrittenItem(const Editing &edit, const Path &list, int index, const Value &value, At at)
{
    Sources sources(edit.draft.tree(), edit.reading);
    if (const std::optional<Error> shared = at == At::Source ? std::nullopt : sources.whyShared(list))
        return *shared;
    const EditPlace place = sources.place(list, at);
    const Result<At> where = needsPlace(sources, list, place) ? chosen(edit.draft, sources, list, place, at) : Result<At>(At::Here);
    if (!where)
        return where.error();
    if (!place.isInherited) {
        return edit.draft.tree().find(list) ? edit.draft.insertItem(list, index, value) : edit.draft.set(list, yaml::List{{value}, true});
    }
    if (*where == At::Source)
        return edit.draft.insertItem(place.source, index, value);
    return changeHere(edit.draft, sources, list, {ChildChange::Kind::Insert, index < 0 ? QString() : QString::number(index), value});
}

bool isWhen(const Path &path) { return path.size() == 2 && path.constLast() == "when"_L1; }

/// `when: delayed` and `start_in` go together: a job that is delayed starts ten minutes later where nothing is said, and the delay goes with
/// `when`.
Result<Done> fitDelay(const Editing &edit, const QString &name)
{
    const Result<Pipeline> pipeline = pipelineOf(edit.draft, edit.reading);
    const Job *job = pipeline ? pipeline->job(name) : nullptr;
    const Path delay{name, u"start_in"_s};
    if (!job || job->isHidden)
        return Done{};
    const bool isDelayed = job->when == "delayed"_L1 && !job->conditions.rules;
    if (isDelayed && job->startIn.isEmpty())
        return edit.draft.set(delay, Value::text(u"10 minutes"_s));
    return !isDelayed && edit.draft.tree().find(delay) ? edit.draft.remove(delay) : Done{};
}

/// The name of the root's entry that \a path leads into; empty for none.
Path entryOf(const Path &path) { return path.first(qMin<qsizetype>(1, path.size())); }

/// \a path with another first step.
Path under(const QStringList &names, const Path &path) { return names + path.mid(1); }

} // namespace

Result<Done> setKey(const Editing &edit, const Path &path, const Value &value, At at)
{
    return underWrittenNames(edit, entryOf(path), [&](const Editing &written, const QStringList &names) {
        const Path place = under(names, path);
        const Result<Done> done = setWrittenKey(written, place, value, at);
        return done && isWhen(place) ? fitDelay(written, place.constFirst()) : done;
    });
}

Result<Done> insertItem(const Editing &edit, const Path &list, int index, const Value &value, At at)
{
    return underWrittenNames(edit, entryOf(list), [&](const Editing &written, const QStringList &names) {
        return insertWrittenItem(written, under(names, list), index, value, at);
    });
}

namespace {

/// Keywords of `default` that an empty list in the job turns off.
bool isListKeyword(const QString &key)
{
    static const QStringList keys{u"after_script"_s, u"before_script"_s, u"cache"_s, u"services"_s, u"tags"_s};
    return keys.contains(key);
}

/// `inherit: {WHAT: [all but NAME]}`.
Result<Done> refuseInheritance(const Editing &edit, Sources &sources, const QString &job, const QString &what, const QString &name)
{
    const Path path{job, u"inherit"_s, what};
    QStringList names;
    const Effective choice = sources.value(path);
    if (choice.node.isSequence()) {
        for (const yaml::Node &item : choice.node.items())
            names.append(item.target().text());
    } else {
        names = sources.inheritableNames(what);
    }
    names.removeAll(name);
    return setKey(edit, path, names.isEmpty() ? Value(yaml::Verbatim{u"false"_s}) : Value::texts(names, true), At::Here);
}

/// Removes the entry or item at \a path, and all entries of its name: an earlier one would count again.
Result<Done> removeAll(const Editing &edit, const Path &path)
{
    const yaml::Node map = edit.draft.tree().find(path.first(path.size() - 1));
    int count = map.isMap() ? 0 : 1;
    for (const yaml::Entry &entry : map.entries())
        count += entry.key.text() == path.constLast() ? 1 : 0;
    return whole(edit.draft, [&](Draft &copy) -> Result<Done> {
        Removal removal(copy, edit.reading);
        Result<Done> done = Done{};
        for (int i = 0; i < count && done; ++i)
            done = removal.remove(copy, path);
        return done;
    });
}

/// Takes away an inherited value in one job.
Result<Done> unsetHere(const Editing &edit, Sources &sources, const Path &path, const EditPlace &place)
{
    const QString &job = path.constFirst();
    const Path above = path.first(path.size() - 1);
    const bool isItem = sources.value(above).node.isSequence();
    const bool isOfFile = !place.origin.file.isEmpty() && place.origin.via != Via::Default && place.origin.via != Via::Global;
    const bool isOfExtends = (place.origin.via == Via::Extends || isOfFile) && !sources.ownLayer(path).isValid();
    if (isItem)
        return changeHere(edit.draft, sources, above, {ChildChange::Kind::Remove, path.constLast(), {}});
    if (isOfExtends && path.size() == 2) { // what `default` has must not come in its place
        const bool hasStandard = sources.standard(job, path.at(1)).isValid();
        if (hasStandard && isListKeyword(path.at(1)))
            return edit.draft.set(path, yaml::List{{}, true});
        const Result<Done> done = edit.draft.set(path, yaml::Verbatim{u"null"_s});
        return done && hasStandard ? refuseInheritance(edit, sources, job, u"default"_s, path.at(1)) : done;
    }
    if (path.size() == 2 && (place.origin.via == Via::Default || place.origin.via == Via::Global)) {
        if (isListKeyword(path.at(1)))
            return edit.draft.set(path, yaml::List{{}, true});
        return refuseInheritance(edit, sources, job, u"default"_s, path.at(1));
    }
    if (path.size() == 3 && path.at(1) == "variables"_L1 && place.origin.via == Via::Global)
        return refuseInheritance(edit, sources, job, u"variables"_s, path.at(2));
    const Path whole = copyPlace(sources, path);
    if (whole.size() < path.size() && whole.size() > 1)
        return changeHere(edit.draft, sources, above, {ChildChange::Kind::Remove, path.constLast(), {}});
    if (place.origin.via == Via::Merge || sources.ownLayer(path).isValid()) {
        return Error{
            ErrorCode::Refused,
            OverridesTexts::tr("%1 comes through a merge key “<<”, and nothing in YAML takes a merged key away.").arg(path.join(u'.')),
            {},
            0,
            0,
            place.sourceSentence()};
    }
    if (isOfFile) {
        return Error{ErrorCode::Refused,
                     OverridesTexts::tr(
                         "%1 stands in line %2 of the included file “%3”, and what is written here can take away whole keywords "
                         "only.")
                         .arg(path.join(u'.'), QString::number(place.origin.line), place.origin.file),
                     {},
                     0,
                     0,
                     OverridesTexts::tr("Remove “%1” as a whole, or change “%2”.").arg(path.first(2).join(u'.'), place.origin.file)};
    }
    return Error{ErrorCode::Refused,
                 OverridesTexts::tr("%1 is merged in by “extends”, and a job can take away whole keywords only.").arg(path.join(u'.')),
                 {},
                 0,
                 0,
                 OverridesTexts::tr("Remove “%1” as a whole, or change it at the source.").arg(path.first(2).join(u'.')),
                 {false, true}};
}

Result<Done> unsetWrittenKey(const Editing &edit, const Path &path, At at)
{
    Sources sources(edit.draft.tree(), edit.reading);
    if (path.size() < 2) {
        if (isJobEntry(edit.draft.tree().root(), path.value(0)))
            return removeJob(edit, path.value(0));
        const std::optional<Error> elsewhere = sources.whyElsewhere(path.value(0));
        return elsewhere ? Result<Done>(onlyThere(*elsewhere)) : edit.draft.remove(path);
    }
    if (const std::optional<Error> shared = edit.draft.tree().find(path) ? sources.whyShared(path) : std::nullopt)
        return at == At::Source ? removeAll(edit, path) : Result<Done>(*shared);
    if (const std::optional<Error> whole = at == At::Source ? whyWholeList(sources, path, at) : std::nullopt)
        return *whole;
    const yaml::Node own = ownNode(edit.draft.tree(), path);
    const EditPlace place = sources.place(path, at);
    // An alias or a reference that stands in the job goes from there, unless the source is named.
    if (own && (at != At::Source || !place.isInherited))
        return at == At::Source ? Result<Done>(noSource(path)) : removeAll(edit, path);
    const yaml::Node list = sources.value(path.first(path.size() - 1)).node;
    const bool isItem = list.isSequence() && isNumber(path.constLast()) && list.item(path.constLast().toInt()).isValid();
    if (!place.isInherited || (!isItem && !sources.value(path).isValid()))
        return edit.draft.remove(path); // says what is missing
    const Result<At> where = chosen(edit.draft, sources, path, place, at);
    if (!where)
        return where.error();
    if (*where == At::Source)
        return Removal(edit.draft, edit.reading).remove(edit.draft, place.source);
    return unsetHere(edit, sources, path, place);
}

} // namespace

Result<Done> unsetKey(const Editing &edit, const Path &path, At at)
{
    return underWrittenNames(edit, entryOf(path), [&](const Editing &written, const QStringList &names) {
        const Path place = under(names, path);
        const Result<Done> done = unsetWrittenKey(written, place, at);
        return done && isWhen(place) ? fitDelay(written, place.constFirst()) : done;
    });
}

} // namespace caravan::gitlab
