// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/proposal_dialog.h"

#include "app/theme/theme.h"
#include "app/widgets/labels.h"
#include "app/widgets/screen_room.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace caravan {

namespace {

constexpr QSize proposalSize{760, 640};

} // namespace

ProposalDialog::ProposalDialog(const OfferQuestion &question, QWidget *parent) :
    QDialog(parent), m_question(question), m_strategy(new QComboBox), m_because(new TextLabel),
    m_times(new TextLabel({}, theme::Text::Body, theme::Role::Muted)), m_text(new QPlainTextEdit)
{
    setObjectName(u"proposalDialog"_s);
    setWindowTitle(tr("New Pipeline for %1").arg(question.project));
    resize(proposalSize);
    fitToScreen(this);
    m_strategy->setObjectName(u"proposalStrategy"_s);
    m_strategy->setAccessibleName(tr("Strategy"));
    m_strategy->addItem(tr("The best for this project"), QString());
    for (const auto &[id, title] : question.strategies)
        m_strategy->addItem(title, id);
    m_because->setObjectName(u"proposalBecause"_s);
    m_because->setWordWrap(true);
    m_times->setObjectName(u"proposalTimes"_s);
    m_times->setWordWrap(true);
    m_text->setObjectName(u"proposalText"_s);
    m_text->setAccessibleName(tr("The pipeline as it would be written"));
    m_text->setReadOnly(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(theme::font(theme::Text::Code));

    auto *choice = new QHBoxLayout;
    choice->setSpacing(theme::grid);
    choice->addWidget(new TextLabel(tr("Strategy")));
    choice->addWidget(m_strategy, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_use = buttons->addButton(tr("Use This"), QDialogButtonBox::AcceptRole);
    m_use->setObjectName(u"proposalUse"_s);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_strategy, &QComboBox::activated, this, &ProposalDialog::present);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(theme::grid);
    column->addLayout(choice);
    column->addWidget(m_because);
    column->addWidget(m_times);
    column->addWidget(m_text, 1);
    column->addWidget(new TextLabel(question.hasPipeline ? tr("It replaces the pipeline that is there; nothing is written before you save.")
                                                         : tr("Nothing is written before you save."),
                                    theme::Text::Secondary, theme::Role::Muted));
    column->addWidget(buttons);
    m_use->setDefault(true); // it belongs to this dialog now
    present();
}

void ProposalDialog::present()
{
    const Result<Offer> offer = m_question.make(m_strategy->currentData().toString());
    m_use->setEnabled(bool(offer));
    const QString refusal = offer ? QString() : (offer.error().message + u' ' + offer.error().hint).trimmed();
    m_offer = offer ? *offer : Offer{{}, refusal, {}};
    m_because->setText(m_offer.because);
    m_times->setText(m_offer.times);
    m_times->setVisible(!m_offer.times.isEmpty());
    m_text->setPlainText(QString::fromUtf8(m_offer.text));
}

} // namespace caravan
