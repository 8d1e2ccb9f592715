// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recipes/job_rewrite.h"

#include "core/base/texts.h"
#include "core/gitlab/values/event.h"
#include "core/recipes/command_prefixes.h"
#include "core/recipes/command_table.h"
#include "core/recipes/dune_use.h"
#include "core/recipes/image_builder.h"
#include "core/recipes/switch_moves.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace caravan::recipes {

namespace {

CARAVAN_TEXTS(JobRewriteTexts);

/// Whether two values of a variable of opam mean the same.
bool isSameSetting(const QString &left, const QString &right)
{
    static const QStringList yes = {u"1"_s, u"true"_s, u"yes"_s, u"y"_s};
    return left == right || (yes.contains(left.toLower()) && yes.contains(right.toLower()));
}

/// Puts `sudo` into lines, or takes it out.
void settleSudo(QList<PlannedLine> &lines, Sudo sudo)
{
    if (sudo == Sudo::Stays)
        return;
    for (PlannedLine &line : lines) {
        const QString text = sudo == Sudo::Goes ? withoutSudo(line.text) : withSudo(line.text);
        line.isSame = line.isSame && text == line.text;
        line.text = text;
    }
}

/// Leaves out `opam exec --` where there is no opam.
void leaveOpam(QList<PlannedLine> &lines)
{
    for (PlannedLine &line : lines) {
        const QString text = withoutOpamExec(line.text);
        line.isSame = line.isSame && text == line.text;
        line.text = text;
    }
}

/// The folder of the strategy that keeps programs.
QString keptFolder(const Catalogue &catalogue)
{
    const auto found = std::find_if(catalogue.strategies.begin(), catalogue.strategies.end(),
                                    [](const Strategy &strategy) { return !strategy.programFolder.isEmpty(); });
    return found == catalogue.strategies.end() ? QString() : found->programFolder;
}

/// A list of which items may be edited one by one.
bool isPlainList(const yaml::Node &list) { return list.isSequence() && list.tag().isEmpty(); }

/// The folders of the project that a job moves its switch to and from, where all lines that do are a strategy's to take out.
QStringList movedFoldersOf(const gitlab::Job &job)
{
    if (!mayMoveSwitch(job))
        return {};
    const JobSteps steps = stepsOf(job);
    QStringList folders;
    QStringList kept;
    const QList<SwitchMove> moves = movesOf(steps);
    for (const SwitchMove &move : moves) {
        const CommandPlace &place = steps.steps.at(move.call).place;
        const bool isOwned = CommandTable::builtIn().roleOf(job.commands(place.script).at(place.item).text).isOwned();
        (isOwned ? folders : kept).append(move.inside);
    }
    folders.removeIf([&](const QString &folder) { return kept.contains(folder); });
    folders.removeDuplicates();
    return folders;
}

} // namespace

JobRewrite::JobRewrite(const gitlab::Job &job, const FittingSite &site, yaml::Draft &draft) :
    m_job(job), m_tree(draft.tree()), m_site(site), m_draft(draft), m_node(m_tree.root()[job.name]), m_isOwnPath([this](QStringView path) {
        return m_site.catalogue.isStrategyPath(path) || m_fitting.movedFolders.contains(placeInProject(m_job, path.toString()));
    })
{
}

/// Finds out what the placeholders stand for.
Result<Done> JobRewrite::fit()
{
    if (!m_node.isMap() || m_node.style() == yaml::Style::Flow) {
        return m_tree.source().errorAt(
            m_job.span.begin, ErrorCode::Refused,
            JobRewriteTexts::tr("Job “%1” is not written one key a line, so Caravan does not rewrite it.").arg(m_job.name));
    }
    Result<Fitting> fitting = fittingFor(fitted(), m_site);
    if (!fitting) {
        Error error = fitting.error();
        if (error.file.isEmpty()) {
            const Error placed = m_tree.source().errorAt(m_job.nameSpan.begin, error.code, error.message, error.hint);
            return placed;
        }
        return error;
    }
    m_fitting = *std::move(fitting);
    m_fitting.movedFolders = movedFoldersOf(fitted());
    return Done{};
}

Result<Done> JobRewrite::run()
{
    for (const auto step : {&JobRewrite::fit, &JobRewrite::rewriteImage, &JobRewrite::rewriteNeeds, &JobRewrite::rewriteVariables,
                            &JobRewrite::rewriteSwitchCache, &JobRewrite::rewriteScripts}) {
        if (const Result<Done> done = (this->*step)(); !done)
            return done;
    }
    return Done{};
}

Result<Done> JobRewrite::runCache(const Fitting &fitting)
{
    m_fitting = fitting;
    return rewriteSwitchCache();
}

