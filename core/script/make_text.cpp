// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/make_text.h"

#include <QRegularExpression>

#include <algorithm>

namespace caravan::script {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepestInclude = 10;
constexpr qsizetype mostLines = 20'000;
constexpr qsizetype mostRules = 5'000;

/// The place of \a sign outside of `$(…)`, from \a from on; -1 for none.
qsizetype findOutside(QStringView text, QChar sign, qsizetype from = 0)
{
    int depth = 0;
    for (qsizetype i = from; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u'(' || c == u'{')
            ++depth;
        else if (c == u')' || c == u'}')
            --depth;
        else if (depth <= 0 && c == sign)
            return i;
    }
    return -1;
}

/// The first word of a line, up to a blank or a bracket.
QString firstWord(const QString &line)
{
    const auto end = std::find_if(line.begin(), line.end(), [](QChar c) { return c.isSpace() || c == u'('; });
    return QString(line.begin(), end - line.begin());
}

/// Lines, those that end with a backslash joined. In recipes the shell joins them.
QStringList logicalLines(const QString &text)
{
    QStringList lines;
    bool isOpen = false;
    for (const QString &line : text.split(u'\n')) {
        if (lines.size() >= mostLines)
            break;
        const bool isRecipe = isOpen ? lines.constLast().startsWith(u'\t') : line.startsWith(u'\t');
        const bool goesOn = line.endsWith(u'\\');
        QString part = goesOn && !isRecipe ? line.chopped(1) + u' ' : goesOn ? line + u'\n' : line;
        if (isOpen && isRecipe && part.startsWith(u'\t'))
            part.remove(0, 1);
        if (isOpen)
            lines.last() += part;
        else
            lines.append(part);
        isOpen = goesOn;
    }
    return lines;
}

QString withoutComment(const QString &line)
{
    for (qsizetype i = line.indexOf(u'#'); i >= 0; i = line.indexOf(u'#', i + 1)) {
        if (i == 0 || line.at(i - 1) != u'\\')
            return line.left(i);
    }
    return line;
}

/// `NAME = value` with any of make's signs.
struct MakeAssignment {
    QString name;
    QString sign;
    QString value;
};

