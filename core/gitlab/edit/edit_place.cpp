// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gitlab/edit/edit_place.h"

#include "core/base/texts.h"
#include "core/gitlab/language/keywords.h"
#include "core/gitlab/values/inheritance.h"
#include "core/gitlab/values/job_entries.h"
#include "core/gitlab/values/reading.h"

#include <algorithm>

namespace caravan::gitlab {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostNamed = 12;    ///< jobs that a sentence names
constexpr int deepestCopy = 100; ///< levels

CARAVAN_TEXTS(EditPlaceTexts);

/// Whether the node itself holds a value, rather than standing for one elsewhere.
bool isPlain(const yaml::Node &node) { return node && !node.isAlias() && node.tag() != "!reference"_L1; }

yaml::Node childOf(const yaml::Node &node, const QString &step)
{
    if (!node.isSequence())
        return node[step];
    bool isNumber = false;
    const int index = step.toInt(&isNumber);
    return isNumber ? node.item(index) : yaml::Node();
}

} // namespace

QString EditPlace::sourceName() const
{
    if (source.isEmpty())
        return origin.file.isEmpty() ? origin.from : origin.file;
    const QString &root = source.constFirst();
    return origin.via == Via::Global && isGlobalKeyword(root) && source.size() > 1 && root != "variables"_L1 ? source.first(2).join(u'.')
                                                                                                             : root;
}

QString EditPlace::whenceSentence(const yaml::Path &path) const
{
    if (!anchor.isEmpty())
        return EditPlaceTexts::tr("%1 stands at the anchor “&%2”, by which other jobs share it.").arg(path.join(u'.'), anchor);
    return EditPlaceTexts::tr("%1 does not stand in “%2”: it comes from “%3”.").arg(path.join(u'.'), path.value(0), sourceName());
}

QString EditPlace::sourceSentence() const
{
    if (jobs.isEmpty())
        return EditPlaceTexts::tr("At the source “%1” this changes a template that no job uses.").arg(sourceName());
    QStringList named = jobs.first(qMin<qsizetype>(jobs.size(), mostNamed));
    if (named.size() < jobs.size())
        named.append(EditPlaceTexts::tr("and %n more", nullptr, int(jobs.size() - named.size())));
    return EditPlaceTexts::tr("At the source “%1” this changes %n job(s): %2.", nullptr, int(jobs.size()))
        .arg(sourceName(), named.join(u", "_s));
}

Sources::Sources(const yaml::Tree &tree, const Reading &reading) :
    m_tree(tree), m_resolver(compose(tree, reading).parts), m_ownResolver(tree)
{
}

std::optional<Origin> Sources::elsewhere(const QString &name) const
{
    if (!m_resolver.contains(name) || m_resolver.filesWith(name).contains(QString()))
        return std::nullopt;
    return m_resolver.placeOf(name);
}

std::optional<Error> Sources::whyElsewhere(const QString &name) const
{
    const std::optional<Origin> origin = elsewhere(name);
    if (!origin)
        return std::nullopt;
    return Error{
        ErrorCode::Refused,
        EditPlaceTexts::tr("“%1” stands in line %2 of “%3”, which this file includes.").arg(name, QString::number(origin->line), origin->file),
        m_tree.source().file,
        0,
        0,
        EditPlaceTexts::tr("Write “%1” into this file, where it wins over what is included; or change “%2”.").arg(name, origin->file),
        {true, false}};
}

std::optional<Error> Sources::whyShared(const yaml::Path &path)
{
    const EditPlace place = this->place(path, At::Here);
    if (place.anchor.isEmpty())
        return std::nullopt;
    Error error = m_tree.source().errorAt(
        place.origin.span.begin, ErrorCode::Refused, place.whenceSentence(path),
        EditPlaceTexts::tr("Change it for all of them at the source; for “%1” alone, give the others a text of their own first. %2")
            .arg(path.constFirst(), place.sourceSentence()));
    error.choices = {false, true};
    return error;
}

