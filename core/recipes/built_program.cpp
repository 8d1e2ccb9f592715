// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recipes/built_program.h"

#include "core/base/texts.h"
#include "core/recipes/command_table.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace caravan::recipes {

namespace {

CARAVAN_TEXTS(BuiltProgramTexts);

/// `dune exec NAME -- …` at the beginning of a command, with what `opam exec` and options without a value put around it.
const QRegularExpression &duneExec()
{
    static const QRegularExpression form(
        uR"(^((?:opam exec -- )?dune exec(?: --(?:release|no-build|display=\w+))*(?: --)? )(\S+)( --(?= ))?)"_s);
    return form;
}

/// Whether an item does nothing but build with dune.
bool isBuild(const QString &item)
{
    const QList<ItemCommand> commands = commandsOf(item);
    const auto builds = [](const ItemCommand &command) {
        const QStringList words = userWords(command.words);
        return words.value(0) == "dune"_L1 && (words.value(1) == "build"_L1 || words.value(1) == "b"_L1)
            && std::none_of(words.begin(), words.end(),
                            [](const QString &word) { return word.startsWith("@run"_L1) || word.contains("doc"_L1); });
    };
    return !commands.isEmpty() && std::all_of(commands.begin(), commands.end(), builds);
}

BuiltProgram programNamed(const QString &word)
{
    BuiltProgram program;
    program.word = word;
    program.name = word.section(u'/', -1);
    if (word.contains(u'/')) {
        program.target = word.startsWith("./"_L1) ? word.sliced(2) : word;
        program.path = "_build/default/"_L1 + program.target;
    } else {
        program.target = u"@install"_s;
        program.path = "_build/install/default/bin/"_L1 + word;
    }
    return program;
}

/// The program that a strategy's lines put into their folder; empty for a job that has no such lines.
QString keptWord(const gitlab::Job &job)
{
    static const QRegularExpression copy(uR"(\bcp -L _build/(install/default/bin|default)/(\S+) _program/)"_s);
    for (const gitlab::Command &command : job.beforeScript + job.script) {
        const QRegularExpressionMatch match = copy.match(command.text);
        if (match.hasMatch())
            return match.captured(1) == "default"_L1 ? "./"_L1 + match.captured(2) : match.captured(2);
    }
    return {};
}

Error refusal(const gitlab::Job &job, const QString &message)
{
    return {ErrorCode::Refused, message.arg(job.name), {}, 0, 0, BuiltProgramTexts::tr("Use another strategy for this job, or split it.")};
}

} // namespace

Result<BuiltProgram> programOf(const gitlab::Job &job, const Catalogue &catalogue)
{
    if (const QString kept = keptWord(job); !kept.isEmpty() && catalogue.strategy(StrategyId::BuiltProgram))
        return programNamed(kept);
    const CommandTable &table = CommandTable::builtIn();
    QString word;
    for (const gitlab::Script which : {gitlab::Script::Before, gitlab::Script::Main, gitlab::Script::After}) {
        for (const gitlab::Command &command : job.commands(which)) {
            if (table.roleOf(command.text).isOwned() || !table.needsOcaml(command.text)
                || (which == gitlab::Script::Main && isBuild(command.text)))
                continue;
            const QRegularExpressionMatch match = duneExec().match(command.text);
            if (which != gitlab::Script::Main || !match.hasMatch() || match.captured(2).contains(u'$') || match.captured(2).startsWith(u'-')
                || commandsOf(command.text).size() != 1)
                return refusal(job,
                               BuiltProgramTexts::tr("“%1” runs “%2”, which needs more than one program of the project.")
                                   .arg(u"%1"_s, headOf(command.text)));
            if (!word.isEmpty() && word != match.captured(2))
                return refusal(job,
                               BuiltProgramTexts::tr("“%1” runs several programs of the project: “%2” and “%3”.")
                                   .arg(u"%1"_s, word, match.captured(2)));
            word = match.captured(2);
        }
    }
    if (word.isEmpty())
        return refusal(job, BuiltProgramTexts::tr("“%1” runs no program of the project by “dune exec”, so there is none to keep."));
    return programNamed(word);
}

QStringList runFrom(const QString &folder, const QStringList &items, const BuiltProgram &program)
{
    QStringList result;
    for (const QString &item : items) {
        if (isBuild(item))
            continue;
        QString text = item;
        const QRegularExpressionMatch match = duneExec().match(item);
        if (match.hasMatch() && match.captured(2) == program.word)
            text.replace(0, match.capturedLength(), folder + u'/' + program.name);
        result.append(text);
    }
    return result;
}

void runFrom(const QString &folder, QList<PlannedLine> &lines, const BuiltProgram &program)
{
    QList<PlannedLine> result;
    for (PlannedLine line : std::as_const(lines)) {
        const QStringList now = runFrom(folder, {line.text}, program);
        if (now.isEmpty())
            continue;
        line.isSame = line.isSame && now.constFirst() == line.text;
        line.text = now.constFirst();
        result.append(line);
    }
    lines = result;
}

void runByDune(const QString &folder, QList<PlannedLine> &lines, const BuiltProgram &program)
{
    const QString run = folder + u'/' + program.name;
    for (PlannedLine &line : lines) {
        if (line.text != run && !line.text.startsWith(run + u' '))
            continue;
        line.text.replace(0, run.size(), "dune exec "_L1 + program.word + " --"_L1);
        line.isSame = false;
    }
}

} // namespace caravan::recipes
