// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/commands/setting.h"

#include "core/base/texts.h"
#include "core/estimate/commands/package_assumptions.h"
#include "core/estimate/facts/package_sum.h"
#include "core/estimate/time/builds.h"
#include "core/gitlab/pipeline/checks.h"

#include <algorithm>

namespace caravan::estimate {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(SettingTexts);

/// Whether the sources of a project are there, in whatever language.
bool hasCode(const project::Project &project)
{
    const project::Code &code = project.code;
    return project.sourceLines + code.coqLines + code.cLines + code.cppLines + code.rustLines > 0;
}

/// The packages that the project's opam files name themselves.
QStringList namesGivenBy(const Setting &setting)
{
    const project::Project *project = setting.inputs.project;
    if (!project || !project->hasOcaml())
        return setting.costs.typicalPackages;
    QStringList names;
    for (const opam::OpamFile &file : project->opamFiles) {
        for (const opam::Dependency &dependency : file.depends)
            names.append(dependency.name);
    }
    names.removeDuplicates();
    return names;
}

QString pinnedText(const QMap<QString, QString> &pinned)
{
    QStringList words;
    for (auto it = pinned.cbegin(); it != pinned.cend(); ++it)
        words.append(it.key() + u' ' + it.value());
    return words.join(u", "_s);
}

/// What packages of Rocq's own repository, which is not built in, are made for, by how their names begin: they need at least that.
struct LibraryBase {
    QLatin1StringView begin;
    QLatin1StringView base;
};
constexpr LibraryBase basesOfLibraries[] = {{"coq-"_L1, "coq"_L1}, {"rocq-"_L1, "rocq-prover"_L1}};

/// What the unknown packages of a closure need that is not in it.
QStringList missingBases(const opam::Closure &closure)
{
    QStringList bases;
    for (const LibraryBase &known : basesOfLibraries) {
        const bool isNeeded = std::any_of(closure.unknown.cbegin(), closure.unknown.cend(),
                                          [&](const QString &name) { return name.startsWith(known.begin); });
        const bool isThere = std::any_of(closure.packages.cbegin(), closure.packages.cend(),
                                         [&](const opam::ClosurePackage &package) { return package.name == known.base; });
        if (isNeeded && !isThere)
            bases.append(known.base);
    }
    return bases;
}

/// What \a files need where a switch holds \a pinned; where both cannot be had together, what they need without it.
opam::Closure closureBeside(const QList<opam::OpamFile> &files, const QMap<QString, QString> &pinned, const opam::Request &request,
                            const opam::Repository &repository)
{
    const auto with = [&](const QList<opam::Dependency> &more) {
        opam::OpamFile besides;
        besides.package = u"caravan-besides"_s;
        besides.depends = more;
        return opam::closureOf(more.isEmpty() ? files : files + QList<opam::OpamFile>{besides}, request, repository);
    };
    QList<opam::Dependency> more;
    for (auto it = pinned.cbegin(); it != pinned.cend(); ++it)
        more.append({it.key(), it.value()});
    opam::Closure closure = with(more);
    if (!closure.problem.isEmpty() && !more.isEmpty()) {
        more.clear();
        closure = with(more);
    }
    const QStringList bases = missingBases(closure);
    if (bases.isEmpty())
        return closure;
    for (const QString &base : bases)
        more.append({base});
    const opam::Closure whole = with(more);
    return whole.problem.isEmpty() ? whole : closure;
}

/// Those of \a files that are of the packages \a names, or of others among them that these need.
QList<opam::OpamFile> filesOf(const QList<opam::OpamFile> &files, QSet<QString> names)
{
    QStringList next(names.cbegin(), names.cend());
    while (!next.isEmpty()) {
        const QString name = next.takeLast();
        for (const opam::OpamFile &file : files) {
            for (const opam::Dependency &dependency : file.package == name ? file.depends : QList<opam::Dependency>()) {
                if (names.contains(dependency.name))
                    continue;
                names.insert(dependency.name);
                next.append(dependency.name);
            }
        }
    }
    QList<opam::OpamFile> those = files;
    those.removeIf([&](const opam::OpamFile &file) { return !names.contains(file.package); });
    return those;
}

/// \a name and those of \a all that need it, directly or not.
QSet<QString> madeAnewWith(const QString &name, const QHash<QString, QStringList> &dependents)
{
    QSet<QString> anew{name};
    QStringList next{name};
    while (!next.isEmpty()) {
        for (const QString &dependent : dependents.value(next.takeLast())) {
            if (anew.contains(dependent))
                continue;
            anew.insert(dependent);
            next.append(dependent);
        }
    }
    return anew;
}

/// Of the changes of one of \a names the middle one by CPU seconds: what it makes anew of \a all.
Setting::Change middleChange(const Costs &costs, const QSet<QString> &all, const QStringList &names)
{
    QHash<QString, QStringList> dependents;
    QHash<QString, double> cpuSeconds;
    for (const QString &name : all) {
        const PackageCost &cost = costs.package(name);
        cpuSeconds.insert(name, cost.cpuSeconds);
        for (const QString &dependency : cost.depends) {
            if (all.contains(dependency))
                dependents[dependency].append(name);
        }
    }
    QMap<std::pair<double, QString>, Setting::Change> changes; // by their seconds, and the name so that the order is always the same
    for (const QString &name : names) {
        if (!all.contains(name))
            continue;
        const QSet<QString> anew = madeAnewWith(name, dependents);
        double seconds = 0;
        for (const QString &each : anew)
            seconds += cpuSeconds.value(each);
        changes.insert({seconds, name}, {name, anew});
    }
    return changes.isEmpty() ? Setting::Change() : *std::next(changes.cbegin(), changes.size() / 2);
}

} // namespace

