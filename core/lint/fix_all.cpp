// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/lint.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>
#include <optional>

namespace caravan::lint {

using namespace Qt::StringLiterals;

namespace {

constexpr int maximalRounds = 1000;
/// Bytes that all rounds together may read anew, for their fixes too. Files that people write are mended long before; in one that was made to have a
/// fix that makes room for the next, and so on, some are left for the next call.
constexpr qint64 mostRead = 100'000'000;

bool isError(const Finding &finding) { return finding.severity == Severity::Error; }

/// Whether a finding is mended where its rule is named, and not with everything else: a file keeps its byte order mark.
bool isAskedFor(const Finding &finding) { return finding.fixes.constFirst().id == "remove-mark"_L1; }

/// Whether the fix of a finding takes away what nothing uses. While there are errors, something may still mean it.
bool isRemoval(const Finding &finding)
{
    static const QStringList ids = {u"remove-template"_s, u"remove-stage"_s, u"remove-comment"_s};
    return !isError(finding) && ids.contains(finding.fixes.constFirst().id);
}

/// What tells a finding that comes again.
QString identityOf(const Finding &finding) { return finding.rule + u'\n' + finding.job + u'\n' + finding.message; }

/// How many errors a text has, and how many findings can be mended: it is better where it has fewer of the first that differ. So no fix
/// leads back to a text that another one left.
using Weight = std::array<qsizetype, 2>;

bool isMendable(const Finding &finding) { return !finding.fixes.isEmpty() || finding.mayHaveFixes; }

/// A text with what rules say of it.
struct State {
    yaml::Tree tree;
    gitlab::Pipeline pipeline;
    QList<Finding> findings;        ///< those that are to be mended, by place
    QHash<QString, int> errors;     ///< of every rule, whoever excused them
    QHash<QString, int> statements; ///< how often each finding comes
    Weight weight = {};
};

/// A fix and what it mends.
struct Step {
    QString key; ///< tells the finding from others that say the same
    const Finding *finding = nullptr;
    const Fix &fix() const { return finding->fixes.constFirst(); }
};

/// Goes from text to text, each better than the last.
class Mending
{
public:
    Mending(const Context &context, const QStringList &only, const FixStep &step) : m_context(context), m_only(only), m_step(step) { }

    QByteArray text()
    {
        std::optional<State> state = look(m_context.tree.text());
        bool isNew = false; // whether the text changed since the last fix was put aside
        for (int count = 0; state && count < maximalRounds && goesOn(); ++count) {
            const QList<Step> open = openOf(*state);
            tell(open.size());
            if (m_isStopped)
                break;
            if (open.isEmpty()) {
                if (!std::exchange(isNew, false) || m_aside.isEmpty())
                    break;
                m_aside.clear(); // what did not help before may help now
                continue;
            }
            if (std::optional<State> better = taken(*state, roundOf(open))) {
                state = std::move(better);
                isNew = true;
            }
        }
        return state ? state->tree.text() : m_context.tree.text();
    }

private:
    bool goesOn() const { return m_left > 0 && !m_isStopped; }

    /// Says how much is settled: a finding is that is gone, or whose fix does not help. What was settled stays so, also where a fix brings up
    /// others or those that did not help are tried again.
    void tell(qsizetype open)
    {
        m_total = std::max(m_total, int(open));
        m_settled = std::max(m_settled, m_total - int(open));
        m_isStopped = m_isStopped || (m_step && !m_step(m_settled, m_total));
    }

    /// What rules say of \a text; nullopt when it is no pipeline.
    std::optional<State> look(const QByteArray &text)
    {
        const auto tree = yaml::Tree::parse(Source(m_context.tree.source().file, text));
        if (!tree)
            return {};
        const auto pipeline = gitlab::readPipeline(*tree, *m_context.reading);
        if (!pipeline)
            return {};
        State state{*tree, *pipeline, {}, {}, {}, {}};
        const bool isOneLook = m_only.isEmpty() && (!m_context.settings || m_context.settings->severities.isEmpty());
        const QList<Finding> all = findingsOf(state, isOneLook ? m_context.settings : nullptr, {});
        state.findings = isOneLook ? all : findingsOf(state, m_context.settings, m_only);
        state.findings.removeIf([](const Finding &finding) { return finding.isExcused(); });
        for (const Finding &finding : all) {
            if (isError(finding))
                ++state.errors[finding.rule];
            state.weight[0] += isError(finding) ? 1 : 0;
            state.weight[1] += isMendable(finding) ? 1 : 0;
        }
        for (const Finding &finding : std::as_const(state.findings))
            ++state.statements[identityOf(finding)];
        m_left -= text.size() * (1 + std::count_if(all.begin(), all.end(), isMendable));
        return state;
    }

