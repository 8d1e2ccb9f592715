// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/choice_bar.h"

#include "app/compare/export.h"
#include "app/theme/style.h"
#include "app/widgets/labels.h"
#include "app/widgets/plain_tooltip.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

namespace caravan::comparing {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastOrder = 12; ///< characters of it that are seen

} // namespace

ChoiceBar::ChoiceBar(QWidget *parent) :
    QWidget(parent), m_otherImages(new QCheckBox(tr("Images of other distributions, too"))), m_order(new QComboBox),
    m_strategies(new QPushButton(tr("Strategies"))), m_strategyMenu(new QMenu(this)), m_search(new QPushButton(tr("Search for the Best"))),
    m_state(new TextLabel({}, theme::Text::Secondary, theme::Role::Muted))
{
    m_otherImages->setObjectName(u"otherImages"_s);
    m_otherImages->setToolTip(plainTooltip(tr("Alpine or Debian? Each strategy is tried in both.")));
    m_search->setObjectName(u"searchBest"_s);
    m_search->setToolTip(plainTooltip(tr("Tries combinations of image, strategy, job shape, cache policy and runner, and shows the "
                                         "fastest, the greenest and the simplest.")));
    theme::setVariant(m_search, theme::Variant::Plain);
    m_state->setObjectName(u"searchState"_s);
    m_order->setObjectName(u"columnOrder"_s);
    m_order->setAccessibleName(tr("Order of the columns"));
    // Where a language has long words, they give way: the window may be small.
    m_order->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_order->setMinimumContentsLength(leastOrder);
    m_order->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    const std::pair<Order, QString> orders[] = {{Order::Expected, tr("by expected time")},
                                                {Order::Warm, tr("by warm time")},
                                                {Order::Cold, tr("by cold time")},
                                                {Order::WorstWarm, tr("by P90 of warm runs")},
                                                {Order::CacheSize, tr("by cache size")},
                                                {Order::Carbon, tr("by CO₂e")},
                                                {Order::Name, tr("by name")}};
    for (const auto &[order, title] : orders)
        m_order->addItem(title, int(order));
    m_strategies->setObjectName(u"shownStrategies"_s);
    m_strategies->setMenu(m_strategyMenu);
    m_strategies->setToolTip(plainTooltip(tr("Chooses which strategies have a column.")));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::grid);
    row->addWidget(m_search);
    row->addWidget(m_otherImages);
    row->addWidget(m_state, 1);
    row->addWidget(m_order);
    row->addWidget(m_strategies);
    row->addWidget(makeExport());
    connect(m_otherImages, &QCheckBox::toggled, this, &ChoiceBar::imagesChosen);
    connect(m_order, &QComboBox::activated, this, &ChoiceBar::arrangementChanged);
    connect(m_search, &QPushButton::clicked, this, &ChoiceBar::searchRequested);
}

QPushButton *ChoiceBar::makeExport()
{
    auto *button = new QPushButton(tr("Export"));
    button->setObjectName(u"exportComparison"_s);
    auto *menu = new QMenu(button);
    for (const Form &form : forms()) {
        QAction *action = menu->addAction(form.title);
        action->setObjectName(u"export-"_s + form.suffix);
        connect(action, &QAction::triggered, this, [this, suffix = form.suffix] { Q_EMIT exportRequested(suffix); });
    }
    button->setMenu(menu);
    return button;
}

Order ChoiceBar::order() const { return Order(m_order->currentData().toInt()); }

void ChoiceBar::setStrategies(const QList<std::pair<QString, QString>> &strategies)
{
    m_strategyMenu->clear();
    for (const auto &[id, title] : strategies) {
        QAction *action = m_strategyMenu->addAction(QString(title).replace(u'&', u"&&"_s));
        action->setObjectName(u"strategy-"_s + id);
        action->setCheckable(true);
        action->setChecked(!m_hidden.contains(id));
        connect(action, &QAction::toggled, this, [this, id = id](bool isShown) {
            m_hidden.removeAll(id);
            if (!isShown)
                m_hidden.append(id);
            Q_EMIT arrangementChanged();
        });
    }
}

bool ChoiceBar::wantsOtherImages() const { return m_otherImages->isChecked(); }

void ChoiceBar::setWantsOtherImages(bool wants) { m_otherImages->setChecked(wants); }

void ChoiceBar::showSearching(int tried)
{
    m_search->setEnabled(false);
    m_state->setText(tr("Searching… Pipelines that were tried: %1.").arg(tried));
}

void ChoiceBar::showDone(const QString &sentence)
{
    m_search->setEnabled(true);
    m_state->setText(sentence);
}

} // namespace caravan::comparing
