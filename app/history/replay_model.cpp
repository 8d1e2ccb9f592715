// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/replay_model.h"

#include "app/widgets/figure_table.h"
#include "app/widgets/plain_tooltip.h"
#include "core/base/figures.h"
#include "core/compare/history_report.h"

namespace caravan::history {

using namespace Qt::StringLiterals;

namespace {

QStringList shownNames(const QStringList &names)
{
    compare::ReportTable table{{}, {}, {names}};
    compare::makeShown(table);
    return table.rows.constFirst();
}

} // namespace

QString outcomeTitle(compare::Outcome outcome)
{
    switch (outcome) {
    case compare::Outcome::NotRun:
        return ReplayModel::tr("no pipeline");
    case compare::Outcome::Uncached:
        return ReplayModel::tr("no cache");
    case compare::Outcome::Hit:
        return ReplayModel::tr("hit");
    case compare::Outcome::Partial:
        return ReplayModel::tr("partial hit");
    case compare::Outcome::Miss:
        return ReplayModel::tr("miss");
    }
    return {};
}

void ReplayModel::setReplay(std::shared_ptr<const HistoryReplay> replay)
{
    beginResetModel();
    m_replay = std::move(replay);
    m_keyFiles.clear();
    m_branches.clear();
    for (const compare::KeyChange &change : m_replay->keyChanges)
        m_keyFiles.insert(columnOf(change.commit), shownNames(change.files));
    for (const project::HistoryLine &line : m_replay->commits.history.lines)
        m_branches.append(line.branch);
    m_branches = shownNames(m_branches);
    endResetModel();
}

int ReplayModel::rowCount(const QModelIndex &parent) const { return parent.isValid() || !m_replay ? 0 : strategies() + 1; }

int ReplayModel::columnCount(const QModelIndex &parent) const { return parent.isValid() || !m_replay ? 0 : m_replay->commits.counted(); }

std::optional<compare::Outcome> ReplayModel::outcome(int row, int column) const
{
    const QList<compare::Outcome> &outcomes = strategy(row).replay.outcomes;
    const int commit = commitOf(column);
    return commit < outcomes.size() ? std::optional(outcomes.at(commit)) : std::nullopt;
}

std::optional<Seconds> ReplayModel::runnerTime(int row, int column) const
{
    const std::optional<compare::Outcome> found = outcome(row, column);
    const bool isTimed = found && *found != compare::Outcome::NotRun && strategy(row).replay.isTimed;
    return isTimed ? std::optional(Seconds(strategy(row).replay.seconds.at(commitOf(column)))) : std::nullopt;
}

QStringList ReplayModel::keyFiles(int column) const { return m_keyFiles.value(column); }

int ReplayModel::nextKeyChange(int column, int step) const
{
    for (int next = column + step; next >= 0 && next < columnCount(); next += step) {
        if (m_keyFiles.contains(next))
            return next;
    }
    return -1;
}

QString ReplayModel::commitTitle(int column) const
{
    return QStringList{compare::shortName(commit(column)), compare::dayOf(commit(column)), branchOf(column)}.join(u" · "_s);
}

QString ReplayModel::keySentence(int column) const
{
    const QStringList files = keyFiles(column);
    return files.isEmpty() ? tr("It changes nothing that cache keys are made of.")
                           : tr("It changes what cache keys are made of: %1.").arg(files.join(u", "_s));
}

int ReplayModel::mostRow() const
{
    int most = -1;
    for (int row = 0; row < strategies(); ++row) {
        const compare::ReplayedStrategy &one = strategy(row);
        const bool counts = one.column.works() && one.replay.all.runs() > 0;
        if (counts && (most < 0 || one.replay.hours.p50 > strategy(most).replay.hours.p50))
            most = row;
    }
    return most;
}

int ReplayModel::firstRow() const
{
    for (int row = 0; row < strategies(); ++row) {
        if (strategy(row).column.isInUse)
            return row;
    }
    return std::max(0, m_replay ? m_replay->least : 0);
}

QString ReplayModel::hours(int row) const
{
    const compare::ReplayedStrategy &one = strategy(row);
    if (!one.column.isPossible)
        return tr("not possible");
    return one.replay.isTimed ? tr("%1 h").arg(formatFigure(one.replay.hours.p50)) : tr("fails");
}

/// What a person is told of a cell.
QString ReplayModel::sentence(int row, int column) const
{
    if (!isStrategy(row))
        return keySentence(column);
    const compare::Column &about = strategy(row).column;
    const std::optional<compare::Outcome> found = outcome(row, column);
    if (!found)
        return u"%1: %2"_s.arg(about.title, about.obstacle);
    const std::optional<Seconds> time = runnerTime(row, column);
    return time ? tr("%1: %2, %3 of runner time").arg(about.title, outcomeTitle(*found), formatDuration(*time))
                : u"%1: %2"_s.arg(about.title, outcomeTitle(*found));
}

QVariant ReplayModel::data(const QModelIndex &index, int role) const
{
    const int row = index.row();
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        if (!isStrategy(row))
            return keyFiles(column).join(u", "_s);
        return outcome(row, column) ? outcomeTitle(*outcome(row, column)) : QString();
    case Qt::ToolTipRole: {
        QStringList lines{commitTitle(column), sentence(row, column)};
        if (isStrategy(row) && m_keyFiles.contains(column))
            lines.append(keySentence(column));
        return plainTooltip(lines.join(u'\n'));
    }
    case Qt::AccessibleTextRole:
        return u"%1. %2"_s.arg(commitTitle(column), sentence(row, column));
    case Qt::AccessibleDescriptionRole:
        return keySentence(column);
    default:
        return {};
    }
}

QVariant ReplayModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (!m_replay)
        return {};
    if (orientation == Qt::Horizontal)
        return role == Qt::DisplayRole ? commitTitle(section) : QVariant();
    if (!isStrategy(section))
        return role == Qt::DisplayRole ? tr("Files that changed the key") : QVariant();
    const compare::Column &about = strategy(section).column;
    switch (role) {
    case Qt::DisplayRole:
        return about.title;
    case HoursRole:
        return hours(section);
    case Qt::ToolTipRole: {
        const QString trouble = about.isPossible ? about.failure() : about.obstacle;
        return plainTooltip(u"%1: %2\n%3"_s.arg(about.title, hours(section), trouble.isEmpty() ? about.summary : trouble));
    }
    case Qt::AccessibleTextRole:
        return u"%1: %2"_s.arg(about.title, hours(section));
    default:
        return {};
    }
}

QString ReplayModel::asText() const
{
    if (!m_replay)
        return {};
    QStringList head{tr("Commit"), tr("Date"), tr("Branch"), tr("Files that changed the key")};
    for (int row = 0; row < strategies(); ++row)
        head << strategy(row).column.title << tr("%1: runner time (s)").arg(strategy(row).column.title);
    QList<QStringList> rows;
    for (int column = 0; column < columnCount(); ++column) {
        QStringList cells{QString::fromLatin1(commit(column).id.hex()), compare::dayOf(commit(column)), branchOf(column),
                          keyFiles(column).join(u", "_s)};
        for (int row = 0; row < strategies(); ++row) {
            const std::optional<compare::Outcome> found = outcome(row, column);
            const std::optional<Seconds> time = runnerTime(row, column);
            cells << (found ? outcomeTitle(*found) : QString()) << (time ? cellFigure(time->count(), 1) : QString());
        }
        rows.append(cells);
    }
    return tabSeparated(head, rows);
}

} // namespace caravan::history
