// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/texts.h"
#include "core/lint/fixes/switch_fix.h"
#include "core/lint/rules/check.h"

#include <QRegularExpression>

#include <algorithm>

namespace caravan::lint {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(DockerTexts);

const QStringList programs = {u"docker"_s, u"podman"_s, u"buildah"_s};

bool isPush(const Call &call)
{
    return programs.contains(call.program()) && (call.word(1) == "push"_L1 || (call.word(1) == "image"_L1 && call.word(2) == "push"_L1));
}

bool isLogin(const Call &call) { return programs.contains(call.program()) && call.word(1) == "login"_L1; }

/// The image that is pushed, as written.
QString pushedImage(const Call &call)
{
    const QStringList operands = call.operands();
    return operands.size() > 1 ? operands.constLast() : QString();
}

/// `registry/group/project`, as far as the project says it; empty when unknown.
QString registryPath(const Survey &survey)
{
    const project::Project *project = survey.context.project;
    if (!project || !project->git || project->git->host != "gitlab.com"_L1)
        return {};
    static const QRegularExpression path(uR"((?:gitlab\.com)[:/]+(.+?)(?:\.git)?/?$)"_s);
    const auto match = path.match(project->git->remote);
    return match.hasMatch() ? u"registry.gitlab.com/"_s + match.captured(1).toLower() : QString();
}

bool isOwnImage(const Survey &survey, const QString &image)
{
    static const QRegularExpression own(
        uR"(^(?:\$\{?CI_REGISTRY_IMAGE\b|\$\{?CI_REGISTRY\}?/\$\{?CI_PROJECT_(?:PATH|NAMESPACE|ROOT_NAMESPACE)\b))"_s);
    const QString path = registryPath(survey);
    return image.contains(own) || (!path.isEmpty() && image.startsWith(path, Qt::CaseInsensitive));
}

/// Whether a name has a host in front: `registry.example.org/…`, `localhost:5000/…`.
bool hasHost(const QString &image)
{
    const QString first = image.section(u'/', 0, 0);
    return image.contains(u'/') && (first.contains(u'.') || first.contains(u':') || first == "localhost"_L1);
}

/// Whether the only login of the job is to the project's own registry.
bool logsInOnlyHere(const JobSurvey &job)
{
    bool logsIn = false;
    for (const Call &call : job.calls) {
        if (!isLogin(call))
            continue;
        logsIn = true;
        if (!job.textOf(call).contains("CI_REGISTRY"_L1))
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
        if (call.line == last || !programs.contains(call.program()) || !call.words.contains(image) || span.isEmpty())
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
        if (!job.runsAny(programs) || !logsInOnlyHere(job))
            continue;
        for (const Call &call : job.calls) {
            const QString written = isPush(call) ? pushedImage(call) : QString();
            const QString image = job.expanded(written);
            if (image.isEmpty() || isOwnImage(survey, image))
                continue;
            // A name that begins with a variable nobody knows, or with a literal host that may be this registry, is not judged.
            const bool isBareName = !image.startsWith(u'$') && !hasHost(image);
            const bool isOtherProject = image.contains(QRegularExpression(uR"(^\$\{?CI_REGISTRY\}?/[A-Za-z0-9])"_s))
                || (!registryPath(survey).isEmpty() && image.startsWith("registry.gitlab.com/"_L1));
            if (!isBareName && !isOtherProject)
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
        if (!job.runsAny(programs))
            continue;
        const auto push = std::find_if(job.calls.begin(), job.calls.end(), isPush);
        const bool logsIn = std::any_of(logins.begin(), logins.end(), [&](const QString &text) { return job.mentions(text); })
            || job.job->variables.contains(u"DOCKER_AUTH_CONFIG"_s) || job.runs(u".");
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
        for (const Call &call : job.runsAny(programs) ? job.calls : QList<Call>()) {
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
