// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/timeline/advice_list.h"

#include "app/theme/style.h"
#include "app/widgets/diff_view.h"
#include "app/widgets/labels.h"
#include "core/base/text_edit.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace caravan::timeline {

using namespace Qt::StringLiterals;

namespace {

constexpr int differenceHeight = 20 * theme::grid;

QString gainOf(const compare::Advice &advice)
{
    if (advice.mends)
        return AdviceRow::tr("mends the pipeline");
    if (advice.saved.count() >= 1)
        return u"− "_s + formatDuration(advice.saved);
    if (advice.billedMinutesSaved * 60 >= 1)
        return AdviceRow::tr("− %1 billed").arg(formatDuration(Seconds(advice.billedMinutesSaved * 60)));
    return advice.co2eGramsSaved > 0 ? AdviceRow::tr("less CO₂e") : QString();
}

QPushButton *link(const QString &text, const QString &name, const QString &object)
{
    auto *button = new QPushButton(text);
    button->setObjectName(object);
    button->setAccessibleName(name);
    theme::setVariant(button, theme::Variant::Link);
    return button;
}

} // namespace

AdviceRow::AdviceRow(const compare::Advice &advice, const QByteArray &text, QWidget *parent) :
    QWidget(parent), m_before(text), m_after(advice.column.text), m_risks(advice.risks),
    m_previewButton(link(tr("Preview"), tr("Preview “%1”").arg(advice.title), u"preview"_s))
{
    auto *title = new TextLabel(advice.title, theme::Text::Heading);
    title->setWordWrap(true);
    auto *why = new TextLabel(advice.why, theme::Text::Secondary, theme::Role::Muted);
    why->setWordWrap(true);
    why->setVisible(!advice.why.isEmpty());
    auto *gain = new TextLabel(gainOf(advice), theme::Text::Heading, theme::Role::Good);
    gain->setObjectName(u"gain"_s);
    for (TextLabel *label : {title, gain}) // their first lines stand on that of the buttons
        label->setMinimumHeight(m_previewButton->sizeHint().height());
    auto *apply = link(tr("Apply"), tr("Apply “%1”").arg(advice.title), u"apply"_s);
    m_previewButton->setCheckable(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(title);
    words->addWidget(why);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::grid);
    row->addLayout(words, 1);
    row->addWidget(gain, 0, Qt::AlignTop);
    row->addWidget(m_previewButton, 0, Qt::AlignTop);
    row->addWidget(apply, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme::halfGrid, 0, theme::halfGrid);
    column->setSpacing(theme::halfGrid);
    column->addLayout(row);
    connect(m_previewButton, &QPushButton::toggled, this, &AdviceRow::preview);
    connect(apply, &QPushButton::clicked, this, &AdviceRow::applyRequested);
}

void AdviceRow::preview(bool isShown)
{
    m_previewButton->setText(isShown ? tr("Hide") : tr("Preview"));
    if (!m_difference) {
        m_difference = new DiffView;
        m_difference->setObjectName(u"adviceDifference"_s);
        m_difference->setFixedHeight(differenceHeight);
        const QByteArray diff = unifiedDiff(m_before, m_after, "before", "after");
        m_difference->setDiff(diff.mid(std::max<qsizetype>(0, diff.indexOf("@@"))), {}); // without the names of files
        m_riskText = new TextLabel(m_risks.join(u' '), theme::Text::Secondary, theme::Role::Muted);
        m_riskText->setObjectName(u"risks"_s);
        m_riskText->setWordWrap(true);
        layout()->addWidget(m_riskText);
        layout()->addWidget(m_difference);
    }
    m_riskText->setVisible(isShown && !m_risks.isEmpty());
    m_difference->setVisible(isShown);
}

AdviceList::AdviceList(QWidget *parent) :
    QWidget(parent), m_sentence(new TextLabel({}, theme::Text::Body, theme::Role::Muted)), m_rows(new QVBoxLayout)
{
    m_sentence->setObjectName(u"adviceSentence"_s);
    m_sentence->setWordWrap(true);
    m_rows->setSpacing(0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_sentence);
    column->addLayout(m_rows);
}

void AdviceList::clear()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void AdviceList::say(const QString &sentence)
{
    clear();
    m_sentence->setText(sentence);
    m_sentence->show();
}

void AdviceList::present(const compare::Advices &advices, const QByteArray &text)
{
    clear();
    m_sentence->setText(tr("No single edit makes this pipeline faster."));
    m_sentence->setVisible(advices.items.isEmpty());
    for (int place = 0; place < int(advices.items.size()); ++place) {
        auto *row = new AdviceRow(advices.items.at(place), text);
        row->setObjectName(u"advice %1"_s.arg(place + 1));
        m_rows->addWidget(row);
        connect(row, &AdviceRow::applyRequested, this, [this, place] { Q_EMIT applyRequested(place); });
    }
}

} // namespace caravan::timeline
