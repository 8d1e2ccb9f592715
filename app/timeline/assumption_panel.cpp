// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/timeline/assumption_panel.h"

#include "app/document/assumption_text.h"
#include "app/widgets/frames.h"
#include "app/widgets/labels.h"

#include <QVBoxLayout>

namespace caravan::timeline {

using namespace Qt::StringLiterals;

namespace {

/// \a text that may be broken behind slashes, too: addresses are longer than a line.
QString breakable(QString text) { return text.replace(u'/', QString(u'/') + QChar(0x200B)); }

} // namespace

AssumptionPanel::AssumptionPanel(QWidget *parent) : QWidget(parent), m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(theme::grid);
    m_rows->addStretch(1);
}

void AssumptionPanel::present(const QList<estimate::Assumption> &assumptions)
{
    if (assumptions == m_assumptions)
        return;
    m_assumptions = assumptions;
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const estimate::Assumption &assumption : assumptions) {
        auto *card = new Card;
        card->setObjectName(u"assumption"_s);
        card->setAccessibleName(assumption.text);
        auto *text = new TextLabel(breakable(assumption.text), theme::Text::Body);
        auto *about = new TextLabel(breakable(aboutAssumption(assumption)), theme::Text::Secondary,
                                    assumption.isUnknown ? theme::Role::Warn : theme::Role::Muted);
        auto *column = new QVBoxLayout(card);
        column->setContentsMargins(theme::grid + theme::halfGrid, theme::grid, theme::grid + theme::halfGrid, theme::grid);
        column->setSpacing(theme::halfGrid);
        for (TextLabel *label : {text, about}) {
            label->setWordWrap(true);
            label->setMinimumWidth(1); // a long word is cut rather than the card
            column->addWidget(label);
        }
        m_rows->addWidget(card);
    }
    m_rows->addStretch(1);
}

} // namespace caravan::timeline
