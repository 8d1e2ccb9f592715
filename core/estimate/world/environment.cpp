// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/world/environment.h"

#include "core/estimate/world/paths.h"
#include "core/script/variables.h"

#include <algorithm>
#include <utility>

namespace caravan::estimate {

using namespace Qt::StringLiterals;

namespace {

/// Variables that an image, the shell or opam may set.
bool isOfSystem(const QString &name)
{
    static const QStringList names = {u"PATH"_s,     u"USER"_s,    u"LOGNAME"_s, u"SHELL"_s, u"HOSTNAME"_s, u"LANG"_s,
                                      u"TERM"_s,     u"TMPDIR"_s,  u"OLDPWD"_s,  u"UID"_s,   u"EUID"_s,     u"PPID"_s,
                                      u"RANDOM"_s,   u"SECONDS"_s, u"LINENO"_s,  u"IFS"_s,   u"OSTYPE"_s,   u"HOSTTYPE"_s,
                                      u"MACHTYPE"_s, u"OS"_s,      u"_"_s,       u"NPROC"_s, u"VERSION"_s,  u"MANPATH"_s};
    static const QStringList beginnings = {u"OPAM"_s, u"OCAML"_s, u"CAML"_s, u"DUNE"_s,    u"LC_"_s,
                                           u"BASH"_s, u"XDG_"_s,  u"LD_"_s,  u"HOMEBREW"_s};
    return names.contains(name)
        || std::any_of(beginnings.cbegin(), beginnings.cend(), [&](const QString &beginning) { return name.startsWith(beginning); });
}

} // namespace

Environment::Environment(const gitlab::Variables &variables, const gitlab::Job &job) : m_variables(&variables), m_job(&job)
{
    for (auto variable = job.variables.cbegin(); variable != job.variables.cend(); ++variable)
        m_names.add(variable.key());
    static constexpr QStringView ofRunner[] = {
        u"CI_PROJECT_DIR", u"PWD", u"CI_BUILDS_DIR", u"CI_RUNNER_SHORT_TOKEN", u"CI_CONCURRENT_ID", u"CI_CONCURRENT_PROJECT_ID", u"HOME"};
    for (const QStringView name : ofRunner)
        m_names.add(name);
}

std::optional<QString> Environment::raw(const QString &name) const
{
    if (!m_names.mayHave(name) && !m_variables->maySet(name))
        return std::nullopt;
    if (auto given = m_variables->value(name, m_job).text)
        return given;
    // What only the file system of the job says.
    if (name == "CI_PROJECT_DIR"_L1 || name == "PWD"_L1)
        return projectFolder();
    if (name == "CI_BUILDS_DIR"_L1)
        return projectFolder().section(u'/', 0, -2);
    // Of one runner, and a job that is alone on it.
    if (name == "CI_RUNNER_SHORT_TOKEN"_L1)
        return u"runner"_s;
    if (name == "CI_CONCURRENT_ID"_L1 || name == "CI_CONCURRENT_PROJECT_ID"_L1)
        return u"0"_s;
    return name == "HOME"_L1 ? std::optional(homeFolder()) : std::nullopt;
}

script::Value Environment::givenValue(const QString &name) const
{
    const std::optional<QString> given = raw(name);
    if (!given)
        return {};
    const QString text = script::expandForGitLab(*given, [this](const QString &other) { return raw(other); });
    return script::Value::of(text, !text.contains(u'$'));
}

script::Value Environment::shellValue(const QString &name) const
{
    if (const auto own = m_assigned.constFind(name); own != m_assigned.cend())
        return *own;
    if (const auto known = m_given.constFind(name); known != m_given.cend())
        return *known;
    return *m_given.insert(name, givenValue(name));
}

bool Environment::givesAs(const Environment &other) const
{
    for (auto it = other.m_given.cbegin(); it != other.m_given.cend(); ++it) {
        const auto known = m_given.constFind(it.key());
        if (*it != (known == m_given.cend() ? givenValue(it.key()) : *known))
            return false;
    }
    return true;
}

void Environment::takeOver(const Environment &other)
{
    m_assigned = other.m_assigned;
    const QHash<QString, script::Value> own = std::exchange(m_given, other.m_given);
    for (auto it = own.cbegin(); it != own.cend(); ++it) {
        if (!m_given.contains(it.key()))
            m_given.insert(it.key(), it.value());
    }
}

QString Environment::expanded(const QString &text) const
{
    script::Variables variables([this](const QString &name) { return shellValue(name); });
    return script::expandText(text, variables);
}

QString Environment::tested(const QString &text) const
{
    script::Variables variables([this](const QString &name) { return testedValue(name); });
    return script::expandText(text, variables);
}

script::Value Environment::testedValue(const QString &name) const
{
    script::Value value = shellValue(name);
    const bool isSetNowhere = value.state == script::Value::State::Unknown && !m_assigned.contains(name) && !isOfSystem(name);
    return isSetNowhere ? script::Value::unset() : value;
}

} // namespace caravan::estimate