Setting::Setting(const Inputs &given, std::shared_ptr<Draws> draws) :
    inputs(given), costs(*given.facts.costs), runner(given.runner), sampling(runner, costs, std::move(draws)), keyFiles(given.files)
{
    constexpr double linesPerKiloline = 1000;
    const TypicalNumber &typical = costs.own.typicalLines;
    m_areLinesKnown = inputs.project && hasCode(*inputs.project);
    m_kilolines = (m_areLinesKnown ? double(inputs.project->sourceLines) : typical.value) / linesPerKiloline;
}

bool Setting::hasDependenciesInDuneProject() const { return inputs.project && inputs.project->fact(project::FactKind::GeneratesOpamFiles); }

double Setting::kilolines() const
{
    if (!m_areLinesKnown) {
        assumeUsual(Usual::Lines, [this] {
            const TypicalNumber &typical = costs.own.typicalLines;
            return Assumption{SettingTexts::tr("The project has %1 lines of OCaml, as a small one has, since its sources are not known.")
                                  .arg(typical.value),
                              typical.provenance.source,
                              typical.provenance.confidence,
                              causeOf(costs.own.ocaml.provenance.source),
                              0,
                              false,
                              {},
                              {{OwnFigure::Place::Typical, {}, u"lines"_s, typical.value}}};
        });
    }
    return m_kilolines;
}

PackageSet Setting::costly(const opam::Closure &closure) const
{
    PackageSet set;
    set.debian = closure.debian;
    set.alpine = closure.alpine;
    set.fedora = closure.fedora;
    for (const opam::ClosurePackage &package : closure.packages) {
        if (costs.isFree(package.name, package.version))
            continue;
        set.packages.insert(package.name);
        if (!package.version.isEmpty())
            set.versions.insert(package.name, package.version);
        if (!m_versions.contains(package.name))
            m_versions.insert(package.name, package.version);
    }
    for (const QString &name : closure.unknown) {
        if (!costs.isFree(name))
            set.packages.insert(name);
    }
    return set;
}

bool Setting::hasLockFile() const
{
    return inputs.project
        && std::any_of(inputs.project->opamFiles.cbegin(), inputs.project->opamFiles.cend(),
                       [](const opam::OpamFile &file) { return file.isLocked; });
}

opam::Closure Setting::projectClosure(opam::WithFlags with, bool isLocked, const QMap<QString, QString> &pinned,
                                      const QSet<QString> &own) const
{
    if (!isOcamlProject())
        return opam::closureOfPackages(costs.typicalPackages);
    const QList<opam::OpamFile> files = own.isEmpty() ? inputs.project->opamFiles : filesOf(inputs.project->opamFiles, own);
    const opam::Repository &repository = inputs.project->repository ? *inputs.project->repository : *opam::usersRepository();
    if (isLocked && hasLockFile())
        return opam::closureOf(files, {.with = with}, repository);
    QList<opam::OpamFile> unlocked = files;
    unlocked.removeIf([](const opam::OpamFile &file) { return file.isLocked; });
    return closureBeside(unlocked, pinned, {.with = with}, repository);
}

PackageSet Setting::projectPackages(opam::WithFlags with, bool isLocked, const QMap<QString, QString> &pinned, const QSet<QString> &own) const
{
    if (!isOcamlProject()) {
        assumeUsual(Usual::Packages, [this] {
            const recipes::Provenance &provenance = costs.own.typicalLines.provenance;
            return Assumption{SettingTexts::tr(
                                  "The project depends on %1, as a typical small one does, since its opam files are not known.")
                                  .arg(costs.typicalPackages.join(u", "_s)),
                              provenance.source, provenance.confidence, causeOfPackages()};
        });
    }
    const bool isAsLocked = isLocked || !hasLockFile();
    QStringList names(own.cbegin(), own.cend());
    names.sort();
    const QString key = u"%1 %2 "_s.arg(int(with)).arg(isAsLocked) + pinnedText(pinned) + u'|' + names.join(u' ');
    auto found = m_projectPackages.find(key);
    if (found == m_projectPackages.end())
        found = m_projectPackages.insert(key, costly(projectClosure(with, isAsLocked, pinned, own)));
    return *found;
}

