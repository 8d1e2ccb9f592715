// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gitlab/effective.h"

#include <QCoreApplication>

namespace caravan::gitlab {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepestExtends = 11; // GitLab's limit
constexpr int deepestList = 10; // of nested script lists and references
constexpr int mostVisited = yaml::Limits{}.expandedNodes;

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(caravan::gitlab::Resolver)
};

void put(Effective &map, const QString &key, const Effective &value)
{
    for (auto &[name, old] : map.entries) {
        if (name == key) {
            old = value;
            return;
        }
    }
    map.entries.append({key, value});
}

/// Marks what has no other origin yet as coming through \a via.
void inherit(Effective &value, Via via, const QString &from)
{
    if (value.origin.via == Via::Own || (via == Via::Extends && value.origin.via != Via::Extends)) {
        value.origin.via = via;
        value.origin.from = from;
    }
    for (auto &[key, entry] : value.entries)
        inherit(entry, via, from);
}

QStringList textsOf(const yaml::Node &node)
{
    QStringList texts;
    if (node.isScalar())
        texts.append(node.text());
    for (const yaml::Node &item : node.items())
        texts.append(item.target().text());
    return texts;
}

} // namespace

const Effective *Effective::entry(QStringView key) const
{
    for (const auto &[name, value] : entries) {
        if (name == key)
            return &value;
    }
    return nullptr;
}

Effective merged(const Effective &base, const Effective &over)
{
    if (!base.isMap || !over.isMap)
        return over;
    Effective result = base;
    result.node = over.node;
    result.origin = over.origin;
    for (const auto &[key, value] : over.entries) {
        const Effective *old = result.entry(key);
        put(result, key, old ? merged(*old, value) : value);
    }
    return result;
}

Resolver::Resolver(const yaml::Tree &tree)
{
    for (const yaml::Entry &entry : tree.root().entries()) {
        if (entry.key.isScalar())
            m_roots.insert(entry.key.text(), entry.value); // of duplicates the last counts
    }
}

void Resolver::report(const QString &code, const QString &message, const QString &job, const Span &span)
{
    const QString once = code + job + message;
    if (m_reported.contains(once))
        return;
    m_reported.insert(once);
    m_issues.append({code, message, job, span});
}

Effective Resolver::read(const yaml::Node &node, const Origin &origin)
{
    Effective value;
    value.node = node.target();
    value.origin = origin;
    if (node.isAlias()) {
        value.origin.via = origin.via == Via::Own ? Via::Alias : origin.via;
        value.origin.from = node.anchor();
    }
    value.origin.span = value.node.span();
    if (!value.node.isMap() || ++m_visited > mostVisited)
        return value;

    value.isMap = true;
    // Merge keys first, so that explicit keys win; of a list of maps the earlier ones win.
    for (const yaml::Entry &entry : value.node.entries()) {
        if (entry.key.text() != "<<"_L1)
            continue;
        const bool isList = entry.value.target().isSequence();
        QList<yaml::Node> sources = isList ? entry.value.target().items() : QList<yaml::Node>{entry.value};
        for (qsizetype i = sources.size(); i-- > 0;) {
            Effective source = read(sources.at(i), {});
            inherit(source, Via::Merge, sources.at(i).anchor());
            for (auto &[key, inherited] : source.entries) {
                inherited.origin.via = Via::Merge;
                inherited.origin.from = sources.at(i).anchor();
                put(value, key, inherited);
            }
        }
    }
    for (const yaml::Entry &entry : value.node.entries()) {
        if (entry.key.text() != "<<"_L1)
            put(value, entry.key.text(), read(entry.value, {Via::Own, {}, {}}));
    }
    return value;
}

Effective Resolver::global(const QString &key)
{
    const yaml::Node node = m_roots.value(key);
    return node ? read(node, {Via::Own, {}, {}}) : Effective();
}

Effective Resolver::job(const QString &name)
{
    return extended(name, name, {});
}

Effective Resolver::extended(const QString &name, const QString &job, QStringList chain)
{
    if (const auto known = m_templates.constFind(name); known != m_templates.cend())
        return *known;
    chain.append(name);
    Effective own = global(name);
    const Effective *parents = own.entry(u"extends");
    if (!own.isMap || !parents)
        return m_templates[name] = own;

    Effective result;
    result.isMap = true;
    const QStringList names = textsOf(parents->node);
    int depth = 0;
    for (const QString &parent : names) {
        const Span span = parents->origin.span;
        if (chain.contains(parent)) {
            report(u"circular-extends"_s, Messages::tr("Job “%1” extends itself through “%2”.").arg(job, parent), job, span);
        } else if (chain.size() > deepestExtends) {
            depth = deepestExtends + 1;
        } else if (!m_roots.contains(parent)) {
            report(u"undefined-extends"_s, Messages::tr("Job “%1” extends “%2”, which is not in the file.").arg(name, parent), job, span);
        } else {
            Effective inherited = extended(parent, job, chain);
            depth = qMax(depth, m_depths.value(parent) + 1);
            for (auto &[key, value] : inherited.entries)
                inherit(value, Via::Extends, value.origin.via == Via::Extends ? value.origin.from : parent);
            result = merged(result, inherited);
        }
    }
    if (depth > deepestExtends)
        report(u"deep-extends"_s, Messages::tr("Job “%1” extends through more than %2 levels.").arg(job).arg(deepestExtends), job,
               parents->origin.span);
    m_depths.insert(name, depth);
    result = merged(result, own);
    // `key: null` in the job removes what it would inherit.
    result.entries.removeIf([](const auto &entry) { return entry.second.isNull(); });
    return m_templates[name] = result;
}

