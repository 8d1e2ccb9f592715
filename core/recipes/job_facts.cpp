// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recipes/job_facts.h"

#include "core/base/contains.h"
#include "core/base/remembered.h"
#include "core/gitlab/pipeline/job_script.h"
#include "core/recipes/command_table.h"
#include "core/recipes/job_words.h"
#include "core/recipes/opam_arguments.h"

#include <QRegularExpression>

#include <algorithm>
#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace caravan::recipes {

namespace {

/// Whether a word stands anywhere in what \a job runs: a quick look before that is gone through.
bool mentions(const gitlab::Job &job, QStringView word)
{
    const auto hasWord = [&](const gitlab::Command &command) { return hasPart(command.text, word); };
    const auto hasWordIn = [&](gitlab::Script which) {
        return std::any_of(job.commands(which).cbegin(), job.commands(which).cend(), hasWord);
    };
    return hasWordIn(gitlab::Script::Before) || hasWordIn(gitlab::Script::Main)
        || std::any_of(job.scriptFiles.cbegin(), job.scriptFiles.cend(), [&](const QString &text) { return hasPart(text, word); });
}

/// The commands of the script, before and main, that are `opam …`; variables of the job stay as written.
QList<QStringList> opamCommands(const gitlab::Job &job)
{
    QList<QStringList> result;
    for (const JobCommand &command : commandsOf(job, JobVariables::AsWritten)) {
        if (command.which != gitlab::Script::After && command.words.value(0) == "opam"_L1)
            result.append(command.words);
    }
    return result;
}

/// What `opam switch create` is told to install; empty when it says nothing.
QString specificationOf(const OpamArguments &arguments)
{
    if (!arguments.packages.isEmpty())
        return arguments.packages;
    // The first name is the switch; one alone names both, unless it is a folder.
    const QStringList names = arguments.operands.mid(1);
    const QString last = names.value(names.size() - 1);
    const bool isFolder = last.startsWith(u'.') || last.startsWith(u'/') || last.contains("CI_PROJECT_DIR"_L1);
    return names.size() > 1 || (!isFolder && last.contains(u'.')) ? last : QString();
}

/// "5.4" of "ocaml-base-compiler.5.4.1"; a variable as it stands.
QString seriesOf(const QString &specification)
{
    static const QRegularExpression version(u"(?:^|[.,])(\\d+\\.\\d+)(?:[.+~,]|$)"_s);
    static const QRegularExpression variable(u"\\$\\{?\\w+\\}?"_s);
    if (const QRegularExpressionMatch match = version.match(specification); match.hasMatch())
        return match.captured(1);
    return variable.match(specification).captured(0);
}

/// The commands of a job.
struct JobCommands {
    QList<JobCommand> commands;
    QSet<QString> asked; ///< names of variables on which they hang, where the shell has not set them itself
};

JobCommands readCommands(const gitlab::Job &job, JobVariables variables)
{
    QList<gitlab::Script> scripts;
    for (const gitlab::Script which : {gitlab::Script::Before, gitlab::Script::Main, gitlab::Script::After})
        scripts.resize(scripts.size() + job.commands(which).size(), which);
    JobCommands result;
    gitlab::JobPlay play;
    play.parse = parsedItem;
    play.knowsVariables = variables == JobVariables::Expanded;
    play.asked = &result.asked;
    play.see = [&](const script::Step &step) {
        if (step.isOpened || step.isInside)
            return;
        JobCommand command;
        command.words = step.words;
        command.substitutions = step.command->substitutions;
        command.isSudo = step.wrappers.contains("sudo"_L1);
        command.which = scripts.at(step.item);
        command.item = step.item;
        result.commands.append(command);
    };
    gitlab::playJob(job, play);
    return result;
}

} // namespace

QList<JobCommand> commandsOf(const gitlab::Job &job, JobVariables variables)
{
    // Each strategy, and each step of writing one, asks about the same jobs.
    static constexpr qsizetype mostKnown = 4'000;
    thread_local Remembered<JobWords, JobCommands> asWritten(mostKnown);
    thread_local Remembered<JobWords, QList<JobCommand>> expanded(mostKnown);
    JobWords words = scriptWordsOf(job);
    const JobCommands written = asWritten.of(words, [&] { return readCommands(job, JobVariables::AsWritten); });
    const auto isGiven = [&job](const QString &name) { return job.variables.contains(name); };
    if (variables == JobVariables::AsWritten || std::none_of(written.asked.cbegin(), written.asked.cend(), isGiven))
        return written.commands;
    addVariables(words, job);
    return expanded.of(words, [&] { return readCommands(job, JobVariables::Expanded).commands; });
}

QStringList installOperandsOf(const QStringList &words)
{
    if (words.value(0) != "opam"_L1)
        return {};
    const OpamArguments arguments = OpamArguments::of(words);
    return arguments.command == "install"_L1 || arguments.command == "reinstall"_L1 ? arguments.operands : QStringList();
}

