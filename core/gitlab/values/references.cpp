// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What `!reference` points to, and lists with everything inside them.
#include "core/base/texts.h"
#include "core/gitlab/values/effective.h"

namespace caravan::gitlab {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepestList = 10; // of nested script lists and of references, GitLab's limit

CARAVAN_TEXTS(ReferencesTexts);

bool isReference(const Effective &value) { return !value.isMap && !value.isList && value.node.tag() == "!reference"_L1; }

} // namespace

/// One step: what a `!reference` points to, which may be another one.
Effective Resolver::target(const Effective &reference, const QString &job)
{
    const QStringList path = textsAt(reference);
    const QString shown = u'[' + path.join(u", "_s) + u']';
    if (m_references.contains(shown) || m_references.size() >= deepestList) {
        report(u"circular-reference"_s,
               ReferencesTexts::tr("Job “%1” uses !reference %2, which refers to itself or is nested too deep.").arg(job, shown), job,
               reference.origin);
        return {};
    }
    m_references.append(shown);
    m_borrowed.insert(path.value(0));
    Effective value = path.isEmpty() ? Effective() : extended(path.constFirst(), job);
    for (qsizetype i = 1; i < path.size() && value.isValid(); ++i) {
        const Effective holder = dereferenced(value, job);
        const Effective *entry = holder.entry(path.at(i));
        value = entry ? Effective(*entry) : Effective();
    }
    m_references.removeLast();
    if (!value.isValid()) {
        report(u"undefined-reference"_s, ReferencesTexts::tr("Job “%1” uses !reference %2, which is not in the file.").arg(job, shown), job,
               reference.origin);
        return {};
    }
    value.origin.via = Via::Reference;
    value.origin.from = path.constFirst();
    return value;
}

/// Calls \a use with what a reference points to, while the reference counts as being resolved.
template<class Use>
auto Resolver::following(const Effective &reference, const QString &job, Use use)
{
    const Effective value = target(reference, job);
    m_references.append(u'[' + textsAt(reference).join(u", "_s) + u']');
    auto result = use(value);
    m_references.removeLast();
    return result;
}

Effective Resolver::dereferenced(const Effective &value, const QString &job)
{
    if (!isReference(value))
        return value;
    return following(value, job, [&](const Effective &target) {
        Effective result = dereferenced(target, job);
        result.origin.via = Via::Reference;
        result.origin.from = target.origin.from;
        return result;
    });
}

Effective Resolver::settled(const Effective &value, const QString &job) { return settled(value, job, 0); }

Effective Resolver::settled(const Effective &value, const QString &job, int depth)
{
    if (value.isList || depth > deepestRead || !spend(1))
        return value;
    if (isReference(value)) {
        return following(value, job, [&](const Effective &target) {
            Effective result = settled(target, job, depth + 1);
            result.origin.via = Via::Reference;
            result.origin.from = target.origin.from;
            return result;
        });
    }
    Effective result = value;
    if (value.isMap) {
        for (auto &[key, entry] : result.entries)
            entry = settled(entry, job, depth + 1);
    } else if (value.node.isSequence()) {
        result.isList = true;
        // The items of a list that came from elsewhere came with it.
        const Origin inherited = inside(value.origin, value.origin.via, value.origin.from);
        for (int i = 0; i < value.node.size(); ++i) {
            Effective item = settled(read(value.node.item(i), inherited), job, depth + 1);
            if (item.isValid())
                result.items.append(std::move(item));
        }
    }
    return result;
}

QList<Leaf> Resolver::leaves(const Effective &value, const QString &job)
{
    QList<Leaf> out;
    collect(value, job, 0, out);
    return out;
}

void Resolver::collect(const Effective &value, const QString &job, int depth, QList<Leaf> &out)
{
    if (value.isMap || !spend(1))
        return;
    if (isReference(value)) {
        following(value, job, [&](const Effective &target) {
            collect(target, job, depth, out);
            return true;
        });
    } else if (value.node.isScalar()) {
        out.append({value.node, value.origin});
    } else if (value.node.isSequence() && isShallow(value, job, depth)) {
        const Origin inherited = inside(value.origin, value.origin.via, value.origin.from);
        for (int i = 0; i < value.node.size(); ++i)
            collect(read(value.node.item(i), inherited), job, depth + 1, out);
    }
}

bool Resolver::isShallow(const Effective &list, const QString &job, int depth)
{
    if (depth < deepestList)
        return true;
    reportDeepList(job, list.origin);
    return false;
}

/// Source: gitlabhq, lib/gitlab/config/entry/validators/nested_array_helpers.rb.
void Resolver::reportDeepList(const QString &job, const Origin &place)
{
    report(u"deep-list"_s,
           job.isEmpty()
               ? ReferencesTexts::tr("A list is nested deeper than %1 levels.").arg(deepestList)
               : ReferencesTexts::tr("Job “%1” has a list that is nested deeper than %2 levels.").arg(job, QString::number(deepestList)),
           job, place);
}

QList<Effective> Resolver::items(const Effective &value, const QString &job)
{
    QList<Effective> out;
    collectItems(value, job, 0, out);
    return out;
}

void Resolver::collectItems(const Effective &value, const QString &job, int depth, QList<Effective> &out)
{
    if (!spend(1))
        return;
    if (isReference(value)) {
        following(value, job, [&](const Effective &target) {
            collectItems(target, job, depth, out);
            return true;
        });
    } else if (!value.isMap && value.node.isSequence()) {
        const Origin inherited = inside(value.origin, value.origin.via, value.origin.from);
        for (int i = 0; i < value.node.size() && isShallow(value, job, depth); ++i)
            collectItems(read(value.node.item(i), inherited), job, depth + 1, out);
    } else if (value.isValid() && !value.isNull()) {
        out.append(value);
    }
}

} // namespace caravan::gitlab
