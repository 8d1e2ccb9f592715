// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QMap>
#include <QMutex>
#include <QSemaphore>
#include <QSslConfiguration>
#include <QThread>

class QTcpSocket;

/// A web server on 127.0.0.1 in a thread of its own, which answers what it was told to and remembers what it was asked.
class LoopbackServer : public QThread
{
public:
    struct Reply {
        int status = 200;
        QByteArray body;
        QByteArrayList headers = {};
        int silentSeconds = 0;  ///< before it answers
        bool isEndless = false; ///< it goes on as long as somebody reads
    };
    struct Request {
        QByteArray target;
        QByteArray token; ///< the header PRIVATE-TOKEN
    };

    /// With \a configuration it speaks TLS.
    explicit LoopbackServer(const QSslConfiguration &configuration = {});
    ~LoopbackServer() override;

    void answer(const QByteArray &target, const Reply &reply);
    /// Only who shows this token is answered; others get 404, as GitLab does it.
    void demand(const QByteArray &token);
    /// What GitLab's API says of a file of a project; \a commit is that of \a ref.
    void answerFile(const QByteArray &project, const QByteArray &ref, const QByteArray &commit, const QByteArray &path,
                    const QByteArray &text);
    QList<Request> requests() const;
    QByteArrayList targets() const;
    void forgetRequests();
    quint16 port() const { return m_port; }
    /// "127.0.0.1:port"
    QString place() const { return QStringLiteral("127.0.0.1:%1").arg(m_port); }
    QString address(const QString &path = {}) const;

protected:
    void run() override;

private:
    void serve(QTcpSocket &socket);

    QSslConfiguration m_configuration;
    mutable QMutex m_mutex;
    QMap<QByteArray, Reply> m_replies;
    QByteArray m_demanded;
    QList<Request> m_requests;
    QSemaphore m_listens;
    quint16 m_port = 0;
};
