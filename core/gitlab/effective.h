// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/pipeline.h"

#include <QHash>
#include <QSet>

namespace caravan::gitlab {

/// A value after aliases, merge keys and extends: a map of values, or a node that is taken as it stands. A settled one
/// (see Resolver::settled()) has its lists read too.
struct Effective {
    yaml::Node node; ///< invalid where nothing is
    Origin origin;
    bool isMap = false;
    bool isList = false; ///< only in settled values; until then a list is a node that is a sequence
    QList<QPair<QString, Effective>> entries; ///< of a map, in GitLab's order: inherited keys first
    QList<Effective> items; ///< of a settled list

    const Effective *entry(QStringView key) const;
    bool isValid() const { return isMap || isList || node.isValid(); }
    bool isNull() const { return !isMap && !isList && node.isNull(); }
    bool isScalar() const { return !isMap && !isList && node.isScalar(); }
    /// A scalar's text; empty for everything else.
    QString text() const { return isMap || isList ? QString() : node.text(); }
};

/// One command or other text of a list after flattening.
struct Leaf {
    yaml::Node node;
    Origin origin;
};

/// Follows everything by which a job's text can stand elsewhere in the file. What cannot be resolved becomes an issue; walks
/// are bounded by yaml::Limits::expandedNodes, so that alias bombs end.
class Resolver
{
public:
    explicit Resolver(const yaml::Tree &tree);

    /// A job or template with its extends; issues name \a job.
    Effective job(const QString &name);
    /// A root entry without extends.
    Effective global(const QString &key);
    /// \a value itself, or what its `!reference` points to.
    Effective dereferenced(const Effective &value, const QString &job);
    /// \a value with everything inside it followed: references, aliases and merge keys. Lists keep their nesting; an item
    /// that cannot be resolved is left out.
    Effective settled(const Effective &value, const QString &job);
    /// The scalars of a scalar, list, nested list or `!reference`.
    QList<Leaf> leaves(const Effective &value, const QString &job);
    /// The items of a list, nested lists and references flattened, maps as they are.
    QList<Effective> items(const Effective &value, const QString &job);
    /// A value as it stands at a node: aliases and merge keys followed.
    Effective read(const yaml::Node &node, const Origin &origin);

    QList<Issue> takeIssues() { return std::exchange(m_issues, {}); }

private:
    Effective extended(const QString &name, const QString &job, QStringList chain);
    Effective reference(const yaml::Node &node, const QString &job);
    Effective settled(const Effective &value, const QString &job, int depth);
    void collect(const yaml::Node &node, const Origin &origin, const QString &job, int depth, QList<Leaf> &out);
    void collectItems(const yaml::Node &node, const Origin &origin, const QString &job, int depth, QList<Effective> &out);
    void report(const QString &code, const QString &message, const QString &job, const Span &span);

    QHash<QString, yaml::Node> m_roots; ///< values of the root's entries
    QHash<QString, Effective> m_templates;
    QHash<QString, int> m_depths; ///< levels of `extends` above a job
    QList<Issue> m_issues;
    QSet<QString> m_reported;
    QStringList m_references; ///< being resolved now
    int m_visited = 0;
};

/// \a over laid on \a base as `extends` and includes do: maps merge at every depth, anything else is replaced, null removes.
Effective merged(const Effective &base, const Effective &over);

} // namespace caravan::gitlab
