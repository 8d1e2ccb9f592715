// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recipes/command_table.h"

#include "core/base/texts.h"
#include "core/recipes/data_reader.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace caravan::recipes {

namespace {

CARAVAN_TEXTS(CommandTableTexts);

struct NamedPurpose {
    Purpose purpose;
    QLatin1StringView name;
};

/// The later, the more it says of an item that has several.
constexpr NamedPurpose purposes[] = {
    {Purpose::User, "User"_L1},
    {Purpose::CleanSwitch, "CleanSwitch"_L1},
    {Purpose::PackageIndex, "PackageIndex"_L1},
    {Purpose::OpamSetup, "OpamSetup"_L1},
    {Purpose::SafeDirectory, "SafeDirectory"_L1},
    {Purpose::OpamEnvironment, "OpamEnvironment"_L1},
    {Purpose::SystemPackages, "SystemPackages"_L1},
    {Purpose::InstallDependencies, "InstallDependencies"_L1},
    {Purpose::MoveSwitch, "MoveSwitch"_L1},
    {Purpose::CreateSwitch, "CreateSwitch"_L1},
};

/// Programs that run what follows them.
const QStringList &prefixes()
{
    static const QStringList names = {u"sudo"_s, u"env"_s, u"exec"_s, u"time"_s, u"nice"_s, u"ionice"_s, u"nohup"_s};
    return names;
}

/// Options that only answer or silence questions.
const QStringList &quietOptions()
{
    static const QStringList options = {u"-y"_s, u"--yes"_s, u"-q"_s,  u"-qq"_s,  u"--quiet"_s,
                                        u"-v"_s, u"-yy"_s,   u"-yq"_s, u"-qqy"_s, u"--verbose"_s};
    return options;
}

constexpr qsizetype longestKnown = 2'000; ///< of the items that are remembered

bool isOption(const QString &word) { return word.size() > 1 && word.startsWith(u'-') && word != "--"_L1; }

} // namespace

size_t qHash(Purpose purpose, size_t seed) noexcept { return ::qHash(int(purpose), seed); }

QString purposeName(Purpose purpose)
{
    const auto *found =
        std::find_if(std::begin(purposes), std::end(purposes), [&](const NamedPurpose &entry) { return entry.purpose == purpose; });
    return found == std::end(purposes) ? QString() : QString(found->name);
}

std::optional<Purpose> purposeNamed(QStringView name)
{
    for (const NamedPurpose &entry : purposes) {
        if (entry.name == name)
            return entry.purpose;
    }
    return std::nullopt;
}

Purpose purposeOf(const QString &command) { return CommandTable::builtIn().roleOf(command).purpose(); }

Purpose Role::purpose() const
{
    Purpose result = Purpose::User;
    if (hasUserCommands)
        return result;
    for (const NamedPurpose &entry : recipes::purposes) {
        if (has(entry.purpose))
            result = entry.purpose;
    }
    return result;
}

script::Parsed parsedItem(const QString &item)
{
    if (item.size() > longestKnown)
        return script::parse(item);
    static constexpr qsizetype mostKnown = 2'000;
    thread_local QHash<QString, script::Parsed> known;
    if (known.size() > mostKnown)
        known.clear();
    const auto found = known.constFind(item);
    return found == known.cend() ? *known.insert(item, script::parse(item)) : *found;
}

QStringList bareWords(const script::SimpleCommand &command)
{
    QStringList words = command.words;
    while (!words.isEmpty() && prefixes().contains(words.constFirst())) {
        const QString prefix = words.takeFirst();
        while (!words.isEmpty() && (words.constFirst().startsWith(u'-') || words.constFirst().contains(u'='))) {
            const QString option = words.takeFirst();
            const bool takesName = prefix == "sudo"_L1 && (option == "-u"_L1 || option == "-g"_L1);
            if (takesName && !words.isEmpty())
                words.removeFirst();
            if (option == "--"_L1)
                break;
        }
    }
    return words;
}

QStringList userWords(const script::SimpleCommand &command)
{
    QStringList words = bareWords(command);
    if (words.size() > 2 && words.at(0) == "opam"_L1 && words.at(1) == "exec"_L1) {
        const qsizetype dashes = words.indexOf(u"--"_s);
        words = dashes < 0 ? words.mid(2) : words.mid(dashes + 1);
        while (!words.isEmpty() && words.constFirst().startsWith(u'-'))
            words.removeFirst();
    }
    return words;
}

QString canonicalForm(const QString &item)
{
    const script::Parsed parsed = parsedItem(item);
    if (!parsed.isComplete || parsed.commands.isEmpty())
        return item.trimmed();
    QStringList parts;
    for (const script::SimpleCommand &command : parsed.commands) {
        QStringList words;
        QStringList options;
        for (const QString &word : command.words) {
            if (!isOption(word))
                words.append(word);
            else if (!quietOptions().contains(word))
                options.append(word);
        }
        options.sort();
        options.removeDuplicates();
        const QString how = u"%1.%2.%3.%4"_s.arg(int(command.joint)).arg(int(command.role)).arg(command.depth).arg(command.isNegated);
        parts.append((QStringList{how} + command.assignments + words + options).join(QChar(u'\x1f')));
    }
    return parts.join(u'\n');
}

