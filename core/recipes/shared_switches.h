// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/pipeline/pipeline.h"
#include "core/recipes/strategy.h"

#include <QSet>

namespace caravan::recipes {

/// Of whom a job has its switch, as far as it does not make it itself. The jobs live as long as their pipeline.
struct SwitchSource {
    /// Who makes it with a compiler that is named there; null where the job's own lines, or its image, say which.
    const gitlab::Job *compiler = nullptr;
    const gitlab::Job *packages = nullptr; ///< who installs the packages; null where the job asks for them itself
    bool isFilled = false;                 ///< some other job stores it
    bool isJoined = false;                 ///< it has none in a cache yet, and will fetch the one that another job fills for others
};

/// The switches that jobs of a pipeline hand on: by caches that some fill and others begin with, as artifacts, and in a checkout that they share.
class SharedSwitches
{
public:
    /// The pipeline and the catalogue must live as long as this.
    SharedSwitches(const gitlab::Pipeline &pipeline, const Catalogue &catalogue);

    /// What those that only fetch what \a job stores ask of `opam install`; each flag once.
    QStringList readersFlags(const gitlab::Job &job) const;
    /// Of whom \a job, which may be a template, has its switch. \a storing: the jobs that count for SwitchSource::isFilled.
    SwitchSource sourceOf(const gitlab::Job &job, const QSet<QString> &storing) const;
    /// Whether one of \a others caches or fetches the switch that \a job does.
    bool isSharedWith(const gitlab::Job &job, const QSet<QString> &others) const;

private:
    /// Those who fetch a cache and ask for the same.
    struct Readers {
        QStringList flags;
        QSet<QString> jobs;
    };
    /// The users of one cache, in the order of the file.
    struct Shared {
        QStringList jobs;
        QStringList storing;
        QList<const gitlab::Job *> makers;     ///< of those that store, who name the compiler
        QList<const gitlab::Job *> installers; ///< of them, who install packages
        QList<Readers> readers;
        void addReader(const gitlab::Job &job);
    };
    /// What somebody finds who takes a switch as others have made it.
    struct Given {
        const gitlab::Job *compiler = nullptr; ///< the first that names it
        const gitlab::Job *packages = nullptr; ///< the first that installs some
        bool isOne = true;                     ///< nobody names another compiler
        void add(const gitlab::Job &job);
    };
    QList<gitlab::Field<gitlab::Cache>> switchesOf(const gitlab::Job &job) const;
    void add(const gitlab::Job &job);
    bool takesFrom(const gitlab::Job &job, const gitlab::Job &giver) const;
    bool isReaderToBe(const gitlab::Job &job) const;

    const gitlab::Pipeline &m_pipeline;
    const Catalogue &m_catalogue;
    QHash<QString, Shared> m_shared;     ///< by key
    QStringList m_handedOn;              ///< the keys of those that some only fetch and others fill
    QHash<QString, int> m_stages;        ///< gitlab::stageNumbers()
    QHash<QString, Given> m_checkouts;   ///< of jobs without an image, which a runner's own machine runs in one place: by tags
    QList<const gitlab::Job *> m_giving; ///< those with a switch among their artifacts
};

} // namespace caravan::recipes
