// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/commands/package_assumptions.h"

#include "core/base/figures.h"
#include "core/base/texts.h"

#include <algorithm>

namespace caravan::estimate {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(PackageAssumptionsTexts);

/// Packages of one origin, those that take longest first.
struct PackageGroup {
    QStringList names;
    double cpuSeconds = 0; ///< on average, all together
    const PackageCost *first = nullptr;

    QString listed() const
    {
        constexpr qsizetype few = 6;
        if (names.size() <= few)
            return names.join(u", "_s);
        return PackageAssumptionsTexts::tr("%1 and %n more", nullptr, int(names.size() - few)).arg(names.first(few).join(u", "_s));
    }
};

PackageGroup groupOf(QStringList names, const std::function<const PackageCost &(const QString &)> &costOf, CostOrigin origin)
{
    PackageGroup group;
    names.removeIf([&](const QString &name) { return costOf(name).origin != origin; });
    std::stable_sort(names.begin(), names.end(), [&](const QString &a, const QString &b) { return costOf(a).mean > costOf(b).mean; });
    group.names = names;
    for (const QString &name : std::as_const(names))
        group.cpuSeconds += costOf(name).mean;
    if (!names.isEmpty())
        group.first = &costOf(names.constFirst());
    return group;
}

constexpr qsizetype mostAsked = 6; ///< packages of a group whose cost can be told one by one

Assumption said(const PackageGroup &group, const QString &text, const std::function<const PackageCost &(const QString &)> &costOf)
{
    Assumption assumption{.text = text,
                          .source = group.first->provenance.source,
                          .confidence = group.first->provenance.confidence,
                          .cause = causeOfPackages()};
    for (const QString &name : group.names.mid(0, mostAsked))
        assumption.figures.append({OwnFigure::Place::Package, name, u"cpuSeconds"_s, costOf(name).cpuSeconds});
    return assumption;
}

} // namespace

QList<Assumption> assumptionsOf(const QStringList &names, const std::function<const PackageCost &(const QString &)> &costOf)
{
    QList<Assumption> list;
    if (const PackageGroup unknown = groupOf(names, costOf, CostOrigin::Unknown); unknown.first) {
        list.append(said(unknown,
                         PackageAssumptionsTexts::tr(
                             "Nobody knows what %1 takes to build: %2 CPU seconds for each are a guess, and it can be %3 times as much.")
                             .arg(unknown.listed(), formatFigure(unknown.first->cpuSeconds), formatFigure(unknown.first->spread.up)),
                         costOf));
    }
    if (const PackageGroup unlisted = groupOf(names, costOf, CostOrigin::Unlisted); unlisted.first) {
        list.append(
            said(unlisted,
                 PackageAssumptionsTexts::tr("%1 is in no repository that Caravan has: by its name alone it takes %2 CPU seconds to build, "
                                             "and it can be %3 times as much.")
                     .arg(unlisted.listed(), formatFigure(unlisted.first->cpuSeconds), formatFigure(unlisted.first->spread.up)),
                 costOf));
    }
    const PackageGroup told = groupOf(names, costOf, CostOrigin::Told);
    for (const QString &name : told.names) {
        const PackageCost &cost = costOf(name);
        list.append({.text = PackageAssumptionsTexts::tr("Building %1 takes %2 CPU seconds.").arg(name, formatFigure(cost.cpuSeconds)),
                     .source = cost.provenance.source,
                     .confidence = cost.provenance.confidence,
                     .cause = causeOfPackages(),
                     .figures = {{OwnFigure::Place::Package, name, u"cpuSeconds"_s, cost.cpuSeconds}}});
    }
    if (const PackageGroup predicted = groupOf(names, costOf, CostOrigin::Predicted); predicted.first) {
        list.append(
            said(predicted,
                 PackageAssumptionsTexts::tr("%n package(s) that nobody measured take %2 CPU seconds together, predicted from what the "
                                             "repository says of them; nine of ten are within a factor of %3: %1.",
                                             nullptr, int(predicted.names.size()))
                     .arg(predicted.listed(), formatFigure(predicted.cpuSeconds), formatFigure(predicted.first->spread.up)),
                 costOf));
    }
    return list;
}

} // namespace caravan::estimate
