// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/script/branches.h"
#include "core/script/flow.h"

#include <QHash>
#include <QSet>

#include <memory>

namespace caravan::script {

using ParsedText = std::shared_ptr<const Parsed>;

/// A command that runs.
struct Step {
    const SimpleCommand *command = nullptr; ///< as it is written, in an item, a file or the text of `sh -c`
    /// As it, or what runs it, is written in the item: another one than `command` for what stands in a file or in the text of `sh -c`.
    const SimpleCommand *place = nullptr;
    int item = 0;             ///< number of the item that `place` stands in
    QString file;             ///< of the project, that `command` stands in; empty for none
    QString limit;            ///< of `timeout`, in front: after that time the command is stopped and fails; empty for none
    QStringList words;        ///< expanded, wrappers off; within `opam exec -- sh -c text` with `opam exec --` in front
    QStringList wrappers;     ///< that were taken off, the outermost first
    QStringList piped;        ///< words of the command whose output it reads
    Role role = Role::Always; ///< of the command, or of the outermost one that it stands inside
    bool isWhole = true;      ///< all words are known
    bool isInside = false;    ///< stands in a substitution
    bool isTolerated = false; ///< `… || other`: its failure does not end the script
    bool isCertain = true;    ///< always runs when the script gets there, and its failure ends it
    bool feedsPipe = false;   ///< another command reads its output, or that of the chain it begins
    int background = 0;       ///< number of the process behind the shell that it belongs to, 0 for the shell's own; `wait` waits for them
    bool isRepeated = false;  ///< stands in a loop of which nobody can tell how often it runs; it is played once
    bool isGuessed = false;   ///< stands in a clause of a `case` of which nobody can tell whether it runs, and that is taken to
    bool isOpened = false;    ///< what it runs follows in steps of its own: a function, a file, a text
};

/// Goes through scripts as a shell does: assignments, functions, loops over words, `sh -c`, `eval` and the project's script files. Nothing
/// is run. Functions and variables stay from one text to the next. Bounded: calls within calls to a depth of 20, commands of functions,
/// loops, texts and files to 5,000 in all.
class Player
{
public:
    enum class Choice {
        Likely, ///< commands that run, as Flow tells it
        Every,  ///< all of them: both branches. What a branch assigns is not known behind it
    };

    Player(Scope &scope, Choice choice) : m_scope(scope), m_choice(choice) { }
    virtual ~Player() = default;
    Q_DISABLE_COPY_MOVE(Player)

    /// \a item: number of the text, for Step::item.
    Status play(const ParsedText &text, int item);
    /// Begins a new shell: without functions, in the project's folder. Variables are the scope's.
    void startAnew();
    /// Whether the shell has ended: by `exit` or `exec`, where one certainly runs; with Choice::Likely by one that ends without an error, too.
    bool hasExited() const { return m_hasExited; }
    /// Plays a command that is made up, not written; \a words are expanded.
    Status playWords(const QStringList &words, const QStringList &piped = {});

    /// What is left of the texts that were played: functions and the like. Between two texts.
    struct Progress;
    std::shared_ptr<const Progress> progress() const;
    /// Goes on as one that has played what \a progress is left of, instead of playing it. In a shell that is new, and has not ended there.
    void resume(const Progress &progress);

    /// Texts that steps point into, besides those given to play().
    const QList<ParsedText> &texts() const { return m_texts; }

protected:
    virtual Status run(const Step &step) = 0;
    /// The text of a script file, its path from the project's folder; nullopt when there is none or its language is another.
    virtual std::optional<QString> fileText(const QString &path) const = 0;
    virtual ParsedText parsed(const QString &text);
    /// How a command ends of which nobody can tell, by what hangs on it: the words of the commands that run where it succeeds, and of those that run
    /// where it does not. Unknown where these say nothing either.
    virtual Status presumed(const QStringList &words, const QList<QStringList> &then, const QList<QStringList> &otherwise)
    {
        Q_UNUSED(words)
        Q_UNUSED(then)
        Q_UNUSED(otherwise)
        return Status::Unknown;
    }
    /// The folder that a shell of its own begins in, and the return to it when that shell has ended.
    virtual QString folderNow() const { return {}; }
    virtual void returnTo(const QString &folder) { Q_UNUSED(folder) }
    /// To be called from run(): the command ends with an error, and with it the script.
    void endScript() { m_hasFailed = m_hasExited = true; }

private:
    class Logging;
    class Nesting;
    class Subshell;
    using Log = AssignmentLog;
    static constexpr int deepestNesting = 20;