CommandTable::CommandTable(DataReader &reader)
{
    const yaml::Node root = reader.root();
    const QList<yaml::Entry> words = reader.entries(root, u"words");
    for (const yaml::Entry &entry : words)
        m_words.insert(entry.key.text(), reader.texts(root[u"words"], entry.key.text()));
    const QList<yaml::Node> commands = reader.items(root, u"commands");
    for (const yaml::Node &node : commands) {
        Entry entry;
        const std::optional<Purpose> purpose = purposeNamed(reader.text(node, u"purpose"));
        if (!purpose)
            reader.fail(node, CommandTableTexts::tr("There is no such purpose."));
        entry.purpose = purpose.value_or(Purpose::User);
        entry.command = patterns({reader.text(node, u"command")}).constFirst();
        entry.hasInside = bool(node[u"inside"]);
        if (entry.hasInside)
            entry.inside = patterns({reader.text(node, u"inside")}).constFirst();
        entry.isKept = reader.flag(node, u"kept");
        m_entries.append(entry);
    }
    m_neutral = patterns(reader.texts(root, u"neutral"));
    m_indexReaders = patterns(reader.texts(root, u"indexReaders"));
    m_ocamlPrograms = reader.texts(root, u"ocamlPrograms");
    const QList<yaml::Node> flags = reader.items(root, u"installFlags");
    for (const yaml::Node &node : flags)
        m_flags.append({reader.text(node, u"flag"), patterns(reader.texts(node, u"commands"))});
    m_error = reader.error();
}

const CommandTable &CommandTable::builtIn()
{
    static const CommandTable table = [] {
        DataReader reader = DataReader::builtIn(u":/caravan/recipes/commands.yml"_s);
        return CommandTable(reader);
    }();
    return table;
}

QList<WordPattern> CommandTable::patterns(const QStringList &texts) const
{
    QList<WordPattern> result;
    for (const QString &text : texts)
        result.append(WordPattern(text, [this](const QString &name) { return m_words.value(name); }));
    return result;
}

const CommandTable::Entry *CommandTable::entryOf(const script::SimpleCommand &command) const
{
    const QStringList words = bareWords(command);
    for (const Entry &entry : m_entries) {
        if (!entry.command.matches(words))
            continue;
        const bool isInside = std::any_of(command.substitutions.cbegin(), command.substitutions.cend(),
                                          [&](const script::SimpleCommand &inner) { return entry.inside.matches(inner.words); });
        if (!entry.hasInside || isInside)
            return &entry;
    }
    return nullptr;
}

bool CommandTable::isNeutral(const QStringList &words) const
{
    return std::any_of(m_neutral.cbegin(), m_neutral.cend(), [&](const WordPattern &pattern) { return pattern.matches(words); });
}

Role CommandTable::roleOf(const QString &item) const
{
    if (item.size() > longestKnown)
        return readRole(item);
    // Scripts repeat their lines, and every keystroke asks about all of them.
    static constexpr qsizetype mostKnown = 5'000;
    thread_local QHash<QString, Role> known;
    thread_local const CommandTable *knownBy = nullptr;
    if (knownBy != this || known.size() > mostKnown)
        known.clear();
    knownBy = this;
    const auto found = known.constFind(item);
    return found == known.cend() ? *known.insert(item, readRole(item)) : *found;
}

Role CommandTable::readRole(const QString &item) const
{
    Role role;
    role.isIdle = true;
    bool areAllKept = true;
    const script::Parsed parsed = parsedItem(item);
    for (const script::SimpleCommand &command : parsed.commands) {
        if (const Entry *entry = entryOf(command)) {
            role.purposes.insert(entry->purpose);
            role.isIdle = false;
            areAllKept = areAllKept && entry->isKept;
        } else if (!isNeutral(bareWords(command))) {
            role.hasUserCommands = true;
            role.isIdle = false;
        }
    }
    role.isKept = !role.purposes.isEmpty() && areAllKept;
    if (!parsed.isComplete)
        role.hasUserCommands = true;
    return role;
}

bool CommandTable::needsOcaml(const QString &item) const
{
    const script::Parsed parsed = parsedItem(item);
    return std::any_of(parsed.commands.cbegin(), parsed.commands.cend(), [&](const script::SimpleCommand &command) {
        const QStringList words = bareWords(command);
        if (!words.isEmpty() && m_ocamlPrograms.contains(words.constFirst()))
            return true;
        const Entry *entry = entryOf(command);
        return entry && entry->hasInside;
    });
}

bool CommandTable::needsSwitch(const QString &item) const
{
    const script::Parsed parsed = parsedItem(item);
    return std::any_of(parsed.commands.cbegin(), parsed.commands.cend(), [&](const script::SimpleCommand &command) {
        const QStringList bare = bareWords(command);
        const QStringList words = userWords(command);
        const bool isOpam = !words.isEmpty() && words.constFirst() == "opam"_L1;
        return !words.isEmpty() && m_ocamlPrograms.contains(words.constFirst()) && (!isOpam || bare != words) && !entryOf(command);
    });
}

bool CommandTable::readsIndex(const QString &item) const
{
    const script::Parsed parsed = parsedItem(item);
    return std::any_of(parsed.commands.cbegin(), parsed.commands.cend(), [&](const script::SimpleCommand &command) {
        const QStringList words = bareWords(command);
        return std::any_of(m_indexReaders.cbegin(), m_indexReaders.cend(),
                           [&](const WordPattern &pattern) { return pattern.matches(words); });
    });
}

QStringList CommandTable::installFlags(const QString &item) const
{
    QStringList result;
    const script::Parsed parsed = parsedItem(item);
    for (const FlagEntry &entry : m_flags) {
        for (const script::SimpleCommand &command : parsed.commands) {
            const QStringList words = userWords(command);
            const bool isAsked = std::any_of(entry.commands.cbegin(), entry.commands.cend(),
                                             [&](const WordPattern &pattern) { return pattern.matches(words); });
            if (isAsked && !result.contains(entry.flag))
                result.append(entry.flag);
        }
    }
    return result;
}

} // namespace caravan::recipes
