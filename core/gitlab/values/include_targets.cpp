// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gitlab/values/include_targets.h"

#include "core/base/texts.h"
#include "core/gitlab/language/glob.h"
#include "core/gitlab/values/effective.h"

#include <QUrl>

#include <algorithm>

namespace caravan::gitlab {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(IncludeTargetsTexts);

/// The same event where the names of the project and of its server are known, too.
Event eventAt(Event event, const Home &own)
{
    if (own.server.isEmpty() || own.project.isEmpty())
        return event;
    const QUrl url(addressOf(own));
    const bool isHttp = url.scheme().startsWith("http"_L1);
    const QString protocol = isHttp ? url.scheme() : u"https"_s;
    const int port = isHttp ? url.port(protocol == "https"_L1 ? 443 : 80) : 443;
    const QString name = serverName(addressOf(own));
    const QMap<QString, QString> known{
        {u"CI_SERVER_FQDN"_s, name},
        {u"CI_SERVER_HOST"_s, url.host()},
        {u"CI_SERVER_PORT"_s, QString::number(port)},
        {u"CI_SERVER_PROTOCOL"_s, protocol},
        {u"CI_SERVER_URL"_s, protocol + u"://"_s + name},
        {u"CI_PROJECT_PATH"_s, own.project},
        {u"CI_PROJECT_NAME"_s, own.project.section(u'/', -1)},
        {u"CI_PROJECT_NAMESPACE"_s, own.project.section(u'/', 0, -2)},
        {u"CI_PROJECT_ROOT_NAMESPACE"_s, own.project.section(u'/', 0, 0)},
    };
    for (auto variable = known.cbegin(); variable != known.cend(); ++variable) {
        if (!event.variables.contains(variable.key()))
            event.variables.insert(variable.key(), *variable);
    }
    return event;
}

QString onVariables(const QString &include)
{
    return IncludeTargetsTexts::tr("Which file “%1” is depends on variables that are not known here, so it is not read; its jobs, "
                                   "templates, stages and variables are unknown.")
        .arg(include);
}

QList<Goal> goalsNamed(const QStringList &files)
{
    QList<Goal> goals;
    for (const QString &file : files)
        goals.append({file});
    return goals;
}

bool belongsToNothing(const std::optional<Home> &home) { return home && home->server.isEmpty(); }

} // namespace

QString wrongIncludeType(const QString &file)
{
    return IncludeTargetsTexts::tr("“%1” cannot be included: its name must end in .yml or .yaml.").arg(file);
}

/// The variables that includes see, made when they are first asked for.
class IncludeTargets::LazyVariables
{
public:
    explicit LazyVariables(const Event &event) : m_event(event) { }
    const Variables &of()
    {
        if (!m_variables)
            m_variables.emplace(m_event);
        return *m_variables;
    }

private:
    Event m_event;
    std::optional<Variables> m_variables;
};

IncludeTargets::IncludeTargets(const Reading &reading) : m_reading(reading), m_variables(std::make_shared<LazyVariables>(reading.event))
{
    m_expanded = [this](const QString &text, bool &isOpen) {
        QStringList unknown;
        const QString path = pathVariables().expanded(text, nullptr, &unknown);
        isOpen = isOpen || path.contains(u'$') || !unknown.isEmpty();
        return path;
    };
}

std::function<QString(const QString &)> IncludeTargets::variablesExpanded() const
{
    return [variables = m_variables](const QString &text) { return variables->of().expanded(text); };
}

/// The project that is open, on its server.
const Home &IncludeTargets::own()
{
    if (!m_own)
        m_own = m_reading.files.home ? m_reading.files.home() : Home();
    return *m_own;
}

/// The variables in names of files, among them those that the project's own address tells.
const Variables &IncludeTargets::pathVariables()
{
    if (!m_pathVariables)
        m_pathVariables = own().server.isEmpty() ? m_variables : std::make_shared<LazyVariables>(eventAt(m_reading.event, own()));
    return m_pathVariables->of();
}

std::optional<Fetched> IncludeTargets::fetched(const Elsewhere &what) const
{
    return m_reading.files.fetched ? m_reading.files.fetched(what) : std::nullopt;
}

