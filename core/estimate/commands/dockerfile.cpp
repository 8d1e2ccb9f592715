// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/commands/dockerfile.h"

#include <QRegularExpression>

#include <algorithm>

namespace caravan::estimate {

using namespace Qt::StringLiterals;

namespace {

/// What `RUN <<EOF` runs: the lines of the here-document, where a shell or nothing takes them; else the command with them.
QString withHereDocument(const QString &command, const QStringList &lines, const QString &end)
{
    static const QRegularExpression mark(u"<<-?\\s*[\"']?\\w+[\"']?"_s);
    static const QRegularExpression isShell(u"^(--\\S+\\s+)*((/bin/|/usr/bin/env )?(ba|da)?sh(\\s+-\\w+)*)?$"_s);
    const QString rest = QString(command).remove(mark).trimmed();
    const QString body = lines.join(u'\n');
    return rest.contains(isShell) ? body : command + u'\n' + body + u'\n' + end;
}

/// Whether a name in the project's folder is that of code, or of a folder that has some.
bool isCode(const QString &path)
{
    static const QStringList code = {u"ml"_s, u"mli"_s, u"mll"_s, u"mly"_s, u"mlx"_s, u"re"_s, u"rei"_s, u"v"_s, u"c"_s, u"h"_s, u"cpp"_s};
    static const QStringList others = {u"Makefile"_s, u"LICENSE"_s, u"README"_s, u"Dockerfile"_s, u"opam"_s, u"dune.lock"_s};
    const QString name = path.endsWith(u'/') ? path.chopped(1).section(u'/', -1) : path.section(u'/', -1);
    if (others.contains(name) || name.startsWith(u'.') || name.startsWith("dune-"_L1))
        return false;
    return !name.contains(u'.') || code.contains(name.section(u'.', -1));
}

QStringList operandsOf(const QString &arguments)
{
    QStringList words = arguments.split(u' ', Qt::SkipEmptyParts);
    words.removeIf([](const QString &word) { return word.startsWith("--"_L1); });
    return words;
}

} // namespace

QList<Instruction> dockerfileIn(const QString &text)
{
    static const QRegularExpression line(u"^\\s*(FROM|RUN|ENV|ARG|COPY|ADD|USER|WORKDIR)\\s+(.+)$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression hereDocument(u"<<-?\\s*[\"']?(\\w+)[\"']?"_s);
    QList<Instruction> instructions;
    QString joined = text;
    joined.replace(u"\\\n"_s, u" "_s);
    const QStringList lines = joined.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QRegularExpressionMatch match = line.match(lines.at(i));
        const QString name = match.captured(1).toUpper();
        if (!match.hasMatch() || (name != "FROM"_L1 && name != "ARG"_L1 && instructions.isEmpty()))
            continue;
        Instruction instruction{name, match.captured(2).trimmed()};
        const QRegularExpressionMatch here = hereDocument.match(instruction.argument);
        if (name == "RUN"_L1 && here.hasMatch()) {
            QStringList body;
            while (++i < lines.size() && lines.at(i).trimmed() != here.captured(1))
                body.append(lines.at(i));
            instruction.argument = withHereDocument(instruction.argument, body, here.captured(1));
        }
        instructions.append(instruction);
    }
    return instructions;
}

qsizetype Dockerfile::stageOf(const QString &name) const
{
    for (qsizetype i = stages.size() - 1; i >= 0; --i) {
        if (stages.at(i).name.compare(name, Qt::CaseInsensitive) == 0 || QString::number(i) == name)
            return i;
    }
    return -1;
}

QStringList Dockerfile::neededBy(const DockerStage &stage) const
{
    static const QRegularExpression mounted(u"--mount=\\S*from=([^,\\s]+)"_s);
    QStringList names{stage.from};
    for (const Instruction &instruction : stage.instructions) {
        if (instruction.name == "COPY"_L1 || instruction.name == "ADD"_L1)
            names.append(sourceOfCopy(instruction.argument));
        else if (instruction.name == "RUN"_L1)
            names.append(mounted.match(instruction.argument).captured(1));
    }
    names.removeAll(QString());
    return names;
}

QList<qsizetype> Dockerfile::needed(const QString &target, bool skipsOthers) const
{
    const qsizetype last = target.isEmpty() || stageOf(target) < 0 ? stages.size() - 1 : stageOf(target);
    QSet<qsizetype> wanted{last};
    for (qsizetype i = last; i >= 0; --i) {
        if (!skipsOthers)
            wanted.insert(i);
        if (!wanted.contains(i))
            continue;
        for (const QString &name : neededBy(stages.at(i))) {
            const qsizetype other = stageOf(name);
            if (other >= 0 && other < i) // an image may be called as a later stage is
                wanted.insert(other);
        }
    }
    QList<qsizetype> numbers(wanted.cbegin(), wanted.cend());
    numbers.removeAll(-1);
    std::sort(numbers.begin(), numbers.end());
    return numbers;
}

Dockerfile readDockerfile(const QList<Instruction> &instructions)
{
    Dockerfile file;
    for (const Instruction &instruction : instructions) {
        if (instruction.name == "FROM"_L1) {
            const QStringList words = operandsOf(instruction.argument); // without `--platform=…`
            const bool isNamed = words.value(1).toUpper() == "AS"_L1;
            file.stages.append({isNamed ? words.value(2) : QString::number(file.stages.size()), words.value(0), {}});
        } else if (!file.stages.isEmpty()) {
            file.stages.last().instructions.append(instruction);
        } else if (instruction.name == "ARG"_L1) {
            for (const QString &word : instruction.argument.split(u' ', Qt::SkipEmptyParts)) {
                QString value = word.section(u'=', 1);
                if (value.size() > 1 && (value.startsWith(u'"') || value.startsWith(u'\'')) && value.endsWith(value.at(0)))
                    value = value.mid(1, value.size() - 2);
                file.arguments.insert(word.section(u'=', 0, 0), value);
            }
        }
    }
    return file;
}

QString sourceOfCopy(const QString &arguments)
{
    static const QRegularExpression option(u"--from=(\\S+)"_s);
    return option.match(arguments).captured(1);
}

Copied copiedBy(const Instruction &instruction)
{
    if ((instruction.name != "COPY"_L1 && instruction.name != "ADD"_L1) || !sourceOfCopy(instruction.argument).isEmpty())
        return Copied::Nothing;
    const QStringList paths = operandsOf(instruction.argument);
    if (paths.value(0) == "."_L1 || paths.value(0) == "./"_L1 || paths.value(0) == "*"_L1)
        return Copied::All;
    const bool isAny = std::any_of(paths.cbegin(), paths.isEmpty() ? paths.cend() : paths.cend() - 1, isCode);
    return isAny ? Copied::Sources : Copied::Nothing;
}

} // namespace caravan::estimate
