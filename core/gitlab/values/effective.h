// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/values/includes.h"
#include "core/gitlab/values/origin.h"
#include "core/yaml/value.h"

#include <QHash>
#include <QSet>

#include <optional>
#include <vector>

namespace caravan::gitlab {

class MapBuilder;

/// A value after aliases, merge keys and extends: a map of values, or a node that is taken as it stands. A settled one
/// (see Resolver::settled()) has its lists read too.
struct Effective {
    yaml::Node node; ///< invalid where nothing is
    Origin origin;
    bool isMap = false;
    bool isList = false;                      ///< only in settled values; until then a list is a node that is a sequence
    QList<QPair<QString, Effective>> entries; ///< of a map, in GitLab's order: inherited keys first
    QList<Effective> items;                   ///< of a settled list

    const Effective *entry(QStringView key) const;
    bool isValid() const { return isMap || isList || node.isValid(); }
    bool isNull() const { return !isMap && !isList && node.isNull(); }
    bool isScalar() const { return !isMap && !isList && node.isScalar(); }
    /// A scalar's text; empty for everything else.
    QString text() const { return isMap || isList ? QString() : node.text(); }
    /// What a scalar says where GitLab wants true or false, with the words of YAML 1.1; nullopt for anything else.
    std::optional<bool> truth() const;
};

/// One command or other text of a list after flattening.
struct Leaf {
    yaml::Node node;
    Origin origin;
};

/// Follows everything by which a job's text can stand elsewhere: in another job, at an anchor, in an included file, in an
/// input. What cannot be resolved becomes an issue; walks are bounded, so that alias bombs end. Nodes of values live as long as
/// the resolver.
class Resolver
{
public:
    explicit Resolver(const yaml::Tree &tree);
    /// \a parts in the order in which they are merged; the one without a file name is the open text.
    explicit Resolver(const QList<Part> &parts);

    /// Names of the root's entries, each once, in GitLab's order: those of included files first.
    const QStringList &names() const;
    /// The entry of this name in the open text; of duplicates the last. Nullopt when it stands in included files only.
    std::optional<yaml::Entry> openEntry(const QString &name) const;
    /// The included file that has the last say on \a name; empty for the open text.
    QString fileOf(const QString &name) const;
    /// Every file that has an entry of this name, in the order in which they are merged; empty for the open text.
    QStringList filesWith(const QString &name) const;
    /// Where the entry stands that has the last say on \a name: its key.
    Origin placeOf(const QString &name) const;
    bool contains(const QString &name) const { return topOf(name) >= 0; }
    /// Whether \a name is a map, as a job must be.
    bool isMap(const QString &name) const;
    /// Whether \a name is one or a template: a map that is no keyword of the root, or one with a script that is called like one.
    bool isJob(const QString &name);
    /// Says once of a job, or of the root for an empty name, that a list is nested deeper than GitLab takes.
    void reportDeepList(const QString &job, const Origin &place);
    /// An issue placed where \a origin is.
    Issue issueAt(const QString &code, const QString &message, const QString &job, const Origin &origin) const;

    /// A job or template with its extends; issues name \a job.
    Effective job(const QString &name);
    /// A root entry without extends: the maps of all files merged.
    Effective global(const QString &key);
    /// The same for a keyword of the root; nothing where what has its name is a job.
    Effective keyword(const QString &key) { return isJob(key) ? Effective() : global(key); }
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

    /// Names of the entries that others took text from so far.
    const QSet<QString> &borrowed() const { return m_borrowed; }
    /// A node with this value, which stands in no text.
    yaml::Node made(const yaml::Value &value);

    QList<Issue> takeIssues() { return std::exchange(m_issues, {}); }

    /// How much was followed so far, and how much is followed at most; then what would follow is left out.
    qint64 visited() const { return m_visited; }
    qint64 mostVisited() const { return m_mostVisited; }

private:
    static constexpr int deepestRead = 2 * yaml::Limits{}.depth; // an alias may stand inside its own anchor

    /// One file's entry of a name.
    struct Layer {
        yaml::Entry entry;
        int part = 0;
        int below = -1; ///< the layer that it is laid on
    };

    int topOf(const QString &name) const;
    void readRoots() const;
    void addRoots(int part, const yaml::Node &map, bool isExplicit, int depth) const;
    void addLayer(int part, const yaml::Entry &entry, bool isExplicit) const;
    const Part *partOf(const yaml::Node &node) const;
    /// An origin for what stands inside a value: at the same place, until it is known better.
    static Origin inside(const Origin &origin, Via via, const QString &from = {});
    void locate(Origin &origin, const yaml::Node &node) const;
    QString keyOf(const yaml::Node &key) const;
    yaml::Node filled(const yaml::Node &node, Origin &origin);
    bool spend(int visits);
    void readMap(Effective &value);
    void mergeInto(MapBuilder &builder, const yaml::Node &merged, const Origin &here);
    QStringList textsAt(const Effective &value);
    QStringList parentsOf(const QString &name);
    int depthOf(const QString &name);
    Effective extended(const QString &name, const QString &job);
    Effective target(const Effective &reference, const QString &job);
    template<class Use>
    auto following(const Effective &reference, const QString &job, Use use);
    bool isShallow(const Effective &list, const QString &job, int depth);
    Effective settled(const Effective &value, const QString &job, int depth);
    void collect(const Effective &value, const QString &job, int depth, QList<Leaf> &out);
    void collectItems(const Effective &value, const QString &job, int depth, QList<Effective> &out);
    void report(const QString &code, const QString &message, const QString &job, const Origin &origin);

    QList<Part> m_parts;
    QHash<const void *, int> m_partOf; ///< by the identity of the tree
    bool m_hasInputs = false;
    bool m_isPlain = false;        ///< one file without merge keys and inputs: its names are those of its root
    mutable bool m_isRead = false; ///< the next three are complete, which they need not be in a plain file
    mutable std::vector<Layer> m_layers;
    mutable QHash<QString, int> m_roots; ///< the topmost layer of each name
    mutable QStringList m_names;
    QHash<QByteArray, yaml::Tree> m_made; ///< trees of values that stand in no text, by that text
    QHash<QString, Effective> m_globals;
    QHash<QString, Effective> m_templates;
    QHash<QString, int> m_depths;            ///< levels of `extends` above a job
    QSet<QPair<QString, QString>> m_circles; ///< job and parent that lead back to the job
    QSet<QString> m_borrowed;
    QList<Issue> m_issues;
    QSet<QString> m_reported;
    QStringList m_references; ///< being resolved now
    int m_readDepth = 0;
    qint64 m_visited = 0;
    qint64 m_mostVisited = 0;
};

/// \a over laid on \a base as `extends` and includes do: maps merge at every depth, anything else is replaced, null removes.
Effective merged(const Effective &base, const Effective &over);
/// The same for several, at least one, each over those in front of it.
Effective merged(const QList<Effective> &layers);

/// A settled value, apart from every text.
yaml::Value valueOf(const Effective &settled);

} // namespace caravan::gitlab
