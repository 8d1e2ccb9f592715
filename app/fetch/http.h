// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/includes/wire.h"

#include <QNetworkAccessManager>
#include <QUrl>

class QNetworkReply;

namespace caravan::fetch {

/// What came of a GET.
struct Page {
    QByteArray body;
    int status = 0; ///< of HTTP; 0 where there was no answer
    QString next;   ///< the number of the page behind it, as GitLab's API counts; empty for none
    includes::Trouble trouble = includes::Trouble::None;
    QString host;   ///< that was asked last
    QString detail; ///< in words of the system or of HTTP
};

/// Gets pages, one after the other, and waits for each. Follows a few redirects, to safe addresses only; no more than \a most bytes, after they
/// were unpacked; each within its time.
class Http
{
public:
    Http(int seconds, qint64 most);

    /// \a token goes along to the server of \a url alone, whoever is asked after it.
    Page get(const QUrl &url, const QByteArray &token = {});

private:
    Page once(const QUrl &url, const QByteArray &token, QByteArray &location);
    void receive(QNetworkReply &reply, Page &page) const;

    int m_seconds;
    qint64 m_most;
    QNetworkAccessManager m_network;
};

} // namespace caravan::fetch
