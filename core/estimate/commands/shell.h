// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimate/commands/setting.h"
#include "core/estimate/time/ledger.h"
#include "core/estimate/world/circumstances.h"
#include "core/estimate/world/environment.h"
#include "core/estimate/world/paths.h"
#include "core/estimate/world/view.h"
#include "core/recipes/job_failure.h"
#include "core/script/player.h"

#include <optional>
#include <set>

namespace caravan::estimate {

using script::Status;

/// An instruction of a Dockerfile.
struct Instruction {
    QString name;
    QString argument;
};

/// A time of which little is known.
struct RoughSeconds {
    double median = 0;
    double down = 1; ///< P50/P10
    double up = 1;   ///< P90/P50
};

/// What a job leaves in the world when it ends.
struct Effects {
    int builds = 0;                        ///< of images
    QMap<QString, BuiltImage> builtImages; ///< on the job's own docker daemon
    QMap<QString, BuiltImage> pushedImages;
    std::set<QString> pulledImages;
    bool operator==(const Effects &) const = default;
};

/// What commands find in a container, and leave in it, besides variables.
struct ShellState {
    Files files;
    QString folder = projectFolder();
    recipes::PackageFamily family = recipes::PackageFamily::Debian;
    QSet<QString> systemPackages;
    QString globalSwitch;         ///< name of the switch that is chosen in the root
    QString imageReference;       ///< that the shell runs in, variables expanded; empty for a host
    bool mayHaveOpam = false;     ///< nothing tells whether that image has opam
    QString duneVersion;          ///< that the scripts have installed; empty when they do not say: the newest
    bool hasDunePackages = false; ///< dune brings the project's packages
    bool hasNixPackages = false;  ///< Nix has brought them
    QSet<QString> clones;         ///< folders with repositories of others
    QSet<QString> olderPackages;  ///< of the switch, when `opam update` has read newer versions
    QString foundImage;           ///< the image of the project that the registry has just been found to have; empty behind other commands
    int playedRecipes = 0;        ///< of makefiles
    bool operator==(const ShellState &) const = default;
};

/// A shell in a container, as far as its text tells what it does: what is in its files, and what its commands have cost.
class Shell
    : public ShellState
    , private script::Scope
    , private script::Player
{
public:
    Shell(const Setting &setting, const View &world, const Circumstances &circumstances, Environment environment, Ledger &ledger,
          Effects &effects);

    const Setting &setting;
    const View &world;
    const Circumstances &circumstances;
    const Revision &revision; ///< of the circumstances
    Ledger &ledger;
    Effects &effects;

    Environment environment;
    const gitlab::Job *job = nullptr;             ///< whose scripts commands may look through; null for none
    std::optional<QList<Instruction>> dockerfile; ///< that stands in \c text; read when it is first needed
    QMap<QString, QString> scriptFiles;           ///< of the project, by path
    QString jobName;
    bool isAfterScript = false;
    bool makesInParallel = false;                  ///< the run of make around takes several processors
    int makeDepth = 0;                             ///< of runs of make within each other
    bool failsAlways = false;                      ///< whatever its caches hold
    const recipes::JobFailure *expected = nullptr; ///< the command at which the scripts certainly fail; null for none
    int expectedItem = -1;                         ///< number of its item, counted likewise
    std::optional<int> exitCode;                   ///< that the script ends with where it fails; nullopt where that is not known
    QString failure; ///< why the job ends with an error, where that is certain: a whole translated sentence; empty for none

    /// All scripts of the job, for what commands take from here-documents.
    QString text() const;
    /// Runs the commands of a text, unless the shell has ended. \a item: its number, counted through all scripts of the job.
    Status runText(const QString &script, int item = 0);
    using Player::hasExited;
    using Player::progress;
    using Player::Progress;
    using Player::resume;
    /// Nothing has ended, failed or still runs behind the shell: what it does next hangs on its state, variables and progress alone.
    bool isPlain() const { return !hasExited() && failure.isEmpty() && m_behind.isEmpty() && !dockerfile && !isAfterScript; }
    /// Waits for what runs behind the shell: only the longest of what ran at once counts. Where \a isEnd, the shell ends, and they with it.
    void settleBackground(bool isEnd);
    /// Begins a new shell in the same container, with other variables.
    void startAnew(Environment given);
    /// Runs one command.
    Status runWords(const QStringList &words) { return playWords(words); }

    /// Notes that the command which runs ends with an error, by the sentence \a because. That ends the script and fails the job, unless the
    /// command stands where an error is of no matter.
    /// \a code: with which it ends, where that is known.
    void fail(const QString &because, const std::optional<int> &code = {});
    /// The same wherever the command stands, where it is known to run.
    void failForCertain(const QString &because, const std::optional<int> &code = {});

    QString pathOf(const QString &word) const; ///< absolute, variables expanded
    QString opamRoot() const;

    const Costs &costs() const { return setting.costs; }

    /// Charges work of the processors: CPU seconds of the measuring machine.
    void chargeCpu(Phase phase, double cpuSeconds, const Cost &speedUpOnTwo, const Cost &figure, const QString &because);
    /// Charges seconds that do not depend on the processors; where \a bytes are moved, on the network.
    void chargeSeconds(Phase phase, double seconds, const Spread &spread, const Cost &figure, const QString &because, double bytes = 0);
    void chargeSeconds(Phase phase, const Cost &figure, const QString &because, double bytes = 0);
    /// Work of so many CPU seconds of the measuring machine that takes so long here, with the spread of the work itself.
    void chargeWork(Phase phase, double cpuSeconds, double seconds, const Spread &spread, const QString &because,
                    const recipes::Provenance &provenance, const Cause &cause);
    /// CPU seconds of which nobody has published times, with \a spread and where they come from.
    void chargeGuess(Phase phase, double cpuSeconds, const Cost &speedUpOnTwo, const Spread &spread, const QString &because,
                     const QString &source);
    /// Seconds that are known roughly; \a usesCpu: on one processor, so that they follow the runner's speed. They hang on \a cause.
    void chargeRough(Phase phase, const RoughSeconds &rough, bool usesCpu, const QString &because, const recipes::Provenance &provenance,
                     const Cause &cause);

private:
    Status run(const script::Step &step) override;
    Status runInTurn(const script::Step &step);
    Status runProgram(const script::Step &step);
    Status presumed(const QStringList &words, const QList<QStringList> &then, const QList<QStringList> &otherwise) override;
    QString folderNow() const override { return folder; }
    void returnTo(const QString &before) override { folder = before; }
    std::optional<QString> fileText(const QString &path) const override;
    script::ParsedText parsed(const QString &script) override;
    script::Value value(const QString &name) const override { return environment.shellValue(name); }
    script::Value tested(const QString &name) const override { return environment.testedValue(name); }
    void assign(const QString &name, const script::Value &value) override { environment.set(name, value); }

    void noteClone(const QStringList &words);
    bool isExpectedToFail(const script::Step &step) const;

    /// Charges of a command behind the shell: those from one number up to another.
    struct Behind {
        int process = 0; ///< Step::background
        qsizetype from = 0;
        qsizetype to = 0;
    };
    QList<Behind> m_behind;   ///< since the last `wait`
    bool m_isCertain = false; ///< the command that runs is one that always does, and its failure ends the script
};

/// Groups of commands that the estimator knows. Each takes the words, the program first.
Status runOpam(Shell &shell, const QStringList &words);
Status runDune(Shell &shell, const QStringList &words);
Status runSystemPackages(Shell &shell, const QStringList &words);
Status runFileCommand(Shell &shell, const QStringList &words);
Status runTar(Shell &shell, const QStringList &words);
Status runTest(Shell &shell, const QStringList &words);
Status runContainer(Shell &shell, const QStringList &words);
Status runNix(Shell &shell, const QStringList &words);
Status runMake(Shell &shell, const QStringList &words);
/// What the shell does itself: `cd`, `exit`, `false`, `sleep`, `grep`.
Status runShellCommand(Shell &shell, const QStringList &words);
/// Whatever is not played: by the table of programs, else by an assumption that is said.
Status runTimed(Shell &shell, const QStringList &words);
/// Charges a run of a program that the project itself has built; \a name: its path, which may say that it tests.
void chargeOwnProgram(Shell &shell, const QString &name);
/// The same of one that a rule of dune runs for an alias of the project's own, most likely to test.
void chargeOwnTest(Shell &shell);
/// Whether the words start an interpreter on a file whose text is not read.
bool runsUnreadFile(const QStringList &words);

/// Installs system packages that are not there yet; \a names are those of the shell's family.
/// \a takesRecommended: with what they recommend, as apt-get does where nobody forbids it.
void installSystemPackages(Shell &shell, const QStringList &names, bool takesRecommended = false);
/// Bytes on the disk of system packages, in an image or a container.
double unpackedBytes(const Costs &costs, const QSet<QString> &systemPackages);
QStringList namesFor(recipes::PackageFamily family, const PackageSet &set);
/// Asks for a fresh package index.
void updatePackageIndex(Shell &shell);

/// The text of a file of the project that commands have not made.
std::optional<QByteArray> fileOfProject(const Shell &shell, const QString &path);

/// Whether what is in a folder is not the project's: a repository that the scripts have cloned, or something that none of its files is in.
bool isElsewhere(const Shell &shell, const QString &folder);

/// The switch that opam would use now: a path in Shell::files; empty when there is none.
QString currentSwitch(const Shell &shell);

/// How dune is told to build.
struct DuneBuild {
    QString folder = projectFolder() + QStringLiteral("/_build");
    QString variant; ///< profile, instrumentation and workspace: what was built with others is of no use. Empty: as dune builds without being told
    bool isForced = false;                      ///< tests run though nothing has changed
    std::optional<project::Extent> extent = {}; ///< what of the project is asked for; nullopt for all of it
    QString title = {};                         ///< the command
    bool isUnsure = false;                      ///< nobody knows how much of it is; then it is all, at most
};
/// Reaches \a goals, as far as earlier commands have not. \a speedUpOnTwo: of two processors over one; null: as dune has it.
void runGoals(Shell &shell, Goals goals, const Cost *speedUpOnTwo = nullptr, const DuneBuild &build = {});

} // namespace caravan::estimate
