// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/problems/problems_model.h"

#include <QSet>

namespace caravan {

/// The problems that somebody wants to see, in groups: rows of a list, of which some are headings that fold what is below them.
class ProblemRows : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Grouping { None, Kind, Job, Severity };
    enum Role {
        IsHeadingRole = ProblemsModel::PlaceRole + 1,
        CountRole,    ///< of a heading: problems below it
        IsFoldedRole, ///< of a heading
    };

    explicit ProblemRows(ProblemsModel *problems, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    Grouping grouping() const { return m_grouping; }
    void setGrouping(Grouping grouping);
    /// Only problems that have every word of \a text in their sentence, job, file or rule.
    void setSearch(const QString &text);
    void setShown(lint::Severity severity, bool isShown);
    bool isFiltering() const { return !m_words.isEmpty() || !m_hidden.isEmpty(); }
    /// Folds or unfolds the group of a heading.
    void setFolded(int row, bool isFolded);

    /// The problem at a row, as a row of ProblemsModel; -1 for a heading.
    int problemAt(int row) const;
    /// The row of a problem; -1 while it is not shown.
    int rowOf(int problem) const;
    /// The first problem below a heading; -1 for any other row.
    int firstOf(int row) const;
    int shownCount() const { return m_shownCount; }

private:
    struct Entry {
        int problem = -1; ///< -1: a heading
        QString key;      ///< of a heading
        int first = -1;
        int count = 0;
    };
    void rebuild();
    bool fits(int problem) const;
    QString keyOf(int problem) const;
    QString titleOf(const Entry &heading) const;

    ProblemsModel *m_problems;
    Grouping m_grouping = Grouping::None;
    QStringList m_words;
    QSet<lint::Severity> m_hidden;
    QSet<QString> m_folded;
    QList<Entry> m_rows;
    int m_shownCount = 0;
};

} // namespace caravan