Result<Done> JobRewrite::runExtra(const Extra &extra, const Fitting &fitting, const QString &first)
{
    m_fitting = fitting;
    m_fitting.lists.insert(u"fallbacks"_s, fallbacksOf(extra, first));
    m_isOwnPath = [&extra](QStringView path) { return Catalogue::isPathOf(extra, path); };
    const bool isWanted = m_site.strategy.id.extras.testFlag(extra.id);
    const bool isCached = isWanted && !m_site.strategy.isOnHost; // there it has a place of its own
    return rewriteCaches(isCached ? std::optional(m_fitting.fill(extra.cache)) : std::nullopt);
}

/// The keys by which the job begins with the cache of the job \a first. That job itself has them where it shares the cache with others.
QStringList JobRewrite::fallbacksOf(const Extra &extra, const QString &first) const
{
    if (first.isEmpty())
        return {};
    const auto &entries = std::get<yaml::Map>(extra.cache).entries;
    const auto key = std::find_if(entries.cbegin(), entries.cend(), [](const auto &entry) { return entry.first == "key"_L1; });
    QString text = m_fitting.fill(std::get<yaml::Text>(key->second).string);
    const QStringList keys{text.replace("$CI_JOB_NAME_SLUG"_L1, gitlab::slugOf(first))};
    const bool isShared = std::any_of(m_job.caches.cbegin(), m_job.caches.cend(), [&](const gitlab::Field<gitlab::Cache> &cache) {
        return !cache.isOwn() && cache.value.fallbackKeys == keys;
    });
    return first != m_job.name || isShared ? keys : QStringList();
}

Result<Done> JobRewrite::rewriteImage()
{
    if (m_site.strategy.isOnHost)
        return removeEntry(m_draft, at({}), u"image"_s);
    const QString &variable = m_site.strategy.imageVariable;
    const QString wanted = variable.isEmpty() ? m_fitting.image : u'$' + variable;
    const yaml::Node own = m_node[u"image"];
    const bool isLeftToUsers = m_site.inUse && !m_site.inUse->hasImageOfUsers && !own;
    if (isLeftToUsers || (fitted().image && fitted().image->value.name == wanted))
        return Done{};
    if (own.isMap() && own.style() == yaml::Style::Block)
        return m_draft.set(at({u"image"_s, u"name"_s}), yaml::Value::text(wanted));
    return set(u"image"_s, yaml::Value::text(wanted));
}

/// A job with `needs` does not wait for the stages before it, so it must name the jobs of the strategy.
Result<Done> JobRewrite::rewriteNeeds()
{
    if (!m_job.needs || m_site.strategy.extraJobs.entries.isEmpty())
        return Done{};
    for (const auto &[name, body] : m_site.strategy.extraJobs.entries) {
        const bool isThere =
            std::any_of(m_job.needs->cbegin(), m_job.needs->cend(), [&name = name](const gitlab::Need &need) { return need.job == name; });
        if (isThere)
            continue;
        const yaml::Value need = yaml::Map{{{u"job"_s, yaml::Value::text(name)}, {u"optional"_s, yaml::Verbatim{u"true"_s}}}};
        const yaml::Node own = m_node[u"needs"];
        Result<Done> done = Done{};
        if (isPlainList(own) && own.style() == yaml::Style::Block) {
            done = m_draft.insertItem(at({u"needs"_s}), -1, need);
        } else {
            yaml::List all;
            for (const gitlab::Need &old : *m_job.needs)
                all.items.append(yaml::Value::text(old.job));
            if (isPlainList(own))
                all = std::get<yaml::List>(yaml::Value::of(own));
            all.flow = false;
            all.items.append(need);
            done = set(u"needs"_s, all);
        }
        if (!done)
            return done;
    }
    return Done{};
}

/// The jobs of the strategy that goes are needed no more; a job that needed nothing else still waits for nothing.
Result<bool> JobRewrite::leaveNeeds()
{
    const yaml::Node own = m_node[u"needs"];
    if (!isPlainList(own) || own.style() != yaml::Style::Block)
        return false;
    const Strategy *now = m_site.catalogue.strategy(recognise(m_job, m_site.catalogue).strategy);
    if (!now)
        return false;
    QList<int> gone;
    for (int i = 0; i < own.size(); ++i) {
        const QString name = own.item(i).isMap() ? own.item(i)[u"job"].text() : own.item(i).text();
        const auto isIt = [&name](const auto &entry) { return entry.first == name; };
        const auto &left = now->extraJobs.entries;
        const auto &wanted = m_site.strategy.extraJobs.entries;
        if (std::any_of(left.cbegin(), left.cend(), isIt) && std::none_of(wanted.cbegin(), wanted.cend(), isIt))
            gone.append(i);
    }
    if (gone.isEmpty())
        return false;
    const Result<Done> done =
        gone.size() == own.size() ? set(u"needs"_s, yaml::List{{}, true}) : removeItems(m_draft, at({u"needs"_s}), gone);
    return done ? Result<bool>(true) : Result<bool>(done.error());
}

