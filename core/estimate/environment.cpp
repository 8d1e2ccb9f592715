// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/environment.h"

#include "core/estimate/paths.h"

#include <QRegularExpression>

namespace caravan::estimate {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepestExpansion = 8;
constexpr qsizetype longestValue = 10'000;
constexpr int mostExpansions = 1'000; ///< of one text, so that variables made of variables cannot hang

QString slug(const QString &name)
{
    static const QRegularExpression other(u"[^a-z0-9]+"_s);
    return name.toLower().replace(other, u"-"_s);
}

} // namespace

Environment::Environment(const gitlab::Job &job, const Revision &revision)
{
    const QString commit = QString::number(revision.commit);
    const QString run = QString::number(revision.run);
    const struct {
        QLatin1String name;
        QString value;
    } predefined[] = {
        {"CI"_L1, u"true"_s},
        {"GITLAB_CI"_L1, u"true"_s},
        {"HOME"_L1, homeFolder()},
        {"PWD"_L1, projectFolder()},
        {"CI_PROJECT_DIR"_L1, projectFolder()},
        {"CI_BUILDS_DIR"_L1, u"/builds"_s},
        {"CI_PROJECT_NAME"_L1, u"project"_s},
        {"CI_PROJECT_PATH"_L1, u"group/project"_s},
        {"CI_PROJECT_PATH_SLUG"_L1, u"group-project"_s},
        {"CI_PROJECT_ID"_L1, u"1"_s},
        {"CI_REGISTRY"_L1, u"registry"_s},
        {"CI_REGISTRY_IMAGE"_L1, u"registry/group/project"_s},
        {"CI_REGISTRY_USER"_L1, u"user"_s},
        {"CI_REGISTRY_PASSWORD"_L1, u"password"_s},
        {"CI_DEFAULT_BRANCH"_L1, u"main"_s},
        {"CI_COMMIT_BRANCH"_L1, revision.branch},
        {"CI_COMMIT_REF_NAME"_L1, revision.branch},
        {"CI_COMMIT_REF_SLUG"_L1, slug(revision.branch)},
        {"CI_COMMIT_REF_PROTECTED"_L1, u"true"_s},
        {"CI_PIPELINE_SOURCE"_L1, u"push"_s},
        {"CI_COMMIT_SHA"_L1, u"commit-"_s + commit},
        {"CI_COMMIT_SHORT_SHA"_L1, u"commit-"_s + commit},
        {"CI_COMMIT_BEFORE_SHA"_L1, u"before-"_s + commit},
        {"CI_COMMIT_TIMESTAMP"_L1, u"time-"_s + commit},
        {"CI_PIPELINE_ID"_L1, u"pipeline-"_s + run},
        {"CI_PIPELINE_IID"_L1, u"pipeline-"_s + run},
        {"CI_PIPELINE_CREATED_AT"_L1, u"time-"_s + run},
        {"CI_JOB_ID"_L1, u"job-"_s + run + u'-' + job.name},
        {"CI_JOB_STARTED_AT"_L1, u"time-"_s + run + u'-' + job.name},
        {"CI_JOB_NAME"_L1, job.name},
        {"CI_JOB_NAME_SLUG"_L1, slug(job.name)},
        {"CI_JOB_STAGE"_L1, job.stage.value},
        {"CI_NODE_TOTAL"_L1, QString::number(job.parallel)},
    };
    for (const auto &[name, value] : predefined)
        m_values.insert(name, value);
    for (auto it = job.variables.cbegin(); it != job.variables.cend(); ++it)
        m_values.insert(it.key(), it.value().value);
}

QString Environment::value(const QString &name) const
{
    int budget = mostExpansions;
    return expanded(m_values.value(name), 1, budget);
}

QString Environment::expanded(const QString &text) const
{
    int budget = mostExpansions;
    return expanded(text, 0, budget);
}

QString Environment::expanded(const QString &text, int depth, int &budget) const
{
    if (depth > deepestExpansion || !text.contains(u'$'))
        return text;
    static const QRegularExpression reference(
        uR"(\$(?:([A-Za-z_][A-Za-z0-9_]*)|\{([A-Za-z_][A-Za-z0-9_]*)(?::?-([^}]*))?\}))"_s);
    QString result;
    qsizetype done = 0;
    for (auto matches = reference.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        result += QStringView(text).mid(done, match.capturedStart() - done);
        done = match.capturedEnd();
        const QString name = match.captured(1) + match.captured(2);
        if (--budget < 0)
            return result;
        if (m_values.contains(name))
            result += expanded(m_values.value(name), depth + 1, budget);
        else
            result += match.hasCaptured(3) ? expanded(match.captured(3), depth + 1, budget) : match.captured();
        if (result.size() > longestValue)
            return result;
    }
    result += QStringView(text).mid(done);
    return result;
}

} // namespace caravan::estimate
