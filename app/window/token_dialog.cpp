// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/token_dialog.h"

#include "app/theme/style.h"
#include "app/widgets/labels.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace caravan {

namespace {

constexpr int tokenDialogWidth = 480;

} // namespace

TokenDialog::TokenDialog(const QString &host, QWidget *parent) : QDialog(parent), m_host(new QLineEdit(host)), m_token(new QLineEdit)
{
    setObjectName(u"tokenDialog"_s);
    setWindowTitle(tr("Token for a Server"));
    setMinimumWidth(tokenDialogWidth);
    m_host->setObjectName(u"tokenHost"_s);
    m_host->setAccessibleName(tr("Server"));
    m_token->setObjectName(u"tokenText"_s);
    m_token->setAccessibleName(tr("Token"));
    m_token->setEchoMode(QLineEdit::Password);
    auto *text = new TextLabel;
    text->setText(
        tr("An access token with the scope read_api, for includes from private projects. It is kept in the system's keyring, sent to this "
           "server alone, and written to no file."));
    auto *form = new QFormLayout;
    form->addRow(tr("Server"), m_host);
    form->addRow(tr("Token"), m_token);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_keep = buttons->addButton(tr("Keep in the Keyring"), QDialogButtonBox::AcceptRole);
    m_keep->setObjectName(u"keepToken"_s);
    m_keep->setEnabled(false);
    auto *column = new QVBoxLayout(this);
    column->addWidget(text);
    column->addLayout(form);
    column->addWidget(buttons);
    m_keep->setDefault(true); // it belongs to this dialog now
    const auto follow = [this] { m_keep->setEnabled(!m_host->text().trimmed().isEmpty() && !m_token->text().trimmed().isEmpty()); };
    connect(m_host, &QLineEdit::textChanged, this, follow);
    connect(m_token, &QLineEdit::textChanged, this, follow);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    (host.isEmpty() ? m_host : m_token)->setFocus(Qt::OtherFocusReason);
}

ServerToken TokenDialog::token() const { return {m_host->text().trimmed(), m_token->text().trimmed().toUtf8()}; }

} // namespace caravan
