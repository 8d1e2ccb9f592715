// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/commit_facts.h"

#include "core/compare/scenario_mix.h"
#include "core/gitlab/pipeline/job_script.h"
#include "core/opam/opam_file.h"
#include "core/project/file_kinds.h"
#include "core/recipes/job_facts.h"

#include <QSet>

#include <algorithm>

namespace caravan::compare {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostOpamBytes = 200'000;     // of the opam-repository's files the largest has 50 kB
constexpr qsizetype mostPipelineBytes = 200'000; // what is longer is not asked for its OCaml
constexpr int mostPipelines = 200;
constexpr qint64 secondsPerDay = 86'400;
constexpr QLatin1String duneProject = "dune-project"_L1;

bool isDuneProject(const QString &path) { return QStringView(path).sliced(path.lastIndexOf(u'/') + 1) == duneProject; }

QByteArray sayingOf(const QList<opam::Dependency> &dependencies)
{
    QStringList texts;
    for (const opam::Dependency &dependency : dependencies)
        texts.append(dependency.name + u' ' + dependency.constraint + u' ' + dependency.filter);
    return texts.join(u'\n').toUtf8();
}

QByteArray sayingOf(const opam::OpamFile &file)
{
    QStringList pins;
    for (const opam::Pin &pin : file.pinDepends)
        pins.append(pin.package + u' ' + pin.url);
    return sayingOf(file.depends) + '\n' + file.depopts.join(u' ').toUtf8() + '\n' + pins.join(u'\n').toUtf8();
}

/// Reads what files of many commits say, each blob once.
class SayingReader
{
public:
    explicit SayingReader(const CommitReading &reading) : m_reading(reading)
    {
        for (const project::HistoryCommit &commit : reading.history.commits) {
            if (commit.parent < 0)
                continue;
            for (const project::FileChange &change : commit.changes)
                m_changing.insert(change.path);
        }
        for (const project::FileChanges &start : reading.history.starts) {
            for (const project::FileChange &change : start.files)
                m_changing.insert(change.path);
        }
    }

    /// What a file asks opam for. Of one that stays as it is, its id says enough.
    QByteArray dependencies(const QString &path, const project::ObjectId &blob)
    {
        if (!m_changing.contains(path))
            return blob.hex();
        return once(m_dependencies, blob, [&] { return dependenciesIn(path, blob); });
    }

    /// The versions of OCaml that a lock file or a pipeline names.
    QByteArray compilers(const QString &path, const project::ObjectId &blob)
    {
        if (!m_changing.contains(path))
            return {};
        return once(m_compilers, blob, [&] { return path == m_reading.pipelineFile ? compilersOfPipeline(blob) : lockedIn(path, blob); });
    }

private:
    template<class Reading>
    QByteArray once(QHash<project::ObjectId, QByteArray> &known, const project::ObjectId &blob, const Reading &read)
    {
        const auto found = known.constFind(blob);
        return found != known.cend() ? *found : *known.insert(blob, read());
    }

    std::optional<Source> sourceOf(const QString &path, const project::ObjectId &blob, qsizetype most) const
    {
        const Result<QByteArray> bytes = m_reading.repository.object(blob, project::ObjectKind::Blob, most);
        return bytes ? std::optional(Source(path, *bytes)) : std::nullopt;
    }

    QByteArray dependenciesIn(const QString &path, const project::ObjectId &blob) const
    {
        const std::optional<Source> source = sourceOf(path, blob, mostOpamBytes);
        if (!source)
            return blob.hex();
        if (isDuneProject(path)) {
            const auto project = opam::readDuneProject(*source);
            if (!project)
                return blob.hex();
            QByteArray packages;
            for (const opam::OpamFile &package : project->packages)
                packages += package.package.toUtf8() + '\n' + sayingOf(package) + '\n';
            return packages;
        }
        const auto file = opam::readOpamFile(*source);
        return file ? sayingOf(*file) : blob.hex();
    }

    QByteArray lockedIn(const QString &path, const project::ObjectId &blob) const
    {
        const std::optional<Source> source = sourceOf(path, blob, mostOpamBytes);
        const auto file = source ? std::optional(opam::readOpamFile(*source)) : std::nullopt;
        QByteArrayList versions;
        if (file && *file) {
            for (const opam::Dependency &dependency : (*file)->depends) {
                if (dependency.name == "ocaml"_L1 || dependency.name.startsWith("ocaml-base-compiler"_L1)
                    || dependency.name.startsWith("ocaml-variants"_L1))
                    versions.append((dependency.name + dependency.constraint).toUtf8());
            }
        }
        std::sort(versions.begin(), versions.end());
        return versions.join(' ');
    }

