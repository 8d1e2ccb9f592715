// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/facts/programs.h"

#include "core/base/texts.h"
#include "core/estimate/facts/fields.h"
#include "core/yaml/packed.h"
#include "core/yaml/tree.h"

#include <QRegularExpression>

#include <algorithm>

namespace caravan::estimate {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(ProgramsTexts);

QStringList textsOf(yaml::Node list)
{
    QStringList texts;
    for (const yaml::Node &item : list.items())
        texts.append(item.text());
    return texts;
}

/// What of \a time the map of \a node says itself.
void readTime(const Source &source, yaml::Node node, ProgramTime &time)
{
    Fields fields(source, node);
    const auto take = [&](QStringView key, double &value) { value = node[key] ? fields.number(key) : value; };
    take(u"seconds", time.seconds);
    take(u"down", time.down);
    take(u"up", time.up);
    if (node[u"phase"])
        time.phase = fields.text(u"phase");
    if (node[u"cpu"])
        time.usesCpu = fields.flag(u"cpu");
    constexpr double megabyte = 1e6;
    time.keeps = textsOf(node[u"keeps"]);
    take(u"kept", time.kept);
    if (node[u"keptMegabytes"])
        time.keptBytes = fields.number(u"keptMegabytes") * megabyte;
    if (node[u"source"])
        time.provenance.source = fields.text(u"source");
    if (node[u"date"])
        time.provenance.date = fields.text(u"date");
    if (node[u"confidence"])
        time.provenance.confidence = fields.text(u"confidence");
}

/// Whether the words are an expression of PowerShell, read as those of a command: `$x = 1`, `$x -eq 2`, `[char]13`.
bool isExpression(const QStringList &words)
{
    static const QRegularExpression sign(u"^(\\+?=|[/+*]|-(eq|ne|gt|lt|like|match|and|or))$"_s);
    // `.Hash`, `-replace`, `@(`, `$a.Path`, `%ERRORLEVEL%`, `echo.`: what goes on behind a line that was read as a command of a POSIX shell.
    static const QRegularExpression rest(u"^(-.*|\\.[A-Za-z]+|@[({].*|\\$[A-Za-z_:]+\\.[A-Za-z.]+|%[A-Za-z]+%|echo\\..*)$"_s);
    const QString &first = words.constFirst();
    if (rest.match(first).hasMatch())
        return true;
    static const QRegularExpression assignment(u"^\\$[A-Za-z_:]+\\+?="_s); // `$x=$(Get-Date)`
    if (!first.startsWith(u'$'))
        return first.startsWith(u'[') && first.contains(u']');
    return sign.match(words.value(1)).hasMatch() || assignment.match(first).hasMatch();
}

/// Whether the command only says something about the program itself.
bool isQuestion(const QStringList &words)
{
    static const QStringList questions = {u"--version"_s, u"-version"_s, u"--help"_s, u"version"_s, u"help"_s, u"-V"_s};
    return questions.contains(words.value(1));
}

} // namespace

QString plainName(const QString &program)
{
    const auto mayEndPlain = [](QChar last) { return (last < u'0' || last > u'9') && last != u'\n'; };
    if (!program.isEmpty() && mayEndPlain(program.back()) && !program.contains(u'/') && !program.contains(u'\\')
        && !program.endsWith(".exe"_L1))
        return program;
    static const QRegularExpression version(u"-?[0-9]+(\\.[0-9]+)*$"_s);
    QString name = program.section(u'/', -1).section(u'\\', -1); // a path of Windows too
    if (name.endsWith(".exe"_L1))
        name.chop(4);
    const QString without = QString(name).remove(version);
    return without.isEmpty() ? name : without;
}

Result<Programs> Programs::read(const Source &source)
{
    const auto tree = yaml::treeOfData(source);
    if (!tree)
        return tree.error();
    Programs programs;
    Fields file(source, tree->root());
    for (const yaml::Node &item : file.node(u"kinds").items()) {
        const yaml::Node node = item.target();
        Fields fields(source, node);
        ProgramTime time{fields.text(u"id"),   fields.text(u"phase"), fields.number(u"seconds"), fields.number(u"down"),
                         fields.number(u"up"), fields.flag(u"cpu"),   fields.provenance()};
        if (fields.error())
            return *fields.error();
        programs.m_kinds.append({textsOf(node[u"words"]), time});
    }
    if (programs.m_kinds.isEmpty())
        file.reject(tree->root(), ProgramsTexts::tr("There is no kind of programs."));
    for (const yaml::Node &item : file.node(u"programs").items()) {
        const yaml::Node node = item.target();
        Fields fields(source, node);
        const QString id = fields.text(u"kind");
        const ProgramTime &kind = programs.like(id);
        if (kind.kind != id)
            fields.reject(node, ProgramsTexts::tr("No kind of programs has the name “%1”.").arg(id));
        if (fields.error())
            return *fields.error();
        Entry entry{textsOf(node[u"subcommands"]), kind};
        readTime(source, node, entry.time);
        if (entry.time.down < 1 || entry.time.up < 1)
            file.reject(node, ProgramsTexts::tr("“down” and “up” are factors of at least 1."));
        for (const QString &name : textsOf(fields.node(u"names")))
            programs.m_entries[name].append(entry);
    }
    if (file.error())
        return *file.error();
    return programs;
}

