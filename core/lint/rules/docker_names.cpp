// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Names of images that jobs build, push and use, and names of variables that GitLab has given up.
#include "core/base/texts.h"
#include "core/lint/facts/rule_table.h"
#include "core/lint/facts/trials.h"
#include "core/lint/fixes/call_fix.h"
#include "core/lint/rules/check.h"
#include "core/recipes/image_lookup.h"

#include <QRegularExpression>

#include <algorithm>

namespace caravan::lint {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(DockerNamesTexts);

bool namesImages(const Call &call) { return recipes::imageBuilders().contains(call.program()); }

/// The image that a call pushes, as written; empty for none.
QString pushed(const Call &call)
{
    const QStringList operands = call.operands();
    const bool isPush = namesImages(call) && (call.word(1) == "push"_L1 || (call.word(1) == "image"_L1 && call.word(2) == "push"_L1));
    return isPush && operands.size() > 1 ? operands.constLast() : QString();
}

/// The names that a call gives images, as written: after `-t` and `--tag`, of `docker tag` and `docker push`.
QStringList namesIn(const Call &call)
{
    if (!namesImages(call))
        return {};
    QStringList names;
    for (qsizetype i = 1; i < call.words.size(); ++i) {
        const QString &word = call.words.at(i);
        if (word == "-t"_L1 || word == "--tag"_L1)
            names += call.words.value(i + 1);
        else if (word.startsWith("--tag="_L1))
            names += word.section(u'=', 1);
    }
    if (call.word(1) == "tag"_L1)
        names += call.operands().value(2);
    names += pushed(call);
    names.removeAll(QString());
    names.removeDuplicates();
    return names;
}

/// Where the tag of an image's name begins; -1 for none.
qsizetype tagAt(const QString &name)
{
    const qsizetype colon = name.lastIndexOf(u':');
    return colon > name.lastIndexOf(u'/') ? colon : -1;
}

/// Whether a job runs for a branch whose name has a slash.
bool runsForSlash(const Survey &survey, const gitlab::Job &job)
{
    const gitlab::Conditions &conditions = job.conditions;
    if (!conditions.rules && !conditions.only && !conditions.except)
        return true;
    const QList<Trial *> trials = trialsOf(survey, {Occasion::OtherBranch, Occasion::MergeRequest});
    return std::any_of(trials.begin(), trials.end(), [&job](Trial *trial) { return trial->verdict(job).included != gitlab::Inclusion::No; });
}

void slashInTag(const Survey &survey, Report &report)
{
    static const QRegularExpression branch(u"\\$\\{?(CI_COMMIT_REF_NAME|CI_COMMIT_BRANCH|CI_MERGE_REQUEST_SOURCE_BRANCH_NAME)\\b"_s);
    for (const JobSurvey &job : survey.jobs) {
        if (!job.runsAny(recipes::imageBuilders()))
            continue;
        for (const Call &call : job.calls) {
            for (const QString &name : namesIn(call)) {
                const QString image = job.expanded(name);
                const qsizetype at = tagAt(image);
                const auto match = branch.match(at < 0 ? QString() : image.mid(at));
                if (!match.hasMatch() || !runsForSlash(survey, *job.job))
                    continue;
                const QString variable = match.captured(1);
                Finding *finding =
                    report.add(survey.spanOf(job, call),
                               DockerNamesTexts::tr("“%1” tags an image with $%2: the name of a branch may have a slash, a tag may not.")
                                   .arg(job.job->name, variable),
                               job.job);
                if (call.words.filter(variable).size() == 1)
                    report.offer(finding, u"use-slug"_s, DockerNamesTexts::tr("Use $CI_COMMIT_REF_SLUG"),
                                 replacedIn(survey, job, call, variable.toUtf8(), "CI_COMMIT_REF_SLUG"));
                break;
            }
        }
    }
}

/// The names of images that a job uses or gives, certainly and as written, each with its place.
QList<QPair<QString, Span>> certainNames(const Survey &survey, const JobSurvey &job)
{
    QList<QPair<QString, Span>> names;
    if (!job.image.isEmpty())
        names.append({job.job->image->value.name, job.job->image->origin.span});
    for (const Call &call : job.calls) {
        QStringList found = namesIn(call);
        const qsizetype destination = call.words.indexOf(u"--destination"_s); // of kaniko
        if (destination > 0)
            found += call.words.value(destination + 1);
        for (const QString &name : call.isCertain() ? found : QStringList())
            names.append({name, survey.spanOf(job, call)});
    }
    return names;
}

/// The variable of GitLab's that leaves the tag of \a image without a begin in the pipelines of \a trial, as it is not set there; empty for none.
QString unsetInTag(const QString &image, Trial *trial)
{
    static const QRegularExpression variable(uR"(\$(?:\{(\w+)\}|(\w+)))"_s);
    static const QRegularExpression other(uR"(\$\{\w+[^\w}])"_s); // ${CI_COMMIT_TAG:-latest}
    if (image.contains(other) || tagAt(image) < 0)
        return {};
    QString tag = image.mid(tagAt(image) + 1);
    QString first;
    for (auto match = variable.match(tag); match.hasMatch() && match.capturedStart() == 0; match = variable.match(tag)) {
        const QString name = match.captured(1) + match.captured(2);
        const gitlab::VariableValue value = trial->variables().value(name);
        if (!name.startsWith("CI_"_L1) || value.text || !value.isKnown)
            return {};
        first = first.isEmpty() ? name : first;
        tag.remove(0, match.capturedLength());
    }
    return tag.isEmpty() || tag.startsWith(u'-') || tag.startsWith(u'.') ? first : QString();
}

/// Whether the script looks at a variable before it uses it.
bool isAsked(const JobSurvey &job, const QString &variable)
{
    static const QStringList tests = {u"test"_s, u"["_s, u"[["_s};
    return job.mentions(u"case ") || std::any_of(job.calls.begin(), job.calls.end(), [&](const Call &call) {
               return tests.contains(call.program()) && call.words.join(u' ').contains(variable);
           });
}

void emptyTag(const Survey &survey, Report &report)
{
    for (const JobSurvey &job : survey.jobs) {
        QSet<QString> reported;
        const QList<QPair<QString, Span>> names = certainNames(survey, job);
        for (const auto &[name, span] : names) {
            const QString image = job.expanded(name);
            if (tagAt(image) < 0 || QStringView(image).mid(tagAt(image) + 1, 1) != u"$" || reported.contains(image))
                continue;
            const QList<Trial *> trials = trialsOf(survey, {Occasion::DefaultBranch, Occasion::OtherBranch, Occasion::MergeRequest});
            for (Trial *trial : trials) {
                const QString variable = unsetInTag(image, trial);
                if (variable.isEmpty() || !trial->isMade() || !trial->isStarted(*job.job) || isAsked(job, variable))
                    continue;
                reported.insert(image);
                report.add(span.isEmpty() ? job.job->nameSpan : span,
                           DockerNamesTexts::tr(
                               "“%1” names the image “%2”, and $%3 is not set in the pipeline of %4: docker takes no such name.")
                               .arg(job.job->name, name, variable, trial->name()),
                           job.job);
                break;
            }
        }
    }
}

void capitalsInName(const Survey &survey, Report &report)
{
    static const QRegularExpression variable(u"\\$(?:\\{[^}]*\\}|\\w+|\\([^)]*\\)|\\[\\[.*?\\]\\])|`[^`]*`"_s);
    static const QRegularExpression capital(u"[A-Z]"_s);
    for (const JobSurvey &job : survey.jobs) {
        if (!job.runsAny(recipes::imageBuilders()))
            continue;
        for (const Call &call : job.calls) {
            for (const QString &name : namesIn(call)) {
                QString image = job.expanded(name);
                image.remove(variable);
                const qsizetype at = tagAt(image);
                if (!(at < 0 ? image : image.left(at)).contains(capital))
                    continue;
                report.add(survey.spanOf(job, call),
                           DockerNamesTexts::tr("“%1” names an image “%2”; docker takes only small letters in front of the tag.")
                               .arg(job.job->name, name),
                           job.job);
                break;
            }
        }
    }
}

void latestFromAnywhere(const Survey &survey, Report &report)
{
    if (survey.context.tree.root()[u"workflow"])
        return;
    for (const JobSurvey &job : survey.jobs) {
        const gitlab::Job &one = *job.job;
        if (!job.runsAny(recipes::imageBuilders()))
            continue;
        const bool isLimited = one.conditions.rules || one.conditions.only || one.conditions.except || one.when == "manual"_L1
            || survey.field(one, u"rules").isValid() || survey.field(one, u"only").isValid() || survey.field(one, u"except").isValid();
        if (isLimited)
            continue;
        for (const Call &call : job.calls) {
            const QString image = job.expanded(pushed(call));
            static const QRegularExpression branch(u"\\$\\{?CI_(?:COMMIT|MERGE_REQUEST|ENVIRONMENT)_"_s);
            if (!image.endsWith(":latest"_L1) || !call.isCertain() || image.contains(branch))
                continue;
            report.add(survey.spanOf(job, call),
                       DockerNamesTexts::tr("“%1” pushes “%2” from every branch, so “latest” is whatever was pushed last.")
                           .arg(one.name, pushed(call)),
                       &one);
            break;
        }
    }
}

void usedBeforePushed(const Survey &survey, Report &report)
{
    QHash<QString, const JobSurvey *> makers;
    for (const JobSurvey &job : survey.jobs) {
        for (const Call &call : job.runsAny(recipes::imageBuilders()) ? job.calls : QList<Call>()) {
            const QString image = job.expanded(pushed(call));
            if (!image.isEmpty() && !makers.contains(image))
                makers.insert(image, &job);
        }
    }
    if (makers.isEmpty())
        return;
    for (const JobSurvey &job : survey.jobs) {
        const JobSurvey *maker = job.image.isEmpty() ? nullptr : makers.value(job.image);
        const bool isOptional = maker
            && (maker->job->when == "manual"_L1 || maker->job->conditions.rules || maker->job->conditions.only
                || maker->job->conditions.except);
        if (!maker || maker == &job || isOptional || job.image.endsWith(":latest"_L1)
            || survey.namesBefore(*job.job).contains(maker->job->name))
            continue;
        const Span span = job.job->image->origin.span;
        Finding *finding = report.add(
            span.isEmpty() ? job.job->nameSpan : span,
            DockerNamesTexts::tr("“%1” runs in the image that “%2” pushes, but does not wait for it.").arg(job.job->name, maker->job->name),
            job.job);
        const yaml::Node needs = survey.body(*job.job)[u"needs"];
        if (finding && needs.isSequence() && needs.size() > 0)
            report.offer(finding, u"need-maker"_s, DockerNamesTexts::tr("Wait for “%1”").arg(maker->job->name), [&](yaml::Draft &draft) {
                return draft.insertItem({job.job->name, u"needs"_s}, -1, yaml::Value::text(maker->job->name));
            });
    }
}

void secretInImage(const Survey &survey, Report &report)
{
    static const QRegularExpression secret(u"\\$\\{?\\w*(?:TOKEN|PASSWORD|PASSWD|SECRET|PRIVATE_KEY|API_KEY|CREDENTIALS)\\w*"_s);
    for (const JobSurvey &job : survey.jobs) {
        for (const Call &call : job.runsAny(recipes::imageBuilders()) ? job.calls : QList<Call>()) {
            if (!namesImages(call))
                continue;
            for (qsizetype i = 1; i < call.words.size(); ++i) {
                const bool isNext = call.words.at(i - 1) == "--build-arg"_L1;
                const QString word = call.words.at(i);
                const auto match = secret.match(isNext || word.startsWith("--build-arg="_L1) ? word : QString());
                if (!match.hasMatch())
                    continue;
                report.add(survey.spanOf(job, call),
                           DockerNamesTexts::tr("“%1” gives “%2” to an image as a build argument, which stays readable in the image.")
                               .arg(job.job->name, match.captured().remove(u'{')),
                           job.job);
                break;
            }
        }
    }
}

/// Reports obsolete names in a scalar.
void checkNames(const Survey &survey, Report &report, const yaml::Node &scalar)
{
    static const QRegularExpression use(u"\\$\\{?(CI_BUILD_[A-Z_]+|CI_BUILD_ID)\\b"_s);
    const Span span = scalar.contentSpan();
    const QString text = QString::fromUtf8(survey.slice(span));
    QStringList reported;
    for (auto matches = use.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        const QString old = match.captured(1);
        const QStringList now = wordsOf(u"D10"_s, old);
        if (now.isEmpty() || reported.contains(old) || survey.context.pipeline.variables.contains(old))
            continue;
        reported += old;
        const qsizetype at = span.begin + QStringView(text).left(match.capturedStart(1)).toUtf8().size();
        const Span place{at, at + old.toUtf8().size()};
        Finding *finding = report.add(place, DockerNamesTexts::tr("$%1 is the old name of $%2.").arg(old, now.constFirst()));
        report.offer(finding, u"new-name"_s, DockerNamesTexts::tr("Use $%1").arg(now.constFirst()),
                     TextEdits{{place, now.constFirst().toUtf8()}});
    }
}

void walkNames(const Survey &survey, Report &report, const yaml::Node &node)
{
    if (node.isScalar())
        checkNames(survey, report, node);
    for (const yaml::Node &item : node.isSequence() ? node.items() : QList<yaml::Node>())
        walkNames(survey, report, item);
    for (const yaml::Entry &entry : node.isMap() ? node.entries() : QList<yaml::Entry>())
        walkNames(survey, report, entry.value);
}

void obsoleteVariables(const Survey &survey, Report &report)
{
    if (!survey.hasWord("CI_BUILD_"))
        return;
    for (const yaml::Entry &entry : survey.entries)
        walkNames(survey, report, entry.value);
}

} // namespace

RuleChecks dockerNameChecks()
{
    return {{u"D08"_s, slashInTag, Scope::Jobs},
            {u"D10"_s, obsoleteVariables, Scope::Jobs},
            {u"D13"_s, latestFromAnywhere, Scope::Jobs},
            {u"D14"_s, usedBeforePushed},
            {u"D19"_s, secretInImage, Scope::Jobs},
            {u"D21"_s, capitalsInName, Scope::Jobs},
            {u"D30"_s, emptyTag}};
}

} // namespace caravan::lint
