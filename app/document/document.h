// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/change.h"
#include "app/document/derivation.h"
#include "app/document/folder_watch.h"
#include "app/document/measured_runs.h"
#include "app/document/outlook.h"
#include "app/document/unsaved_lines.h"
#include "core/gitlab/edit/edit_place.h"
#include "core/recipes/image_word.h"

#include <QObject>
#include <QUndoStack>

#include <functional>
#include <memory>
#include <optional>

namespace caravan {

class CacheForecasts;
class StrategyTimes;

/// The open pipeline: its file, its text, the undo stack and the selection. The text is the only state; every change to it is a
/// list of text edits that goes through change(). What follows from it is the derivation's, how people look at it the outlook's.
/// Panels know the document, not one another; they hear of all three by one signal.
class Document : public QObject
{
    Q_OBJECT

public:
    explicit Document(KnowledgeSource knowledge, QObject *parent = nullptr);
    ~Document() override;

    const Knowledge &knowledge() const { return *m_derivation.knowledge(); }
    /// The same for whoever may outlive the document.
    std::shared_ptr<const Knowledge> sharedKnowledge() const { return m_derivation.knowledge(); }

    /// Opens a folder; a folder without pipeline gives an empty text. \a file: the pipeline's, where it is not `.gitlab-ci.yml`. The document
    /// is unchanged after an error.
    Result<Done> openFolder(const QString &folder, const QString &file = {});
    /// Writes the text back; ChangedOnDisk unless \a overwrite when somebody else wrote the file meanwhile.
    Result<Done> save(bool overwrite = false);
    /// Writes the text to another file, which is the document's from now on; one outside the folder is opened with the folder that it is in.
    Result<Done> saveAs(const QString &path);
    /// Writes the text to another file, without making that one the document's; to its own one it is save().
    Result<Done> exportTo(const QString &path);
    /// The pipeline's file, where somebody chose another one than `.gitlab-ci.yml`; empty where nobody did.
    QString chosenFile() const { return m_chosenFile; }
    /// Whether \a path is the file of the pipeline, by whatever way.
    bool isOwnFile(const QString &path) const;
    /// Reads the file and the folder's facts again; the change of the text is undoable. Errors: NotFound, the text stays then; those of reading.
    Result<Done> reload();
    /// Takes note of what the file has on the disk now and keeps the text, which differs from it and would replace it.
    Result<Done> keepMine();
    /// Brings what was changed on the disk into the text, as an undoable change. Refused where both changed the same lines.
    Result<Done> mergeWithDisk();
    /// Leaves the project; nothing is open afterwards.
    void close();
    bool isOpen() const { return m_project.has_value(); }
    bool isModified() const { return !m_undoStack.isClean(); }
    bool changedOnDisk() const;
    /// The file that was read, or written, is not there any more.
    bool isGoneFromDisk() const;
    /// Lets all of the text count as not saved, as it is once its file is gone.
    void holdAlone() { m_undoStack.resetClean(); }
    /// Remembers what the user says of the project's server and runners, and derives everything anew. Errors: those of project::remember().
    Result<Done> state(const project::Statements &statements);
    /// Remembers what the user says of an image, and derives everything anew. Errors: those of recipes::rememberImage().
    Result<Done> describeImage(const recipes::ImageWord &word);
    /// The user's own figures and images say something else now: everything is derived anew.
    void takeWordsOfUser();
    /// Files that the pipeline includes from elsewhere were fetched: everything is derived anew.
    void takeFetched() { readIncludedFilesAgain(); }
    /// Looks in the background whether the project's folder says something else now, and takes that over. Done by itself when something
    /// is written there.
    void lookAgain();

    const project::Project *project() const { return m_project ? &*m_project : nullptr; }
    const QByteArray &text() const { return m_text; }
    /// The text as it is in the file, as far as this document knows: read or written last.
    const QByteArray &savedText() const { return m_savedText; }
    /// What follows from the text.
    const Derivation &derivation() const { return m_derivation; }
    const Derived &derived() const { return m_derivation.derived(); }
    const std::optional<Error> &syntaxError() const { return m_derivation.syntaxError(); }
    const gitlab::Reading &reading() const { return m_derivation.reading(); }
    /// How people look at it: runner, scenario, event.
    const Outlook &outlook() const { return m_outlook; }
    Outlook &outlook() { return m_outlook; }
    /// Stays with the runner, scenario and event that hold, where others were asked for and what follows from them is still being worked out.
    void keepOutlook();

