// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/pipeline/rereading.h"
#include "core/gitlab/run/graph.h"
#include "core/gitlab/values/effective.h"
#include "core/lint/facts/context.h"
#include "core/lint/facts/finding.h"
#include "core/recipes/image_state.h"
#include "core/recipes/missing_programs.h"
#include "core/recipes/moved_switch.h"
#include "core/recipes/opam_user.h"
#include "core/recipes/root_need.h"
#include "core/script/script.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <memory>
#include <optional>

namespace caravan::lint {

/// One item of a job's script, read as shell.
struct Line {
    gitlab::Script which = gitlab::Script::Main;
    const gitlab::Command *command = nullptr;
    std::shared_ptr<const script::Parsed> shell;
    qsizetype reached = 0; ///< characters of the item that stand before a certain end of its shell

    /// What is written in front of a certain `exit` or `exec`.
    QStringView text() const { return QStringView(command->text).left(reached); }
};

/// A command that runs; those inside `$(…)` come right before the one that they are part of, those of a function where it is called.
struct Call {
    int line = 0;                                   ///< index in JobSurvey::lines
    const script::SimpleCommand *command = nullptr; ///< as it is written
    const script::SimpleCommand *place = nullptr;   ///< what runs it in the line: itself, or the call of a file or of `sh -c`
    QString file;                                   ///< of the project, that it stands in; empty for none
    QStringList words;                              ///< without `sudo`, `time` and the like before the program; variables expanded
    QStringList wrappers;                           ///< "sudo", "time" …
    bool isInside = false;                          ///< stands in a substitution
    bool isTolerated = false;                       ///< `… || other`: its failure does not end the job
    bool hasCertainty = false;                      ///< see isCertain()
    bool isOpened = false;                          ///< what it runs is read: it follows in calls of its own
    script::Role role = script::Role::Always;       ///< of the command, or of the outermost one that it stands inside
    QString opam;     ///< the subcommand of an opam call, without global options: "switch" for `switch create`
    QStringList tool; ///< the words without `opam exec … --` in front: {"dune", "build", "@doc"}

    const QString &program() const { return word(0); }
    /// Whether it calls opam, in whatever version.
    bool isOpam() const;
    /// Empty where there is none.
    const QString &word(int index) const
    {
        static const QString none;
        return index >= 0 && index < words.size() ? words.at(index) : none;
    }
    /// Whether it always runs when the script gets there, and its failure ends the job.
    bool isCertain() const { return hasCertainty; }
    /// Words after the program that do not begin with `-`.
    QStringList operands() const;
    bool hasOption(QStringView shortName, QStringView longName = {}) const;
};

/// A job that runs, with its scripts read.
struct JobSurvey {
    const gitlab::Job *job = nullptr;
    QString image;        ///< with the job's variables expanded; empty for none, and where the runner uses none
    recipes::Image known; ///< what is known of that image; nothing where the runner uses none
    QList<Line> lines;
    QList<std::shared_ptr<const script::Parsed>> texts; ///< of files and functions, that the calls point into
    QList<Call> calls;                                  ///< in the order of their run: before, main, after; none of what PowerShell runs
    QList<recipes::MissingProgram> missing;             ///< commands whose program the image lacks
    bool mayMissOnHit = false;                          ///< whether recipes::missingOnHit() may find something
    QList<recipes::ForeignRootCall> foreign;            ///< calls of opam by a user with another root than the image's
    QList<recipes::RootlessCall> rootless;              ///< calls of what only root may run, by another user
    QStringList programs;       ///< that the calls run, each once: "git"; of opam with its command, too: "opam switch"
    quint64 programBits = 0;    ///< two for each of them, so that most look-ups end there
    qsizetype switchCache = -1; ///< the cache that holds a switch, as number; -1 for none
    QStringList archives;       ///< of each cache what archiveIdentity() gives
    QStringList cachePaths;     ///< of each cache its paths as projectPath() gives them, sorted, a line each

    gitlab::Script scriptOf(const Call &call) const { return lines.at(call.line).which; }
    const gitlab::Command &itemOf(const Call &call) const { return *lines.at(call.line).command; }
    /// The call that a missing program is of; null when the survey has read the line otherwise.
    const Call *callOf(const recipes::MissingProgram &missing) const { return callAt(missing.place); }
    const Call *callAt(const recipes::CommandPlace &place) const;
    /// The text of the call as it is written; of one in a file with the file's name in front, for sentences.
    QString textOf(const Call &call) const;
    /// What is written in the item of the call, or of what runs it.
    QString writtenOf(const Call &call) const;
    /// A variable's value, expanded; empty when the file does not set it.
    QString variable(const QString &name) const;
    /// \a text with the variables that the file sets; others stay as they are.
    QString expanded(const QString &text) const;
    bool runs(QStringView program, QStringView subcommand = {}) const;
    /// Whether some call runs one of \a names, as in \c programs: a quick look before the calls are gone through.
    bool runsAny(std::initializer_list<QStringView> names) const { return runsAny<std::initializer_list<QStringView>>(names); }
    template<class Names>
    bool runsAny(const Names &names) const
    {
        return std::any_of(names.begin(), names.end(),
                           [this](QStringView name) { return (~programBits & bitsOf(name)) == 0 && programs.contains(name); });
    }
    void addProgram(const QString &name)
    {
        const quint64 bits = bitsOf(name);
        if ((~programBits & bits) == 0 && programs.contains(name))
            return;
        programBits |= bits;
        programs.append(name);
    }
    static quint64 bitsOf(QStringView program)
    {
        constexpr uint bits = 64;
        const uint ends = program.isEmpty() ? 0 : program.front().unicode() * 7 + program.back().unicode();
        const uint middle = program.isEmpty() ? 0 : program.at(program.size() / 2).unicode() * 3 + program.back().unicode();
        const auto size = uint(program.size());
        return quint64(1) << ((ends + size * 5) % bits) | quint64(1) << ((middle + size * 11) % bits);
    }
    bool mentions(QStringView text) const; ///< anywhere in the scripts that runs: not behind a certain `exit`

