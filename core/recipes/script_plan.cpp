// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recipes/script_plan.h"

#include "core/base/texts.h"
#include "core/recipes/work_folder.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace caravan::recipes {

namespace {

CARAVAN_TEXTS(ScriptPlanTexts);

enum class Section { Before, Main };

/// An item of the script, or one command of an item that must be taken apart.
struct Element {
    Section section = Section::Before;
    int index = -1;
    bool isSame = true; ///< false when it must be written anew, because its item is taken apart
    QString text;       ///< of a single command; of an item that stays whole, what it is for does not matter
    Role role;
    bool isOwned = false;
    int cut = 0;           ///< of a user's element: how many lines of the strategy come before it
    QList<int> lines = {}; ///< of an owned one: the lines of the strategy that may take its place
    QString form = {};     ///< of an owned one: canonicalForm() of its text
};

/// A line of the strategy.
struct Line {
    QString text;
    Role role;
    QString form; ///< canonicalForm() of the text
};

/// Making and moving a switch take each other's place.
Purposes kindsOf(const Role &role)
{
    Purposes kinds = role.purposes;
    if (kinds.contains(Purpose::MoveSwitch))
        kinds.insert(Purpose::CreateSwitch);
    return kinds;
}

bool sharesKind(const Role &left, const Role &right) { return kindsOf(left).intersects(kindsOf(right)); }

/// How well an old line stands in the place of a new one.
constexpr int rightLine = 10; ///< it does the same
constexpr int samePurpose = 3;
constexpr int sameKind = 2;

/// The commands that must come from where they are now: what they need is not there yet, or they prepare what follows.
constexpr Purpose fixedPurposes[] = {Purpose::CreateSwitch, Purpose::SystemPackages, Purpose::InstallDependencies};

class Planner
{
public:
    /// \a own: the purposes that lines of the strategy may have; without it, all.
    Planner(const QStringList &lines, QString job, std::optional<Purposes> own = {}) : m_job(std::move(job)), m_own(own)
    {
        for (const QString &line : lines)
            m_lines.append({line, m_table.roleOf(line), canonicalForm(line)});
    }

    std::optional<Error> add(Section section, const QList<ScriptItem> &items)
    {
        for (const ScriptItem &item : items) {
            QList<Role> roles;
            for (const QString &text : item.texts)
                roles.append(m_table.roleOf(text));
            bool hasOwned = false;
            for (qsizetype i = 0; i < roles.size(); ++i) {
                if (mixes(roles.at(i)))
                    return mixed(item.texts.at(i));
                hasOwned = hasOwned || isOwned(roles.at(i));
            }
            const bool isWhole = item.index >= 0 && (item.texts.size() == 1 || !hasOwned);
            if (isWhole) {
                const QString text = item.texts.join(u'\n');
                m_elements.append({section, item.index, true, text, m_table.roleOf(text), hasOwned});
                continue;
            }
            for (qsizetype i = 0; i < roles.size(); ++i)
                m_elements.append({section, -1, false, item.texts.at(i), roles.at(i), isOwned(roles.at(i))});
        }
        for (Element &element : m_elements) {
            if (element.isOwned && element.form.isEmpty())
                element.form = canonicalForm(element.text);
        }
        return std::nullopt;
    }

    /// Keeps lines that update the package index when the user reads it and the strategy does not update it.
    void keepIndex()
    {
        const bool updates =
            std::any_of(m_lines.cbegin(), m_lines.cend(), [](const Line &line) { return line.role.has(Purpose::PackageIndex); });
        const bool reads = std::any_of(m_elements.cbegin(), m_elements.cend(),
                                       [&](const Element &element) { return !element.isOwned && m_table.readsIndex(element.text); });
        if (updates || !reads)
            return;
        for (Element &element : m_elements) {
            if (element.isOwned && element.role.purpose() == Purpose::PackageIndex)
                element.isOwned = false;
        }
    }

    void cutLines()
    {
        const int count = int(m_lines.size());
        for (Element &element : m_elements) {
            if (element.isOwned)
                element.lines = linesFor(element);
        }
        for (qsizetype i = 0; i < m_elements.size(); ++i) {
            Element &element = m_elements[i];
            if (!element.isOwned)
                element.cut = element.role.isIdle ? -1 : cutOf(i);
        }
        // What only prints goes with the line that follows it.
        int next = count;
        Section nextSection = Section::Main;
        for (qsizetype i = m_elements.size(); i-- > 0;) {
            Element &element = m_elements[i];
            if (element.isOwned)
                continue;
            if (element.cut < 0)
                element.cut = nextSection == element.section ? next : 0;
            next = element.cut;
            nextSection = element.section;
        }
        int before = 0;
        for (Element &element : m_elements) {
            if (!element.isOwned)
                before = element.cut = qMax(element.cut, before);
        }
    }

