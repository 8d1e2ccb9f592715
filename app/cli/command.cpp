// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "app/cli/completion.h"
#include "app/cli/fetching.h"
#include "core/base/texts.h"

namespace caravan::cli {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(CommandTexts);

QString optionSynopsis(const Option &option) { return option.value.isEmpty() ? option.name : option.name + u' ' + option.value; }

QString synopsis(const Command &command)
{
    QString text = u"caravan-cli "_s + command.name;
    for (const Option &option : command.options)
        text += u" ["_s + optionSynopsis(option) + u']';
    return text + u' ' + command.operands;
}

QString exitCodes() { return CommandTexts::tr("0 fine, 1 findings, 2 usage, 3 input unreadable or not YAML."); }

QString escapedForTroff(QString text) { return text.replace(u'\\', u"\\\\"_s).replace(u'-', u"\\-"_s); }

bool isBidiControl(QChar c) { return (c >= QChar(0x202A) && c <= QChar(0x202E)) || (c >= QChar(0x2066) && c <= QChar(0x2069)); }

/// Whether a word is an option, as far as its form says.
bool isOptionWord(const QString &word) { return word.size() > 1 && word.startsWith(u'-'); }

/// Where options end: at “--”, or at the end of \a words.
qsizetype endOfOptions(const QStringList &words)
{
    const qsizetype mark = words.indexOf(u"--"_s);
    return mark < 0 ? words.size() : mark;
}

} // namespace

Result<Arguments> parseArguments(const Command &command, const QStringList &words)
{
    const auto usage = [&](const QString &message) {
        return Error{ErrorCode::Usage, message, {}, 0, 0, CommandTexts::tr("See caravan-cli %1 --help.").arg(command.name)};
    };
    Arguments arguments;
    bool hasPath = false;
    const qsizetype end = endOfOptions(words);
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words.at(i);
        if (i == end)
            continue;
        const bool mayBeOption = i < end;
        const qsizetype equals = word.startsWith("--"_L1) ? word.indexOf(u'=') : -1;
        const QString name = equals < 0 ? word : word.left(equals);
        const auto option =
            std::find_if(command.options.cbegin(), command.options.cend(), [&](const Option &candidate) { return candidate.name == name; });
        if (mayBeOption && option != command.options.cend()) {
            QString value;
            if (option->value.isEmpty()) {
                if (equals >= 0)
                    return usage(CommandTexts::tr("%1 takes no value.").arg(name));
            } else if (equals >= 0) {
                value = word.mid(equals + 1);
            } else if (i + 1 < words.size()) {
                value = words.at(++i);
            } else {
                return usage(CommandTexts::tr("%1 wants a value: %2.").arg(name, option->value));
            }
            arguments.options[name].append(value);
        } else if (mayBeOption && isOptionWord(word) && !(command.takesWords && hasPath)) {
            return usage(CommandTexts::tr("There is no option %1.").arg(word));
        } else if (!hasPath && !command.operands.isEmpty()) {
            arguments.path = word;
            hasPath = true;
        } else if (command.takesWords) {
            arguments.words.append(word);
        } else {
            return usage(CommandTexts::tr("“%1” is one word too many.").arg(word));
        }
    }
    if (!hasPath && !command.operands.isEmpty())
        return usage(CommandTexts::tr("“%1” wants %2.").arg(command.name, command.operands));
    return arguments;
}

QString helpText(const Command &command)
{
    QString text = CommandTexts::tr("Usage: %1").arg(synopsis(command)) + u"\n\n"_s + command.summary + u'\n';
    if (!command.options.isEmpty())
        text += u'\n' + CommandTexts::tr("Options:") + u'\n';
    for (const Option &option : command.options)
        text += u"  %1 %2\n"_s.arg(optionSynopsis(option).leftJustified(24), option.summary);
    return text;
}

QString generalHelp()
{
    QString text = CommandTexts::tr("Usage: caravan-cli COMMAND [options] PATH") + u"\n\n"_s
        + CommandTexts::tr("Designs GitLab CI/CD pipelines for OCaml projects. PATH is a project folder or a CI file.") + u"\n\n"_s;
    for (const Command &command : commands())
        text += u"  %1 %2\n"_s.arg(command.name.leftJustified(12), command.summary);
    text += u'\n' + CommandTexts::tr("Exit codes: %1").arg(exitCodes()) + u'\n'
        + CommandTexts::tr("caravan-cli COMMAND --help tells about a command; --man prints a man page, "
                           "--completion SHELL what bash, zsh or fish needs to complete commands.")
        + u'\n';
    return text;
}

