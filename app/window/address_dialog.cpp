// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/address_dialog.h"

#include "app/widgets/labels.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace caravan {

namespace {

constexpr int addressDialogWidth = 520;
constexpr int partsBeforeGroup = 3; ///< "https:", "" and the server, where a path is cut at its slashes

} // namespace

AddressDialog::AddressDialog(const QString &remote, QWidget *parent) : QDialog(parent), m_address(new QLineEdit)
{
    setObjectName(u"addressDialog"_s);
    setWindowTitle(tr("GitLab's Address"));
    setMinimumWidth(addressDialogWidth);
    auto *text = new TextLabel;
    const QString what =
        tr("Where GitLab itself begins, if that is below a path of its server: https://example.org/gitlab, for instance. It is "
           "remembered for all projects, in a file of yours and not in the pipeline.");
    text->setText(remote.isEmpty() ? what : what + u"\n\n"_s + tr("This project is at %1.").arg(remote));
    m_address->setObjectName(u"addressText"_s);
    m_address->setAccessibleName(tr("Address"));
    m_address->setText(remote.startsWith("http"_L1) ? remote.section(u'/', 0, partsBeforeGroup) : QString());
    auto *form = new QFormLayout;
    form->addRow(tr("Address"), m_address);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *remember = buttons->addButton(tr("Remember"), QDialogButtonBox::AcceptRole);
    remember->setObjectName(u"rememberAddress"_s);
    auto *column = new QVBoxLayout(this);
    column->addWidget(text);
    column->addLayout(form);
    column->addWidget(buttons);
    remember->setDefault(true); // it belongs to this dialog now
    const auto follow = [this, remember] { remember->setEnabled(m_address->text().contains("://"_L1)); };
    follow();
    connect(m_address, &QLineEdit::textChanged, this, follow);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_address->setFocus(Qt::OtherFocusReason);
}

QString AddressDialog::address() const { return m_address->text().trimmed(); }

} // namespace caravan
