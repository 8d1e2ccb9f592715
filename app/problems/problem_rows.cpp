// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/problems/problem_rows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace caravan {

ProblemRows::ProblemRows(ProblemsModel *problems, QObject *parent) : QAbstractListModel(parent), m_problems(problems)
{
    connect(problems, &QAbstractItemModel::modelReset, this, &ProblemRows::rebuild);
    rebuild();
}

int ProblemRows::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

QVariant ProblemRows::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &entry = m_rows.at(index.row());
    if (entry.problem >= 0)
        return role == IsHeadingRole ? QVariant(false) : m_problems->data(m_problems->index(entry.problem), role);
    switch (role) {
    case Qt::DisplayRole:
        return titleOf(entry);
    case Qt::AccessibleTextRole:
        return m_folded.contains(entry.key) ? tr("%1, %n problem(s), folded", nullptr, entry.count).arg(titleOf(entry))
                                            : tr("%1, %n problem(s)", nullptr, entry.count).arg(titleOf(entry));
    case IsHeadingRole:
        return true;
    case CountRole:
        return entry.count;
    case IsFoldedRole:
        return m_folded.contains(entry.key);
    default:
        return {};
    }
}

void ProblemRows::setGrouping(Grouping grouping)
{
    m_grouping = grouping;
    m_folded.clear();
    rebuild();
}

void ProblemRows::setSearch(const QString &text)
{
    m_words = text.split(u' ', Qt::SkipEmptyParts);
    rebuild();
}

void ProblemRows::setShown(lint::Severity severity, bool isShown)
{
    if (isShown)
        m_hidden.remove(severity);
    else
        m_hidden.insert(severity);
    rebuild();
}

void ProblemRows::setFolded(int row, bool isFolded)
{
    if (row < 0 || row >= m_rows.size() || m_rows.at(row).problem >= 0)
        return;
    const QString key = m_rows.at(row).key;
    if (isFolded == m_folded.contains(key))
        return;
    if (isFolded)
        m_folded.insert(key);
    else
        m_folded.remove(key);
    rebuild();
}

int ProblemRows::problemAt(int row) const { return row >= 0 && row < m_rows.size() ? m_rows.at(row).problem : -1; }

int ProblemRows::rowOf(int problem) const
{
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(), [problem](const Entry &entry) { return entry.problem == problem; });
    return found == m_rows.cend() || problem < 0 ? -1 : int(found - m_rows.cbegin());
}

int ProblemRows::firstOf(int row) const
{
    return row >= 0 && row < m_rows.size() && m_rows.at(row).problem < 0 ? m_rows.at(row).first : -1;
}

bool ProblemRows::fits(int problem) const
{
    const lint::Finding &finding = m_problems->finding(problem);
    if (m_hidden.contains(finding.severity))
        return false;
    if (m_words.isEmpty()) // where it is need not be said
        return true;
    const QString all = finding.message + u' ' + m_problems->data(m_problems->index(problem), ProblemsModel::PlaceRole).toString();
    return std::all_of(m_words.cbegin(), m_words.cend(), [&](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}

QString ProblemRows::keyOf(int problem) const
{
    const lint::Finding &finding = m_problems->finding(problem);
    switch (m_grouping) {
    case Grouping::None:
        return {};
    case Grouping::Kind:
        return finding.rule;
    case Grouping::Job:
        return finding.job;
    case Grouping::Severity:
        return lint::severityName(finding.severity);
    }
    Q_UNREACHABLE();
}

QString ProblemRows::titleOf(const Entry &heading) const
{
    const lint::Finding &first = m_problems->finding(heading.first);
    switch (m_grouping) {
    case Grouping::None:
        return {};
    case Grouping::Kind: {
        const lint::Rule *rule = lint::RuleTable::builtIn().rule(heading.key);
        return rule ? u"%1 · %2"_s.arg(rule->id, rule->title) : tr("The text itself");
    }
    case Grouping::Job:
        return heading.key.isEmpty() ? tr("The pipeline as a whole") : heading.key;
    case Grouping::Severity:
        return ProblemsModel::severityTitle(first.severity);
    }
    Q_UNREACHABLE();
}

/// Groups stand in the order of their first, so of their worst, problem.
void ProblemRows::rebuild()
{
    QStringList keys;
    QHash<QString, QList<int>> groups;
    m_shownCount = 0;
    for (int problem = 0; problem < m_problems->rowCount(); ++problem) {
        if (!fits(problem))
            continue;
        ++m_shownCount;
        const QString key = keyOf(problem);
        if (!groups.contains(key))
            keys.append(key);
        groups[key].append(problem);
    }
    QList<Entry> rows;
    for (const QString &key : std::as_const(keys)) {
        const QList<int> problems = groups.value(key);
        if (m_grouping != Grouping::None)
            rows.append({-1, key, problems.constFirst(), int(problems.size())});
        if (m_grouping != Grouping::None && m_folded.contains(key))
            continue;
        for (const int problem : problems)
            rows.append({problem, {}, -1, 0});
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

} // namespace caravan