/// The anchor in a job's own text at which \a path stands, if other jobs take what is there. Templates are there for others.
void Sources::findSharers(EditPlace &place, const yaml::Path &path)
{
    if (path.size() < 2 || path.constFirst().startsWith(u'.') || !isJobEntry(m_tree.root(), path.constFirst()))
        return;
    const QSet<QString> aliases = m_tree.aliases();
    yaml::Node own = m_tree.root()[path.constFirst()];
    QString anchor;
    for (qsizetype depth = 1; isPlain(own); ++depth) {
        if (aliases.contains(own.anchor()))
            anchor = own.anchor();
        const yaml::Node next = depth < path.size() ? childOf(own, path.at(depth)) : yaml::Node();
        if (!isPlain(next))
            break;
        own = next;
    }
    const QStringList jobs = anchor.isEmpty() ? QStringList() : jobsWith(own.span());
    if (jobs.isEmpty() || jobs == QStringList{path.constFirst()})
        return;
    place.anchor = anchor;
    place.jobs = jobs;
    place.origin = {Via::Own, own.span(), {}};
    place.source = path;
}

QStringList Sources::includedFilesWith(const QString &name) const
{
    QStringList files = m_resolver.filesWith(name);
    files.removeAll(QString());
    return files;
}

bool Sources::isLaidUnder(const Effective &inherited)
{
    const Via via = inherited.origin.via;
    const bool isOfFile = !inherited.origin.file.isEmpty() && via != Via::Default && via != Via::Global && via != Via::Reference;
    return inherited.isMap && (via == Via::Extends || isOfFile);
}

const Surroundings &Sources::surroundings()
{
    if (!m_surroundings)
        m_surroundings = readSurroundings(m_resolver);
    return *m_surroundings;
}

bool Sources::hasBelow(const yaml::Path &path)
{
    const QString job = path.value(0);
    if (!includedFilesWith(job).isEmpty())
        return true;
    const Effective own = m_ownResolver.global(job);
    const Effective *parents = own.entry(u"extends");
    for (const Leaf &parent : parents ? m_resolver.leaves(*parents, job) : QList<Leaf>()) {
        const QString name = parent.node.text();
        if (name != job && value(yaml::Path{name} + path.mid(1)).isValid())
            return true;
    }
    Effective value = standard(job, path.value(1));
    for (qsizetype i = 2; i < path.size() && value.isValid(); ++i)
        value = child(value, path.at(i), job);
    return value.isValid();
}

Effective Sources::child(const Effective &value, const QString &step, const QString &job) { return child(m_resolver, value, step, job); }

Effective Sources::child(Resolver &resolver, const Effective &value, const QString &step, const QString &job)
{
    const Effective whole = resolver.dereferenced(value, job);
    if (whole.isMap) {
        const Effective *entry = whole.entry(step);
        return entry ? *entry : Effective();
    }
    const yaml::Node item = whole.node.isSequence() ? childOf(whole.node, step) : yaml::Node();
    if (!item)
        return {};
    return resolver.read(item, {whole.origin.via, {}, whole.origin.from, whole.origin.file, 0});
}

Effective Sources::value(const yaml::Path &path)
{
    const QString job = path.value(0);
    if (path.size() < 2)
        return m_resolver.job(job);
    const InheritedJob inherited = this->inherited(job);
    const bool isOfVariable = path.at(1) == "variables"_L1 && path.size() > 2;
    Effective value = isOfVariable ? inherited.variable(path.at(2)) : inherited.written(path.at(1));
    for (qsizetype i = isOfVariable ? 3 : 2; i < path.size() && value.isValid(); ++i)
        value = child(value, path.at(i), job);
    return m_resolver.dereferenced(value, job);
}

Effective Sources::ownLayer(const yaml::Path &path)
{
    Effective value = m_ownResolver.global(path.value(0));
    for (qsizetype i = 1; i < path.size() && value.isValid(); ++i)
        value = child(m_ownResolver, value, path.at(i), path.constFirst());
    return value;
}

