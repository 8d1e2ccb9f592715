// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/facts/measurements.h"

#include "core/base/texts.h"

#include <QRegularExpression>

namespace caravan::estimate {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(MeasurementsTexts);

enum Column { Item, Version, Kind, CpuSeconds, WallSeconds, BytesInstalled, FilesInstalled, Depends, Compiler, ColumnCount };

// From the least to the most trusted measurement of one package; the quiet repeats are preferred, as the notes with the data say.
enum class Rank { None, OldCompiler, MainPass, Repeat, Cores };

constexpr auto mainCompiler = "5.2.0"_L1;

struct Measuring {
    MeasuredPackage package;
    Rank rank = Rank::None;
    int rows = 0; ///< averaged in package.cpuSeconds
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

void take(Measuring &measuring, const QStringList &cells, Rank rank, double mainPassFactor)
{
    MeasuredPackage &package = measuring.package;
    // Sizes and dependencies come from any row that has them; CPU seconds from the most trusted ones.
    if (!cells[BytesInstalled].isEmpty() && (package.bytes == 0 || rank >= Rank::MainPass)) {
        package.bytes = cells[BytesInstalled].toDouble();
        package.files = cells[FilesInstalled].toDouble();
        package.depends = cells[Depends].split(u' ', Qt::SkipEmptyParts);
    }
    if (rank != Rank::Cores && !package.versions.contains(cells[Version]))
        package.versions.append(cells[Version]);
    const double cpuSeconds = cells[CpuSeconds].toDouble() * (rank == Rank::MainPass ? mainPassFactor : 1);
    if (rank > measuring.rank) {
        measuring.rank = rank;
        measuring.rows = 0;
        package.cpuSeconds = 0;
    }
    if (rank == measuring.rank) {
        package.cpuSeconds = (package.cpuSeconds * measuring.rows + cpuSeconds) / (measuring.rows + 1);
        ++measuring.rows;
    }
}

} // namespace

Result<Measurements> readMeasurements(const Source &source, double mainPassFactor)
{
    QHash<QString, Measuring> found;
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
        take(found[name], cells, rank, mainPassFactor);
    }
    Measurements measurements;
    for (auto it = found.cbegin(); it != found.cend(); ++it)
        measurements.insert(it.key(), it->package);
    return measurements;
}

} // namespace caravan::estimate