    /// Lets no line of the strategy stand where the user's have left the project's folder: those come before that. Errors: Refused where what the user
    /// does there must come before them.
    std::optional<Error> stayInProject()
    {
        QString folder;
        qsizetype leaving = -1; // the element that left the project's folder
        int placed = 0;
        for (qsizetype i = 0; i <= m_elements.size(); ++i) {
            const bool isEnd = i == m_elements.size();
            if (!isEnd && m_elements.at(i).isOwned)
                continue;
            const int cut = isEnd ? int(m_lines.size()) : m_elements.at(i).cut;
            if (!folder.isEmpty() && cut > placed) {
                if (const std::optional<Error> error = raise(leaving, i, cut))
                    return error;
            }
            placed = cut;
            if (isEnd)
                break;
            const QString behind = folderBehind(m_elements.at(i).text, folder);
            if (folder.isEmpty() && !behind.isEmpty())
                leaving = i;
            folder = behind;
        }
        return std::nullopt;
    }

    /// Leaves out that the strategy updates the package index where a line of the user that comes before does so.
    void leaveIndexToUser()
    {
        for (int line = 0; line < int(m_lines.size()); ++line) {
            const bool isDone = std::any_of(m_elements.cbegin(), m_elements.cend(), [&](const Element &element) {
                return !element.isOwned && element.cut <= line && m_table.beginsWithIndex(element.text);
            });
            if (m_lines.at(line).role.purpose() != Purpose::PackageIndex || !isDone)
                continue;
            m_lines.removeAt(line);
            for (Element &element : m_elements)
                element.cut -= element.cut > line ? 1 : 0;
            --line;
        }
    }

    ScriptPlan plan()
    {
        ScriptPlan plan;
        // A script must not become empty; a template may have none.
        const auto isMain = [](const Element &element) { return element.section == Section::Main; };
        const bool mainStays = std::none_of(m_elements.cbegin(), m_elements.cend(), isMain)
            || std::any_of(m_elements.cbegin(), m_elements.cend(),
                           [&](const Element &element) { return isMain(element) && !element.isOwned; });
        int done = 0;
        Section last = Section::Before;
        QList<const Element *> replaced;
        const auto close = [&](int upTo, Section following) {
            const bool hasBefore =
                std::any_of(replaced.cbegin(), replaced.cend(), [](const Element *e) { return e->section == Section::Before; });
            Section section = last;
            if (last == Section::Before && following == Section::Main)
                section = !mainStays || (!hasBefore && !replaced.isEmpty()) ? Section::Main : Section::Before;
            place(section, done, upTo, replaced, plan);
            done = upTo;
            replaced.clear();
        };
        for (const Element &element : std::as_const(m_elements)) {
            if (element.isOwned) {
                replaced.append(&element);
                continue;
            }
            close(element.cut, element.section);
            (element.section == Section::Before ? plan.before : plan.main).append({element.index, element.isSame, element.text});
            last = element.section;
        }
        close(int(m_lines.size()), Section::Main);
        return plan;
    }

    /// The lines of the strategy behind all of the user's, for after_script; in front of them where those leave the project's folder.
    QList<PlannedLine> planAfter()
    {
        ScriptPlan plan;
        QList<const Element *> replaced;
        QString folder;
        for (const Element &element : std::as_const(m_elements))
            folder = element.isOwned ? folder : folderBehind(element.text, folder);
        if (!folder.isEmpty()) {
            place(Section::Main, 0, int(m_lines.size()), {}, plan);
            for (const Element &element : std::as_const(m_elements)) {
                if (!element.isOwned)
                    plan.main.append({element.index, element.isSame, element.text});
            }
            return plan.main;
        }
        for (const Element &element : std::as_const(m_elements)) {
            if (element.isOwned)
                replaced.append(&element);
            else
                plan.main.append({element.index, element.isSame, element.text});
        }
        // Items before the user's last one cannot stay where they are.
        const int lastUser = plan.main.isEmpty() ? -1 : plan.main.constLast().index;
        replaced.removeIf([lastUser](const Element *element) { return element->index < lastUser; });
        place(Section::Main, 0, int(m_lines.size()), replaced, plan);
        return plan.main;
    }

private:
    /// Puts \a cut lines of the strategy in front of the user's elements from \a leaving on.
    std::optional<Error> raise(qsizetype leaving, qsizetype end, int cut)
    {
        for (qsizetype i = leaving; i < end; ++i) {
            Element &element = m_elements[i];
            if (element.isOwned)
                continue;
            const bool prepares =
                i > leaving && !element.role.isIdle && (m_table.readsIndex(element.text) || m_table.needsOcaml(element.text));
            if (prepares && element.cut < cut && isBeforeFixing(i)) {
                return Error{ErrorCode::Refused,
                             ScriptPlanTexts::tr("Job “%1” leaves the project's folder by “%2” before “%3”, which prepares its switch.")
                                 .arg(m_job, headOf(m_elements.at(leaving).text), headOf(element.text)),
                             {},
                             0,
                             0,
                             ScriptPlanTexts::tr("Put the second line in front of the first.")};
            }
            element.cut = qMax(element.cut, cut);
        }
        return std::nullopt;
    }

    /// Whether a line follows that only the user can have put behind this element.
    bool isBeforeFixing(qsizetype at) const
    {
        return std::any_of(m_elements.cbegin() + at, m_elements.cend(),
                           [](const Element &element) { return element.isOwned && isFixing(element.role); });
    }

