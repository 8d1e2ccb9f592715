// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/consequences.h"
#include "app/document/include_watch.h"
#include "app/document/knowledge_source.h"
#include "app/document/outlook.h"
#include "app/document/verdicts.h"
#include "core/base/in_parallel.h"
#include "core/compare/knowledge.h"
#include "core/estimate/estimate.h"
#include "core/gitlab/values/reading.h"
#include "core/lint/lint.h"
#include "core/recipes/strategy.h"

#include <QTimer>

namespace caravan {

namespace gitlab {
struct Rereading;
}

/// What is derived from one state of the text. Plain values: may be read from any thread.
struct Derived {
    quint64 generation = 0; ///< of the text it was made from
    yaml::Tree tree;
    gitlab::Pipeline pipeline;
    QMap<QString, recipes::Recognised> recognised; ///< by job
    QList<lint::Finding> findings;
    QList<estimate::Estimate> estimates; ///< cold, warm, and the scenario that is looked at where that is another
    std::optional<Verdicts> verdicts;    ///< for the chosen event; nullopt while none is chosen
    /// Findings, estimates and verdicts are being worked out: until then they are those from before, as far as they hold.
    bool isBehind = false;
    const estimate::Estimate &of(estimate::Scenario scenario) const;
};

/// From a text to what follows from it, with the work that an edit makes. It keeps what followed from the last text that
/// parsed, knows what belongs to a pipeline besides its text (included files, settings of the rules), and looks at it as the
/// outlook says. Each step says what it changed; nothing is announced here. Of a large pipeline, what is wrong and how long it takes is worked out
/// in the background where no small edit led to it.
class Derivation : public QObject
{
    Q_OBJECT

public:
    /// What follows from more jobs takes longer than a window may stand still.
    static constexpr qsizetype mostAtOnce = 400;

    /// The outlook must live longer.
    Derivation(KnowledgeSource knowledge, const Outlook &outlook, QObject *parent = nullptr);
    ~Derivation() override;

    /// Another project, null for none, of which nothing is derived yet. It must live until the next call.
    void begin(const project::Project *project);
    /// Reads what the project's folder says besides the pipeline's own text anew.
    void readSurroundings();
    /// Lists the files of the project's folder anew.
    void listFiles();

    Changes derive(const QByteArray &text);
    /// The same for a text that was parsed already, as \a tree.
    Changes deriveFrom(const Result<yaml::Tree> &tree);
    /// The same for a text that came from \a before by \a edits: what they do not touch stays. \a read: its pipeline, where it was read already.
    Changes deriveAgain(const QByteArray &before, const TextEdits &edits, const QByteArray &text,
                        std::shared_ptr<const gitlab::Pipeline> read = nullptr);
    /// What follows from another outlook, in which \a changes are.
    Changes follow(Changes changes);
    /// Whether that may take long, and can be worked out beside the window.
    bool mayFollowLater(Changes changes) const;
    /// Begins to work out what follows from what is asked for; followed() comes then.
    void followLater() { startFollowing(); }
    /// What was worked out is what follows now, once the outlook has settled.
    Changes takeFollowed();
    /// Drops what is being worked out because something else was asked for. What follows from another text is worked out on.
    void stopFollowing();
    /// What is being worked out in the background: isRunning(), and how far it is.
    const BackgroundWork &following() const { return m_following; }
    /// To be called before changes are announced: looks after the included files that were read.
    void watch() { m_includes.follow(); }

    /// The data that Caravan brings, without what users say.
    const Knowledge &builtIn() const { return *m_builtIn.known(); }
    /// The same with what the user says: images, and what the project's runners can do; another one for another project.
    const std::shared_ptr<const Knowledge> &knowledge() const;
    /// The last text that parsed, and what follows from it.
    const Derived &derived() const { return m_derived; }
    /// Why the last text did not parse; nullopt when it did.
    const std::optional<Error> &syntaxError() const { return m_syntaxError; }
    /// Why the project's settings (lint::settingsFile) or the user's words do not hold; nullopt when they do or there are none.
    const std::optional<Error> &settingsError() const { return m_settingsError; }
    /// The names of the project's files, where what was derived hangs on them.
    const std::optional<QStringList> &listedFiles() const { return m_includes.listed(); }
    /// The files that readSurroundings() read, as they were.
    const QList<FileStamp> &settings() const { return m_settingsFiles; }
    /// What belongs to the pipeline besides its text: the project's files and the event.
    const gitlab::Reading &reading() const { return m_reading; }
    /// What the job \a name is called since the last derivation of a whole text; empty when it is gone.
    QString successorOf(const QString &name) const;

    /// What rules look at in the text that derived() is about.
    lint::Context lintContext() const;
    /// What mends a finding of derived().
    QList<lint::Fix> fixesFor(const lint::Finding &finding) const { return lint::fixesFor(lintContext(), finding); }
    /// What becomes of a job in the pipelines of the usual events. Empty for a template.
    QList<UsualVerdict> usualVerdicts(const QString &job) const;

Q_SIGNALS:
    /// An included file changed on disk: the text is to be derived anew.
    void filesChanged();
    /// What follows was worked out: it is to be taken.
    void followed();
    /// The findings in included files are those of the text as it is now; until then they were those from before the last edits.
    void findingsFollowed();

private:
    Result<gitlab::Pipeline> meaningOf(const Result<yaml::Tree> &tree) const;
    Changes takeOver(const Result<yaml::Tree> &tree, Result<gitlab::Pipeline> pipeline, const gitlab::Rereading *partly,
                     lint::Includes includes = lint::Includes::Looked);
    void lintAndEstimate(const gitlab::Rereading *since, lint::Includes includes = lint::Includes::Looked);
    QList<lint::Finding> findings(const gitlab::Rereading *since, lint::Includes includes);
    void lookAtIncludesLater(lint::Includes includes);
    void lintIncludes();
    void estimateAll(const gitlab::Rereading *since);
    void judge();
    Question question() const;
    void letGo();
    bool isLarge() const { return m_derived.pipeline.jobs.size() > mostAtOnce; }
    void keepWhatHolds(const QByteArray &before);
    void startFollowing(bool lintsAnyway = false);
    /// \a folder: of the project, which may have images of its own; empty for none.
    Result<std::shared_ptr<const Knowledge>> readWordsOfUser(const QString &folder) const;

    KnowledgeSource m_builtIn;                            ///< kept, for what was made of it lives on
    mutable std::shared_ptr<const Knowledge> m_knowledge; ///< null until somebody asks
    const Outlook &m_outlook;
    const project::Project *m_project = nullptr;
    lint::Settings m_settings;
    QList<FileStamp> m_settingsFiles;
    std::optional<Error> m_settingsError;
    gitlab::Reading m_reading;
    IncludeWatch m_includes;
    quint64 m_generation = 0;
    Derived m_derived;
    std::optional<Error> m_syntaxError;
    QStringList m_namesBefore; ///< of the jobs, before the last derivation of a whole text
    std::shared_ptr<estimate::Memory> m_estimates;
    std::shared_ptr<lint::Memory> m_lint;
    SideBySide m_sideBySide;
    QTimer m_includesLater;
    Background<ConsequencesTask, Consequences> m_following; ///< last: it waits for its thread before anything else goes
};

} // namespace caravan
