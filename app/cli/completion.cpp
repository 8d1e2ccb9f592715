// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/completion.h"

#include "app/cli/command.h"
#include "core/base/texts.h"

namespace caravan::cli {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(CompletionTexts);

/// What every command has, besides its own options.
Option help() { return {u"--help"_s, {}, CompletionTexts::tr("tell about the command")}; }

QList<Option> optionsOf(const Command &command) { return QList<Option>{help()} + command.options; }

/// \a text as one word of a shell.
QString quoted(QString text) { return u'\'' + text.replace(u'\'', uR"('\'')"_s) + u'\''; }

QString forBash()
{
    QStringList names;
    QString cases;
    for (const Command &command : commands()) {
        names.append(command.name);
        QStringList options;
        for (const Option &option : optionsOf(command))
            options.append(option.name);
        cases += u"    %1) options=\"%2\" ;;\n"_s.arg(command.name, options.join(u' '));
    }
    return u"_caravan_cli() {\n"_s
           u"  local word=${COMP_WORDS[COMP_CWORD]} options=\"\"\n"_s
           u"  if [ \"$COMP_CWORD\" -eq 1 ]; then\n"_s
           u"    COMPREPLY=($(compgen -W \"%1\" -- \"$word\")); return\n  fi\n"_s
           u"  case ${COMP_WORDS[1]} in\n%2  esac\n"_s
           u"  case $word in\n    -*) COMPREPLY=($(compgen -W \"$options\" -- \"$word\")) ;;\n"_s
           u"    *) COMPREPLY=($(compgen -f -- \"$word\")) ;;\n  esac\n}\n"_s
           u"complete -o filenames -F _caravan_cli caravan-cli\n"_s.arg(names.join(u' '), cases);
}

/// \a text inside a specification of zsh's _arguments, where brackets and colons would end it.
QString forArguments(QString text)
{
    for (const QChar special : {u'\\', u'[', u']', u':'})
        text.replace(special, u'\\' + QString(special));
    return text;
}

QString forZsh()
{
    QString names;
    QString cases;
    for (const Command &command : commands()) {
        names += u"    %1\n"_s.arg(quoted(command.name + u':' + QString(command.summary).replace(u':', u"\\:"_s)));
        QString specifications;
        for (const Option &option : optionsOf(command)) {
            const QString value = option.value.isEmpty() ? QString() : u':' + forArguments(option.value) + u":_files"_s;
            specifications += u" \\\n        "_s + quoted(u'*' + option.name + u'[' + forArguments(option.summary) + u']' + value);
        }
        cases += u"    %1) _arguments%2 \\\n        '*:path:_files' ;;\n"_s.arg(command.name, specifications);
    }
    return u"#compdef caravan-cli\n"_s
           u"local -a commands\ncommands=(\n%1)\n"_s
           u"if (( CURRENT == 2 )); then\n  _describe command commands\nelse\n"_s
           u"  local name=$words[2]\n  shift words\n  (( CURRENT-- ))\n  case $name in\n%2  esac\nfi\n"_s.arg(names, cases);
}

QString forFish()
{
    QString text = u"complete -c caravan-cli -n __fish_use_subcommand -f\n"_s;
    for (const Command &command : commands()) {
        text += u"complete -c caravan-cli -n __fish_use_subcommand -a %1 -d %2\n"_s.arg(command.name, quoted(command.summary));
        for (const Option &option : optionsOf(command))
            text += u"complete -c caravan-cli -n '__fish_seen_subcommand_from %1' -l %2%3 -d %4\n"_s.arg(command.name, option.name.mid(2),
                                                                                                         option.value.isEmpty() ? QString()
                                                                                                                                : u" -r"_s,
                                                                                                         quoted(option.summary));
    }
    return text;
}

} // namespace

Result<QString> completion(const QString &shell)
{
    if (shell == "bash"_L1)
        return forBash();
    if (shell == "zsh"_L1)
        return forZsh();
    if (shell == "fish"_L1)
        return forFish();
    return Error{ErrorCode::Usage,
                 CompletionTexts::tr("There is no completion for “%1”.").arg(shell),
                 {},
                 0,
                 0,
                 CompletionTexts::tr("Take bash, zsh or fish.")};
}

} // namespace caravan::cli
