// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gitlab/values/includes.h"

#include "core/base/texts.h"
#include "core/gitlab/language/glob.h"
#include "core/gitlab/values/clauses.h"
#include "core/gitlab/values/effective.h"
#include "core/gitlab/values/include_goals.h"
#include "core/gitlab/values/included_trees.h"
#include "core/gitlab/values/reading.h"
#include "core/gitlab/values/rules_reader.h"
#include "core/yaml/value.h"

#include <QSet>
#include <QUrl>

#include <algorithm>

namespace caravan::gitlab {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostIncludedFiles = 150; // GitLab's limit
constexpr qsizetype deepestInclude = 100;
constexpr qint64 mostBytes = yaml::Limits{}.bytes;

CARAVAN_TEXTS(IncludesTexts);

/// The file that asks, and how it came to be asked.
struct Asker {
    QString file;                  ///< empty for the first file of the pipeline
    int number = 0;                ///< in the order of reading
    std::optional<Span> open;      ///< of what in the open text it is part: the item that brought it; nullopt where nothing there did
    QStringList chain;             ///< files that are being included, this one last
    std::optional<Home> home = {}; ///< what it belongs to; nullopt for the project that is open
};

/// Something in the text of who asks.
struct Spot {
    const Asker &asker;
    Span span;
};

QString shownInclude(const Effective &item)
{
    if (!item.isMap)
        return item.text();
    QStringList parts;
    for (const auto &[key, value] : item.entries) {
        if (value.isScalar())
            parts.append(value.text());
    }
    return parts.join(u' ');
}

/// The same event where the names of the project and of its server are known, too.
Event eventAt(Event event, const Home &own)
{
    if (own.server.isEmpty() || own.project.isEmpty())
        return event;
    const QUrl url(own.server);
    const bool isHttp = url.scheme().startsWith("http"_L1);
    const QString protocol = isHttp ? url.scheme() : u"https"_s;
    const int port = isHttp ? url.port(protocol == "https"_L1 ? 443 : 80) : 443;
    const QMap<QString, QString> known{
        {u"CI_SERVER_FQDN"_s, serverName(own.server)},
        {u"CI_SERVER_HOST"_s, url.host()},
        {u"CI_SERVER_PORT"_s, QString::number(port)},
        {u"CI_SERVER_PROTOCOL"_s, protocol},
        {u"CI_SERVER_URL"_s, protocol + u"://"_s + serverName(own.server)},
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

/// The variables that includes see, made when they are first asked for.
class LazyVariables
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

class Composer
{
public:
    /// \a open: the number of the file that is the open text.
    explicit Composer(const Reading &reading, int open) :
        m_reading(reading), m_open(open), m_variables(std::make_shared<LazyVariables>(reading.event)),
        m_trees(reading.trees ? reading.trees : std::make_shared<IncludedTrees>())
    {
        m_trees->begin();
        m_expanded = [this](const QString &text, bool &isOpen) {
            QStringList unknown;
            const QString path = pathVariables().expanded(text, nullptr, &unknown);
            isOpen = isOpen || path.contains(u'$') || !unknown.isEmpty();
            return path;
        };
    }

    Configuration take() { return std::move(m_result); }

    /// Adds the first file of the pipeline.
    void add(const yaml::Tree &tree, const GivenInputs &given) { add(tree, {{}, m_numbers++, std::nullopt, {}, {}}, {}, given); }

private:
    bool isOpen(const Asker &asker) const { return asker.number == m_open; }
    /// What names the file of \a asker; empty for the open text.
    QString nameOf(const Asker &asker) const { return isOpen(asker) ? QString() : asker.file.isEmpty() ? m_first : asker.file; }

    /// \a from: where it is included; with no asker for the first file.
    void add(const yaml::Tree &tree, const Asker &asker, const std::optional<Spot> &from, const GivenInputs &given)
    {
        const bool isFirst = asker.file.isEmpty();
        if (isFirst)
            m_first = tree.source().file.isEmpty() ? u".gitlab-ci.yml"_s : tree.source().file;
        Part part{tree, nameOf(asker), asker.open.value_or(Span()), {}, asker.number};
        QStringList complaints;
        const Spot header{asker, tree.header().span()};
        const InputFiles files = isFirst ? inputFiles(tree, header) : InputFiles();
        if (!isFirst && tree.header()[u"spec"].target()[u"include"])
            complaints.append(IncludesTexts::tr("it has “spec:include”, which GitLab takes only in the first file of a pipeline."));
        part.inputs = readInputs(tree.header(), given, complaints, files);
        if (isFirst && m_reading.asWritten)
            part.inputs = {part.inputs.isDeclared, {}, {}, {}, false};
        part.inputs.expandVariables = [variables = m_variables](const QString &text) { return variables->of().expanded(text); };
        if (!isFirst) {
            for (const QString &name : std::as_const(part.inputs.missing))
                complaints.append(IncludesTexts::tr("Input “%1” has no value and no default.").arg(name));
        }
        QStringList own = isFirst ? complaints : QStringList(); // what is wrong with the file itself, whoever includes it
        if (!isFirst && !complaints.isEmpty())
            readInputs(tree.header(), {}, own, files);
        for (const QString &complaint : std::as_const(complaints)) {
            if (own.contains(complaint))
                report(u"input"_s, complaint, header);
            else
                report(u"input"_s, IncludesTexts::tr("“%1” is included, but: %2").arg(asker.file, complaint), *from);
        }
        if (tree.root()[u"include"]) {
            Part own = part;
            own.file.clear(); // so that the items have places in their own text
            Resolver resolver(QList<Part>{own});
            for (const Effective &item : resolver.items(resolver.global(u"include"_s), {})) {
                if (const std::optional<Origin> wrong = unreadRule(item)) {
                    refuseRule(item, *wrong, asker);
                    continue;
                }
                const Conditions conditions = item.isMap ? readConditions(resolver, item, {}) : Conditions();
                include(resolver.settled(item, {}), conditions.rules, asker, part.inputs);
            }
        }
        m_result.parts.append(part);
    }

    /// Adds an issue, unless nothing in the open text is the reason.
    void report(const QString &code, const QString &message, const Spot &spot, const QString &unreadable = {})
    {
        const bool isHere = isOpen(spot.asker);
        if (!isHere && !spot.asker.open)
            return;
        Issue issue{code, message, {}, isHere ? spot.span : *spot.asker.open, nameOf(spot.asker)};
        issue.unreadable = unreadable;
        m_result.issues.append(issue);
    }

    /// What the files declare that the open text's `spec:include` names (gitlabhq, lib/gitlab/ci/config/external/header).
    InputFiles inputFiles(const yaml::Tree &tree, const Spot &spot)
    {
        InputFiles found;
        const yaml::Node list = tree.header()[u"spec"].target()[u"include"].target();
        for (const yaml::Node &written : list.isSequence() ? list.items() : QList<yaml::Node>{list}) {
            if (const yaml::Node item = written.target(); item && !item.isNull())
                addInputFile(tree, item, spot, found);
        }
        return found;
    }

    void addInputFile(const yaml::Tree &tree, const yaml::Node &item, const Spot &header, InputFiles &found)
    {
        const yaml::Node local = item.isMap() ? item[u"local"].target() : item;
        const bool isLocal = local.isScalar() && !local.text().startsWith("http://"_L1) && !local.text().startsWith("https://"_L1);
        Include include;
        include.text = local.isScalar() ? local.text() : QString::fromUtf8(yaml::writeFlow(yaml::Value::of(item)));
        include.span = isOpen(header.asker) ? item.span() : Span();
        const bool isKnownProject = isLocal && m_reading.files.isKnown();
        std::optional<QList<Goal>> goals;
        if (const std::optional<QStringList> files = isKnownProject ? filesFor(local.text(), include, header) : std::nullopt)
            goals = goalsNamed(*files);
        else if (!isLocal && !item[u"component"] && !item[u"template"]) // GitLab takes neither there
            goals = goalsOfHeader(tree, item);
        for (const Goal &goal : goals.value_or(QList<Goal>())) {
            const Result<QByteArray> bytes = bytesOf(goal, include);
            if (!include.isFetchable || bytes)
                addInputs(goal, bytes, header, include, found);
        }
        if (goals && include.files.size() == goals->size())
            include.state = Include::State::Read;
        else if (!isKnownProject && (!goals || include.isFetchable))
            include.unknown =
                IncludesTexts::tr("The inputs that “%1” declares are unknown, because it is not a file of a project that is known here.")
                    .arg(include.text);
        found.isWhole = found.isWhole && include.state == Include::State::Read;
        m_result.includes.append(include);
    }

    /// What an item of the open text's `spec:include` stands for that is no local one; nullopt where that is not known.
    std::optional<QList<Goal>> goalsOfHeader(const yaml::Tree &tree, const yaml::Node &item)
    {
        Resolver resolver(tree);
        const Goals found = goalsElsewhere(resolver.settled(resolver.read(item, {}), {}), own().server, m_expanded);
        return found.goals.isEmpty() ? std::nullopt : std::optional(found.goals);
    }

    /// Adds the inputs that a file of `spec:include` declares.
    void addInputs(const Goal &goal, const Result<QByteArray> &bytes, const Spot &header, Include &include, InputFiles &found)
    {
        const std::optional<yaml::Tree> tree = isIntact(goal, bytes, header) ? load(goal.file, bytes, header) : std::nullopt;
        const yaml::Node inputs = tree ? tree->root()[u"inputs"].target() : yaml::Node();
        if (tree && !inputs.isMap())
            report(u"broken-include"_s, IncludesTexts::tr("“%1” declares no inputs: it has no map “inputs”.").arg(goal.file), header);
        if (!tree || !inputs.isMap())
            return;
        include.files.append(goal.file);
        found.files.append({goal.file, inputs});
        m_inputTrees.append(*tree);
    }

    /// Whether the bytes are those that `integrity` asks for.
    bool isIntact(const Goal &goal, const Result<QByteArray> &bytes, const Spot &spot)
    {
        if (goal.integrity.isEmpty() || !bytes || hasIntegrity(*bytes, goal.integrity))
            return true;
        report(u"broken-include"_s,
               IncludesTexts::tr("The included file “%1” is not the one that “integrity” asks for: its SHA-256 is another one, so that "
                                 "GitLab refuses it.")
                   .arg(goal.file),
               spot);
        return false;
    }

    /// A rule of an include that is no map, or a reference: files are included before references are followed and lists flattened.
    /// Source: gitlabhq, lib/gitlab/ci/config/entry/include.rb, array_of_hashes; lib/gitlab/ci/config.rb, expand_config.
    static std::optional<Origin> unreadRule(const Effective &item)
    {
        const Effective *rules = item.isMap ? item.entry(u"rules") : nullptr;
        if (!rules || rules->isNull())
            return std::nullopt;
        if (rules->node.tag() == "!reference"_L1)
            return rules->origin;
        for (const yaml::Node &written : rules->node.isSequence() ? rules->node.items() : QList<yaml::Node>()) {
            const yaml::Node rule = written.target();
            if (rule.isSequence() || rule.tag() == "!reference"_L1)
                return Origin{Via::Own, written.span(), {}};
        }
        return std::nullopt;
    }

    void refuseRule(const Effective &item, const Origin &place, const Asker &asker)
    {
        Include include;
        include.text = shownInclude(item);
        include.span = isOpen(asker) ? item.origin.span : Span();
        include.includedBy = nameOf(asker);
        include.state = Include::State::Failed;
        m_result.includes.append(include);
        const QString message =
            IncludesTexts::tr(
                "The rules of the include “%1” are no plain list of rules: GitLab follows no “!reference” and flattens no list there.")
                .arg(include.text);
        report(u"bad-include-rules"_s, message, {asker, place.span});
    }

    /// Whether an include is wanted by its rules; what that hangs on and is not known goes to \a open.
    bool isWanted(const QList<Rule> &rules, QStringList &open)
    {
        if (!m_clauses)
            m_clauses = std::make_unique<Clauses>(m_variables->of(), m_reading.event, m_reading.files);
        for (const Rule &rule : rules) {
            const Holding holding = m_clauses->holds(rule, nullptr);
            for (const QString &name : holding.variables)
                open.append(u'$' + name);
            open += holding.open;
            if (holding.holds)
                return rule.when != "never"_L1;
        }
        return false;
    }

    /// \a inputs: those of the file that includes.
    void include(const Effective &item, const std::optional<QList<Rule>> &rules, const Asker &asker, const Inputs &inputs)
    {
        Include include;
        include.text = shownInclude(item);
        include.span = isOpen(asker) ? item.origin.span : Span();
        include.includedBy = nameOf(asker);
        QStringList open;
        if (rules && !isWanted(*rules, open)) {
            include.state = Include::State::LeftOut;
            if (!open.isEmpty())
                include.unknown = IncludesTexts::tr("“%1” is left out by its rules as far as is known here, which depends on: %2")
                                      .arg(include.text, open.join(u", "_s));
            m_result.includes.append(include);
            return;
        }
        const Spot spot{asker, item.origin.span};
        const std::optional<QList<Goal>> goals = goalsOf(item, include, spot);
        const qsizetype place = m_result.includes.size();
        m_result.includes.append(include);
        if (!goals)
            return;
        include.state = Include::State::Read;
        if (!open.isEmpty())
            include.unknown = IncludesTexts::tr("“%1” is included by its rules as far as is known here, which depends on: %2")
                                  .arg(include.text, open.join(u", "_s));
        const GivenInputs given = inputsGiven(item, inputs);
        for (const Goal &goal : *goals) {
            const Result<QByteArray> bytes = bytesOf(goal, include);
            if (include.isFetchable && !bytes)
                continue;
            if (read(goal, bytes, spot, given))
                include.files.append(goal.file);
            else
                include.state = Include::State::Failed;
        }
        if (include.isFetchable) {
            include.state = Include::State::Foreign;
            include.unknown = notFetched(include.text);
        }
        m_result.includes[place] = include;
    }

    static QString notFetched(const QString &include)
    {
        return IncludesTexts::tr("“%1” is not read, because it is not a file of this project and nothing is fetched; its "
                                 "jobs, templates, stages and variables are unknown.")
            .arg(include);
    }

    static QString onVariables(const QString &include)
    {
        return IncludesTexts::tr("Which file “%1” is depends on variables that are not known here, so it is not read; its jobs, "
                                 "templates, stages and variables are unknown.")
            .arg(include);
    }

    /// The project that is open, on its server.
    const Home &own()
    {
        if (!m_own)
            m_own = m_reading.files.home ? m_reading.files.home() : Home();
        return *m_own;
    }

    /// The variables in names of files, among them those that the project's own address tells.
    const Variables &pathVariables()
    {
        if (!m_pathVariables)
            m_pathVariables = own().server.isEmpty() ? m_variables : std::make_shared<LazyVariables>(eventAt(m_reading.event, own()));
        return m_pathVariables->of();
    }

    std::optional<Fetched> fetched(const Elsewhere &what) const
    {
        return m_reading.files.fetched ? m_reading.files.fetched(what) : std::nullopt;
    }

    /// The files that an include stands for; nullopt when that is not known or none is there, which \a include then says.
    std::optional<QList<Goal>> goalsOf(const Effective &item, Include &include, const Spot &spot)
    {
        const std::optional<QString> local = localPath(item);
        const std::optional<Home> &home = spot.asker.home;
        if (local && home)
            return nestedGoals(*local, include, spot);
        if (local && !m_reading.files.isKnown()) {
            include.unknown = IncludesTexts::tr("“%1” is not read, because the project's folder is not known; its jobs, templates, "
                                                "stages and variables are unknown.")
                                  .arg(include.text);
            return std::nullopt;
        }
        if (local) {
            const std::optional<QStringList> files = filesFor(*local, include, spot);
            return files ? std::optional(goalsNamed(*files)) : std::nullopt;
        }
        const Goals found = goalsElsewhere(item, home && !home->server.isEmpty() ? home->server : own().server, m_expanded);
        if (!found.wrongType.isEmpty()) {
            include.state = Include::State::Failed;
            report(u"include-type"_s, wrongType(found.wrongType), spot);
            return std::nullopt;
        }
        if (found.goals.isEmpty()) {
            include.unknown = found.isOpen && m_reading.files.home ? onVariables(include.text) : notFetched(include.text);
            return std::nullopt;
        }
        return found.goals;
    }

    static QList<Goal> goalsNamed(const QStringList &files)
    {
        QList<Goal> goals;
        for (const QString &file : files)
            goals.append({file});
        return goals;
    }

    /// What `include:local` means in a file from elsewhere: the project that it came from, as it was at that commit. Source: gitlabhq,
    /// lib/gitlab/ci/config/external/file/project.rb, expand_context_attrs, and file/local.rb, validate_context!.
    std::optional<QList<Goal>> nestedGoals(const QString &written, Include &include, const Spot &spot)
    {
        const Home &home = *spot.asker.home;
        if (home.server.isEmpty()) {
            include.state = Include::State::Failed;
            report(u"missing-include"_s,
                   IncludesTexts::tr("“%1” includes the local file “%2”, but belongs to no project, so that GitLab refuses it.")
                       .arg(spot.asker.file, written),
                   spot);
            return std::nullopt;
        }
        const std::optional<QString> path = pathOf(written, include, spot);
        if (!path)
            return std::nullopt;
        const auto goal = [&home](const QString &file) {
            const Elsewhere what = ProjectFile{home.server, home.project, home.commit, file};
            return Goal{shownName(what), what};
        };
        if (!path->contains(u'*'))
            return QList<Goal>{goal(*path)};
        const Elsewhere listing = ProjectListing{home.server, home.project, home.commit};
        const std::optional<Fetched> names = fetched(listing);
        if (!names)
            return QList<Goal>{{shownName(listing), listing}};
        QList<Goal> goals;
        for (const QString &file : QString::fromUtf8(names->bytes).split(u'\n', Qt::SkipEmptyParts).filter(wildcardPath(*path)))
            goals.append(goal(file));
        return goals;
    }

    /// What a file says; one from elsewhere that was not fetched makes \a include fetchable.
    Result<QByteArray> bytesOf(const Goal &goal, Include &include)
    {
        if (!goal.elsewhere)
            return m_reading.files.read(goal.file);
        std::optional<Fetched> found = fetched(*goal.elsewhere);
        if (!found) {
            include.isFetchable = true;
            return Error{ErrorCode::NotFound, notFetched(goal.file), goal.file};
        }
        m_homes.insert(goal.file, homeOf(*goal.elsewhere, found->commit));
        m_result.fetched.insert(goal.file, *found);
        return found->bytes;
    }

    /// The files that a path stands for; nullopt when that is not known or none is there, which \a include then says.
    std::optional<QStringList> filesFor(const QString &written, Include &include, const Spot &spot)
    {
        const std::optional<QString> path = pathOf(written, include, spot);
        if (!path)
            return std::nullopt;
        if (!path->contains(u'*'))
            return QStringList{*path};
        return m_reading.files.list().filter(wildcardPath(*path)); // none is no error: external/mapper/location_expander.rb
    }

    /// The path or pattern of a local include with its variables replaced; nullopt as in filesFor().
    std::optional<QString> pathOf(const QString &written, Include &include, const Spot &spot)
    {
        bool isOpen = false;
        QString path = written.contains(u'$') ? m_expanded(written, isOpen) : written;
        while (path.startsWith(u'/'))
            path.remove(0, 1);
        include.state = Include::State::Failed;
        if (isOpen) {
            include.state = Include::State::Foreign;
            include.unknown = onVariables(written);
            return std::nullopt;
        }
        if (!path.endsWith(".yml"_L1) && !path.endsWith(".yaml"_L1)) {
            report(u"include-type"_s, wrongType(written), spot);
            return std::nullopt;
        }
        return path;
    }

    static QString wrongType(const QString &file)
    {
        return IncludesTexts::tr("“%1” cannot be included: its name must end in .yml or .yaml.").arg(file);
    }

    /// The text of an included file as a tree, within the limits; \a spot is where reports about it stand.
    std::optional<yaml::Tree> load(const QString &file, const Result<QByteArray> &bytes, const Spot &spot)
    {
        if (m_count >= mostIncludedFiles) {
            if (m_count++ == mostIncludedFiles)
                report(u"many-includes"_s, IncludesTexts::tr("More than %1 files are included.").arg(mostIncludedFiles), spot);
            return std::nullopt;
        }
        ++m_count;
        if (!bytes) {
            report(u"missing-include"_s,
                   bytes.error().code == ErrorCode::NotFound
                       ? IncludesTexts::tr("The included file “%1” is not in the project.").arg(file)
                       : IncludesTexts::tr("The included file “%1” cannot be read: %2").arg(file, bytes.error().message),
                   spot);
            return std::nullopt;
        }
        m_bytes += bytes->size();
        if (m_bytes > mostBytes) {
            report(u"large-includes"_s,
                   IncludesTexts::tr("The included files have more than %1 MB together; “%2” is not read.")
                       .arg(QString::number(mostBytes / 1'000'000), file),
                   spot);
            return std::nullopt;
        }
        const Result<yaml::Tree> tree = m_trees->tree(file, *bytes);
        if (!tree) {
            report(u"broken-include"_s,
                   IncludesTexts::tr("The included file “%1” is not valid in line %2: %3")
                       .arg(file, QString::number(tree.error().line), tree.error().message),
                   spot, file);
            return std::nullopt;
        }
        return *tree;
    }

    /// What an include gives for inputs; what it passes on of \a inputs that are not known here is not known either.
    static GivenInputs inputsGiven(const Effective &item, const Inputs &inputs)
    {
        GivenInputs given;
        const Effective *written = item.isMap ? item.entry(u"inputs") : nullptr;
        for (const auto &[name, value] : written ? written->entries : QList<QPair<QString, Effective>>()) {
            const yaml::Value one = valueOf(value);
            if (asksForUnknown(one, inputs))
                given.unknown.append(name);
            else
                given.values.insert(name, one);
        }
        return given;
    }

    bool read(const Goal &goal, const Result<QByteArray> &bytes, const Spot &spot, const GivenInputs &given)
    {
        const QString &file = goal.file;
        const QStringList chain = spot.asker.chain + QStringList{file};
        if (spot.asker.chain.contains(file)) {
            report(u"circular-include"_s, IncludesTexts::tr("The included file “%1” includes itself: %2.").arg(file, chain.join(u" → "_s)),
                   spot);
            return false;
        }
        if (chain.size() > deepestInclude) {
            report(u"many-includes"_s, IncludesTexts::tr("Files include each other more than %1 levels deep.").arg(deepestInclude), spot);
            return false;
        }
        if (!isIntact(goal, bytes, spot))
            return false;
        const std::optional<yaml::Tree> tree = load(file, bytes, spot);
        if (!tree)
            return false;
        const yaml::Node root = tree->root();
        if (!root || root.isNull() || (root.isMap() && root.size() == 0)) { // gitlabhq, external/file/base.rb, validate_hash!
            report(u"broken-include"_s,
                   IncludesTexts::tr("The included file “%1” is empty, or has comments only, which GitLab refuses.").arg(file), spot);
            return false;
        }
        if (!root.isMap()) {
            report(u"broken-include"_s, IncludesTexts::tr("The included file “%1” is YAML, but no map of jobs and keywords.").arg(file),
                   spot);
            return false;
        }
        const std::optional<Span> open = isOpen(spot.asker) ? std::optional(spot.span) : spot.asker.open;
        const std::optional<Home> home = goal.elsewhere ? std::optional(m_homes.value(file)) : std::nullopt;
        add(*tree, {file, m_numbers++, open, chain, home}, spot, given);
        return true;
    }

    const Reading &m_reading;
    int m_open = 0;
    int m_numbers = 0;
    QString m_first; ///< what the first file of the pipeline is called
    std::shared_ptr<LazyVariables> m_variables;
    std::shared_ptr<LazyVariables> m_pathVariables; ///< made when they are first asked for
    Expansion m_expanded;                           ///< with these
    std::optional<Home> m_own;                      ///< made when it is first asked for
    QHash<QString, Home> m_homes;                   ///< of files from elsewhere
    std::unique_ptr<Clauses> m_clauses;
    std::shared_ptr<IncludedTrees> m_trees;
    Configuration m_result;
    QList<yaml::Tree> m_inputTrees; ///< of `spec:include`, for as long as their nodes are read
    int m_count = 0;
    qint64 m_bytes = 0;
};

} // namespace

Configuration compose(const yaml::Tree &tree, const Reading &reading)
{
    if (reading.composed)
        return *reading.composed;
    Composer composer(reading, 0);
    composer.add(tree, {reading.inputs});
    return composer.take();
}

QList<IncludedText> includedTexts(const yaml::Tree &tree, const Reading &reading)
{
    Reading shared = reading;
    if (!shared.trees)
        shared.trees = std::make_shared<IncludedTrees>(); // each file is the same tree however often the pipeline is composed
    const auto composed = [&](int open) {
        Composer composer(shared, open);
        composer.add(tree, {shared.inputs});
        return composer.take();
    };
    QList<Part> parts = composed(0).parts;
    std::sort(parts.begin(), parts.end(), [](const Part &left, const Part &right) { return left.number > right.number; });
    QList<IncludedText> texts;
    QSet<const void *> seen; // of a text that is read twice, the last time counts
    for (const Part &part : std::as_const(parts)) {
        if (part.file.isEmpty() || seen.contains(part.tree.identity()))
            continue;
        seen.insert(part.tree.identity());
        Reading as = shared;
        as.composed = std::make_shared<const Configuration>(composed(part.number));
        texts.prepend({part.file, part.tree, part.include, as});
    }
    return texts;
}

} // namespace caravan::gitlab
