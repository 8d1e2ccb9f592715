// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Which docker daemon a job talks to, and how.
#include "core/base/texts.h"
#include "core/lint/fixes/call_fix.h"
#include "core/lint/rules/check.h"

#include <QRegularExpression>

#include <algorithm>

namespace caravan::lint {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(DockerDaemonTexts);

/// A service of a job, as written.
struct Service {
    QString name; ///< with the job's variables expanded
    QString alias;
    Span span;
    bool hasCommand = false;
};

QList<Service> servicesOf(const Survey &survey, const JobSurvey &job)
{
    QList<Service> services;
    if (job.job->services.isEmpty())
        return services;
    const gitlab::Effective field = survey.field(*job.job, u"services");
    for (const gitlab::Effective &item : field.items) {
        Service service;
        const gitlab::Effective *name = item.entry(u"name");
        const gitlab::Effective *alias = item.entry(u"alias");
        service.name = job.expanded(name ? name->text() : item.text());
        service.alias = alias ? alias->text() : QString();
        service.span = item.origin.span;
        service.hasCommand = item.entry(u"command");
        services += service;
    }
    return services;
}

bool isDaemon(const Service &service)
{
    const recipes::ImageName image = recipes::imageNameOf(service.name);
    return image.repository.section(u'/', -1) == "docker"_L1 && image.tag.contains("dind"_L1);
}

std::optional<Service> daemonOf(const Survey &survey, const JobSurvey &job)
{
    for (const Service &service : servicesOf(survey, job)) {
        if (isDaemon(service))
            return service;
    }
    return {};
}

/// The call for which a job needs a docker daemon; null for none.
const Call *daemonCall(const JobSurvey &job)
{
    static const QStringList commands = {u"build"_s, u"run"_s,    u"push"_s,   u"pull"_s, u"compose"_s,
                                         u"image"_s, u"buildx"_s, u"images"_s, u"exec"_s};
    if (!job.runsAny({u"docker", u"docker-compose"}))
        return nullptr;
    const auto found = std::find_if(job.calls.begin(), job.calls.end(), [](const Call &call) {
        return call.program() == "docker-compose"_L1 || (call.program() == "docker"_L1 && commands.contains(call.word(1)));
    });
    return found == job.calls.end() ? nullptr : &*found;
}

QString majorOf(const QString &tag)
{
    static const QRegularExpression number(u"^(\\d+)(?:[.-]|$)"_s);
    return number.match(tag).captured(1);
}

bool choosesDaemon(const JobSurvey &job)
{
    return job.job->variables.contains(u"DOCKER_HOST"_s) || job.mentions(u"DOCKER_HOST") || job.mentions(u"dockerd")
        || job.mentions(u"DOCKER_CONTEXT") || job.mentions(u"docker context");
}

void noDaemon(const Survey &survey, Report &report)
{
    const recipes::RunnerTraits *runner = survey.context.runner;
    if (!runner || runner->knownSocket().value_or(true) || !runner->usesImages())
        return;
    for (const JobSurvey &job : survey.jobs) {
        const Call *call = daemonCall(job);
        if (!call || job.image.isEmpty() || choosesDaemon(job) || job.image.contains(u'$')
            || job.known.name.repository.section(u'/', -1) != "docker"_L1)
            continue;
        const QList<Service> services = servicesOf(survey, job);
        const bool mayBeOne = std::any_of(services.begin(), services.end(), [](const Service &service) {
            return isDaemon(service) || service.name.contains(u'$') || service.name.contains("dind"_L1);
        });
        if (mayBeOne)
            continue;
        Finding *finding =
            report.add(survey.spanOf(job, *call),
                       DockerDaemonTexts::tr("“%1” runs “%2”, but on “%3” there is no docker daemon without the service “docker:dind”.")
                           .arg(job.job->name, job.textOf(*call), runner->title),
                       job.job);
        const QString major = majorOf(job.known.name.tag);
        if (!finding || major.isEmpty() || !services.isEmpty())
            continue;
        report.offer(finding, u"add-dind"_s, DockerDaemonTexts::tr("Add the service docker:%1-dind").arg(major), [&](yaml::Draft &draft) {
            const auto done = draft.set({job.job->name, u"services"_s}, yaml::Value::texts({u"docker:%1-dind"_s.arg(major)}, true));
            return done && !job.job->variables.contains(u"DOCKER_TLS_CERTDIR"_s)
                ? draft.set({job.job->name, u"variables"_s, u"DOCKER_TLS_CERTDIR"_s}, yaml::Value::text(u"/certs"_s))
                : done;
        });
    }
}

void differentVersions(const Survey &survey, Report &report)
{
    for (const JobSurvey &job : survey.jobs) {
        const recipes::ImageName client = job.known.name;
        const QString major = majorOf(client.tag);
        if (client.repository != "docker"_L1 || major.isEmpty())
            continue;
        for (const Service &service : servicesOf(survey, job)) {
            const QString other = isDaemon(service) ? majorOf(recipes::imageNameOf(service.name).tag) : QString();
            if (other.isEmpty() || other == major)
                continue;
            Finding *finding = report.add(service.span,
                                          DockerDaemonTexts::tr(
                                              "“%1” talks to “%2” with the client of “%3”: two versions that were not made for each other.")
                                              .arg(job.job->name, service.name, job.image),
                                          job.job);
            const QByteArray written = survey.slice(service.span);
            const QByteArray tag = "docker:" + recipes::imageNameOf(service.name).tag.toUtf8();
            if (written.count(tag) == 1) {
                const qsizetype at = service.span.begin + written.indexOf(tag);
                report.offer(finding, u"same-version"_s, DockerDaemonTexts::tr("Use docker:%1-dind").arg(major),
                             TextEdits{{{at, at + tag.size()}, "docker:" + major.toUtf8() + "-dind"}});
            }
        }
    }
}

void unreachableName(const Survey &survey, Report &report)
{
    for (const JobSurvey &job : survey.jobs) {
        const auto daemon = job.job->services.isEmpty() ? std::nullopt : daemonOf(survey, job);
        const QString host = job.variable(u"DOCKER_HOST"_s);
        const bool usesName = host.isEmpty() || host.contains("//docker:"_L1);
        if (!daemon || !daemon->alias.isEmpty() || !daemon->name.contains(u'/') || !usesName || !daemonCall(job))
            continue;
        Finding *finding = report.add(daemon->span,
                                      DockerDaemonTexts::tr(
                                          "“%1” starts “%2” without the alias “docker”, so its host name is not “docker” and is not found.")
                                          .arg(job.job->name, daemon->name),
                                      job.job);
        const yaml::Node own = survey.body(*job.job)[u"services"];
        for (int i = 0; finding && i < own.size(); ++i) {
            const yaml::Node item = own.item(i);
            if (item.contentSpan() != daemon->span && item.span() != daemon->span)
                continue;
            const yaml::Path at{job.job->name, u"services"_s, QString::number(i)};
            report.offer(finding, u"add-alias"_s, DockerDaemonTexts::tr("Give it the alias “docker”"), [&](yaml::Draft &draft) {
                return item.isMap()
                    ? draft.set(at + yaml::Path{u"alias"_s}, yaml::Value::text(u"docker"_s))
                    : draft.set(at, yaml::Map{{{u"name"_s, yaml::Value::text(item.text())}, {u"alias"_s, yaml::Value::text(u"docker"_s)}}});
            });
        }
    }
}

/// The names under which GitLab's runner makes a service reachable: of `registry/group/docker:28-dind` "registry__group__docker" and
/// "registry-group-docker", and its aliases. Source: GitLab documentation, doc/ci/services/_index.md, "Accessing the services".
QStringList hostNamesOf(const Service &service)
{
    static const QRegularExpression separators(u"[\\s,]+"_s);
    QString name = service.name.section(u'@', 0, 0);
    if (const qsizetype colon = name.indexOf(u':', name.lastIndexOf(u'/') + 1); colon >= 0)
        name.truncate(colon);
    QStringList names = service.alias.split(separators, Qt::SkipEmptyParts);
    names += QString(name).replace(u'/', "__"_L1);
    names += QString(name).replace(u'/', u'-');
    return names;
}

/// The daemon that a job calls, and where it says so: DOCKER_HOST, or `docker -H`.
struct CalledDaemon {
    QString address;
    Span span;
};
std::optional<CalledDaemon> calledDaemonOf(const Survey &survey, const JobSurvey &job)
{
    const auto variable = job.job->variables.constFind(u"DOCKER_HOST"_s);
    std::optional<CalledDaemon> called;
    if (variable != job.job->variables.constEnd())
        called = CalledDaemon{job.variable(u"DOCKER_HOST"_s), variable->origin.span};
    for (const Call &call : job.calls) {
        for (const QString &assignment : call.command->assignments) {
            if (assignment.startsWith("DOCKER_HOST="_L1))
                called = CalledDaemon{job.expanded(assignment.section(u'=', 1).remove(u'"').remove(u'\'')), survey.spanOf(job, call)};
        }
        for (qsizetype i = 1; i < call.words.size(); ++i) {
            const QString &word = call.words.at(i);
            const bool isSet = call.program() == "export"_L1 && word.startsWith("DOCKER_HOST="_L1);
            const bool isNext = call.program() == "docker"_L1 && (call.words.at(i - 1) == "-H"_L1 || call.words.at(i - 1) == "--host"_L1);
            const bool isOption = call.program() == "docker"_L1 && word.startsWith("--host="_L1);
            if (isSet || isOption || isNext)
                called = CalledDaemon{isNext ? word : word.section(u'=', 1), survey.spanOf(job, call)};
        }
    }
    return called;
}

/// A daemon that runs as a service is called under the name of the job itself, or under one that no service has.
void otherHost(const Survey &survey, Report &report)
{
    static const QRegularExpression address(u"^(?:tcp|http|https|ssh)://(\\[[0-9a-fA-F:]+\\]|[^/:$]+)(?::\\d+)?/?$"_s);
    static const QStringList loop = {u"localhost"_s, u"127.0.0.1"_s, u"[::1]"_s, u"0.0.0.0"_s};
    const recipes::RunnerTraits *runner = survey.context.runner;
    for (const JobSurvey &job : survey.jobs) {
        const auto daemon = job.job->services.isEmpty() ? std::nullopt : daemonOf(survey, job);
        const auto called = daemon && !job.mentions(u"dockerd") ? calledDaemonOf(survey, job) : std::nullopt;
        const QRegularExpressionMatch match = called ? address.match(called->address) : QRegularExpressionMatch();
        if (!match.hasMatch())
            continue;
        const QString host = match.captured(1);
        // Under Kubernetes the containers of a pod share one network.
        const bool isLoop = loop.contains(host) && runner && runner->executor == recipes::Executor::Docker;
        const QList<Service> services = servicesOf(survey, job);
        const bool isService = std::any_of(services.begin(), services.end(), [&](const Service &service) {
            return service.name.contains(u'$') || service.alias.contains(u'$') || hostNamesOf(service).contains(host);
        });
        const bool isUnknown = !loop.contains(host) && !host.contains(u'.') && !isService && host != "docker"_L1;
        if (!isLoop && !isUnknown)
            continue;
        const QString name = hostNamesOf(*daemon).constFirst();
        Finding *finding = report.add(
            called->span,
            isLoop ? DockerDaemonTexts::tr("“%1” calls the docker daemon at “%2”, which is the job's own container: “%3” is reached under "
                                           "the name “%4”.")
                         .arg(job.job->name, called->address, daemon->name, name)
                   : DockerDaemonTexts::tr("“%1” calls the docker daemon at “%2”, but no service has that name: “%3” is reached under "
                                           "the name “%4”.")
                         .arg(job.job->name, called->address, daemon->name, name),
            job.job);
        const QByteArray source = survey.slice(called->span);
        const QByteArray from = "//" + host.toUtf8();
        const qsizetype at = source.indexOf(from);
        if (at < 0 || source.indexOf(from, at + 1) >= 0)
            continue;
        const qsizetype begin = called->span.begin + at;
        report.offer(finding, u"other-host"_s, DockerDaemonTexts::tr("Call “%1”").arg(name),
                     TextEdits{{{begin, begin + from.size()}, "//" + name.toUtf8()}});
    }
}

void otherName(const Survey &survey, Report &report)
{
    unreachableName(survey, report);
    otherHost(survey, report);
}

void portAndEncryption(const Survey &survey, Report &report)
{
    for (const JobSurvey &job : survey.jobs) {
        const QString host = job.variable(u"DOCKER_HOST"_s);
        const auto variable = job.job->variables.constFind(u"DOCKER_HOST"_s);
        const auto daemon = host.isEmpty() || job.job->services.isEmpty() ? std::nullopt : daemonOf(survey, job);
        const bool isShell = job.mentions(u"DOCKER_TLS_CERTDIR") || job.mentions(u"DOCKER_HOST");
        if (!daemon || daemon->hasCommand || isShell || host.contains(u'$'))
            continue;
        const bool hasFolder = job.job->variables.contains(u"DOCKER_TLS_CERTDIR"_s);
        const bool isOff = hasFolder && job.variable(u"DOCKER_TLS_CERTDIR"_s).isEmpty();
        constexpr int firstEncrypted = 19; // docker:19.03-dind
        const QString major = majorOf(recipes::imageNameOf(daemon->name).tag);
        const bool isOld = !major.isEmpty() && major.toInt() < firstEncrypted;
        const bool isPlainPort = host.endsWith(":2375"_L1);
        if (isOld || (isPlainPort ? isOff : !(host.endsWith(":2376"_L1) && isOff)))
            continue;
        Finding *finding =
            report.add(variable->origin.span,
                       isPlainPort ? DockerDaemonTexts::tr("“%1” calls “%2”, but the daemon encrypts and listens on port 2376: “Cannot "
                                                           "connect to the Docker daemon”.")
                                         .arg(job.job->name, host)
                                   : DockerDaemonTexts::tr("“%1” calls “%2”, but with an empty DOCKER_TLS_CERTDIR the daemon listens on "
                                                           "port 2375.")
                                         .arg(job.job->name, host),
                       job.job);
        const QByteArray source = survey.slice(variable->origin.span);
        const QByteArray from = isPlainPort ? ":2375" : ":2376";
        const qsizetype at = source.indexOf(from);
        if (at < 0)
            continue;
        const qsizetype begin = variable->origin.span.begin + at;
        report.offer(finding, u"other-port"_s,
                     isPlainPort ? DockerDaemonTexts::tr("Call port 2376") : DockerDaemonTexts::tr("Call port 2375"),
                     TextEdits{{{begin, begin + from.size()}, isPlainPort ? ":2376" : ":2375"}});
    }
}

void unprivileged(const Survey &survey, Report &report)
{
    const recipes::RunnerTraits *runner = survey.context.runner;
    if (!runner || runner->knownPrivileged().value_or(true) || !runner->usesImages())
        return;
    for (const JobSurvey &job : survey.jobs) {
        const auto daemon = job.job->services.isEmpty() ? std::nullopt : daemonOf(survey, job);
        if (daemon && !daemon->name.contains("rootless"_L1))
            report.add(daemon->span,
                       DockerDaemonTexts::tr("“%1” starts “%2”, which needs a privileged runner, and “%3” is none.")
                           .arg(job.job->name, daemon->name, runner->title),
                       job.job);
    }
}

void unpinnedDocker(const Survey &survey, Report &report)
{
    static const QStringList moving = {u""_s, u"latest"_s, u"stable"_s, u"dind"_s, u"git"_s, u"cli"_s, u"stable-dind"_s, u"rc"_s};
    for (const JobSurvey &job : survey.jobs) {
        const recipes::ImageName client = job.known.name;
        if (client.repository == "docker"_L1 && moving.contains(client.tag) && job.job->image && !job.image.contains(u'@'))
            report.add(job.job->image->origin.span,
                       DockerDaemonTexts::tr("“%1” runs in “%2”, another Docker whenever one is released.").arg(job.job->name, job.image),
                       job.job);
        for (const Service &service : servicesOf(survey, job)) {
            const recipes::ImageName image = recipes::imageNameOf(service.name);
            if (image.repository == "docker"_L1 && moving.contains(image.tag) && !service.name.contains(u'@'))
                report.add(
                    service.span,
                    DockerDaemonTexts::tr("“%1” starts “%2”, another Docker whenever one is released.").arg(job.job->name, service.name),
                    job.job);
        }
    }
}

} // namespace

RuleChecks dockerDaemonChecks()
{
    return {{u"D01"_s, noDaemon, Scope::Jobs},     {u"D02"_s, differentVersions, Scope::Jobs},
            {u"D03"_s, otherName, Scope::Jobs},    {u"D04"_s, portAndEncryption, Scope::Jobs},
            {u"D15"_s, unprivileged, Scope::Jobs}, {u"D20"_s, unpinnedDocker, Scope::Jobs}};
}

} // namespace caravan::lint
