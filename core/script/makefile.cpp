// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/makefile.h"

#include "core/script/make_text.h"
#include "core/script/script.h"

#include <QSet>

#include <algorithm>

namespace caravan::script {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRecipes = 2'000;
constexpr int deepestChain = 200; ///< of prerequisites

// Options of make whose value may be the next word.
constexpr QLatin1StringView valuedOptions[] = {"-C"_L1, "--directory"_L1, "-f"_L1, "--file"_L1, "--makefile"_L1, "-I"_L1, "-o"_L1, "-W"_L1};
constexpr QLatin1StringView dryOptions[] = {
    "-n"_L1, "--dry-run"_L1, "--just-print"_L1, "--version"_L1,        "-v"_L1, "--help"_L1, "-h"_L1,
    "-q"_L1, "-p"_L1,        "--question"_L1,   "--print-data-base"_L1};

template<size_t size>
bool isAmong(const QString &word, const QLatin1StringView (&names)[size])
{
    return std::any_of(std::begin(names), std::end(names), [&](QLatin1StringView name) { return name == word; });
}

/// Goes from target to target.
class MakeRunner
{
public:
    MakeRunner(const Makefile &makefile, MakeVariables &variables) : m_makefile(makefile), m_variables(variables) { }

    /// Whether there is a rule for \a target.
    bool reach(const QString &target)
    {
        if (m_done.contains(target))
            return true;
        if (m_depth >= deepestChain || m_run.recipes.size() >= mostRecipes)
            return true;
        m_done.insert(target);
        QString stem;
        const QList<const MakeRule *> rules = rulesFor(target, stem);
        ++m_depth;
        for (const MakeRule *rule : rules)
            runRule(*rule, target, stem);
        --m_depth;
        return !rules.isEmpty();
    }
    MakeRun take() { return std::move(m_run); }
    void addUnknown(const QString &target) { m_run.unknown.append(target); }

private:
    /// The rules that name a target; without any, the first pattern of targets that are no files, such as `build-%`.
    QList<const MakeRule *> rulesFor(const QString &target, QString &stem) const
    {
        QList<const MakeRule *> found;
        for (const int number : m_makefile.rulesOf.value(target))
            found.append(&m_makefile.rules.at(number));
        for (qsizetype i = 0; found.isEmpty() && i < m_makefile.patterns.size(); ++i) {
            const MakeRule &rule = m_makefile.rules.at(m_makefile.patterns.at(i));
            for (const QString &pattern : rule.targets) {
                const qsizetype sign = pattern.indexOf(u'%');
                const bool fits = sign >= 0 && !pattern.contains(u'.') && pattern.size() > 1 && target.size() >= pattern.size()
                    && target.startsWith(QStringView(pattern).left(sign)) && target.endsWith(QStringView(pattern).mid(sign + 1));
                if (!fits)
                    continue;
                stem = target.mid(sign, target.size() - pattern.size() + 1);
                return {&rule};
            }
        }
        return found;
    }

    void runRule(const MakeRule &rule, const QString &target, const QString &stem)
    {
        QStringList needed;
        for (QString name : m_variables.expanded(rule.prerequisites).split(u' ', Qt::SkipEmptyParts)) {
            if (!stem.isEmpty())
                name.replace(u'%', stem);
            if (name == "|"_L1)
                continue;
            needed.append(name);
            reach(name);
        }
        m_variables.setAutomatic(target, needed, stem);
        for (const QString &line : rule.recipe) {
            if (m_run.recipes.size() >= mostRecipes)
                return;
            QString text = m_variables.expanded(line).trimmed();
            while (text.startsWith(u'@') || text.startsWith(u'-') || text.startsWith(u'+'))
                text = text.mid(1).trimmed();
            if (!text.isEmpty())
                m_run.recipes.append(text);
        }
    }

    const Makefile &m_makefile;
    MakeVariables &m_variables;
    MakeRun m_run;
    QSet<QString> m_done;
    int m_depth = 0;
};

} // namespace

MakeCall makeCallOf(const QStringList &words)
{
    MakeCall call;
    for (qsizetype i = 1; i < words.size(); ++i) {
        const QString &word = words.at(i);
        const qsizetype sign = word.indexOf(u'=');
        if (!word.startsWith(u'-')) {
            if (sign > 0)
                call.variables.insert(word.left(word.at(sign - 1) == u':' ? sign - 1 : sign), word.mid(sign + 1));
            else
                call.targets.append(word);
            continue;
        }
        call.isDry = call.isDry || isAmong(word, dryOptions);
        QString option = word;
        QString value;
        if (word.startsWith("--"_L1) && sign > 0) {
            option = word.left(sign);
            value = word.mid(sign + 1);
        } else if (isAmong(word, valuedOptions)) {
            value = words.value(++i);
        } else if (word.startsWith("-C"_L1) || word.startsWith("-f"_L1)) {
            option = word.left(2);
            value = word.mid(2);
        } else if (word == "-j"_L1 || word == "-l"_L1 || word == "--jobs"_L1) { // a number may follow
            bool isNumber = false;
            words.value(i + 1).toInt(&isNumber);
            i += isNumber ? 1 : 0;
        }
        if (option == "-C"_L1 || option == "--directory"_L1)
            call.folder = call.folder.isEmpty() || value.startsWith(u'/') ? value : call.folder + u'/' + value;
        else if (option == "-f"_L1 || option == "--file"_L1 || option == "--makefile"_L1)
            call.file = value;
    }
    return call;
}

MakeRun makeRun(const QString &text, const MakeCall &call, const MakeLookup &file, const MakeLookup &environment)
{
    MakeVariables variables(call.variables, environment);
    QStringList make = {u"make"_s};
    for (auto it = call.variables.cbegin(); it != call.variables.cend(); ++it) // runs of make within this one take them over
        make.append(it.key() + u'=' + QString(it.value()).replace(u'$', u"$$"_s));
    for (QString &word : make)
        word = word.contains(u' ') ? quoted(word) : word;
    variables.set(u"MAKE"_s, make.join(u' '));
    const Makefile makefile = readMakefile(text, variables, file);
    MakeRunner runner(makefile, variables);
    QStringList targets = call.targets;
    if (targets.isEmpty()) {
        const QString first = variables.value(u".DEFAULT_GOAL"_s);
        targets = {first.isEmpty() ? makefile.firstTarget : first};
    }
    for (const QString &target : std::as_const(targets)) {
        if (!target.isEmpty() && !runner.reach(target))
            runner.addUnknown(target);
    }
    return runner.take();
}

} // namespace caravan::script
