// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recipes/script_fold.h"

#include "core/recipes/command_table.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace caravan::recipes {

namespace {

QStringList itemsOf(const QList<gitlab::Command> &commands)
{
    QStringList texts;
    for (const gitlab::Command &command : commands)
        texts.append(command.text);
    return texts;
}

qsizetype placeAmong(const QStringList &lines, const QString &line)
{
    const QString form = canonicalForm(line);
    const auto found = std::find_if(lines.cbegin(), lines.cend(), [&](const QString &one) { return canonicalForm(one) == form; });
    return found == lines.cend() ? -1 : found - lines.cbegin();
}

bool isOfStrategies(const QString &line) { return CommandTable::builtIn().roleOf(line).isOwned(); }

} // namespace

QString leavingLine(const QList<gitlab::Command> &commands)
{
    static const QStringList leaving = {u"cd"_s,   u"pushd"_s, u"exec"_s,   u"set"_s,   u"trap"_s,   u"umask"_s, u"ulimit"_s,
                                        u"exit"_s, u"unset"_s, u"export"_s, u"alias"_s, u"source"_s, u"."_s};
    for (const gitlab::Command &command : commands) {
        if (isOfStrategies(command.text))
            continue;
        const script::ParsedText parsed = parsedItem(command.text);
        for (const script::SimpleCommand &one : parsed->commands) {
            const bool isFailure = one.words.value(0) == "exit"_L1 && one.words.size() > 1 && one.words.at(1) != "0"_L1;
            const bool isSetting = one.words.isEmpty() && !one.assignments.isEmpty();
            // What stands in parentheses has a shell of its own.
            const bool isApart = one.definition != 0 || (one.group != 0 && command.text.trimmed().startsWith(u'('));
            if (!isApart && !isFailure && (isSetting || leaving.contains(one.words.value(0))))
                return command.text.section(u'\n', 0, 0);
        }
    }
    return {};
}

void ScriptFold::add(const gitlab::Job &job)
{
    if (m_isFirst) {
        m_before = itemsOf(job.beforeScript);
        m_main = itemsOf(job.script);
        m_after = itemsOf(job.afterScript);
        m_isFirst = false;
        return;
    }
    addSetUp(itemsOf(job.beforeScript));
    const QStringList lines = itemsOf(job.script);
    for (const QString &line : lines) {
        const bool isOfStrategy = m_hasStrategy && isOfStrategies(line);
        hasOtherSetUp = hasOtherSetUp || isOfStrategy;
        if (!isOfStrategy || (placeAmong(m_main, line) < 0 && placeAmong(m_before, line) < 0))
            m_main.append(line);
    }
    const QStringList after = itemsOf(job.afterScript);
    for (const QString &line : after) {
        if (placeAmong(m_after, line) < 0)
            m_after.append(line);
    }
}

/// Puts lines of another before_script behind those of it that are there already.
void ScriptFold::addSetUp(const QStringList &lines)
{
    qsizetype place = 0;
    for (const QString &line : lines) {
        const qsizetype there = placeAmong(m_before, line);
        if (there >= 0) {
            place = qMax(place, there + 1);
            continue;
        }
        hasOtherSetUp = hasOtherSetUp || (m_hasStrategy && isOfStrategies(line));
        m_before.insert(place++, line);
    }
}

} // namespace caravan::recipes
