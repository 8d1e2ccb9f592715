// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gitlab/values/clauses.h"

#include "core/base/texts.h"

#include <QDeadlineTimer>
#include <QRegularExpression>

#include <algorithm>
#include <chrono>

namespace caravan::gitlab {

using namespace Qt::StringLiterals;

namespace {

// GitLab takes a condition for true when it would have to compare more often (gitlabhq, rules/rule/clause/{changes,exists}.rb).
constexpr qsizetype mostChangesComparisons = 50'000;
constexpr qsizetype mostExistsComparisons = 10'000;
constexpr qsizetype mostRegexComparisons = 50'000;
constexpr qsizetype longestRegex = 255; // GitLab's limit
constexpr qsizetype longestQuote = 60;
constexpr std::chrono::seconds regexBudget{2};                                           // GitLab's, for all files
constexpr QStringView rubyLimits = u"(*NO_JIT)(*LIMIT_MATCH=100000)(*LIMIT_HEAP=20000)"; // for Ruby's expressions, which RE2 does not take

CARAVAN_TEXTS(ClausesTexts);

bool isExact(QStringView pattern)
{
    return std::none_of(pattern.begin(), pattern.end(), [](QChar c) { return QStringView(u"*?[{").contains(c); });
}

/// Adds \a part to what \a whole hangs on; both must hold.
void join(Holding &whole, const Holding &part)
{
    whole.holds = whole.holds && part.holds;
    whole.variables += part.variables;
    whole.open += part.open;
}

} // namespace

Clauses::Clauses(const Variables &variables, Event event, Files files) :
    m_variables(variables), m_event(std::move(event)), m_files(std::move(files))
{
}

Holding Clauses::holds(const Rule &rule, const VariableScope *job)
{
    Holding whole{true, {}, {}};
    if (rule.condition)
        join(whole, condition(*rule.condition, job));
    if (whole.variables.isEmpty() && !whole.holds)
        return whole;
    Holding files{true, {}, {}};
    if (rule.changes || !rule.changesRegex.isEmpty())
        join(files, changes(rule.changes.value_or(QStringList()), rule.changesRegex, !rule.compareTo.isEmpty(), job));
    if (rule.exists || !rule.existsRegex.isEmpty())
        join(files, exists(rule, job));
    if (files.open.isEmpty() && !files.holds)
        return files; // false whatever the variables are
    if (!whole.holds)
        files.open.clear(); // false as long as the variables are not set
    join(whole, files);
    return whole;
}

const std::optional<Expression> &Clauses::parsed(const QString &text)
{
    const auto known = m_expressions.constFind(text);
    if (known != m_expressions.cend())
        return *known;
    const Result<Expression> expression = parseExpression(text);
    return *m_expressions.insert(text, expression ? std::optional(*expression) : std::nullopt);
}

Holding Clauses::condition(const QString &text, const VariableScope *job)
{
    const std::optional<Expression> &expression = parsed(text);
    if (!expression)
        return {false, {}, {ClausesTexts::tr("GitLab refuses the condition “%1”.").arg(text)}};
    const Evaluation evaluation = evaluate(*expression, m_variables.lookup(job));
    if (evaluation.isGivenUp)
        return {false, {}, {ClausesTexts::tr("A regular expression of the condition “%1” takes too long.").arg(text)}};
    return {evaluation.isTrue, evaluation.decidedBy, {}};
}

QStringList Clauses::expanded(const QStringList &patterns, const VariableScope *job) const
{
    QStringList out;
    for (const QString &pattern : patterns)
        out.append(m_variables.expanded(pattern, job));
    return out;
}

Holding Clauses::changes(const QStringList &patterns, const QString &regex, bool isCompared, const VariableScope *job)
{
    // Tags, schedules and pipelines started by hand have nothing that changed: GitLab takes the clause for true.
    // So it does for the first push of a branch: app/models/ci/pipeline.rb, modified_paths.
    const bool hasChanges =
        (m_event.source == PipelineSource::Push && !m_event.isNewBranch) || m_event.source == PipelineSource::MergeRequest;
    if (!hasChanges && !isCompared)
        return {true, {}, {}};
    if (!m_event.changed)
        return assumed(ClausesTexts::tr("The changed files are not known."));
    if (regex.isEmpty())
        return {anyMatches(expanded(patterns, job), *m_event.changed, u"changes"_s, mostChangesComparisons), {}, {}};
    return pathsFit(regex, *m_event.changed, u"changes"_s, job);
}

Clauses::Fit Clauses::fitOf(const QString &regex, const QStringList &paths)
{
    const QRegularExpression pattern(rubyLimits.toString() + regex, QRegularExpression::MultilineOption);
    if (!pattern.isValid())
        return Fit::Broken;
    const QDeadlineTimer deadline(regexBudget);
    for (const QString &path : paths) {
        const QRegularExpressionMatch match = pattern.match(path);
        if (match.hasMatch())
            return Fit::Some;
        if (!match.isValid() || deadline.hasExpired())
            return Fit::Slow;
    }
    return Fit::None;
}

/// Ruby's regular expressions, unlike those of conditions: with lookaround, and `^` and `$` at every line. Source: GitLab's documentation of
/// rules:changes:regexp and rules:exists:regexp (19.2).
Holding Clauses::pathsFit(const QString &regex, const QStringList &paths, const QString &kind, const VariableScope *job)
{
    if (paths.size() > mostRegexComparisons)
        return {true, {}, {}};
    const QString expanded = m_variables.expanded(regex, job);
    if (expanded.size() > longestRegex)
        return {false,
                {},
                {ClausesTexts::tr("GitLab refuses the regular expression “%1…”: it is longer than %2 characters.")
                     .arg(expanded.left(longestQuote), QString::number(longestRegex))}};
    const QString key = kind + u'\n' + expanded;
    auto known = m_fits.constFind(key);
    if (known == m_fits.cend())
        known = m_fits.insert(key, fitOf(expanded, paths));
    switch (*known) {
    case Fit::Some:
        return {true, {}, {}};
    case Fit::Broken:
        return assumed(ClausesTexts::tr("The regular expression “%1” is not understood here.").arg(expanded));
    case Fit::Slow:
        return assumed(ClausesTexts::tr("The regular expression “%1” takes too long.").arg(expanded));
    case Fit::None:
        break;
    }
    return assumed(
        ClausesTexts::tr("No file fits “%1”; a GitLab whose feature flag ci_rules_regexp is off takes that for true all the same.")
            .arg(expanded));
}

Holding Clauses::exists(const Rule &rule, const VariableScope *job)
{
    if (!rule.existsProject.isEmpty())
        return assumed(ClausesTexts::tr("The files of the project “%1” are not known.").arg(rule.existsProject));
    if (!m_files.isKnown())
        return assumed(ClausesTexts::tr("The files of the project are not known."));
    if (!rule.existsRegex.isEmpty()) {
        listFiles();
        return pathsFit(rule.existsRegex, *m_paths, u"exists"_s, job);
    }
    return {existsFile(expanded(rule.exists.value_or(QStringList()), job)), {}, {}};
}

void Clauses::listFiles()
{
    if (m_paths)
        return;
    m_paths = m_files.list();
    m_pathSet = QSet<QString>(m_paths->cbegin(), m_paths->cend());
    QSet<QString> folders;
    for (const QString &path : std::as_const(*m_paths)) {
        for (qsizetype slash = path.indexOf(u'/'); slash > 0; slash = path.indexOf(u'/', slash + 1))
            folders.insert(path.left(slash));
    }
    m_folders = QStringList(folders.cbegin(), folders.cend());
}

bool Clauses::existsFile(const QStringList &patterns)
{
    listFiles();
    QStringList patternsOfFiles;
    for (const QString &pattern : patterns) {
        if (pattern.endsWith(u'/')) {
            if (anyMatches({pattern.chopped(1)}, m_folders, u"folders"_s, mostExistsComparisons))
                return true;
        } else if (!isExact(pattern)) {
            patternsOfFiles.append(pattern);
        } else if (m_pathSet.contains(pattern)) {
            return true;
        }
    }
    return anyMatches(patternsOfFiles, *m_paths, u"exists"_s, mostExistsComparisons);
}

bool Clauses::anyMatches(const QStringList &patterns, const QStringList &paths, const QString &kind, qsizetype mostComparisons)
{
    const QString key = kind + u'\n' + patterns.join(u'\n');
    if (const auto known = m_matches.constFind(key); known != m_matches.cend())
        return *known;
    qsizetype comparisons = 0;
    bool found = false;
    for (const QString &pattern : patterns) {
        const Result<Glob> glob = Glob::parse(pattern);
        for (qsizetype i = 0; glob && !found && i < paths.size(); ++i)
            found = ++comparisons > mostComparisons || glob->matches(paths.at(i));
        if (found)
            break;
    }
    m_matches.insert(key, found);
    return found;
}

Holding Clauses::ref(const QString &item)
{
    // gitlabhq, lib/gitlab/ci/build/policy/refs.rb
    const qsizetype at = item.indexOf(u'@');
    if (at >= 0) {
        const VariableValue project = m_variables.value(u"CI_PROJECT_PATH"_s);
        const Holding inner = ref(item.left(at));
        if (!project.isKnown)
            return inner.holds ? assumed(ClausesTexts::tr("Whether the project is “%1” is not known.").arg(item.mid(at + 1))) : inner;
        return {inner.holds && project.text == item.mid(at + 1), {}, {}};
    }
    const bool isTag = m_event.source == PipelineSource::Tag;
    const bool isBranch = !isTag && m_event.source != PipelineSource::MergeRequest;
    QString source = isTag ? u"push"_s : sourceName(m_event.source);
    if (source.endsWith("_event"_L1))
        source.chop(6);
    const QString plural = source.endsWith("sh"_L1) ? source + u"es"_s : source + u's';
    if ((isTag && item == "tags"_L1) || (isBranch && item == "branches"_L1) || item == source || item == plural)
        return {true, {}, {}};
    if (!isTag && !isBranch)
        return {};
    if (!m_regexes.contains(item)) {
        const Result<Regex> parsed = item.startsWith(u'/') ? Regex::parseDelimited(item) : Result<Regex>(Error{});
        m_regexes.insert(item, parsed ? std::optional(*parsed) : std::nullopt);
    }
    if (const std::optional<Regex> pattern = m_regexes.value(item))
        return {pattern->search(m_event.ref()).value_or(false), {}, {}};
    return {item == m_event.ref(), {}, {}};
}

} // namespace caravan::gitlab
