// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fetch/http.h"

#include "app/fetch/addresses.h"

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QSslConfiguration>
#include <QTimer>

#include <memory>

namespace caravan::fetch {

using namespace Qt::StringLiterals;
using includes::Trouble;

namespace {

constexpr int milli = 1000;
constexpr int mostRedirects = 5;
constexpr int notModified = 304;
constexpr int firstRedirect = 300;
constexpr int firstError = 400;

bool isRedirect(int status) { return status >= firstRedirect && status < firstError && status != notModified; }

Trouble troubleOf(int status)
{
    switch (status) {
    case 401:
    case 403:
        return Trouble::NeedsToken;
    case 404:
    case 410:
        return Trouble::NotFound;
    default:
        return status >= firstError ? Trouble::Refused : Trouble::None;
    }
}

Trouble troubleOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::SslHandshakeFailedError:
        return Trouble::Certificate;
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError:
        return Trouble::TimedOut;
    default:
        return Trouble::Unreachable;
    }
}

/// Where GitLab sends somebody who is to log in.
bool isLogin(const QUrl &url) { return url.path().endsWith("/users/sign_in"_L1); }

QNetworkRequest requestFor(const QUrl &url, const QByteArray &token, int seconds)
{
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("caravan/" CARAVAN_VERSION));
    request.setTransferTimeout(seconds * milli);
    if (!token.isEmpty())
        request.setRawHeader("PRIVATE-TOKEN", token);
    return request;
}

/// The certificates of this machine, and those of the file that OpenSSL's and curl's variable names.
QSslConfiguration trusted()
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    if (const QString own = qEnvironmentVariable("SSL_CERT_FILE"); !own.isEmpty())
        configuration.addCaCertificates(own);
    return configuration;
}

} // namespace

Http::Http(int seconds, qint64 most) : m_seconds(seconds), m_most(most) { QSslConfiguration::setDefaultConfiguration(trusted()); }

Page Http::get(const QUrl &url, const QByteArray &token)
{
    QUrl address = url;
    for (int redirects = 0; redirects <= mostRedirects; ++redirects) {
        Page page;
        page.host = gitlab::hostName(address.toString());
        if (!isSafe(address)) {
            page.trouble = Trouble::Insecure;
            return page;
        }
        QByteArray location;
        page = once(address, isSameServer(address, url) ? token : QByteArray(), location);
        if (!isRedirect(page.status))
            return page;
        const std::optional<QUrl> next = redirected(address, location);
        if (next && isLogin(*next)) {
            page.trouble = Trouble::NeedsToken;
            return page;
        }
        if (!next) {
            page.trouble = Trouble::Redirected;
            return page;
        }
        address = *next;
    }
    Page page;
    page.trouble = Trouble::Redirected;
    page.host = gitlab::hostName(address.toString());
    return page;
}

Page Http::once(const QUrl &url, const QByteArray &token, QByteArray &location)
{
    m_network.setProxy(isLoopback(url) ? QNetworkProxy::NoProxy : QNetworkProxy::DefaultProxy);
    Page page;
    page.host = gitlab::hostName(url.toString());
    const std::unique_ptr<QNetworkReply> reply(m_network.get(requestFor(url, token, m_seconds)));
    receive(*reply, page);
    page.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    location = reply->rawHeader("Location");
    page.next = QString::fromLatin1(reply->rawHeader("x-next-page"));
    if (page.trouble != Trouble::None)
        return page;
    page.trouble = troubleOf(page.status);
    page.detail = page.status >= firstError ? u"HTTP %1"_s.arg(page.status) : reply->errorString();
    if (page.status == 0 || (page.trouble == Trouble::None && reply->error() != QNetworkReply::NoError))
        page.trouble = troubleOf(reply->error());
    return page;
}

/// Waits for the whole of a reply, and ends it when it takes too long or brings too much.
void Http::receive(QNetworkReply &reply, Page &page) const
{
    QEventLoop loop;
    QTimer deadline;
    deadline.setSingleShot(true);
    QObject::connect(&deadline, &QTimer::timeout, &reply, [&] {
        page.trouble = Trouble::TimedOut;
        reply.abort();
    });
    const auto take = [&] {
        page.body += reply.read(m_most + 1 - page.body.size());
        if (page.body.size() <= m_most || page.trouble != Trouble::None)
            return;
        page.trouble = Trouble::TooLarge;
        reply.abort();
    };
    QObject::connect(&reply, &QNetworkReply::readyRead, &reply, take);
    QObject::connect(&reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    deadline.start(m_seconds * milli);
    if (!reply.isFinished())
        loop.exec();
    if (page.trouble == Trouble::None)
        take();
}

} // namespace caravan::fetch
