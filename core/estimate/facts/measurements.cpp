// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/texts.h"
#include "core/estimate/facts/costs.h"
#include "core/opam/closure.h"

#include <QRegularExpression>

#include <algorithm>

namespace caravan::estimate {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(MeasurementsTexts);

enum Column { Item, Version, Kind, CpuSeconds, WallSeconds, BytesInstalled, FilesInstalled, Depends, Compiler, ColumnCount };

// From the least to the most trusted measurement of one package; the quiet repeats are preferred, as the notes with the data say.
enum class Rank { None, OldCompiler, MainPass, Repeat, Cores };

constexpr auto mainCompiler = "5.2.0"_L1;

struct Candidate {
    PackageCost cost;
    Rank rank = Rank::None;
    int rows = 0; ///< averaged in cost.cpuSeconds
};

/// "dune-3.24.2 on 1 core(s), dune -j1" is about the package dune.
QString packageOfCoresRow(const QString &item)
{
    static const QRegularExpression version(u"-[0-9][0-9.]*$"_s);
    QString name = item.section(" on "_L1, 0, 0);
    return name.remove(version);
}

Rank rankOf(const QStringList &cells)
{
    const QString &kind = cells[Kind];
    if (kind == "cores"_L1)
        return Rank::Cores;
    if (kind == "rep"_L1)
        return Rank::Repeat;
    if (kind == "package"_L1 || kind == "conf"_L1 || kind == "virtual"_L1)
        return cells[Compiler] == mainCompiler ? Rank::MainPass : Rank::OldCompiler;
    return Rank::None;
}

void take(Candidate &candidate, const QStringList &cells, Rank rank, double mainPassFactor)
{
    // Sizes and dependencies come from any row that has them; CPU seconds from the most trusted ones.
    if (!cells[BytesInstalled].isEmpty() && (candidate.cost.bytes == 0 || rank >= Rank::MainPass)) {
        candidate.cost.bytes = cells[BytesInstalled].toDouble();
        candidate.cost.files = cells[FilesInstalled].toDouble();
        candidate.cost.depends = cells[Depends].split(u' ', Qt::SkipEmptyParts);
    }
    const double cpuSeconds = cells[CpuSeconds].toDouble() * (rank == Rank::MainPass ? mainPassFactor : 1);
    if (rank > candidate.rank) {
        candidate.rank = rank;
        candidate.rows = 0;
        candidate.cost.cpuSeconds = 0;
    }
    if (rank == candidate.rank) {
        candidate.cost.cpuSeconds = (candidate.cost.cpuSeconds * candidate.rows + cpuSeconds) / (candidate.rows + 1);
        ++candidate.rows;
    }
}

} // namespace

Result<Done> readMeasurements(const Source &source, Costs &costs)
{
    QHash<QString, Candidate> candidates;
    qsizetype offset = 0;
    const QList<QByteArray> lines = source.text.split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype lineOffset = offset;
        offset += line.size() + 1;
        if (line.isEmpty() || line.startsWith('#') || lineOffset == 0)
            continue;
        const QStringList cells = QString::fromUtf8(line).split(u'\t');
        bool isNumber = cells.size() >= ColumnCount;
        if (isNumber)
            cells[CpuSeconds].toDouble(&isNumber);
        if (!isNumber) {
            return source.errorAt(lineOffset, ErrorCode::Syntax,
                                  MeasurementsTexts::tr("A measurement needs nine columns, the fourth of them CPU seconds."));
        }
        const Rank rank = rankOf(cells);
        if (rank == Rank::None)
            continue;
        const QString name = rank == Rank::Cores ? packageOfCoresRow(cells[Item]) : cells[Item];
        take(candidates[name], cells, rank, costs.mainPassFactor);
    }
    for (auto it = candidates.begin(); it != candidates.end(); ++it) {
        it->cost.isMeasured = true;
        costs.packages.insert(it.key(), it->cost);
    }
    return Done{};
}

bool isFreePackage(QStringView name)
{
    static constexpr QStringView compiler[] = {u"ocaml",        u"ocaml-base-compiler", u"ocaml-system",     u"ocaml-compiler",
                                               u"ocaml-config", u"ocaml-variants",      u"compiler-cloning", u"ocaml-secondary-compiler"};
    static constexpr QStringView prefixes[] = {u"base-", u"conf-", u"host-", u"ocaml-option", u"arch-", u"sys-"};
    const auto isPrefix = [name](QStringView prefix) { return name.startsWith(prefix); };
    return std::any_of(std::begin(prefixes), std::end(prefixes), isPrefix)
        || std::find(std::begin(compiler), std::end(compiler), name) != std::end(compiler);
}

PackageCost Costs::package(const QString &name) const
{
    if (isFreePackage(name))
        return {0, 0, 0, {}, true};
    const auto found = packages.constFind(name);
    if (found != packages.cend())
        return *found;
    return {packageCpu, packageBytes, packageFiles, opam::directDependencies(name), false};
}

} // namespace caravan::estimate