QString manPage()
{
    QString text = u".TH CARAVAN\\-CLI 1\n.SH NAME\ncaravan\\-cli \\- "_s
        + escapedForTroff(CommandTexts::tr("design GitLab CI/CD pipelines for OCaml projects"))
        + u"\n"
          u".SH SYNOPSIS\n.B caravan\\-cli\n.I COMMAND\n[options]\n.I PATH\n.SH COMMANDS\n"_s;
    for (const Command &command : commands()) {
        text += u".SS "_s + escapedForTroff(synopsis(command)) + u'\n' + escapedForTroff(command.summary) + u'\n';
        for (const Option &option : command.options)
            text += u".TP\n.B "_s + escapedForTroff(optionSynopsis(option)) + u'\n' + escapedForTroff(option.summary) + u'\n';
    }
    text += u".SH FILES\n.TP\n.B .caravan.yml\n"_s
        + escapedForTroff(
                CommandTexts::tr("Beside the pipeline or in the project folder: severities of lint's rules, and findings that the project "
                                 "accepts. lint: {severity: {C09: advice, R03: off}, ignore: [{rule: P04, job: docs, because: …}]}"))
        + u"\n.TP\n.B ~/.config/caravan/estimate.yml\n"_s
        + escapedForTroff(CommandTexts::tr(
            "Figures of your own, which go before what is built in; in .caravan.yml they stand under “estimate”. "
            "packages: [{name: ours, cpuSeconds: 40}], compilers: [{variant: flambda, cpuSeconds: 300}], "
            "runners: [{id: ours, like: gitlab.com-small, "
            "vcpus: 8}], costs: {clone-seconds: 5}, jobs: [{job: test, seconds: 240}] (assume --job writes these), programs: [{names: "
            "prover, "
            "seconds: 90}], systemPackages: [{names: our-sdk, megabytes: 300, seconds: 40}], rates: [{id: tests, each: 2}] and "
            "typical: {tests: 40} of the project's own build, power and grids as runners may name them, methods: {mid: {cpu: 20}} and "
            "embodied: {gramsPerVcpuHour: 2}. Each entry may have source, date "
            "and confidence; catalogue shows what counts."))
        + u"\n.TP\n.B ~/.config/caravan/instances\n"_s
        + escapedForTroff(CommandTexts::tr("Addresses of GitLabs that live below a path of their server, one a line (instance writes it)."))
        + u"\n.TP\n.B ~/.config/caravan/images.yml\n"_s
        + escapedForTroff(CommandTexts::tr("Images of your own; in .caravan.yml they stand under “images”.")) + u'\n';
    return text + u".SH EXIT STATUS\n"_s + escapedForTroff(exitCodes()) + u'\n';
}

QByteArray printable(QString text)
{
    for (QChar &c : text) {
        const bool isShown = c == u'\n' || c == u'\t' || (c.category() != QChar::Other_Control && !isBidiControl(c));
        if (!isShown)
            c = QChar::ReplacementCharacter;
    }
    return text.toUtf8();
}

Output failure(const Error &error)
{
    Output output;
    output.err = error.toString().toUtf8() + '\n';
    switch (error.code) {
    case ErrorCode::Usage:
        output.exit = Exit::Usage;
        break;
    case ErrorCode::Refused:
        output.exit = Exit::Findings;
        break;
    default:
        output.exit = Exit::Input;
    }
    return output;
}

Output failureOfNames(Error error)
{
    if (error.code == ErrorCode::NotFound)
        error.code = ErrorCode::Usage;
    return failure(error);
}

Output run(const QStringList &arguments)
{
    Output output;
    const QString name = arguments.value(0);
    if (name.isEmpty() || name == "--help"_L1 || name == "help"_L1) {
        (name.isEmpty() ? output.err : output.out) = generalHelp().toUtf8();
        output.exit = name.isEmpty() ? Exit::Usage : Exit::Fine;
        return output;
    }
    if (name == "--version"_L1) {
        output.out = "caravan-cli " CARAVAN_VERSION "\n";
        return output;
    }
    if (name == "--man"_L1) {
        output.out = manPage().toUtf8();
        return output;
    }
    if (name == "--completion"_L1) {
        const Result<QString> script = completion(arguments.value(1, u"bash"_s));
        if (!script)
            return failure(script.error());
        output.out = script->toUtf8();
        return output;
    }
    for (const Command &command : commands()) {
        if (command.name != name)
            continue;
        const QStringList words = arguments.mid(1);
        if (words.mid(0, endOfOptions(words)).contains(u"--help"_s)) {
            output.out = helpText(command).toUtf8();
            return output;
        }
        const Result<Arguments> parsed = parseArguments(command, words);
        const bool isFetching = parsed && parsed->has(fetchOption().name);
        const Result<QByteArray> notes = isFetching ? fetchFirst(*parsed) : Result<QByteArray>(QByteArray());
        if (!notes)
            return failure(notes.error());
        output = parsed ? command.run(*parsed) : failure(parsed.error());
        output.err = printable(QString::fromUtf8(*notes + output.err));
        return output;
    }
    return failure(
        {ErrorCode::Usage, CommandTexts::tr("There is no command “%1”.").arg(name), {}, 0, 0, CommandTexts::tr("See caravan-cli --help.")});
}

} // namespace caravan::cli