    QByteArray compilersOfPipeline(const project::ObjectId &blob)
    {
        if (++m_pipelines > mostPipelines)
            return {};
        const std::optional<Source> source = sourceOf(m_reading.pipelineFile, blob, mostPipelineBytes);
        const auto tree = source ? yaml::Tree::parse(*source) : Result<yaml::Tree>(Error{});
        const auto pipeline = tree ? gitlab::readPipeline(*tree) : Result<gitlab::Pipeline>(Error{});
        if (!pipeline)
            return {};
        QSet<QByteArray> compilers;
        for (const gitlab::Job *job : pipeline->runnableJobs()) {
            const QString name = job->image ? gitlab::expandedIn(*job, job->image->value.name) : QString();
            const recipes::Image image = recipes::imageOf(m_reading.catalogue, name);
            const recipes::CompilerChoice compiler = recipes::compilerOf(*job, image);
            if (!compiler.series.isEmpty() || !compiler.specification.isEmpty())
                compilers.insert((compiler.series + u' ' + compiler.specification + u' ' + compiler.variant).toUtf8());
        }
        QByteArrayList sorted(compilers.cbegin(), compilers.cend());
        std::sort(sorted.begin(), sorted.end());
        return sorted.join(',');
    }

    const CommitReading &m_reading;
    QSet<QString> m_changing; ///< paths that some commit changes
    QHash<project::ObjectId, QByteArray> m_dependencies;
    QHash<project::ObjectId, QByteArray> m_compilers;
    int m_pipelines = 0; ///< that were read
};

bool changesBuild(const project::HistoryCommit &commit)
{
    return !commit.isWhole || std::any_of(commit.changes.cbegin(), commit.changes.cend(), [](const project::FileChange &change) {
        return change.isSubmodule || project::isBuiltByDune(change.path) || isDuneProject(change.path);
    });
}

/// What happened to a line of commits since the last one that had a pipeline.
struct Since {
    int before = -1;           ///< number of that one; -1: it was not read
    bool isFirst = false;      ///< there is none
    bool isOtherLine = false;  ///< that one is on another line
    bool changesBuild = false; ///< something that dune builds from differs
};

/// The same for each commit, whose parents come before it.
QList<Since> sinceLastPipelines(const project::History &history)
{
    QList<Since> all;
    for (const project::HistoryCommit &commit : history.commits) {
        Since since{commit.parent, commit.isRoot, commit.isFirstOfLine, changesBuild(commit)};
        if (commit.parent >= 0 && !history.concerns(history.commits.at(commit.parent))) {
            const Since &skipped = all.at(commit.parent);
            since.before = skipped.before;
            since.isFirst = skipped.isFirst;
            since.isOtherLine = since.isOtherLine || skipped.isOtherLine;
            since.changesBuild = since.changesBuild || skipped.changesBuild;
        }
        all.append(since);
    }
    return all;
}

/// What a run for \a commit is, \a pause seconds after the last one.
estimate::Scenario scenarioFor(const CommitReading &reading, int commit, const Since &since, const QList<CommitFacts> &facts, qint64 pause)
{
    const project::HistoryCommit &about = reading.history.commits.at(commit);
    const CommitFacts &now = facts.at(commit);
    if (since.isFirst || (reading.keptDays > 0 && pause > reading.keptDays * secondsPerDay))
        return estimate::Scenario::Cold;
    const CommitFacts &before = since.before < 0 ? now : facts.at(since.before);
    if (before.compiler != now.compiler)
        return estimate::Scenario::Compiler;
    if (before.dependencies != now.dependencies)
        return estimate::Scenario::Dependencies;
    if (since.isOtherLine && !reading.history.lines.at(about.line).isDefault)
        return estimate::Scenario::NewBranch;
    return now.changesBuild ? estimate::Scenario::Sources : estimate::Scenario::Warm;
}

} // namespace

QList<CommitFacts> commitFacts(const CommitReading &reading)
{
    SayingReader reader(reading);
    QStringList asking;
    QStringList naming{reading.pipelineFile};
    for (const QString &path : reading.files.paths()) {
        if (project::isOpamFile(path) || path == duneProject)
            asking.append(path);
        if (project::isOpamLockFile(path))
            naming.append(path);
    }
    const Versions dependencies =
        reading.files.of(asking, [&](const QString &path, const project::ObjectId &blob) { return reader.dependencies(path, blob); });
    const Versions compilers =
        reading.files.of(naming, [&](const QString &path, const project::ObjectId &blob) { return reader.compilers(path, blob); });
    const QList<Since> since = sinceLastPipelines(reading.history);
    QList<CommitFacts> facts;
    qint64 last = 0;
    for (int i = 0; i < int(reading.history.commits.size()); ++i) {
        const project::HistoryCommit &commit = reading.history.commits.at(i);
        facts.append({dependencies.ofCommits.at(i), compilers.ofCommits.at(i), since.at(i).changesBuild});
        facts.last().scenario = scenarioFor(reading, i, since.at(i), facts, last == 0 ? 0 : commit.time - last);
        if (reading.history.concerns(commit))
            last = std::max(last, commit.time);
    }
    return facts;
}

} // namespace caravan::compare
