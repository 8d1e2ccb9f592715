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
/// Says of \a value, and of all in it, that it came by \a via: from `default` or the root.
void markAs(Effective &value, Via via);

/// A job's own keys, those from `extends` among them, over what it takes from its surroundings.
class InheritedJob
{
public:
    /// \a resolver and \a surroundings must live as long as this.
    InheritedJob(Resolver &resolver, const Surroundings &surroundings, QString name);

    const QString &name() const { return m_name; }
    /// Without `default` and the root.
    const Effective &own() const { return m_own; }
    /// A key of the job, or what stands in for it: `default`, or the root in the old style, unless `inherit` forbids it.
    Effective find(QStringView key) const;
    /// Whether the global variable \a name reaches the job.
    bool inheritsVariable(const QString &name) const { return inherits(u"variables", name); }

private:
    bool inherits(QStringView what, QStringView name) const;

    Resolver &m_resolver;
    const Surroundings &m_surroundings;
    QString m_name;
    Effective m_own;
};

/// The `variables` of a map; a map with `value` gives that.
QMap<QString, Field<QString>> readVariables(Resolver &resolver, const Effective &value, const QString &job);

} // namespace caravan::gitlab
