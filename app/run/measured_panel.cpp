// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/run/measured_panel.h"

#include "app/theme/style.h"
#include "app/theme/theme.h"
#include "app/widgets/figure_table.h"
#include "app/widgets/labels.h"
#include "app/widgets/plain_tooltip.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>

namespace caravan::running {

using namespace Qt::StringLiterals;

namespace {

constexpr int nameWidth = 24 * theme::grid;

enum Column { JobColumn, PartColumn, MeasuredColumn, BeforeColumn, AfterColumn, columns };

QString rangeText(const Range<Seconds> &range)
{
    return MeasuredPanel::tr("%1 (%2 – %3)").arg(formatDuration(range.p50), formatDuration(range.p10), formatDuration(range.p90));
}

QString percentText(double share) { return MeasuredPanel::tr("%1 %").arg(qRound(100 * share)); }

} // namespace

MeasuredPanel::MeasuredPanel(QWidget *parent) :
    QWidget(parent), m_sentence(new TextLabel({}, theme::Text::Body, theme::Role::Muted)), m_table(new QTableWidget(0, columns)),
    m_name(new QLineEdit), m_keep(new QPushButton(tr("Keep as Profile")))
{
    m_sentence->setObjectName(u"measuredSentence"_s);
    m_sentence->setWordWrap(true);
    m_table->setObjectName(u"measuredTable"_s);
    m_table->setAccessibleName(tr("Measured and estimated times"));
    m_table->setHorizontalHeaderLabels({tr("Job"), tr("Part"), tr("Measured"), tr("Estimated"), tr("After calibration")});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setShowGrid(false);
    m_name->setObjectName(u"profileName"_s);
    m_name->setAccessibleName(tr("Name of the profile"));
    m_name->setPlaceholderText(tr("Name of the profile"));
    m_name->setFixedWidth(nameWidth);
    m_keep->setObjectName(u"keepProfile"_s);
    m_keep->setToolTip(
        plainTooltip(tr("Writes what was fitted into your own figures, ~/.config/caravan/estimate.yml; it is then one of the runners.")));
    theme::setVariant(m_keep, theme::Variant::Primary);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::grid);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_name);
    row->addWidget(m_keep);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::grid);
    column->addLayout(row);
    column->addWidget(m_table, 1);
    connect(m_keep, &QPushButton::clicked, this, [this] { Q_EMIT keepRequested(m_name->text().trimmed()); });
    connect(m_name, &QLineEdit::returnPressed, m_keep, &QPushButton::click);
    say({});
}

void MeasuredPanel::say(const QString &sentence)
{
    m_sentence->setText(sentence);
    for (QWidget *part : QList<QWidget *>{m_table, m_name, m_keep})
        part->hide();
}

void MeasuredPanel::present(const Measured &measured)
{
    if (!measured.result) {
        say(measured.result.error().toString());
        return;
    }
    const compare::Calibration &calibration = *measured.result;
    fill(calibration);
    m_sentence->setText(tr("Estimates for “%1” are off by %2 (median) here; fitted to these logs, by %3.")
                            .arg(measured.base.title, percentText(calibration.before), percentText(calibration.after)));
    m_sentence->setToolTip(plainTooltip(calibration.notes.join(u'\n')));
    m_name->setText(measured.base.id + u"-calibrated"_s);
    for (QWidget *part : QList<QWidget *>{m_table, m_name, m_keep})
        part->show();
}

void MeasuredPanel::fill(const compare::Calibration &calibration)
{
    m_table->setRowCount(int(calibration.points.size()));
    for (int row = 0; row < int(calibration.points.size()); ++row) {
        const compare::Point &point = calibration.points.at(row);
        const QStringList cells{point.job.isEmpty() ? tr("not of this pipeline") : point.job, compare::logPartTitle(point.measured.part),
                                formatDuration(point.measured.seconds), rangeText(point.before), rangeText(point.after)};
        for (int column = 0; column < columns; ++column)
            m_table->setItem(row, column, new QTableWidgetItem(cells.at(column)));
        m_table->item(row, MeasuredColumn)
            ->setToolTip(
                plainTooltip(tr("Line %1 of the log, to %2.").arg(point.measured.line).arg(formatDuration(point.measured.precision))));
    }
}

/// The whole table, with tabs between its cells.
void MeasuredPanel::copy() const
{
    const auto textsOf = [](auto &&itemOf) {
        QStringList texts;
        for (int column = 0; column < columns; ++column)
            texts.append(itemOf(column)->text());
        return texts;
    };
    QList<QStringList> rows;
    for (int row = 0; row < m_table->rowCount(); ++row)
        rows.append(textsOf([&](int column) { return m_table->item(row, column); }));
    copyRows(textsOf([&](int column) { return m_table->horizontalHeaderItem(column); }), rows);
}

void MeasuredPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy) && m_table->isVisible())
        copy();
    else
        QWidget::keyPressEvent(event);
}

} // namespace caravan::running