Effective Resolver::reference(const yaml::Node &node, const QString &job)
{
    const QStringList path = textsOf(node);
    const QString shown = u'[' + path.join(u", "_s) + u']';
    if (m_references.contains(shown) || m_references.size() >= deepestList) {
        report(u"circular-reference"_s,
               Messages::tr("Job “%1” uses !reference %2, which refers to itself or is nested too deep.").arg(job, shown),
               job, node.span());
        return {};
    }
    Effective value = path.isEmpty() ? Effective() : extended(path.constFirst(), job, {});
    for (qsizetype i = 1; i < path.size() && value.isValid(); ++i) {
        const Effective *entry = value.entry(path.at(i));
        value = entry ? Effective(*entry) : Effective();
    }
    if (!value.isValid()) {
        report(u"undefined-reference"_s,
               Messages::tr("Job “%1” uses !reference %2, which is not in the file.").arg(job, shown), job, node.span());
        return {};
    }
    m_references.append(shown);
    value = dereferenced(value, job);
    m_references.removeLast();
    value.origin.via = Via::Reference;
    value.origin.from = path.constFirst();
    return value;
}

Effective Resolver::dereferenced(const Effective &value, const QString &job)
{
    if (value.isMap || value.node.tag() != "!reference"_L1)
        return value;
    return reference(value.node, job);
}

Effective Resolver::settled(const Effective &value, const QString &job)
{
    return settled(value, job, 0);
}

Effective Resolver::settled(const Effective &value, const QString &job, int depth)
{
    const Effective here = dereferenced(value, job);
    if (here.isList || depth > yaml::Limits{}.depth || ++m_visited > mostVisited)
        return here;
    Effective result = here;
    if (here.isMap) {
        for (auto &[key, entry] : result.entries)
            entry = settled(entry, job, depth + 1);
    } else if (here.node.isSequence()) {
        result.isList = true;
        // The items of a list that came from elsewhere came with it.
        const Origin inherited{here.origin.via, {}, here.origin.from};
        for (const yaml::Node &item : here.node.items()) {
            Effective read = settled(this->read(item, inherited), job, depth + 1);
            if (read.isValid())
                result.items.append(std::move(read));
        }
    }
    return result;
}

QList<Leaf> Resolver::leaves(const Effective &value, const QString &job)
{
    QList<Leaf> out;
    if (!value.isMap)
        collect(value.node, value.origin, job, 0, out);
    return out;
}

void Resolver::collect(const yaml::Node &node, const Origin &origin, const QString &job, int depth, QList<Leaf> &out)
{
    const yaml::Node target = node.target();
    if (depth > deepestList || ++m_visited > mostVisited)
        return;
    Origin here = origin;
    if (node.isAlias() && here.via == Via::Own) {
        here.via = Via::Alias;
        here.from = node.anchor();
    }
    here.span = target.span();
    if (target.tag() == "!reference"_L1) {
        const QStringList path = textsOf(target);
        const Effective referred = reference(target, job);
        if (referred.isMap || !referred.node)
            return;
        m_references.append(u'[' + path.join(u", "_s) + u']');
        collect(referred.node, referred.origin, job, depth + 1, out);
        m_references.removeLast();
    } else if (target.isSequence()) {
        for (const yaml::Node &item : target.items())
            collect(item, here, job, depth + 1, out);
    } else if (target.isScalar()) {
        out.append({target, here});
    }
}

QList<Effective> Resolver::items(const Effective &value, const QString &job)
{
    QList<Effective> out;
    if (value.isMap)
        out.append(value);
    else
        collectItems(value.node, value.origin, job, 0, out);
    return out;
}

void Resolver::collectItems(const yaml::Node &node, const Origin &origin, const QString &job, int depth, QList<Effective> &out)
{
    if (depth > deepestList || ++m_visited > mostVisited)
        return;
    const Effective value = dereferenced(read(node, origin), job);
    if (!value.isMap && value.node.isSequence() && value.node.tag().isEmpty()) {
        for (const yaml::Node &item : value.node.items())
            collectItems(item, value.origin, job, depth + 1, out);
    } else if (value.isValid() && !value.isNull()) {
        out.append(value);
    }
}

} // namespace caravan::gitlab
