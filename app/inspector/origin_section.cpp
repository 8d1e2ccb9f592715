// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inspector/origin_section.h"

#include "app/theme/theme.h"
#include "app/widgets/plain_tooltip.h"
#include "core/gitlab/origin_rows.h"

#include <QEvent>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace caravan::inspector {

using namespace Qt::StringLiterals;

namespace {

enum Column { Keyword, Value, Place, ColumnCount };
constexpr int beginRole = Qt::UserRole;
constexpr int endRole = Qt::UserRole + 1;

/// “line 9 · from .base”, “ci/base.yml:12”.
QString placeText(const gitlab::OriginRow &row)
{
    if (!row.origin.file.isEmpty())
        return row.line > 0 ? u"%1:%2"_s.arg(row.origin.file).arg(row.line) : row.origin.file;
    QStringList parts;
    if (row.line > 0)
        parts.append(OriginSection::tr("line %1").arg(row.line));
    parts.append(originText(row.origin));
    parts.removeAll({});
    return parts.join(u" · "_s);
}

} // namespace

OriginSection::OriginSection(Document *document, QWidget *parent) :
    Section(tr("Where it comes from"), document, parent), m_rows(new QTreeWidget)
{
    m_rows->setObjectName(u"origins"_s);
    m_rows->setAccessibleName(tr("Where it comes from"));
    m_rows->setColumnCount(ColumnCount);
    m_rows->setHeaderLabels({tr("Keyword"), tr("Value"), tr("Written at")});
    m_rows->setHeaderHidden(true);
    m_rows->setRootIsDecorated(false);
    m_rows->setIndentation(0);
    m_rows->setUniformRowHeights(true);
    m_rows->setAllColumnsShowFocus(true);
    m_rows->setTextElideMode(Qt::ElideRight);
    m_rows->setFrameShape(QFrame::NoFrame);
    m_rows->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_rows->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the inspector scrolls as a whole
    m_rows->viewport()->setAutoFillBackground(false);
    m_rows->header()->setStretchLastSection(true);
    m_rows->header()->setMinimumSectionSize(theme::grid);
    column()->addWidget(m_rows);
    connect(m_rows, &QTreeWidget::itemActivated, this, &OriginSection::choose);
    connect(m_rows, &QTreeWidget::itemClicked, this, &OriginSection::choose);
}

void OriginSection::present(const gitlab::Job &job)
{
    const int current = m_rows->currentItem() ? m_rows->indexOfTopLevelItem(m_rows->currentItem()) : -1;
    m_rows->clear();
    for (const gitlab::OriginRow &row : gitlab::originRows(document()->derived().tree, job.name, &document()->reading())) {
        const QString place = placeText(row);
        auto *item = new QTreeWidgetItem(m_rows, {row.keyword, row.value, place});
        item->setForeground(Value, theme::color(theme::Role::Muted));
        item->setForeground(Place, theme::color(row.origin.via == gitlab::Via::Own ? theme::Role::Muted : theme::Role::Accent));
        item->setData(Keyword, beginRole, row.origin.span.begin);
        item->setData(Keyword, endRole, row.origin.span.end);
        const bool isHere = row.origin.file.isEmpty() && row.line > 0;
        const QString tip = isHere ? tr("Shows the line in the text.") : QString();
        for (int column = 0; column < ColumnCount; ++column)
            item->setToolTip(column, plainTooltip(u"%1: %2\n%3\n%4"_s.arg(row.keyword, row.value, place, tip).trimmed()));
    }
    if (current >= 0 && current < m_rows->topLevelItemCount())
        m_rows->setCurrentItem(m_rows->topLevelItem(current));
    fitHeight();
}

void OriginSection::fitHeight()
{
    const int rowHeight = m_rows->topLevelItemCount() > 0 ? m_rows->sizeHintForRow(0) : 0;
    m_rows->setFixedHeight(rowHeight * m_rows->topLevelItemCount());
    const int width = qMax(m_rows->viewport()->width(), theme::inspectorWidth - 2 * theme::panelMargin);
    m_rows->setColumnWidth(Keyword, width * 3 / 10);
    m_rows->setColumnWidth(Value, width * 3 / 10);
}

void OriginSection::choose(QTreeWidgetItem *item)
{
    const Span span{qsizetype(item->data(Keyword, beginRole).toLongLong()), qsizetype(item->data(Keyword, endRole).toLongLong())};
    if (!span.isEmpty())
        Q_EMIT placeChosen(span);
}

void OriginSection::changeEvent(QEvent *event)
{
    Section::changeEvent(event);
    const gitlab::Job *job = document()->derived().pipeline.job(document()->selectedJob());
    if (job && (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange))
        present(*job);
}

} // namespace caravan::inspector
