// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/texts.h"
#include "core/gitlab/language/keywords.h"
#include "core/gitlab/values/effective.h"
#include "core/gitlab/values/interpolation.h"
#include "core/gitlab/values/map_builder.h"

#include <algorithm>

namespace caravan::gitlab {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepestExtends = 11;  // GitLab's limit
constexpr int deepestMerge = 20;    // of merge keys at the root
constexpr qint64 visitsPerByte = 1; // that a walk may take beyond yaml::Limits::expandedNodes

CARAVAN_TEXTS(ResolverTexts);

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

} // namespace

Origin Resolver::inside(const Origin &origin, Via via, const QString &from) { return {via, origin.span, from, origin.file, origin.line}; }

Resolver::Resolver(const yaml::Tree &tree) : Resolver(QList<Part>{Part{tree}}) { }

Resolver::Resolver(const QList<Part> &parts) : m_parts(parts), m_mostVisited(yaml::Limits{}.expandedNodes)
{
    for (int i = 0; i < int(m_parts.size()); ++i) {
        const Part &part = m_parts.at(i);
        m_partOf.insert(part.tree.identity(), i);
        m_hasInputs = m_hasInputs || part.inputs.isDeclared;
        m_mostVisited += visitsPerByte * part.tree.text().size();
    }
    m_isPlain = m_parts.size() == 1 && !m_hasInputs && !m_parts.constFirst().tree.root().entryOf(u"<<");
}

const QStringList &Resolver::names() const
{
    readRoots();
    return m_names;
}

/// The topmost layer of a name; -1 for none. In a plain file only names that are asked for are looked up.
int Resolver::topOf(const QString &name) const
{
    if (!m_isPlain)
        readRoots();
    if (const auto known = m_roots.constFind(name); known != m_roots.cend() || m_isRead)
        return known == m_roots.cend() ? -1 : *known;
    const std::optional<yaml::Entry> entry = m_parts.constFirst().tree.root().entryOf(name);
    if (!entry)
        return -1;
    m_roots.insert(name, int(m_layers.size()));
    m_layers.push_back({*entry, 0, -1});
    return int(m_layers.size()) - 1;
}

void Resolver::readRoots() const
{
    if (m_isRead)
        return;
    m_isRead = true;
    m_roots.clear();
    m_layers.clear();
    for (int i = 0; i < int(m_parts.size()); ++i) {
        const yaml::Node root = m_parts.at(i).tree.root();
        const qsizetype names = m_names.size() + root.size();
        m_names.reserve(names);
        m_roots.reserve(names);
        m_layers.reserve(size_t(names));
        addRoots(i, root, true, 0);
    }
}

void Resolver::addRoots(int part, const yaml::Node &map, bool isExplicit, int depth) const
{
    for (int i = 0; i < map.size() && map.isMap(); ++i) {
        const yaml::Entry entry = map.entry(i);
        if (!entry.key.isScalar())
            continue;
        if (entry.key.text() != "<<"_L1) {
            addLayer(part, entry, isExplicit);
        } else if (depth < deepestMerge) {
            const yaml::Node source = entry.value.target();
            for (const yaml::Node &merged : source.isSequence() ? source.items() : QList<yaml::Node>{source})
                addRoots(part, merged.target(), false, depth + 1);
        }
    }
}

void Resolver::addLayer(int part, const yaml::Entry &entry, bool isExplicit) const
{
    const QString name = keyOf(entry.key);
    const auto known = m_roots.find(name);
    if (known == m_roots.end()) {
        m_names.append(name);
        m_roots.insert(name, int(m_layers.size()));
        m_layers.push_back({entry, part, -1});
    } else if (m_layers[size_t(*known)].part != part) {
        m_layers.push_back({entry, part, *known});
        *known = int(m_layers.size()) - 1;
    } else if (isExplicit) {
        m_layers[size_t(*known)].entry = entry; // of duplicates the last counts
    }
}

std::optional<yaml::Entry> Resolver::openEntry(const QString &name) const
{
    for (int layer = topOf(name); layer >= 0; layer = m_layers[size_t(layer)].below) {
        if (m_parts.at(m_layers[size_t(layer)].part).file.isEmpty())
            return m_layers[size_t(layer)].entry;
    }
    return std::nullopt;
}

QString Resolver::fileOf(const QString &name) const
{
    const int top = topOf(name);
    return top < 0 ? QString() : m_parts.at(m_layers[size_t(top)].part).file;
}

QStringList Resolver::filesWith(const QString &name) const
{
    QStringList files;
    for (int layer = topOf(name); layer >= 0; layer = m_layers[size_t(layer)].below)
        files.prepend(m_parts.at(m_layers[size_t(layer)].part).file);
    return files;
}

Origin Resolver::placeOf(const QString &name) const
{
    Origin origin{Via::Own, {}, {}};
    if (const int top = topOf(name); top >= 0)
        locate(origin, m_layers[size_t(top)].entry.key);
    return origin;
}

