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
    surroundings.defaults = resolver.keyword(u"default"_s);
    for (const QString &key : keywords(Place::Deprecated)) {
        if (const Effective value = resolver.global(key); value.isValid() && !value.isNull())
            surroundings.oldDefaults.insert(key, value);
    }
    surroundings.globals = resolver.dereferenced(resolver.global(u"variables"_s), {});
    surroundings.variables = readVariables(resolver, surroundings.globals, {});
    return surroundings;
}

QStringList inheritableNames(const Surroundings &surroundings, QStringView what)
{
    QStringList names;
    const bool isOfDefault = what == u"default";
    for (const auto &[name, value] : (isOfDefault ? surroundings.defaults : surroundings.globals).entries)
        names.append(name);
    if (!isOfDefault)
        return names;
    for (auto old = surroundings.oldDefaults.keyBegin(); old != surroundings.oldDefaults.keyEnd(); ++old) {
        if (!names.contains(*old))
            names.append(*old);
    }
    return names;
}

InheritedJob::InheritedJob(Resolver &resolver, const Surroundings &surroundings, QString name) :
    m_resolver(resolver), m_surroundings(surroundings), m_name(std::move(name)), m_own(resolver.job(m_name))
{
}

/// An entry of the job's own; null for none, and for one that is null.
const Effective *InheritedJob::ownEntry(QStringView key) const
{
    const Effective *own = m_own.entry(key);
    return own && !own->isNull() ? own : nullptr;
}

Effective InheritedJob::find(QStringView key) const
{
    if (const Effective *own = ownEntry(key))
        return m_resolver.dereferenced(*own, m_name);
    const Effective standard = this->standard(key);
    if (!standard.isValid())
        return standard;
    Effective value = m_resolver.dereferenced(standard, m_name);
    markAs(value, standard.origin.via);
    return value;
}

Effective InheritedJob::written(QStringView key) const
{
    const Effective *own = ownEntry(key);
    return own ? *own : standard(key);
}

Effective InheritedJob::standard(QStringView key) const
{
    // A job that starts another pipeline takes nothing that it may not have.
    const bool isForeign = m_own.entry(u"trigger") && !isKeyword(key, Place::Trigger);
    if (!isKeyword(key, Place::Default) || isForeign || !inherits(u"default", key))
        return {};
    Effective value;
    if (const Effective *standard = m_surroundings.defaults.entry(key); standard && !standard->isNull()) {
        value = *standard;
        markAs(value, Via::Default);
    } else if (const auto old = m_surroundings.oldDefaults.constFind(key.toString()); old != m_surroundings.oldDefaults.cend()) {
        value = *old;
        markAs(value, Via::Global);
    }
    return value;
}

Effective InheritedJob::variable(const QString &name) const
{
    const Effective *variables = ownEntry(u"variables");
    const Effective own = variables ? m_resolver.dereferenced(*variables, m_name) : Effective();
    if (const Effective *entry = own.entry(name))
        return *entry;
    const Effective *global = inheritsVariable(name) ? m_surroundings.globals.entry(name) : nullptr;
    Effective value = global ? *global : Effective();
    markAs(value, Via::Global);
    return value;
}

/// What `inherit` says of \a what: a truth value in the words of YAML 1.1, or a list of names. Nothing said is “all”; what GitLab
/// refuses to read lets nothing through there either.
bool InheritedJob::inherits(QStringView what, QStringView name) const
{
    const Effective *inherit = ownEntry(u"inherit");
    const Effective whole = inherit ? m_resolver.dereferenced(*inherit, m_name) : Effective();
    const Effective *entry = whole.entry(what);
    const Effective choice = entry ? m_resolver.dereferenced(*entry, m_name) : Effective();
    if (!choice.isValid() || choice.isNull())
        return true;
    if (choice.isScalar())
        return choice.node.style() == yaml::Style::Plain && choice.truth().value_or(false);
    const QList<Leaf> names = m_resolver.leaves(choice, m_name);
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
