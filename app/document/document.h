// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/include_watch.h"
#include "app/document/verdicts.h"
#include "core/compare/compare.h"
#include "core/gitlab/edit/edit_place.h"
#include "core/gitlab/values/reading.h"
#include "core/lint/lint.h"

#include <QObject>
#include <QUndoStack>

#include <functional>
#include <memory>
#include <optional>

namespace caravan {

namespace gitlab {
struct Rereading;
}

/// Everything that Caravan knows without a project: the built-in data, read once.
struct Knowledge {
    recipes::Catalogue catalogue;
    estimate::Facts facts;
    static Result<std::shared_ptr<const Knowledge>> builtIn();
};

/// What is derived from one state of the text. Plain values: may be read from any thread.
struct Derived {
    quint64 generation = 0; ///< of the text it was made from
    yaml::Tree tree;
    gitlab::Pipeline pipeline;
    QMap<QString, recipes::Recognised> recognised; ///< by job
    QList<lint::Finding> findings;
    QList<estimate::Estimate> estimates; ///< one for each of estimate::allScenarios
    std::optional<Verdicts> verdicts;    ///< for the chosen event; nullopt while none is chosen
    const estimate::Estimate &of(estimate::Scenario scenario) const;
};

/// What changed in a document.
enum class Change {
    Text = 1,        ///< the text; derived views follow
    Derived = 2,     ///< derived views of a text that parses
    SyntaxError = 4, ///< the text does not parse now, or does again
    Selection = 8,
    Setting = 16, ///< runner or scenario
    Project = 32, ///< another folder
    Saved = 64,
    Event = 128, ///< the event that pipelines are looked at for; verdicts follow
};
Q_DECLARE_FLAGS(Changes, Change)

/// The open pipeline: its text, the undo stack, the selection, the runner and scenario that people look at, and what
/// follows from them. The text is the only state; every change to it is a list of text edits that goes through change().
/// Panels know the document, not one another.
class Document : public QObject
{
    Q_OBJECT

public:
    explicit Document(std::shared_ptr<const Knowledge> knowledge, QObject *parent = nullptr);
    ~Document() override;

    const Knowledge &knowledge() const { return *m_knowledge; }

    /// Opens a folder; a folder without pipeline gives an empty text. The document is unchanged after an error.
    Result<Done> openFolder(const QString &folder);
    /// Writes the text back; ChangedOnDisk unless \a overwrite when somebody else wrote the file meanwhile.
    Result<Done> save(bool overwrite = false);
    /// Writes the text to another file, without making that one the document's.
    Result<Done> exportTo(const QString &path) const;
    /// Reads the file and the folder's facts again; the change of the text is undoable.
    Result<Done> reload();
    /// Leaves the project; nothing is open afterwards.
    void close();
    bool isOpen() const { return m_project.has_value(); }
    bool isModified() const { return !m_undoStack.isClean(); }
    bool changedOnDisk() const;

    const project::Project *project() const { return m_project ? &*m_project : nullptr; }
    const QByteArray &text() const { return m_text; }
    /// The text as it is in the file, as far as this document knows: read or written last.
    const QByteArray &savedText() const { return m_savedText; }
    /// The last text that parsed, and what follows from it.
    const Derived &derived() const { return m_derived; }
    /// Why the text as it is now does not parse; nullopt when it does.
    const std::optional<Error> &syntaxError() const { return m_syntaxError; }
    /// Why the project's settings (lint::settingsFile) do not hold; nullopt when they do or there are none.
    const std::optional<Error> &settingsError() const { return m_settingsError; }
    /// What rules look at in the text that derived() is about.
    lint::Context lintContext() const;
    /// What mends a finding of derived().
    QList<lint::Fix> fixesFor(const lint::Finding &finding) const { return lint::fixesFor(lintContext(), finding); }
    /// Lines (from 1) of the text that the last change touched.
    const QList<int> &changedLines() const { return m_changedLines; }

    QUndoStack *undoStack() { return &m_undoStack; }
    /// Makes edits of the current text, undoable under \a title. Edits with the same \a mergeKey in a row become one step.
    void change(const QString &title, const TextEdits &edits, const QString &mergeKey = {});
    /// Runs a gesture on a draft of the current text, and makes its edits. Refused while the text does not parse.
    template<class Gesture>
    Result<Done> edit(const QString &title, Gesture &&gesture)
    {
        if (m_syntaxError)
            return *m_syntaxError;
        yaml::Draft draft(m_derived.tree);
        Result<Done> done = std::forward<Gesture>(gesture)(draft);
        if (done)
            change(title, draft.edits());
        return done;
    }

