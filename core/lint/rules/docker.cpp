// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/texts.h"
#include "core/lint/fixes/switch_fix.h"
#include "core/lint/rules/check.h"
#include "core/project/remote_url.h"
#include "core/recipes/image_lookup.h"

#include <QRegularExpression>

#include <algorithm>

namespace caravan::lint {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(DockerTexts);

bool isDocker(const Call &call) { return recipes::imageBuilders().contains(call.program()); }

bool isPush(const Call &call)
{
    return isDocker(call) && (call.word(1) == "push"_L1 || (call.word(1) == "image"_L1 && call.word(2) == "push"_L1));
}

bool isLogin(const Call &call) { return isDocker(call) && call.word(1) == "login"_L1; }

/// The image that is pushed, as written: of `push`, and of `build --push -t …`.
QString pushedImage(const Call &call)
{
    QString image;
    if (isPush(call)) {
        const QStringList operands = call.operands();
        image = operands.size() > 1 ? operands.constLast() : QString();
    } else if (isDocker(call) && call.words.contains(u"--push"_s)) {
        for (qsizetype i = 1; i < call.words.size(); ++i) {
            if (call.words.at(i - 1) == "-t"_L1 || call.words.at(i - 1) == "--tag"_L1)
                image = call.words.at(i);
            else if (call.words.at(i).startsWith("--tag="_L1))
                image = call.words.at(i).section(u'=', 1);
        }
    }
    return image.startsWith("docker://"_L1) ? image.mid(qsizetype(qstrlen("docker://"))) : image;
}

/// `group/project` in small letters, as the remote says it; empty where that is on no GitLab server, or not known.
QString projectPath(const Survey &survey)
{
    const project::Project *project = survey.context.project;
    if (!project || !project->git || !(project->git->host == "gitlab.com"_L1 || project->git->isSelfManaged()))
        return {};
    return project::projectPathOf(project->git->remote).toLower();
}

/// The path behind the registry of the project's own server in an image's name: of `$CI_REGISTRY/…`, and of the names that servers usually give
/// their registries; nullopt for other registries. Source: GitLab documentation, administration/packages/container_registry.md.
std::optional<QString> pathInRegistry(const Survey &survey, const QString &image)
{
    static const QRegularExpression variable(uR"(^\$(?:\{CI_REGISTRY\}|CI_REGISTRY)/)"_s);
    if (const auto match = variable.match(image); match.hasMatch())
        return image.mid(match.capturedEnd()).toLower();
    const project::Project *project = survey.context.project;
    const QString server = project && project->git ? project->git->host : QString();
    const QString host = image.section(u'/', 0, 0).toLower();
    const QString name = host.section(u':', 0, 0);
    const bool isServer = !server.isEmpty() && host.contains(u'.')
        && (name == "registry."_L1 + server || name == server || name == "registry."_L1 + server.section(u'.', 1));
    return isServer ? std::optional(image.section(u'/', 1).toLower()) : std::nullopt;
}

/// Whether \a path in the registry lies below the project's own.
bool isBelow(const QString &path, const QString &project)
{
    return path == project || (path.startsWith(project) && QStringView(u"/:@").contains(path.at(project.size())));
}

bool isOwnImage(const Survey &survey, const QString &image)
{
    static const QRegularExpression own(
        uR"(^(?:\$\{?CI_REGISTRY_IMAGE\b|\$\{?CI_REGISTRY\}?/\$\{?CI_PROJECT_(?:PATH|NAMESPACE|ROOT_NAMESPACE)\b))"_s);
    const QString project = projectPath(survey);
    const std::optional<QString> path = pathInRegistry(survey, image);
    return image.contains(own) || (path && !project.isEmpty() && isBelow(*path, project));
}

/// Whether it certainly is another project's: its literal path is not below that of this one, or is too short for any.
bool isOtherProjects(const Survey &survey, const QString &image)
{
    const QString project = projectPath(survey);
    const std::optional<QString> path = pathInRegistry(survey, image);
    if (!path || path->isEmpty() || path->startsWith(u'$'))
        return false;
    const bool isShort = !path->contains(u'/') && !path->contains(u'$');
    return isShort || (!project.isEmpty() && !isBelow(*path, project) && !path->section(u'/', 0, 1).contains(u'$'));
}

/// Whether a name has a host in front: `registry.example.org/…`, `localhost:5000/…`.
bool hasHost(const QString &image)
{
    const QString first = image.section(u'/', 0, 0);
    return image.contains(u'/') && (first.contains(u'.') || first.contains(u':') || first == "localhost"_L1);
}

/// Whether the job logs in as itself, not with the token of somebody else who may push elsewhere.
bool logsInAsJob(const JobSurvey &job)
{
    static const QStringList own = {u"CI_REGISTRY_USER"_s, u"CI_REGISTRY_PASSWORD"_s, u"CI_JOB_TOKEN"_s, u"gitlab-ci-token"_s};
    return std::any_of(own.begin(), own.end(), [&](const QString &name) {
        return job.mentions(name)
            || std::any_of(job.calls.begin(), job.calls.end(), [&](const Call &call) { return call.words.join(u' ').contains(name); });
    });
}

/// Whether the only login of the job is to the project's own registry.
bool logsInOnlyHere(const Survey &survey, const JobSurvey &job)
{
    bool logsIn = false;
    for (const Call &call : job.calls) {
        if (!isLogin(call))
            continue;
        logsIn = true;
        const QStringList operands = call.operands();
        const bool isServers = operands.size() > 1 && pathInRegistry(survey, operands.constLast() + u'/');
        if (!isServers && !job.textOf(call).contains("CI_REGISTRY"_L1) && !call.words.join(u' ').contains("CI_REGISTRY"_L1))
            return false;
    }
    return logsIn && !job.mentions(u"config.json") && !job.job->variables.contains(u"DOCKER_AUTH_CONFIG"_s);
}

/// Edits that put $CI_REGISTRY_IMAGE in front of \a image wherever the job's own docker commands name it.
TextEdits renamed(const Survey &survey, const JobSurvey &job, const QString &image)
{
    const QRegularExpression word(u"(?<![\\w./:$-])"_s + QRegularExpression::escape(image) + u"(?![\\w./:-])"_s);
    TextEdits edits;
    int last = -1;
    for (const Call &call : job.calls) {
        const Span span = job.itemOf(call).origin.span;
        if (call.line == last || !isDocker(call) || !call.words.contains(image) || span.isEmpty())
            continue;
        last = call.line;
        const QString source = QString::fromUtf8(survey.slice(span));
        for (auto matches = word.globalMatch(source); matches.hasNext();) {
            const qsizetype at = span.begin + QStringView(source).left(matches.next().capturedStart()).toUtf8().size();
            edits += TextEdit{{at, at}, "$CI_REGISTRY_IMAGE/"};
        }
    }
    std::sort(edits.begin(), edits.end(), [](const TextEdit &left, const TextEdit &right) { return left.span.begin < right.span.begin; });
    edits.erase(std::unique(edits.begin(), edits.end()), edits.end());
    return edits;
}

void pushedElsewhere(const Survey &survey, Report &report)
{
    for (const JobSurvey &job : survey.jobs) {
        if (!job.runsAny(recipes::imageBuilders()) || !logsInOnlyHere(survey, job))
            continue;
        for (const Call &call : job.calls) {
            const QString written = pushedImage(call);
            const QString image = job.expanded(written);
            if (image.isEmpty() || isOwnImage(survey, image))
                continue;
            // A name that begins with a variable nobody knows, or with a literal host that may be this registry, is not judged.
            const bool isBareName = !image.startsWith(u'$') && !hasHost(image);
            if (!isBareName && !(isOtherProjects(survey, image) && logsInAsJob(job)))
                continue;
            Finding *finding =
                report.add(survey.spanOf(job, call),
                           isBareName ? DockerTexts::tr("“%1” pushes “%2”, a name without a registry, which means Docker Hub: "
                                                        "“denied: requested access to the resource is denied”.")
                                            .arg(job.job->name, written)
                                      : DockerTexts::tr("“%1” pushes “%2”, which is not below $CI_REGISTRY_IMAGE: “denied: "
                                                        "requested access to the resource is denied”.")
                                            .arg(job.job->name, written),
                           job.job);
            if (isBareName && written == image && !image.contains(u'/'))
                report.offer(finding, u"use-registry-image"_s, DockerTexts::tr("Push to the project's registry"),
                             renamed(survey, job, written));
        }
    }
}

void notLoggedIn(const Survey &survey, Report &report)
{
    static const QStringList logins = {u"login"_s,   u"DOCKER_AUTH_CONFIG"_s, u"config.json"_s, u"configure-docker"_s, u"auth"_s,
                                       u"source "_s, u"credential"_s};
    for (const JobSurvey &job : survey.jobs) {
        if (!job.runsAny(recipes::imageBuilders()))
            continue;
        const auto push = std::find_if(job.calls.begin(), job.calls.end(), [](const Call &call) { return !pushedImage(call).isEmpty(); });
        const bool logsIn = std::any_of(logins.begin(), logins.end(), [&](const QString &text) { return job.mentions(text); })
            || std::any_of(job.calls.begin(), job.calls.end(), isLogin) || job.job->variables.contains(u"DOCKER_AUTH_CONFIG"_s)
            || job.runs(u".");
        // Without an image it is probably a shell runner, whose host may be logged in.
        if (push == job.calls.end() || logsIn || job.image.isEmpty())
            continue;
        const QString image = job.expanded(pushedImage(*push));
        Finding *finding =
            report.add(survey.spanOf(job, *push),
                       DockerTexts::tr("“%1” runs “%2” without a login in this job.").arg(job.job->name, job.textOf(*push)), job.job);
        if (finding && isOwnImage(survey, image) && push->program() == "docker"_L1)
            offerFirstCommand(survey, report, finding, job, u"add-login"_s, DockerTexts::tr("Log in to the project's registry first"),
                              u"echo \"$CI_REGISTRY_PASSWORD\" | docker login -u \"$CI_REGISTRY_USER\" --password-stdin \"$CI_REGISTRY\""_s);
    }
}

/// The login with its password on standard input; empty when the source is not simple enough.
QByteArray withPasswordOnInput(const QByteArray &source)
{
    static const QRegularExpression option(uR"(\s(?:-p|--password)(?:\s+|=)("[^"\s]*"|'[^'\s]*'|[^\s"'|&;<>]+)(?=\s|$))"_s);
    const QString text = QString::fromUtf8(source);
    const auto match = option.match(text);
    if (!text.startsWith("docker login"_L1) || !match.hasMatch() || text.contains(u'\n'))
        return {};
    QString rest = text;
    rest.replace(match.capturedStart(), match.capturedLength(), u" --password-stdin"_s);
    return (u"echo "_s + match.captured(1) + u" | "_s + rest).toUtf8();
}

void passwordInArguments(const Survey &survey, Report &report)
{
    for (const JobSurvey &job : survey.jobs) {
        for (const Call &call : job.runsAny(recipes::imageBuilders()) ? job.calls : QList<Call>()) {
            if (!isLogin(call) || !call.hasOption(u"-p", u"--password"))
                continue;
            const Span span = survey.spanOf(job, call);
            Finding *finding =
                report.add(span,
                           DockerTexts::tr("“%1” gives the password of “%2 login” on the command line.").arg(job.job->name, call.program()),
                           job.job);
            const bool isFree = call.command->joint != script::Joint::Pipe && !call.isInside;
            const QByteArray better = isFree ? withPasswordOnInput(survey.slice(span)) : QByteArray();
            if (!better.isEmpty())
                report.offer(finding, u"password-stdin"_s, DockerTexts::tr("Give the password on standard input"),
                             TextEdits{{span, better}});
        }
    }
}

} // namespace

RuleChecks dockerChecks()
{
    return {{u"D05"_s, pushedElsewhere, Scope::Jobs}, {u"D06"_s, notLoggedIn, Scope::Jobs}, {u"D07"_s, passwordInArguments, Scope::Jobs}};
}

} // namespace caravan::lint
