// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/world/environment.h"

#include "core/estimate/world/paths.h"

namespace caravan::estimate {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepestExpansion = 8;
constexpr qsizetype longestValue = 10'000;
constexpr int mostExpansions = 1'000; ///< of one text, so that variables made of variables cannot hang

/// A predefined variable. In its value `{job}` and the like stand for what differs between jobs and runs.
struct Predefined {
    QLatin1String name;
    const char16_t *value;
};

constexpr Predefined predefinedVariables[] = {
    {"CI"_L1, u"true"},
    {"GITLAB_CI"_L1, u"true"},
    {"HOME"_L1, u"{home}"},
    {"PWD"_L1, u"{project}"},
    {"CI_PROJECT_DIR"_L1, u"{project}"},
    {"CI_BUILDS_DIR"_L1, u"/builds"},
    {"CI_PROJECT_NAME"_L1, u"project"},
    {"CI_PROJECT_PATH"_L1, u"group/project"},
    {"CI_PROJECT_PATH_SLUG"_L1, u"group-project"},
    {"CI_PROJECT_ID"_L1, u"1"},
    {"CI_REGISTRY"_L1, u"registry"},
    {"CI_REGISTRY_IMAGE"_L1, u"registry/group/project"},
    {"CI_REGISTRY_USER"_L1, u"user"},
    {"CI_REGISTRY_PASSWORD"_L1, u"password"},
    {"CI_DEFAULT_BRANCH"_L1, u"main"},
    {"CI_COMMIT_BRANCH"_L1, u"{branch}"},
    {"CI_COMMIT_REF_NAME"_L1, u"{branch}"},
    {"CI_COMMIT_REF_SLUG"_L1, u"{branchSlug}"},
    {"CI_COMMIT_REF_PROTECTED"_L1, u"true"},
    {"CI_PIPELINE_SOURCE"_L1, u"push"},
    {"CI_COMMIT_SHA"_L1, u"commit-{commit}"},
    {"CI_COMMIT_SHORT_SHA"_L1, u"commit-{commit}"},
    {"CI_COMMIT_BEFORE_SHA"_L1, u"before-{commit}"},
    {"CI_COMMIT_TIMESTAMP"_L1, u"time-{commit}"},
    {"CI_PIPELINE_ID"_L1, u"pipeline-{run}"},
    {"CI_PIPELINE_IID"_L1, u"pipeline-{run}"},
    {"CI_PIPELINE_CREATED_AT"_L1, u"time-{run}"},
    {"CI_JOB_ID"_L1, u"job-{run}-{job}"},
    {"CI_JOB_STARTED_AT"_L1, u"time-{run}-{job}"},
    {"CI_JOB_NAME"_L1, u"{job}"},
    {"CI_JOB_NAME_SLUG"_L1, u"{jobSlug}"},
    {"CI_JOB_STAGE"_L1, u"{stage}"},
};

bool isNameCharacter(QChar character)
{
    return (character >= u'A' && character <= u'Z') || (character >= u'a' && character <= u'z') || (character >= u'0' && character <= u'9')
        || character == u'_';
}

QString slug(const QString &name)
{
    QString result;
    for (const QChar character : name.toLower()) {
        const bool isPlain = (character >= u'a' && character <= u'z') || (character >= u'0' && character <= u'9');
        if (isPlain || !result.endsWith(u'-'))
            result += isPlain ? character : QChar(u'-');
    }
    return result;
}

/// A reference to a variable at the beginning of a text.
struct Reference {
    QString name;
    std::optional<QString> fallback;
    qsizetype length = 0; ///< 0: it is none
};

Reference referenceAt(QStringView text)
{
    const bool hasBraces = text.startsWith(u"${");
    const qsizetype begin = hasBraces ? 2 : 1;
    qsizetype end = begin;
    while (end < text.size() && isNameCharacter(text[end]))
        ++end;
    if (end == begin || text[begin].isDigit())
        return {};
    Reference found = {text.mid(begin, end - begin).toString(), {}, end};
    if (!hasBraces)
        return found;
    const qsizetype close = text.indexOf(u'}', end);
    if (close < 0)
        return {};
    QStringView rest = text.mid(end, close - end);
    if (rest.startsWith(u':'))
        rest = rest.mid(1);
    if (rest.startsWith(u'-'))
        found.fallback = rest.mid(1).toString();
    else if (close != end)
        return {};
    found.length = close + 1;
    return found;
}

} // namespace

Environment::Environment(const gitlab::Job &job, const Revision &revision) :
    m_job(job.name), m_stage(job.stage.value), m_branch(revision.branch), m_commit(revision.commit), m_run(revision.run)
{
    for (auto it = job.variables.cbegin(); it != job.variables.cend(); ++it)
        m_values.insert(it.key(), it.value().value);
}

QString Environment::predefined(const QString &pattern) const
{
    if (!pattern.contains(u'{'))
        return pattern;
    QString value = pattern;
    value.replace("{project}"_L1, projectFolder()).replace("{home}"_L1, homeFolder());
    value.replace("{commit}"_L1, QString::number(m_commit)).replace("{run}"_L1, QString::number(m_run));
    value.replace("{branchSlug}"_L1, slug(m_branch)).replace("{jobSlug}"_L1, slug(m_job));
    return value.replace("{branch}"_L1, m_branch).replace("{stage}"_L1, m_stage).replace("{job}"_L1, m_job);
}

std::optional<QString> Environment::raw(const QString &name) const
{
    if (const auto own = m_values.constFind(name); own != m_values.cend())
        return *own;
    for (const Predefined &variable : predefinedVariables) {
        if (variable.name == name)
            return predefined(QString::fromUtf16(variable.value));
    }
    return std::nullopt;
}

QString Environment::value(const QString &name) const
{
    int budget = mostExpansions;
    return expanded(raw(name).value_or(QString()), 1, budget);
}

QString Environment::expanded(const QString &text) const
{
    int budget = mostExpansions;
    return expanded(text, 0, budget);
}

QString Environment::expanded(const QString &text, int depth, int &budget) const
{
    qsizetype sign = text.indexOf(u'$');
    if (depth > deepestExpansion || sign < 0)
        return text;
    QString result;
    qsizetype done = 0;
    for (; sign >= 0; sign = text.indexOf(u'$', sign)) {
        const Reference reference = referenceAt(QStringView(text).mid(sign));
        if (reference.length == 0) {
            ++sign;
            continue;
        }
        result += QStringView(text).mid(done, sign - done);
        done = sign + reference.length;
        if (--budget < 0 || result.size() > longestValue)
            return result;
        if (const auto value = raw(reference.name))
            result += expanded(*value, depth + 1, budget);
        else
            result += reference.fallback ? expanded(*reference.fallback, depth + 1, budget) : text.mid(sign, reference.length);
        sign = done;
    }
    result += QStringView(text).mid(done);
    return result;
}

} // namespace caravan::estimate
