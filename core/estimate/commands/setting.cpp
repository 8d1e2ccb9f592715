// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/commands/setting.h"

#include "core/base/texts.h"
#include "core/estimate/time/machine.h"

#include <algorithm>

namespace caravan::estimate {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(SettingTexts);

PackageSet costly(const opam::Closure &closure)
{
    PackageSet set;
    set.debian = closure.debian;
    set.alpine = closure.alpine;
    set.fedora = closure.fedora;
    for (const opam::ClosurePackage &package : closure.packages) {
        if (!isFreePackage(package.name))
            set.packages.insert(package.name);
    }
    for (const QString &name : closure.unknown) {
        if (!isFreePackage(name))
            set.packages.insert(name);
    }
    return set;
}

/// The longest way through a graph of packages; a cycle is cut where it closes.
class Chain
{
public:
    Chain(const Setting &setting, const QSet<QString> &missing) : m_setting(setting), m_missing(missing) { }

    double to(const QString &name)
    {
        if (const auto known = m_lengths.constFind(name); known != m_lengths.cend())
            return *known;
        m_lengths.insert(name, 0);
        const PackageCost cost = m_setting.costs.package(name);
        double before = 0;
        for (const QString &dependency : cost.depends) {
            if (m_missing.contains(dependency))
                before = std::max(before, to(dependency));
        }
        const Costs &costs = m_setting.costs;
        const bool isSmall = cost.cpuSeconds < costs.smallPackageCpu;
        const double length = before
            + secondsOf(m_setting.runner, cost.cpuSeconds, isSmall ? costs.twoCoresSmallPackage : costs.twoCoresPackage)
            + secondsOf(m_setting.runner, costs.opamPerPackage, costs.twoCoresSerial);
        m_lengths.insert(name, length);
        return length;
    }

private:
    const Setting &m_setting;
    const QSet<QString> &m_missing;
    QHash<QString, double> m_lengths;
};

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
QSet<QString> middleChange(const Costs &costs, const QSet<QString> &all, const QStringList &names)
{
    QHash<QString, QStringList> dependents;
    QHash<QString, double> cpuSeconds;
    for (const QString &name : all) {
        const PackageCost cost = costs.package(name);
        cpuSeconds.insert(name, cost.cpuSeconds);
        for (const QString &dependency : cost.depends) {
            if (all.contains(dependency))
                dependents[dependency].append(name);
        }
    }
    QMap<std::pair<double, QString>, QSet<QString>> changes; // by their seconds, and the name so that the order is always the same
    for (const QString &name : names) {
        if (!all.contains(name))
            continue;
        QSet<QString> anew = madeAnewWith(name, dependents);
        double seconds = 0;
        for (const QString &each : std::as_const(anew))
            seconds += cpuSeconds.value(each);
        changes.insert({seconds, name}, std::move(anew));
    }
    return changes.isEmpty() ? QSet<QString>() : *std::next(changes.cbegin(), changes.size() / 2);
}

} // namespace

Setting::Setting(const Inputs &given) : inputs(given), costs(*given.facts.costs), runner(given.runner)
{
    constexpr double linesPerKiloline = 1000;
    const bool isKnown = inputs.project && inputs.project->sourceLines > 0;
    m_kilolines = (isKnown ? double(inputs.project->sourceLines) : costs.typicalLines.value) / linesPerKiloline;
    if (!isKnown) {
        assume(SettingTexts::tr("The project has %1 lines of OCaml, as a small one has, since its sources are not known.")
                   .arg(costs.typicalLines.value),
               costs.typicalLines);
    }
}

opam::Closure Setting::projectClosure(opam::WithFlags with) const
{
    if (isOcamlProject())
        return inputs.project->closureWith(with);
    return opam::closureOfPackages(costs.typicalPackages);
}

PackageSet Setting::projectPackages(opam::WithFlags with) const
{
    if (!isOcamlProject()) {
        assume(SettingTexts::tr("The project depends on %1, as a typical small one does, since its opam files are not known.")
                   .arg(costs.typicalPackages.join(u", "_s)),
               costs.typicalLines);
    }
    auto found = m_projectPackages.find(int(with));
    if (found == m_projectPackages.end()) {
        found = m_projectPackages.insert(int(with), costly(projectClosure(with)));
        found->isWholeProject = true;
    }
    return *found;
}

const QSet<QString> &Setting::changedPackages() const
{
    if (!m_changedPackages) {
        const QSet<QString> all = projectPackages(opam::WithFlags(opam::With::Test) | opam::With::Doc).packages;
        m_changedPackages = middleChange(costs, all, namesGivenBy(*this));
    }
    return *m_changedPackages;
}

PackageSet Setting::namedPackages(const QStringList &names) const { return costly(opam::closureOfPackages(names)); }

double Setting::longestChain(const QSet<QString> &missing) const
{
    Chain chain(*this, missing);
    double longest = 0;
    for (const QString &name : missing)
        longest = std::max(longest, chain.to(name));
    return longest;
}

InstallWork Setting::installWork(const QSet<QString> &missing) const
{
    auto known = m_installs.constFind(missing);
    if (known == m_installs.cend())
        known = m_installs.insert(missing, newInstallWork(missing));
    if (known->notMeasured > 0) {
        assume(SettingTexts::tr("Each opam package that was not measured takes %1 CPU seconds.").arg(costs.packageCpu.value),
               costs.packageCpu);
    }
    return *known;
}

InstallWork Setting::newInstallWork(const QSet<QString> &missing) const
{
    InstallWork work;
    QStringList names(missing.cbegin(), missing.cend());
    names.sort(); // so that sums are the same in every run
    for (const QString &name : std::as_const(names)) {
        const PackageCost cost = costs.package(name);
        work.cpuSeconds += cost.cpuSeconds + costs.opamPerPackage;
        work.size += {cost.bytes, cost.files};
        ++work.packages;
        if (!cost.isMeasured)
            ++work.notMeasured;
    }
    work.seconds = std::max(secondsOf(runner, work.cpuSeconds, costs.twoCoresInstall), longestChain(missing));
    return work;
}

const Setting::KnownImage &Setting::image(const QString &reference) const
{
    auto image = m_images.find(reference);
    if (image == m_images.end())
        image = m_images.insert(reference, {recipes::imageOf(inputs.catalogue, reference), inputs.catalogue.image(reference)});
    return *image;
}

void Setting::assume(const QString &text, const QString &source, const QString &confidence) const
{
    const auto known = m_known.constFind({text, source});
    const bool isNew = known == m_known.cend();
    // Notes have the very texts that are known, so that they are known again at a glance.
    const Assumption assumption = isNew ? Assumption{text, source, confidence} : Assumption{known->first, known->second, confidence};
    if (m_notes && !m_notes->contains(assumption))
        m_notes->append(assumption);
    if (!isNew)
        return;
    m_known.insert({text, source});
    m_knownPlaces.insert(Place(text.constData(), source.constData()));
    m_assumptions.append(assumption);
}

void Setting::assume(const QList<Assumption> &assumptions) const
{
    for (const Assumption &assumption : assumptions) {
        if (!m_knownPlaces.contains(Place(assumption.text.constData(), assumption.source.constData())))
            assume(assumption.text, assumption.source, assumption.confidence);
    }
}

void Setting::assume(const QString &text, const Cost &cost) const { assume(text, cost.provenance.source, cost.provenance.confidence); }

} // namespace caravan::estimate