    /// Where the lines of the text begin.
    const LineIndex &lines() const;
    /// Lines (from 1) of the text that the last change touched.
    const QList<int> &changedLines() const { return m_changedLines; }
    /// How the text differs from savedText().
    const UnsavedLines &unsavedLines() const;

    QUndoStack *undoStack() { return &m_undoStack; }
    /// Makes edits of the current text, undoable under \a title. Edits with the same \a mergeKey in a row become one step.
    void change(const QString &title, const TextEdits &edits, const QString &mergeKey = {});
    /// Changes a draft; how and why not is for it to say.
    using Gesture = std::function<Result<Done>(const gitlab::Editing &edit)>;
    /// Runs a gesture on a draft of the current text, and makes its edits. Refused while the text does not parse.
    Result<Done> edit(const QString &title, const Gesture &gesture);

    /// Who says where a value is to be changed that a job has from elsewhere; nullopt takes the gesture back. Without one,
    /// the job alone is meant.
    using PlaceChooser = std::function<std::optional<gitlab::At>(const yaml::Path &path, const gitlab::EditPlace &place)>;
    void setPlaceChooser(PlaceChooser chooser) { m_placeChooser = std::move(chooser); }
    /// Asks where there is a choice. Nullopt while a question is open: what would ask another one is not done.
    std::optional<gitlab::At> choosePlace(const yaml::Path &path, const gitlab::EditPlace &place);

    /// What jobs take under each strategy, worked out in the background for whoever shows it.
    StrategyTimes &strategyTimes();
    /// How often caches would have been found by the project's own commits, worked out in the background for whoever shows it.
    CacheForecasts &cacheForecasts();

    /// What jobs took when they were run on this machine, since the project was opened.
    const MeasuredRuns &measuredRuns() const { return m_measuredRuns; }
    /// Takes in \a runs, in the place of earlier ones of the same jobs.
    void takeMeasured(const MeasuredRuns &runs);

    /// The selected job that people look at: of several, the one that was chosen last. Empty for none.
    QString selectedJob() const { return m_selectedJobs.isEmpty() ? QString() : m_selectedJobs.constLast(); }
    /// All selected jobs, in the order in which they were chosen.
    const QStringList &selectedJobs() const { return m_selectedJobs; }
    /// Selects one job alone; none for an empty name.
    void selectJob(const QString &name);
    /// Selects jobs, of which people look at the last one.
    void selectJobs(QStringList names);

Q_SIGNALS:
    /// Something changed; emitted once a change is complete.
    void changed(caravan::Changes changes);
    /// Something else is being worked out in the background than before (derivation().following()), or nothing any more.
    void followingChanged();
    /// Something was written in the project's folder, maybe the pipeline's own file.
    void folderStirred();

private:
    friend class TextCommand;
    void start(std::optional<project::Project> opened, const ReadFile &file, const Result<yaml::Tree> *tree);
    void replaceText(QByteArray text, const TextEdits &edits);
    void readIncludedFilesAgain();
    void followOutlook();
    void takeLook();
    void takeFacts(project::Project &&project);
    void takeDisk(const ReadFile &file);
    project::Project withChosenFile(project::Project project) const;
    void take(Changes changes);
    void markChangedLines(const TextEdits &edits);
    void announce();

    std::optional<project::Project> m_project;
    QString m_chosenFile; ///< the pipeline's, where somebody chose another one than a folder has; absolute
    FileStamp m_stamp;
    QByteArray m_text;
    QByteArray m_savedText;
    QByteArray m_mergeBase; ///< the text before the first of the changes that are being merged
    QString m_mergeKey;
    bool m_isChanging = false;                      ///< in change(), so that a swap is a new change and neither undo nor redo
    std::shared_ptr<const gitlab::Pipeline> m_read; ///< in edit(), of the text to come, where the gesture has read it
    QList<int> m_changedLines;
    mutable std::optional<LineIndex> m_lines;           ///< worked out when somebody asks
    mutable std::optional<UnsavedLines> m_unsavedLines; ///< likewise
    QUndoStack m_undoStack;
    QStringList m_selectedJobs;
    PlaceChooser m_placeChooser;
    bool m_isAsking = false;
    Outlook m_outlook;
    Derivation m_derivation;
    FolderWatch m_watch;
    MeasuredRuns m_measuredRuns;
    StrategyTimes *m_strategyTimes = nullptr;   ///< made when first asked for
    CacheForecasts *m_cacheForecasts = nullptr; ///< likewise
    Changes m_pending;                          ///< what changed since the last signal
};

} // namespace caravan
