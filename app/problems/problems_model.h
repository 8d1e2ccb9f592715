// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/document.h"

#include <QAbstractListModel>

namespace caravan {

/// What is wrong with a document: the place where its text does not parse, then the findings, those of the highest severity
/// first and in the order of the text.
class ProblemsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        SeverityRole = Qt::UserRole, ///< lint::Severity as int
        PlaceRole,                   ///< "build · line 12 · C01"
    };

    explicit ProblemsModel(Document *document, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    const lint::Finding &finding(int row) const { return m_findings.at(row); }
    /// Row of the finding that is most like \a finding: the same rule in the same job; -1 for none.
    int rowLike(const lint::Finding &finding) const;
    int count(lint::Severity severity) const;
    /// How many problems a rule finds.
    int countOf(const QString &rule) const;
    bool hasFixes() const;
    /// "Error", "Warning", "Advice"; translated.
    static QString severityTitle(lint::Severity severity);

private:
    void refresh();
    QString placeOf(const lint::Finding &finding) const;

    Document *m_document;
    QList<lint::Finding> m_findings;
    LineIndex m_lines;
};

} // namespace caravan
