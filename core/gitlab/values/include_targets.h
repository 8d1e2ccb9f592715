// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/values/clauses.h"
#include "core/gitlab/values/include.h"
#include "core/gitlab/values/include_goals.h"
#include "core/gitlab/values/reading.h"

#include <map>
#include <memory>

namespace caravan::gitlab {

/// The file whose `include` is followed.
struct Includer {
    QString file;                  ///< empty for the first file of the pipeline
    std::optional<Home> home = {}; ///< what it belongs to; nullopt for the project that is open
};

/// Says that GitLab refuses what is included: a code for machines, and a sentence.
using Refusal = std::function<void(const QString &code, const QString &message)>;

/// What items of `include` stand for: which files, of which project, whether their rules want them, and what these files say as far as it is
/// known here. Files from elsewhere are asked for by Files::fetched, and nowhere else.
class IncludeTargets
{
public:
    /// \a reading must live longer.
    explicit IncludeTargets(const Reading &reading);

    /// `artifact` is taken: the files are those of a child pipeline.
    void allowArtifacts() { m_takesArtifacts = true; }

    /// The files that an include stands for; nullopt when that is not known or none is there, which \a include then says.
    std::optional<QList<Goal>> goalsOf(const Effective &item, const Includer &by, Include &include, const Refusal &refuse);
    /// The same for an item of the first file's `spec:include`, whose state stays as it is where nothing is known of it.
    std::optional<QList<Goal>> goalsOfHeader(const yaml::Tree &tree, const yaml::Node &item, Include &include, const Refusal &refuse);
    bool isProjectKnown() const { return m_reading.files.isKnown(); }

    /// Whether an include is wanted by its rules; what that hangs on and is not known goes to \a open.
    bool isWanted(const QList<Rule> &rules, const Includer &by, QStringList &open);

    /// What a file says; one from elsewhere that was not fetched makes \a include fetchable.
    Result<QByteArray> bytesOf(const Goal &goal, Include &include);
    /// What a file belongs to; nullopt for one of the open project.
    std::optional<Home> homeOf(const Goal &goal) const;
    /// What `$[[ component.NAME ]]` is in the file of a component; nullopt for other files.
    std::optional<ComponentData> componentOf(const Goal &goal) const;

    /// A text with its variables as includes see them.
    std::function<QString(const QString &)> variablesExpanded() const;
    FetchedFiles takeFetched() { return std::move(m_fetched); }

private:
    class LazyVariables;
    const Home &own();
    const Variables &pathVariables();
    std::optional<Fetched> fetched(const Elsewhere &what) const;
    std::optional<QList<Goal>> localGoals(const QString &written, Include &include, const Refusal &refuse);
    std::optional<QList<Goal>> nestedGoals(const QString &written, const Includer &by, Include &include, const Refusal &refuse);
    std::optional<QList<Goal>> artifactGoals(const Effective &item, Include &include, const Refusal &refuse) const;
    std::optional<QString> pathOf(const QString &written, Include &include);
    static std::optional<QList<Goal>> yamlOnly(QList<Goal> goals, const QStringList &paths, Include &include, const Refusal &refuse);
    Clauses &clausesFor(const QList<Rule> &rules, const Includer &by);
    Files filesOfHome(const Home &home) const;

    const Reading &m_reading;
    bool m_takesArtifacts = false;
    std::shared_ptr<LazyVariables> m_variables;
    std::shared_ptr<LazyVariables> m_pathVariables; ///< made when they are first asked for
    Expansion m_expanded;                           ///< with these
    std::optional<Home> m_own;                      ///< made when it is first asked for
    QHash<QString, Home> m_homes;                   ///< of files from elsewhere
    QHash<QString, ComponentData> m_components;     ///< of those that are components
    std::map<QString, Clauses> m_clauses;           ///< by the project whose files `exists` looks at; empty for the open one
    FetchedFiles m_fetched;
};

/// The sentence for something that stands elsewhere and was not fetched.
QString notFetchedText(const QString &include);
/// The name of a kind of file that GitLab does not include, as a sentence.
QString wrongIncludeType(const QString &file);

} // namespace caravan::gitlab