    /// Whether its image is one of a distribution and nothing else: debian, ubuntu, alpine …
    bool isInDistribution() const { return known.kind == recipes::ImageKind::Distribution; }
    /// Whether it is one of ocaml/opam with a compiler.
    bool isInCompilerImage() const { return known.kind == recipes::ImageKind::Compiler; }
};

struct FieldReader;
struct SurveyMemory;
struct Trials;

/// What all rules look at: made once for a run. After an edit there is a second one of the jobs that were read anew, for
/// rules of Scope::Jobs.
struct Survey {
    const Context &context;
    QList<JobSurvey> jobs;              ///< those that run, in the order of Pipeline::runnableJobs()
    QList<const gitlab::Job *> written; ///< jobs and templates, in the order of the file
    QList<yaml::Entry> entries;         ///< of the root

    /// The value of the root's entry of a job, or of another \a name; invalid for none.
    yaml::Node body(const gitlab::Job &job) const;
    yaml::Node body(const QString &name) const { return context.tree.root()[name]; }
    /// The place of a call in the text: the command itself where it can be found, else the whole item.
    Span spanOf(const JobSurvey &job, const Call &call) const;
    QByteArray slice(const Span &span) const { return context.tree.source().slice(span); }

    /// A key of a job as gitlab::InheritedJob finds it, settled, whichever file it stands in. Invalid when nobody gives it. For keys
    /// that gitlab::Job has no member for; read when first asked for.
    gitlab::Effective field(const gitlab::Job &job, QStringView key) const;
    /// Whether `default` or the root would give \a job something at \a key if it had nothing there itself.
    bool hasStandard(const gitlab::Job &job, QStringView key) const;
    /// Whether what stands in a job or template runs: it is no template, or jobs that run extend it.
    bool isLive(const gitlab::Job &job) const;
    /// recipes::stateOf() of an image, each looked up once.
    const recipes::ImageState &stateOf(const QString &image) const;
    /// Whether a word stands anywhere in the pipeline's texts: for skipping what can find nothing.
    bool hasWord(const QByteArray &word) const;
    /// Whether other files may bring what is missing here: the file includes some, or is made to be included.
    bool isPart() const;
    /// Whether the text is an included file of a pipeline that is known.
    bool isPartOfPipeline() const { return context.reading->composed != nullptr; }
    /// Whether the file stands where projects keep files that others include: the one that does knows what runs when.
    bool isIncluded() const;

    const SurveyMemory &memory() const;
    /// Names of the jobs that must end before \a job starts, by needs or by stages, whatever starts the pipeline.
    QStringList namesBefore(const gitlab::Job &job) const;

    std::shared_ptr<FieldReader> fields;
    std::shared_ptr<Trials> trials;                                                                         ///< trials.h
    std::shared_ptr<std::optional<gitlab::Graph>> graph = std::make_shared<std::optional<gitlab::Graph>>(); ///< made when first asked
};

/// What a survey leaves for the next one.
struct SurveyMemory {
    QList<JobSurvey> jobs;         ///< those that run; their pointers are of a pipeline that may be gone
    QStringList order;             ///< their names
    bool isSameOrder = false;      ///< as in the survey before
    qsizetype borrowed = 0;        ///< size of Pipeline::borrowed
    QSet<QString> live;            ///< templates that jobs which run extend
    QHash<QByteArray, bool> words; ///< whether they stand in the text
    std::shared_ptr<Trials> trials;
    std::optional<QSet<QString>> templateKeys; ///< keys that jobs may inherit; with "<<" all may be
};

/// Who reads what jobs have at a key when a rule first asks, for a survey whose memory is \a memory.
std::shared_ptr<FieldReader> fieldReader(SurveyMemory &memory);

/// A survey of everything. With \a since, jobs that it does not name are taken from \a memory, as they were; without it
/// the memory is filled anew.
Survey surveyOf(const Context &context, SurveyMemory &memory, const gitlab::Rereading *since);
/// The part of \a survey that is about the jobs \a names.
Survey partOf(const Survey &survey, const QStringList &names);

} // namespace caravan::lint