    bool isOwned(const Role &role) const { return role.isOwned() && (!m_own || m_own->contains(role.purpose())); }

    static bool mixes(const Role &role)
    {
        return role.hasUserCommands && (role.has(Purpose::MoveSwitch) || role.has(Purpose::CreateSwitch));
    }

    Error mixed(const QString &text) const
    {
        return {ErrorCode::Refused,
                ScriptPlanTexts::tr("Job “%1” makes or moves its switch and does other things in one script item: “%2”.")
                    .arg(m_job, headOf(text)),
                {},
                0,
                0,
                ScriptPlanTexts::tr("Write the commands as separate items of the list.")};
    }

    /// The lines of the strategy that may take the place of an old one: the one that does the same, if there is one.
    QList<int> linesFor(const Element &element) const
    {
        QList<int> same;
        QList<int> like;
        for (int line = 0; line < int(m_lines.size()); ++line) {
            if (!sharesKind(element.role, m_lines.at(line).role))
                continue;
            like.append(line);
            if (m_lines.at(line).form == element.form)
                same.append(line);
        }
        return same.isEmpty() ? like : same;
    }

    /// How many lines of the strategy come before a line of the user.
    int cutOf(qsizetype at) const
    {
        const Element &element = m_elements.at(at);
        const int count = int(m_lines.size());
        if (m_table.needsSwitch(element.text))
            return count;
        int least = 0;
        int most = count;
        bool isFixed = false;
        for (qsizetype i = 0; i < m_elements.size(); ++i) {
            const Element &other = m_elements.at(i);
            if (!other.isOwned)
                continue;
            for (const int line : other.lines) {
                if (i < at)
                    least = qMax(least, line + 1);
                else if (isFixing(other.role)) {
                    most = qMin(most, line);
                    isFixed = true;
                }
            }
        }
        const bool isOpam = m_table.needsOcaml(element.text);
        if (isFixed)
            return isOpam ? most : qMin(least, most);
        return isOpam || element.section == Section::Main ? count : least;
    }

    static bool isFixing(const Role &role)
    {
        const Purposes kinds = kindsOf(role);
        return std::any_of(std::begin(fixedPurposes), std::end(fixedPurposes), [&](Purpose purpose) { return kinds.contains(purpose); });
    }

    /// Writes lines \a from … \a upTo of the strategy, in the place of as many old ones as fit.
    void place(Section section, int from, int upTo, const QList<const Element *> &old, ScriptPlan &plan) const
    {
        QList<const Element *> here;
        for (const Element *element : old) {
            if (element->section == section)
                here.append(element);
        }
        const int lines = upTo - from;
        const int olds = int(here.size());
        const auto score = [&](int line, int other) {
            const Element &element = *here.at(other);
            const Line &wanted = m_lines.at(from + line);
            if (element.form == wanted.form)
                return rightLine;
            const bool isSame = wanted.role.purpose() == element.role.purpose();
            return isSame ? samePurpose : sharesKind(wanted.role, element.role) ? sameKind : 0;
        };
        QList<QList<int>> best(lines + 1, QList<int>(olds + 1, 0));
        for (int i = lines - 1; i >= 0; --i) {
            for (int j = olds - 1; j >= 0; --j) {
                const int value = score(i, j);
                best[i][j] = qMax(best[i + 1][j], best[i][j + 1]);
                if (value > 0)
                    best[i][j] = qMax(best[i][j], best[i + 1][j + 1] + value);
            }
        }
        QList<PlannedLine> &out = section == Section::Before ? plan.before : plan.main;
        int j = 0;
        for (int i = 0; i < lines; ++i) {
            const QString &text = m_lines.at(from + i).text;
            while (j < olds && best[i][j] == best[i][j + 1])
                ++j;
            const int value = j < olds ? score(i, j) : 0;
            if (value > 0 && best[i][j] == best[i + 1][j + 1] + value) {
                const Element &element = *here.at(j++);
                const bool isRight = value == rightLine;
                out.append({element.index, isRight && element.isSame, isRight ? element.text : text});
            } else {
                out.append({-1, false, text});
            }
        }
    }

    const CommandTable &m_table = CommandTable::builtIn();
    QList<Line> m_lines;
    QString m_job;
    std::optional<Purposes> m_own;
    QList<Element> m_elements;
};

} // namespace

Result<ScriptPlan> planScript(const ScriptParts &parts, const StrategyLines &lines, const QString &job)
{
    Planner planner(lines.before, job);
    if (const std::optional<Error> error = planner.add(Section::Before, parts.before))
        return *error;
    if (const std::optional<Error> error = planner.add(Section::Main, parts.main))
        return *error;
    planner.keepIndex();
    planner.cutLines();
    if (const std::optional<Error> error = planner.stayInProject())
        return *error;
    planner.leaveIndexToUser();
    ScriptPlan plan = planner.plan();

    Planner after(lines.after, job, lines.ownAfter);
    if (const std::optional<Error> error = after.add(Section::Main, parts.after))
        return *error;
    plan.after = after.planAfter();
    return plan;
}

} // namespace caravan::recipes
