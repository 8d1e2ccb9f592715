// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/fetched_dialog.h"

#include "app/theme/theme.h"
#include "app/widgets/labels.h"
#include "app/widgets/plain_tooltip.h"
#include "app/widgets/screen_room.h"
#include "app/window/prompter.h"
#include "core/base/units.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace caravan {

namespace {

constexpr QSize fetchedSize{860, 480};
constexpr int unusedDays = 30;
enum FetchedColumn { NameColumn, OriginColumn, SizeColumn, FetchedColumns };

QString originOf(const includes::Kept &kept)
{
    return gitlab::originText({{}, kept.commit, kept.checksum, kept.fetched, kept.before, kept.version});
}

} // namespace

FetchedDialog::FetchedDialog(includes::Cache *cache, Prompter *prompter, QWidget *parent) :
    QDialog(parent), m_cache(cache), m_prompter(prompter), m_table(new QTableWidget(0, FetchedColumns)),
    m_total(new TextLabel({}, theme::Text::Secondary, theme::Role::Muted))
{
    setObjectName(u"fetchedDialog"_s);
    setWindowTitle(tr("Fetched Files"));
    resize(fetchedSize);
    fitToScreen(this);
    m_table->setObjectName(u"fetchedTable"_s);
    m_table->setAccessibleName(windowTitle());
    m_table->setHorizontalHeaderLabels({tr("File"), tr("State"), tr("Size")});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(SizeColumn, QHeaderView::ResizeToContents);
    m_total->setObjectName(u"fetchedTotal"_s);
    m_total->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_unused = buttons->addButton(tr("Remove &Unused…"), QDialogButtonBox::ActionRole);
    m_unused->setObjectName(u"removeUnused"_s);
    m_all = buttons->addButton(tr("Remove &All…"), QDialogButtonBox::ActionRole);
    m_all->setObjectName(u"removeAll"_s);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_table);
    column->addWidget(m_total);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_unused, &QPushButton::clicked, this, [this] {
        remove(QDateTime::currentDateTimeUtc().addDays(-unusedDays),
               tr("Remove the fetched files that were not used for %n day(s)?", nullptr, unusedDays));
    });
    connect(m_all, &QPushButton::clicked, this, [this] { remove({}, tr("Remove all fetched files?")); });
    fill();
}

void FetchedDialog::fill()
{
    const includes::Holding holding = m_cache->holding();
    m_table->setRowCount(int(holding.files.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const includes::Kept &kept = holding.files.at(row);
        const QString origin = kept.isDamaged ? tr("%1; damaged, so that it is fetched anew").arg(originOf(kept)) : originOf(kept);
        const QStringList texts{kept.name.isEmpty() ? tr("(a file of an earlier version of Caravan)") : kept.name, origin,
                                formatBytes(Bytes{double(kept.bytes)})};
        for (int column = 0; column < FetchedColumns; ++column) {
            auto *item = new QTableWidgetItem(texts.at(column));
            item->setToolTip(plainTooltip(texts.at(column)));
            if (column == SizeColumn)
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_table->setItem(row, column, item);
        }
    }
    m_unused->setEnabled(!holding.files.isEmpty());
    m_all->setEnabled(!holding.files.isEmpty() || holding.bytes > 0);
    const QString total = tr("%n file(s), %1 in all, in %2.", nullptr, int(holding.files.size()))
                              .arg(formatBytes(Bytes{double(holding.bytes)}), QDir::toNativeSeparators(m_cache->folder()));
    m_total->setText(holding.files.isEmpty() ? tr("Nothing is kept: nothing that a pipeline includes from elsewhere was fetched.")
                                             : tr("%1 What was not used for %2 days is dropped when something is fetched.")
                                                   .arg(total, QString::number(includes::Cache::usualDays)));
}

void FetchedDialog::remove(const QDateTime &day, const QString &question)
{
    if (!m_prompter->askRemoval(question, tr("What a pipeline includes is unknown then, until it is fetched again.")))
        return;
    const Result<includes::Cleared> cleared = m_cache->clear(day);
    m_hasChanged = true;
    fill();
    if (!cleared)
        m_total->setText(cleared.error().message);
}

} // namespace caravan
