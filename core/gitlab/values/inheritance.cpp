// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gitlab/values/inheritance.h"

#include "core/gitlab/language/keywords.h"
#include "core/gitlab/language/scalar_kind.h"

#include <algorithm>

namespace caravan::gitlab {

using namespace Qt::StringLiterals;

void markAs(Effective &value, Via via)
{
    value.origin.via = via;
    value.origin.from = via == Via::Default ? u"default"_s : QString();
    for (auto &[key, entry] : value.entries)
        markAs(entry, via);
}

Surroundings readSurroundings(Resolver &resolver)
{
    Surroundings surroundings;
    surroundings.defaults = resolver.global(u"default"_s);
    for (const QString &key : keywords(Place::Deprecated)) {
        if (const Effective value = resolver.global(key); value.isValid() && !value.isNull())
            surroundings.oldDefaults.insert(key, value);
    }
    surroundings.globals = resolver.dereferenced(resolver.global(u"variables"_s), {});
    surroundings.variables = readVariables(resolver, surroundings.globals, {});
    return surroundings;
}

InheritedJob::InheritedJob(Resolver &resolver, const Surroundings &surroundings, QString name) :
    m_resolver(resolver), m_surroundings(surroundings), m_name(std::move(name)), m_own(resolver.job(m_name))
{
}

Effective InheritedJob::find(QStringView key) const
{
    if (const Effective *own = m_own.entry(key); own && !own->isNull())
        return m_resolver.dereferenced(*own, m_name);
    // A job that starts another pipeline takes nothing that it may not have.
    const bool isForeign = m_own.entry(u"trigger") && !isKeyword(key, Place::Trigger);
    if (!isKeyword(key, Place::Default) || isForeign || !inherits(u"default", key))
        return {};
    Effective value;
    Via via = Via::Default;
    if (const Effective *standard = m_surroundings.defaults.entry(key)) {
        value = m_resolver.dereferenced(*standard, m_name);
    } else if (const auto old = m_surroundings.oldDefaults.constFind(key.toString()); old != m_surroundings.oldDefaults.cend()) {
        value = m_resolver.dereferenced(*old, m_name);
        via = Via::Global;
    }
    markAs(value, via);
    return value;
}

bool InheritedJob::inherits(QStringView what, QStringView name) const
{
    const Effective *inherit = m_own.entry(u"inherit");
    const Effective *choice = inherit ? inherit->entry(what) : nullptr;
    if (!choice)
        return true;
    if (choice->isScalar())
        return choice->truth().value_or(true);
    const QList<Leaf> names = m_resolver.leaves(*choice, m_name);
    return std::any_of(names.cbegin(), names.cend(), [&](const Leaf &leaf) { return leaf.node.text() == name; });
}

QMap<QString, Field<QString>> readVariables(Resolver &resolver, const Effective &value, const QString &job)
{
    QMap<QString, Field<QString>> variables;
    for (const auto &[name, entry] : value.entries) {
        const Effective resolved = resolver.dereferenced(entry, job);
        const Effective *inner = resolved.isMap ? resolved.entry(u"value") : &resolved;
        if (inner)
            variables.insert(name, {scalarText(inner->node), inner->origin});
    }
    return variables;
}

} // namespace caravan::gitlab
