// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/problems/problems_model.h"

#include "app/theme/icons.h"
#include "app/widgets/plain_tooltip.h"

#include <QFileInfo>
#include <QIcon>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace caravan {

namespace {

theme::Sign signOf(lint::Severity severity)
{
    switch (severity) {
    case lint::Severity::Error:
        return theme::Sign::Error;
    case lint::Severity::Warning:
        return theme::Sign::Warning;
    case lint::Severity::Advice:
        return theme::Sign::Advice;
    }
    Q_UNREACHABLE();
}

/// The place where a text does not parse, as a finding without a rule.
lint::Finding findingOf(const Error &error, const LineIndex &lines)
{
    lint::Finding finding;
    finding.severity = lint::Severity::Error;
    finding.message = error.message;
    finding.why = error.hint;
    if (error.line > 0) {
        const int line = std::min(error.line, lines.lineCount());
        finding.span = {lines.lineStart(line), lines.lineEnd(line)};
    }
    return finding;
}

} // namespace

ProblemsModel::ProblemsModel(Document *document, QObject *parent) : QAbstractListModel(parent), m_document(document)
{
    connect(document, &Document::changed, this, [this](Changes changes) {
        if (changes & (findingChanges | Change::Text | Change::SyntaxError | Change::Project))
            refresh();
    });
    refresh();
}

int ProblemsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_findings.size()); }

QVariant ProblemsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const lint::Finding &finding = m_findings.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return finding.message;
    case Qt::ToolTipRole:
        return plainTooltip(finding.message);
    case Qt::DecorationRole:
        return theme::signIcon(signOf(finding.severity));
    case Qt::AccessibleTextRole:
        return QString(severityTitle(finding.severity) + u": "_s + finding.message + u" ("_s + placeOf(finding) + u')');
    case SeverityRole:
        return int(finding.severity);
    case PlaceRole:
        return placeOf(finding);
    default:
        return {};
    }
}

QString ProblemsModel::severityTitle(lint::Severity severity)
{
    switch (severity) {
    case lint::Severity::Error:
        return tr("Error");
    case lint::Severity::Warning:
        return tr("Warning");
    case lint::Severity::Advice:
        return tr("Advice");
    }
    Q_UNREACHABLE();
}

int ProblemsModel::rowLike(const lint::Finding &finding) const
{
    for (qsizetype row = 0; row < m_findings.size(); ++row) {
        if (m_findings[row].rule == finding.rule && m_findings[row].job == finding.job)
            return int(row);
    }
    return -1;
}

int ProblemsModel::count(lint::Severity severity) const
{
    return int(std::count_if(m_findings.cbegin(), m_findings.cend(),
                             [severity](const lint::Finding &finding) { return finding.severity == severity; }));
}

int ProblemsModel::countOf(const QString &rule) const
{
    return int(std::count_if(m_findings.cbegin(), m_findings.cend(), [&](const lint::Finding &finding) { return finding.rule == rule; }));
}

bool ProblemsModel::hasFixes() const
{
    return std::any_of(m_findings.cbegin(), m_findings.cend(),
                       [](const lint::Finding &finding) { return !finding.fixes.isEmpty() || finding.mayHaveFixes; });
}

void ProblemsModel::refresh()
{
    const LineIndex &lines = m_document->lines();
    QList<lint::Finding> findings;
    if (const std::optional<Error> &error = m_document->syntaxError()) {
        // The findings are about a text that is no more; their places and fixes would be wrong.
        findings.append(findingOf(*error, lines));
    } else {
        findings = m_document->derived().findings;
        std::stable_sort(findings.begin(), findings.end(),
                         [](const lint::Finding &a, const lint::Finding &b) { return a.severity < b.severity; });
    }
    if (const std::optional<Error> &error = m_document->derivation().settingsError()) {
        lint::Finding finding = findingOf(*error, lines);
        finding.span = {}; // its line is one of another file
        finding.message = tr("%1, line %2: %3").arg(QFileInfo(error->file).fileName(), QString::number(error->line), error->message);
        findings.prepend(finding);
    }
    beginResetModel();
    m_findings = findings;
    m_lines = lines;
    endResetModel();
}

QString ProblemsModel::placeOf(const lint::Finding &finding) const
{
    QStringList parts;
    if (!finding.job.isEmpty())
        parts.append(finding.job);
    if (finding.elsewhere)
        parts.append(tr("%1, line %2").arg(finding.elsewhere->file, QString::number(finding.elsewhere->begin.line)));
    else if (!finding.span.isEmpty())
        parts.append(tr("line %1").arg(m_lines.lineAt(finding.span.begin)));
    if (!finding.rule.isEmpty())
        parts.append(tr("%1, %2").arg(finding.rule, lint::familyTitle(finding.rule)));
    return parts.join(u" · "_s);
}

} // namespace caravan
