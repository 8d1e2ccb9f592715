// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/background.h"
#include "core/project/asking_opam.h"
#include "core/recipes/runner_traits.h"

#include <QWidget>

class QProgressBar;
class QToolButton;
class QVBoxLayout;

namespace caravan {

class DependencyTree;
class Document;
class ElidedLabel;
class LinkLabel;

/// A fact of a project, as one line of plain text.
struct FactLine {
    QString text;
    QString source; ///< files that it was read from, with lines; the repository of packages
    bool operator==(const FactLine &) const = default;
};
QList<FactLine> factLines(const project::Project &project);

/// What is assumed of a project's server and runners, and what the user says of them, as one sentence.
QString hostSentence(const project::Project &project, const recipes::RunnerTraits &runner);

/// What opam said, beside what Caravan says, as one sentence.
QString opamSentence(const project::OpamAnswer &answer);

/// What the opened folder is: its name, its facts, its dependencies as a tree, what could not be read in it, what is assumed of its server and runners. The real opam runs
/// only when it is asked, in the background.
class ProjectPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ProjectPanel(Document *document, QWidget *parent = nullptr);
    ~ProjectPanel() override;

    /// Runs opam on a copy of the project's opam files; once more while it runs: leaves it.
    void askOpam();
    bool isAsking() const { return m_opam.isRunning(); }

    QSize sizeHint() const override;

Q_SIGNALS:
    /// The user wants to say what the server and the runners can do.
    void hostAsked();
    /// A text that has no room here is to be shown.
    void textAsked(const QString &title, const QString &text);

private:
    void follow(bool isOther);
    void presentHost();
    void presentOpam();
    void presentDependencies();
    void showDifferences();
    void addLine(const QString &text, const QString &name, bool isProblem, const QString &tooltip = {});

    Document *m_document;
    QWidget *m_facts = nullptr; ///< all but the tree
    ElidedLabel *m_name;
    QVBoxLayout *m_lines;
    LinkLabel *m_host;
    LinkLabel *m_ask;    ///< asks opam, or leaves it
    LinkLabel *m_answer; ///< what opam said; leads to the differences
    QProgressBar *m_progress;
    QToolButton *m_toggle; ///< folds the tree
    DependencyTree *m_tree;
    QList<opam::OpamFile> m_askedAbout;
    std::optional<Result<project::OpamAnswer>> m_said;
    Background<project::Project, Result<project::OpamAnswer>> m_opam; ///< last: it waits for its thread before anything else goes
};

} // namespace caravan