std::optional<QList<Goal>> IncludeTargets::goalsOf(const Effective &item, const Includer &by, Include &include, const Refusal &refuse)
{
    if (const std::optional<QString> local = localPath(item))
        return by.home ? nestedGoals(*local, by, include, refuse) : localGoals(*local, include, refuse);
    if (item.isMap && item.entry(u"artifact"))
        return artifactGoals(item, include, refuse);
    if (belongsToNothing(by.home) && item.isMap && item.entry(u"component")) { // external/file/component.rb, validate_context!
        include.state = Include::State::Failed;
        refuse(u"missing-include"_s,
               IncludeTargetsTexts::tr("“%1” includes a component, but belongs to no project, so that GitLab refuses it.").arg(by.file));
        return std::nullopt;
    }
    const bool isOwn = !by.home || by.home->server.isEmpty() || by.home->server == own().server;
    const Around around = isOwn ? Around{own().server, addressOf(own())} : Around{by.home->server, by.home->server};
    const Goals found = goalsElsewhere(item, around, m_expanded);
    QString refusal;
    if (!found.wrongType.isEmpty())
        refusal = wrongIncludeType(found.wrongType);
    else if (!found.wrongAddress.isEmpty())
        refusal = IncludeTargetsTexts::tr("“%1” cannot be included: its whole address, a query at its end too, must end in .yml or .yaml.")
                      .arg(found.wrongAddress);
    else if (!found.wrongTemplate.isEmpty())
        refusal =
            IncludeTargetsTexts::tr("“%1” cannot be included: the name of a template ends in .gitlab-ci.yml.").arg(found.wrongTemplate);
    if (!refusal.isEmpty()) {
        include.state = Include::State::Failed;
        refuse(u"include-type"_s, refusal);
        return std::nullopt;
    }
    if (found.goals.isEmpty()) {
        include.unknown = found.isOpen && m_reading.files.home ? onVariables(include.text) : notFetchedText(include.text);
        return std::nullopt;
    }
    return found.goals;
}

std::optional<QList<Goal>> IncludeTargets::goalsOfHeader(const yaml::Tree &tree, const yaml::Node &item, Include &include,
                                                         const Refusal &refuse)
{
    Resolver resolver(tree);
    const Effective read = resolver.settled(resolver.read(item, {}), {});
    if (const std::optional<QString> local = localPath(read))
        return m_reading.files.isKnown() ? localGoals(*local, include, refuse) : std::nullopt;
    if (item[u"component"] || item[u"template"] || item[u"artifact"]) // GitLab takes none of them there
        return std::nullopt;
    const Goals found = goalsElsewhere(read, {own().server, addressOf(own())}, m_expanded);
    return found.goals.isEmpty() ? std::nullopt : std::optional(found.goals);
}

/// Files that a job of the same pipeline makes: taken for a child pipeline only. Source: gitlabhq, external/file/artifact.rb.
std::optional<QList<Goal>> IncludeTargets::artifactGoals(const Effective &item, Include &include, const Refusal &refuse) const
{
    const Effective *job = item.entry(u"job");
    const QString maker = job && job->isScalar() && !job->isNull() ? job->text() : QString();
    if (!m_takesArtifacts) {
        include.state = Include::State::Failed;
        refuse(u"bad-include"_s,
               IncludeTargetsTexts::tr(
                   "“%1” is an artifact of a job, which GitLab includes in a child pipeline only, with “trigger:include”.")
                   .arg(include.text));
    } else if (!maker.isEmpty()) { // without a job the form of the keyword is wrong, which is said elsewhere
        include.unknown =
            IncludeTargetsTexts::tr("What “%1” says is unknown: the job “%2” makes it while the pipeline runs.").arg(include.text, maker);
    }
    return std::nullopt;
}

std::optional<QList<Goal>> IncludeTargets::localGoals(const QString &written, Include &include, const Refusal &refuse)
{
    if (!m_reading.files.isKnown()) {
        include.unknown = IncludeTargetsTexts::tr("“%1” is not read, because the project's folder is not known; its jobs, templates, "
                                                  "stages and variables are unknown.")
                              .arg(include.text);
        return std::nullopt;
    }
    const std::optional<QString> path = pathOf(written, include);
    if (!path)
        return std::nullopt;
    const QStringList files = path->contains(u'*') // none is no error: external/mapper/location_expander.rb
        ? m_reading.files.list().filter(wildcardPath(*path))
        : QStringList{*path};
    return yamlOnly(goalsNamed(files), files, include, refuse);
}

/// What `include:local` means in a file from elsewhere: the project that it came from, as it was at that commit. Source: gitlabhq,
/// lib/gitlab/ci/config/external/file/project.rb, expand_context_attrs, and file/local.rb, validate_context!.
std::optional<QList<Goal>> IncludeTargets::nestedGoals(const QString &written, const Includer &by, Include &include, const Refusal &refuse)
{
    const Home &home = *by.home;
    if (home.server.isEmpty()) {
        include.state = Include::State::Failed;
        refuse(u"missing-include"_s,
               IncludeTargetsTexts::tr("“%1” includes the local file “%2”, but belongs to no project, so that GitLab refuses it.")
                   .arg(by.file, written));
        return std::nullopt;
    }
    const std::optional<QString> path = pathOf(written, include);
    if (!path)
        return std::nullopt;
    const auto goal = [&home](const QString &file) {
        const Elsewhere what = ProjectFile{home.server, home.project, home.commit, file};
        return Goal{shownName(what), what};
    };
    if (!path->contains(u'*'))
        return yamlOnly({goal(*path)}, {*path}, include, refuse);
    const Elsewhere listing = ProjectListing{home.server, home.project, home.commit};
    const std::optional<Fetched> names = fetched(listing);
    if (!names)
        return QList<Goal>{{shownName(listing), listing}};
    const QStringList files = QString::fromUtf8(names->bytes).split(u'\n', Qt::SkipEmptyParts).filter(wildcardPath(*path));
    QList<Goal> goals;
    for (const QString &file : files)
        goals.append(goal(file));
    return yamlOnly(goals, files, include, refuse);
}