/// The variables of the strategy and the extras that the job has now.
QStringList JobRewrite::variablesOfNow() const
{
    QStringList names;
    if (const Strategy *now = m_site.catalogue.strategy(recognise(m_job, m_site.catalogue).strategy)) {
        const Strategy form = formIn(m_job, *now);
        for (const auto &[name, value] : form.variables.entries)
            names.append(name);
    }
    for (const Extra &extra : m_site.catalogue.extras) {
        for (const auto &[name, value] : hasExtra(m_job, extra) ? extra.variables.entries : QList<std::pair<QString, yaml::Value>>())
            names.append(name);
    }
    return names;
}

/// Takes out the variables that belong to what the job follows now and that \a strategy does not set: in a reading of the text before run().
Result<bool> JobRewrite::leave()
{
    const yaml::Node own = m_node[u"variables"];
    const auto &wanted = m_site.strategy.variables.entries;
    QStringList removed;
    const bool mayHaveAny = (own.isMap() && own.size() > 0) || m_job.variables.contains(u"OPAMSWITCH"_s);
    const QStringList names = mayHaveAny ? m_site.catalogue.ownVariables + variablesOfNow() : QStringList();
    for (const QString &name : names) {
        const bool isWanted = std::any_of(wanted.cbegin(), wanted.cend(), [&](const auto &entry) { return entry.first == name; });
        if (isWanted || removed.contains(name) || !m_job.variables.contains(name))
            continue;
        if (own.isMap() && own[name])
            removed.append(name);
        else if (name == "OPAMSWITCH"_L1) {
            return m_tree.source().errorAt(
                m_job.variables[name].origin.span.begin, ErrorCode::Refused,
                JobRewriteTexts::tr("OPAMSWITCH is set for job “%1” from outside of it, and overrules the switch of the strategy.")
                    .arg(m_job.name),
                JobRewriteTexts::tr("Remove the variable first."));
        }
    }
    // The policy for a cache that a template has says nothing where that goes, or becomes one of two.
    const yaml::Node cache = m_node[u"cache"];
    const bool isPolicy = cache.isMap() && cache.size() == 1 && cache[u"policy"] && (!m_site.strategy.cache || m_site.strategy.id.extras);
    const Result<bool> hasNeeds = leaveNeeds();
    if (!hasNeeds || (removed.isEmpty() && !isPolicy))
        return hasNeeds;
    const auto go = [&]() -> Result<Done> {
        if (isPolicy) {
            if (const Result<Done> done = removeEntry(m_draft, at({}), u"cache"_s); !done)
                return done;
        }
        if (removed.isEmpty())
            return Done{};
        if (removed.size() == own.size())
            return removeEntry(m_draft, at({}), u"variables"_s);
        if (own.style() == yaml::Style::Flow && own.anchor().isEmpty()) {
            yaml::Map rest = std::get<yaml::Map>(yaml::Value::of(own));
            rest.entries.removeIf([&](const auto &entry) { return removed.contains(entry.first); });
            return set(u"variables"_s, rest);
        }
        for (const QString &name : std::as_const(removed)) {
            if (const Result<Done> done = removeEntry(m_draft, at({u"variables"_s}), name); !done)
                return done;
        }
        return Done{};
    };
    const Result<Done> gone = go();
    return gone ? Result<bool>(true) : Result<bool>(gone.error());
}

Result<Done> JobRewrite::rewriteVariables()
{
    const yaml::Node own = m_node[u"variables"];
    yaml::Map sets;
    const yaml::Value filled = m_fitting.fill(yaml::Value(m_site.strategy.variables));
    for (const auto &[name, value] : std::get<yaml::Map>(filled).entries) {
        const auto now = m_job.variables.constFind(name);
        const auto *text = std::get_if<yaml::Text>(&value);
        const QString string = text ? text->string : std::get<yaml::Verbatim>(value).token;
        if (now == m_job.variables.cend() || !isSameSetting(now->value, string))
            sets.entries.append({name, yaml::Value::text(string)});
    }
    if (sets.entries.isEmpty())
        return Done{};
    if (!own || own.isNull())
        return set(u"variables"_s, sets);
    if (own.isMap() && (own.style() == yaml::Style::Flow || own.size() == 0) && own.anchor().isEmpty()) {
        yaml::Map all = std::get<yaml::Map>(yaml::Value::of(own));
        for (const auto &set : std::as_const(sets.entries)) {
            all.entries.removeIf([&](const auto &entry) { return entry.first == set.first; });
            all.entries.append(set);
        }
        return set(u"variables"_s, all);
    }
    for (const auto &[name, value] : std::as_const(sets.entries)) {
        if (const Result<Done> done = setEntry(m_draft, at({u"variables"_s}), name, value); !done)
            return done;
    }
    return Done{};
}