std::optional<MakeAssignment> assignmentIn(const QString &line)
{
    static const QRegularExpression form(
        u"^\\s*((?:export|override|unexport|private)\\s+)*([A-Za-z0-9_.%/-]+)\\s*(:::=|::=|:=|\\?=|\\+=|!=|=)\\s*(.*)$"_s,
        QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = form.match(line);
    if (!match.hasMatch())
        return std::nullopt;
    return MakeAssignment{match.captured(2), match.captured(3), match.captured(4)};
}

/// Reads the lines of a makefile one after the other.
class MakefileReader
{
public:
    MakefileReader(MakeVariables &variables, const MakeLookup &file) : m_variables(variables), m_file(file) { }

    void read(const QString &text)
    {
        const QStringList lines = logicalLines(text);
        for (const QString &line : lines)
            readLine(line);
        m_rule.reset();
    }
    Makefile take() { return std::move(m_makefile); }

private:
    /// An `ifeq … endif` that the present line stands in.
    struct Condition {
        bool holds = true;
        bool wasTaken = false;
    };
    bool isSkipping() const
    {
        return std::any_of(m_conditions.begin(), m_conditions.end(), [](const Condition &condition) { return !condition.holds; });
    }

    void readLine(const QString &line)
    {
        const QString word = firstWord(line.trimmed());
        if (m_definition) {
            readDefinition(line, word);
        } else if (readCondition(line.trimmed(), word) || isSkipping()) {
            return;
        } else if (line.startsWith(u'\t')) {
            if (m_rule)
                addRecipe(line.mid(1));
        } else {
            readStatement(withoutComment(line), word);
        }
    }
    void readDefinition(const QString &line, const QString &word)
    {
        if (word != "endef"_L1) {
            m_body.append(line);
            return;
        }
        if (!isSkipping())
            m_variables.set(*m_definition, m_body.join(u'\n'));
        m_definition.reset();
        m_body.clear();
    }
    /// Whether the line is one of a conditional.
    bool readCondition(const QString &line, const QString &word)
    {
        if (word == "ifeq"_L1 || word == "ifneq"_L1 || word == "ifdef"_L1 || word == "ifndef"_L1) {
            const bool holds = isSkipping() || conditionHolds(line, word);
            m_conditions.append({holds, holds});
        } else if (word == "else"_L1) {
            if (m_conditions.isEmpty())
                return true;
            const QString rest = line.mid(4).trimmed();
            const bool hasOwn = rest.startsWith("if"_L1);
            m_conditions.last().holds = false; // so that the branch that ends here counts as passed
            const bool wasTaken = m_conditions.constLast().wasTaken;
            const bool holds = !wasTaken && (!hasOwn || conditionHolds(rest, firstWord(rest)));
            m_conditions.last() = {holds, wasTaken || holds};
        } else if (word == "endif"_L1) {
            if (!m_conditions.isEmpty())
                m_conditions.removeLast();
        } else {
            return false;
        }
        return true;
    }
    bool conditionHolds(const QString &line, const QString &word) const
    {
        QString rest = withoutComment(line.mid(word.size())).trimmed();
        if (word == "ifdef"_L1 || word == "ifndef"_L1)
            return m_variables.has(m_variables.expanded(rest)) == (word == "ifdef"_L1);
        QString left;
        QString right;
        if (rest.startsWith(u'(')) {
            rest = rest.mid(1, rest.lastIndexOf(u')') - 1);
            const qsizetype comma = findOutside(rest, u',');
            left = rest.left(comma < 0 ? rest.size() : comma).trimmed();
            right = comma < 0 ? QString() : rest.mid(comma + 1).trimmed();
        } else {
            static const QRegularExpression quoted(u"^([\"'])(.*?)\\1\\s*([\"'])(.*?)\\3"_s);
            const QRegularExpressionMatch match = quoted.match(rest);
            left = match.captured(2);
            right = match.captured(4);
        }
        return (m_variables.expanded(left) == m_variables.expanded(right)) == (word == "ifeq"_L1);
    }
    void readStatement(const QString &line, const QString &word)
    {
        if (line.trimmed().isEmpty())
            return;
        if (word == "define"_L1) {
            m_definition = line.trimmed().section(u' ', 1, 1, QString::SectionSkipEmpty);
        } else if (word == "include"_L1 || word == "-include"_L1 || word == "sinclude"_L1) {
            include(m_variables.expanded(line.trimmed().mid(word.size())).split(u' ', Qt::SkipEmptyParts));
        } else if (const auto assignment = assignmentIn(line)) {
            assign(*assignment);
        } else if (word != "export"_L1 && word != "unexport"_L1 && word != "vpath"_L1) {
            readRule(line);
        }
    }
    void include(const QStringList &names)
    {
        if (m_includes >= deepestInclude)
            return;
        ++m_includes;
        for (const QString &name : names) {
            if (const std::optional<QString> text = m_file(name))
                read(*text);
        }
        --m_includes;
    }
    void assign(const MakeAssignment &assignment)
    {
        m_rule.reset();
        const QString before = m_variables.value(assignment.name);
        if (assignment.sign == "?="_L1) {
            if (!m_variables.has(assignment.name))
                m_variables.set(assignment.name, assignment.value);
        } else if (assignment.sign == "+="_L1) {
            m_variables.set(assignment.name, before.isEmpty() ? assignment.value : before + u' ' + assignment.value);
        } else if (assignment.sign == "!="_L1) {
            m_variables.set(assignment.name, {});
        } else if (assignment.sign == "="_L1) {
            m_variables.set(assignment.name, assignment.value);
        } else {
            QString value = m_variables.expanded(assignment.value);
            m_variables.set(assignment.name, value.replace(u'$', u"$$"_s));
        }
    }
    void readRule(const QString &line)
    {
        m_rule.reset();
        const qsizetype colon = findOutside(line, u':');
        if (colon < 0 || m_makefile.rules.size() >= mostRules)
            return;
        const QStringList targets = m_variables.expanded(QStringView(line).left(colon)).split(u' ', Qt::SkipEmptyParts);
        QString rest = line.mid(colon + 1);
        if (rest.startsWith(u':'))
            rest.remove(0, 1);
        if (assignmentIn(rest.trimmed())) // a variable for one target; that of all is close enough
            return assign(*assignmentIn(rest.trimmed()));
        const qsizetype behind = findOutside(rest, u';');
        QString needed = behind < 0 ? rest : rest.left(behind);
        if (const qsizetype pattern = findOutside(needed, u':'); pattern >= 0) // of a static pattern
            needed = needed.mid(pattern + 1);
        m_rule = int(m_makefile.rules.size());
        m_makefile.rules.append({targets, needed, {}});
        for (const QString &target : targets) {
            m_makefile.rulesOf[target].append(*m_rule);
            const bool isFirst = m_makefile.firstTarget.isEmpty() && !target.startsWith(u'.') && !target.contains(u'%');
            if (isFirst)
                m_makefile.firstTarget = target;
        }
        if (std::any_of(targets.begin(), targets.end(), [](const QString &target) { return target.contains(u'%'); }))
            m_makefile.patterns.append(*m_rule);
        if (behind >= 0)
            addRecipe(rest.mid(behind + 1));
    }
    void addRecipe(const QString &line)
    {
        if (!line.trimmed().startsWith(u'#'))
            m_makefile.rules[*m_rule].recipe.append(line);
    }

    MakeVariables &m_variables;
    const MakeLookup &m_file;
    Makefile m_makefile;
    QList<Condition> m_conditions;
    std::optional<int> m_rule;           ///< that recipes belong to
    std::optional<QString> m_definition; ///< of `define` that is being read
    QStringList m_body;
    int m_includes = 0;
};

} // namespace

Makefile readMakefile(const QString &text, MakeVariables &variables, const MakeLookup &file)
{
    MakefileReader reader(variables, file);
    reader.read(text);
    return reader.take();
}

} // namespace caravan::script
