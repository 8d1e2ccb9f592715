// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "loopback_server.h"

#include <QSslSocket>
#include <QTcpServer>
#include <QUrl>

namespace {

constexpr int glance = 50;     // milliseconds between two looks whether it is to end
constexpr int patience = 2000; // milliseconds for a request

/// Gives sockets of its own kind.
class Listener : public QTcpServer
{
public:
    explicit Listener(const QSslConfiguration &configuration) : m_configuration(configuration) { }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto *socket = new QSslSocket(this);
        socket->setSocketDescriptor(descriptor);
        if (!m_configuration.localCertificate().isNull()) {
            socket->setSslConfiguration(m_configuration);
            socket->startServerEncryption();
            socket->waitForEncrypted(patience);
        }
        addPendingConnection(socket);
    }

private:
    QSslConfiguration m_configuration;
};

} // namespace

LoopbackServer::LoopbackServer(const QSslConfiguration &configuration) : m_configuration(configuration)
{
    start();
    m_listens.acquire();
}

LoopbackServer::~LoopbackServer()
{
    requestInterruption();
    wait();
}

void LoopbackServer::answer(const QByteArray &target, const Reply &reply)
{
    const QMutexLocker lock(&m_mutex);
    m_replies.insert(target, reply);
}

void LoopbackServer::demand(const QByteArray &token)
{
    const QMutexLocker lock(&m_mutex);
    m_demanded = token;
}

void LoopbackServer::answerFile(const QByteArray &project, const QByteArray &ref, const QByteArray &commit, const QByteArray &path,
                                const QByteArray &text)
{
    const QByteArray begin = "/api/v4/projects/" + QByteArray(project).replace('/', "%2F") + "/repository/";
    answer(begin + "commits/" + ref, {200, "{\"id\": \"" + commit + "\"}"});
    answer(begin + "files/" + QByteArray(path).replace('/', "%2F") + "/raw?ref=" + commit, {200, text});
}

QList<LoopbackServer::Request> LoopbackServer::requests() const
{
    const QMutexLocker lock(&m_mutex);
    return m_requests;
}

QByteArrayList LoopbackServer::targets() const
{
    QByteArrayList targets;
    for (const Request &request : requests())
        targets.append(request.target);
    return targets;
}

void LoopbackServer::forgetRequests()
{
    const QMutexLocker lock(&m_mutex);
    m_requests.clear();
}

QString LoopbackServer::address(const QString &path) const
{
    const bool isEncrypted = !m_configuration.localCertificate().isNull();
    return (isEncrypted ? QStringLiteral("https://") : QStringLiteral("http://")) + place() + path;
}

void LoopbackServer::run()
{
    Listener listener(m_configuration);
    listener.listen(QHostAddress::LocalHost);
    m_port = listener.serverPort();
    m_listens.release();
    while (!isInterruptionRequested()) {
        if (!listener.hasPendingConnections())
            listener.waitForNewConnection(glance);
        if (QTcpSocket *socket = listener.nextPendingConnection()) {
            serve(*socket);
            delete socket;
        }
    }
}

void LoopbackServer::serve(QTcpSocket &socket)
{
    QByteArray head;
    while (!head.contains("\r\n\r\n") && socket.waitForReadyRead(patience))
        head += socket.readAll();
    if (head.isEmpty())
        return;
    Request request{head.split(' ').value(1), {}};
    for (const QByteArray &line : head.split('\n')) {
        if (line.toLower().startsWith("private-token:"))
            request.token = line.mid(line.indexOf(':') + 1).trimmed();
    }
    Reply reply;
    {
        const QMutexLocker lock(&m_mutex);
        m_requests.append(request);
        const bool isLetIn = m_demanded.isEmpty() || request.token == m_demanded;
        reply = isLetIn ? m_replies.value(request.target, Reply{404, "{}"}) : Reply{404, "{}"};
    }
    for (int waited = 0; waited < reply.silentSeconds * 1000 && !isInterruptionRequested(); waited += glance) {
        if (socket.waitForReadyRead(glance) || socket.state() != QAbstractSocket::ConnectedState)
            return;
    }
    socket.write("HTTP/1.1 " + QByteArray::number(reply.status) + " Said\r\nConnection: close\r\n");
    for (const QByteArray &header : std::as_const(reply.headers))
        socket.write(header + "\r\n");
    if (!reply.isEndless)
        socket.write("Content-Length: " + QByteArray::number(reply.body.size()) + "\r\n");
    socket.write("\r\n" + reply.body);
    const QByteArray more(65536, '#');
    while (reply.isEndless && socket.state() == QAbstractSocket::ConnectedState && !isInterruptionRequested()) {
        socket.write(more);
        if (!socket.waitForBytesWritten(patience))
            break;
    }
    socket.flush();
    socket.disconnectFromHost();
    if (socket.state() != QAbstractSocket::UnconnectedState)
        socket.waitForDisconnected(patience);
}
