// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/pipeline/pipeline.h"
#include "core/recipes/catalogue.h"
#include "core/recipes/command_place.h"

#include <QSet>

namespace caravan::recipes {

/// A command of a job whose program is not in the job's image, and that nothing before it can have brought.
struct MissingProgram {
    QString program;      ///< "opam"
    CommandPlace place;   ///< in `before_script` or `script`
    bool isFatal = false; ///< it certainly runs, and its failure ends the job
    bool operator==(const MissingProgram &) const = default;
};

/// Whether a program brings no other programs into the image, and writes nothing that its words do not name.
bool isPlainProgram(const QString &program);

/// The name of a job's image with the job's variables in it, but for one that rules, those of the \a workflow or a matrix may set: that
/// stays as it is written. Empty for a job that names none.
QString imageTextOf(const gitlab::Job &job, const gitlab::Conditions &workflow = {});
/// \a image with the user that \a job starts it as: `docker:user`. An empty one is not known.
Image asStartedBy(const gitlab::Job &job, Image image);
/// What is known of the image of \a job, as that starts it.
Image imageOfJob(const Catalogue &catalogue, const gitlab::Job &job);

/// The jobs of a pipeline that may hand files to others: asked about each job, so they are looked for once.
class FileGivers
{
public:
    explicit FileGivers(const gitlab::Pipeline &pipeline);
    /// Whether some of them may hand files to \a job before it begins.
    bool mayGiveTo(const gitlab::Job &job) const;

private:
    QSet<QString> m_names;
};

/// Looks for commands that the image of a job has no program for, while somebody goes through the job's commands with gitlab::playJob().
/// A line that may bring programs (a package manager, a script that is not read here, a download) ends what is known, so that it finds too
/// few rather than too many.
class MissingSearch
{
public:
    /// All must live as long as this.
    MissingSearch(const FileGivers &givers, const gitlab::Job &job, const Image &image, const Catalogue &catalogue);
    ~MissingSearch();
    Q_DISABLE_COPY_MOVE(MissingSearch)

    /// Takes in the next command.
    void see(const script::Step &step);
    /// In the order in which they run.
    const QList<MissingProgram> &found() const;
    /// Whether no command that is still to come can be found missing.
    bool isOver() const;
    /// Whether missingOnHit() may find something, where all commands of the job were seen, whatever tests say: some runs a program that the image
    /// lacks, brought or not, or one that is not known.
    bool mayMissOnHit() const;

private:
    class Data;
    std::unique_ptr<Data> m_data;
};

/// Whether \a job may run a program that \a image lacks, so that a search may find something: a quick look. False for a job that has parts
/// which are not known.
bool mayMissPrograms(const gitlab::Pipeline &pipeline, const gitlab::Job &job, const Image &image);

/// What a search finds in \a job. \a givers: of that pipeline.
QList<MissingProgram> missingPrograms(const gitlab::Pipeline &pipeline, const gitlab::Job &job, const Image &image,
                                      const Catalogue &catalogue, const FileGivers &givers);

/// The same for a run whose caches bring something, of programs that the script brings only where they do not.
QList<MissingProgram> missingOnHit(const gitlab::Pipeline &pipeline, const gitlab::Job &job, const Image &image, const Catalogue &catalogue,
                                   const FileGivers &givers);

/// Why one of them ends the job: a sentence.
QString whyMissingOnHit(const gitlab::Job &job, const MissingProgram &missing);

} // namespace caravan::recipes