    /// What belongs to the pipeline besides its text: the project's files. When an included one changes on disk, everything is derived
    /// anew; the text and the undo stack stay as they are.
    const gitlab::Reading &reading() const { return m_reading; }
    /// Who says where a value is to be changed that a job has from elsewhere; nullopt takes the gesture back. Without one,
    /// the job alone is meant.
    using PlaceChooser = std::function<std::optional<gitlab::At>(const yaml::Path &path, const gitlab::EditPlace &place)>;
    void setPlaceChooser(PlaceChooser chooser) { m_placeChooser = std::move(chooser); }
    /// Asks where there is a choice. Nullopt while a question is open: what would ask another one is not done.
    std::optional<gitlab::At> choosePlace(const yaml::Path &path, const gitlab::EditPlace &place);

    QString selectedJob() const { return m_selectedJob; }
    void selectJob(const QString &name);

    const estimate::Runner &runner() const;
    /// The profile that the user chose; empty when runner() is the standard one.
    QString chosenRunner() const { return m_runner; }
    void setRunner(const QString &id);
    estimate::Scenario scenario() const { return m_scenario; }
    void setScenario(estimate::Scenario scenario);

    /// The event whose pipeline people look at, as they said it; nullopt: every job is looked at, whatever starts it.
    const std::optional<gitlab::Event> &event() const { return m_event; }
    void setEvent(const std::optional<gitlab::Event> &event);
    /// \a event with what it leaves open, as far as the project's repository says it: branches and changed files.
    gitlab::Event completed(gitlab::Event event) const;
    /// What becomes of a job in the pipelines that are usual: of a push to the default branch and to another one, of a
    /// merge request, a tag, a schedule, a start by hand. Empty for a template.
    QList<UsualVerdict> usualVerdicts(const QString &job) const;

Q_SIGNALS:
    /// Something changed; emitted once a change is complete.
    void changed(caravan::Changes changes);

private:
    friend class TextCommand;
    PlaceChooser m_placeChooser;
    bool m_isAsking = false;
    void start(std::optional<project::Project> project, const ReadFile &file);
    void replaceText(QByteArray text, const TextEdits &edits);
    void readSurroundings();
    void readIncludedFilesAgain();
    Changes derive();
    Changes deriveAgain(const QByteArray &before, const TextEdits &edits);
    Changes takeOver(const Result<yaml::Tree> &tree, std::optional<gitlab::Rereading> partly);
    void lintAll(const gitlab::Rereading *since);
    void estimateAll(const gitlab::Rereading *since = nullptr);
    void judge();
    Changes followSelection(const gitlab::Pipeline &before);
    void markChangedLines(const TextEdits &edits);
    void announce();

    std::shared_ptr<const Knowledge> m_knowledge;
    std::optional<project::Project> m_project;
    lint::Settings m_settings;
    std::optional<Error> m_settingsError;
    FileStamp m_stamp;
    gitlab::Reading m_reading; ///< what belongs to the pipeline besides its text
    IncludeWatch m_includes;
    QByteArray m_text;
    QByteArray m_savedText;
    QByteArray m_mergeBase; ///< the text before the first of the changes that are being merged
    QString m_mergeKey;
    bool m_isChanging = false; ///< in change(), so that a swap is a new change and neither undo nor redo
    quint64 m_generation = 0;
    Derived m_derived;
    std::optional<Error> m_syntaxError;
    QList<int> m_changedLines;
    QUndoStack m_undoStack;
    Changes m_pending; ///< what changed since the last signal
    QString m_selectedJob;
    QString m_runner;
    estimate::Scenario m_scenario = estimate::Scenario::Warm;
    estimate::Memory m_estimates;
    lint::Memory m_lint;
    std::optional<gitlab::Event> m_event;
    // What the repository says has changed, asked once for a push and for a merge request: nothing, when it cannot say.
    mutable std::optional<std::optional<QStringList>> m_pushedFiles;
    mutable std::optional<std::optional<QStringList>> m_mergedFiles;
};

} // namespace caravan
Q_DECLARE_OPERATORS_FOR_FLAGS(caravan::Changes)