bool Resolver::isMap(const QString &name) const
{
    const int top = topOf(name);
    return top >= 0 && m_layers[size_t(top)].entry.value.target().isMap();
}

bool Resolver::isJob(const QString &name)
{
    if (!isMap(name) || !isGlobalKeyword(name))
        return isMap(name);
    const Effective body = canNameJob(name) ? job(name) : Effective();
    const QStringList &keys = keysOfWork();
    return std::any_of(keys.cbegin(), keys.cend(), [&](const QString &key) { return body.entry(key) != nullptr; });
}

Issue Resolver::issueAt(const QString &code, const QString &message, const QString &job, const Origin &origin) const
{
    Issue issue{code, message, job, origin.span, origin.file, origin.line};
    for (qsizetype i = 0; !origin.file.isEmpty() && i < m_parts.size(); ++i) {
        if (m_parts.at(i).file == origin.file)
            issue.span = m_parts.at(i).include;
    }
    return issue;
}

void Resolver::report(const QString &code, const QString &message, const QString &job, const Origin &origin)
{
    const QString once = code + job + message;
    if (m_reported.contains(once))
        return;
    m_reported.insert(once);
    m_issues.append(issueAt(code, message, job, origin));
}

bool Resolver::spend(int visits)
{
    m_visited += visits;
    if (m_visited <= m_mostVisited)
        return true;
    report(u"expansion-limit"_s,
           ResolverTexts::tr("Aliases and references make this pipeline larger than Caravan reads; what follows is left out."), {}, {});
    return false;
}

const Part *Resolver::partOf(const yaml::Node &node) const
{
    if (!m_parts.isEmpty() && m_parts.constLast().tree.identity() == node.identity())
        return &m_parts.constLast();
    const auto place = m_partOf.constFind(node.identity());
    return place == m_partOf.cend() ? nullptr : &m_parts.at(*place);
}

void Resolver::locate(Origin &origin, const yaml::Node &node) const
{
    const Part *part = partOf(node);
    if (!part)
        return; // stands in no text: where the value that holds it stands
    const bool isOpenText = part->file.isEmpty();
    origin.span = isOpenText ? node.span() : Span();
    origin.file = part->file;
    origin.line = isOpenText ? 0 : node.position().line;
}

QString Resolver::keyOf(const yaml::Node &key) const
{
    const QString text = key.target().text();
    const Part *part = m_hasInputs && text.contains("$[["_L1) ? partOf(key) : nullptr;
    const std::optional<Interpolated> value = part ? interpolated(text, part->inputs) : std::nullopt;
    return value ? textOf(value->value) : text;
}

yaml::Node Resolver::made(const yaml::Value &value)
{
    const QByteArray text = yaml::writeFlow(value);
    auto known = m_made.find(text);
    if (known == m_made.end()) {
        Result<yaml::Tree> tree = yaml::Tree::parse(Source({}, text));
        known = m_made.insert(text, tree ? *std::move(tree) : yaml::Tree());
    }
    return known->root();
}

yaml::Node Resolver::filled(const yaml::Node &node, Origin &origin)
{
    const Part *part = m_hasInputs && node.isScalar() && node.text().contains("$[["_L1) ? partOf(node) : nullptr;
    const std::optional<Interpolated> value = part ? interpolated(node.text(), part->inputs) : std::nullopt;
    if (!value)
        return node;
    if (origin.via == Via::Own) {
        origin.via = Via::Input;
        origin.from = value->input;
    }
    return made(value->value);
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
    locate(value.origin, value.node);
    value.node = filled(value.node, value.origin);
    if (value.node.isMap() && spend(value.node.size() + 1))
        readMap(value);
    return value;
}

/// What a merge key brings; of a list of maps the earlier ones win.
void Resolver::mergeInto(MapBuilder &builder, const yaml::Node &merged, const Origin &here)
{
    const bool isList = merged.target().isSequence();
    const QList<yaml::Node> sources = isList ? merged.target().items() : QList<yaml::Node>{merged};
    for (qsizetype i = sources.size(); i-- > 0;) {
        Effective source = read(sources.at(i), here);
        inherit(source, Via::Merge, sources.at(i).anchor());
        for (auto &[key, inherited] : source.entries) {
            inherited.origin.via = Via::Merge;
            inherited.origin.from = sources.at(i).anchor();
            builder.put(key, inherited);
        }
    }
}

void Resolver::readMap(Effective &value)
{
    if (m_readDepth >= deepestRead)
        return;
    ++m_readDepth;
    value.isMap = true;
    MapBuilder builder(value);
    const Origin here = inside(value.origin, Via::Own);
    // As Psych does it, a merge key replaces what stands above it, and what stands below replaces it.
    for (int i = 0; i < value.node.size(); ++i) {
        const yaml::Entry entry = value.node.entry(i);
        if (entry.key.text() == "<<"_L1)
            mergeInto(builder, entry.value, here);
        else
            builder.put(keyOf(entry.key), read(entry.value, here));
    }
    --m_readDepth;
}

