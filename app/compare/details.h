// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/compare/shown.h"

#include <QPixmap>
#include <QWidget>

class QComboBox;
class QStackedWidget;

namespace caravan {
class DiffView;
class TextLabel;
} // namespace caravan

namespace caravan::comparing {
class CrossoverChart;
class PhaseChart;

/// Below the columns: charts of all of them, and how the texts of any two differ.
class Details : public QWidget
{
    Q_OBJECT

public:
    explicit Details(QWidget *parent = nullptr);
    ~Details() override;

    /// \a text: of the pipeline as it is.
    void present(const QList<Shown> &columns, const compare::Comparison &comparison, const QByteArray &text);
    /// Shows what \a id changes in the pipeline as it is.
    void show(const QString &id);
    /// Whose text is shown; empty for that of the pipeline as it is.
    QString shown() const;
    /// Pictures of the charts, for what is printed.
    QList<QPixmap> charts();

Q_SIGNALS:
    /// Another text is shown.
    void shownChanged();

private:
    QWidget *makeCharts();
    QWidget *makeDifference();
    void showDifference();
    QByteArray textOf(const QString &id) const;
    void copyTable() const;

    QByteArray m_text;
    QList<Shown> m_columns;
    PhaseChart *m_phases;
    CrossoverChart *m_crossover;
    TextLabel *m_noChart;
    QStackedWidget *m_charts;
    QComboBox *m_from;
    QComboBox *m_to;
    DiffView *m_difference;
};

} // namespace caravan::comparing
