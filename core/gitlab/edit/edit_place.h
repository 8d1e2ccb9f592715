// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/edit/editing.h"
#include "core/gitlab/values/inheritance.h"

namespace caravan::gitlab {

/// Where an edit goes of a value that a job has from elsewhere: into the job itself, or to where it is written. Asking
/// means to refuse with both choices when there are two.
enum class At { Ask, Here, Source };

/// Where the value is written that a job has at a path.
struct EditPlace {
    bool isInherited = false; ///< it is not the job's own text
    /// A new key of a map that the job shares: GitLab lays one map over the other, so it can stand in the job alone.
    bool addsKey = false;
    Origin origin;
    yaml::Path source; ///< in the open text; empty where the value cannot be edited there
    QStringList jobs;  ///< that take the value from there, in the order of the file; templates are not counted
    QString anchor;    ///< the job's own text stands at it, and other jobs take it from there; empty for none

    /// Whether people have to choose.
    bool isAsked() const { return (isInherited && !addsKey && !source.isEmpty()) || !anchor.isEmpty(); }
    /// What the source is called: “.base”, “default”.
    QString sourceName() const;
    /// “build.image does not stand in “build”: it comes from “.base”.”
    QString whenceSentence(const yaml::Path &path) const;
    /// “In .base this changes 4 jobs: a, b, c, d.”
    QString sourceSentence() const;
};

/// Reads what jobs have, each value with the node it stands at.
class Sources
{
public:
    /// \a reading gives the included files; what stands there is not edited here, but named.
    explicit Sources(const yaml::Tree &tree, const Reading &reading = {});

    /// The value of \a path, which begins with a job: the job's own, from templates, `default` or the root; references on
    /// the way are followed, one at the end is followed too. Invalid when the job has none.
    Effective value(const yaml::Path &path);
    /// The same, but of the job's text alone with its anchors and merge keys: no `extends`, no `default`, no included file.
    Effective ownLayer(const yaml::Path &path);
    /// What the job and its surroundings give for \a key, a `!reference` not followed; see InheritedJob::written().
    Effective field(const QString &job, const QString &key) { return inherited(job).written(key); }
    /// What `default` or the root gives for \a key of a job, whatever the job and its templates say.
    Effective standard(const QString &job, const QString &key) { return inherited(job).standard(key); }
    /// See gitlab::inheritableNames().
    QStringList inheritableNames(const QString &what) { return gitlab::inheritableNames(surroundings(), what); }
    /// Whether \a path, which begins with a job, would lead to something if the job's own text had nothing there; taken for
    /// granted where an included file has the job, too.
    bool hasBelow(const yaml::Path &path);
    /// The item or entry \a step of \a value; invalid when there is none.
    Effective child(const Effective &value, const QString &step, const QString &job);
    /// Whether a job of this name is anywhere, an included file perhaps.
    bool hasJob(const QString &name) const { return m_resolver.contains(name); }
    /// Names of all jobs, templates and keywords of the root, those of included files too.
    const QStringList &names() const { return m_resolver.names(); }
    /// Why nothing can be changed at \a name, a job or keyword of the root, without saying where: it stands in an included file and
    /// not in the open text. Nullopt where it does, and where there is none.
    std::optional<Error> whyElsewhere(const QString &name) const;
    /// Why an edit at \a path would not be one of the job alone: EditPlace::anchor. Nullopt where it would.
    std::optional<Error> whyShared(const yaml::Path &path);
    /// Where that is; nullopt as above.
    std::optional<Origin> elsewhere(const QString &name) const;
    /// The included files that have \a name too, in the order in which they are merged.
    QStringList includedFilesWith(const QString &name) const;
    /// Whether GitLab lays the job's own map over \a inherited, rather than taking one or the other.
    static bool isLaidUnder(const Effective &inherited);
    Effective settled(const Effective &value, const QString &job) { return m_resolver.settled(value, job); }
    Effective followed(const Effective &value, const QString &job) { return m_resolver.dereferenced(value, job); }

    /// The items of a list, nested lists and references flattened.
    QList<Effective> items(const Effective &value, const QString &job) { return m_resolver.items(value, job); }
    /// What \a value says, as text of the job's own: aliases and merge keys written out; a `!reference` stays one.
    yaml::Value copied(const Effective &value, const QString &job, int depth = 0);

    /// Which jobs have a value from there too is found out when somebody is to be asked about it: all jobs are looked at for that.
    EditPlace place(const yaml::Path &path, At at = At::Ask);
    /// Jobs whose value, anywhere in them, stands in \a span of the open text.
    QStringList jobsWith(const Span &span);

    const yaml::Tree &tree() const { return m_tree; }

private:
    EditPlace placeOf(const yaml::Path &path, At at);
    void findSharers(EditPlace &place, const yaml::Path &path);
    static Effective child(Resolver &resolver, const Effective &value, const QString &step, const QString &job);
    const Surroundings &surroundings();
    InheritedJob inherited(const QString &job) { return InheritedJob(m_resolver, surroundings(), job); }
    bool stands(const Effective &value, const Span &span) const;

    yaml::Tree m_tree;
    Resolver m_resolver;
    std::optional<Surroundings> m_surroundings; ///< read when first asked for
    Resolver m_ownResolver;                     ///< of the open text alone
};

} // namespace caravan::gitlab