/// The lines of the strategy for before_script; behind those that make git trust the folder comes what makes it a root of dune, if anything must.
QStringList JobRewrite::beforeLines() const
{
    QStringList lines = m_fitting.fill(m_site.strategy.beforeScript);
    const QString root = duneRootLine(m_site.project);
    if (!root.isEmpty())
        lines.insert(!lines.isEmpty() && purposeOf(lines.constFirst()) == Purpose::SafeDirectory ? 1 : 0, root);
    return lines;
}

Result<Done> JobRewrite::rewriteScripts()
{
    const ScriptParts parts{itemsOf(u"before_script"_s, gitlab::Script::Before), itemsOf(u"script"_s, gitlab::Script::Main),
                            itemsOf(u"after_script"_s, gitlab::Script::After)};
    // In after_script, what moves the switch is the strategy's, and what trims a cache where an extra keeps one.
    const bool hasExtras = m_site.strategy.id.extras
        || std::any_of(m_site.catalogue.extras.cbegin(), m_site.catalogue.extras.cend(), [&](const Extra &e) { return hasExtra(m_job, e); });
    const Purposes ownAfter = hasExtras ? Purposes{Purpose::MoveSwitch, Purpose::TrimCache} : Purposes{Purpose::MoveSwitch};
    Result<ScriptPlan> plan = planScript(parts, {beforeLines(), m_fitting.fill(m_site.strategy.afterScript), ownAfter}, fitted().name);
    if (!plan) {
        const Error &error = plan.error();
        return m_tree.source().errorAt(m_job.nameSpan.begin, error.code, error.message, error.hint);
    }
    for (QList<PlannedLine> *lines : {&plan->before, &plan->main, &plan->after}) {
        settleSudo(*lines, m_fitting.sudo);
        if (!m_site.strategy.usesOpam)
            leaveOpam(*lines);
    }
    if (m_fitting.program && !m_site.strategy.programFolder.isEmpty())
        runFrom(m_site.strategy.programFolder, plan->main, *m_fitting.program);
    else if (m_fitting.program)
        runByDune(keptFolder(m_site.catalogue), plan->main, *m_fitting.program);
    if (const Result<Done> done = rewriteScript(u"before_script"_s, gitlab::Script::Before, plan->before); !done)
        return done;
    if (const Result<Done> done = rewriteScript(u"script"_s, gitlab::Script::Main, plan->main); !done)
        return done;
    return rewriteScript(u"after_script"_s, gitlab::Script::After, plan->after);
}

Result<Done> JobRewrite::rewriteScript(const QString &key, gitlab::Script which, const QList<PlannedLine> &lines)
{
    QStringList now;
    for (const gitlab::Command &command : m_job.commands(which))
        now.append(command.text);
    QStringList wanted;
    for (const PlannedLine &line : lines)
        wanted.append(line.text);
    if (now.join(u'\n') == wanted.join(u'\n'))
        return Done{};
    const yaml::Node own = m_node[key];
    if (lines.isEmpty() && !own)
        return set(key, yaml::List{});
    return setLines(m_draft, at({key}), lines);
}

/// The items of a part of the script; commands that are not of the job's own list stand alone.
QList<ScriptItem> JobRewrite::itemsOf(const QString &key, gitlab::Script which) const
{
    const QList<gitlab::Command> &commands = m_job.commands(which);
    const yaml::Node list = m_node[key];
    QList<ScriptItem> items;
    qsizetype next = 0;
    for (int i = 0; isPlainList(list) && i < list.size(); ++i) {
        ScriptItem item{i, {}};
        if (list.item(i).isScalar()) {
            if (next < commands.size())
                item.texts.append(commands.at(next++).text);
        } else {
            // An alias, a nested list or a reference: everything up to the next item that stands here.
            int following = i + 1;
            while (following < list.size() && !list.item(following).isScalar())
                ++following;
            const Span stop = list.item(following).span();
            while (next < commands.size() && (following >= list.size() || commands.at(next).origin.span != stop))
                item.texts.append(commands.at(next++).text);
        }
        items.append(item);
    }
    for (; next < commands.size(); ++next)
        items.append({-1, {commands.at(next).text}});
    return items;
}

} // namespace caravan::recipes
