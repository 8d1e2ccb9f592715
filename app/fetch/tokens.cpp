// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fetch/tokens.h"

#include <qt6keychain/keychain.h>

#include <QEventLoop>
#include <QTimer>

#include <chrono>

namespace caravan::fetch {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds keyringPatience{60}; // somebody may have to unlock it

QString service() { return u"caravan"_s; }

/// Whether the keyring has done it; it may ask somebody first.
bool isDone(QKeychain::Job &job)
{
    job.setAutoDelete(false);
    job.setInsecureFallback(false);
    QEventLoop loop;
    QObject::connect(&job, &QKeychain::Job::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(keyringPatience, &loop, &QEventLoop::quit);
    job.start();
    loop.exec();
    return job.error() == QKeychain::NoError;
}

Result<Done> resultOf(QKeychain::Job &job)
{
    if (isDone(job))
        return Done();
    return Error{ErrorCode::Refused, job.errorString()};
}

QByteArray tokenOfVariable(const QString &server)
{
    const QStringList pairs = qEnvironmentVariable("CARAVAN_TOKENS").simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString &pair : pairs) {
        if (pair.section(u'=', 0, 0) == server)
            return pair.section(u'=', 1).toUtf8();
    }
    return {};
}

QByteArray tokenOfKeyring(const QString &server)
{
    QKeychain::ReadPasswordJob job(service());
    job.setKey(server);
    return isDone(job) ? job.textData().toUtf8() : QByteArray();
}

} // namespace

QByteArray Tokens::tokenFor(const QString &server)
{
    const auto known = m_known.constFind(server);
    if (known != m_known.constEnd())
        return *known;
    const QByteArray ofVariable = tokenOfVariable(server);
    return *m_known.insert(server, ofVariable.isEmpty() ? tokenOfKeyring(server) : ofVariable);
}

Result<Done> keepInKeyring(const QString &server, const QByteArray &token)
{
    QKeychain::WritePasswordJob job(service());
    job.setKey(server);
    job.setTextData(QString::fromUtf8(token));
    return resultOf(job);
}

Result<Done> forgetInKeyring(const QString &server)
{
    QKeychain::DeletePasswordJob job(service());
    job.setKey(server);
    return resultOf(job);
}

} // namespace caravan::fetch
