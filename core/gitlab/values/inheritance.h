// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/values/effective.h"

namespace caravan::gitlab {

/// What jobs take from elsewhere in the file.
struct Surroundings {
    Effective defaults;                      ///< `default`
    QMap<QString, Effective> oldDefaults;    ///< `image`, `cache` … at the root
    Effective globals;                       ///< `variables` at the root
    QMap<QString, Field<QString>> variables; ///< the same, read
};

Surroundings readSurroundings(Resolver &resolver);
/// What a job could take from \a what, `default` or `variables`, by name: keys that stand at the root in the old style too.
QStringList inheritableNames(const Surroundings &surroundings, QStringView what);
/// Says of \a value, and of all in it, that it came by \a via: from `default` or the root.
void markAs(Effective &value, Via via);

/// A job's own keys, those from `extends` among them, over what it takes from its surroundings. The one answer to what a job has at
/// a key. Source: gitlabhq, lib/gitlab/ci/config/entry/{processable,default,inherit}.rb, lib/gitlab/config/entry/inheritable.rb.
class InheritedJob
{
public:
    /// \a resolver and \a surroundings must live as long as this.
    InheritedJob(Resolver &resolver, const Surroundings &surroundings, QString name);

    const QString &name() const { return m_name; }
    /// Without `default` and the root.
    const Effective &own() const { return m_own; }
    /// A key of the job, or what stands in for it: `default`, or the root in the old style, unless `inherit` forbids it. `null` counts
    /// as not being there.
    Effective find(QStringView key) const;
    /// The same as it is written: a `!reference` is not followed.
    Effective written(QStringView key) const;
    /// What stands in for \a key where the job itself has nothing, as it is written; invalid for nothing.
    Effective standard(QStringView key) const;
    /// A variable of the job, or the global one of that name which reaches it, as it is written; invalid for none.
    Effective variable(const QString &name) const;
    /// Whether the global variable \a name reaches the job.
    bool inheritsVariable(const QString &name) const { return inherits(u"variables", name); }

private:
    bool inherits(QStringView what, QStringView name) const;
    const Effective *ownEntry(QStringView key) const;

    Resolver &m_resolver;
    const Surroundings &m_surroundings;
    QString m_name;
    Effective m_own;
};

/// The `variables` of a map; a map with `value` gives that.
QMap<QString, Field<QString>> readVariables(Resolver &resolver, const Effective &value, const QString &job);

} // namespace caravan::gitlab
