// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;

namespace caravan {

/// Asks where GitLab itself begins, where that is below a path of its server.
class AddressDialog : public QDialog
{
    Q_OBJECT

public:
    /// \a remote: of the project, without secrets; may be empty.
    explicit AddressDialog(const QString &remote, QWidget *parent = nullptr);

    QString address() const;

private:
    QLineEdit *m_address;
};

} // namespace caravan