Result<Done> Programs::add(const Source &source, yaml::Node list)
{
    for (const yaml::Node &item : list.items()) {
        const yaml::Node node = item.target();
        Fields fields(source, node);
        fields.expectOnly({u"names"_s, u"subcommands"_s, u"kind"_s, u"phase"_s, u"seconds"_s, u"down"_s, u"up"_s, u"cpu"_s, u"source"_s,
                           u"date"_s, u"confidence"_s});
        const QString kind = fields.text(u"kind", QString());
        if (!kind.isEmpty() && like(kind).kind != kind)
            fields.reject(node, ProgramsTexts::tr("No kind of programs has the name “%1”.").arg(kind));
        constexpr double usualSpread = 1.4; // as spread-stated
        Entry entry{{}, like(kind)};
        entry.time.phase = fields.text(u"phase", entry.time.phase);
        entry.time.seconds = fields.number(u"seconds");
        entry.time.down = fields.number(u"down", usualSpread);
        entry.time.up = fields.number(u"up", usualSpread);
        if (fields.has(u"cpu"))
            entry.time.usesCpu = fields.flag(u"cpu");
        if (fields.has(u"subcommands"))
            entry.subcommands = fields.texts(u"subcommands");
        entry.time.provenance = fields.provenanceOr(source.file);
        const QStringList names = fields.texts(u"names");
        if (entry.time.down < 1 || entry.time.up < 1)
            fields.reject(node, ProgramsTexts::tr("“down” and “up” are factors of at least 1."));
        if (fields.error())
            return *fields.error();
        for (const QString &name : names)
            m_entries[name].prepend(entry);
    }
    return Done{};
}

const ProgramTime &Programs::like(const QString &id) const
{
    const auto found = std::find_if(m_kinds.cbegin(), m_kinds.cend(), [&](const Kind &kind) { return kind.time.kind == id; });
    return found == m_kinds.cend() ? m_kinds.constLast().time : found->time;
}

const QList<Programs::Entry> *Programs::entriesOf(const QString &program) const
{
    auto found = m_entries.constFind(program);
    if (found == m_entries.cend() && program.contains(u'/'))
        found = m_entries.constFind(program.section(u'/', -1));
    if (found == m_entries.cend())
        found = m_entries.constFind(plainName(program));
    if (found == m_entries.cend())
        return nullptr;
    // A file of the project may have the name of a small program: `./test`, `bin/install`.
    const bool isOfProject = program.contains(u'/') && !program.startsWith(u'/');
    return isOfProject && found->constFirst().time.isInstant() ? nullptr : &*found;
}

std::optional<ProgramTime> Programs::known(const QStringList &words) const
{
    if (isExpression(words))
        return like(u"instant"_s);
    const QList<Entry> *entries = entriesOf(words.constFirst());
    if (!entries)
        return std::nullopt;
    if (isQuestion(words))
        return like(u"instant"_s);
    for (qsizetype i = 1; i < words.size(); ++i) {
        for (const Entry &entry : *entries) {
            if (entry.subcommands.contains(words.at(i)))
                return entry.time;
        }
    }
    for (const Entry &entry : *entries) {
        if (entry.subcommands.isEmpty() || (words.size() == 1 && entry.subcommands.contains(QString())))
            return entry.time;
    }
    return std::nullopt;
}

namespace {

/// Whether a part of a name begins with \a word, or is it: what is short stands for itself alone, for "docker" is no "doc" and "latest" no "test".
bool isAbout(const QStringList &parts, const QString &word)
{
    constexpr qsizetype longEnough = 4;
    return std::any_of(parts.cbegin(), parts.cend(), [&](const QString &part) {
        return part == word || part == word + u's' || (word.size() >= longEnough && part.startsWith(word));
    });
}

/// "docker_mergeManifests.sh" has the parts "docker", "merge", "manifests", "sh".
QStringList partsOf(QString name)
{
    static const QRegularExpression hump(u"([a-z0-9])([A-Z])"_s);
    static const QRegularExpression gap(u"[^A-Za-z0-9]+"_s);
    return name.replace(hump, u"\\1 \\2"_s).toLower().split(gap, Qt::SkipEmptyParts);
}

} // namespace

const ProgramTime &Programs::guessed(const QStringList &words) const
{
    const auto operand = std::find_if(words.cbegin() + 1, words.cend(), [](const QString &word) { return !word.startsWith(u'-'); });
    QString name = words.constFirst().section(u'/', -1);
    if (operand != words.cend() && !operand->contains(u'$'))
        name += u' ' + operand->section(u'/', -1);
    const QStringList parts = partsOf(name);
    for (const Kind &kind : m_kinds) {
        if (std::any_of(kind.words.cbegin(), kind.words.cend(), [&](const QString &word) { return isAbout(parts, word); }))
            return kind.time;
    }
    return m_kinds.constLast().time;
}

} // namespace caravan::estimate