void Setting::chooseChange(const QSet<QString> &installed) const { m_change = middleChange(costs, installed, namesGivenBy(*this)); }

PackageSet Setting::chosenPackages(const QList<opam::ClosurePackage> &packages) const
{
    opam::Closure closure;
    closure.packages = packages;
    return costly(closure);
}

PackageSet Setting::namedPackages(const QList<opam::Dependency> &asked, const QMap<QString, QString> &pinned) const
{
    opam::OpamFile file;
    file.depends = asked;
    return costly(closureBeside({file}, pinned, {}, *opam::usersRepository()));
}

InstallWork Setting::installWork(const QSet<QString> &missing, int jobs, const QHash<QString, QString> &versions) const
{
    QHash<QString, QString> others;
    for (const QString &name : missing) {
        const auto version = versions.constFind(name);
        if (version != versions.cend() && *version != m_versions.value(name))
            others.insert(name, *version);
    }
    const InstallKey key({missing, jobs}, others);
    auto known = m_installs.constFind(key);
    if (known == m_installs.cend())
        known = m_installs.insert(key, newInstallWork(missing, jobs, others));
    assume(known->assumptions);
    return *known;
}

QList<Build> Setting::buildsOf(const QStringList &names, const QHash<QString, QString> &versions) const
{
    QHash<QString, qsizetype> places;
    for (const QString &name : names)
        places.insert(name, places.size());
    QList<Build> builds;
    for (const QString &name : names) {
        const PackageCost &cost = package(name, versions);
        const bool isSmall = cost.cpuSeconds < costs.smallPackageCpu;
        Build build = {cost.mean, isSmall ? costs.twoCoresSmallPackage : costs.twoCoresPackage, costs.opamPerPackage, {}};
        for (const QString &dependency : cost.depends) {
            if (const auto place = places.constFind(dependency); place != places.cend())
                build.after.append(*place);
        }
        builds.append(build);
    }
    return builds;
}

InstallWork Setting::newInstallWork(const QSet<QString> &missing, int jobs, const QHash<QString, QString> &versions) const
{
    InstallWork work;
    QStringList names(missing.cbegin(), missing.cend());
    names.sort(); // so that sums are the same in every run
    PackageSum sum;
    QStringList sources;
    for (const QString &name : std::as_const(names)) {
        const PackageCost &cost = package(name, versions);
        sum.add(cost);
        if (!sources.contains(cost.provenance.source))
            sources.append(cost.provenance.source);
        if (cost.depends.contains("dune"_L1))
            work.byDune.insert(name);
        work.size += {cost.bytes, cost.files};
        ++work.packages;
        if (!cost.isMeasured())
            ++work.notMeasured;
    }
    sources.sort();
    work.sources = sources.join("; "_L1);
    work.cpuSeconds = sum.cpuSeconds() + work.packages * costs.opamPerPackage;
    work.spread = sum.spread();
    const double whole = sum.mean() + work.packages * costs.opamPerPackage; // which the schedule is of
    work.seconds =
        whole > 0 ? secondsOfBuilds(buildsOf(names, versions), jobs, runner.vcpus) * runner.cpuFactor * work.cpuSeconds / whole : 0;
    work.assumptions = assumptionsOf(names, [&](const QString &name) -> const PackageCost & { return package(name, versions); });
    return work;
}

const JobFigure *Setting::figureOf(const QString &job, bool isFirstRun) const
{
    // Who names a job of `parallel` means each of its instances.
    const gitlab::Job *written = inputs.facts.jobFigures.isEmpty() ? nullptr : gitlab::jobOrInstance(inputs.pipeline, job);
    for (const JobFigure &figure : inputs.facts.jobFigures) {
        const bool isOfJob = recipes::matchesAny(figure.job, job) || (written && recipes::matchesAny(figure.job, written->name));
        if (isOfJob && figure.isFirst.value_or(isFirstRun) == isFirstRun && figure.isAbout(inputs.project))
            return &figure;
    }
    return nullptr;
}