    /// What the commands of a list stand in, besides what each says itself.
    struct Surroundings {
        const SimpleCommand *place = nullptr; ///< null: the commands are the item's own
        int item = 0;
        QString file;
        Role role = Role::Always;
        bool isInside = false;
        bool isTolerated = false;
        bool feedsPipe = false;
        bool isCertain = true;
        bool isSure = true;      ///< they run whenever the script gets there, in its own shell, and no text around was read in part alone
        bool isRepeated = false; ///< Step::isRepeated of what the commands stand in
        bool isGuessed = false;  ///< Step::isGuessed likewise
        QStringList execution;   ///< `opam exec --`
        QString limit;           ///< Step::limit of what the commands stand in
        int background = 0;      ///< Step::background of what the commands stand in
        int subshell = 0;        ///< SimpleCommand::subshell of the loop that the commands are the body of
        /// The call of the function that they are the body of, and where it stands.
        const SimpleCommand *call = nullptr;
        const SimpleCommand *callPlace = nullptr;
        int callItem = 0;
        QString callFile;
    };
    /// A part of a text that is played: a text, a substitution, a function's or loop's body.
    struct Part {
        const Parsed *text = nullptr;
        const QList<SimpleCommand> *commands = nullptr;
        qsizetype begin = 0;
        qsizetype end = 0;
        int block = 0; ///< that all its commands stand in
        int definition = 0;
    };
    struct Function {
        Part part;
        Surroundings surroundings; ///< where it is defined
    };

    Status playPart(const Part &part, const Surroundings &surroundings);
    Status playText(const QString &text, const Surroundings &surroundings);
    Status playCommand(const Part &part, const SimpleCommand &command, const Surroundings &surroundings, const QStringList &piped);
    Status presumed(const Part &part, qsizetype at, Status status);
    void playDoubtful(const Part &part, const SimpleCommand &command, const Surroundings &surroundings, const QStringList &piped);
    Status playLoop(const Part &body, const Surroundings &surroundings);
    qsizetype define(const Part &part, qsizetype at, const Surroundings &surroundings);
    Part loopAt(const Part &part, qsizetype at) const;
    /// The clause of the `case` \a block that runs: its number, or that behind the last. \a isGuess: that hangs on what is not known.
    int clauseOf(const Part &part, int block, bool &isGuess) const;
    /// Whether \a block stands in a loop of \a part that is not over words, or is one.
    static bool isInOpenLoop(const Part &part, int block);
    /// The words that a loop gets of one that is written; nullopt where nobody can tell how many these are.
    std::optional<QStringList> loopWords(const QString &written);
    Status dispatch(Step step, const Surroundings &surroundings);
    Status openOrRun(Step &step, const Surroundings &surroundings);
    std::optional<Status> open(Step &step, const Surroundings &surroundings);
    std::optional<Status> openFound(const Step &step, const Surroundings &surroundings);
    Status openHandedOver(const Step &step, const QStringList &options, const Surroundings &surroundings);
    Status callFunction(const Function &function, const Step &step, const Surroundings &surroundings);
    std::optional<Status> openText(Step &step, const QStringList &words, const Surroundings &surroundings);

    void assign(const QString &name, const Value &value);
    void assignAll(const SimpleCommand &command);
    void applyBuiltin(const Step &step, const Surroundings &surroundings);
    void declare(const QString &program, const QStringList &words, bool isWhole);
    void set(const Step &step);
    void changeFolder(const QStringList &words);
    QString projectPath(const QString &path) const;
    bool isLeaving() const { return m_isReturning || m_isBreaking || m_hasExited; }

    Scope &m_scope;
    Choice m_choice;
    QHash<QString, Function> m_functions;
    QHash<QString, ParsedText> m_files;
    QList<ParsedText> m_texts;
    QList<Log *> m_logs;
    QList<Log *> m_locals;                       ///< of the functions that run
    std::optional<QString> m_folder = QString(); ///< from the project's; nullopt when it is not known
    int m_nesting = 0;
    int m_backgrounds = 0; ///< processes behind the shell so far
    int m_budget = 5000;
    bool m_endsOnError = true; ///< the shell stops at the first command that fails, as those of GitLab do until `set +e`
    bool m_hasExited = false;
    bool m_hasFailed = false;
    bool m_isReturning = false;
    bool m_isBreaking = false;
    bool m_isContinuing = false;
};

struct Player::Progress {
    QHash<QString, Function> functions;
    QHash<QString, ParsedText> files;
    QList<ParsedText> texts;
    std::optional<QString> folder;
    QStringList arguments; ///< as Scope has them, as the next
    bool hasArguments = false;
    int backgrounds = 0;
    int budget = 0;
    bool endsOnError = true;
};

} // namespace caravan::script