yaml::Value Sources::copied(const Effective &value, const QString &job, int depth)
{
    if (value.isMap && depth < deepestCopy) {
        yaml::Map map;
        for (const auto &[key, entry] : value.entries)
            map.entries.append({key, copied(entry, job, depth + 1)});
        return map;
    }
    if (value.node.isSequence() && value.node.tag().isEmpty() && depth < deepestCopy) {
        yaml::List list;
        list.flow = value.node.style() == yaml::Style::Flow;
        for (int i = 0; i < value.node.size(); ++i)
            list.items.append(copied(child(value, QString::number(i), job), job, depth + 1));
        return list;
    }
    return yaml::Value::of(value.node);
}

EditPlace Sources::place(const yaml::Path &path, At at)
{
    EditPlace place = placeOf(path, at);
    if (!place.isInherited)
        findSharers(place, path);
    return place;
}

EditPlace Sources::placeOf(const yaml::Path &path, At at)
{
    EditPlace place;
    yaml::Node own = m_tree.root();
    qsizetype depth = 0;
    while (depth < path.size() && isPlain(own) && childOf(own, path.at(depth)))
        own = childOf(own, path.at(depth++));
    place.origin = {Via::Own, own.span(), {}};
    place.source = path;
    if (path.size() < 2 || (depth == path.size() && isPlain(own)))
        return place;

    qsizetype length = path.size();
    Effective value = this->value(path);
    while (!value.isValid() && length > qMax<qsizetype>(2, depth))
        value = this->value(path.first(--length));
    const bool isNew = length < path.size();
    if (!value.isValid() || (isNew && length <= depth && isPlain(own)))
        return place;
    const bool isOwn = value.origin.file.isEmpty() && (value.origin.via == Via::Own || value.origin.via == Via::BuiltIn);
    if (isOwn && isPlain(own) && depth >= length)
        return place;

    place.isInherited = true;
    place.origin = value.origin;
    place.source.clear();
    if (value.origin.file.isEmpty()) {
        if (const std::optional<yaml::Path> found = value.node.path(); found && *found != path && m_tree.find(*found) == value.node)
            place.source = *found + path.mid(length);
    }
    const bool isLaidOver = isLaidUnder(value) || (value.isMap && path.at(1) == "variables"_L1);
    place.addsKey = isNew && isLaidOver && isPlain(own);
    if (!place.source.isEmpty() && at == At::Ask)
        place.jobs = jobsWith(value.node.span());
    return place;
}

bool Sources::stands(const Effective &value, const Span &span) const
{
    if (value.origin.file.isEmpty() && value.node && span.begin <= value.node.span().begin && value.node.span().end <= span.end)
        return true;
    return std::any_of(value.entries.cbegin(), value.entries.cend(), [&](const auto &entry) { return stands(entry.second, span); })
        || std::any_of(value.items.cbegin(), value.items.cend(), [&](const Effective &item) { return stands(item, span); });
}

QStringList Sources::jobsWith(const Span &span)
{
    QStringList jobs;
    QSet<QString> seen;
    const QStringList defaults = keywords(Place::Default);
    QStringList variables; // global ones that stand there
    for (const auto &[name, value] : surroundings().globals.entries) {
        if (stands(value, span))
            variables.append(name);
    }
    for (const yaml::Entry &entry : m_tree.root().entries()) {
        const QString name = entry.key.text();
        if (!entry.value.target().isMap() || !isJobEntry(m_tree.root(), name) || name.startsWith(u'.') || seen.contains(name))
            continue;
        seen.insert(name);
        const InheritedJob job = inherited(name);
        const QList<QPair<QString, Effective>> &own = job.own().entries;
        bool isTouched =
            std::any_of(own.cbegin(), own.cend(), [&](const auto &one) { return stands(m_resolver.settled(one.second, name), span); });
        for (auto key = defaults.cbegin(); !isTouched && key != defaults.cend(); ++key)
            isTouched = !job.own().entry(*key) && stands(m_resolver.settled(job.standard(*key), name), span);
        for (auto variable = variables.cbegin(); !isTouched && variable != variables.cend(); ++variable)
            isTouched = stands(job.variable(*variable), span);
        if (isTouched)
            jobs.append(name);
    }
    return jobs;
}

} // namespace caravan::gitlab
