// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/history_work.h"

#include <QAbstractTableModel>

namespace caravan::history {

/// "hit", "partial hit", "miss", "no cache", "no pipeline"; translated.
QString outcomeTitle(compare::Outcome outcome);

/// The replayed commits as a table: a row for each strategy and one for what changes keys, a column for each commit, the oldest first.
class ReplayModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;
    enum Role { HoursRole = Qt::UserRole }; ///< of a row's head: "4.6 h"

    void setReplay(std::shared_ptr<const HistoryReplay> replay);
    /// Null before the first one.
    const HistoryReplay *replay() const { return m_replay.get(); }

    int strategies() const { return m_replay ? int(m_replay->strategies.size()) : 0; }
    bool isStrategy(int row) const { return row >= 0 && row < strategies(); }
    const compare::ReplayedStrategy &strategy(int row) const { return m_replay->strategies.at(row); }
    const project::HistoryCommit &commit(int column) const { return m_replay->commits.history.commits.at(commitOf(column)); }
    /// The column of a commit of the history.
    int columnOf(int commit) const { return commit - m_replay->commits.first; }
    QString branchOf(int column) const { return m_branches.at(commit(column).line); }

    /// Nullopt where the strategy cannot be applied.
    std::optional<compare::Outcome> outcome(int row, int column) const;
    /// How long runners work for a commit, the median; nullopt where that is not known, or nothing runs.
    std::optional<Seconds> runnerTime(int row, int column) const;
    /// The files by which a commit changes keys; empty where it changes none.
    QStringList keyFiles(int column) const;
    /// The next commit behind (or before) \a column that changes keys; -1 for none.
    int nextKeyChange(int column, int step) const;
    /// "9a7f3c5d · 2026-10-19 · main"
    QString commitTitle(int column) const;
    /// "It changes what cache keys are made of: site.opam." or that it does not.
    QString keySentence(int column) const;

    /// The row of the strategy in use, else of the one that takes the least; 0 when there is neither.
    int firstRow() const;
    /// The row of the strategy with the most hours among those that work; -1 for none.
    int mostRow() const;

    /// One row for each commit, for spreadsheets.
    QString asText() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    int commitOf(int column) const { return m_replay->commits.first + column; }
    QString sentence(int row, int column) const;
    QString hours(int row) const;

    std::shared_ptr<const HistoryReplay> m_replay;
    // Names from files, so that none is more than text.
    QHash<int, QStringList> m_keyFiles; ///< by column
    QStringList m_branches;             ///< by line of the history
};

} // namespace caravan::history
