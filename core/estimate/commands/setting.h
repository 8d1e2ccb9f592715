// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimate/facts/assumption.h"
#include "core/estimate/facts/costs.h"
#include "core/estimate/facts/inputs.h"
#include "core/estimate/time/builds.h"
#include "core/estimate/time/ledger.h"
#include "core/estimate/time/sampling.h"
#include "core/estimate/world/world.h"
#include "core/gitlab/run/caches.h"
#include "core/gitlab/values/variables.h"
#include "core/opam/closure.h"
#include "core/recipes/images.h"
#include "core/script/script.h"

#include <QHash>
#include <QSet>

#include <array>
#include <map>
#include <memory>
#include <optional>
#include <utility>

namespace caravan::estimate {

/// Packages with the system packages that they need.
struct PackageSet {
    QSet<QString> packages;           ///< without those that cost nothing
    QHash<QString, QString> versions; ///< of them, where they are known
    QStringList debian;
    QStringList alpine;
    QStringList fedora;
};

/// What installing some packages takes.
struct InstallWork {
    int packages = 0;
    int notMeasured = 0;
    double cpuSeconds = 0; ///< median; of the measuring machine, opam's own work included
    Spread spread;         ///< of cpuSeconds
    double seconds = 0;    ///< on the runner
    Size size;
    QString sources;               ///< of the costs, each once
    QSet<QString> byDune;          ///< those that dune builds
    QList<Assumption> assumptions; ///< what is taken for granted of packages that were not measured
};

struct KnownWork;

/// What stays the same while one pipeline is estimated: inputs, memos, and the list of what was assumed.
class Setting
{
public:
    /// \a draws: what was drawn before, and what is drawn now.
    Setting(const Inputs &inputs, std::shared_ptr<Draws> draws);

    const Inputs &inputs;
    const Costs &costs;
    const Runner &runner;
    const Sampling sampling;
    const gitlab::KeyFiles keyFiles; ///< of the project
    /// Whether dune makes the project's opam files, so that what it needs is said in dune-project.
    bool hasDependenciesInDuneProject() const;

    /// Thousands of lines of OCaml of the project; those of a typical one where they are not known, which is said.
    double kilolines() const;

    /// What the project needs. Without a project, a typical one.
    /// \a isLocked: with the versions of the project's lock files; without, by its opam files alone.
    /// \a pinned: packages with the constraints that a switch holds them to, see Switch.
    /// \a own: those of the project's packages that are asked for, with the others of the project that they need; all without.
    PackageSet projectPackages(opam::WithFlags with, bool isLocked = true, const QMap<QString, QString> &pinned = {},
                               const QSet<QString> &own = {}) const;
    /// A change of the project's dependencies: of one of the packages that it names.
    struct Change {
        QString package;    ///< empty: of none that matters
        QSet<QString> anew; ///< that one, and all that need it
    };
    /// Takes for the change the middle one, by CPU seconds, of those that make anew something of what is \a installed.
    void chooseChange(const QSet<QString> &installed) const;
    void setChange(const Change &change) const { m_change = change; }
    const Change &change() const { return m_change; }
    const QSet<QString> &changedPackages() const { return m_change.anew; }
    /// The closure of packages that a command names, in the versions that it asks for.
    PackageSet namedPackages(const QList<opam::Dependency> &asked, const QMap<QString, QString> &pinned = {}) const;
    /// Of packages in these versions, such as those of an exported switch.
    PackageSet chosenPackages(const QList<opam::ClosurePackage> &packages) const;
    /// Of packages that are not there, where opam builds \a jobs of them at once. \a versions: theirs, as far as they are known.
    InstallWork installWork(const QSet<QString> &missing, int jobs, const QHash<QString, QString> &versions) const;
    /// What a package costs, in the version of \a versions, else in that which the first closure asked for here has chosen.
    const PackageCost &package(const QString &name, const QHash<QString, QString> &versions = {}) const
    {
        const auto known = versions.constFind(name);
        return costs.package(name, known == versions.cend() ? m_versions.value(name) : *known);
    }

    /// What the user has told of the time of a job's scripts, in a first run or in others; null for nothing.
    const JobFigure *figureOf(const QString &job, bool isFirstRun) const;

    /// An image by its name.
    struct KnownImage {
        recipes::Image image;
        const recipes::ImageFacts *facts = nullptr; ///< sizes; null for none
        QList<Assumption> size = {};                ///< what is said of it where it is known
    };
    /// What is known of an image.
    const KnownImage &image(const QString &reference) const;

