// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/include_flow.h"

#include "app/document/document.h"
#include "app/window/fetched_dialog.h"
#include "app/window/prompter.h"
#include "core/includes/fetching.h"
#include "core/includes/instances.h"
#include "core/includes/project_files.h"

#include <algorithm>

namespace caravan {

using theme::Sign;

namespace {

constexpr qsizetype mostLinesOfNotice = 6;

std::optional<Error> keptToken(const ServerToken &token, const Step &)
{
    const Result<Done> kept = includes::keepToken(token.host, token.token);
    return kept ? std::nullopt : std::optional(kept.error());
}

QString linesOf(const QStringList &lines) { return lines.mid(0, mostLinesOfNotice).join(u'\n'); }

} // namespace

IncludeFlow::IncludeFlow(Document *document, Prompter *prompter, QObject *parent) :
    QObject(parent), m_document(document), m_prompter(prompter), m_work(&IncludeFlow::haul), m_keyring(&keptToken)
{
    connect(&m_work, &BackgroundWork::finished, this, &IncludeFlow::take);
    connect(&m_work, &BackgroundWork::progressed, this, [this](int done, int total) {
        Q_EMIT noticed({Sign::Advice,
                        tr("Fetching what is included from elsewhere: %1 of %2.").arg(QString::number(done), QString::number(total)),
                        {},
                        {Do::StopFetching}});
    });
    connect(&m_keyring, &BackgroundWork::finished, this, &IncludeFlow::takeKeyring);
    connect(document, &Document::changed, this, [this](Changes changes) {
        if (changes & Change::Opened && isRunning())
            stop();
    });
}

void IncludeFlow::fetch()
{
    const project::Project *project = m_document->project();
    if (!project || isRunning())
        return;
    QList<gitlab::Event> events{gitlab::Event()};
    if (m_document->reading().event != events.constFirst())
        events.append(m_document->reading().event);
    m_work.start({m_document->derived().tree, project->folder, m_document->reading().path, events});
    Q_EMIT noticed({Sign::Advice, tr("Fetching what is included from elsewhere…"), {}, {Do::StopFetching}});
    Q_EMIT runningChanged();
}

IncludeFlow::Haul IncludeFlow::haul(const Order &order, const Step &step)
{
    QList<gitlab::Reading> readings;
    for (const gitlab::Event &event : order.events) {
        gitlab::Reading reading;
        reading.files = includes::filesOf(order.folder);
        reading.event = event;
        reading.path = order.path;
        readings.append(reading);
    }
    includes::FetchSetting setting{std::make_shared<includes::Cache>()};
    setting.step = [&step](int done, int total) { return step(done, total); };
    const Result<QList<includes::Outcome>> outcomes = includes::fetchIncludes(order.tree, readings, setting);
    return outcomes ? Haul{*outcomes, std::nullopt} : Haul{{}, outcomes.error()};
}

void IncludeFlow::stop()
{
    if (!isRunning())
        return;
    m_work.cancel();
    Q_EMIT noticed({Sign::Advice, tr("Fetching was stopped. What had come by then is kept.")});
    Q_EMIT runningChanged();
}

void IncludeFlow::take()
{
    const Haul haul = m_work.value();
    m_document->takeFetched();
    Q_EMIT noticed(haul.error ? noticeOf(*haul.error) : noticeFor(haul.outcomes));
    Q_EMIT runningChanged();
}

Notice IncludeFlow::noticeFor(const QList<includes::Outcome> &outcomes)
{
    m_host.clear();
    QStringList problems;
    QStringList changed;
    for (const includes::Outcome &outcome : outcomes) {
        if (!outcome.problem.isEmpty())
            problems.append(outcome.problem);
        else if (outcome.file && outcome.file->before)
            changed.append(tr("%1: %2.").arg(outcome.name, gitlab::originText(*outcome.file)));
        if (m_host.isEmpty())
            m_host = outcome.host;
    }
    if (outcomes.isEmpty())
        return {Sign::Advice, tr("There is nothing to fetch: all that the pipeline includes is here.")};
    if (problems.isEmpty())
        return {Sign::Good, tr("%n included file(s) fetched.", nullptr, int(outcomes.size())), linesOf(changed)};
    QList<Do> ways;
    if (!m_host.isEmpty())
        ways = mayLiveBelow() ? QList<Do>{Do::GiveToken, Do::GitLabAddress} : QList<Do>{Do::GiveToken};
    return {Sign::Warning, tr("%n included file(s) could not be fetched.", nullptr, int(problems.size())), linesOf(problems + changed),
            ways};
}

void IncludeFlow::giveToken()
{
    const project::Project *project = m_document->project();
    const QString usual = project ? gitlab::serverName(includes::homeOfFolder(project->folder).server) : QString();
    const std::optional<ServerToken> given = m_prompter->askToken(m_host.isEmpty() ? usual : m_host);
    if (given)
        m_keyring.start(*given);
}

QString IncludeFlow::remote() const
{
    const project::Project *project = m_document->project();
    const gitlab::Home home = project ? includes::homeOfFolder(project->folder) : gitlab::Home();
    return home.server.isEmpty() ? QString() : home.server + u'/' + home.project;
}

bool IncludeFlow::mayLiveBelow() const
{
    const project::Project *project = m_document->project();
    const gitlab::Home home = project ? includes::homeOfFolder(project->folder) : gitlab::Home();
    constexpr int groupAndProject = 1; // slashes
    return gitlab::serverName(gitlab::addressOf(home)) == gitlab::hostName(gitlab::addressOf(home))
        && m_host == gitlab::hostName(home.server) && home.project.count(u'/') > groupAndProject;
}

void IncludeFlow::giveAddress()
{
    const QString address = m_prompter->askInstance(remote());
    if (address.isEmpty())
        return;
    if (const Result<Done> added = includes::addInstance(address); !added) {
        Q_EMIT noticed(noticeOf(added.error()));
        return;
    }
    m_document->takeFetched();
    fetch();
}

void IncludeFlow::showFetched(QWidget *parent)
{
    includes::Cache cache;
    FetchedDialog dialog(&cache, m_prompter, parent);
    dialog.exec();
    if (dialog.hasChanged())
        m_document->takeFetched();
}

void IncludeFlow::takeKeyring()
{
    if (const std::optional<Error> error = m_keyring.value()) {
        Q_EMIT noticed(noticeOf(*error));
        return;
    }
    Q_EMIT noticed({Sign::Good, tr("The token is in the system's keyring.")});
    if (!m_host.isEmpty())
        fetch();
}

} // namespace caravan
