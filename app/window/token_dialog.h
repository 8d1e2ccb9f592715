// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace caravan {

/// A token for a server, as somebody gives it.
struct ServerToken {
    QString host; ///< "gitlab.example.org", with a port where that is not the usual one
    QByteArray token;
};

/// Asks for a token, which is given to the system's keyring.
class TokenDialog : public QDialog
{
    Q_OBJECT

public:
    explicit TokenDialog(const QString &host, QWidget *parent = nullptr);

    ServerToken token() const;

private:
    QLineEdit *m_host;
    QLineEdit *m_token;
    QPushButton *m_keep;
};

} // namespace caravan
