// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inspector/origin_section.h"

#include "app/inspector/place_table.h"
#include "app/theme/theme.h"
#include "core/gitlab/edit/origin_rows.h"

#include <QEvent>
#include <QVBoxLayout>

namespace caravan::inspector {

using namespace Qt::StringLiterals;

namespace {

enum OriginColumn { Keyword, Value, Place };
constexpr double share = 0.3; // of the keyword, and of the value

/// “line 9 · from .base”, “ci/base.yml:12”.
QString placeText(const gitlab::OriginRow &row)
{
    if (!row.origin.file.isEmpty())
        return row.line > 0 ? u"%1:%2"_s.arg(row.origin.file, QString::number(row.line)) : row.origin.file;
    QStringList parts;
    if (row.line > 0)
        parts.append(OriginSection::tr("line %1").arg(row.line));
    parts.append(originText(row.origin));
    parts.removeAll({});
    return parts.join(u" · "_s);
}

} // namespace

OriginSection::OriginSection(Document *document, QWidget *parent) :
    Section(tr("Where it comes from"), document, parent),
    m_rows(new PlaceTable({tr("Keyword"), tr("Value"), tr("Written at")}, {share, share}))
{
    m_rows->setObjectName(u"origins"_s);
    m_rows->setAccessibleName(tr("Where it comes from"));
    column()->addWidget(m_rows);
    connect(m_rows, &PlaceTable::placeChosen, this, &OriginSection::placeChosen);
    connect(m_rows, &PlaceTable::otherPlaceChosen, this, &OriginSection::otherPlaceChosen);
}

void OriginSection::present(const gitlab::Job &job)
{
    m_rows->beginRows();
    for (const gitlab::OriginRow &row : gitlab::originRows(document()->derived().tree, job.name, document()->reading())) {
        const QString place = placeText(row);
        gitlab::Origin origin = row.origin;
        origin.line = row.line;
        if (row.line <= 0)
            origin = {};
        QTreeWidgetItem *item = m_rows->addRow({row.keyword, row.value, place}, origin, u"%1: %2\n%3"_s.arg(row.keyword, row.value, place));
        item->setForeground(Value, theme::color(theme::Role::Muted));
        item->setForeground(Place, theme::color(row.origin.via == gitlab::Via::Own ? theme::Role::Muted : theme::Role::Accent));
    }
    m_rows->endRows();
}

void OriginSection::changeEvent(QEvent *event)
{
    Section::changeEvent(event);
    const gitlab::Job *job = document()->derived().pipeline.job(document()->selectedJob());
    if (job && (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange))
        present(*job);
}

} // namespace caravan::inspector