Effective Resolver::global(const QString &key)
{
    if (const auto known = m_globals.constFind(key); known != m_globals.cend())
        return *known;
    QList<int> layers;
    for (int layer = topOf(key); layer >= 0; layer = m_layers[size_t(layer)].below)
        layers.prepend(layer);
    Effective value;
    for (const int layer : std::as_const(layers)) {
        const Effective own = read(m_layers[size_t(layer)].entry.value, {Via::Own, {}, {}});
        Effective over = value.isValid() ? merged(value, own) : own;
        if (!isGlobalKeyword(key)) // `key: null` in a job takes away what an included file has: GitLab takes it as if it were not there
            over.entries.removeIf([&](const auto &entry) { return entry.second.isNull() && value.entry(entry.first); });
        value = over;
    }
    m_globals.insert(key, value);
    return value;
}

Effective Resolver::job(const QString &name) { return extended(name, name); }

QStringList Resolver::parentsOf(const QString &name)
{
    const Effective own = global(name);
    const Effective *parents = own.entry(u"extends");
    return parents ? textsAt(*parents) : QStringList();
}

QStringList Resolver::textsAt(const Effective &value)
{
    QStringList texts;
    if (value.isScalar())
        texts.append(value.text());
    for (int i = 0; i < value.node.size() && value.node.isSequence(); ++i) {
        Origin origin = value.origin;
        texts.append(filled(value.node.item(i).target(), origin).text());
    }
    return texts;
}

/// Works the levels out without recursion, each job once.
int Resolver::depthOf(const QString &name)
{
    struct Step {
        QString name;
        QStringList parents;
        qsizetype next = 0;
        int depth = 0;
    };
    QList<Step> stack;
    QSet<QString> open;
    const auto push = [&](const QString &job) {
        open.insert(job);
        stack.append({job, parentsOf(job), 0, 0});
    };
    if (!m_depths.contains(name))
        push(name);
    while (!stack.isEmpty()) {
        Step &top = stack.last();
        if (top.next < top.parents.size()) {
            const QString parent = top.parents.at(top.next++);
            if (open.contains(parent))
                m_circles.insert({top.name, parent});
            else if (const auto known = m_depths.constFind(parent); known != m_depths.cend())
                top.depth = qMax(top.depth, *known + 1);
            else if (contains(parent))
                push(parent);
            continue;
        }
        const int depth = top.depth;
        m_depths.insert(top.name, depth);
        open.remove(top.name);
        stack.removeLast();
        if (!stack.isEmpty())
            stack.last().depth = qMax(stack.last().depth, depth + 1);
    }
    return m_depths.value(name);
}

Effective Resolver::extended(const QString &name, const QString &job)
{
    if (const auto known = m_templates.constFind(name); known != m_templates.cend())
        return *known;
    const Effective own = global(name);
    const Effective *parents = own.entry(u"extends");
    if (!own.isMap || !parents) {
        m_templates.insert(name, own);
        return own;
    }
    const bool isTooDeep = depthOf(name) > deepestExtends;
    if (isTooDeep) {
        report(u"deep-extends"_s,
               ResolverTexts::tr("Job “%1” extends through more than %2 levels.").arg(name, QString::number(deepestExtends)), name,
               parents->origin);
    }
    Effective empty;
    empty.isMap = true;
    QList<Effective> layers{empty};
    for (const QString &parent : textsAt(*parents)) {
        m_borrowed.insert(parent);
        if (m_circles.contains({name, parent})) {
            report(u"circular-extends"_s, ResolverTexts::tr("Job “%1” extends itself through “%2”.").arg(job, parent), job, parents->origin);
        } else if (parent.contains("$[["_L1)) {
            continue; // of an input without a value
        } else if (!contains(parent)) {
            report(u"undefined-extends"_s, ResolverTexts::tr("Job “%1” extends “%2”, which is not in the file.").arg(name, parent), job,
                   parents->origin);
        } else if (!isMap(parent)) { // gitlabhq, lib/gitlab/ci/config/extendable/entry.rb, invalid base hash
            report(u"undefined-extends"_s, ResolverTexts::tr("Job “%1” extends “%2”, which is no map.").arg(name, parent), job,
                   parents->origin);
        } else if (!isTooDeep) { // GitLab refuses it, and each level would copy all levels above it
            Effective inherited = extended(parent, job);
            for (auto &[key, value] : inherited.entries)
                inherit(value, Via::Extends, value.origin.via == Via::Extends ? value.origin.from : parent);
            layers.append(std::move(inherited));
        }
    }
    layers.append(own);
    Effective result = merged(layers);
    // `key: null` in the job removes what it would inherit.
    result.entries.removeIf([](const auto &entry) { return entry.second.isNull(); });
    m_templates.insert(name, result);
    return result;
}

} // namespace caravan::gitlab