bool isPathOfPackages(const QString &operand) { return operand.contains(u'/') || operand.startsWith(u'.') || operand.endsWith(".opam"_L1); }

CompilerChoice compilerOf(const gitlab::Job &job, const Image &image)
{
    return compilerOf(mentions(job, u"switch") || mentions(job, u"opam init") ? opamCommands(job) : QList<QStringList>(), image);
}

CompilerChoice compilerOf(const QList<QStringList> &opamCommands, const Image &image)
{
    CompilerChoice choice;
    for (const QStringList &words : opamCommands) {
        const OpamArguments arguments = choice.specification.isEmpty() ? OpamArguments::of(words) : OpamArguments();
        if (arguments.command == "init"_L1)
            choice.specification = arguments.compiler;
        if (arguments.command != "switch"_L1 || arguments.operands.value(0) != "create"_L1)
            continue;
        choice.specification = specificationOf(arguments);
        choice.repositories = arguments.repositories;
    }
    // `$(ocamlc -version)` asks the image's compiler.
    if (!choice.specification.contains("$("_L1))
        choice.series = seriesOf(choice.specification);
    choice.variant = image.variant;
    if (choice.series.isEmpty())
        choice.series = image.ocaml;
    return choice;
}

QStringList installFlagsOf(const gitlab::Job &job)
{
    const CommandTable &table = CommandTable::builtIn();
    QStringList flags;
    const auto add = [&](const QString &flag) {
        if (!flags.contains(flag))
            flags.append(flag);
    };
    const QList<QStringList> commands = opamCommands(job);
    for (const QStringList &words : commands) {
        if (words.value(1) != "install"_L1 || !words.contains("--deps-only"_L1))
            continue;
        for (const QString &word : words) {
            if (word == "-t"_L1 || word == "-d"_L1)
                add(word == "-t"_L1 ? u"--with-test"_s : u"--with-doc"_s);
            if (word.startsWith("--with-"_L1) || word.startsWith("--locked"_L1) || word.startsWith("--ignore-constraints-on="_L1))
                add(word);
        }
    }
    for (const gitlab::Script which : {gitlab::Script::Before, gitlab::Script::Main}) {
        for (const gitlab::Command &command : job.commands(which)) {
            const QStringList asked = table.installFlags(command.text);
            for (const QString &flag : asked)
                add(flag);
        }
    }
    flags.sort();
    return flags;
}

QString lineInstallingByName(const gitlab::Job &job)
{
    const auto namesPackages = [](const ItemCommand &command) {
        const QStringList operands = installOperandsOf(command.words);
        return std::any_of(operands.cbegin(), operands.cend(), [](const QString &operand) { return !isPathOfPackages(operand); });
    };
    for (const gitlab::Script which : {gitlab::Script::Before, gitlab::Script::Main}) {
        for (const gitlab::Command &command : job.commands(which)) {
            const QList<ItemCommand> all = commandsOf(command.text);
            if (CommandTable::builtIn().roleOf(command.text).purpose() == Purpose::InstallDependencies
                && std::any_of(all.cbegin(), all.cend(), namesPackages))
                return headOf(command.text);
        }
    }
    return {};
}

bool isForPowerShell(const gitlab::Job &job)
{
    if (std::any_of(job.tags.cbegin(), job.tags.cend(), [](const QString &tag) { return tag.contains("windows"_L1, Qt::CaseInsensitive); }))
        return true;
    const auto isItsOwn = [](const gitlab::Command &command) {
        static constexpr QStringView words[] = {u"$env:", u"$Env:", u"Invoke-", u"-Object", u"Set-ExecutionPolicy"};
        const QString &text = command.text;
        return text.startsWith("& "_L1) || text.startsWith("(& "_L1) || text.startsWith(".\\"_L1)
            || std::any_of(std::begin(words), std::end(words), [&](QStringView word) { return hasPart(text, word); });
    };
    const auto hasOne = [&](const QList<gitlab::Command> &commands) { return std::any_of(commands.cbegin(), commands.cend(), isItsOwn); };
    return hasOne(job.beforeScript) || hasOne(job.script) || hasOne(job.afterScript);
}

bool derivesFrom(const gitlab::Pipeline &pipeline, const gitlab::Job &job, const QString &ancestor)
{
    static constexpr int deepest = 11; // GitLab's limit of extends
    const std::function<bool(const gitlab::Job &, int)> derives = [&](const gitlab::Job &from, int depth) {
        return depth <= deepest && std::any_of(from.extends.cbegin(), from.extends.cend(), [&](const QString &name) {
                   const gitlab::Job *parent = pipeline.job(name);
                   return name == ancestor || (parent && derives(*parent, depth + 1));
               });
    };
    return derives(job, 0);
}

} // namespace caravan::recipes
