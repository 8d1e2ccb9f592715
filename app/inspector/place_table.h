// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/values/origin.h"

#include <QTreeWidget>

namespace caravan::inspector {

/// Rows of short texts, each of which may lead to a place in the open text: by a click, or Enter. As high as its rows.
class PlaceTable : public QTreeWidget
{
    Q_OBJECT

public:
    /// \a titles: what the columns say, for those who hear them; \a shares: parts of a whole that the columns before the last one take.
    PlaceTable(const QStringList &titles, const QList<double> &shares, QWidget *parent = nullptr);

    /// Begins anew; the current row stays current.
    void beginRows();
    /// \a place: empty when the row leads nowhere. \a tip: the row in full.
    QTreeWidgetItem *addRow(const QStringList &texts, const Span &place, const QString &tip);
    /// The same for a place that may be in an included file.
    QTreeWidgetItem *addRow(const QStringList &texts, const gitlab::Origin &place, const QString &tip);
    void endRows();

Q_SIGNALS:
    void placeChosen(const caravan::Span &span);
    void otherPlaceChosen(const QString &file, int line);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void choose(QTreeWidgetItem *item);
    void fitColumns();

    QList<double> m_shares;
    int m_current = -1;
};

} // namespace caravan::inspector