namespace {

/// How large an image is, which is known.
Assumption sizeAssumption(const QString &reference, const recipes::ImageFacts &facts)
{
    const QString size = formatBytes(facts.compressed);
    return {
        .text = facts.uncompressed.value > 0
            ? SettingTexts::tr("The image “%1” has %2 compressed and %3 unpacked.").arg(reference, size, formatBytes(facts.uncompressed))
            : SettingTexts::tr("The image “%1” has %2 compressed.").arg(reference, size),
        .source = facts.provenance.source,
        .confidence = facts.provenance.confidence,
        .cause = causeOf(facts.provenance.source),
        .figures = {imageSizeFigure(reference, facts.compressed.value)},
    };
}

} // namespace

const Setting::KnownImage &Setting::image(const QString &reference) const
{
    auto image = m_images.find(reference);
    if (image == m_images.end()) {
        KnownImage known{recipes::imageOf(inputs.catalogue, reference), inputs.catalogue.image(reference)};
        if (known.facts && known.facts->compressed.value > 0)
            known.size.append(sizeAssumption(reference, *known.facts));
        image = m_images.insert(reference, known);
    }
    return *image;
}

void Setting::note(const Assumption &given) const
{
    const Place place(given.text.constData(), given.source.constData());
    const bool isInPlace = m_knownPlaces.contains(place);
    const QString &job = given.isUnknown || !given.job.isEmpty() ? m_job : given.job;
    const auto isIt = [&](const Assumption &noted) {
        return Place(noted.text.constData(), noted.source.constData()) == place && noted.confidence == given.confidence
            && noted.cause == given.cause && noted.influence == given.influence && noted.isUnknown == given.isUnknown && noted.job == job;
    };
    if (isInPlace && (!m_notes || std::any_of(m_notes->cbegin(), m_notes->cend(), isIt)))
        return; // it is assumed again and again in one job
    const auto known = isInPlace ? m_known.cend() : m_known.constFind({given.text, given.source});
    const bool isNew = !isInPlace && known == m_known.cend();
    // Notes have the very texts that are known, so that they are known again at a glance.
    Assumption assumption = given;
    if (assumption.isUnknown || !assumption.job.isEmpty())
        assumption.job = m_job;
    if (known != m_known.cend()) {
        assumption.text = known->first;
        assumption.source = known->second;
    }
    if (m_notes && !m_notes->contains(assumption))
        m_notes->append(assumption);
    if (!isNew)
        return;
    m_known.insert({assumption.text, assumption.source});
    m_knownPlaces.insert(Place(assumption.text.constData(), assumption.source.constData()));
    m_assumptions.insert(assumption.isUnknown ? m_unknowns++ : m_assumptions.size(), assumption);
}

void Setting::assumeAgain(const QList<Assumption> &assumptions) const
{
    for (const Assumption &assumption : assumptions)
        note(assumption);
}

Cause Setting::causeOfSource(const QString &source) const
{
    auto known = m_causes.constFind(source.constData());
    if (known == m_causes.cend() || known->first.size() != source.size())
        known = m_causes.insert(source.constData(), {source, causeOf(source)});
    return known->second;
}

const QString &Setting::bytesText(double bytes) const
{
    auto known = m_bytesTexts.find(bytes);
    if (known == m_bytesTexts.end())
        known = m_bytesTexts.emplace(bytes, formatBytes({bytes})).first;
    return known->second;
}

void Setting::assume(const QString &text, const QString &source, const QString &confidence, const Cause &cause) const
{
    note({.text = text, .source = source, .confidence = confidence, .cause = cause});
}

void Setting::assumeUnknown(const QString &text, const recipes::Provenance &provenance, const Cause &cause,
                            const QList<OwnFigure> &figures) const
{
    note({text, provenance.source, provenance.confidence, cause, 0, true, {}, figures});
}

void Setting::assumeOf(const QString &job, const QList<Assumption> &assumptions) const
{
    const QString before = std::exchange(m_job, job);
    assume(assumptions);
    m_job = before;
}

void Setting::assumeTold(const QString &text, const recipes::Provenance &provenance) const
{
    note({text, provenance.source, provenance.confidence, causeOf(provenance.source), 0, false, m_job, {}});
}

void Setting::assume(const QList<Assumption> &assumptions) const
{
    for (const Assumption &assumption : assumptions) {
        if (!m_knownPlaces.contains(Place(assumption.text.constData(), assumption.source.constData())))
            note(assumption);
    }
}

void Setting::assume(const QString &text, const Cost &cost, const Cause &cause) const
{
    Assumption assumption{.text = text,
                          .source = cost.provenance.source,
                          .confidence = cost.provenance.confidence,
                          .cause = cause.isAny() ? cause : causeOfSource(cost.provenance.source)};
    const OwnFigure figure{OwnFigure::Place::Cost, {}, costId(costs, cost), cost.value};
    if (formOf(figure))
        assumption.figures.append(figure);
    note(assumption);
}

} // namespace caravan::estimate