    /// \a cause: what hangs on it.
    void assume(const QString &text, const QString &source, const QString &confidence, const Cause &cause = {}) const;
    /// What hangs on \a cost is what is charged by it; where that has another \a cause than the source of the cost, that.
    void assume(const QString &text, const Cost &cost, const Cause &cause = {}) const;
    /// Of something that is not understood, or of a length that nothing tells: it comes before all others.
    void assumeUnknown(const QString &text, const recipes::Provenance &provenance, const Cause &cause,
                       const QList<OwnFigure> &figures = {}) const;
    /// Of the time of the job that is noted about, which the user has told.
    void assumeTold(const QString &text, const recipes::Provenance &provenance) const;
    void assume(const QList<Assumption> &assumptions) const;
    /// With all that is to be said of it, such as the figures that users may tell.
    void assume(const Assumption &assumption) const { note(assumption); }
    /// What was assumed of a job like \a job, of that one.
    void assumeOf(const QString &job, const QList<Assumption> &assumptions) const;
    const QList<Assumption> &assumptions() const { return m_assumptions; }

    /// Assumptions that are the same whichever job makes them.
    enum class Usual { Lines, Packages, Tests, TestTimes, Fetching };
    /// Assumes the \a usual one, which \a make puts together when it is assumed first.
    template<class Make>
    void assumeUsual(Usual usual, const Make &make) const
    {
        std::optional<Assumption> &known = m_usual[size_t(usual)];
        if (!known)
            known = make();
        note(*known);
    }
    /// What \a make assumes: to be assumed again with the answer that it was assumed for.
    template<class Make>
    QList<Assumption> assumedIn(const Make &make) const
    {
        QList<Assumption> notes;
        QList<Assumption> *const before = std::exchange(m_notes, &notes);
        make();
        m_notes = before;
        return notes;
    }
    void assumeAgain(const QList<Assumption> &assumptions) const;
    /// Work of the project's own build, or of a \a part of it, that was asked for, by its goal; null until then.
    std::shared_ptr<const KnownWork> &knownWork(int goal, const std::optional<project::FolderSize> &part) const
    {
        return m_works[{goal, part}];
    }
    /// Charges that are the same in every job.
    enum class UsualCharge { Queue, Executor };
    /// The \a usual one, which \a make puts together when it is charged first.
    template<class Make>
    const Charge &usualCharge(UsualCharge usual, const Make &make) const
    {
        std::optional<Charge> &known = m_usualCharges[size_t(usual)];
        if (!known)
            known = make();
        return *known;
    }
    /// estimate::causeOf() a source, each found once: sources are long, and few.
    Cause causeOfSource(const QString &source) const;
    /// formatBytes(), each size written once.
    const QString &bytesText(double bytes) const;

    /// While it lives, what is assumed is noted in a list of its own too, as being about a job.
    class Noting
    {
    public:
        Noting(const Setting &setting, QList<Assumption> &notes, const QString &job) : m_setting(setting)
        {
            m_setting.m_notes = &notes;
            m_setting.m_job = job;
        }
        ~Noting()
        {
            m_setting.m_notes = nullptr;
            m_setting.m_job.clear();
        }
        Q_DISABLE_COPY_MOVE(Noting)

    private:
        const Setting &m_setting;
    };

private:
    bool isOcamlProject() const { return inputs.project && inputs.project->hasOcaml(); }
    bool hasLockFile() const;
    InstallWork newInstallWork(const QSet<QString> &missing, int jobs, const QHash<QString, QString> &versions) const;
    QList<Build> buildsOf(const QStringList &names, const QHash<QString, QString> &versions) const;
    opam::Closure projectClosure(opam::WithFlags with, bool isLocked, const QMap<QString, QString> &pinned, const QSet<QString> &own) const;
    PackageSet costly(const opam::Closure &closure) const;

    double m_kilolines = 0;
    bool m_areLinesKnown = true;
    mutable QHash<QString, QString> m_versions;           ///< of packages, those of the first closure that has each
    mutable QHash<QString, PackageSet> m_projectPackages; ///< by flags, whether they are locked, what is pinned, and whose
    mutable Change m_change;
    mutable QHash<QString, KnownImage> m_images;
    using InstallKey = QPair<QPair<QSet<QString>, int>, QHash<QString, QString>>; ///< versions that differ from m_versions
    mutable QHash<InstallKey, InstallWork> m_installs;
    void note(const Assumption &given) const;

    mutable QList<Assumption> m_assumptions;       ///< what is not understood first
    mutable qsizetype m_unknowns = 0;              ///< so many of them
    mutable QSet<QPair<QString, QString>> m_known; ///< texts and sources of m_assumptions
    using Place = QPair<const QChar *, const QChar *>;
    mutable std::array<std::optional<Assumption>, 5> m_usual;     ///< by Usual
    mutable std::array<std::optional<Charge>, 2> m_usualCharges;  ///< by UsualCharge
    mutable QHash<const QChar *, QPair<QString, Cause>> m_causes; ///< by where the source is, which lives as long
    mutable std::map<double, QString> m_bytesTexts;
    mutable std::map<std::pair<int, std::optional<project::FolderSize>>, std::shared_ptr<const KnownWork>> m_works;
    mutable QSet<Place> m_knownPlaces; ///< where texts and sources of m_assumptions are, which live as long
    mutable QList<Assumption> *m_notes = nullptr;
    mutable QString m_job; ///< that is noted about
};

} // namespace caravan::estimate