    QList<Finding> findingsOf(const State &state, const Settings *settings, const QStringList &only) const
    {
        return lintWithExcused({.tree = state.tree,
                                .pipeline = state.pipeline,
                                .project = m_context.project,
                                .catalogue = m_context.catalogue,
                                .runner = m_context.runner,
                                .settings = settings,
                                .reading = m_context.reading,
                                .includes = Includes::LeftOut},
                               only);
    }

    /// The findings that are to be mended still, by place.
    QList<Step> openOf(const State &state) const
    {
        QHash<QString, int> seen;
        QList<Step> open;
        for (const Finding &finding : state.findings) {
            const QString identity = identityOf(finding);
            const QString key = identity + u'\n' + QString::number(seen[identity]++);
            const bool isOpen = !finding.fixes.isEmpty() && !m_aside.contains(key) && !(m_only.isEmpty() && isAskedFor(finding));
            if (isOpen && (!isRemoval(finding) || state.errors.isEmpty()))
                open += {key, &finding};
        }
        return open;
    }

    /// The findings whose first fixes are made in one round: the first (errors before the rest, since their fixes mend most),
    /// and those that make the same kind of change further down, clear of it.
    static QList<Step> roundOf(const QList<Step> &open)
    {
        const auto error = std::find_if(open.cbegin(), open.cend(), [](const Step &step) { return isError(*step.finding); });
        const auto first = error == open.cend() ? open.cbegin() : error;
        QList<Step> round = {*first};
        for (auto next = first + 1; next != open.cend(); ++next) {
            const bool isSameKind = next->finding->rule == first->finding->rule && next->fix().id == first->fix().id;
            const qsizetype end = round.constLast().fix().edits.constLast().span.end;
            if (isSameKind && next->fix().edits.constFirst().span.begin > end)
                round += *next;
        }
        return round;
    }

    /// The text with the fixes of a round; where it is no better with all of them, with the first that makes it better. Those that do not
    /// are put aside. Nullopt when none does.
    std::optional<State> taken(const State &state, const QList<Step> &round)
    {
        if (std::optional<State> better = improved(state, round))
            return better;
        if (round.size() == 1) {
            m_aside.insert(round.constFirst().key);
            return {};
        }
        for (const Step &step : round) {
            if (!goesOn())
                return {};
            if (std::optional<State> better = improved(state, {step}))
                return better;
            m_aside.insert(step.key);
            tell(openOf(state).size());
        }
        return {};
    }

    /// The text with some fixes, if it is a better one: what they mend is gone, no rule finds more errors than before, and there is
    /// less to mend than before.
    std::optional<State> improved(const State &state, const QList<Step> &steps)
    {
        TextEdits edits;
        for (const Step &step : steps)
            edits += step.fix().edits;
        std::optional<State> next = look(applied(state.tree.text(), edits));
        if (next && next->weight == state.weight)
            next = withoutConsequences(state, *next);
        const bool mendsError = std::any_of(steps.begin(), steps.end(), [](const Step &step) { return isError(*step.finding); });
        const bool isBetter = next && (mendsError ? next->weight[0] < state.weight[0] : next->weight < state.weight);
        if (!isBetter)
            return {};
        for (auto rule = next->errors.cbegin(); rule != next->errors.cend(); ++rule) {
            if (rule.value() > state.errors.value(rule.key()))
                return {};
        }
        const bool isMended = std::all_of(steps.begin(), steps.end(), [&](const Step &step) {
            const QString identity = identityOf(*step.finding);
            return next->statements.value(identity) < state.statements.value(identity);
        });
        return isMended ? std::move(next) : std::nullopt;
    }

    /// A text that is as good as the one before, after what can be mended in it that could not be found before: a stage that no job is in
    /// any more. Nullopt where there is nothing.
    std::optional<State> withoutConsequences(const State &before, const State &now)
    {
        TextEdits edits;
        for (const Finding &finding : now.findings) {
            const QString identity = identityOf(finding);
            const bool isNew = now.statements.value(identity) > before.statements.value(identity) && !finding.fixes.isEmpty();
            if (!isNew || (isRemoval(finding) && !now.errors.isEmpty()))
                continue;
            const TextEdits &more = finding.fixes.constFirst().edits;
            if (edits.isEmpty() || edits.constLast().span.end < more.constFirst().span.begin)
                edits += more;
        }
        return edits.isEmpty() ? std::nullopt : look(applied(now.tree.text(), edits));
    }

    const Context &m_context;
    const QStringList &m_only;
    const FixStep &m_step;
    QSet<QString> m_aside; ///< findings whose fixes do not help
    qint64 m_left = mostRead;
    int m_settled = 0;
    int m_total = 0;
    bool m_isStopped = false;
};

} // namespace

TextEdits fixAll(const Context &context, const QStringList &only, const FixStep &step)
{
    return difference(context.tree.text(), Mending(context, only, step).text());
}

} // namespace caravan::lint