/// The path or pattern of a local include with its variables replaced; nullopt where it is not known, which \a include then says.
std::optional<QString> IncludeTargets::pathOf(const QString &written, Include &include)
{
    bool isOpen = false;
    QString path = written.contains(u'$') ? m_expanded(written, isOpen) : written;
    while (path.startsWith(u'/'))
        path.remove(0, 1);
    if (isOpen) {
        include.unknown = onVariables(written);
        return std::nullopt;
    }
    return path;
}

/// The goals, unless the name of one of them is refused.
std::optional<QList<Goal>> IncludeTargets::yamlOnly(QList<Goal> goals, const QStringList &paths, Include &include, const Refusal &refuse)
{
    const auto wrong = std::find_if_not(paths.cbegin(), paths.cend(), hasYamlName);
    if (wrong == paths.cend())
        return goals;
    include.state = Include::State::Failed;
    refuse(u"include-type"_s, wrongIncludeType(*wrong));
    return std::nullopt;
}

/// The files of a project elsewhere, where `exists` looks for them: at the commit of the file that includes. Source: gitlabhq,
/// lib/gitlab/ci/build/rules/rule/clause/exists.rb with config/external/context.rb, all_worktree_paths.
Files IncludeTargets::filesOfHome(const Home &home) const
{
    const std::optional<Fetched> names =
        home.server.isEmpty() ? std::nullopt : fetched(ProjectListing{home.server, home.project, home.commit});
    Files files;
    if (!names)
        return files;
    files.list = [paths = QString::fromUtf8(names->bytes).split(u'\n', Qt::SkipEmptyParts)] { return paths; };
    files.read = [](const QString &path) -> Result<QByteArray> { return Error{ErrorCode::NotFound, QString(), path}; };
    return files;
}

Clauses &IncludeTargets::clausesFor(const QList<Rule> &rules, const Includer &by)
{
    const bool isThere =
        by.home && std::any_of(rules.cbegin(), rules.cend(), [](const Rule &rule) { return rule.exists || !rule.existsRegex.isEmpty(); });
    const QString key = isThere ? by.home->server + u'\n' + by.home->project + u'\n' + by.home->commit : QString();
    const auto known = m_clauses.find(key);
    if (known != m_clauses.end())
        return known->second;
    const Files files = isThere ? filesOfHome(*by.home) : m_reading.files;
    return m_clauses.try_emplace(key, m_variables->of(), m_reading.event, files).first->second;
}

bool IncludeTargets::isWanted(const QList<Rule> &rules, const Includer &by, QStringList &open)
{
    Clauses &clauses = clausesFor(rules, by);
    for (const Rule &rule : rules) {
        const Holding holding = clauses.holds(rule, nullptr);
        for (const QString &name : holding.variables)
            open.append(u'$' + name);
        open += holding.open;
        if (holding.holds)
            return rule.when != "never"_L1;
    }
    return false;
}

Result<QByteArray> IncludeTargets::bytesOf(const Goal &goal, Include &include)
{
    if (!goal.elsewhere)
        return m_reading.files.read(goal.file);
    std::optional<Fetched> found = fetched(*goal.elsewhere);
    if (!found) {
        include.isFetchable = true;
        return Error{ErrorCode::NotFound, notFetchedText(goal.file), goal.file};
    }
    m_homes.insert(goal.file, gitlab::homeOf(*goal.elsewhere, found->commit));
    if (const auto *component = std::get_if<ComponentFile>(&*goal.elsewhere))
        m_components.insert(goal.file, {component->name, found->commit, found->version, component->version});
    m_fetched.insert(goal.file, *found);
    return found->bytes;
}

std::optional<Home> IncludeTargets::homeOf(const Goal &goal) const
{
    return goal.elsewhere ? std::optional(m_homes.value(goal.file)) : std::nullopt;
}

std::optional<ComponentData> IncludeTargets::componentOf(const Goal &goal) const
{
    const auto known = m_components.constFind(goal.file);
    return known == m_components.constEnd() ? std::nullopt : std::optional(*known);
}

QString notFetchedText(const QString &include)
{
    return IncludeTargetsTexts::tr("“%1” is not read, because it is not a file of this project and nothing is fetched; its "
                                   "jobs, templates, stages and variables are unknown.")
        .arg(include);
}

} // namespace caravan::gitlab
